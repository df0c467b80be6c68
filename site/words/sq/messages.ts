import type { Message } from "../../browser/message-names.ts"

const kept = "Fjalët e tua janë ende këtu."
const otherWay = "Të lutemi na telefono, ose provo më vonë ose me një lidhje tjetër interneti."
const notSure =
  "Kjo faqe nuk u sigurua dot se raportin tënd do ta lexonin vetëm këshilltarët tanë. Prandaj nuk dërgoi asgjë."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Ka një problem",
  error: "Gabim: ",
  "nothing-said": "Ende nuk na ke treguar asgjë. Mjafton një fjalë ose një shenjë.",
  "field-too-long": "“{label}”: ky tekst është tepër i gjatë. Të lutemi shkurtoje. Shkronja të tepërta: rreth {over}.",
  "report-too-long":
    "Raporti yt është tepër i gjatë për t’u kyçur i gjithi bashkë. Të lutemi shkurtoje. Shkronja të tepërta: rreth {over}. Pjesën tjetër mund ta dërgosh në një raport të dytë.",
  "room-left": "Shkronja: {used} nga {room}",
  "room-over": "Shkronja të tepërta: {over}. Të lutemi shkurtoje.",

  // About sending
  "no-connection": `Nuk u lidhëm dot me serverin. Nuk u dërgua asgjë. ${kept} Kontrollo lidhjen e internetit, pastaj provo sërish.`,
  "nothing-published": `Serveri nuk ka ende listë të këshilltarëve, prandaj askush nuk do të mund ta hapte raportin tënd. Nuk u dërgua asgjë. ${kept} Të lutemi na telefono, ose provo më vonë.`,
  "not-today": `Atëherë data në serverin tonë është e gabuar, dhe kjo faqe nuk mund të dijë cilët çelësa janë të mirë. Nuk u dërgua asgjë. ${kept} Të lutemi shiko datën në telefonin tënd, pastaj provo sërish, ose na telefono.`,
  "perhaps-lost": `Nuk morëm përgjigje nga serveri. Ndoshta raporti yt mbërriti, ndoshta jo. ${kept} Të lutemi provo sërish: të njëjtin raport e ruajmë vetëm një herë.`,
  busy: `Serveri nuk ka vend tani. Raporti yt nuk u ruajt atje. ${kept} Të lutemi provo sërish pas disa minutash.`,
  "not-taken": `Serveri nuk e pranoi raportin tënd. Ky është gabimi ynë, jo yti. ${kept} Të lutemi na telefono, ose ngarkoje këtë faqe sërish më vonë.`,
  "cannot-seal": `Shfletuesi yt nuk mundi ta kyçte raportin. Nuk u dërgua asgjë. ${kept} Të lutemi provo një shfletues tjetër, ose na telefono.`,

  // About who would read it
  "another-organisation-key": `Listën e këshilltarëve e ka nënshkruar dikush tjetër. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `Lista e këshilltarëve u ndryshua gjatë rrugës. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `Serveri dërgoi diçka që nuk është lista jonë e këshilltarëve. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `Serveri dërgoi një listë të vjetër të këshilltarëve. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `Lista e këshilltarëve ka skaduar. ${notSure} ${kept} Të lutemi shiko datën në telefonin tënd. Nëse është e saktë, na telefono.`,
  "key-of-nobody-here": `Një çelës nuk i përket askujt që punon këtu. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Çelësat e vetëm i përkasin dikujt që nuk punon më këtu. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `Çelësi i një këshilltari u ndryshua gjatë rrugës. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `Serveri dërgoi diçka që nuk është çelës i një këshilltari. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Çelësat e këshilltarëve tanë janë tepër të vjetër ose tepër të rinj për sot. Nuk u dërgua asgjë. ${kept} Të lutemi shiko datën në telefonin tënd. Nëse është e saktë, na telefono.`,
  "too-few-keys": `Sot kanë çelës më pak këshilltarë sesa duhet. Nuk u dërgua asgjë. ${kept} Të lutemi na telefono, ose provo nesër.`,
} satisfies Record<Message, string>
