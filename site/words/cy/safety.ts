/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Defnyddio’r wefan hon",
  heading: "Defnyddio’r wefan hon yn ddiogel",
  lead: "Defnyddiwch yr hyn sy’n eich helpu. Does dim rhaid i chi wneud y cyfan.",
  danger: {
    heading: "Mewn perygl nawr",
    text: [
      "Os gallwch chi, ewch i le diogel yn gyntaf: rhywle gyda phobl eraill, neu y tu ôl i ddrws sy’n cloi.",
      "Yna ffoniwch 999. Mae’r alwad am ddim.",
      "Os na allwch chi siarad, ffoniwch 999 o ffôn symudol a gwrandewch. Pan ofynnir i chi, pwyswch 55.",
    ],
    byText:
      "Gallwch anfon neges destun at 999 hefyd, ond rhaid cofrestru yn gyntaf. Anfonwch y gair “register” at 999, a dilynwch yr ateb.",
  },
  leave: {
    heading: "Beth mae “Gadael y wefan hon” yn ei wneud",
    does: [
      "Mae’n tynnu’r dudalen hon i ffwrdd ar unwaith, ac yn agor tudalen arall na fyddai neb yn ei hamau.",
      "Mae pwyso’r fysell Shift dair gwaith yn gwneud yr un peth. Rhaid pwyso bob tro o fewn pum eiliad i’r tro cynt.",
      "Mae’r hyn a deipioch ar y dudalen wedi mynd. Dydyn ni ddim yn ei gadw, a dydy’r botwm “Yn ôl” ddim yn dod ag ef yn ôl.",
    ],
    notHeading: "Beth nad yw’n ei wneud",
    not: [
      "Dydy’r botwm ddim yn dileu eich hanes. Mae’r rhestr o dudalennau a agoroch yn dal i ddangos y wefan hon.",
      "Dydy’r botwm ddim yn dileu’r hyn rydych chi wedi’i gadw, ei argraffu neu ei lawrlwytho.",
      "Dydy’r botwm ddim yn eich cuddio rhag rhaglen sy’n gwylio eich ffôn.",
    ],
    stronger: "Yn Tor Browser, mae “New Identity” (hunaniaeth newydd) yn gryfach: mae’n cau popeth ac yn ei anghofio.",
    scripts: "Heb sgriptiau, mae’r botwm yn gweithio, ond dydy’r fysell Shift ddim.",
  },
  parts: [
    {
      heading: "Pa ffôn neu gyfrifiadur",
      text: [
        "Y gorau yw un na all neb arall gael gafael arno. Efallai fod un mewn llyfrgell, neu gan ffrind rydych chi’n ymddiried ynddo.",
        "Gall ap sbïo ddangos i rywun bopeth rydych chi’n ei deipio ac yn ei weld. Dydy ffenestr breifat ddim yn ei atal.",
        "Os ydych chi’n meddwl bod ap o’r fath, defnyddiwch ffôn arall. Os byddwch yn dileu’r ap, efallai y bydd y person hwnnw’n sylwi.",
        "Gall lluniau, nodiadau a hanes gael eu rhannu â thabled neu â’r teulu, trwy un cyfrif.",
      ],
    },
    {
      heading: "Yr hanes",
      text: [
        "Dydy ffenestr breifat ddim yn cadw hanes. Agorwch un cyn dod yma, a’i chau wedyn.",
        "Os buoch chi yma mewn ffenestr arferol, gallwch ddileu’r wefan hon yn unig o’r hanes.",
        "Gall rhywun sy’n edrych yn aml sylwi ar hanes gwag. Felly gadewch y tudalennau eraill ynddo.",
        "Sut i wneud hyn: agorwch yr hanes, chwiliwch am “Canopy”, a dilëwch y llinellau hynny.",
      ],
    },
    {
      heading: "Galwadau, negeseuon testun ac e-byst",
      text: [
        "Gall bil ffôn ddangos y rhifau a ffonioch. Mae bil sy’n cael ei rannu yn eu dangos i eraill.",
        "Gall neges destun ymddangos ar sgrin sydd wedi’i chloi. Gallwch ddiffodd hyn yn y gosodiadau.",
        "Dilëwch alwad neu neges o’r rhestrau ar eich ffôn, os oes rhywun yn edrych yno.",
        "Yr ateb mwyaf diogel yw’r un ar y wefan hon, gyda chod.",
      ],
    },
    {
      heading: "Pobl gerllaw, ac argraffwyr",
      text: [
        "Eisteddwch â’ch cefn at wal. Gwnewch y sgrin yn dywyllach.",
        "Gall camerâu mewn siopau a gorsafoedd weld sgrin.",
        "Gall argraffydd yn y gwaith neu mewn siop gadw copi o’r hyn a argraffodd.",
      ],
    },
  ],
  others: {
    heading: "Ffyrdd heb gysylltiad",
    form: "Gallwch gadw ein ffurflen fel ffeil, a’i llenwi heb y rhyngrwyd:",
    formLink: "Y ffurflen fel ffeil",
    paper: "Gallwch ysgrifennu ar bapur hefyd. Gall prosiect ei deipio i mewn i chi:",
    paperLink: "Y ffurflen ar bapur",
  },
  tor: {
    heading: "Tor Browser, mewn tri cham",
    why: "Mae’n cuddio rhag eich rhwydwaith eich bod yn ymweld â ni, ac yn cuddio rhagom ni ble rydych chi.",
    steps: [
      "Ewch i torproject.org neu siop apiau eich ffôn i’w gael. Gall rhywun sy’n edrych ar eich ffôn weld ei fod yno.",
      "Agorwch ef a phwyswch “Connect” (cysylltu). Y lefelau “Standard” (safonol) a “Safer” (mwy diogel) sy’n gweithio orau gyda’r wefan hon.",
      "Teipiwch ein cyfeiriad ynddo. Pan fyddwch wedi gorffen, dewiswch “New Identity”, neu caewch y porwr.",
    ],
    address: "Ein cyfeiriad yn Tor Browser:",
  },
}
