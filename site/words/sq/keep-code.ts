/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Kodi yt",
  what: "Në fund të një raporti merr një kod. Ai të çon te përgjigjet tona, dhe e ke vetëm ti.",
  heading: "Si ta ruash kodin",
  choose: "Zgjidh mënyrën që është më e sigurt aty ku jeton. Mjafton një mënyrë.",
  ways: [
    {
      heading: "Shkruaje në letër",
      text: "Tetë fjalët anglisht mund t’i fshehësh në një listë blerjesh. Rreziku: dikush e gjen letrën, ose e hedh.",
    },
    {
      heading: "Ruaji numrat si kontakte",
      text: "Vëri në telefon si pjesë të numrave të telefonit. Rreziku: dikush e kontrollon telefonin, ose telefoni i shpërndan kontaktet.",
    },
    {
      heading: "Printoje",
      text: "Letra tregon vetëm tetë fjalët, ose vetëm numrat. Rreziku: printeri mund të ruajë një kopje, dhe shfletuesi mund ta printojë adresën në skaj. Atëherë prite atë pjesë.",
    },
    {
      heading: "Mbaje mend",
      text: "Bëj një histori të vogël me tetë fjalët, sipas radhës. Rreziku: harron një fjalë, dhe kodi nuk punon.",
    },
    {
      heading: "Jo si fotografi",
      text: "Telefonat shpesh i kopjojnë fotografitë diku tjetër. Dikush mund ta shohë aty.",
    },
  ],
  lostHeading: "Nëse e humb",
  lost: "Atëherë askush nuk mund të të gjejë, dhe ti nuk mund t’i lexosh përgjigjet tona. Ne nuk mund ta bëjmë kodin sërish. Ti mund të na tregosh gjithmonë sërish.",
  foundHeading: "Nëse dikush e gjen",
  found:
    "Nëse ai person e di për çfarë është, mund t’i lexojë përgjigjet tona. Mund të na shkruajë sikur të ishe ti, dhe të fshijë gjithçka. Raportin tënd nuk mund ta lexojë këtu.",
  changeHeading: "Nëse dikush e pa",
  change: "Zgjidh “Lexo një përgjigje”, shkruaj kodin tënd, pastaj zgjidh “Dikush ma pa kodin”. Merr një të ri.",
  never:
    "Mos ia jep askujt. E kërkon vetëm faqja “Lexo një përgjigje” në këtë sajt. Askush nga ne nuk do ta kërkojë kurrë.",
}
