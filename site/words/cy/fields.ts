import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Oes rhif, enw neu gar ymhlith y rhain nad oes neb arall yn ei wybod?",
    hint: "Ysgrifennwch ef yma. Wedyn fydd neb sy’n ei wirio yn dysgu dim, beth bynnag a ddewisoch uchod.",
  },
  safeNow: { label: "Ydych chi’n ddiogel nawr?" },
  about: { label: "I bwy ddigwyddodd hyn?" },
  wants: {
    label: "Beth hoffech chi ei gael gennym ni?",
    hint: "Dewiswch gymaint ag yr hoffech. Mae hyn yn dweud wrthym beth rydych chi’n gobeithio amdano, a dim mwy. Byddwn yn gofyn am eich Ie yn nes ymlaen, fesul un.",
  },
  replyLanguage: { label: "Ym mha iaith y dylen ni ateb?" },
  story: {
    label: "Beth ddigwyddodd?",
    hint: "Defnyddiwch unrhyw iaith. Does dim ots am y sillafu. Dechreuwch lle rydych chi eisiau, a stopiwch pan rydych chi eisiau.",
  },
  types: {
    label: "Pa rai o’r rhain sy’n ffitio?",
    hint: "Mae’r rhestr hon yn enwi pethau anodd. Gallwch ei hepgor.",
  },
  level: { label: "Pa mor beryglus yw’r person, yn eich barn chi?" },
  when: { label: "Pryd oedd hyn, yn fras?", hint: "Er enghraifft “dydd Gwener diwethaf” neu “ym mis Mawrth”." },
  timeBand: { label: "Pa adeg o’r dydd oedd hi?" },
  stillHappening: { label: "Ydy hyn yn dal i ddigwydd?" },
  region: {
    label: "Ym mha ardal oedd hyn?",
    hint: "Rydyn ni’n defnyddio hyn i rybuddio pobl yn yr ardal gywir.",
  },
  town: { label: "Tref neu ddinas" },
  placeType: { label: "Pa fath o le oedd hwn?" },
  placeDetail: { label: "Unrhyw beth arall am y lle", hint: "Dydyn ni byth yn cyhoeddi hyn." },
  workMode: {
    label: "Sut ydych chi’n gweithio? Defnyddiwch eich geiriau eich hun",
    hint: "Er mwyn i ni allu awgrymu help sy’n addas.",
  },
  contactRoutes: { label: "Sut gwnaethon nhw gysylltu â chi gyntaf?" },
  metBefore: {
    label: "Oeddech chi wedi cwrdd o’r blaen?",
    hint: "Rydyn ni’n gofyn fel na all rhybudd bwyntio atoch chi.",
  },
  weapons: { label: "Oedd arf yno?" },
  weaponDetail: { label: "Mwy am yr arf" },
  control: {
    label: "Beth wnaethon nhw neu beth ddywedon nhw?",
    hint: "Geiriau, triciau, beth ofynnon nhw amdano, sut dechreuodd hyn a sut gorffennodd. Mae hyn yn helpu i weld ai’r un person yw hwn.",
  },
  intoxicated: { label: "Oedden nhw wedi cymryd diod neu gyffuriau, yn eich barn chi?" },
  lost: { label: "Oes rhywbeth wedi’i gymryd, neu heb ei dalu?" },
  lostDetail: { label: "Mwy am yr hyn a gymerwyd" },
  injury: {
    label: "Ydych chi wedi brifo? Beth sydd ei angen arnoch chi?",
    hint: "Dim ond ar gyfer eich gofal. Dydyn ni byth yn cyhoeddi hyn.",
  },
  injuryDetail: { label: "Mwy am yr hyn sydd ei angen arnoch" },
  evidence: { label: "Ydych chi wedi cadw unrhyw beth?" },
  phones: { label: "Rhif ffôn", hint: "Ysgrifennwch ef fel y mae gennych chi." },
  emails: { label: "Cyfeiriad e-bost" },
  registrations: {
    label: "Rhif cofrestru car",
    hint: "Mae rhan ohono’n helpu hefyd. Rhowch ? lle nad ydych chi’n gwybod.",
  },
  payHandles: { label: "Enw neu rif ar daliad" },
  addresses: { label: "Cyfeiriad neu weithle a roddwyd i chi", hint: "Dydyn ni byth yn cyhoeddi hyn." },
  support: { label: "Hoffech chi gael help gydag unrhyw un o’r rhain?" },
  supportDetail: { label: "Mwy am yr help yr hoffech ei gael" },
  contactPreference: { label: "Sut gawn ni eich ateb?" },
  contactDetail: {
    label: "Eich cyfeiriad e-bost neu rif ffôn",
    hint: "Dim ond os dewisoch chi e-bost, neges destun neu alwad ffôn. Neu enw’r prosiect.",
  },
  contactSafe: {
    label: "Sut gallwn ni gysylltu â chi’n ddiogel?",
    hint: "Amserau da, geiriau y cawn eu defnyddio, a gawn ni adael neges.",
  },
  name: {
    label: "Beth dylen ni eich galw chi?",
    hint: "Unrhyw enw yr hoffech. Does dim rhaid defnyddio eich enw eich hun.",
  },
  helpArea: { label: "Ble dylen ni chwilio am help lleol?" },
  localProject: { label: "Ydych chi mewn cysylltiad â phrosiect lleol?" },
  accessNeeds: {
    label: "Beth fyddai’n gwneud siarad yn haws?",
    hint: "Cyfieithydd, iaith arwyddion, geiriau hawdd, gweithiwr achos o rywedd penodol.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Pwy oedden nhw i chi?" },
  nameUsed: { label: "Yr enw a roddwyd i chi" },
  gender: { label: "Rhywedd" },
  ageBand: { label: "Oed, yn fras" },
  height: { label: "Taldra" },
  build: { label: "Corff" },
  hair: { label: "Gwallt" },
  facialHair: { label: "Barf neu fwstás" },
  eyes: { label: "Llygaid, sbectol" },
  accent: { label: "Acen, iaith" },
  clothing: { label: "Dillad" },
  appearance: { label: "Lliw croen, os ydych chi’n meddwl ei fod yn helpu eraill" },
  marks: { label: "Tatŵs, creithiau, dannedd, cloffni, arogl" },
  leaving: { label: "Sut gadawon nhw, ac i ba gyfeiriad" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Enw defnyddiwr neu ddolen i broffil" }
export const usernamePlatform = { label: "Ar ba wefan neu ap?" }
export const vehicleType = { label: "Math o gerbyd" }
export const vehicleDescription = { label: "Cerbyd: gwneuthuriad, lliw, sticeri, difrod" }
