/** The report form, full and quick. */
export const report = {
  title: "Mondd el nekünk",
  quickTitle: "Gyors figyelmeztetés",
  heading: "Mondd el nekünk, mi történt",
  quickHeading: "Gyors figyelmeztetés",
  lead: "Szólj nekünk egy bűncselekményről, vagy bármiről, ami nem volt rendben. Minden kérdést kihagyhatsz. Válaszolj egyre vagy többre.",
  quickLead: "Néhány kérdés, körülbelül három perc. Mindet kihagyhatod.",
  toQuick: "Nincs időd vagy erőd mindehhez? Van egy rövid űrlap.",
  toQuickLink: "Gyors figyelmeztetés",
  toFull: "Többet mondanál? Van egy hosszabb űrlap.",
  toFullLink: "Teljes bejelentés",
  stop: "Bármikor abbahagyhatod. Ha elhagyod ezt az oldalt, eltűnik róla, amit írtál.",
  open: "Koppints egy részre, hogy kinyíljon.",

  before: {
    heading: "Mielőtt elkezded",
    danger: "Ha most veszélyben vagy, hívd a 999-et. A hívás ingyenes.",
    notSafe: [
      "Ha tudod, kérjük, hívd a 999-et, és menj oda, ahol más emberek is vannak.",
      "Ha nem tudsz beszélni, hívd a 999-et mobilról, várj, aztán nyomd meg az 55-öt.",
      "Ettől még írhatsz nekünk. Lehet, hogy csak napok múlva olvassuk el, ezért nem tudunk olyan gyorsan segíteni, mint a 999.",
    ],
    readersHeading: "Ki fogja ezt olvasni",
    readers: (name: string) => [
      `Csak ennek a szervezetnek a segítői: ${name}. Ismerik ezt a munkát, és nem ítélkeznek. Kérhetsz olyasvalakit, aki végzett már szexmunkát.`,
      "Ha a szkriptek be vannak kapcsolva, ez az oldal a telefonodon lepecsételi, amit írsz, mielőtt elküldi. Így nem tudják elolvasni azok, akik a számítógépeinket működtetik.",
    ],
  },

  wants: { heading: "Mit szeretnél" },
  story: { heading: "A saját szavaiddal", room: "Körülbelül öt oldalnyi hely van." },
  place: { heading: "Mikor és hol" },
  happened: { heading: "Milyen dolog történt" },
  official:
    "Rendőrökről és más hivatalos emberekről: egy rendőr nevét vagy számát soha nem tesszük közzé. Segíthetünk panaszt tenni.",
  health: {
    heading: "Az egészséged, és amit megőrizhetsz",
    pep: "A PEP megakadályozhatja a HIV-fertőzést. 72 órán (3 napon) belül el kell kezdeni, és minél előbb, annál jobb. Ingyen kapod egy szexuális egészségügyi klinikán vagy egy kórház sürgősségi osztályán (A&E).",
    contraception:
      "A sürgősségi fogamzásgátlás 5 napon belül még hat, és minél előbb, annál jobb. Bármelyik gyógyszertár segíthet.",
    sarc: "A szexuális erőszak után segítő központ (SARC) ellát téged, és nem szól a rendőrségnek, ha nem akarod.",
    evidence:
      "Semmit sem kell megőrizned. Ha mégis szeretnéd: hagyd az üzeneteket és a fotókat ott, ahol vannak. A ruhákat mosás nélkül tedd papírzacskóba. Fájlokat itt nem tudsz küldeni. Csak írd meg, hogy ezek megvannak.",
  },
  person: {
    heading: "Az illető",
    intro: "Bármi, amire emlékszel. Egyetlen részlet is segíthet.",
    one: (number: number) => `${number}. személy`,
    more: (number: number) => `${number}. személy hozzáadása`,
  },
  identifiers: {
    heading: "Számok, nevek és autók",
    intro: "Ezekből látszik a legjobban, hogy ugyanarról az emberről van-e szó. Soha nem tesszük közzé őket egészben.",
    another: (label: string) => `Még egy: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Hozzáadok még",
  },
  contact: {
    heading: "Segítség, és hogyan válaszoljunk",
    code: "A végén kapsz egy kódot. Csak ez a kód vezet hozzád. Ezzel itt olvashatod el a válaszainkat, a „Válasz elolvasása” oldalon.",
    none: "Ha azt választod, hogy ne keressünk, nem kapsz kódot. Akkor később nem tudod visszavonni a bejelentésedet.",
  },
  consents: {
    heading: "Mit tehetünk",
    intro: "Minden kérdés külön áll. Ha egyet üresen hagysz, az Nemet jelent. Az Igened nélkül semmi sem történik.",
    change: "Később meggondolhatod magad, a kódoddal vagy telefonon.",
    blank: "Nem (üresen maradt)",
    notTicked: "Nincs bejelölve",
  },

  select: "Nincs válasz",
  check: "Nézd át a válaszaidat",
  checkNote: "Még semmi sem ment el. Előbb mindent látsz még egyszer.",
}
