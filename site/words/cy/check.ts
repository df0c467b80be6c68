import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Chafodd dim byd ei wirio."
const ask = "Gofynnwch i weithiwr achos wirio i chi."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Gwirio",
  heading: "Gwirio rhif neu enw",
  lead: "Teipiwch rif ffôn, cyfeiriad e-bost, enw defnyddiwr neu rif cofrestru car. Mae’r dudalen hon yn dweud a yw gweithwyr rhyw wedi rhoi gwybod i ni amdano.",
  private:
    "Mae’r hyn rydych chi’n ei deipio yn aros ar eich ffôn. Mae ein gweinydd yn helpu gyda’r ateb. Ond all y gweinydd ddim gweld beth rydych chi’n ei wirio, na beth yw’r ateb. Mae’n gallu gweld bod rhywun yn gwirio rhywbeth.",
  himself:
    "Gall pawb ddefnyddio’r dudalen hon, a’r person rydych chi’n ei wirio hefyd. Felly rydyn ni’n dangos dim ond yr hyn mae’r bobl a roddodd wybod yn ei ganiatáu.",
  label: "Beth ydych chi eisiau ei wirio?",
  hint: "Sut bynnag y mae wedi’i ysgrifennu: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Ymlaen",
  plainWorks:
    "Heb sgriptiau, mae ein gweinydd yn gweld, am eiliad, yr hyn rydych chi’n ei deipio. Dydy’r gweinydd ddim yn cadw dim ohono. Mwy diogel: caniatewch sgriptiau ar y cyfeiriad hwn, neu gofynnwch i weithiwr achos.",
  plainOff: "Heb sgriptiau, allwch chi ddim gwirio yma. Gofynnwch i weithiwr achos wirio i chi.",

  understoodTitle: "Gwirio hwn?",
  understoodHeading: "Dyma beth ddeallon ni",
  isThisIt: "Ai dyma rydych chi’n ei olygu?",
  which: "Mae mwy nag un ffordd o’i ddarllen. Pa un rydych chi’n ei olygu?",
  kinds: { tel: "rhif ffôn", mail: "cyfeiriad e-bost", vrm: "rhif cofrestru car", user: "enw defnyddiwr" },
  /** "@bigdave on instagram" */
  on: "ar",
  ofKind: ", {kind}",
  checkIt: "Gwirio hwn",
  change: "Newid yr hyn a deipiais",
  busyNow: "Yn gwirio. Gall hyn gymryd rhai eiliadau.",

  missTitle: "Ddim ar ein rhestr",
  missHeading: "Dydy hwn ddim ar ein rhestr",
  missText:
    "Dydy hynny ddim yn golygu ei bod yn ddiogel. Dydy pawb ddim yn rhoi gwybod, ac mae pobl yn newid eu rhifau a’u henwau.",
  hitTitle: "Ar ein rhestr",
  hitHeading: "Mae hwn ar ein rhestr",
  hitText:
    "Dywedodd gweithwyr rhyw wrthym am rywun a ddefnyddiodd hwn. Efallai mai rhywun arall biau hwn erbyn hyn. Cymharwch yr hyn sy’n cael ei ddweud.",
  looked: "Fe chwilion ni am:",
  levelOnly:
    "Gallwn ddweud wrthych pa mor ddifrifol oedd hyn, a dim mwy. Mae hynny’n cadw’r person a ddywedodd wrthym yn ddiogel.",
  levels: {
    danger: "Perygl: gallai frifo rhywun yn ddifrifol",
    risk: "Risg: byddwch yn ofalus",
    nuisance: "Niwsans: annifyr, ond ddim yn beryglus",
  },
  advice: {
    danger:
      "Ein cyngor: peidiwch â chwrdd â’r person hwn. Os oes gennych chi apwyntiad, ysgrifennwch atom neu ffoniwch ni. Byddwn yn meddwl am y peth gyda chi.",
    risk: "Ein cyngor: byddwch yn ofalus. Peidiwch â chwrdd heb i rywun wybod ble rydych chi. Gadewch pan fydd rhywbeth yn teimlo o’i le.",
    nuisance: "Ein cyngor: peidiwch â rhoi mwy o’ch amser i’r person hwn nag yr ydych chi eisiau.",
  },
  warning: "Rhybudd",
  watchFor: "Beth i gadw golwg amdano:",
  whatToDo: "Beth allwch chi ei wneud:",
  gone: "Mae rhybudd yn perthyn i hwn, ond allwn ni ddim ei ddangos nawr. Gofynnwch i weithiwr achos.",
  whole: "Mae’r rhybudd cyfan o dan ei rif yn ein rhestr o rybuddion.",
  safetyHeading: "Cyn i chi gwrdd â rhywun",
  safety: [
    "Dywedwch wrth rywun ble rydych chi a phryd byddwch chi’n ôl.",
    "Siaradwch yn gyntaf, a gwelwch a yw’r hyn mae’r person yn ei ddweud yn gwneud synnwyr.",
    "Dewiswch le y gallwch ei adael.",
    "Os yw rhywbeth yn teimlo o’i le, credwch y teimlad hwnnw. Gallwch ddweud na bob amser.",
  ],
  more: "Mwy am gadw’n ddiogel",
  caseworkerHeading: "Siarad â gweithiwr achos",
  caseworker: "Gallwn edrych gyda chi, a meddwl am y peth gyda chi. Does dim angen rhoi enw.",
  again: "Gwirio rhywbeth arall",
  tell: "Dweud wrthym am rywun",
  off: "Os byddwch yn gadael y dudalen hon, fydd dim o’ch gwiriad yn aros ar ôl.",

  partner: "Ydych chi o brosiect partner?",
  partnerCode: "Cod eich prosiect",
  partnerHint:
    "Gyda’r cod gallwch wirio hyd yn oed pan fydd llawer o bobl eraill yn gwirio. Bydd ein gweinydd yn gwybod wedyn bod eich prosiect yn gwirio rhywbeth, ond nid beth.",

  otherWays: "Gallwch gysylltu â gweithiwr achos fel hyn:",
}

export const checkMessages = {
  problem: "Mae problem",
  error: "Gwall: ",
  empty: "Teipiwch yr hyn rydych chi eisiau ei wirio.",
  "a-part": `Dim ond rhan o rif yw hwn. Mae angen y rhif cyfan ar ein tudalen. ${ask} Gall gweithiwr achos chwilio am rannau hefyd.`,
  "not-understood":
    "Doedden ni ddim yn adnabod hwn. Teipiwch rif ffôn, cyfeiriad e-bost, enw defnyddiwr neu rif cofrestru car.",
  "no-connection": `Doedd dim modd cyrraedd ein gweinydd. ${nothingSent} Ceisiwch eto, neu o gysylltiad arall.`,
  "nothing-published": `Dydy’r gwiriad ddim yn barod eto. ${nothingSent} ${ask}`,
  offline: `Mae’r gwiriad wedi’i ddiffodd am ychydig. Dydy hynny ddim yn golygu nad oes dim ar y rhestr. ${nothingSent} ${ask}`,
  busy: `Mae gormod o bobl yn gwirio nawr. Dydy hynny ddim yn golygu nad oes dim ar y rhestr. ${nothingSent} Ceisiwch eto ymhen awr, neu gofynnwch i weithiwr achos.`,
  "too-slow": `Mae’r porwr hwn yn rhy araf ar gyfer y gwiriad preifat. ${nothingSent} ${ask} Neu defnyddiwch borwr sy’n gallu agor y dudalen hon trwy https.`,
  "table-not-signed": `Dydy’r hyn a anfonodd ein gweinydd ddim wedi’i lofnodi gennym ni. ${nothingSent} Peidiwch ag ymddiried yn y dudalen hon. Ffoniwch ni a dywedwch eich bod wedi gweld hyn.`,
  "table-old": `Mae’r rhestr a anfonodd ein gweinydd yn rhy hen. ${nothingSent} ${ask}`,
  "table-newer": `Mae’r dudalen hon yn hŷn na’n rhestr. ${nothingSent} Llwythwch y dudalen eto.`,
  "wrong-evaluation": `Doedd ateb ein gweinydd ddim yn iawn. Peidiwch ag ymddiried yn yr ateb. ${nothingSent} Ffoniwch ni a dywedwch eich bod wedi gweld hyn.`,
  "roster-not-trusted": `Doedden ni ddim yn gallu gweld ai ein rhestr ni yw hon. ${nothingSent} Peidiwch ag ymddiried yn y dudalen hon. Ffoniwch ni a dywedwch eich bod wedi gweld hyn.`,
  "not-today": `Felly mae’r amser ar y ddyfais hon neu ar ein gweinydd yn anghywir. ${nothingSent} ${ask}`,
  "not-loaded": `Wnaeth rhan o’r dudalen hon ddim cyrraedd. ${nothingSent} Ceisiwch eto.`,
  "wrong-code": "Dydyn ni ddim yn rhoi codau fel hwn. Edrychwch arno eto, neu gadewch y blwch yn wag.",
} satisfies Record<CheckMessage, string>
