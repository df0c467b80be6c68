/** The report form, full and quick. */
export const report = {
  title: "Spune-ne",
  quickTitle: "Avertizare rapidă",
  heading: "Spune-ne ce s-a întâmplat",
  quickHeading: "O avertizare rapidă",
  lead: "Spune-ne despre o infracțiune sau despre orice nu a fost în regulă. Poți sări peste orice întrebare. Completează una sau mai multe.",
  quickLead: "Câteva întrebări, cam trei minute. Poți sări peste oricare.",
  toQuick: "Nu ai timp sau putere pentru toate? Există un formular scurt.",
  toQuickLink: "Avertizare rapidă",
  toFull: "Ai mai multe de spus? Există un formular mai lung.",
  toFullLink: "Raport complet",
  stop: "Te poți opri oricând. Dacă ieși din această pagină, ce ai scris dispare de pe ea.",
  open: "Atinge o parte ca să o deschizi.",

  before: {
    heading: "Înainte să începi",
    danger: "Dacă ești în pericol acum, sună la 999. Apelul este gratuit.",
    notSafe: [
      "Te rugăm să suni la 999, dacă poți, și să mergi într-un loc cu alți oameni.",
      "Dacă nu poți vorbi, sună la 999 de pe un mobil, așteaptă, apoi apasă 55.",
      "Ne poți scrie oricum. S-ar putea să citim abia peste câteva zile, așa că nu putem ajuta la fel de repede ca 999.",
    ],
    readersHeading: "Cine va citi asta",
    readers: (name: string) => [
      `Numai consilierii de la ${name}. Ei cunosc această muncă și nu judecă. Poți cere pe cineva care a făcut muncă sexuală.`,
      "Dacă scripturile sunt pornite, pagina îți sigilează cuvintele pe telefon înainte să le trimită. Atunci oamenii care au grijă de calculatoarele noastre nu le pot citi.",
    ],
  },

  wants: { heading: "Ce ai vrea" },
  story: { heading: "Cu cuvintele tale", room: "Încap cam cinci pagini." },
  place: { heading: "Când și unde" },
  happened: { heading: "Ce fel de întâmplare a fost" },
  official:
    "Despre poliție și alte autorități: nu publicăm niciodată numele sau numărul unui polițist. Te putem ajuta să faci o reclamație.",
  health: {
    heading: "Sănătatea ta și lucruri de păstrat",
    pep: "PEP poate opri HIV. Trebuie început în cel mult 72 de ore (3 zile). Cu cât mai repede, cu atât mai bine. Îl primești gratuit la o clinică de sănătate sexuală sau la secția de urgențe a unui spital (A&E).",
    contraception:
      "Contracepția de urgență are efect până la 5 zile după. Cu cât mai repede, cu atât mai bine. Orice farmacie te poate ajuta.",
    sarc: "Un centru de ajutor după agresiuni sexuale (SARC) te îngrijește fără să spună poliției, dacă nu vrei asta.",
    evidence:
      "Nu e nevoie să păstrezi nimic. Dacă vrei: lasă mesajele și pozele unde sunt și pune hainele nespălate într-o pungă de hârtie. Aici nu ne poți trimite fișiere. Spune-ne doar că le ai.",
  },
  person: {
    heading: "Persoana",
    intro: "Orice îți amintești. Poate ajuta și un singur detaliu.",
    one: (number: number) => `Persoana ${number}`,
    more: (number: number) => `Adaugă persoana ${number}`,
  },
  identifiers: {
    heading: "Numere, nume și mașini",
    intro: "Acestea ajută cel mai mult să vedem dacă e aceeași persoană. Nu le publicăm niciodată întregi.",
    another: (label: string) => `În plus: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Adaugă mai multe",
  },
  contact: {
    heading: "Ajutor și cum îți răspundem",
    code: "La sfârșit primești un cod. Numai acel cod duce la tine. Cu el poți citi răspunsurile noastre aici, pe pagina „Citește un răspuns”.",
    none: "Dacă alegi să nu te contactăm, nu primești cod. Atunci nu îți vei putea retrage raportul mai târziu.",
  },
  consents: {
    heading: "Ce avem voie să facem",
    intro:
      "Fiecare întrebare stă singură. Dacă lași una necompletată, înseamnă Nu. Nimic nu se întâmplă fără un Da de la tine.",
    change: "Te poți răzgândi mai târziu, cu codul tău sau la telefon.",
    blank: "Nu (necompletat)",
    notTicked: "Nebifat",
  },

  select: "Fără răspuns",
  check: "Revezi ce ai scris",
  checkNote: "Nu se trimite încă nimic. Întâi vezi totul încă o dată.",
}
