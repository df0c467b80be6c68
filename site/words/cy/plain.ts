import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  /** Before the first field. What differs comes first, then what is safer. */
  before: {
    heading: "Darllenwch hyn yn gyntaf, os gwelwch yn dda",
    off: "Mae sgriptiau wedi’u diffodd, neu wnaethon nhw ddim llwytho.",
    safer: "Mwy diogel: caniatewch sgriptiau ar y cyfeiriad hwn, neu",
    block: "gludwch floc wedi’i selio",
    saferCode: "Mwy diogel: caniatewch sgriptiau ar y cyfeiriad hwn.",
    tor: "Yn Tor Browser, mae’r lefel “Safer” (mwy diogel) yn gweithio gyda’r dudalen hon ar ei chyfeiriad diogel. Mae’r lefel “Safest” (mwyaf diogel) yn diffodd sgriptiau.",
    reach: "Neu cysylltwch â gweithiwr achos mewn ffordd arall:",
    onionOnly: "Heb sgriptiau, dim ond yn ein cyfeiriad onion mae hyn yn gweithio. Mae’n gorffen â “.onion”:",
    report: {
      works:
        "Gallwch anfon hebddyn nhw. Ond wedyn mae ein gweinydd yn gweld eich geiriau am eiliad, cyn eu selio. Dydy’r gweinydd ddim yn cadw dim ohonyn nhw.",
      off: "All y dudalen hon ddim anfon dim byd o’ch porwr nawr. Mae angen sgript arni i selio eich geiriau. Fydd dim o’r hyn rydych chi’n ei deipio yma yn cael ei anfon.",
    },
    code: {
      works:
        "Gallwch ddarllen ein hatebion heb sgriptiau hefyd. Ond wedyn mae ein gweinydd yn gweld y cod hwn ac yn gallu darllen ei negeseuon.",
      off: "All y dudalen hon ddim agor atebion nawr. Mae angen sgript arni i’w hagor ar eich ffôn. Felly does dim blwch yma ar gyfer eich cod. Peidiwch â’i anfon at neb, os gwelwch yn dda.",
    },
  },

  form: "Mae sgriptiau wedi’u diffodd. Pan fyddwch yn anfon y ffurflen hon, mae ein gweinydd yn gweld eich geiriau am eiliad, cyn eu selio. Dydy’r gweinydd ddim yn cadw dim ohonyn nhw.",

  check: {
    lead: "Does dim byd wedi’i selio na’i gadw eto. Darllenwch y cyfan unwaith eto, os ydych chi eisiau.",
    differs:
      "Gwelodd ein gweinydd eich geiriau i wneud y dudalen hon, ac ni chadwodd ddim byd. Mae’r botwm yn eu hanfon unwaith eto. Yna mae’r gweinydd yn eu selio, a dim ond ein gweithwyr achos all eu hagor.",
    change: "Newid rhywbeth",
  },

  sent: {
    lead: "Mae wedi’i selio nawr. Does dim gweithiwr achos wedi’i ddarllen eto. Diolch am ddweud wrthym.",
    seen: "Gwelodd ein gweinydd eich geiriau am eiliad, ac ni chadwodd ddim byd.",
    seenCode: "Gwelodd ein gweinydd eich geiriau a’r cod hwn am eiliad, ac ni chadwodd y naill na’r llall.",
    risk: "Gallai rhywun sydd wedi torri i mewn i’n gweinydd fod wedi eu darllen. O hynny ymlaen, mae cod newydd yn helpu.",
    renew:
      "Y tro nesaf y byddwch yma gyda sgriptiau ymlaen, dewiswch “Darllen ateb” a theipiwch y cod hwn. Yna dewiswch “Gwelodd rhywun fy nghod”.",
    again:
      "Os yw eich porwr yn gofyn a ddylai anfon y dudalen hon eto, wnaiff hynny ddim niwed. Rydyn ni’n cadw’r un adroddiad unwaith yn unig.",
    block: {
      heading: "Mae eich bloc gyda ni",
      lead: "Mae wedi’i selio. All ein gweinydd ddim ei agor. Does dim gweithiwr achos wedi’i ddarllen eto. Diolch am ddweud wrthym.",
      ours: "Os gwnaeth ein ffurflen all-lein y bloc, dangosodd y ffurflen honno god i chi. Y cod hwnnw sy’n cyfrif wedyn, a does dim angen hwn arnoch.",
      host: "Cafodd y cod hwn ei wneud ar ein gweinydd. Gallai pwy bynnag sy’n rhedeg y gweinydd ddarllen ein hatebion i’r cod, neu roi eu rhai eu hunain yn eu lle.",
    },
  },

  code: {
    problems: {
      "no-code": "Teipiwch eich cod: wyth gair Saesneg, neu wyth rhif.",
      "word-not-in-list": "Gair {at}, “{part}”: dydy’r gair hwn ddim mewn unrhyw god gennym ni. Edrychwch arno eto.",
      "number-not-in-list":
        "Rhif {at}, “{part}”: dydy’r rhif hwn ddim mewn unrhyw god gennym ni. Mae pedwar digid ym mhob rhif, a dydy’r un rhif yn uwch na 2047.",
      "words-wrong-count":
        "Mae 8 gair mewn cod. Nifer y geiriau yma: {count}. Edrychwch a oes gair ar goll neu air yn ormod.",
      "numbers-wrong-count":
        "Mae 8 rhif o bedwar digid mewn cod. Nifer y rhifau yma: {count}. Edrychwch arnyn nhw eto.",
      mistyped:
        "Mae pob rhan o’r cod hwn yn bod, ond nid gyda’i gilydd. Efallai fod un rhan yn anghywir, neu fod dwy ran wedi newid lle.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Agorodd ein gweinydd y rhain i’w dangos i chi. Mae’r un diweddaraf ar y diwedd.",
    written:
      "Mae wedi’i selio a’i anfon. Bydd gweithiwr achos yn ei ddarllen ar ddiwrnod gwaith. Mae ein cwestiynau’n aros ar y dudalen hon. Does dim rhaid i chi ateb ddwywaith.",
    deleted: "Mae’r atebion roeddech chi wedi’u darllen wedi’u dileu ar ein gweinydd.",
    question: "Rydyn ni’n gofyn rhywbeth i chi. Darllenwch y cwestiwn ac atebwch isod",
    page: (page: number, pages: number) => `Tudalen ${page} o ${pages}`,
    older: "Atebion hŷn",
    newer: "Atebion mwy newydd",
    deletePage: "Dim ond yr atebion ar y dudalen hon sy’n cael eu dileu.",
    leave: "Pan fyddwch wedi gorffen, caewch y dudalen hon, neu defnyddiwch “Gadael y wefan hon”.",
  },

  write: {
    differs:
      "Heb sgriptiau, mae ein gweinydd yn gweld, am eiliad, yr hyn rydych chi’n ei ysgrifennu yma, cyn ei selio. Dydy’r gweinydd ddim yn cadw dim ohono. Gallwch hepgor unrhyw flwch.",
    warning: "Geiriau’r rhybudd",
    police: "Geiriau i’r heddlu",
    policeWatch: "Geiriau i Police Watch",
    leaveAsItIs: "Ei adael fel y mae",
  },

  withdraw: {
    offer: "Gallwch dynnu’n ôl bopeth a ddywedoch wrthym. Rydyn ni’n dangos i chi yn gyntaf beth mae hynny’n ei olygu.",
    offerHeading: "Tynnu popeth yn ôl",
  },

  withdrawn: {
    after: "Gall gymryd tan y diwrnod gwaith nesaf i’n gweithwyr achos ddileu eu copïau nhw.",
  },

  notHere: {
    title: "Heb ei anfon",
    heading: "Yma, mae angen sgript ar gyfer hyn",
    lead: "Chafodd dim byd ei anfon at ein gweithwyr achos. Chafodd dim o’r hyn a deipioch ei gadw. Wnaethoch chi ddim byd o’i le.",
    off: "Ar y wefan hon, dim ond gyda sgriptiau mae ffurflenni’n gweithio. Mae sgript yn selio eich geiriau ar eich ffôn, fel nad yw ein gweinydd byth yn eu gweld.",
    onion:
      "Yn y cyfeiriad hwn, dim ond gyda sgriptiau mae ffurflenni’n gweithio. Heb sgriptiau maen nhw’n gweithio yn ein cyfeiriad onion, yn Tor Browser:",
    back: "Os ewch chi’n ôl yn eich porwr, efallai fod eich geiriau yno o hyd. Gallwch eu copïo.",
  },

  /** Why something could not be done. What became of the words is said after it, by the page that knows. */
  trouble: {
    "another-organisation-key":
      "Mae’r rhestr o weithwyr achos ar ein gweinydd wedi’i llofnodi gan rywun arall. Felly dydy’r gweinydd ddim yn gwybod pwy sy’n weithiwr achos.",
    "damaged-roster":
      "Mae’r rhestr o weithwyr achos ar ein gweinydd wedi’i difrodi. Felly dydy’r gweinydd ddim yn gwybod pwy sy’n weithiwr achos.",
    "not-a-roster": "Mae gan ein gweinydd rywbeth arall yn lle ein rhestr o weithwyr achos.",
    "older-roster":
      "Mae’r rhestr o weithwyr achos ar ein gweinydd yn hen un. Felly dydy’r gweinydd ddim yn gwybod pwy sy’n weithiwr achos.",
    "expired-roster": "Mae’r rhestr o weithwyr achos ar ein gweinydd yn rhy hen.",
    "key-of-nobody-here": "Mae allwedd ar ein gweinydd nad yw’n perthyn i neb sy’n gweithio yma.",
    "key-of-retired-person": "Mae’r unig allweddi ar ein gweinydd yn perthyn i rywun nad yw’n gweithio yma mwyach.",
    "key-damaged": "Mae allwedd gweithiwr achos ar ein gweinydd wedi’i difrodi.",
    "not-a-key": "Mae gan ein gweinydd rywbeth arall yn lle allwedd gweithiwr achos.",
    "key-outside-window": "Mae allweddi ein gweithwyr achos ar y gweinydd yn rhy hen neu’n rhy newydd ar gyfer heddiw.",
    "too-few-keys": "Does dim digon o’n gweithwyr achos ag allwedd heddiw. Ffoniwch ni, neu ceisiwch yfory.",
    "nothing-published": "Does gan ein gweinydd ddim rhestr o weithwyr achos eto, felly allai neb agor hyn.",
    busy: "Does dim lle ar ein gweinydd ar hyn o bryd. Ceisiwch eto ymhen rhai munudau.",
    "not-taken": "Wnaeth ein gweinydd ddim derbyn hyn. Ein camgymeriad ni yw hyn, nid eich un chi.",
    "cannot-seal": "Doedd ein gweinydd ddim yn gallu selio hyn. Ein camgymeriad ni yw hyn, nid eich un chi.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Chafodd eich adroddiad ddim ei anfon. Mae eich geiriau yma o hyd. Gallwch geisio eto.",
    sealed: "Chafodd eich bloc ddim ei anfon. Mae yma o hyd. Gallwch geisio eto.",
    small: "Chafodd hyn ddim ei anfon. Mae eich geiriau yma o hyd. Gallwch geisio eto.",
    code: "Mae eich cod yn y blwch o hyd. Gallwch geisio eto.",
    replies: "Mae’r hyn a ysgrifennoch yma o hyd. Gallwch geisio eto.",
    withdraw: "Efallai nad yw popeth wedi’i ddileu. Pwyswch eto: wnaiff hynny ddim niwed.",
  },
}
