import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "Megőrizhetünk erről egy feljegyzést?",
      hint: "Ez segít nekünk, hogy segíthessünk neked, és lássuk, ha ugyanaz az ember másokat is bánt. Ha a válasz Nem, az utolsó üzenetünk után 30 nappal töröljük.",
    },
    alert: {
      label: "Figyelmeztethetünk más szexmunkásokat?",
      hint: "Rövid figyelmeztetést írunk, a saját szavainkkal. Soha nem áll benne, ki szólt nekünk.",
    },
    partners: {
      label: "Odaadhatjuk a figyelmeztetést más segítő szolgálatoknak?",
      hint: "Például rendelőknek, és szervezeteknek, amelyek felkeresik a szexmunkásokat. Soha nem áll benne, ki szólt nekünk.",
    },
    policeAnonymous: {
      label: "Szólhatunk a rendőrségnek úgy, hogy nem mondjuk meg, ki vagy?",
      hint: `Ők kapnák meg: ${listed(organisation.policeReceivers)}. Előbb mindent kiveszünk belőle, ami rád vagy egy munkahelyre utalhatna. Ha a rendőrség többet akar, minket kérdez, mi pedig újra megkérdezünk téged.`,
    },
    policeTalk: {
      label: "Szeretnéd, hogy megszervezzünk egy beszélgetést a rendőrséggel, a neved nélkül?",
      hint: "Például egy összekötő rendőrrel (liaison officer), akinek az a munkája, hogy szexmunkásokkal foglalkozzon.",
    },
    policeProxy: {
      label: "Beszélhetünk helyetted a rendőrséggel?",
      hint: "Neked nem kellene ott lenned.",
    },
    policeShare: {
      label: "Átadhatjuk a rendőrségnek, amit elmondtál nekünk, és azt is, hogy ki vagy?",
      hint: "A teljes rendőrségi feljelentéshez itt is Igen kell, és a következő kérdésnél is Igen.",
    },
    policeFormal: {
      label: "Akarsz teljes rendőrségi feljelentést tenni?",
      hint: "Minden lépésben segítünk, vagy keresünk egy helyi szervezetet, amely segít. Semmit sem küldünk el, mielőtt beszéltünk veled.",
    },
    statistics: {
      label: "Beleszámolhatjuk ezt a számainkba?",
      hint: "Például: „12 bejelentés Északnyugat-Angliában ebben az évben”. Egyetlen szavad sem lesz benne, és rólad sem lesz benne semmi.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "Láthatják-e azok, akik ezt a számot, autót vagy nevet ellenőrzik, hogy van figyelmeztetés?",
  hint: "A szexmunkások ellenőrizhetnek egy számot, mielőtt találkoznak valakivel. Az is ellenőrizheti a saját számát, akiről szólsz nekünk. Ha csak neked van meg az a szám, rájöhet, hogy te voltál.",
}

export const alertPreview: string =
  "Előbb mutassátok meg nekem a szöveget. Semmit se tegyetek közzé, amíg igent nem mondtam rá."
export const limitsRead: string = "Elolvastam, mikor lehet, hogy szólnotok kell valakinek."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Mikor lehet, hogy szólnunk kell valakinek",
  lead: "Amit mondasz, azt megtartjuk magunknak. Csak ezekben az esetekben lehet, hogy nem:",
  after: "Erről ketten döntünk, együtt. Ha tudunk, előbb neked szólunk.",
  youngHeading: "Ha valaki 18 évesnél fiatalabb",
  young: [
    "Ez a szolgálat felnőtteknek szól. Soha nem kérdezzük, hány éves vagy, és bármilyen életkorban írhatsz nekünk.",
    "Ha megtudjuk, hogy egy 18 évesnél fiatalabb embert bántanak, lehet, hogy szólnunk kell azoknak, akiknek az a munkájuk, hogy megvédjék.",
    "Előbb név nélkül is beszélhetsz valakivel: hívd a Childline-t, 0800 1111. Ingyenes.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("hu", { type: "conjunction" }).format(names)
