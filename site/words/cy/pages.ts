/** The pages that only say something. */
export const home = {
  title: "Hafan",
  heading: "Rydyn ni’n gwrando. Chi sy’n penderfynu.",
  lead: "Ydy rhywun wedi eich brifo, eich bygwth, neu wedi gwneud i chi deimlo’n anniogel? Gallwch ddweud wrthym ni. Does dim rhaid iddo fod yn drosedd. Does dim angen enw na chyfrif.",
  quickAccess: "Siarad â gweithiwr achos",
  quickAccessText:
    "Mae gweithiwr achos ar eich ochr chi. Gallwch siarad, a dyna i gyd. Does dim rhaid i ddim byd arall ddigwydd.",
  otherWays: "Ffyrdd eraill o gysylltu â ni",
  helpNow: "Help nawr",
  reportHeading: "Dywedwch wrthym beth ddigwyddodd",
  reportText: "Mae eich geiriau’n cael eu selio. Dim ond ein gweithwyr achos ni all eu hagor.",
  quick: "Rhybudd cyflym",
  quickText: "Ychydig o gwestiynau, tua 3 munud",
  full: "Adroddiad llawn",
  fullText: "Cymaint neu gyn lleied ag yr hoffech",
  answersHeading: "Oes gennych chi god?",
  answersText: "Gyda’r cod gallwch ddarllen ein hateb i’r hyn a ddywedoch wrthym.",
  answers: "Darllen ateb",
  warningsHeading: "Rhybuddion",
  warningsText: "Darllenwch beth mae gweithwyr rhyw eraill wedi’i ddweud wrthym am bobl a lleoedd peryglus.",
  warnings: "Darllen y rhybuddion",
  freeHeading: "Beth gallwch chi ddibynnu arno",
  free: [
    "Does dim byd yn gadael ein tîm heb eich Ie chi. Mae ychydig o eithriadau, ac rydych chi’n eu darllen cyn i chi ysgrifennu.",
    "Dydyn ni byth yn eich gwthio i fynd at yr heddlu nac i’r llys.",
    "Rydyn ni’n helpu pobl o bob rhywedd, ac ym mhob math o waith rhyw.",
    "Mae am ddim, nawr ac unrhyw bryd wedyn.",
  ],
}

export const contactPage = {
  title: "Siarad â ni",
  heading: "Siarad â gweithiwr achos",
  lead: "Defnyddiwch y ffordd sy’n teimlo’n fwyaf diogel. Does neb yn barnu, ac maen nhw i gyd yn arwain at yr un tîm.",
  callHeading: "Ein ffonio",
  callText: "Does dim rhaid i chi ddweud eich enw. Gallwch ofyn am rywun sydd wedi gwneud gwaith rhyw.",
  callBill: "Gall bil ffôn ddangos ein rhif. Gallwch ddefnyddio ffôn arall.",
  writeHeading: "Ysgrifennu e-bost",
  writeText:
    "Dydy e-bost ddim wedi’i selio, ac mae’n dangos eich cyfeiriad. Os gall rhywun weld eich e-byst, defnyddiwch y dudalen “Dweud wrthym” yn lle hynny.",
  reportHeading: "Ysgrifennu ar y wefan hon",
  reportText:
    "Mae’r hyn rydych chi’n ei ysgrifennu ar y dudalen “Dweud wrthym” yn cael ei selio. Does dim angen rhoi enw.",
  technicalHeading: "Dydy rhywbeth ar y wefan hon ddim yn gweithio",
  technicalText:
    "Ffoniwch ni neu ysgrifennwch atom. Does dim rhaid i chi ddweud beth ddigwyddodd i chi, dim ond beth nad yw’n gweithio.",
  offHeading: "Y tu allan i’n horiau",
  offText:
    "Mewn perygl, ffoniwch 999. I gael cyngor meddygol unrhyw bryd, ffoniwch 111. I siarad â rhywun unrhyw bryd, ffoniwch Samaritans ar 116 123. Mae’r tri am ddim.",
}

export const notFound = {
  title: "Heb ddod o hyd i’r dudalen",
  heading: "Dydy’r dudalen hon ddim yma",
  text: "Efallai fod y cyfeiriad ychydig yn anghywir, neu fod y dudalen wedi symud. Wnaethoch chi ddim byd o’i le.",
  home: "Mynd i’r dudalen gyntaf",
}

export const errorPage = {
  title: "Aeth rhywbeth o’i le",
  heading: "Aeth rhywbeth o’i le ar ein hochr ni",
  text: [
    "Wnaethoch chi ddim byd o’i le. Chafodd dim o’r hyn a deipioch ei gadw yma.",
    "Os daethoch chi o ffurflen, ewch yn ôl yn eich porwr. Efallai fod eich geiriau yno o hyd.",
  ],
  reach: "Gallwch geisio eto ymhen rhai munudau, neu gysylltu â gweithiwr achos mewn ffordd arall:",
}
