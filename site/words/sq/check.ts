import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Nuk u kontrollua asgjë."
const ask = "Kërkoji një këshilltari të kontrollojë për ty."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Kontrollo",
  heading: "Kontrollo një numër ose një emër",
  lead: "Shkruaj një numër telefoni, një adresë e-maili, një emër përdoruesi ose një targë makine. Kjo faqe të tregon nëse na e kanë raportuar njerëz që bëjnë punë seksi.",
  private:
    "Ajo që shkruan mbetet në telefonin tënd. Serveri ynë ndihmon për përgjigjen, por nuk mund të shohë çfarë kontrollon ti, as cila është përgjigjja. Mund të shohë vetëm se dikush kontrollon diçka.",
  himself:
    "Këtë faqe mund ta përdorë kushdo, edhe personi që kontrollon ti. Prandaj tregojmë vetëm atë që lejojnë njerëzit që raportuan.",
  label: "Çfarë dëshiron të kontrollosh?",
  hint: "Mund ta shkruash si të duash: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Vazhdo",
  plainWorks:
    "Me skripte të fikura, serveri ynë e sheh për një çast atë që shkruan. Nuk ruan asgjë prej saj. Më e sigurt: lejo skriptet në këtë adresë, ose pyet një këshilltar.",
  plainOff: "Me skripte të fikura nuk mund të kontrollosh këtu. Kërkoji një këshilltari të kontrollojë për ty.",

  understoodTitle: "Ta kontrollojmë këtë?",
  understoodHeading: "Kuptuam këtë",
  isThisIt: "A e ke fjalën për këtë?",
  which: "Mund të lexohet në disa mënyra. Për cilën e ke fjalën?",
  kinds: {
    tel: "një numër telefoni",
    mail: "një adresë e-maili",
    vrm: "një targë makine",
    user: "një emër përdoruesi",
  },
  on: "në",
  ofKind: ", {kind}",
  checkIt: "Kontrollo këtë",
  change: "Ndrysho atë që shkrova",
  busyNow: "Po kontrollojmë. Mund të zgjasë disa sekonda.",

  missTitle: "Nuk është në listën tonë",
  missHeading: "Nuk është në listën tonë",
  missText:
    "Kjo nuk do të thotë se nuk ka rrezik. Jo të gjithë raportojnë, dhe njerëzit i ndryshojnë numrat dhe emrat.",
  hitTitle: "Është në listën tonë",
  hitHeading: "Kjo është në listën tonë",
  hitText:
    "Njerëz që bëjnë punë seksi na treguan për dikë që e përdori këtë. Tani mund të jetë e dikujt tjetër. Krahaso me atë që thuhet.",
  looked: "Kërkuam:",
  levelOnly: "Mund të të tregojmë sa e rëndë ishte, dhe asgjë më shumë. Kështu mbetet në siguri personi që na tregoi.",
  levels: {
    danger: "Rrezik i madh: mund të lëndojë rëndë dikë",
    risk: "Rrezik: ki kujdes",
    nuisance: "Bezdi: e pakëndshme, jo e rrezikshme",
  },
  advice: {
    danger:
      "Këshilla jonë: mos u tako me këtë person. Nëse ke lënë një takim, na shkruaj ose na telefono. E mendojmë bashkë me ty.",
    risk: "Këshilla jonë: ki kujdes. Takohu vetëm nëse dikush e di ku je. Ik kur diçka nuk të duket në rregull.",
    nuisance: "Këshilla jonë: mos i jep më shumë kohë sesa do ti.",
  },
  warning: "Paralajmërim",
  watchFor: "Për çfarë të kesh kujdes:",
  whatToDo: "Çfarë mund të bësh:",
  gone: "Për këtë ka një paralajmërim që nuk mund ta tregojmë tani. Pyet një këshilltar.",
  whole: "Paralajmërimin e plotë e gjen te lista jonë e paralajmërimeve, nën numrin e tij.",
  safetyHeading: "Para se të takohesh me dikë",
  safety: [
    "Tregoji dikujt ku je dhe kur do të kthehesh.",
    "Fol më parë me personin, dhe shih nëse ajo që thotë përputhet.",
    "Takohuni në një vend nga ku mund të ikësh.",
    "Nëse diçka nuk të duket në rregull, besoje këtë ndjesi. Mund të thuash gjithmonë jo.",
  ],
  more: "Më shumë për sigurinë tënde",
  caseworkerHeading: "Fol me një këshilltar",
  caseworker: "Mund ta shohim dhe ta mendojmë bashkë me ty. Nuk duhet emër.",
  again: "Kontrollo diçka tjetër",
  tell: "Na trego për dikë",
  off: "Nëse del nga kjo faqe, nga kontrolli yt nuk mbetet asgjë.",

  partner: "A je nga një projekt partner?",
  partnerCode: "Kodi i projektit tënd",
  partnerHint:
    "Me të mund të kontrollosh edhe kur kontrollojnë shumë të tjerë. Atëherë serveri ynë e di që projekti yt kontrollon diçka, por jo çfarë.",

  otherWays: "Një këshilltar mund ta gjesh kështu:",
}

export const checkMessages = {
  problem: "Ka një problem",
  error: "Gabim: ",
  empty: "Shkruaj atë që dëshiron të kontrollosh.",
  "a-part": `Kjo është vetëm një pjesë e numrit. Faqes sonë i duhet numri i plotë. ${ask} Një këshilltar mund të kërkojë edhe me një pjesë.`,
  "not-understood":
    "Nuk e kuptuam këtë. Shkruaj një numër telefoni, një adresë e-maili, një emër përdoruesi ose një targë makine.",
  "no-connection": `Nuk u lidhëm dot me serverin tonë. ${nothingSent} Provo sërish, ose me një lidhje tjetër interneti.`,
  "nothing-published": `Kontrolli nuk është ende gati. ${nothingSent} ${ask}`,
  offline: `Kontrolli është i fikur për një kohë. Kjo nuk do të thotë se nuk ka asgjë në listë. ${nothingSent} ${ask}`,
  busy: `Tani po kontrollojnë tepër shumë njerëz. Kjo nuk do të thotë se nuk ka asgjë në listë. ${nothingSent} Provo sërish pas një ore, ose pyet një këshilltar.`,
  "too-slow": `Ky shfletues është tepër i ngadaltë për kontrollin privat. ${nothingSent} ${ask} Ose përdor një shfletues që mund ta hapë këtë faqe me https.`,
  "table-not-signed": `Atë që dërgoi serveri ynë nuk e kemi nënshkruar ne. ${nothingSent} Mos i beso kësaj faqeje. Të lutemi na telefono dhe na thuaj që e pe këtë.`,
  "table-old": `Lista që dërgoi serveri ynë ka skaduar. ${nothingSent} ${ask}`,
  "table-newer": `Kjo faqe është më e vjetër se lista jonë. ${nothingSent} Ngarkoje faqen sërish.`,
  "wrong-evaluation": `Përgjigjja e serverit tonë nuk ishte e saktë. Mos i beso. ${nothingSent} Të lutemi na telefono dhe na thuaj që e pe këtë.`,
  "roster-not-trusted": `Nuk mundëm ta dimë nëse kjo listë është e jona. ${nothingSent} Mos i beso kësaj faqeje. Të lutemi na telefono dhe na thuaj që e pe këtë.`,
  "not-today": `Atëherë ora në këtë pajisje ose në serverin tonë është e gabuar. ${nothingSent} ${ask}`,
  "not-loaded": `Një pjesë e kësaj faqeje nuk mbërriti. ${nothingSent} Provo sërish.`,
  "wrong-code": "Ky nuk është kod si ato që japim ne. Shihe edhe një herë, ose lëre fushën bosh.",
} satisfies Record<CheckMessage, string>
