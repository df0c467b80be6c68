/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Nézd át a válaszaidat",
    heading: "Nézd át a válaszaidat",
    lead: "Még semmi sem ment el. Ha szeretnéd, olvasd el még egyszer.",
    change: "Módosítás",
    back: "Vissza az űrlaphoz",
    send: "Bejelentésem elküldése",
    sending: "Lepecsételés és küldés. Ez eltarthat egy percig.",
    again: "Újra próbálom",
    otherWays: "Vagy érj el egy segítőt másképp:",
  },
  day: {
    question: "Ma {day} van?",
    why: "A telefonod és a szerverünk nem ugyanazt a dátumot mutatja.",
    yes: "Igen",
    no: "Nem",
  },
  standing: {
    text: "Vagy lepecsételheted a bejelentésedet tovább érvényes kulcsokkal. Azt is csak a segítők tudják kinyitni. De ha valaki ellop egy ilyen kulcsot, több ideje van használni.",
    button: "Lepecsételés tovább érvényes kulcsokkal",
  },
  receipt: {
    title: "A kódod",
    heading: "Megkaptuk a bejelentésedet",
    lead: "Le van pecsételve. Még senki sem olvasta. Köszönjük, hogy szóltál nekünk.",
    codeHeading: "Ez a kódod",
    codeText:
      "Ezzel válaszolhatunk neked, és senkinek sem kell tudnia, ki vagy. Csak most látható. Írd le, mielőtt elhagyod ezt az oldalt.",
    words: "Angol szavakként",
    digits: "Ugyanaz a kód számokként",
    either: "A szavak vagy a számok: az egyik elég.",
    keep: "Írd le papírra. Ha elveszíted, senki sem tud megtalálni, de újra szólhatsz nekünk. Ha a válaszunkat akarod olvasni, nyisd meg ezen a honlapon a „Válasz elolvasása” oldalt.",
    print: "Szavak nyomtatása",
    printDigits: "Számok nyomtatása",
    printTitle: "Lista",
    nextHeading: "Mi történik ezután",
    next: (days: number) => [
      `Egy segítő munkanapon kinyitja a bejelentésedet. Válasz ezen a honlapon ${days} munkanapon belül vár rád.`,
      "Ha el akarod olvasni, nyisd meg ezen a honlapon a „Válasz elolvasása” oldalt, és írd be a kódodat.",
      `Ha ${days} munkanap után nincs ott válasz, lehet, hogy a bejelentésed nem ért el hozzánk. Akkor kérjük, hívj minket.`,
    ],
    noCode:
      "Azt kérted, hogy ne keressünk, ezért nincs kód. Elolvassuk a bejelentésedet. Nem tudunk válaszolni neked, és te nem tudod visszavonni vagy megváltoztatni.",
    noCodeHelp: "Bármikor beszélhetsz egy segítővel, ma vagy jövőre is.",
    leave: "Ha végeztél, zárd be ezt az oldalt, vagy nyomd meg a „Gyors kilépés” gombot.",
  },
}
