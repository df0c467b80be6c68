import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Na shkruaj",
  lead: "Ajo që shkruan kyçet në telefonin tënd. Vetëm këshilltarët tanë mund ta hapin. Çdo fushë mund ta kapërcesh.",
  rightCode: "A është kodi yt, me ato dy fjalë? Me një kod tjetër nuk mund të dimë për cilin raport e ke fjalën.",
  text: {
    label: "Çfarë dëshiron të na tregosh?",
    hint: "Përdor çfarëdo gjuhe. Diçka të re, një pyetje, ose diçka që e kemi kuptuar gabim.",
  },
  help: {
    heading: "Kërko një këshilltar të caktuar, ose një shërbim",
    support: { label: "Për çfarë do ndihmë?" },
    supportDetail: {
      label: "Më shumë për këtë",
      hint: "Për shembull: një këshilltare grua, ose dikë që flet polonisht.",
    },
    helpArea: { label: "Ku të kërkojmë ndihmë lokale?" },
  },
  consents: {
    heading: "Ndrysho çfarë na lejon të bëjmë",
    intro: "Zgjidh vetëm atë që dëshiron të ndryshosh. Ajo që e lë bosh mbetet siç është.",
    again: "Nëse më parë the Jo dhe tani thua Po, një këshilltar të pyet edhe një herë para se të ndodhë diçka.",
    clear: "Hiqi zgjedhjet e mia në këtë pjesë",
  },
  send: "Dërgoja një këshilltari",
  again: "Provo sërish",
  sending: "Po e kyçim dhe po e dërgojmë. Mund të zgjasë një minutë.",
  standing: {
    text: "Ose mund ta kyçësh me çelësa që vlejnë më gjatë. Edhe atëherë vetëm këshilltarët mund ta hapin. Por nëse dikush vjedh një çelës të tillë, ka më shumë kohë për ta përdorur.",
    button: "Kyçe me çelësat që vlejnë më gjatë",
  },

  more: {
    heading: "Kodi yt dhe raporti yt",
    code: "Dikush ma pa kodin",
    withdraw: "Fshini gjithçka që ju tregova",
    back: "Mbrapa",
  },

  withdraw: {
    title: "Fshi gjithçka",
    heading: "Të fshijmë gjithçka që na tregove?",
    lead: "I fshijmë të gjitha. Nuk ka nevojë të thuash pse.",
    goneHeading: "Çfarë fshijmë",
    gone: [
      "Raportin tënd. Nëse pret ende në serverin tonë, e fshijmë menjëherë.",
      "Gjithçka që shkrove më vonë. Atë që këshilltarët tanë nuk e kanë hapur ende, e fshijnë pa e lexuar.",
      "Përgjigjet për ty që presin në serverin tonë.",
      "Atë që nuk ka dalë ende nga ne, për shembull një paralajmërim: e ndalim.",
    ],
    staysHeading: "Çfarë nuk mund ta kthejë mbrapsht askush",
    stays: [
      "Atë që të tjerët e kanë tashmë sepse i the Po: policia, ose një shërbim.",
      "Atë që njerëzit e kanë lexuar në një paralajmërim, ose e kanë printuar.",
    ],
    after:
      "Zyra jonë e bën këtë në ditë pune. Me kodin tënd mund të lexosh pastaj këtu që u bë. Nëse dëshiron ta ndalësh menjëherë një paralajmërim të publikuar, na telefono.",
    confirm: "Po, fshini gjithçka",
    working: "Po fshijmë. Mund të zgjasë një minutë.",
    doneTitle: "U fshi",
    doneHeading: "Kërkesa jote për të fshirë gjithçka u dërgua",
    done: [
      "Përgjigjet në serverin tonë u fshinë. Po ashtu raporti yt, nëse priste ende aty.",
      "Këshilltarët tanë e fshijnë gjithë pjesën tjetër në ditë pune. Atë që nuk e kanë hapur ende, e fshijnë pa e lexuar.",
      "Kodi yt dhe përgjigjet nuk janë më në këtë faqe. Ruaje kodin: me të mund të lexosh këtu që gjithçka u bë.",
    ],
    later: "Mund të na tregosh sërish në çdo kohë. Mund edhe të na telefonosh dhe të pyesësh nëse u bë.",
  },

  newCode: {
    title: "Kod i ri",
    heading: "Merr një kod të ri",
    lead: "Nëse dikush ta pa kodin, mund t’i lexojë përgjigjet tona dhe të na shkruajë sikur të ishe ti. Me një kod të ri, nuk mundet më.",
    newest: "Nëse e ke ndryshuar kodin më parë, përdor këtu më të riun. Një kod më i vjetër nuk vlen më.",
    seen: "Nëse e ke shkruar ndonjëherë këtë kod në një faqe pa skripte, serveri ynë e ka parë. Edhe atëherë është mirë të marrësh një të ri.",
    read: "Përgjigjet që presin tani i fshijmë në serverin tonë. Lexoji më parë, nëse dëshiron ta ruash atë që thonë.",
    ready:
      "Mbaj afër diçka për të shkruar, dhe rri këtu derisa ta shohësh kodin e ri. E tregojmë vetëm një herë. Pastaj kodi i vjetër nuk vlen më.",
    confirm: "Më jepni një kod të ri",
    working: "Po bëjmë një kod të ri dhe po i njoftojmë këshilltarët tanë. Mund të zgjasë një minutë.",
    shownTitle: "Kodi yt i ri",
    shownHeading: "Kodi yt i ri",
    shownLead: "Tani e tutje të përgjigjemi nën këtë kod. Të lutemi shënoje para se të dalësh nga kjo faqe.",
    emptying: "Po i fshijmë përgjigjet nën kodin e vjetër.",
    empty: "Fshi përgjigjet nën kodin e vjetër",
    close: "E kam: mbyll",
  },
}

const kept = "Asgjë që shkrove nuk humbi."
const otherWay = "Të lutemi na telefono, ose provo më vonë ose me një lidhje tjetër interneti."
const notSure = "Kjo faqe nuk u sigurua dot se do ta lexonin vetëm këshilltarët tanë. Prandaj nuk dërgoi asgjë."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Ende nuk ka asgjë për të dërguar. Mjafton një fjalë, një shenjë ose një përgjigje.",
  "follow-up-field-too-long":
    "“{label}”: ky tekst është tepër i gjatë. Të lutemi shkurtoje. Shkronja të tepërta: rreth {over}.",
  "follow-up-too-long":
    "Kjo është tepër e gjatë për t’u kyçur e gjitha bashkë. Të lutemi shkurtoje. Shkronja të tepërta: rreth {over}. Pjesën tjetër mund ta dërgosh më pas.",
  "room-left": "Shkronja: {used} nga {room}",
  "room-over": "Shkronja të tepërta: {over}. Të lutemi shkurtoje.",

  // Questions
  question: "Përgjigjja {number}, {day}: një pyetje për ty",
  "question-consent": "Të pyesim sërish",
  "alert-words": "Ky është paralajmërimi, siç do ta lexonte kushdo:",
  "alert-question": "A mund ta publikojmë këtë paralajmërim, me këto fjalë?",
  "police-watch-words": "Kjo do të dilte në faqen “Police Watch”, siç do ta lexonte kushdo:",
  "police-watch-question": "A mund ta publikojmë këtë, me këto fjalë?",
  "police-words": "Kjo do të shkonte te: {to}. Shtohet vetëm dita kur dërgohet.",
  "police-question": "A mund t’ua japim këtë, me këto fjalë?",
  "no-answer": "Nëse nuk përgjigjesh, kjo do të thotë Jo.",
  "answer-yes": "Po",
  "answer-no": "Jo",
  "answered-yes": "U përgjigje Po. Përgjigjja u dërgua.",
  "answered-no": "U përgjigje Jo. Përgjigjja u dërgua.",
  "how-to-answer": "Zgjidh këtu, pastaj shtyp “Dërgoja një këshilltari” më poshtë.",

  // Sending
  "follow-up-sent": "U kyç dhe u dërgua. Një këshilltar e lexon në ditë pune.",
  "letter-no-connection": `Nuk u lidhëm dot me serverin. Kjo nuk u dërgua. ${kept} Kontrollo lidhjen e internetit, pastaj provo sërish.`,
  "letter-nothing-published": `Serveri nuk ka ende listë të këshilltarëve, prandaj askush nuk do të mund ta hapte. Nuk u dërgua. ${kept} Të lutemi na telefono, ose provo më vonë.`,
  "letter-not-today": `Atëherë data në serverin tonë është e gabuar, dhe kjo faqe nuk mund të dijë cilët çelësa janë të mirë. Nuk u dërgua asgjë. ${kept} Të lutemi shiko datën në telefonin tënd, pastaj provo sërish, ose na telefono.`,
  "letter-perhaps-lost": `Nuk morëm përgjigje nga serveri. Ndoshta mbërriti, ndoshta jo. ${kept} Të lutemi provo sërish: të njëjtat fjalë i ruajmë vetëm një herë.`,
  "letter-busy": `Serveri nuk ka vend tani. Atje nuk u ruajt. ${kept} Të lutemi provo sërish pas disa minutash.`,
  "letter-not-taken": `Serveri nuk e pranoi. Ky është gabimi ynë, jo yti. ${kept} Të lutemi na telefono, ose provo sërish më vonë.`,
  "letter-cannot-seal": `Shfletuesi yt nuk mundi ta kyçte. Nuk u dërgua asgjë. ${kept} Të lutemi provo një shfletues tjetër, ose na telefono.`,
  "letter-not-loaded": `Një pjesë e kësaj faqeje nuk u ngarkua. Nuk u dërgua asgjë. ${kept} Kontrollo lidhjen e internetit, pastaj provo sërish, ose na telefono.`,
  "letter-another-organisation-key": `Listën e këshilltarëve e ka nënshkruar dikush tjetër. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `Lista e këshilltarëve u ndryshua gjatë rrugës. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `Serveri dërgoi diçka që nuk është lista jonë e këshilltarëve. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `Serveri dërgoi një listë të vjetër të këshilltarëve. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `Lista e këshilltarëve ka skaduar. ${notSure} ${kept} Të lutemi shiko datën në telefonin tënd. Nëse është e saktë, na telefono.`,
  "letter-key-of-nobody-here": `Një çelës nuk i përket askujt që punon këtu. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Çelësat e vetëm i përkasin dikujt që nuk punon më këtu. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `Çelësi i një këshilltari u ndryshua gjatë rrugës. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `Serveri dërgoi diçka që nuk është çelës i një këshilltari. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Çelësat e këshilltarëve tanë janë tepër të vjetër ose tepër të rinj për sot. Nuk u dërgua asgjë. ${kept} Të lutemi shiko datën në telefonin tënd. Nëse është e saktë, na telefono.`,
  "letter-too-few-keys": `Sot kanë çelës më pak këshilltarë sesa duhet. Nuk u dërgua asgjë. ${kept} Të lutemi na telefono, ose provo nesër.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Nuk u lidhëm dot me serverin.",
  "mailbox-busy": "Serveri ka shumë punë tani.",
  "mailbox-not-taken": "Serveri nuk u përgjigj siç duhet. Ky është gabimi ynë, jo yti.",

  // How far "delete everything" came
  "withdraw-not-begun": "Ende nuk ka mbaruar. Ndoshta ende nuk u fshi asgjë.",
  "withdraw-not-told":
    "Ende nuk ka mbaruar. Nëse raporti yt priste ende në serverin tonë, aty u fshi. Por ndoshta këshilltarët tanë nuk e dinë ende.",
  "withdraw-not-emptied":
    "Ende nuk ka mbaruar. Këshilltarët tanë do ta fshijnë atë që kanë. Por ndoshta në serverin tonë presin ende përgjigje për ty.",
  "press-again": "Të lutemi shtyp sërish. Nuk bën dëm. Nëse nuk ndihmon, na telefono.",

  // How far the change of the code came
  "code-not-changed": "Kodi yt nuk u ndryshua. I vjetri vlen ende.",
  "code-perhaps-changed":
    "Serveri nuk u përgjigj. Ndoshta kodi yt u ndryshua, ndoshta jo. Të lutemi provo sërish: nuk bën dëm. Nëse duhet të ikësh tani, shënoje kodin e ri më poshtë, dhe ruaje të vjetrin. Njëri prej tyre vlen.",
  "code-not-emptied": "Kodi yt i ri vlen. Por ndoshta nën të vjetrin presin ende përgjigje.",
  "code-changed": "Përgjigjet nën kodin e vjetër u fshinë. Kodi i vjetër nuk është më në këtë faqe.",
} satisfies Record<FollowUpMessage, string>
