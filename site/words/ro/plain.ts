import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  before: {
    heading: "Te rugăm să citești întâi asta",
    off: "Scripturile sunt oprite sau nu s-au încărcat.",
    safer: "Mai sigur: permite scripturile la această adresă sau",
    block: "lipește un bloc sigilat",
    saferCode: "Mai sigur: permite scripturile la această adresă.",
    tor: "În Tor Browser, nivelul „Safer” (mai sigur) merge cu această pagină la adresa ei securizată. Nivelul „Safest” (cel mai sigur) oprește scripturile.",
    reach: "Sau ia legătura cu un consilier în alt fel:",
    onionOnly: "Fără scripturi, asta merge numai la adresa noastră onion, care se termină în „.onion”:",
    report: {
      works:
        "Poți trimite și fără ele. Dar atunci serverul nostru vede cuvintele tale pentru o clipă, înainte să le sigileze. Nu păstrează nimic din ele.",
      off: "Acum, pagina aceasta nu poate trimite nimic din browserul tău. Are nevoie de un script ca să îți sigileze cuvintele. Nimic din ce scrii aici nu va fi trimis.",
    },
    code: {
      works:
        "Poți citi răspunsurile noastre și cu scripturile oprite. Dar atunci serverul nostru vede acest cod și îi poate citi mesajele.",
      off: "Acum, pagina aceasta nu poate deschide răspunsuri. Are nevoie de un script ca să le deschidă pe telefonul tău. De aceea nu este aici niciun câmp pentru codul tău. Te rugăm să nu îl trimiți nimănui.",
    },
  },

  form: "Scripturile sunt oprite. Când trimiți acest formular, serverul nostru vede cuvintele tale pentru o clipă, înainte să le sigileze. Nu păstrează nimic din ele.",

  check: {
    lead: "Nimic nu este încă sigilat sau păstrat. Mai citește o dată, dacă vrei.",
    differs:
      "Serverul nostru a văzut cuvintele tale ca să facă această pagină și nu a păstrat nimic. Butonul le mai trimite o dată. Apoi serverul le sigilează și numai consilierii noștri le pot deschide.",
    change: "Schimbă ceva",
  },

  sent: {
    lead: "Acum este sigilat. Încă nu l-a citit niciun consilier. Îți mulțumim că ne-ai spus.",
    seen: "Serverul nostru a văzut cuvintele tale pentru o clipă și nu a păstrat nimic.",
    seenCode: "Serverul nostru a văzut cuvintele tale și acest cod pentru o clipă și nu a păstrat nimic din ele.",
    risk: "Cineva care a pătruns în serverul nostru ar fi putut să le citească. Un cod nou te ajută din momentul în care îl ai.",
    renew:
      "Data viitoare când vii cu scripturile pornite, alege „Citește un răspuns” și scrie acest cod. Apoi alege „Cineva mi-a văzut codul”.",
    again:
      "Browserul te poate întreba dacă să trimită din nou această pagină. Nu strică nimic. Păstrăm același raport o singură dată.",
    block: {
      heading: "Avem blocul tău",
      lead: "Este sigilat. Serverul nostru nu îl poate deschide. Încă nu l-a citit niciun consilier. Îți mulțumim că ne-ai spus.",
      ours: "Dacă blocul a fost făcut de formularul nostru fără internet, acel formular ți-a arătat un cod. Atunci contează acel cod și nu ai nevoie de acesta.",
      host: "Acest cod a fost făcut pe serverul nostru. Cine administrează serverul ar putea citi răspunsurile noastre la el sau ar putea pune altele în locul lor.",
    },
  },

  code: {
    problems: {
      "no-code": "Te rugăm să scrii codul tău: opt cuvinte în engleză sau opt numere.",
      "word-not-in-list":
        "Cuvântul {at}, „{part}”, nu este în niciun cod de-al nostru. Te rugăm să te mai uiți o dată la el.",
      "number-not-in-list":
        "Numărul {at}, „{part}”, nu este în niciun cod de-al nostru. Fiecare număr are patru cifre și nu trece de 2047.",
      "words-wrong-count":
        "Un cod are 8 cuvinte. Aici am numărat {count}. Te rugăm să vezi dacă e un cuvânt în plus sau în minus.",
      "numbers-wrong-count":
        "Un cod are 8 numere de câte patru cifre. Aici am numărat {count}. Te rugăm să te mai uiți o dată la ele.",
      mistyped:
        "Fiecare parte a acestui cod există, dar nu împreună. Poate că o parte trebuie să fie alta sau două și-au schimbat locul.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Serverul nostru a deschis aceste răspunsuri ca să ți le arate. Cel mai nou este la sfârșit.",
    written:
      "Mesajul este sigilat și trimis. Un consilier îl citește într-o zi lucrătoare. Întrebările noastre rămân pe această pagină. Nu e nevoie să răspunzi de două ori.",
    deleted: "Răspunsurile pe care le-ai citit sunt șterse de pe serverul nostru.",
    question: "Te întrebăm ceva. Citește și răspunde mai jos",
    page: (page: number, pages: number) => `Pagina ${page} din ${pages}`,
    older: "Răspunsuri mai vechi",
    newer: "Răspunsuri mai noi",
    deletePage: "Se șterg numai răspunsurile de pe această pagină.",
    leave: "Când ai terminat, închide această pagină sau folosește „Ieși de pe site”.",
  },

  write: {
    differs:
      "Cu scripturile oprite, serverul nostru vede pentru o clipă ce scrii aici, înainte să sigileze textul. Nu păstrează nimic din el. Poți sări peste orice câmp.",
    warning: "Cuvintele unei avertizări",
    police: "Cuvinte pentru poliție",
    policeWatch: "Cuvinte pentru Police Watch",
    leaveAsItIs: "Lasă cum este",
  },

  withdraw: {
    offer: "Poți retrage tot ce ne-ai spus. Îți arătăm întâi ce înseamnă asta.",
    offerHeading: "Retrage tot",
  },

  withdrawn: {
    after: "Poate dura până în următoarea zi lucrătoare ca și consilierii noștri să șteargă ce au.",
  },

  notHere: {
    title: "Nu s-a trimis",
    heading: "Aici e nevoie de un script",
    lead: "Nu s-a trimis nimic consilierilor noștri. Nimic din ce ai scris nu s-a păstrat. Nu ai greșit cu nimic.",
    off: "Pe acest site, formularele merg numai cu scripturi. Un script îți sigilează cuvintele pe telefon, ca serverul nostru să nu le vadă niciodată.",
    onion:
      "La această adresă, formularele merg numai cu scripturi. Fără scripturi merg la adresa noastră onion, în Tor Browser:",
    back: "Dacă mergi înapoi în browser, poate că ce ai scris e încă acolo. Poți copia textul.",
  },

  trouble: {
    "another-organisation-key":
      "Lista consilierilor de pe serverul nostru este semnată de altcineva. De aceea serverul nu poate ști cine este consilier.",
    "damaged-roster":
      "Lista consilierilor de pe serverul nostru este stricată. De aceea serverul nu poate ști cine este consilier.",
    "not-a-roster": "Serverul nostru are altceva în locul listei consilierilor noștri.",
    "older-roster":
      "Lista consilierilor de pe serverul nostru este una veche. De aceea serverul nu poate ști cine este consilier.",
    "expired-roster": "Lista consilierilor de pe serverul nostru nu mai este valabilă.",
    "key-of-nobody-here": "O cheie de pe serverul nostru nu este a niciunei persoane care lucrează aici.",
    "key-of-retired-person": "Singurele chei de pe serverul nostru sunt ale cuiva care nu mai lucrează aici.",
    "key-damaged": "Cheia unui consilier de pe serverul nostru este stricată.",
    "not-a-key": "Serverul nostru are altceva în locul cheii unui consilier.",
    "key-outside-window": "Cheile consilierilor noștri de pe server sunt prea vechi sau prea noi pentru ziua de azi.",
    "too-few-keys": "Prea puțini dintre consilierii noștri au o cheie azi. Te rugăm să ne suni sau să încerci mâine.",
    "nothing-published":
      "Serverul nostru nu are încă o listă a consilierilor, așa că nimeni nu ar putea deschide asta.",
    busy: "Serverul nostru nu are loc acum. Te rugăm să încerci din nou peste câteva minute.",
    "not-taken": "Serverul nostru nu a primit asta. E greșeala noastră, nu a ta.",
    "cannot-seal": "Serverul nostru nu a putut sigila asta. E greșeala noastră, nu a ta.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Raportul tău nu s-a trimis. Cuvintele tale sunt încă aici. Poți încerca din nou.",
    sealed: "Blocul tău nu s-a trimis. Este încă aici. Poți încerca din nou.",
    small: "Nu s-a trimis. Cuvintele tale sunt încă aici. Poți încerca din nou.",
    code: "Codul tău este încă în câmp. Poți încerca din nou.",
    replies: "Ce ai scris este încă aici. Poți încerca din nou.",
    withdraw: "Poate că nu s-a șters tot. Te rugăm să apeși din nou: nu strică nimic.",
  },
}
