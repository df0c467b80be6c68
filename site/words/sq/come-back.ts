import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

const afterDays = (days: number): string => plural("sq", days, { one: `pas ${days} dite`, other: `pas ${days} ditësh` })

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Lexo një përgjigje",
  heading: "Lexo një përgjigje",
  lead: "Me kodin që more këtu mund të lexosh çfarë të jemi përgjigjur. Nuk duhet emër.",
  sealed: "Kodi yt nuk del nga telefoni yt. Kjo faqe bën çelësa prej tij dhe i hap përgjigjet me ta.",
  code: "Kodi yt",
  hint: "Tetë fjalë në anglisht, ose tetë numra. Mjaftojnë katër shkronjat e para të çdo fjale.",
  read: "Lexo përgjigjet e mia",
  reading: "Po i kërkojmë dhe po i hapim përgjigjet. Mund të zgjasë një minutë.",
  again: "Provo sërish",
  otherWays: "Ose fol me një këshilltar në një mënyrë tjetër:",
  lost: "Nëse e humbe kodin, nuk mund t’i gjejmë përgjigjet për ty. Mund të na tregosh sërish, ose të na telefonosh.",

  replies: {
    title: "Përgjigje",
    heading: "Përgjigje për ty",
    lead: "U hapën në telefonin tënd, pikërisht tani. Më e reja është në fund.",
    keepHeading: "Ruaj ose fshi",
    keep: (days: number) =>
      `Këto përgjigje mbeten të kyçura në serverin tonë derisa t’i fshish. Nëse nuk i fshin, mbeten deri më datën 1 të muajit të parë që nis ${afterDays(days)}. Deri atëherë mund t’i lexosh sërish me kodin tënd.`,
    deleted:
      "Nëse i fshin, askush nuk mund t’i lexojë më këtu. As ti. Këshilltarët tanë e mbajnë kopjen e tyre. Më parë përgjigju për ato që të pyetëm, dhe dërgo atë që ke shkruar.",
    delete: "I kam lexuar: fshiji",
    close: "Mbyll",
    closeWhy: "“Mbyll” i heq përgjigjet dhe kodin tënd nga kjo faqe. Nuk fshin asgjë në serverin tonë.",
  },

  nothing: {
    title: "Përgjigje",
    heading: "Këtu nuk ka asgjë",
    check: "Kontrollo kodin tënd: fjala e parë është {first}, e fundit është {last}.",
    right: "Nëse ky është kodi yt, tani nuk të pret asnjë përgjigje. Përgjigjet që fshive nuk kthehen më.",
    ring: (days: number) =>
      `Nëse këtu nuk ka përgjigje ${days} ditë pune pasi na tregove, raporti yt mund të mos ketë mbërritur te ne. Të lutemi na telefono.`,
    another: "Kthehu te kodi",
  },
}

const stays = "Kodi yt është ende në fushë."
const notSent = "Prandaj kjo faqe nuk kërkoi përgjigje."
const otherWay = "Të lutemi na telefono, ose provo më vonë ose me një lidhje tjetër interneti."
const ringFirst = "Mos vepro sipas saj. Të lutemi na telefono dhe na thuaj që e pe këtë."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Ka një problem",
  error: "Gabim: ",
  "no-code": "Të lutemi shkruaj kodin tënd: tetë fjalë në anglisht, ose tetë numra.",
  "word-not-in-list":
    "Fjala {at}, “{part}”, nuk është në asnjë kod tonin. Të lutemi shihe edhe një herë. Nuk u dërgua asgjë.",
  "number-not-in-list":
    "Numri {at}, “{part}”, nuk është në asnjë kod tonin. Çdo numër ka katër shifra dhe nuk është mbi 2047. Nuk u dërgua asgjë.",
  "words-wrong-count": "Kodi ka 8 fjalë. Këtu ka {count}. Të lutemi shiko mos mungon ose tepron ndonjë fjalë.",
  "numbers-wrong-count": "Kodi ka 8 numra me katër shifra. Këtu ka {count}. Të lutemi shihi edhe një herë.",
  mistyped:
    "Secila pjesë e këtij kodi ekziston, por jo bashkë. Ndoshta njëra është e gabuar, ose dy kanë ndërruar vendet. Nuk u dërgua asgjë.",

  // About fetching
  "no-connection": `Nuk u lidhëm dot me serverin. ${stays} Kontrollo lidhjen e internetit, pastaj provo sërish.`,
  "nothing-published": `Serveri nuk ka ende listë të këshilltarëve, prandaj kjo faqe nuk mund të dijë kush e shkroi një përgjigje. ${stays} Të lutemi na telefono, ose provo më vonë.`,
  "not-today": `Atëherë data në serverin tonë është e gabuar, dhe kjo faqe nuk mund të dijë kujt t’i besojë. ${stays} Të lutemi shiko datën në telefonin tënd, pastaj provo sërish, ose na telefono.`,
  busy: `Serveri ka shumë punë tani. ${stays} Të lutemi provo sërish pas disa minutash.`,
  "not-taken": `Serveri nuk u përgjigj siç duhet. Ky është gabimi ynë, jo yti. ${stays} Të lutemi provo sërish më vonë, ose na telefono.`,
  "not-loaded":
    "Një pjesë e kësaj faqeje nuk u ngarkua, ose nuk punon në këtë shfletues. Kodi yt nuk u dërgua. Kontrollo lidhjen e internetit, pastaj ngarkoje faqen sërish, ose na telefono.",

  // About who answers
  "another-organisation-key": `Listën e këshilltarëve e ka nënshkruar dikush tjetër. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `Lista e këshilltarëve u ndryshua gjatë rrugës. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `Serveri dërgoi diçka që nuk është lista jonë e këshilltarëve. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `Serveri dërgoi një listë të vjetër të këshilltarëve. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `Lista e këshilltarëve ka skaduar. ${notSent} ${stays} Të lutemi shiko datën në telefonin tënd. Nëse është e saktë, na telefono.`,

  // The answers
  from: "Nga {who}",
  reply: "Përgjigjja {number}, {day}",
  opened:
    "E kemi raportin tënd, dhe çelësi i një këshilltari e ka hapur. Zyra jonë e dërgon këtë rresht automatikisht.",
  withdrawn: "Kemi fshirë gjithçka që na tregove. Zyra jonë e dërgon këtë rresht automatikisht.",
  unfinished:
    "Një përgjigje më e gjatë nga {who} nis me numrin {first}. Numri i pjesëve: {of}. Ende nuk janë të gjitha këtu, prandaj nuk shfaqet. Të lutemi shiko sërish më vonë, ose na telefono.",
  "one-letter": "Kur u shkrua kjo, kishim një mesazh nga ti.",
  letters: "Mesazhet nga ti që kishim kur u shkrua kjo: {letters}.",
  missing:
    "Përgjigjja {number} nga {who} nuk është këtu. Nëse nuk e fshive ti, dhe nuk është e vjetër, dikush mund të ta ketë fshehur. Të lutemi na telefono.",
  "several-missing":
    "Përgjigjet {first} deri në {last} nga {who} nuk janë këtu. Nëse nuk i fshive ti, dhe nuk janë të vjetra, dikush mund të t’i ketë fshehur. Të lutemi na telefono.",
  repeated: "Dy përgjigje nga {who} kanë numrin {number}. Kështu nuk duhet të jetë. Të lutemi na telefono.",

  // Answers that are not shown
  "not-shown": "Nuk shfaqet",
  "sealed-for-another-key": `Diçka këtu u kyç për një kod tjetër. Nuk është për ty, prandaj nuk shfaqet. ${ringFirst}`,
  damaged: `Një përgjigje u dëmtua ose u ndryshua gjatë rrugës. Nuk shfaqet. ${ringFirst}`,
  "not-a-reply": `Diçka këtu nuk është përgjigje siç i shkruajnë këshilltarët tanë. Nuk shfaqet. ${ringFirst}`,
  "another-mailbox": `Një përgjigje u shkrua për dikë tjetër dhe u vu këtu. Nuk shfaqet. ${ringFirst}`,
  "unknown-caseworker": `Një përgjigje vjen nga dikush që nuk është, ose nuk është më, këshilltar te ne. Nuk shfaqet. ${ringFirst}`,
  "not-signed-by-caseworker": `Një përgjigje përdor emrin e një këshilltari, por nuk e ka nënshkruar ai këshilltar. Nuk shfaqet. ${ringFirst}`,
  "not-bound-to-code": `Një përgjigje vjen nga dikush që nuk e ka lexuar kurrë raportin tënd. Nuk shfaqet. ${ringFirst}`,

  // Deleting and closing
  deleting: "Po i fshijmë.",
  deleted: "Përgjigjet u fshinë në serverin tonë. Ato dhe kodi yt nuk janë më në këtë faqe.",
  closed: "U mbyll. Kodi yt dhe përgjigjet nuk janë më në këtë faqe. Në serverin tonë nuk u fshi asgjë.",
  "delete-no-connection":
    "Nuk u lidhëm dot me serverin. Ndoshta përgjigjet u fshinë, ndoshta jo. Të lutemi shtyp sërish: nuk bën dëm.",
  "delete-busy": "Serveri ka shumë punë tani. Nuk u fshinë të gjitha. Të lutemi shtyp sërish pas disa minutash.",
  "delete-not-taken":
    "Serveri nuk u përgjigj siç duhet. Ndoshta nuk u fshinë të gjitha. Të lutemi shtyp sërish, ose na telefono.",
} satisfies Record<MailboxMessage, string>
