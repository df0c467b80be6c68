/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Ugrás a tartalomra",
  leave: "Gyors kilépés",
  leaving: "Kilépés",
  pressTwice: "Shift. A kilépéshez nyomd meg még 2-szer.",
  pressOnce: "Shift. A kilépéshez nyomd meg még egyszer.",
  navigation: "Oldalak",
  caseworker: "Beszélj egy segítővel",
  tell: "Mondd el nekünk",
  answers: "Válasz elolvasása",
  warnings: "Figyelmeztetések",
  check: "Ellenőrzés",
  protect: "Hogyan védünk téged",
  safety: "A honlap biztonságos használata",
  paper: "Papíron",
  challenge: "Hibás egy figyelmeztetés",
  policeWatch: "Police Watch",
  all: "Minden oldal",
  languages: "Nyelvek",
  inEnglish: "Ez az oldal egyelőre angolul van. A saját nyelveden kérdezhetsz róla minket.",
  partInEnglish:
    "Ez a rész angolul van, mert a fordítását még senki sem ellenőrizte. Kihagyhatod, és a saját nyelveden kérdezhetsz minket.",
  checked: (month: string) => `Ezt az oldalt legutóbb ekkor ellenőrizte valaki: ${month}.`,
  demonstration: "Ez egy bemutató. Ne küldj valódi bejelentést.",
  key: "A kulcsunk",
  earlierKey: (until: string) => `Az előző kulcsunk, még érvényes eddig: ${until}`,
  keyWhy: "Hasonlítsd össze a kártyáinkon álló kulccsal.",
  free: "Ingyenes és bizalmas. Független a rendőrségtől.",
}

export const contact = {
  phone: "Telefon",
  email: "E-mail",
  hours: "Munkaidőnk",
  danger: "Most veszélyben vagy? Hívd a 999-et. A hívás ingyenes.",
}
