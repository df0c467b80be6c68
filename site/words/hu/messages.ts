import type { Message } from "../../browser/message-names.ts"

const kept = "Amit írtál, még itt van."
const otherWay = "Kérjük, hívj minket, vagy próbáld később, vagy más internetkapcsolattal."
const notSure =
  "Ez az oldal nem tudta biztosan, hogy csak a segítőink olvasnák a bejelentésedet. Ezért semmit sem küldött el."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Valami nincs rendben",
  error: "Hiba: ",
  "nothing-said": "Még semmit sem mondtál el nekünk. Egy szó vagy egy jelölés is elég.",
  "field-too-long": "„{label}”: ez túl hosszú. Kérjük, rövidítsd le körülbelül {over} karakterrel.",
  "report-too-long":
    "A bejelentésed túl hosszú ahhoz, hogy egyben lepecsételjük. Kérjük, rövidítsd le körülbelül {over} karakterrel. A többit elküldheted egy második bejelentésben.",
  "room-left": "{used} / {room} karakter",
  "room-over": "{over} karakterrel túl hosszú. Kérjük, rövidítsd le.",

  // About sending
  "no-connection": `Nem értük el a szervert. Semmi sem ment el. ${kept} Nézd meg az internetkapcsolatodat, aztán próbáld újra.`,
  "nothing-published": `A szerveren még nincs lista a segítőkről, ezért senki sem tudná kinyitni a bejelentésedet. Semmi sem ment el. ${kept} Kérjük, hívj minket, vagy próbáld később.`,
  "not-today": `Akkor a szerverünkön rossz a dátum, és ez az oldal nem tudja, melyik kulcs jó. Semmi sem ment el. ${kept} Kérjük, nézd meg a dátumot a telefonodon, aztán próbáld újra, vagy hívj minket.`,
  "perhaps-lost": `A szervertől nem kaptunk választ. Lehet, hogy a bejelentésed megérkezett, lehet, hogy nem. ${kept} Kérjük, próbáld újra: ugyanazt a bejelentést csak egyszer őrizzük meg.`,
  busy: `A szerveren most nincs hely. A bejelentésed nem maradt ott. ${kept} Kérjük, próbáld újra pár perc múlva.`,
  "not-taken": `A szerver nem fogadta el a bejelentésedet. Ez a mi hibánk, nem a tiéd. ${kept} Kérjük, hívj minket, vagy töltsd be újra később ezt az oldalt.`,
  "cannot-seal": `A böngésződ nem tudta lepecsételni a bejelentésedet. Semmi sem ment el. ${kept} Kérjük, próbáld másik böngészővel, vagy hívj minket.`,

  // About who would read it
  "another-organisation-key": `A segítők listáját valaki más írta alá. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `A segítők listája útközben megváltozott. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `A szerver valami mást küldött, nem a segítőink listáját. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `A szerver egy régi listát küldött a segítőkről. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `A segítők listája lejárt. ${notSure} ${kept} Kérjük, nézd meg a dátumot a telefonodon. Ha jó, hívj minket.`,
  "key-of-nobody-here": `Van egy kulcs, amely senkié sem azok közül, akik itt dolgoznak. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Csak olyan ember kulcsai vannak meg, aki már nem dolgozik itt. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `Egy segítő kulcsa útközben megváltozott. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `A szerver valami mást küldött, nem egy segítő kulcsát. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `A segítőink kulcsai túl régiek vagy túl újak a mai naphoz. Semmi sem ment el. ${kept} Kérjük, nézd meg a dátumot a telefonodon. Ha jó, hívj minket.`,
  "too-few-keys": `Ma túl kevés segítőnknek van kulcsa. Semmi sem ment el. ${kept} Kérjük, hívj minket, vagy próbáld holnap.`,
} satisfies Record<Message, string>
