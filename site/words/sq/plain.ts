import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  before: {
    heading: "Të lutemi lexoje këtë më parë",
    off: "Skriptet janë të fikura, ose nuk u ngarkuan.",
    safer: "Më e sigurt: lejo skriptet në këtë adresë, ose",
    block: "ngjit një bllok të kyçur",
    saferCode: "Më e sigurt: lejo skriptet në këtë adresë.",
    tor: "Në Tor Browser, niveli “Safer” (më i sigurt) punon me këtë faqe në adresën e saj të sigurt. Niveli “Safest” (më i sigurti) i fik skriptet.",
    reach: "Ose fol me një këshilltar në një mënyrë tjetër:",
    onionOnly: "Pa skripte kjo punon vetëm në adresën tonë onion, që mbaron me “.onion”:",
    report: {
      works:
        "Mund të dërgosh edhe pa to. Por atëherë serveri ynë i sheh fjalët e tua për një çast, para se t’i kyçë. Nuk ruan asnjë prej tyre.",
      off: "Kjo faqe tani nuk mund të dërgojë asgjë nga shfletuesi yt. I duhet një skript për t’i kyçur fjalët e tua. Asgjë që shkruan këtu nuk do të dërgohet.",
    },
    code: {
      works:
        "Mund t’i lexosh përgjigjet tona edhe me skripte të fikura. Por atëherë serveri ynë e sheh këtë kod dhe mund t’i lexojë mesazhet e tij.",
      off: "Kjo faqe tani nuk mund të hapë përgjigje. I duhet një skript për t’i hapur në telefonin tënd. Prandaj këtu nuk ka fushë për kodin tënd. Të lutemi mos ia dërgo askujt.",
    },
  },

  form: "Skriptet janë të fikura. Kur e dërgon këtë formular, serveri ynë i sheh fjalët e tua për një çast, para se t’i kyçë. Nuk ruan asnjë prej tyre.",

  check: {
    lead: "Ende asgjë nuk është kyçur ose ruajtur. Lexoje edhe një herë, nëse dëshiron.",
    differs:
      "Serveri ynë i pa fjalët e tua për të bërë këtë faqe, dhe nuk ruajti asgjë. Butoni i dërgon edhe një herë. Pastaj serveri i kyç, dhe vetëm këshilltarët tanë mund t’i hapin.",
    change: "Ndrysho diçka",
  },

  sent: {
    lead: "Tani është i kyçur. Ende nuk e ka lexuar asnjë këshilltar. Faleminderit që na tregove.",
    seen: "Serveri ynë i pa fjalët e tua për një çast, dhe nuk ruajti asgjë.",
    seenCode: "Serveri ynë i pa fjalët e tua dhe këtë kod për një çast. Nuk ruajti as fjalët, as kodin.",
    risk: "Dikush që ka hyrë pa leje në serverin tonë mund t’i kishte lexuar. Një kod i ri të ndihmon që nga çasti kur e merr.",
    renew:
      "Herën tjetër kur vjen me skripte të ndezura, zgjidh “Lexo një përgjigje” dhe shkruaj këtë kod. Pastaj zgjidh “Dikush ma pa kodin”.",
    again:
      "Nëse shfletuesi të pyet nëse duhet ta dërgojë sërish këtë faqe, kjo nuk bën dëm. Të njëjtin raport e ruajmë vetëm një herë.",
    block: {
      heading: "E kemi bllokun tënd",
      lead: "Është i kyçur. Serveri ynë nuk mund ta hapë. Ende nuk e ka lexuar asnjë këshilltar. Faleminderit që na tregove.",
      ours: "Nëse bllokun e bëri formulari ynë pa internet, ai formular të tregoi një kod. Atëherë vlen ai kod, dhe ky nuk të duhet.",
      host: "Ky kod u bë në serverin tonë. Kush e drejton serverin mund t’i lexojë përgjigjet tona për të, ose të vërë të vetat në vend të tonave.",
    },
  },

  code: {
    problems: {
      "no-code": "Të lutemi shkruaj kodin tënd: tetë fjalë në anglisht, ose tetë numra.",
      "word-not-in-list": "Fjala {at}, “{part}”, nuk është në asnjë kod tonin. Të lutemi shihe edhe një herë.",
      "number-not-in-list":
        "Numri {at}, “{part}”, nuk është në asnjë kod tonin. Çdo numër ka katër shifra dhe nuk është mbi 2047.",
      "words-wrong-count": "Kodi ka 8 fjalë. Këtu ka {count}. Të lutemi shiko mos mungon ose tepron ndonjë fjalë.",
      "numbers-wrong-count": "Kodi ka 8 numra me katër shifra. Këtu ka {count}. Të lutemi shihi edhe një herë.",
      mistyped:
        "Secila pjesë e këtij kodi ekziston, por jo bashkë. Ndoshta njëra është e gabuar, ose dy kanë ndërruar vendet.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Serveri ynë i hapi këto për të t’i treguar ty. Më e reja është në fund.",
    written:
      "U kyç dhe u dërgua. Një këshilltar e lexon në ditë pune. Pyetjet tona mbeten në këtë faqe. Nuk ka nevojë të përgjigjesh dy herë.",
    deleted: "Përgjigjet që kishe lexuar u fshinë në serverin tonë.",
    question: "Të pyesim diçka. Lexoje dhe përgjigju më poshtë",
    page: (page: number, pages: number) => `Faqja ${page} nga ${pages}`,
    older: "Përgjigje më të vjetra",
    newer: "Përgjigje më të reja",
    deletePage: "Fshijmë vetëm përgjigjet në këtë faqe.",
    leave: "Kur të mbarosh, mbylle këtë faqe, ose përdor “Dil nga ky sajt”.",
  },

  write: {
    differs:
      "Me skripte të fikura, serveri ynë e sheh për një çast atë që shkruan këtu, para se ta kyçë. Nuk ruan asgjë prej saj. Çdo fushë mund ta kapërcesh.",
    warning: "Fjalët e një paralajmërimi",
    police: "Fjalët për policinë",
    policeWatch: "Fjalët për Police Watch",
    leaveAsItIs: "Lëre siç është",
  },

  withdraw: {
    offer: "Mund ta marrësh mbrapsht gjithçka që na tregove. Më parë të tregojmë çfarë do të thotë kjo.",
    offerHeading: "Merr mbrapsht gjithçka",
  },

  withdrawn: {
    after: "Mund të zgjasë deri në ditën tjetër të punës, derisa këshilltarët tanë ta kenë fshirë atë që kanë.",
  },

  notHere: {
    title: "Nuk u dërgua",
    heading: "Këtu duhet një skript",
    lead: "Këshilltarëve tanë nuk iu dërgua asgjë. Asgjë që shkrove nuk u ruajt. Ti nuk bëre asnjë gabim.",
    off: "Në këtë sajt formularët punojnë vetëm me skripte. Një skript i kyç fjalët e tua në telefonin tënd, që serveri ynë të mos i shohë kurrë.",
    onion:
      "Në këtë adresë formularët punojnë vetëm me skripte. Pa skripte punojnë në adresën tonë onion, në Tor Browser:",
    back: "Nëse kthehesh mbrapa në shfletues, fjalët e tua mund të jenë ende aty. Mund t’i kopjosh.",
  },

  trouble: {
    "another-organisation-key":
      "Listën e këshilltarëve në serverin tonë e ka nënshkruar dikush tjetër. Prandaj serveri nuk mund të dijë kush është këshilltar.",
    "damaged-roster":
      "Lista e këshilltarëve në serverin tonë është e dëmtuar. Prandaj serveri nuk mund të dijë kush është këshilltar.",
    "not-a-roster": "Në vend të listës sonë të këshilltarëve, serveri ynë ka diçka tjetër.",
    "older-roster":
      "Lista e këshilltarëve në serverin tonë është e vjetër. Prandaj serveri nuk mund të dijë kush është këshilltar.",
    "expired-roster": "Lista e këshilltarëve në serverin tonë ka skaduar.",
    "key-of-nobody-here": "Një çelës në serverin tonë nuk i përket askujt që punon këtu.",
    "key-of-retired-person": "Çelësat e vetëm në serverin tonë i përkasin dikujt që nuk punon më këtu.",
    "key-damaged": "Çelësi i një këshilltari në serverin tonë është i dëmtuar.",
    "not-a-key": "Në vend të çelësit të një këshilltari, serveri ynë ka diçka tjetër.",
    "key-outside-window": "Çelësat e këshilltarëve tanë në server janë tepër të vjetër ose tepër të rinj për sot.",
    "too-few-keys": "Sot kanë çelës më pak këshilltarë sesa duhet. Të lutemi na telefono, ose provo nesër.",
    "nothing-published": "Serveri ynë nuk ka ende listë të këshilltarëve, prandaj askush nuk do të mund ta hapte këtë.",
    busy: "Serveri ynë nuk ka vend tani. Të lutemi provo sërish pas disa minutash.",
    "not-taken": "Serveri ynë nuk e pranoi këtë. Ky është gabimi ynë, jo yti.",
    "cannot-seal": "Serveri ynë nuk mundi ta kyçte këtë. Ky është gabimi ynë, jo yti.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Raporti yt nuk u dërgua. Fjalët e tua janë ende këtu. Mund të provosh sërish.",
    sealed: "Blloku yt nuk u dërgua. Është ende këtu. Mund të provosh sërish.",
    small: "Nuk u dërgua. Fjalët e tua janë ende këtu. Mund të provosh sërish.",
    code: "Kodi yt është ende në fushë. Mund të provosh sërish.",
    replies: "Ajo që shkrove është ende këtu. Mund të provosh sërish.",
    withdraw: "Ndoshta nuk u fshinë të gjitha. Të lutemi shtyp sërish: nuk bën dëm.",
  },
}
