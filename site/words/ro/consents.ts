import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "Putem păstra o evidență despre asta?",
      hint: "Ne ajută să te ajutăm și să vedem dacă aceeași persoană face rău și altora. Dacă spui Nu, o ștergem la 30 de zile după ultimul nostru mesaj.",
    },
    alert: {
      label: "Putem avertiza alte persoane care fac muncă sexuală?",
      hint: "Scriem o avertizare scurtă, cu cuvintele noastre. În ea nu scrie niciodată cine ne-a spus.",
    },
    partners: {
      label: "Putem da avertizarea altor servicii de sprijin?",
      hint: "De exemplu, unor proiecte care merg pe teren și unor clinici. În avertizare nu scrie niciodată cine ne-a spus.",
    },
    policeAnonymous: {
      label: "Putem spune poliției despre asta, fără să spunem cine ești?",
      hint: `Ar ajunge la ${listed(organisation.policeReceivers)}. Mai întâi scoatem tot ce ar putea duce la tine sau la un loc unde se lucrează. Dacă poliția vrea mai mult, ne întreabă pe noi, iar noi te întrebăm din nou pe tine.`,
    },
    policeTalk: {
      label: "Vrei să aranjăm o discuție cu poliția, fără numele tău?",
      hint: "De exemplu, cu un polițist de legătură (liaison officer). Munca lui este să lucreze cu persoane care fac muncă sexuală.",
    },
    policeProxy: { label: "Putem vorbi noi cu poliția pentru tine?", hint: "Nu ar fi nevoie să fii acolo." },
    policeShare: {
      label: "Putem spune poliției ce ne-ai spus nouă și cine ești?",
      hint: "Pentru o plângere completă la poliție este nevoie de un Da aici și de un Da la întrebarea următoare.",
    },
    policeFormal: {
      label: "Vrei să faci o plângere completă la poliție?",
      hint: "Te ajutăm la fiecare pas sau găsim un proiect local care face asta. Nu se trimite nimic înainte să fi vorbit cu tine.",
    },
    statistics: {
      label: "Putem număra asta în statisticile noastre?",
      hint: "De exemplu „12 rapoarte în nord-vest anul acesta”. Niciun cuvânt de-al tău și nimic despre tine.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label:
    "Ești de acord ca oamenii care verifică acest număr, această mașină sau acest nume să vadă că există o avertizare?",
  hint: "Persoanele care fac muncă sexuală pot verifica un număr înainte să se întâlnească cu cineva. Și persoana despre care ne spui își poate verifica propriul număr. Dacă numai tu ai acel număr, persoana ar putea ghici că ai fost tu.",
}

export const alertPreview: string = "Arătați-mi întâi textul. Nu publicați nimic până nu am spus Da la acest text."
export const limitsRead: string = "Am citit când s-ar putea să trebuiască să spuneți cuiva."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Când s-ar putea să trebuiască să spunem cuiva",
  lead: "Păstrăm pentru noi ce ne spui. Acestea sunt singurele cazuri în care s-ar putea să nu facem asta:",
  after: "Două persoane din echipă hotărăsc asta împreună. Îți spunem întâi ție, dacă putem.",
  youngHeading: "Dacă cineva are sub 18 ani",
  young: [
    "Acest serviciu este pentru adulți. Nu te întrebăm niciodată ce vârstă ai și ne poți scrie la orice vârstă.",
    "Dacă aflăm că unei persoane sub 18 ani i se face rău, s-ar putea să trebuiască să spunem altora. Este vorba de oameni a căror muncă este să o protejeze.",
    "Poți vorbi întâi, fără nume: sună la Childline, 0800 1111. Este gratuit.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("ro", { type: "conjunction" }).format(names)
