/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Përdorimi i sajtit",
  heading: "Përdorimi i sigurt i sajtit",
  lead: "Merr atë që të ndihmon. Nuk ka nevojë t’i bësh të gjitha.",
  danger: {
    heading: "Në rrezik tani",
    text: [
      "Nëse mundesh, shko më parë në një vend të sigurt: diku ku ka njerëz të tjerë, ose pas një dere që mbyllet me çelës.",
      "Pastaj telefono 999. Thirrja është falas.",
      "Nëse nuk mund të flasësh, telefono 999 nga një celular dhe dëgjo. Kur të ta kërkojnë, shtyp 55.",
    ],
    byText:
      "Mund t’i dërgosh edhe SMS numrit 999, por më parë duhet të regjistrohesh. Dërgo fjalën “register” me SMS te 999, dhe ndiq përgjigjen.",
  },
  leave: {
    heading: "Çfarë bën “Dil nga ky sajt”",
    does: [
      "E heq menjëherë këtë faqe, dhe hap një faqe tjetër që nuk i bën përshtypje askujt.",
      "Njësoj ndodh kur shtyp tastin Shift tri herë. Çdo shtypje duhet të vijë brenda pesë sekondash nga ajo para saj.",
      "Ajo që shkrove në faqe zhduket. Ne nuk e ruajmë, dhe “Mbrapa” nuk e sjell sërish.",
    ],
    notHeading: "Çfarë nuk bën",
    not: [
      "Nuk e fshin historikun tënd. Lista e faqeve që hape e tregon ende këtë sajt.",
      "Nuk e fshin atë që ruajte, printove ose shkarkove.",
      "Nuk të fsheh nga një program që e vëzhgon telefonin tënd.",
    ],
    stronger: "Në Tor Browser, “New Identity” (identitet i ri) është mënyrë më e fortë: mbyll gjithçka dhe e harron.",
    scripts: "Me skripte të fikura butoni punon, por tasti Shift nuk punon.",
  },
  parts: [
    {
      heading: "Cili telefon ose kompjuter",
      text: [
        "Më i miri është ai që nuk mund ta marrë askush tjetër. Një të tillë mund të ketë një bibliotekë, ose një person i afërt që i beson.",
        "Një aplikacion spiunues mund t’i tregojë dikujt gjithçka që shkruan dhe sheh. Dritarja private nuk e ndalon.",
        "Nëse mendon se ka një aplikacion të tillë, përdor një telefon tjetër. Nëse e heq aplikacionin, ai person mund ta vërejë.",
        "Fotografitë, shënimet dhe historiku mund të ndahen me një tablet ose me familjen, përmes një llogarie.",
      ],
    },
    {
      heading: "Historiku",
      text: [
        "Dritarja private nuk mban historik. Hape para se të vish këtu, dhe mbylle më pas.",
        "Nëse ishe këtu në një dritare të zakonshme, mund të fshish nga historiku vetëm këtë sajt.",
        "Dikush që shikon shpesh mund ta vërejë një historik bosh. Prandaj lëri aty faqet e tjera.",
        "Si bëhet: hap historikun, kërko “Canopy”, dhe fshi ata rreshta.",
      ],
    },
    {
      heading: "Telefonata, SMS dhe e-maile",
      text: [
        "Fatura e telefonit mund të tregojë numrat që ke thirrur. Një faturë e përbashkët ua tregon të tjerëve.",
        "SMS-të mund të shfaqen në ekranin e kyçur. Shfaqjen e tyre mund ta fikësh te cilësimet.",
        "Fshije telefonatën ose mesazhin nga listat e telefonit, nëse dikush shikon aty.",
        "Përgjigjja më e sigurt është ajo në këtë sajt, me një kod.",
      ],
    },
    {
      heading: "Njerëz pranë teje, dhe printerë",
      text: [
        "Ulu me shpinë nga muri. Errësoje ekranin.",
        "Kamerat në dyqane dhe stacione mund ta shohin një ekran.",
        "Një printer në punë ose në dyqan mund të ruajë një kopje të asaj që printoi.",
      ],
    },
  ],
  others: {
    heading: "Mënyra që nuk kërkojnë lidhje interneti",
    form: "Mund ta ruash formularin tonë si skedar, dhe ta plotësosh pa internet:",
    formLink: "Formulari si skedar",
    paper: "Mund të shkruash edhe në letër. Një projekt mund ta shkruajë këtu për ty:",
    paperLink: "Formulari në letër",
  },
  tor: {
    heading: "Tor Browser, në tre hapa",
    why: "Ia fsheh rrjetit tënd se na viziton, dhe na e fsheh neve ku je.",
    steps: [
      "Merre nga torproject.org ose nga dyqani i aplikacioneve në telefon. Dikush që ta shikon telefonin mund ta shohë që është aty.",
      "Hape dhe shtyp “Connect” (lidhu). Me këtë sajt punojnë më mirë nivelet “Standard” dhe “Safer”.",
      "Shkruaj aty adresën tonë. Kur të mbarosh, zgjidh “New Identity”, ose mbylle.",
    ],
    address: "Adresa jonë në Tor Browser:",
  },
}
