/** The pages that only say something. */
export const home = {
  title: "Kreu",
  heading: "Ne dëgjojmë. Ti vendos.",
  lead: "A të lëndoi dikush, të kërcënoi, ose të bëri të mos ndihesh në siguri? Mund të na tregosh. Nuk ka nevojë të jetë krim. Nuk duhet as emër, as llogari.",
  quickAccess: "Fol me një këshilltar",
  quickAccessText: "Këshilltari është në anën tënde. Mund edhe vetëm të flasësh. Nuk ka nevojë të ndodhë gjë tjetër.",
  otherWays: "Mënyra të tjera për të na gjetur",
  helpNow: "Ndihmë tani",
  reportHeading: "Na trego çfarë ndodhi",
  reportText: "Fjalët e tua kyçen. Vetëm këshilltarët tanë mund t’i hapin.",
  quick: "Paralajmërim i shpejtë",
  quickText: "Disa pyetje, rreth 3 minuta",
  full: "Raport i plotë",
  fullText: "Sa shumë ose sa pak të duash",
  answersHeading: "A ke një kod?",
  answersText: "Me të mund të lexosh përgjigjen tonë për atë që na tregove.",
  answers: "Lexo një përgjigje",
  warningsHeading: "Paralajmërime",
  warningsText: "Lexo çfarë na kanë treguar të tjerë që bëjnë punë seksi për njerëz dhe vende të rrezikshme.",
  warnings: "Lexo paralajmërimet",
  freeHeading: "Në çfarë mund të mbështetesh",
  free: [
    "Asgjë nuk del nga ekipi ynë pa një Po nga ti. Ka pak kufizime, dhe i lexon para se të shkruash.",
    "Nuk të shtyjmë kurrë të shkosh në polici ose në gjyq.",
    "Ndihmojmë njerëz të çdo gjinie, në çdo lloj pune seksi.",
    "Është falas, tani dhe në çdo kohë më vonë.",
  ],
}

export const contactPage = {
  title: "Fol me ne",
  heading: "Fol me një këshilltar",
  lead: "Përdor mënyrën që të duket më e sigurt. Askush nuk të gjykon, dhe të gjitha çojnë te i njëjti ekip.",
  callHeading: "Na telefono",
  callText: "Nuk ka nevojë të thuash emrin. Mund të kërkosh dikë që ka bërë punë seksi.",
  callBill: "Numri ynë mund të duket në faturën e telefonit. Mund të përdorësh një telefon tjetër.",
  writeHeading: "Shkruaj një e-mail",
  writeText:
    "Një e-mail nuk është i kyçur dhe e tregon adresën tënde. Nëse dikush mund t’i shohë e-mailet e tua, përdor më mirë faqen e raportit.",
  reportHeading: "Shkruaj në këtë sajt",
  reportText: "Ajo që shkruan në faqen e raportit kyçet. Nuk duhet emër.",
  technicalHeading: "Diçka në këtë sajt nuk punon",
  technicalText: "Na telefono ose na shkruaj. Nuk ka nevojë të tregosh çfarë të ndodhi, vetëm çfarë nuk punon.",
  offHeading: "Jashtë orarit tonë",
  offText:
    "Nëse je në rrezik, telefono 999. Për këshillë mjekësore në çdo kohë, telefono 111. Për të folur me dikë në çdo kohë, telefono Samaritans në 116 123. Të tria janë falas.",
}

export const notFound = {
  title: "Faqja nuk u gjet",
  heading: "Kjo faqe nuk është këtu",
  text: "Ndoshta adresa ka një gabim të vogël, ose faqja është zhvendosur. Ti nuk bëre asnjë gabim.",
  home: "Shko te faqja e parë",
}

export const errorPage = {
  title: "Diçka shkoi keq",
  heading: "Diçka shkoi keq nga ana jonë",
  text: [
    "Ti nuk bëre asnjë gabim. Asgjë që shkrove nuk u ruajt këtu.",
    "Nëse erdhe nga një formular, kthehu mbrapa në shfletues. Fjalët e tua mund të jenë ende aty.",
  ],
  reach: "Mund të provosh sërish pas disa minutash, ose të flasësh me një këshilltar në një mënyrë tjetër:",
}
