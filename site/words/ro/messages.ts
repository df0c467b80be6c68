import type { Message } from "../../browser/message-names.ts"

const kept = "Cuvintele tale sunt încă aici."
const otherWay = "Te rugăm să ne suni. Sau încearcă mai târziu ori de la altă conexiune."
const notSure =
  "Pagina nu s-a putut asigura că numai consilierii noștri ți-ar citi raportul. De aceea nu a trimis nimic."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "E o problemă",
  error: "Eroare: ",
  "nothing-said": "Nu ne-ai spus încă nimic. Ajunge un cuvânt sau o bifă.",
  "field-too-long": "„{label}” este prea lung. Te rugăm să scurtezi. Caractere în plus: cam {over}.",
  "report-too-long":
    "Raportul tău este prea lung ca să fie sigilat dintr-o bucată. Te rugăm să tai din el. Caractere în plus: cam {over}. Restul îl poți trimite într-un al doilea raport.",
  "room-left": "Caractere: {used} din {room}",
  "room-over": "Caractere în plus: {over}. Te rugăm să scurtezi.",

  // About sending
  "no-connection": `Nu am putut ajunge la server. Nu s-a trimis nimic. ${kept} Verifică-ți conexiunea, apoi încearcă din nou.`,
  "nothing-published": `Serverul nu are încă o listă a consilierilor, așa că nimeni nu ți-ar putea deschide raportul. Nu s-a trimis nimic. ${kept} Te rugăm să ne suni sau să încerci mai târziu.`,
  "not-today": `Atunci data de pe serverul nostru este greșită, iar pagina nu poate ști care chei sunt bune. Nu s-a trimis nimic. ${kept} Te rugăm să te uiți la data de pe telefon, apoi încearcă din nou sau sună-ne.`,
  "perhaps-lost": `Nu am primit răspuns de la server. Poate că raportul tău a ajuns, poate că nu. ${kept} Te rugăm să încerci din nou: păstrăm același raport o singură dată.`,
  busy: `Serverul nu are loc acum. Raportul tău nu a rămas acolo. ${kept} Te rugăm să încerci din nou peste câteva minute.`,
  "not-taken": `Serverul nu ți-a primit raportul. E greșeala noastră, nu a ta. ${kept} Te rugăm să ne suni sau să încarci din nou pagina mai târziu.`,
  "cannot-seal": `Browserul tău nu a putut sigila raportul. Nu s-a trimis nimic. ${kept} Te rugăm să încerci alt browser sau să ne suni.`,

  // About who would read it
  "another-organisation-key": `Lista consilierilor este semnată de altcineva. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `Lista consilierilor a fost schimbată pe drum. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `Serverul a trimis ceva ce nu este lista consilierilor noștri. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `Serverul a trimis o listă veche a consilierilor. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `Lista consilierilor nu mai este valabilă. ${notSure} ${kept} Te rugăm să te uiți la data de pe telefon. Dacă este corectă, sună-ne.`,
  "key-of-nobody-here": `O cheie nu este a niciunei persoane care lucrează aici. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Singurele chei sunt ale cuiva care nu mai lucrează aici. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `Cheia unui consilier a fost schimbată pe drum. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `Serverul a trimis ceva ce nu este cheia unui consilier. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Cheile consilierilor noștri sunt prea vechi sau prea noi pentru ziua de azi. Nu s-a trimis nimic. ${kept} Te rugăm să te uiți la data de pe telefon. Dacă este corectă, sună-ne.`,
  "too-few-keys": `Prea puțini dintre consilierii noștri au o cheie azi. Nu s-a trimis nimic. ${kept} Te rugăm să ne suni sau să încerci mâine.`,
} satisfies Record<Message, string>
