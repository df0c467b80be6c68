/** The pages that only say something. */
export const home = {
  title: "Acasă",
  heading: "Noi ascultăm. Tu hotărăști.",
  lead: "Ți-a făcut cineva rău, te-a amenințat sau te-a făcut să nu te simți în siguranță? Ne poți spune. Nu e nevoie să fie o infracțiune. Nu ai nevoie de nume și nici de cont.",
  quickAccess: "Vorbește cu un consilier",
  quickAccessText: "Un consilier este de partea ta. Poți doar să vorbești. Nu e nevoie să urmeze nimic altceva.",
  otherWays: "Alte feluri de a lua legătura cu noi",
  helpNow: "Ajutor acum",
  reportHeading: "Spune-ne ce s-a întâmplat",
  reportText: "Cuvintele tale sunt sigilate. Numai consilierii noștri le pot deschide.",
  quick: "Avertizare rapidă",
  quickText: "Câteva întrebări, cam 3 minute",
  full: "Raport complet",
  fullText: "Cât de mult sau cât de puțin vrei",
  answersHeading: "Ai un cod?",
  answersText: "Cu el poți citi răspunsul nostru la ce ne-ai spus.",
  answers: "Citește un răspuns",
  warningsHeading: "Avertizări",
  warningsText: "Citește ce ne-au spus alte persoane care fac muncă sexuală despre oameni și locuri periculoase.",
  warnings: "Citește avertizările",
  freeHeading: "Pe ce te poți baza",
  free: [
    "Nimic nu iese din echipa noastră fără un Da de la tine. Există câteva limite și le citești înainte să scrii.",
    "Nu te împingem niciodată să mergi la poliție sau la tribunal.",
    "Ajutăm oameni de toate genurile și din orice fel de muncă sexuală.",
    "Este gratuit, acum și oricând mai târziu.",
  ],
}

export const contactPage = {
  title: "Vorbește cu noi",
  heading: "Vorbește cu un consilier",
  lead: "Folosește calea care ți se pare cea mai sigură. Nicăieri nu te judecă nimeni și toate căile duc la aceeași echipă.",
  callHeading: "Sună-ne",
  callText: "Nu e nevoie să îți spui numele. Poți cere să vorbești cu cineva care a făcut muncă sexuală.",
  callBill: "Factura de telefon poate arăta numărul nostru. Poți folosi alt telefon.",
  writeHeading: "Scrie un e-mail",
  writeText:
    "Un e-mail nu este sigilat și îți arată adresa. Dacă cineva îți poate vedea e-mailurile, folosește mai bine pagina de raport.",
  reportHeading: "Scrie pe acest site",
  reportText: "Ce scrii pe pagina de raport este sigilat. Nu e nevoie de nume.",
  technicalHeading: "Ceva nu merge pe acest site",
  technicalText: "Sună-ne sau scrie-ne. Nu e nevoie să ne spui ce ți s-a întâmplat, doar ce nu merge.",
  offHeading: "În afara programului",
  offText:
    "În pericol, sună la 999. Pentru sfaturi medicale la orice oră, sună la 111. Ca să vorbești cu cineva la orice oră, sună la Samaritans, 116 123. Toate trei sunt gratuite.",
}

export const notFound = {
  title: "Pagina nu a fost găsită",
  heading: "Această pagină nu este aici",
  text: "Poate că adresa are o mică greșeală sau pagina s-a mutat. Nu ai greșit cu nimic.",
  home: "Mergi la prima pagină",
}

export const errorPage = {
  title: "Ceva nu a mers bine",
  heading: "Ceva nu a mers bine la noi",
  text: [
    "Nu ai greșit cu nimic. Nimic din ce ai scris nu s-a păstrat aici.",
    "Dacă vii de la un formular, mergi înapoi în browser. Poate că ce ai scris e încă acolo.",
  ],
  reach: "Poți încerca din nou peste câteva minute sau poți lua legătura cu un consilier în alt fel:",
}
