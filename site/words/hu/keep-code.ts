/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "A kódod",
  what: "A bejelentés végén kapsz egy kódot. Ez vezet a válaszainkhoz, és csak neked van meg.",
  heading: "Hogyan őrizd meg a kódodat",
  choose: "Válaszd azt a módot, amely ott, ahol élsz, a legbiztonságosabb. Egy is elég.",
  ways: [
    {
      heading: "Írd le",
      text: "A nyolc angol szót elrejtheted egy bevásárlólistában. A kockázat: valaki megtalálja a papírt, vagy kidobja.",
    },
    {
      heading: "Mentsd a számokat a névjegyek közé",
      text: "Tedd őket a telefonodba, telefonszámok részeként. A kockázat: valaki átnézi a telefont, vagy a telefon megosztja a névjegyeit.",
    },
    {
      heading: "Nyomtasd ki",
      text: "A papíron csak a nyolc szó látszik, vagy csak a számok. A kockázat: a nyomtató megőrizhet egy másolatot, és a böngésző a lap szélére nyomtathatja a címet. Akkor vágd le.",
    },
    {
      heading: "Jegyezd meg",
      text: "Találj ki egy kis történetet a nyolc szóból, sorrendben. A kockázat: ha egy szót elfelejtesz, a kód nem működik.",
    },
    {
      heading: "Képként ne",
      text: "A telefonok gyakran máshová is átmásolják a képeket. Ott valaki megláthatja.",
    },
  ],
  lostHeading: "Ha elveszíted",
  lost: "Akkor senki sem tud megtalálni, és nem tudod elolvasni a válaszainkat. Nem tudjuk újra elkészíteni a kódot. De bármikor újra szólhatsz nekünk.",
  foundHeading: "Ha valaki megtalálja",
  found:
    "Ha tudja, mire való, elolvashatja a válaszainkat. Írhat nekünk a nevedben, és mindent törölhet. A bejelentésedet itt nem tudja elolvasni.",
  changeHeading: "Ha valaki látta",
  change:
    "Nyisd meg a „Válasz elolvasása” oldalt, írd be a kódodat, aztán válaszd ezt: „Valaki látta a kódomat”. Kapsz egy újat.",
  never:
    "Senkinek se add oda. Csak ennek a honlapnak a „Válasz elolvasása” oldala kéri. Tőlünk soha senki nem fogja kérni.",
}
