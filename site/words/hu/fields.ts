import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Van köztük olyan szám, név vagy autó, amelyet csak te ismersz?",
    hint: "Írd ide. Akkor aki ellenőrzi, semmit sem tud meg, bármit választottál fent.",
  },
  safeNow: { label: "Most biztonságban vagy?" },
  about: { label: "Kivel történt ez?" },
  wants: {
    label: "Mit szeretnél tőlünk?",
    hint: "Annyit választhatsz, amennyit akarsz. Ebből csak azt tudjuk meg, mit remélsz. Az igenedet később kérjük, egyenként.",
  },
  replyLanguage: { label: "Milyen nyelven válaszoljunk?" },
  story: {
    label: "Mi történt?",
    hint: "Írj bármilyen nyelven. A helyesírás nem számít. Ott kezdd, ahol akarod, és akkor hagyd abba, amikor akarod.",
  },
  types: { label: "Ezek közül mi illik rá?", hint: "Ez a lista nehéz dolgokat nevez meg. Kihagyhatod." },
  level: { label: "Szerinted mennyire veszélyes ez az ember?" },
  when: { label: "Körülbelül mikor történt?", hint: "Például „múlt pénteken” vagy „márciusban”." },
  timeBand: { label: "Melyik napszakban történt?" },
  stillHappening: { label: "Még mindig tart?" },
  region: { label: "Melyik területen történt?", hint: "Így a megfelelő területen tudjuk figyelmeztetni az embereket." },
  town: { label: "Település" },
  placeType: { label: "Milyen helyen történt?" },
  placeDetail: { label: "Bármi más a helyről", hint: "Ezt soha nem tesszük közzé." },
  workMode: {
    label: "Hogyan dolgozol? Írd le a saját szavaiddal",
    hint: "Így olyan segítséget tudunk javasolni, amely illik hozzád.",
  },
  contactRoutes: { label: "Hogyan keresett meg először?" },
  metBefore: {
    label: "Találkoztatok már korábban?",
    hint: "Azért kérdezzük, hogy egy figyelmeztetés ne utalhasson rád.",
  },
  weapons: { label: "Volt fegyver?" },
  weaponDetail: { label: "Bővebben a fegyverről" },
  control: {
    label: "Mit tett vagy mondott?",
    hint: "Milyen szavakat használt, milyen trükkjei voltak, mit kért, hogyan kezdődött, és hogyan ért véget. Ez segít meglátni, hogy ugyanarról az emberről van-e szó.",
  },
  intoxicated: { label: "Szerinted ivott vagy drogozott?" },
  lost: { label: "Elvettek valamit, vagy nem fizettek?" },
  lostDetail: { label: "Bővebben arról, amit elvettek" },
  injury: { label: "Megsérültél? Mire van szükséged?", hint: "Csak az ellátásodhoz. Ezt soha nem tesszük közzé." },
  injuryDetail: { label: "Bővebben arról, amire szükséged van" },
  evidence: { label: "Megőriztél valamit?" },
  phones: { label: "Telefonszám", hint: "Írd úgy, ahogy neked megvan." },
  emails: { label: "E-mail-cím" },
  registrations: { label: "Rendszám", hint: "Egy része is segít. Tegyél ? jelet oda, ahol nem tudod." },
  payHandles: { label: "Név vagy szám egy fizetésen" },
  addresses: { label: "Cím vagy munkahely, amelyet megadott", hint: "Ezt soha nem tesszük közzé." },
  support: { label: "Szeretnél segítséget ezek közül valamelyikben?" },
  supportDetail: { label: "Bővebben a segítségről, amelyet szeretnél" },
  contactPreference: { label: "Hogyan válaszolhatunk neked?" },
  contactDetail: {
    label: "E-mail-címed vagy telefonszámod",
    hint: "Csak akkor, ha e-mailt, SMS-t vagy telefonhívást választottál. Vagy a szervezet neve.",
  },
  contactSafe: {
    label: "Hogyan kereshetünk meg biztonságosan?",
    hint: "Jó időpontok, szavak, amelyeket használhatunk, és hogy hagyhatunk-e üzenetet.",
  },
  name: { label: "Hogyan szólítsunk?", hint: "Bármilyen név jó. Nem kell a sajátodnak lennie." },
  helpArea: { label: "Hol keressünk helyi segítséget?" },
  localProject: { label: "Kapcsolatban vagy egy helyi szervezettel?" },
  accessNeeds: {
    label: "Mi tenné könnyebbé a beszélgetést?",
    hint: "Tolmács, jelnyelv, egyszerű szavak, bizonyos nemű segítő.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Ki volt ő neked?" },
  nameUsed: { label: "A név, amelyet mondott" },
  gender: { label: "Neme" },
  ageBand: { label: "Körülbelüli életkora" },
  height: { label: "Magassága" },
  build: { label: "Testalkata" },
  hair: { label: "Haja" },
  facialHair: { label: "Szakálla vagy bajusza" },
  eyes: { label: "Szeme, szemüvege" },
  accent: { label: "Kiejtése, nyelve" },
  clothing: { label: "Ruhája" },
  appearance: { label: "Bőrszíne, ha szerinted ez segít másoknak" },
  marks: { label: "Tetoválás, sebhely, fogak, sántítás, szag" },
  leaving: { label: "Hogyan ment el, és merre" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Felhasználónév vagy egy profil linkje" }
export const usernamePlatform = { label: "Melyik honlapon vagy appban?" }
export const vehicleType = { label: "A jármű fajtája" }
export const vehicleDescription = { label: "Jármű: márka, szín, matricák, sérülés" }
