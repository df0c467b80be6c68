import { plural } from "../plural.ts"

const inWorkingDays = (days: number): string =>
  plural("ro", days, {
    one: `${days} zi lucrătoare`,
    few: `${days} zile lucrătoare`,
    other: `${days} de zile lucrătoare`,
  })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Revezi ce ai scris",
    heading: "Revezi ce ai scris",
    lead: "Nu s-a trimis încă nimic. Mai citește o dată, dacă vrei.",
    change: "Schimbă",
    back: "Înapoi la formular",
    send: "Trimite raportul meu",
    sending: "Se sigilează și se trimite. Poate dura un minut.",
    again: "Încearcă din nou",
    otherWays: "Sau ia legătura cu un consilier în alt fel:",
  },
  day: {
    question: "Azi este {day}?",
    why: "Telefonul tău și serverul nostru nu au aceeași dată.",
    yes: "Da",
    no: "Nu",
  },
  standing: {
    text: "Sau îți poți sigila raportul cu chei care țin mai mult. Și așa îl pot deschide numai consilierii. Dar cine fură o astfel de cheie are mai mult timp să o folosească.",
    button: "Sigilează cu cheile care țin mai mult",
  },
  receipt: {
    title: "Codul tău",
    heading: "Avem raportul tău",
    lead: "Este sigilat. Încă nu l-a citit nimeni. Îți mulțumim că ne-ai spus.",
    codeHeading: "Acesta este codul tău",
    codeText:
      "Cu el îți putem răspunde și nimeni nu are nevoie să știe cine ești. Îl arătăm numai acum. Scrie-l undeva înainte să ieși din această pagină.",
    words: "Ca opt cuvinte în engleză",
    digits: "Același cod, ca numere",
    either: "Fie cuvintele, fie numerele: nu ai nevoie de amândouă.",
    keep: "Scrie-l pe hârtie. Dacă îl pierzi, nimeni nu te poate găsi, dar ne poți spune din nou. Ca să citești răspunsul nostru, alege „Citește un răspuns” pe acest site.",
    print: "Tipărește cuvintele",
    printDigits: "Tipărește numerele",
    printTitle: "Listă",
    nextHeading: "Ce urmează",
    next: (days: number) => [
      `Un consilier îți deschide raportul într-o zi lucrătoare. În cel mult ${inWorkingDays(days)} te așteaptă un răspuns pe acest site.`,
      "Ca să îl citești, alege „Citește un răspuns” pe acest site și scrie codul tău.",
      `Dacă după ${inWorkingDays(days)} nu e niciun răspuns acolo, poate că raportul tău nu a ajuns la noi. Atunci te rugăm să ne suni.`,
    ],
    noCode:
      "Ne-ai cerut să nu te contactăm, așa că nu există cod. Îți vom citi raportul. Nu îți putem răspunde, iar tu nu îl poți retrage sau schimba.",
    noCodeHelp: "Poți vorbi cu un consilier oricând, azi sau la anul.",
    leave: "Când ai terminat, închide această pagină sau folosește „Ieși de pe site”.",
  },
}
