/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Codul tău",
  what: "La sfârșitul unui raport primești un cod. El duce la răspunsurile noastre și numai tu îl ai.",
  heading: "Cum îți păstrezi codul",
  choose: "Alege calea cea mai sigură acolo unde locuiești. Ajunge una singură.",
  ways: [
    {
      heading: "Scrie-l",
      text: "Poți ascunde cele opt cuvinte în engleză într-o listă de cumpărături. Riscul: cineva găsește hârtia sau o aruncă.",
    },
    {
      heading: "Salvează numerele la contacte",
      text: "Pune-le în telefon ca părți din numere de telefon. Riscul: cineva se uită prin el sau telefonul trimite contactele mai departe.",
    },
    {
      heading: "Tipărește-l",
      text: "Hârtia arată numai cele opt cuvinte sau numai numerele. Riscul: o imprimantă poate păstra o copie, iar un browser poate tipări adresa pe margine. Atunci taie marginea.",
    },
    {
      heading: "Ține-l minte",
      text: "Fă o mică poveste din cele opt cuvinte, în ordinea lor. Riscul: uiți un cuvânt și codul nu mai merge.",
    },
    {
      heading: "Nu ca poză",
      text: "Telefoanele copiază adesea pozele în alte locuri. Acolo o poate vedea cineva.",
    },
  ],
  lostHeading: "Dacă îl pierzi",
  lost: "Atunci nimeni nu te poate găsi, iar tu nu poți citi răspunsurile noastre. Nu putem face codul din nou. Ne poți oricând spune din nou.",
  foundHeading: "Dacă îl găsește cineva",
  found:
    "Dacă știe la ce folosește, poate citi răspunsurile noastre. Ne poate scrie în numele tău și poate șterge tot. Nu îți poate citi raportul aici.",
  changeHeading: "Dacă l-a văzut cineva",
  change: "Alege „Citește un răspuns”, scrie codul tău, apoi alege „Cineva mi-a văzut codul”. Primești unul nou.",
  never:
    "Nu îl da nimănui. Numai pagina „Citește un răspuns” de pe acest site îl cere. Niciun om de-al nostru nu ți-l va cere vreodată.",
}
