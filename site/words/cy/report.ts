/** The report form, full and quick. */
export const report = {
  title: "Dweud wrthym",
  quickTitle: "Rhybudd cyflym",
  heading: "Dywedwch wrthym beth ddigwyddodd",
  quickHeading: "Rhybudd cyflym",
  lead: "Dywedwch wrthym am drosedd, neu am unrhyw beth oedd yn teimlo o’i le. Gallwch hepgor unrhyw gwestiwn. Atebwch un, neu lawer.",
  quickLead: "Ychydig o gwestiynau, tua thri munud. Gallwch hepgor unrhyw un ohonyn nhw.",
  toQuick: "Dim amser na nerth i hyn i gyd? Mae ffurflen fer.",
  toQuickLink: "Rhybudd cyflym",
  toFull: "Mwy i’w ddweud? Mae ffurflen hirach.",
  toFullLink: "Adroddiad llawn",
  stop: "Gallwch stopio unrhyw bryd. Os byddwch yn gadael y dudalen hon, mae’r hyn a ysgrifennoch yn diflannu oddi arni.",
  open: "Tapiwch ran i’w hagor.",

  before: {
    heading: "Cyn i chi ddechrau",
    danger: "Os ydych chi mewn perygl nawr, ffoniwch 999. Mae’r alwad am ddim.",
    notSafe: [
      "Ffoniwch 999 os gallwch chi, ac ewch i le gyda phobl eraill.",
      "Os na allwch chi siarad, ffoniwch 999 o ffôn symudol, arhoswch, yna pwyswch 55.",
      "Gallwch ysgrifennu atom o hyd. Efallai na fyddwn yn ei ddarllen am rai dyddiau. Felly allwn ni ddim helpu mor gyflym â 999.",
    ],
    readersHeading: "Pwy fydd yn darllen hyn",
    readers: (name: string) => [
      `Dim ond gweithwyr achos ${name}. Maen nhw’n deall y gwaith, a dydyn nhw ddim yn barnu. Gallwch ofyn am rywun sydd wedi gwneud gwaith rhyw.`,
      "Os yw sgriptiau ymlaen, mae’r dudalen hon yn selio eich geiriau ar eich ffôn cyn eu hanfon. Wedyn dydy’r bobl sy’n rhedeg ein cyfrifiaduron ddim yn gallu eu darllen.",
    ],
  },

  wants: { heading: "Beth hoffech chi" },
  story: { heading: "Yn eich geiriau eich hun", room: "Mae lle i tua phum tudalen." },
  place: { heading: "Pryd a ble" },
  happened: { heading: "Pa fath o beth oedd hyn" },
  official:
    "Ar gyfer yr heddlu a swyddogion eraill: dydyn ni byth yn cyhoeddi enw na rhif swyddog. Gallwn eich helpu i gwyno.",
  health: {
    heading: "Eich iechyd, a phethau i’w cadw",
    pep: "Gall PEP atal HIV. Rhaid ei ddechrau o fewn 72 awr (3 diwrnod), a gorau po gyntaf. Mae ar gael am ddim mewn clinig iechyd rhywiol neu adran achosion brys ysbyty (A&E).",
    contraception:
      "Mae atal cenhedlu brys yn gweithio hyd at 5 diwrnod wedyn, a gorau po gyntaf. Gall unrhyw fferyllfa helpu.",
    sarc: "Mae canolfan ymosodiadau rhywiol (SARC) yn gofalu amdanoch heb ddweud wrth yr heddlu, os nad ydych chi eisiau i’r heddlu wybod.",
    evidence:
      "Does dim rhaid i chi gadw dim byd. Os ydych chi eisiau: cadwch negeseuon a lluniau lle maen nhw, a rhowch ddillad heb eu golchi mewn bag papur. Allwch chi ddim anfon ffeiliau atom yma. Dywedwch wrthym eu bod gennych chi, dyna i gyd.",
  },
  person: {
    heading: "Y person",
    intro: "Beth bynnag rydych chi’n ei gofio. Gall un manylyn helpu.",
    one: (number: number) => `Person ${number}`,
    more: (number: number) => `Ychwanegu person ${number}`,
  },
  identifiers: {
    heading: "Rhifau, enwau a cheir",
    intro: "Mae’r rhain yn helpu fwyaf i weld ai’r un person yw hwn. Dydyn ni byth yn eu cyhoeddi’n gyfan.",
    another: (label: string) => `Un arall: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Ychwanegu mwy",
  },
  contact: {
    heading: "Help, a sut i’ch ateb",
    code: "Ar y diwedd rydych chi’n cael cod. Dim ond y cod hwnnw sy’n arwain atoch chi. Gydag ef gallwch ddarllen ein hatebion yma, ar y dudalen “Darllen ateb”.",
    none: "Os dewiswch chi i ni beidio â chysylltu, fyddwch chi ddim yn cael cod. Wedyn allwch chi ddim tynnu eich adroddiad yn ôl yn nes ymlaen.",
  },
  consents: {
    heading: "Beth gawn ni ei wneud",
    intro:
      "Mae pob cwestiwn yn sefyll ar ei ben ei hun. Os gadewch chi un yn wag, mae’n golygu Na. Does dim byd yn digwydd heb eich Ie.",
    change: "Gallwch newid eich meddwl yn nes ymlaen, gyda’ch cod neu ar y ffôn.",
    blank: "Na (wedi’i adael yn wag)",
    notTicked: "Heb dic",
  },

  select: "Dim ateb",
  check: "Gwirio eich atebion",
  checkNote: "Does dim byd wedi’i anfon eto. Byddwch yn gweld popeth unwaith eto yn gyntaf.",
}
