/** The pages that only say something. */
export const home = {
  title: "Kezdőlap",
  heading: "Meghallgatunk. Te döntesz.",
  lead: "Valaki bántott, megfenyegetett, vagy miatta nem érezted magad biztonságban? Elmondhatod nekünk. Nem kell bűncselekménynek lennie. Nem kell hozzá se név, se fiók.",
  quickAccess: "Beszélj egy segítővel",
  quickAccessText: "A segítő a te oldaladon áll. Az is elég, ha csak beszélgettek. Semmi másnak nem kell történnie.",
  otherWays: "Hogyan érhetsz még el minket",
  helpNow: "Azonnali segítség",
  reportHeading: "Mondd el nekünk, mi történt",
  reportText: "Amit írsz, azt lepecsételjük. Csak a segítőink tudják kinyitni.",
  quick: "Gyors figyelmeztetés",
  quickText: "Néhány kérdés, körülbelül 3 perc",
  full: "Teljes bejelentés",
  fullText: "Annyit írsz, amennyit akarsz",
  answersHeading: "Van kódod?",
  answersText: "Ezzel elolvashatod, mit válaszoltunk arra, amit elmondtál.",
  answers: "Válasz elolvasása",
  warningsHeading: "Figyelmeztetések",
  warningsText: "Olvasd el, mit mondtak nekünk más szexmunkások veszélyes emberekről és helyekről.",
  warnings: "Figyelmeztetések olvasása",
  freeHeading: "Amire számíthatsz",
  free: [
    "A te igened nélkül semmi sem jut ki a csapatunkból. Van néhány kivétel. Ezeket még azelőtt elolvasod, hogy írnál.",
    "Soha nem sürgetünk, hogy menj a rendőrségre vagy bíróságra.",
    "Minden nemű embernek segítünk, a szexmunka minden fajtájában.",
    "Ingyenes, most és később is bármikor.",
  ],
}

export const contactPage = {
  title: "Beszélj velünk",
  heading: "Beszélj egy segítővel",
  lead: "Válaszd azt a módot, amelyet a legbiztonságosabbnak érzel. Egyiknél sem ítélkezünk, és mindegyik ugyanahhoz a csapathoz vezet.",
  callHeading: "Hívj minket",
  callText: "Nem kell megmondanod a neved. Kérhetsz olyasvalakit, aki végzett már szexmunkát.",
  callBill: "A számunk látszhat a telefonszámlán. Használhatsz másik telefont is.",
  writeHeading: "Írj e-mailt",
  writeText:
    "Az e-mail nincs lepecsételve, és látszik rajta a címed. Ha valaki láthatja az e-mailjeidet, használd inkább a bejelentő oldalt.",
  reportHeading: "Írj ezen a honlapon",
  reportText: "Amit a bejelentő oldalon írsz, az le van pecsételve. Név nem kell hozzá.",
  technicalHeading: "Valami nem működik ezen a honlapon",
  technicalText: "Hívj minket, vagy írj nekünk. Nem kell elmondanod, mi történt veled, csak azt, hogy mi nem működik.",
  offHeading: "A munkaidőnkön kívül",
  offText:
    "Veszélyben hívd a 999-et. Orvosi tanácsért bármikor hívd a 111-et. Ha beszélni szeretnél valakivel, a Samaritans bármikor hívható: 116 123. Mindhárom ingyenes.",
}

export const notFound = {
  title: "Az oldal nem található",
  heading: "Ez az oldal nincs itt",
  text: "Lehet, hogy a cím kicsit hibás, vagy az oldal máshová került. Te nem csináltál semmi rosszat.",
  home: "Ugrás a kezdőlapra",
}

export const errorPage = {
  title: "Valami hiba történt",
  heading: "Valami hiba történt nálunk",
  text: [
    "Te nem csináltál semmi rosszat. Abból, amit írtál, itt semmit sem őriztünk meg.",
    "Ha egy űrlapról jöttél, lépj vissza a böngésződben. Lehet, hogy ott még megvan, amit írtál.",
  ],
  reach: "Pár perc múlva újra megpróbálhatod, vagy másképp is elérhetsz egy segítőt:",
}
