/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Neidio i’r cynnwys",
  leave: "Gadael y wefan hon",
  leaving: "Yn gadael",
  pressTwice: "Shift. Pwyswch ddwywaith eto i adael.",
  pressOnce: "Shift. Pwyswch unwaith eto i adael.",
  navigation: "Tudalennau",
  caseworker: "Siarad â gweithiwr achos",
  tell: "Dweud wrthym",
  answers: "Darllen ateb",
  warnings: "Rhybuddion",
  check: "Gwirio",
  protect: "Sut rydyn ni’n eich diogelu",
  safety: "Defnyddio’r wefan hon yn ddiogel",
  paper: "Ar bapur",
  challenge: "Mae rhybudd yn anghywir",
  policeWatch: "Police Watch",
  all: "Pob tudalen",
  languages: "Ieithoedd",
  /** Over a page that nobody has translated. */
  inEnglish: "Mae’r dudalen hon yn Saesneg am y tro. Gallwch ofyn i ni amdani yn eich iaith chi.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish:
    "Mae’r rhan hon yn Saesneg, am nad oes neb wedi gwneud yn siŵr o’r cyfieithiad eto. Gallwch ei hepgor, a gofyn i ni yn eich iaith chi.",
  /** Under a page of words. */
  checked: (month: string) => `Y tro diwethaf i rywun wneud yn siŵr o’r dudalen hon: ${month}.`,
  demonstration: "Arddangosiad yw hwn. Peidiwch ag anfon adroddiad go iawn.",
  key: "Ein hallwedd",
  earlierKey: (until: string) => `Ein hallwedd flaenorol, sy’n dal i gyfrif tan ${until}`,
  keyWhy: "Cymharwch hi â’r allwedd ar ein cardiau.",
  free: "Am ddim ac yn gyfrinachol. Yn annibynnol ar yr heddlu.",
}

export const contact = {
  phone: "Ffôn",
  email: "E-bost",
  hours: "Oriau",
  danger: "Mewn perygl nawr? Ffoniwch 999. Mae’r alwad am ddim.",
}
