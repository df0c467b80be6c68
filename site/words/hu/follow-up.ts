import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Írj nekünk",
  lead: "Amit írsz, azt a telefonod lepecsételi. Csak a segítőink tudják kinyitni. Bármelyik mezőt kihagyhatod.",
  rightCode: "Ez a te kódod, ezzel a két szóval? Másik kóddal nem tudjuk, melyik bejelentésre gondolsz.",
  text: {
    label: "Mit szeretnél elmondani nekünk?",
    hint: "Írj bármilyen nyelven. Valami újat, egy kérdést, vagy azt, amit rosszul értettünk.",
  },
  help: {
    heading: "Kérj egy bizonyos segítőt vagy szolgálatot",
    support: { label: "Miben szeretnél segítséget?" },
    supportDetail: {
      label: "Bővebben erről",
      hint: "Például: olyan segítő, aki nő, vagy olyan, aki tud lengyelül.",
    },
    helpArea: { label: "Hol keressünk helyi segítséget?" },
  },
  consents: {
    heading: "Változtass azon, mit tehetünk",
    intro: "Csak azt válaszd ki, amin változtatni akarsz. Amit üresen hagysz, úgy marad, ahogy van.",
    again:
      "Ha korábban Nemet mondtál, és most Igent mondasz, egy segítő még egyszer megkérdez, mielőtt bármi történik.",
    clear: "Választásaim törlése ebben a részben",
  },
  send: "Küldés egy segítőnek",
  again: "Újra próbálom",
  sending: "Lepecsételés és küldés. Ez eltarthat egy percig.",
  standing: {
    text: "Vagy lepecsételheted tovább érvényes kulcsokkal. Azt is csak a segítők tudják kinyitni. De ha valaki ellop egy ilyen kulcsot, több ideje van használni.",
    button: "Lepecsételés tovább érvényes kulcsokkal",
  },

  more: {
    heading: "A kódod és a bejelentésed",
    code: "Valaki látta a kódomat",
    withdraw: "Töröljetek mindent, amit elmondtam",
    back: "Vissza",
  },

  withdraw: {
    title: "Minden törlése",
    heading: "Töröljünk mindent, amit elmondtál nekünk?",
    lead: "Mindent törlünk. Nem kell megmondanod, miért.",
    goneHeading: "Mi törlődik",
    gone: [
      "A bejelentésed. Ha még a szerverünkön vár, azonnal törlődik.",
      "Minden, amit később írtál. Amit a segítőink még nem nyitottak ki, azt olvasatlanul törlik.",
      "A neked szóló válaszok, amelyek a szerverünkön várnak.",
      "Ami még nem ment el tőlünk, például egy figyelmeztetés: azt leállítjuk.",
    ],
    staysHeading: "Amit senki sem tud visszacsinálni",
    stays: [
      "Ami már másoknál van, mert Igent mondtál rá: a rendőrségnél vagy egy szolgálatnál.",
      "Amit az emberek egy figyelmeztetésben már elolvastak vagy kinyomtattak.",
    ],
    after:
      "Az irodánk ezt munkanapon végzi el. Utána a kódoddal itt elolvashatod, hogy megtörtént. Ha egy közzétett figyelmeztetést azonnal le akarsz állítani, hívj minket.",
    confirm: "Igen, töröljetek mindent",
    working: "Törlés. Ez eltarthat egy percig.",
    doneTitle: "Törölve",
    doneHeading: "Elküldtük a kérésedet, hogy töröljünk mindent",
    done: [
      "A szerverünkön lévő válaszok törlődtek. A bejelentésed is, ha még ott várt.",
      "Minden mást a segítőink törölnek munkanapon. Amit még nem nyitottak ki, azt olvasatlanul törlik.",
      "A kódod és a válaszok eltűntek erről az oldalról. Őrizd meg a kódodat: ezzel itt elolvashatod, hogy minden megtörtént.",
    ],
    later: "Bármikor újra szólhatsz nekünk. Hívhatsz is minket, és megkérdezheted, megtörtént-e.",
  },

  newCode: {
    title: "Új kód",
    heading: "Kérj új kódot",
    lead: "Ha valaki látta a kódodat, elolvashatja a válaszainkat, és írhat nekünk a nevedben. Ha új kódod van, ezt nem teheti meg.",
    newest: "Ha már cseréltél kódot, itt a legújabbat használd. A régebbi kód már nem számít.",
    seen: "Ha ezt a kódot valaha szkriptek nélküli oldalon írtad be, a szerverünk látta. Akkor is jó ötlet egy új kód.",
    read: "A most várakozó válaszok törlődnek a szerverünkről. Olvasd el őket előbb, ha meg akarod tartani, ami bennük áll.",
    ready:
      "Legyen nálad valami, amivel írni tudsz, és maradj itt, amíg meg nem látod az új kódot. Csak egyszer mutatjuk meg. A régi utána már nem működik.",
    confirm: "Kérek egy új kódot",
    working: "Új kódot készítünk, és szólunk a segítőinknek. Ez eltarthat egy percig.",
    shownTitle: "Az új kódod",
    shownHeading: "Az új kódod",
    shownLead: "Mostantól ezzel a kóddal kapod a válaszainkat. Kérjük, írd le, mielőtt elhagyod ezt az oldalt.",
    emptying: "A régi kódhoz tartozó válaszok törlése.",
    empty: "Régi kódhoz tartozó válaszok törlése",
    close: "Megvan: bezárás",
  },
}

const kept = "Semmi sem veszett el abból, amit írtál."
const otherWay = "Kérjük, hívj minket, vagy próbáld később, vagy más internetkapcsolattal."
const notSure = "Ez az oldal nem tudta biztosan, hogy csak a segítőink olvasnák. Ezért semmit sem küldött el."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Még nincs mit elküldeni. Egy szó, egy jelölés vagy egy válasz is elég.",
  "follow-up-field-too-long": "„{label}”: ez túl hosszú. Kérjük, rövidítsd le körülbelül {over} karakterrel.",
  "follow-up-too-long":
    "Ez túl hosszú ahhoz, hogy egyben lepecsételjük. Kérjük, rövidítsd le körülbelül {over} karakterrel. A többit utána elküldheted.",
  "room-left": "{used} / {room} karakter",
  "room-over": "{over} karakterrel túl hosszú. Kérjük, rövidítsd le.",

  // Questions
  question: "{number}. válasz ({day}): egy kérdés hozzád",
  "question-consent": "Újra megkérdezünk",
  "alert-words": "Ez a figyelmeztetés, ahogy mindenki olvasná:",
  "alert-question": "Közzétehetjük ezt a figyelmeztetést, ezekkel a szavakkal?",
  "police-watch-words": "Ez állna a „Police Watch” oldalon, ahogy mindenki olvasná:",
  "police-watch-question": "Közzétehetjük ezt, ezekkel a szavakkal?",
  "police-words": "Ezt küldenénk ide: {to}. Csak a küldés napját írjuk hozzá.",
  "police-question": "Átadhatjuk nekik ezt, ezekkel a szavakkal?",
  "no-answer": "Ha nem válaszolsz, az Nemet jelent.",
  "answer-yes": "Igen",
  "answer-no": "Nem",
  "answered-yes": "Igennel válaszoltál. Elküldtük.",
  "answered-no": "Nemmel válaszoltál. Elküldtük.",
  "how-to-answer": "Válassz itt, aztán nyomd meg lejjebb a „Küldés egy segítőnek” gombot.",

  // Sending
  "follow-up-sent": "Lepecsételtük és elküldtük. Egy segítő munkanapon elolvassa.",
  "letter-no-connection": `Nem értük el a szervert. Ez nem ment el. ${kept} Nézd meg az internetkapcsolatodat, aztán próbáld újra.`,
  "letter-nothing-published": `A szerveren még nincs lista a segítőkről, ezért senki sem tudná kinyitni. Nem ment el. ${kept} Kérjük, hívj minket, vagy próbáld később.`,
  "letter-not-today": `Akkor a szerverünkön rossz a dátum, és ez az oldal nem tudja, melyik kulcs jó. Semmi sem ment el. ${kept} Kérjük, nézd meg a dátumot a telefonodon, aztán próbáld újra, vagy hívj minket.`,
  "letter-perhaps-lost": `A szervertől nem kaptunk választ. Lehet, hogy megérkezett, lehet, hogy nem. ${kept} Kérjük, próbáld újra: ugyanazt a szöveget csak egyszer őrizzük meg.`,
  "letter-busy": `A szerveren most nincs hely. Ez nem maradt ott. ${kept} Kérjük, próbáld újra pár perc múlva.`,
  "letter-not-taken": `A szerver ezt nem fogadta el. Ez a mi hibánk, nem a tiéd. ${kept} Kérjük, hívj minket, vagy próbáld újra később.`,
  "letter-cannot-seal": `A böngésződ nem tudta lepecsételni. Semmi sem ment el. ${kept} Kérjük, próbáld másik böngészővel, vagy hívj minket.`,
  "letter-not-loaded": `Ennek az oldalnak egy része nem töltődött be. Semmi sem ment el. ${kept} Nézd meg az internetkapcsolatodat, aztán próbáld újra, vagy hívj minket.`,
  "letter-another-organisation-key": `A segítők listáját valaki más írta alá. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `A segítők listája útközben megváltozott. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `A szerver valami mást küldött, nem a segítőink listáját. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `A szerver egy régi listát küldött a segítőkről. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `A segítők listája lejárt. ${notSure} ${kept} Kérjük, nézd meg a dátumot a telefonodon. Ha jó, hívj minket.`,
  "letter-key-of-nobody-here": `Van egy kulcs, amely senkié sem azok közül, akik itt dolgoznak. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Csak olyan ember kulcsai vannak meg, aki már nem dolgozik itt. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `Egy segítő kulcsa útközben megváltozott. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `A szerver valami mást küldött, nem egy segítő kulcsát. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `A segítőink kulcsai túl régiek vagy túl újak a mai naphoz. Semmi sem ment el. ${kept} Kérjük, nézd meg a dátumot a telefonodon. Ha jó, hívj minket.`,
  "letter-too-few-keys": `Ma túl kevés segítőnknek van kulcsa. Semmi sem ment el. ${kept} Kérjük, hívj minket, vagy próbáld holnap.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Nem értük el a szervert.",
  "mailbox-busy": "A szervernek most túl sok a dolga.",
  "mailbox-not-taken": "A szerver nem úgy válaszolt, ahogy kell. Ez a mi hibánk, nem a tiéd.",

  // How far "delete everything" came
  "withdraw-not-begun": "Nincs kész. Lehet, hogy még semmi sem törlődött.",
  "withdraw-not-told":
    "Nincs kész. Ha a bejelentésed még a szerverünkön várt, onnan törlődött. De lehet, hogy a segítőink még nem tudnak róla.",
  "withdraw-not-emptied":
    "Nincs kész. A segítőink törölni fogják, ami náluk van. De lehet, hogy még várnak neked szóló válaszok a szerverünkön.",
  "press-again": "Kérjük, nyomd meg újra. Nem okoz bajt. Ha nem segít, hívj minket.",

  // How far the change of the code came
  "code-not-changed": "A kódod nem változott. A régi még működik.",
  "code-perhaps-changed":
    "A szerver nem válaszolt. Lehet, hogy a kódod megváltozott, lehet, hogy nem. Kérjük, próbáld újra: nem okoz bajt. Ha most el kell menned, írd le az új kódot, amely lent áll, és őrizd meg a régit is. Az egyik működik.",
  "code-not-emptied": "Az új kódod működik. De lehet, hogy a régi kódnál még válaszok várnak.",
  "code-changed": "A régi kódhoz tartozó válaszok törlődtek. A régi kód eltűnt erről az oldalról.",
} satisfies Record<FollowUpMessage, string>
