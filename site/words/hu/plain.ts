import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  before: {
    heading: "Kérjük, ezt olvasd el először",
    off: "A szkriptek ki vannak kapcsolva, vagy nem töltődtek be.",
    safer: "Biztonságosabb: engedélyezd a szkripteket ezen a címen, vagy",
    block: "illessz be egy lepecsételt blokkot",
    saferCode: "Biztonságosabb: engedélyezd a szkripteket ezen a címen.",
    tor: "A Tor Browserben a „Safer” (biztonságosabb) szint működik ezzel az oldallal, a biztonságos címén. A „Safest” (legbiztonságosabb) szint kikapcsolja a szkripteket.",
    reach: "Vagy érj el egy segítőt másképp:",
    onionOnly: "Szkriptek nélkül ez csak az onion címünkön működik, amelynek a vége „.onion”:",
    report: {
      works:
        "Nélkülük is küldhetsz. De akkor a szerverünk egy pillanatra látja, amit írtál, mielőtt lepecsételi. Semmit sem őriz meg belőle.",
      off: "Ez az oldal most semmit sem tud elküldeni a böngésződből. Szkript kell hozzá, hogy lepecsételje, amit írsz. Amit ide írsz, abból semmi sem megy el.",
    },
    code: {
      works:
        "Kikapcsolt szkriptekkel is elolvashatod a válaszainkat. De akkor a szerverünk látja ezt a kódot, és el tudja olvasni a hozzá tartozó üzeneteket.",
      off: "Ez az oldal most nem tudja kinyitni a válaszokat. Szkript kell hozzá, hogy a telefonodon kinyissa őket. Ezért itt nincs mező a kódodnak. Kérjük, ne küldd el senkinek.",
    },
  },

  form: "A szkriptek ki vannak kapcsolva. Ha elküldöd ezt az űrlapot, a szerverünk egy pillanatra látja, amit írtál, mielőtt lepecsételi. Semmit sem őriz meg belőle.",

  check: {
    lead: "Még semmit sem pecsételtünk le, és semmit sem őriztünk meg. Ha szeretnéd, olvasd el még egyszer.",
    differs:
      "A szerverünk látta, amit írtál, hogy elkészítse ezt az oldalt, és semmit sem őrzött meg. A gomb még egyszer elküldi. Akkor a szerver lepecsételi, és csak a segítőink tudják kinyitni.",
    change: "Módosítok valamit",
  },

  sent: {
    lead: "Most már le van pecsételve. Még egyik segítő sem olvasta. Köszönjük, hogy szóltál nekünk.",
    seen: "A szerverünk egy pillanatra látta, amit írtál, és semmit sem őrzött meg.",
    seenCode: "A szerverünk egy pillanatra látta, amit írtál, és ezt a kódot is, de egyiket sem őrizte meg.",
    risk: "Ha valaki betört a szerverünkre, elolvashatta. Onnantól egy új kód segít.",
    renew:
      "Amikor legközelebb bekapcsolt szkriptekkel jössz, nyisd meg a „Válasz elolvasása” oldalt, és írd be ezt a kódot. Aztán válaszd ezt: „Valaki látta a kódomat”.",
    again:
      "Ha a böngésződ megkérdezi, elküldje-e újra ezt az oldalt, az nem okoz bajt. Ugyanazt a bejelentést csak egyszer őrizzük meg.",
    block: {
      heading: "Megkaptuk a blokkodat",
      lead: "Le van pecsételve. A szerverünk nem tudja kinyitni. Még egyik segítő sem olvasta. Köszönjük, hogy szóltál nekünk.",
      ours: "Ha a blokkot az internet nélküli űrlapunk készítette, az az űrlap mutatott neked egy kódot. Akkor az a kód számít, és erre nincs szükséged.",
      host: "Ez a kód a szerverünkön készült. Aki a szervert működteti, elolvashatná az erre a kódra küldött válaszainkat, vagy a sajátjait tehetné a helyükre.",
    },
  },

  code: {
    problems: {
      "no-code": "Kérjük, írd be a kódodat: nyolc angol szót vagy nyolc számot.",
      "word-not-in-list": "Egyik kódunkban sincs ilyen szó: „{part}” ({at}. szó). Kérjük, nézd meg újra.",
      "number-not-in-list":
        "Egyik kódunkban sincs ilyen szám: „{part}” ({at}. szám). Minden szám négy számjegyből áll, és nem nagyobb, mint 2047.",
      "words-wrong-count":
        "Egy kód 8 szóból áll. Itt ennyi van: {count}. Kérjük, nézd meg, hiányzik-e egy szó, vagy van-e egy felesleges.",
      "numbers-wrong-count":
        "Egy kód 8 számból áll, mindegyik négy számjegy. Itt ennyi van: {count}. Kérjük, nézd meg őket újra.",
      mistyped:
        "Ennek a kódnak minden része létezik, de nem így együtt. Talán az egyik helyett más kell, vagy kettő helyet cserélt.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Ezeket a szerverünk nyitotta ki, hogy megmutassa neked. A legújabb a végén van.",
    written:
      "Lepecsételtük és elküldtük. Egy segítő munkanapon elolvassa. A kérdéseink ezen az oldalon maradnak. Nem kell kétszer válaszolnod.",
    deleted: "A válaszokat, amelyeket elolvastál, töröltük a szerverünkről.",
    question: "Kérdezünk tőled valamit. Olvasd el, és lent válaszolj",
    page: (page: number, pages: number) => `${page}. oldal, összesen ${pages}`,
    older: "Régebbi válaszok",
    newer: "Újabb válaszok",
    deletePage: "Csak az ezen az oldalon lévő válaszok törlődnek.",
    leave: "Ha végeztél, zárd be ezt az oldalt, vagy nyomd meg a „Gyors kilépés” gombot.",
  },

  write: {
    differs:
      "Kikapcsolt szkriptekkel a szerverünk egy pillanatra látja, amit ide írsz, mielőtt lepecsételi. Semmit sem őriz meg belőle. Bármelyik mezőt kihagyhatod.",
    warning: "Egy figyelmeztetés szövege",
    police: "Szöveg a rendőrségnek",
    policeWatch: "Szöveg a Police Watch oldalra",
    leaveAsItIs: "Maradjon úgy, ahogy van",
  },

  withdraw: {
    offer: "Visszavonhatsz mindent, amit elmondtál nekünk. Előbb megmutatjuk, mit jelent ez.",
    offerHeading: "Minden visszavonása",
  },

  withdrawn: {
    after: "A következő munkanapig is eltarthat, amíg a segítőink törlik, ami náluk van.",
  },

  notHere: {
    title: "Nem ment el",
    heading: "Ehhez itt szkript kell",
    lead: "Semmi sem ment el a segítőinknek. Semmit sem őriztünk meg abból, amit írtál. Te nem csináltál semmi rosszat.",
    off: "Ezen a honlapon az űrlapok csak szkriptekkel működnek. Egy szkript a telefonodon lepecsételi, amit írsz, hogy a szerverünk soha ne lássa.",
    onion:
      "Ezen a címen az űrlapok csak szkriptekkel működnek. Szkriptek nélkül az onion címünkön működnek, a Tor Browserben:",
    back: "Ha visszalépsz a böngésződben, lehet, hogy ott még megvan, amit írtál. Kimásolhatod.",
  },

  trouble: {
    "another-organisation-key":
      "A szerverünkön a segítők listáját valaki más írta alá. Ezért a szerver nem tudja, ki a segítőnk.",
    "damaged-roster": "A szerverünkön a segítők listája sérült. Ezért a szerver nem tudja, ki a segítőnk.",
    "not-a-roster": "A szerverünkön valami más van a segítőink listája helyén.",
    "older-roster": "A szerverünkön a segítők listája régi. Ezért a szerver nem tudja, ki a segítőnk.",
    "expired-roster": "A szerverünkön a segítők listája lejárt.",
    "key-of-nobody-here": "A szerverünkön van egy kulcs, amely senkié sem azok közül, akik itt dolgoznak.",
    "key-of-retired-person": "A szerverünkön csak olyan ember kulcsai vannak meg, aki már nem dolgozik itt.",
    "key-damaged": "A szerverünkön egy segítő kulcsa sérült.",
    "not-a-key": "A szerverünkön valami más van egy segítő kulcsának a helyén.",
    "key-outside-window": "A szerveren a segítőink kulcsai túl régiek vagy túl újak a mai naphoz.",
    "too-few-keys": "Ma túl kevés segítőnknek van kulcsa. Kérjük, hívj minket, vagy próbáld holnap.",
    "nothing-published": "A szerverünkön még nincs lista a segítőkről, ezért ezt senki sem tudná kinyitni.",
    busy: "A szerverünkön most nincs hely. Kérjük, próbáld újra pár perc múlva.",
    "not-taken": "A szerverünk ezt nem fogadta el. Ez a mi hibánk, nem a tiéd.",
    "cannot-seal": "A szerverünk ezt nem tudta lepecsételni. Ez a mi hibánk, nem a tiéd.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "A bejelentésed nem ment el. Amit írtál, még itt van. Újra megpróbálhatod.",
    sealed: "A blokkod nem ment el. Még itt van. Újra megpróbálhatod.",
    small: "Nem ment el. Amit írtál, még itt van. Újra megpróbálhatod.",
    code: "A kódod még a mezőben van. Újra megpróbálhatod.",
    replies: "Amit írtál, még itt van. Újra megpróbálhatod.",
    withdraw: "Lehet, hogy nem törlődött minden. Kérjük, nyomd meg újra: nem okoz bajt.",
  },
}
