import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Semmit sem ellenőriztünk."
const ask = "Kérj meg egy segítőt, hogy ellenőrizze helyetted."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Ellenőrzés",
  heading: "Ellenőrizz egy számot vagy nevet",
  lead: "Írj be egy telefonszámot, e-mail-címet, felhasználónevet vagy rendszámot. Ez az oldal megmondja, hogy szexmunkások bejelentették-e nekünk.",
  private:
    "Amit beírsz, a telefonodon marad. A szerverünk segít a válaszban, de nem láthatja, mit ellenőrzöl, és azt sem, mi a válasz. Azt láthatja, hogy valaki ellenőriz valamit.",
  himself:
    "Ezt az oldalt bárki használhatja, az is, akit ellenőrzöl. Ezért csak azt mutatjuk meg, amit a bejelentők megengednek.",
  label: "Mit szeretnél ellenőrizni?",
  hint: "Bárhogyan van írva: 07700 900123 · dave@example.org · bigdave az Instagramon · AB12 CDE",
  go: "Tovább",
  plainWorks:
    "Kikapcsolt szkriptekkel a szerverünk egy pillanatra látja, amit beírsz. Semmit sem őriz meg belőle. Biztonságosabb: engedélyezd a szkripteket ezen a címen, vagy kérj meg egy segítőt.",
  plainOff: "Kikapcsolt szkriptekkel itt nem tudsz ellenőrizni. Kérj meg egy segítőt, hogy ellenőrizze helyetted.",

  understoodTitle: "Ezt ellenőrizzük?",
  understoodHeading: "Így értettük",
  isThisIt: "Erre gondolsz?",
  which: "Többféleképpen érthető. Melyikre gondolsz?",
  kinds: { tel: "telefonszám", mail: "e-mail-cím", vrm: "rendszám", user: "felhasználónév" },
  on: "itt:",
  ofKind: ", {kind}",
  checkIt: "Ezt ellenőrzöm",
  change: "Módosítom, amit beírtam",
  busyNow: "Ellenőrzés. Ez eltarthat néhány másodpercig.",

  missTitle: "Itt nem szerepel",
  missHeading: "Itt nem szerepel",
  missText:
    "Ez nem azt jelenti, hogy biztonságos. Nem mindenki tesz bejelentést, és az emberek lecserélik a számukat és a nevüket.",
  hitTitle: "Itt szerepel",
  hitHeading: "Ez itt szerepel",
  hitText:
    "Szexmunkások szóltak nekünk valakiről, aki ezt használta. Lehet, hogy azóta már másé. Hasonlítsd össze azzal, ami itt áll.",
  looked: "Ezt kerestük:",
  levelOnly: "Csak azt mondhatjuk meg, mennyire volt súlyos, mást nem. Így marad biztonságban az, aki szólt nekünk.",
  levels: {
    danger: "Veszély: súlyosan bánthat valakit",
    risk: "Kockázat: légy óvatos",
    nuisance: "Bosszúság: kellemetlen, de nem veszélyes",
  },
  advice: {
    danger:
      "A tanácsunk: ne találkozz ezzel az emberrel. Ha már megbeszéltetek egy időpontot, írj nekünk, vagy hívj minket. Végiggondoljuk veled.",
    risk: "A tanácsunk: légy óvatos. Csak akkor találkozz vele, ha valaki tudja, hol vagy. Menj el, ha rossz érzésed van.",
    nuisance: "A tanácsunk: ne adj neki több időt, mint amennyit akarsz.",
  },
  warning: "Figyelmeztetés",
  watchFor: "Mire figyelj:",
  whatToDo: "Mit tehetsz:",
  gone: "Tartozik hozzá egy figyelmeztetés, amelyet most nem tudunk megmutatni. Kérdezz meg egy segítőt.",
  whole: "Az egész figyelmeztetést a száma alatt találod a figyelmeztetéseink listájában.",
  safetyHeading: "Mielőtt találkozol valakivel",
  safety: [
    "Mondd el valakinek, hol vagy, és mikor jössz vissza.",
    "Előbb beszélj vele, és nézd meg, összeillik-e, amit mond.",
    "Olyan helyen találkozz vele, ahonnan el tudsz menni.",
    "Ha rossz érzésed van, hallgass rá. Bármikor nemet mondhatsz.",
  ],
  more: "Bővebben a biztonságról",
  caseworkerHeading: "Beszélj egy segítővel",
  caseworker: "Megnézhetjük veled, és végiggondolhatjuk veled. Név nem kell hozzá.",
  again: "Mást is ellenőrzök",
  tell: "Szólj nekünk valakiről",
  off: "Ha elhagyod ezt az oldalt, semmi sem marad itt abból, amit ellenőriztél.",

  partner: "Partnerszervezettől jössz?",
  partnerCode: "A szervezeted kódja",
  partnerHint:
    "Ezzel akkor is ellenőrizhetsz, amikor sokan mások is. A szerverünk ilyenkor tudja, hogy a szervezeted ellenőriz valamit, de azt nem, hogy mit.",

  otherWays: "Így érhetsz el egy segítőt:",
}

export const checkMessages = {
  problem: "Valami nincs rendben",
  error: "Hiba: ",
  empty: "Írd be, mit szeretnél ellenőrizni.",
  "a-part": `Ez csak egy szám része. Az oldalunknak az egész kell. ${ask} A segítők részletre is tudnak keresni.`,
  "not-understood": "Ezt nem ismertük fel. Írj be egy telefonszámot, e-mail-címet, felhasználónevet vagy rendszámot.",
  "no-connection": `Nem értük el a szerverünket. ${nothingSent} Próbáld újra, vagy más internetkapcsolattal.`,
  "nothing-published": `Az ellenőrzés még nincs kész. ${nothingSent} ${ask}`,
  offline: `Az ellenőrzés egy ideig ki van kapcsolva. Ez nem azt jelenti, hogy itt nem szerepel semmi. ${nothingSent} ${ask}`,
  busy: `Most túl sokan ellenőriznek. Ez nem azt jelenti, hogy itt nem szerepel semmi. ${nothingSent} Próbáld újra egy óra múlva, vagy kérj meg egy segítőt.`,
  "too-slow": `Ez a böngésző túl lassú a privát ellenőrzéshez. ${nothingSent} ${ask} Vagy használj olyan böngészőt, amely https-sel eléri ezt az oldalt.`,
  "table-not-signed": `Amit a szerverünk küldött, azt nem mi írtuk alá. ${nothingSent} Ne bízz ebben az oldalban. Kérjük, hívj minket, és mondd el, hogy ezt láttad.`,
  "table-old": `A lista, amelyet a szerverünk küldött, lejárt. ${nothingSent} ${ask}`,
  "table-newer": `Ez az oldal régebbi, mint a listánk. ${nothingSent} Töltsd be újra az oldalt.`,
  "wrong-evaluation": `A szerverünk válasza nem volt helyes. Ne bízz benne. ${nothingSent} Kérjük, hívj minket, és mondd el, hogy ezt láttad.`,
  "roster-not-trusted": `Nem tudtuk megállapítani, hogy ez a lista a miénk-e. ${nothingSent} Ne bízz ebben az oldalban. Kérjük, hívj minket, és mondd el, hogy ezt láttad.`,
  "not-today": `Akkor ennek a készüléknek vagy a szerverünknek rossz az órája. ${nothingSent} ${ask}`,
  "not-loaded": `Ennek az oldalnak egy része nem érkezett meg. ${nothingSent} Próbáld újra.`,
  "wrong-code": "Mi nem ilyen kódokat adunk. Nézd meg újra, vagy hagyd üresen a mezőt.",
} satisfies Record<CheckMessage, string>
