/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Kalo te faqja",
  leave: "Dil nga ky sajt",
  leaving: "Po del",
  pressTwice: "Shift. Shtype edhe 2 herë për të dalë.",
  pressOnce: "Shift. Shtype edhe një herë për të dalë.",
  navigation: "Faqet",
  caseworker: "Fol me një këshilltar",
  tell: "Na trego",
  answers: "Lexo një përgjigje",
  warnings: "Paralajmërime",
  check: "Kontrollo",
  protect: "Si të mbrojmë ty",
  safety: "Përdorimi i sigurt i sajtit",
  paper: "Në letër",
  challenge: "Një paralajmërim është i gabuar",
  policeWatch: "Police Watch",
  all: "Të gjitha faqet",
  languages: "Gjuhët",
  inEnglish: "Kjo faqe për tani është në anglisht. Mund të na pyesësh për të në gjuhën tënde.",
  partInEnglish:
    "Kjo pjesë është në anglisht, sepse ende askush nuk e ka kontrolluar përkthimin. Mund ta kapërcesh dhe të na pyesësh në gjuhën tënde.",
  checked: (month: string) => `Kjo faqe u kontrollua për herë të fundit në ${month}.`,
  demonstration: "Ky është një demonstrim. Mos dërgo raport të vërtetë.",
  key: "Çelësi ynë",
  earlierKey: (until: string) => `Çelësi ynë i mëparshëm, që vlen ende deri më ${until}`,
  keyWhy: "Krahasoje me çelësin në kartat tona.",
  free: "Falas dhe konfidencial. Jemi të pavarur nga policia.",
}

export const contact = {
  phone: "Telefon",
  email: "E-mail",
  hours: "Orari",
  danger: "Je në rrezik tani? Telefono 999. Thirrja është falas.",
}
