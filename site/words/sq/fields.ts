import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "A ka mes tyre një numër, emër ose makinë që e di vetëm ti?",
    hint: "Shkruaje këtu. Atëherë askush që e kontrollon nuk mëson asgjë, çfarëdo që zgjodhe më lart.",
  },
  safeNow: { label: "A je në siguri tani?" },
  about: { label: "Kujt i ndodhi kjo?" },
  wants: {
    label: "Çfarë dëshiron nga ne?",
    hint: "Zgjidh sa të duash. Kjo na tregon vetëm çfarë shpreson ti. Për çdo Po të pyesim më vonë, një nga një.",
  },
  replyLanguage: { label: "Në cilën gjuhë të të përgjigjemi?" },
  story: {
    label: "Çfarë ndodhi?",
    hint: "Përdor çfarëdo gjuhe. Gabimet në shkrim nuk kanë rëndësi. Fillo ku të duash, dhe ndalo kur të duash.",
  },
  types: {
    label: "Cilat nga këto përputhen?",
    hint: "Kjo listë përmend gjëra të rënda. Mund ta kapërcesh.",
  },
  level: { label: "Sa i rrezikshëm është personi, si mendon?" },
  when: { label: "Kur ishte, afërsisht?", hint: "Për shembull “të premten e kaluar” ose “në mars”." },
  timeBand: { label: "Në cilën pjesë të ditës ishte?" },
  stillHappening: { label: "A vazhdon ende?" },
  region: { label: "Në cilën zonë ishte?", hint: "E përdorim për të paralajmëruar njerëzit në zonën e duhur." },
  town: { label: "Qyteti" },
  placeType: { label: "Çfarë vendi ishte?" },
  placeDetail: { label: "Diçka tjetër për vendin", hint: "Këtë nuk e publikojmë kurrë." },
  workMode: { label: "Si punon ti? Me fjalët e tua", hint: "Që të mund të propozojmë ndihmën e duhur." },
  contactRoutes: { label: "Si të kontaktoi herën e parë?" },
  metBefore: { label: "A ishit takuar më parë?", hint: "E pyesim që një paralajmërim të mos çojë te ti." },
  weapons: { label: "A kishte armë?" },
  weaponDetail: { label: "Më shumë për armën" },
  control: {
    label: "Çfarë bëri ose çfarë tha?",
    hint: "Fjalët që përdori, mashtrimet, çfarë kërkoi, si filloi dhe si mbaroi. Kjo ndihmon për të parë nëse është i njëjti person.",
  },
  intoxicated: { label: "A kishte pirë alkool ose marrë drogë, si mendon?" },
  lost: { label: "A të morën diçka, ose nuk të paguan?" },
  lostDetail: { label: "Më shumë për atë që të morën" },
  injury: {
    label: "A je lënduar? Çfarë të duhet?",
    hint: "Vetëm që të kujdesemi për ty. Këtë nuk e publikojmë kurrë.",
  },
  injuryDetail: { label: "Më shumë për atë që të duhet" },
  evidence: { label: "A ke ruajtur diçka?" },
  phones: { label: "Numri i telefonit", hint: "Shkruaje siç e ke." },
  emails: { label: "Adresa e e-mailit" },
  registrations: { label: "Targa", hint: "Ndihmon edhe një pjesë e saj. Vër ? aty ku nuk e di." },
  payHandles: { label: "Emri ose numri në një pagesë" },
  addresses: { label: "Adresa ose vendi i punës që dha", hint: "Këtë nuk e publikojmë kurrë." },
  support: { label: "A do ndihmë për ndonjë nga këto?" },
  supportDetail: { label: "Më shumë për ndihmën që do" },
  contactPreference: { label: "Si mund të të përgjigjemi?" },
  contactDetail: {
    label: "Adresa jote e e-mailit ose numri yt i telefonit",
    hint: "Vetëm nëse zgjodhe e-mail, SMS ose telefonatë. Ose emri i projektit.",
  },
  contactSafe: {
    label: "Si mund të të kontaktojmë pa rrezik?",
    hint: "Orët e mira, fjalët që mund të përdorim, nëse mund të lëmë mesazh.",
  },
  name: { label: "Si të të thërrasim?", hint: "Çfarëdo emri që të pëlqen. Nuk ka nevojë të jetë emri yt." },
  helpArea: { label: "Ku të kërkojmë ndihmë lokale?" },
  localProject: { label: "A je në kontakt me një projekt lokal?" },
  accessNeeds: {
    label: "Çfarë do ta bënte bisedën më të lehtë?",
    hint: "Përkthyes, gjuha e shenjave, fjalë të lehta, një këshilltar i një gjinie të caktuar.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Kush ishte për ty?" },
  nameUsed: { label: "Emri që dha" },
  gender: { label: "Gjinia" },
  ageBand: { label: "Mosha, afërsisht" },
  height: { label: "Shtati" },
  build: { label: "Trupi" },
  hair: { label: "Flokët" },
  facialHair: { label: "Mjekra ose mustaqet" },
  eyes: { label: "Sytë, syzet" },
  accent: { label: "Theksi, gjuha" },
  clothing: { label: "Rrobat" },
  appearance: { label: "Ngjyra e lëkurës, nëse mendon se u ndihmon të tjerëve" },
  marks: { label: "Tatuazhe, shenja plagësh, dhëmbë, çalim, erë" },
  leaving: { label: "Si iku, dhe nga cila anë" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Emri i përdoruesit ose linku i profilit" }
export const usernamePlatform = { label: "Në cilin sajt ose aplikacion?" }
export const vehicleType = { label: "Lloji i mjetit" }
export const vehicleDescription = { label: "Mjeti: marka, ngjyra, ngjitëset, dëmtimet" }
