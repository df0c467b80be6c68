import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

const inDays = (days: number): string =>
  plural("ro", days, { one: `${days} zi`, few: `${days} zile`, other: `${days} de zile` })

const inWorkingDays = (days: number): string =>
  plural("ro", days, {
    one: `${days} zi lucrătoare`,
    few: `${days} zile lucrătoare`,
    other: `${days} de zile lucrătoare`,
  })

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Citește un răspuns",
  heading: "Citește un răspuns",
  lead: "Cu codul primit aici poți citi ce ți-am răspuns. Nu e nevoie de nume.",
  sealed: "Codul tău nu pleacă din telefon. Pagina face din el chei și deschide răspunsurile cu ele.",
  code: "Codul tău",
  hint: "Opt cuvinte în engleză sau opt numere. Ajung primele patru litere din fiecare cuvânt.",
  read: "Citește răspunsurile mele",
  reading: "Se caută și se deschid răspunsurile. Poate dura un minut.",
  again: "Încearcă din nou",
  otherWays: "Sau ia legătura cu un consilier în alt fel:",
  lost: "Dacă ți-ai pierdut codul, nu îți putem găsi răspunsurile. Ne poți spune din nou sau ne poți suna.",

  replies: {
    title: "Răspunsuri",
    heading: "Răspunsuri pentru tine",
    lead: "Deschise pe telefonul tău, chiar acum. Cel mai nou este la sfârșit.",
    keepHeading: "Păstrează sau șterge",
    keep: (days: number) =>
      `Aceste răspunsuri rămân sigilate pe serverul nostru până le ștergi. Dacă nu le ștergi, rămân până la data de 1 a primei luni care începe după ${inDays(days)}. Până atunci le poți citi din nou cu codul tău.`,
    deleted:
      "Dacă le ștergi, nimeni nu le mai poate citi aici. Nici tu. Consilierii noștri își păstrează copia. Întâi răspunde la ce te-am întrebat și trimite ce ai scris.",
    delete: "Le-am citit: șterge-le",
    close: "Închide",
    closeWhy: "„Închide” scoate răspunsurile și codul tău din această pagină. Nu șterge nimic de pe serverul nostru.",
  },

  nothing: {
    title: "Răspunsuri",
    heading: "Nu e nimic aici",
    check: "Verifică-ți codul: primul cuvânt este {first}, ultimul este {last}.",
    right: "Dacă acesta e codul tău, acum nu te așteaptă niciun răspuns. Răspunsurile pe care le-ai șters nu mai apar.",
    ring: (days: number) =>
      `Dacă la ${inWorkingDays(days)} după ce ne-ai spus nu e niciun răspuns aici, poate că raportul nu a ajuns la noi. Te rugăm să ne suni.`,
    another: "Înapoi la cod",
  },
}

const stays = "Codul tău este încă în câmp."
const notSent = "De aceea pagina nu a cerut niciun răspuns."
const otherWay = "Te rugăm să ne suni. Sau încearcă mai târziu ori de la altă conexiune."
const ringFirst = "Nu ține cont de el. Te rugăm să ne suni și să ne spui că ai văzut asta."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "E o problemă",
  error: "Eroare: ",
  "no-code": "Te rugăm să scrii codul tău: opt cuvinte în engleză sau opt numere.",
  "word-not-in-list":
    "Cuvântul {at}, „{part}”, nu este în niciun cod de-al nostru. Te rugăm să te mai uiți o dată la el. Nu s-a trimis nimic.",
  "number-not-in-list":
    "Numărul {at}, „{part}”, nu este în niciun cod de-al nostru. Fiecare număr are patru cifre și nu trece de 2047. Nu s-a trimis nimic.",
  "words-wrong-count":
    "Un cod are 8 cuvinte. Aici am numărat {count}. Te rugăm să vezi dacă e un cuvânt în plus sau în minus.",
  "numbers-wrong-count":
    "Un cod are 8 numere de câte patru cifre. Aici am numărat {count}. Te rugăm să te mai uiți o dată la ele.",
  mistyped:
    "Fiecare parte a acestui cod există, dar nu împreună. Poate că o parte trebuie să fie alta sau două și-au schimbat locul. Nu s-a trimis nimic.",

  // About fetching
  "no-connection": `Nu am putut ajunge la server. ${stays} Verifică-ți conexiunea, apoi încearcă din nou.`,
  "nothing-published": `Serverul nu are încă o listă a consilierilor, așa că pagina nu poate ști cine a scris un răspuns. ${stays} Te rugăm să ne suni sau să încerci mai târziu.`,
  "not-today": `Atunci data de pe serverul nostru este greșită, iar pagina nu poate ști pe cine să creadă. ${stays} Te rugăm să te uiți la data de pe telefon, apoi încearcă din nou sau sună-ne.`,
  busy: `Serverul are prea multe de făcut acum. ${stays} Te rugăm să încerci din nou peste câteva minute.`,
  "not-taken": `Serverul nu a răspuns cum trebuie. E greșeala noastră, nu a ta. ${stays} Te rugăm să încerci din nou mai târziu sau să ne suni.`,
  "not-loaded":
    "O parte din această pagină nu s-a încărcat sau nu merge în acest browser. Codul tău nu a fost trimis. Verifică-ți conexiunea, apoi încarcă din nou pagina sau sună-ne.",

  // About who answers
  "another-organisation-key": `Lista consilierilor este semnată de altcineva. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `Lista consilierilor a fost schimbată pe drum. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `Serverul a trimis ceva ce nu este lista consilierilor noștri. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `Serverul a trimis o listă veche a consilierilor. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `Lista consilierilor nu mai este valabilă. ${notSent} ${stays} Te rugăm să te uiți la data de pe telefon. Dacă este corectă, sună-ne.`,

  // The answers
  from: "De la {who}",
  reply: "Răspunsul {number}, {day}",
  opened: "Avem raportul tău, iar cheia unui consilier l-a deschis. Biroul nostru trimite acest rând automat.",
  withdrawn: "Am șters tot ce ne-ai spus. Biroul nostru trimite acest rând automat.",
  unfinished:
    "Un răspuns mai lung de la {who} începe cu numărul {first}. Părți în total: {of}. Încă nu sunt toate aici, de aceea nu este arătat. Te rugăm să te uiți din nou mai târziu sau să ne suni.",
  "one-letter": "Când am scris asta, aveam un mesaj de la tine.",
  letters: "Mesaje pe care le aveam de la tine când am scris asta: {letters}.",
  missing:
    "Răspunsul {number} de la {who} nu este aici. Dacă nu l-ai șters și nu este vechi, poate că l-a oprit cineva să ajungă la tine. Te rugăm să ne suni.",
  "several-missing":
    "Răspunsurile de la {first} la {last}, de la {who}, nu sunt aici. Dacă nu le-ai șters și nu sunt vechi, poate că le-a oprit cineva să ajungă la tine. Te rugăm să ne suni.",
  repeated: "Două răspunsuri de la {who} au numărul {number}. Nu ar trebui să fie așa. Te rugăm să ne suni.",

  // Answers that are not shown
  "not-shown": "Nu se arată",
  "sealed-for-another-key": `Un mesaj de aici a fost sigilat pentru alt cod. Nu este pentru tine, de aceea nu este arătat. ${ringFirst}`,
  damaged: `Un răspuns a fost stricat sau schimbat pe drum. Nu este arătat. ${ringFirst}`,
  "not-a-reply": `Un mesaj de aici nu este un răspuns așa cum le scriu consilierii noștri. Nu este arătat. ${ringFirst}`,
  "another-mailbox": `Un răspuns a fost scris pentru altcineva și pus aici. Nu este arătat. ${ringFirst}`,
  "unknown-caseworker": `Un răspuns vine de la cineva care nu este consilier la noi sau nu mai este. Nu este arătat. ${ringFirst}`,
  "not-signed-by-caseworker": `Un răspuns nu este semnat de consilierul al cărui nume îl folosește. Nu este arătat. ${ringFirst}`,
  "not-bound-to-code": `Un răspuns vine de la cineva care nu ți-a citit niciodată raportul. Nu este arătat. ${ringFirst}`,

  // Deleting and closing
  deleting: "Se șterge.",
  deleted: "Răspunsurile sunt șterse de pe serverul nostru. Ele și codul tău au dispărut din această pagină.",
  closed: "Închis. Codul tău și răspunsurile au dispărut din această pagină. Nu s-a șters nimic de pe serverul nostru.",
  "delete-no-connection":
    "Nu am putut ajunge la server. Poate că răspunsurile sunt șterse, poate că nu. Te rugăm să apeși din nou: nu strică nimic.",
  "delete-busy":
    "Serverul are prea multe de făcut acum. Nu s-a șters tot. Te rugăm să apeși din nou peste câteva minute.",
  "delete-not-taken":
    "Serverul nu a răspuns cum trebuie. Poate că nu s-a șters tot. Te rugăm să apeși din nou sau să ne suni.",
} satisfies Record<MailboxMessage, string>
