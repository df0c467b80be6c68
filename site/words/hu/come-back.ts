import type { MailboxMessage } from "../../browser/message-names.ts"

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Válasz elolvasása",
  heading: "Válasz elolvasása",
  lead: "Az itt kapott kóddal elolvashatod, mit válaszoltunk. Név nem kell hozzá.",
  sealed:
    "A kódod nem hagyja el a telefonodat. Ez az oldal kulcsokat készít belőle, és azokkal nyitja ki a válaszokat.",
  code: "A kódod",
  hint: "Nyolc angol szó vagy nyolc szám. Minden szóból elég az első négy betű.",
  read: "Elolvasom a válaszaimat",
  reading: "Válaszok keresése és kinyitása. Ez eltarthat egy percig.",
  again: "Újra próbálom",
  otherWays: "Vagy érj el egy segítőt másképp:",
  lost: "Ha elveszett a kódod, nem tudjuk megtalálni a válaszaidat. Újra szólhatsz nekünk, vagy hívj minket.",

  replies: {
    title: "Válaszok",
    heading: "Válaszok neked",
    lead: "Épp most nyíltak ki a telefonodon. A legújabb a végén van.",
    keepHeading: "Megtartás vagy törlés",
    keep: (days: number) =>
      `Ezek a válaszok lepecsételve a szerverünkön maradnak, amíg nem törlöd őket. Ha nem törlöd őket, ${days} napig maradnak, és onnan még a következő hónap elsejéig. Addig a kódoddal újra elolvashatod őket.`,
    deleted:
      "Ha törlöd őket, itt többé senki sem olvashatja el őket. Te sem. A segítőink megtartják a saját példányukat. Előbb válaszolj arra, amit kérdeztünk, és küldd el, amit írtál.",
    delete: "Elolvastam őket: törlés",
    close: "Bezárás",
    closeWhy: "A „Bezárás” leveszi erről az oldalról a válaszokat és a kódodat. A szerverünkről semmit sem töröl.",
  },

  nothing: {
    title: "Válaszok",
    heading: "Itt nincs semmi",
    check: "Nézd meg a kódodat: az első szava {first}, az utolsó {last}.",
    right: "Ha ez a kódod, most nem vár rád válasz. Amelyik választ törölted, az nem jön vissza.",
    ring: (days: number) =>
      `Ha szóltál nekünk, és ${days} munkanap után sincs itt válasz, lehet, hogy a bejelentésed nem ért el hozzánk. Kérjük, hívj minket.`,
    another: "Vissza a kódhoz",
  },
}

const stays = "A kódod még a mezőben van."
const notSent = "Ezért ez az oldal nem kért le válaszokat."
const otherWay = "Kérjük, hívj minket, vagy próbáld később, vagy más internetkapcsolattal."
const ringFirst = "Ne tegyél semmit ennek alapján. Kérjük, hívj minket, és mondd el, hogy ezt láttad."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Valami nincs rendben",
  error: "Hiba: ",
  "no-code": "Kérjük, írd be a kódodat: nyolc angol szót vagy nyolc számot.",
  "word-not-in-list":
    "Egyik kódunkban sincs ilyen szó: „{part}” ({at}. szó). Kérjük, nézd meg újra. Semmi sem ment el.",
  "number-not-in-list":
    "Egyik kódunkban sincs ilyen szám: „{part}” ({at}. szám). Minden szám négy számjegyből áll, és nem nagyobb, mint 2047. Semmi sem ment el.",
  "words-wrong-count":
    "Egy kód 8 szóból áll. Itt ennyi van: {count}. Kérjük, nézd meg, hiányzik-e egy szó, vagy van-e egy felesleges.",
  "numbers-wrong-count":
    "Egy kód 8 számból áll, mindegyik négy számjegy. Itt ennyi van: {count}. Kérjük, nézd meg őket újra.",
  mistyped:
    "Ennek a kódnak minden része létezik, de nem így együtt. Talán az egyik helyett más kell, vagy kettő helyet cserélt. Semmi sem ment el.",

  // About fetching
  "no-connection": `Nem értük el a szervert. ${stays} Nézd meg az internetkapcsolatodat, aztán próbáld újra.`,
  "nothing-published": `A szerveren még nincs lista a segítőkről, ezért ez az oldal nem tudja, ki írt egy választ. ${stays} Kérjük, hívj minket, vagy próbáld később.`,
  "not-today": `Akkor a szerverünkön rossz a dátum, és ez az oldal nem tudja, kinek higgyen. ${stays} Kérjük, nézd meg a dátumot a telefonodon, aztán próbáld újra, vagy hívj minket.`,
  busy: `A szervernek most túl sok a dolga. ${stays} Kérjük, próbáld újra pár perc múlva.`,
  "not-taken": `A szerver nem úgy válaszolt, ahogy kell. Ez a mi hibánk, nem a tiéd. ${stays} Kérjük, próbáld újra később, vagy hívj minket.`,
  "not-loaded":
    "Ennek az oldalnak egy része nem töltődött be, vagy nem működik ebben a böngészőben. A kódod nem ment el. Nézd meg az internetkapcsolatodat, aztán töltsd be újra ezt az oldalt, vagy hívj minket.",

  // About who answers
  "another-organisation-key": `A segítők listáját valaki más írta alá. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `A segítők listája útközben megváltozott. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `A szerver valami mást küldött, nem a segítőink listáját. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `A szerver egy régi listát küldött a segítőkről. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `A segítők listája lejárt. ${notSent} ${stays} Kérjük, nézd meg a dátumot a telefonodon. Ha jó, hívj minket.`,

  // The answers
  from: "Feladó: {who}",
  reply: "{number}. válasz, {day}",
  opened: "Megkaptuk a bejelentésedet, és egy segítő kulcsa kinyitotta. Ezt a sort az irodánk automatikusan küldi.",
  withdrawn: "Töröltünk mindent, amit elmondtál nekünk. Ezt a sort az irodánk automatikusan küldi.",
  unfinished:
    "Egy hosszabb válasz több részből áll. Feladó: {who}. Az első rész száma: {first}. A részek száma: {of}. Még nincs itt mind, ezért nem mutatjuk. Kérjük, nézz vissza később, vagy hívj minket.",
  "one-letter": "Amikor ezt írtuk, egy leveled volt nálunk.",
  letters: "Amikor ezt írtuk, {letters} leveled volt nálunk.",
  missing:
    "Hiányzik egy válasz. A száma: {number}, feladó: {who}. Ha nem te törölted, és nem régi, lehet, hogy valaki visszatartotta előled. Kérjük, hívj minket.",
  "several-missing":
    "Hiányoznak válaszok. Az első száma: {first}, az utolsóé: {last}, feladó: {who}. Ha nem te törölted őket, és nem régiek, lehet, hogy valaki visszatartotta őket előled. Kérjük, hívj minket.",
  repeated:
    "Két válasznak ugyanaz a száma: {number}. Feladó: {who}. Ennek nem szabadna előfordulnia. Kérjük, hívj minket.",

  // Answers that are not shown
  "not-shown": "Nem mutatjuk",
  "sealed-for-another-key": `Van itt valami, amit egy másik kódhoz pecsételtek le. Nem neked szól, ezért nem mutatjuk. ${ringFirst}`,
  damaged: `Egy válasz útközben megsérült vagy megváltozott. Nem mutatjuk. ${ringFirst}`,
  "not-a-reply": `Van itt valami, ami nem olyan válasz, amilyet a segítőink írnak. Nem mutatjuk. ${ringFirst}`,
  "another-mailbox": `Egy választ másnak írtak, és ide tettek. Nem mutatjuk. ${ringFirst}`,
  "unknown-caseworker": `Egy válasz olyan embertől jön, aki nem a segítőnk, vagy már nem az. Nem mutatjuk. ${ringFirst}`,
  "not-signed-by-caseworker": `Egy választ nem az a segítő írt alá, akinek a neve rajta van. Nem mutatjuk. ${ringFirst}`,
  "not-bound-to-code": `Egy válasz olyan embertől jön, aki soha nem olvasta a bejelentésedet. Nem mutatjuk. ${ringFirst}`,

  // Deleting and closing
  deleting: "Törlés.",
  deleted: "A válaszokat töröltük a szerverünkről. Erről az oldalról eltűntek, a kódoddal együtt.",
  closed: "Bezárva. A kódod és a válaszok eltűntek erről az oldalról. A szerverünkről semmi sem törlődött.",
  "delete-no-connection":
    "Nem értük el a szervert. Lehet, hogy a válaszok törlődtek, lehet, hogy nem. Kérjük, nyomd meg újra: nem okoz bajt.",
  "delete-busy": "A szervernek most túl sok a dolga. Nem törlődött minden. Kérjük, nyomd meg újra pár perc múlva.",
  "delete-not-taken":
    "A szerver nem úgy válaszolt, ahogy kell. Lehet, hogy nem törlődött minden. Kérjük, nyomd meg újra, vagy hívj minket.",
} satisfies Record<MailboxMessage, string>
