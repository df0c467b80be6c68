/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Sari la conținut",
  leave: "Ieși de pe site",
  leaving: "Ieșire",
  pressTwice: "Shift. Mai apasă de 2 ori ca să ieși.",
  pressOnce: "Shift. Mai apasă o dată ca să ieși.",
  navigation: "Pagini",
  caseworker: "Vorbește cu un consilier",
  tell: "Spune-ne",
  answers: "Citește un răspuns",
  warnings: "Avertizări",
  check: "Verifică",
  protect: "Cum te protejăm",
  safety: "Cum folosești site-ul în siguranță",
  paper: "Pe hârtie",
  challenge: "O avertizare este greșită",
  policeWatch: "Police Watch",
  all: "Toate paginile",
  languages: "Limbi",
  inEnglish: "Deocamdată, această pagină este în engleză. Ne poți întreba despre ea în limba ta.",
  partInEnglish:
    "Această parte este în engleză, fiindcă încă nu a verificat nimeni traducerea. Poți sări peste ea și ne poți întreba în limba ta.",
  checked: (month: string) => `Cineva a verificat ultima dată această pagină în ${month}.`,
  demonstration: "Aceasta este o demonstrație. Nu trimite un raport adevărat.",
  key: "Cheia noastră",
  earlierKey: (until: string) => `Cheia noastră dinainte, valabilă încă până la ${until}`,
  keyWhy: "Compară cheia cu cea de pe cartonașele noastre.",
  free: "Gratuit și confidențial. Independent de poliție.",
}

export const contact = {
  phone: "Telefon",
  email: "E-mail",
  hours: "Program",
  danger: "Ești în pericol acum? Sună la 999. Apelul este gratuit.",
}
