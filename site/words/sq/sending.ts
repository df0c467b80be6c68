import { plural } from "../plural.ts"

const withinWorkingDays = (days: number): string =>
  plural("sq", days, { one: `Brenda ${days} dite pune`, other: `Brenda ${days} ditësh pune` })

const afterWorkingDays = (days: number): string =>
  plural("sq", days, { one: `pas ${days} dite pune`, other: `pas ${days} ditësh pune` })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Kontrollo përgjigjet e tua",
    heading: "Kontrollo përgjigjet e tua",
    lead: "Ende nuk u dërgua asgjë. Lexoje edhe një herë, nëse dëshiron.",
    change: "Ndrysho",
    back: "Kthehu te formulari",
    send: "Dërgo raportin tim",
    sending: "Po e kyçim dhe po e dërgojmë. Mund të zgjasë një minutë.",
    again: "Provo sërish",
    otherWays: "Ose fol me një këshilltar në një mënyrë tjetër:",
  },
  day: {
    question: "A është sot {day}?",
    why: "Telefoni yt dhe serveri ynë nuk kanë të njëjtën datë.",
    yes: "Po",
    no: "Jo",
  },
  standing: {
    text: "Ose mund ta kyçësh raportin me çelësa që vlejnë më gjatë. Edhe atëherë vetëm këshilltarët mund ta hapin. Por nëse dikush vjedh një çelës të tillë, ka më shumë kohë për ta përdorur.",
    button: "Kyçe me çelësat që vlejnë më gjatë",
  },
  receipt: {
    title: "Kodi yt",
    heading: "E kemi raportin tënd",
    lead: "Është i kyçur. Ende nuk e ka lexuar askush. Faleminderit që na tregove.",
    codeHeading: "Ky është kodi yt",
    codeText:
      "Me të mund të të përgjigjemi, dhe askush nuk ka nevojë ta dijë kush je. Tregohet vetëm tani. Shënoje para se të dalësh nga kjo faqe.",
    words: "Si fjalë në anglisht",
    digits: "I njëjti kod si numra",
    either: "Fjalët ose numrat: njëra nga të dyja mjafton.",
    keep: "Shkruaje në letër. Nëse e humb, askush nuk mund të të gjejë, dhe mund të na tregosh sërish. Për ta lexuar përgjigjen tonë, zgjidh “Lexo një përgjigje” në këtë sajt.",
    print: "Printo fjalët",
    printDigits: "Printo numrat",
    printTitle: "Listë",
    nextHeading: "Çfarë ndodh më pas",
    next: (days: number) => [
      `Një këshilltar e hap raportin tënd në ditë pune. ${withinWorkingDays(days)} të pret një përgjigje në këtë sajt.`,
      "Për ta lexuar, zgjidh “Lexo një përgjigje” në këtë sajt, dhe shkruaj kodin tënd.",
      `Nëse ${afterWorkingDays(days)} nuk ka përgjigje aty, raporti yt mund të mos ketë mbërritur te ne. Atëherë të lutemi na telefono.`,
    ],
    noCode:
      "Na kërkove të mos të kontaktojmë, prandaj nuk ka kod. Do ta lexojmë raportin tënd. Nuk mund të të përgjigjemi, dhe ti nuk mund ta marrësh mbrapsht ose ta ndryshosh.",
    noCodeHelp: "Mund të flasësh me një këshilltar në çdo kohë, sot ose vitin tjetër.",
    leave: "Kur të mbarosh, mbylle këtë faqe, ose përdor “Dil nga ky sajt”.",
  },
}
