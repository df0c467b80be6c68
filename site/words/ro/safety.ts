/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Cum folosești site-ul",
  heading: "Cum folosești site-ul în siguranță",
  lead: "Ia de aici ce te ajută. Nu e nevoie să faci tot.",
  danger: {
    heading: "În pericol acum",
    text: [
      "Dacă poți, mergi întâi într-un loc sigur: unde sunt alți oameni sau în spatele unei uși care se încuie.",
      "Apoi sună la 999. Apelul este gratuit.",
      "Dacă nu poți vorbi, sună la 999 de pe un mobil și ascultă. Când ți se cere, apasă 55.",
    ],
    byText:
      "Poți trimite și SMS la 999, dar întâi trebuie să te înregistrezi. Trimite cuvântul „register” prin SMS la 999 și urmează răspunsul.",
  },
  leave: {
    heading: "Ce face „Ieși de pe site”",
    does: [
      "Scoate imediat această pagină și deschide alta, de care nu s-ar mira nimeni.",
      "Același lucru îl face tasta Shift apăsată de trei ori. Între două apăsări pot trece cel mult cinci secunde.",
      "Ce ai scris pe pagină dispare. Noi nu păstrăm nimic, iar „Înapoi” nu aduce textul la loc.",
    ],
    notHeading: "Ce nu face",
    not: [
      "Nu îți șterge istoricul. Lista paginilor pe care le-ai deschis arată în continuare acest site.",
      "Nu șterge ce ai salvat, ai tipărit sau ai descărcat.",
      "Nu te ascunde de un program care îți urmărește telefonul.",
    ],
    stronger: "În Tor Browser, „New Identity” (identitate nouă) e mai puternic: închide totul și uită totul.",
    scripts: "Cu scripturile oprite, butonul merge, dar tasta Shift nu.",
  },
  parts: [
    {
      heading: "Ce telefon sau calculator",
      text: [
        "Cel mai bun este unul la care nu ajunge nimeni altcineva. Poate găsești unul la o bibliotecă sau la cineva apropiat, în care ai încredere.",
        "O aplicație de spionaj poate arăta cuiva tot ce scrii și ce vezi. O fereastră privată nu o oprește.",
        "Dacă bănuiești o astfel de aplicație, folosește alt telefon. Dacă scoți aplicația, acea persoană poate observa.",
        "Pozele, notițele și istoricul pot ajunge pe o tabletă sau la familie, printr-un cont comun.",
      ],
    },
    {
      heading: "Istoricul",
      text: [
        "O fereastră privată nu păstrează istoric. Deschide una înainte să vii aici și închide-o după aceea.",
        "Dacă ai fost aici într-o fereastră obișnuită, poți șterge din istoric numai acest site.",
        "Cine se uită des poate observa un istoric gol. De aceea lasă în el celelalte pagini.",
        "Cum: deschide istoricul, caută „Canopy” și șterge acele rânduri.",
      ],
    },
    {
      heading: "Apeluri, SMS-uri și e-mailuri",
      text: [
        "Factura de telefon poate arăta numerele la care ai sunat. O factură comună le arată altora.",
        "Un SMS poate apărea pe ecranul blocat. Poți opri aceste previzualizări din setări.",
        "Șterge apelul sau mesajul din listele telefonului, dacă se uită cineva acolo.",
        "Cel mai sigur răspuns este cel de pe acest site, cu un cod.",
      ],
    },
    {
      heading: "Oameni din jur și imprimante",
      text: [
        "Stai cu spatele la un perete. Fă ecranul mai întunecat.",
        "Camerele din magazine și din gări pot vedea un ecran.",
        "O imprimantă de la muncă sau dintr-un magazin poate păstra o copie a ce a tipărit.",
      ],
    },
  ],
  others: {
    heading: "Căi care nu cer conexiune",
    form: "Poți salva formularul nostru ca fișier și îl poți completa fără internet:",
    formLink: "Formularul ca fișier",
    paper: "Poți scrie și pe hârtie. Un proiect poate scrie textul în formular pentru tine:",
    paperLink: "Formularul pe hârtie",
  },
  tor: {
    heading: "Tor Browser, în trei pași",
    why: "Ascunde de rețeaua ta că ne vizitezi, iar de noi ascunde unde ești.",
    steps: [
      "Descarcă-l de la torproject.org sau din magazinul de aplicații al telefonului. Cine se uită în telefonul tău poate vedea că e acolo.",
      "Deschide-l și apasă „Connect” (conectare). Nivelurile „Standard” și „Safer” (mai sigur) merg cel mai bine cu acest site.",
      "Scrie în el adresa noastră. Când ai terminat, alege „New Identity” (identitate nouă) sau închide-l.",
    ],
    address: "Adresa noastră în Tor Browser:",
  },
}
