/** The report form, full and quick. */
export const report = {
  title: "Na trego",
  quickTitle: "Paralajmërim i shpejtë",
  heading: "Na trego çfarë ndodhi",
  quickHeading: "Një paralajmërim i shpejtë",
  lead: "Na trego për një krim, ose për çdo gjë që nuk të dukej në rregull. Të gjitha pyetjet mund t’i kapërcesh. Plotëso një, ose shumë.",
  quickLead: "Disa pyetje, rreth tre minuta. Të gjitha mund t’i kapërcesh.",
  toQuick: "Nuk ke kohë, ose nuk ke forcë për të gjitha këto? Ka një formular të shkurtër.",
  toQuickLink: "Paralajmërim i shpejtë",
  toFull: "Ke më shumë për të thënë? Ka një formular më të gjatë.",
  toFullLink: "Raport i plotë",
  stop: "Mund të ndalosh në çdo kohë. Nëse del nga kjo faqe, ajo që shkrove nuk mbetet në të.",
  open: "Prek një pjesë për ta hapur.",

  before: {
    heading: "Para se të fillosh",
    danger: "Nëse je në rrezik tani, telefono 999. Thirrja është falas.",
    notSafe: [
      "Të lutemi telefono 999 nëse mundesh, dhe shko në një vend ku ka njerëz të tjerë.",
      "Nëse nuk mund të flasësh, telefono 999 nga një celular, prit, pastaj shtyp 55.",
      "Gjithsesi mund të na shkruash. Mund të mos e lexojmë për disa ditë, prandaj nuk mund të ndihmojmë aq shpejt sa 999.",
    ],
    readersHeading: "Kush do ta lexojë këtë",
    readers: (name: string) => [
      `Vetëm këshilltarët e organizatës ${name}. Ata e njohin këtë punë dhe nuk gjykojnë. Mund të kërkosh dikë që ka bërë punë seksi.`,
      "Nëse skriptet janë të ndezura, kjo faqe i kyç fjalët e tua në telefonin tënd para se t’i dërgojë. Atëherë njerëzit që drejtojnë kompjuterët tanë nuk mund t’i lexojnë.",
    ],
  },

  wants: { heading: "Çfarë dëshiron ti" },
  story: { heading: "Me fjalët e tua", room: "Ka vend për rreth pesë faqe." },
  place: { heading: "Kur dhe ku" },
  happened: { heading: "Çfarë lloj ngjarjeje ishte" },
  official:
    "Për policinë dhe zyrtarë të tjerë: nuk e publikojmë kurrë emrin ose numrin e një polici. Mund të të ndihmojmë të ankohesh.",
  health: {
    heading: "Shëndeti yt, dhe gjëra për t’u ruajtur",
    pep: "PEP mund ta ndalë HIV-in. Duhet filluar brenda 72 orësh (3 ditësh), dhe sa më shpejt, aq më mirë. E jep falas një klinikë e shëndetit seksual ose urgjenca e një spitali (A&E).",
    contraception:
      "Kontracepsioni emergjent vepron deri në 5 ditë më pas, dhe sa më shpejt, aq më mirë. Çdo farmaci mund të ndihmojë.",
    sarc: "Një qendër ndihme pas dhunës seksuale (SARC) kujdeset për ty pa i treguar policisë, nëse nuk e dëshiron këtë.",
    evidence:
      "Nuk ka nevojë të ruash asgjë. Nëse dëshiron: lëri mesazhet dhe fotografitë aty ku janë, dhe vëri rrobat të palara në një qese letre. Këtu nuk mund të na dërgosh skedarë. Vetëm na thuaj që i ke.",
  },
  person: {
    heading: "Personi",
    intro: "Çfarëdo që mban mend. Mund të ndihmojë edhe një hollësi e vetme.",
    one: (number: number) => `Personi ${number}`,
    more: (number: number) => `Shto personin ${number}`,
  },
  identifiers: {
    heading: "Numra, emra dhe makina",
    intro: "Këto ndihmojnë më shumë për të parë nëse është i njëjti person. Nuk i publikojmë kurrë të plota.",
    another: (label: string) => `Tjetër: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Shto të tjera",
  },
  contact: {
    heading: "Ndihma, dhe si të të përgjigjemi",
    code: "Në fund merr një kod. Vetëm ai kod çon te ti. Me të mund t’i lexosh përgjigjet tona këtu, te faqja “Lexo një përgjigje”.",
    none: "Nëse zgjedh të mos të kontaktojmë, nuk merr kod. Atëherë nuk mund ta marrësh mbrapsht raportin më vonë.",
  },
  consents: {
    heading: "Çfarë na lejon të bëjmë",
    intro: "Çdo pyetje qëndron më vete. Nëse e lë bosh njërën, do të thotë Jo. Asgjë nuk ndodh pa një Po nga ti.",
    change: "Mund të ndërrosh mendje më vonë, me kodin tënd ose në telefon.",
    blank: "Jo (lënë bosh)",
    notTicked: "Pa shenjë",
  },

  select: "Pa përgjigje",
  check: "Kontrollo përgjigjet e tua",
  checkNote: "Ende nuk dërgohet asgjë. Më parë i sheh të gjitha edhe një herë.",
}
