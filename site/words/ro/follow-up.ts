import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Scrie-ne",
  lead: "Ce scrii se sigilează pe telefonul tău. Numai consilierii noștri pot deschide mesajul. Poți sări peste orice câmp.",
  rightCode: "Este codul tău, cu aceste două cuvinte? Cu alt cod nu putem ști la care raport te referi.",
  text: {
    label: "Ce ai vrea să ne spui?",
    hint: "Scrie în orice limbă. Ceva nou, o întrebare sau ceva ce am înțeles greșit.",
  },
  help: {
    heading: "Cere un anumit consilier sau un serviciu",
    support: { label: "Cu ce ai vrea ajutor?" },
    supportDetail: {
      label: "Mai multe despre asta",
      hint: "De exemplu: o consilieră sau cineva care vorbește poloneză.",
    },
    helpArea: { label: "Unde să căutăm ajutor local?" },
  },
  consents: {
    heading: "Schimbă ce avem voie să facem",
    intro: "Alege numai ce vrei să schimbi. Ce lași necompletat rămâne cum este.",
    again: "Dacă înainte ai spus Nu și acum spui Da, un consilier te mai întreabă o dată. Abia apoi se întâmplă ceva.",
    clear: "Anulează alegerile mele din această parte",
  },
  send: "Trimite unui consilier",
  again: "Încearcă din nou",
  sending: "Se sigilează și se trimite. Poate dura un minut.",
  standing: {
    text: "Sau poți sigila mesajul cu chei care țin mai mult. Și așa îl pot deschide numai consilierii. Dar cine fură o astfel de cheie are mai mult timp să o folosească.",
    button: "Sigilează cu cheile care țin mai mult",
  },

  more: {
    heading: "Codul și raportul tău",
    code: "Cineva mi-a văzut codul",
    withdraw: "Ștergeți tot ce v-am spus",
    back: "Înapoi",
  },

  withdraw: {
    title: "Șterge tot",
    heading: "Ștergem tot ce ne-ai spus?",
    lead: "Ștergem tot. Nu e nevoie să spui de ce.",
    goneHeading: "Ce se șterge",
    gone: [
      "Raportul tău. Dacă încă așteaptă pe serverul nostru, dispare imediat.",
      "Tot ce ai scris mai târziu. Consilierii noștri șterg necitit ce nu au deschis încă.",
      "Răspunsurile pentru tine care așteaptă pe serverul nostru.",
      "Ce nu a plecat încă de la noi, de exemplu o avertizare: se oprește.",
    ],
    staysHeading: "Ce nu mai poate schimba nimeni",
    stays: [
      "Ce au deja alții fiindcă ai spus Da: poliția sau un serviciu.",
      "Ce au citit oamenii într-o avertizare sau ce au tipărit.",
    ],
    after:
      "Biroul nostru face asta într-o zi lucrătoare. Apoi poți citi aici, cu codul tău, că s-a făcut. Dacă vrei să oprești imediat o avertizare publicată, sună-ne.",
    confirm: "Da, ștergeți tot",
    working: "Se șterge. Poate dura un minut.",
    doneTitle: "Șters",
    doneHeading: "Cererea ta de a șterge tot este trimisă",
    done: [
      "Răspunsurile de pe serverul nostru sunt șterse. La fel și raportul tău, dacă mai aștepta acolo.",
      "Consilierii noștri șterg tot restul într-o zi lucrătoare. Ei șterg necitit ce nu au deschis încă.",
      "Codul tău și răspunsurile au dispărut din această pagină. Păstrează-ți codul: cu el poți citi aici că s-a făcut tot.",
    ],
    later: "Ne poți spune din nou oricând. Ne poți și suna, ca să întrebi dacă s-a făcut.",
  },

  newCode: {
    title: "Un cod nou",
    heading: "Primește un cod nou",
    lead: "Dacă cineva ți-a văzut codul, poate citi răspunsurile noastre și ne poate scrie în numele tău. Cu un cod nou nu mai poate.",
    newest: "Dacă ți-ai mai schimbat codul, folosește-l aici pe cel mai nou. Un cod mai vechi nu mai contează.",
    seen: "Dacă ai scris vreodată acest cod pe o pagină fără scripturi, serverul nostru l-a văzut. Și atunci e bine să iei unul nou.",
    read: "Răspunsurile care așteaptă acum se șterg de pe serverul nostru. Citește-le întâi, dacă vrei să păstrezi ce spun.",
    ready:
      "Pregătește ceva de scris și rămâi aici până vezi codul nou. Îl arătăm o singură dată. După aceea cel vechi nu mai merge.",
    confirm: "Dați-mi un cod nou",
    working: "Se face un cod nou și le spunem consilierilor noștri. Poate dura un minut.",
    shownTitle: "Noul tău cod",
    shownHeading: "Noul tău cod",
    shownLead: "De acum îți răspundem cu acest cod. Te rugăm să-l scrii undeva înainte să ieși din pagină.",
    emptying: "Se șterg răspunsurile de la codul vechi.",
    empty: "Șterge răspunsurile de la codul vechi",
    close: "Îl am: închide",
  },
}

const kept = "Nu s-a pierdut nimic din ce ai scris."
const otherWay = "Te rugăm să ne suni. Sau încearcă mai târziu ori de la altă conexiune."
const notSure = "Pagina nu s-a putut asigura că numai consilierii noștri ar citi mesajul. De aceea nu a trimis nimic."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Nu e încă nimic de trimis. Ajunge un cuvânt, o bifă sau un răspuns.",
  "follow-up-field-too-long": "„{label}” este prea lung. Te rugăm să scurtezi. Caractere în plus: cam {over}.",
  "follow-up-too-long":
    "Textul este prea lung ca să fie sigilat dintr-o bucată. Te rugăm să tai din el. Caractere în plus: cam {over}. Restul îl poți trimite după aceea.",
  "room-left": "Caractere: {used} din {room}",
  "room-over": "Caractere în plus: {over}. Te rugăm să scurtezi.",

  // Questions
  question: "Răspunsul {number}, {day}: o întrebare pentru tine",
  "question-consent": "Te întrebăm din nou",
  "alert-words": "Aceasta este avertizarea, așa cum ar citi-o toată lumea:",
  "alert-question": "Putem publica această avertizare, cu aceste cuvinte?",
  "police-watch-words": "Asta ar sta pe pagina „Police Watch”, așa cum ar citi-o toată lumea:",
  "police-watch-question": "Putem publica asta, cu aceste cuvinte?",
  "police-words": "Asta ar ajunge la {to}. Se adaugă numai ziua în care se trimite.",
  "police-question": "Le putem da asta, cu aceste cuvinte?",
  "no-answer": "Dacă nu răspunzi, înseamnă Nu.",
  "answer-yes": "Da",
  "answer-no": "Nu",
  "answered-yes": "Ai răspuns Da. S-a trimis.",
  "answered-no": "Ai răspuns Nu. S-a trimis.",
  "how-to-answer": "Alege aici, apoi apasă mai jos pe „Trimite unui consilier”.",

  // Sending
  "follow-up-sent": "Mesajul este sigilat și trimis. Un consilier îl citește într-o zi lucrătoare.",
  "letter-no-connection": `Nu am putut ajunge la server. Mesajul nu s-a trimis. ${kept} Verifică-ți conexiunea, apoi încearcă din nou.`,
  "letter-nothing-published": `Serverul nu are încă o listă a consilierilor, așa că nimeni nu ar putea deschide mesajul. Nu s-a trimis. ${kept} Te rugăm să ne suni sau să încerci mai târziu.`,
  "letter-not-today": `Atunci data de pe serverul nostru este greșită, iar pagina nu poate ști care chei sunt bune. Nu s-a trimis nimic. ${kept} Te rugăm să te uiți la data de pe telefon, apoi încearcă din nou sau sună-ne.`,
  "letter-perhaps-lost": `Nu am primit răspuns de la server. Poate că mesajul a ajuns, poate că nu. ${kept} Te rugăm să încerci din nou: păstrăm aceleași cuvinte o singură dată.`,
  "letter-busy": `Serverul nu are loc acum. Mesajul nu a rămas acolo. ${kept} Te rugăm să încerci din nou peste câteva minute.`,
  "letter-not-taken": `Serverul nu a primit mesajul. E greșeala noastră, nu a ta. ${kept} Te rugăm să ne suni sau să încerci din nou mai târziu.`,
  "letter-cannot-seal": `Browserul tău nu a putut sigila mesajul. Nu s-a trimis nimic. ${kept} Te rugăm să încerci alt browser sau să ne suni.`,
  "letter-not-loaded": `O parte din această pagină nu s-a încărcat. Nu s-a trimis nimic. ${kept} Verifică-ți conexiunea, apoi încearcă din nou sau sună-ne.`,
  "letter-another-organisation-key": `Lista consilierilor este semnată de altcineva. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `Lista consilierilor a fost schimbată pe drum. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `Serverul a trimis ceva ce nu este lista consilierilor noștri. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `Serverul a trimis o listă veche a consilierilor. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `Lista consilierilor nu mai este valabilă. ${notSure} ${kept} Te rugăm să te uiți la data de pe telefon. Dacă este corectă, sună-ne.`,
  "letter-key-of-nobody-here": `O cheie nu este a niciunei persoane care lucrează aici. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Singurele chei sunt ale cuiva care nu mai lucrează aici. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `Cheia unui consilier a fost schimbată pe drum. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `Serverul a trimis ceva ce nu este cheia unui consilier. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Cheile consilierilor noștri sunt prea vechi sau prea noi pentru ziua de azi. Nu s-a trimis nimic. ${kept} Te rugăm să te uiți la data de pe telefon. Dacă este corectă, sună-ne.`,
  "letter-too-few-keys": `Prea puțini dintre consilierii noștri au o cheie azi. Nu s-a trimis nimic. ${kept} Te rugăm să ne suni sau să încerci mâine.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Nu am putut ajunge la server.",
  "mailbox-busy": "Serverul are prea multe de făcut acum.",
  "mailbox-not-taken": "Serverul nu a răspuns cum trebuie. E greșeala noastră, nu a ta.",

  // How far "delete everything" came
  "withdraw-not-begun": "Nu s-a terminat. Poate că nu s-a șters încă nimic.",
  "withdraw-not-told":
    "Nu s-a terminat. Dacă raportul tău mai aștepta pe serverul nostru, de acolo este șters. Dar poate consilierii noștri nu știu încă.",
  "withdraw-not-emptied":
    "Nu s-a terminat. Consilierii noștri vor șterge ce au. Dar poate că mai așteaptă răspunsuri pentru tine pe serverul nostru.",
  "press-again": "Te rugăm să apeși din nou. Nu strică nimic. Dacă nu ajută, sună-ne.",

  // How far the change of the code came
  "code-not-changed": "Codul tău nu este schimbat. Cel vechi încă merge.",
  "code-perhaps-changed":
    "Serverul nu a răspuns. Poate că ți s-a schimbat codul, poate că nu. Te rugăm să încerci din nou: nu strică nimic. Dacă trebuie să pleci acum, scrie undeva noul cod de mai jos și păstrează-l pe cel vechi. Unul dintre ele merge.",
  "code-not-emptied": "Noul tău cod merge. Dar poate că mai așteaptă răspunsuri la cel vechi.",
  "code-changed": "Răspunsurile de la codul vechi sunt șterse. Codul vechi a dispărut din această pagină.",
} satisfies Record<FollowUpMessage, string>
