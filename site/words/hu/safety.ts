/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "A honlap használata",
  heading: "A honlap biztonságos használata",
  lead: "Azt használd, ami neked segít. Nem kell mindet megtenned.",
  danger: {
    heading: "Ha most veszélyben vagy",
    text: [
      "Ha tudsz, előbb menj biztonságos helyre: emberek közé, vagy egy ajtó mögé, amely zárható.",
      "Aztán hívd a 999-et. A hívás ingyenes.",
      "Ha nem tudsz beszélni, hívd a 999-et mobilról, és hallgasd, mit mondanak. Amikor kérik, nyomd meg az 55-öt.",
    ],
    byText:
      "SMS-t is küldhetsz a 999-re, de előbb regisztrálnod kell. Küldd el SMS-ben a „register” szót a 999-re, és kövesd a választ.",
  },
  leave: {
    heading: "Mit csinál a „Gyors kilépés”",
    does: [
      "Azonnal eltünteti ezt az oldalt, és megnyit egy másikat, amely senkinek sem feltűnő.",
      "Ugyanez történik, ha háromszor megnyomod a Shift billentyűt. Két nyomás között legfeljebb öt másodperc telhet el.",
      "Amit az oldalra írtál, eltűnik. Nem őrizzük meg, és a „Vissza” sem hozza vissza.",
    ],
    notHeading: "Mit nem csinál",
    not: [
      "Nem törli az előzményeidet. A megnyitott oldalak listájában továbbra is látszik ez a honlap.",
      "Nem törli, amit mentettél, kinyomtattál vagy letöltöttél.",
      "Nem rejt el egy olyan program elől, amely figyeli a telefonodat.",
    ],
    stronger: "A Tor Browserben a „New Identity” (új identitás) erősebb: mindent bezár és elfelejt.",
    scripts: "Kikapcsolt szkriptekkel a gomb működik, de a Shift billentyű nem.",
  },
  parts: [
    {
      heading: "Melyik telefon vagy számítógép",
      text: [
        "A legjobb az, amelyhez senki más nem fér hozzá. Lehet ilyen egy könyvtárban vagy egy olyan barátodnál, akiben megbízol.",
        "Egy kémkedő app mindent megmutathat valakinek, amit beírsz és látsz. A privát ablak ezt nem akadályozza meg.",
        "Ha úgy gondolod, hogy van ilyen app, használj másik telefont. Ha eltávolítod az appot, az az ember észreveheti.",
        "A fotók, jegyzetek és előzmények egy közös fiókon át megjelenhetnek egy táblagépen vagy a családnál.",
      ],
    },
    {
      heading: "Az előzmények",
      text: [
        "A privát ablak nem őriz meg előzményeket. Nyiss egyet, mielőtt idejössz, és utána zárd be.",
        "Ha rendes ablakban jártál itt, ezt az egy honlapot is törölheted az előzményekből.",
        "Ha valaki gyakran nézi, feltűnhet neki, hogy üresek az előzmények. Ezért a többi oldalt hagyd benne.",
        "Így csináld: nyisd meg az előzményeket, keress rá erre: „Canopy”, és töröld azokat a sorokat.",
      ],
    },
    {
      heading: "Hívások, SMS-ek és e-mailek",
      text: [
        "A telefonszámlán látszhatnak a számok, amelyeket hívtál. Közös számlán ezeket mások is látják.",
        "Egy SMS a lezárt képernyőn is megjelenhet. Ezt az előnézetet kikapcsolhatod a beállításokban.",
        "Törölj egy hívást vagy üzenetet a telefonod listáiból, ha valaki oda szokott nézni.",
        "A legbiztonságosabb válasz az, amelyet ezen a honlapon kapsz, kóddal.",
      ],
    },
    {
      heading: "Emberek a közeledben, és nyomtatók",
      text: [
        "Ülj háttal a falnak. Állítsd sötétebbre a képernyőt.",
        "Üzletekben és állomásokon a kamerák láthatják a képernyőt.",
        "Egy munkahelyi vagy üzleti nyomtató megőrizhet egy másolatot arról, amit kinyomtatott.",
      ],
    },
  ],
  others: {
    heading: "Módok, amelyekhez nem kell internet",
    form: "Elmentheted az űrlapunkat fájlként, és kitöltheted internet nélkül:",
    formLink: "Az űrlap fájlként",
    paper: "Papírra is írhatsz. Egy szervezet beírhatja helyetted:",
    paperLink: "Az űrlap papíron",
  },
  tor: {
    heading: "Tor Browser, három lépésben",
    why: "Elrejti a hálózatod elől, hogy nálunk jársz, és előlünk azt, hogy hol vagy.",
    steps: [
      "Töltsd le a torproject.org oldalról, vagy a telefonod alkalmazásboltjából. Aki megnézi a telefonodat, láthatja, hogy ott van.",
      "Nyisd meg, és nyomd meg ezt: „Connect” (csatlakozás). Ezzel a honlappal a „Standard” (alap) és a „Safer” (biztonságosabb) szint működik a legjobban.",
      "Írd be a címünket. Ha végeztél, válaszd ezt: „New Identity”, vagy zárd be.",
    ],
    address: "A címünk a Tor Browserben:",
  },
}
