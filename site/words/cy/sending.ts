import { plural } from "../plural.ts"

const workingDays = (days: number): string =>
  plural("cy", days, {
    zero: `${days} diwrnod gwaith`,
    one: `${days} diwrnod gwaith`,
    two: `${days} ddiwrnod gwaith`,
    few: `${days} diwrnod gwaith`,
    many: `${days} diwrnod gwaith`,
    other: `${days} diwrnod gwaith`,
  })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Gwirio eich atebion",
    heading: "Gwirio eich atebion",
    lead: "Does dim byd wedi’i anfon eto. Darllenwch y cyfan unwaith eto, os ydych chi eisiau.",
    change: "Newid",
    back: "Yn ôl at y ffurflen",
    send: "Anfon fy adroddiad",
    sending: "Yn selio ac yn anfon. Gall hyn gymryd munud.",
    again: "Ceisio eto",
    otherWays: "Neu cysylltwch â gweithiwr achos mewn ffordd arall:",
  },
  day: {
    question: "Ai {day} yw hi heddiw?",
    why: "Dydy eich ffôn a’n gweinydd ddim yn cytuno am y dyddiad.",
    yes: "Ie",
    no: "Na",
  },
  standing: {
    text: "Neu gallwch selio eich adroddiad ag allweddi sy’n para’n hirach. Dim ond gweithwyr achos all ei agor felly hefyd. Ond os bydd rhywun yn dwyn allwedd o’r fath, bydd gan y person hwnnw fwy o amser i’w defnyddio.",
    button: "Selio â’r allweddi sy’n para’n hirach",
  },
  receipt: {
    title: "Eich cod",
    heading: "Mae eich adroddiad gyda ni",
    lead: "Mae wedi’i selio. Does neb wedi’i ddarllen eto. Diolch am ddweud wrthym.",
    codeHeading: "Dyma eich cod",
    codeText:
      "Gyda’r cod gallwn eich ateb, a does dim angen i neb wybod pwy ydych chi. Dim ond nawr mae’n cael ei ddangos. Ysgrifennwch y cod i lawr cyn i chi adael y dudalen hon.",
    words: "Fel geiriau Saesneg",
    digits: "Yr un cod fel rhifau",
    either: "Y geiriau neu’r rhifau: mae un ohonyn nhw’n ddigon.",
    keep: "Ysgrifennwch y cod ar bapur. Os byddwch yn ei golli, all neb ddod o hyd i chi, ond gallwch ddweud wrthym eto. I ddarllen ein hateb, dewiswch “Darllen ateb” ar y wefan hon.",
    print: "Argraffu’r geiriau",
    printDigits: "Argraffu’r rhifau",
    /** What the printer, and a file that is made instead, are told that this is. */
    printTitle: "Rhestr",
    nextHeading: "Beth sy’n digwydd nesaf",
    next: (days: number) => [
      `Bydd gweithiwr achos yn agor eich adroddiad ar ddiwrnod gwaith. O fewn ${workingDays(days)} bydd ateb yn aros amdanoch ar y wefan hon.`,
      "I’w ddarllen, dewiswch “Darllen ateb” ar y wefan hon, a theipiwch eich cod.",
      `Os nad oes ateb yno ar ôl ${workingDays(days)}, efallai nad yw eich adroddiad wedi ein cyrraedd. Yna ffoniwch ni, os gwelwch yn dda.`,
    ],
    noCode:
      "Gofynnoch i ni beidio â chysylltu â chi, felly does dim cod. Byddwn yn darllen eich adroddiad. Allwn ni ddim eich ateb, ac allwch chi ddim ei dynnu’n ôl na’i newid.",
    noCodeHelp: "Gallwch siarad â gweithiwr achos unrhyw bryd, heddiw neu’r flwyddyn nesaf.",
    leave: "Pan fyddwch wedi gorffen, caewch y dudalen hon, neu defnyddiwch “Gadael y wefan hon”.",
  },
}
