import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Este printre ele ceva ce știi numai tu: un număr, un nume sau o mașină?",
    hint: "Scrie aici. Atunci nimeni care verifică acel lucru nu află nimic, orice ai ales mai sus.",
  },
  safeNow: { label: "Ești în siguranță acum?" },
  about: { label: "Cui i s-a întâmplat?" },
  wants: {
    label: "Ce ai vrea de la noi?",
    hint: "Alege câte vrei. Asta ne spune doar ce speri. Mai târziu îți cerem acordul, pentru fiecare lucru pe rând.",
  },
  replyLanguage: { label: "În ce limbă să îți răspundem?" },
  story: {
    label: "Ce s-a întâmplat?",
    hint: "Scrie în orice limbă. Greșelile de scriere nu contează. Începe de unde vrei și oprește-te când vrei.",
  },
  types: { label: "Care dintre acestea se potrivesc?", hint: "Lista numește lucruri grele. Poți sări peste ea." },
  level: { label: "Cât de periculoasă crezi că e persoana?" },
  when: { label: "Cam când a fost?", hint: "De exemplu „vinerea trecută” sau „în martie”." },
  timeBand: { label: "În ce parte a zilei a fost?" },
  stillHappening: { label: "Se întâmplă și acum?" },
  region: { label: "În ce zonă a fost?", hint: "Așa putem avertiza oamenii din zona potrivită." },
  town: { label: "Orașul sau localitatea" },
  placeType: { label: "Ce fel de loc era?" },
  placeDetail: { label: "Altceva despre loc", hint: "Nu publicăm niciodată asta." },
  workMode: { label: "Cum lucrezi? Spune cu cuvintele tale", hint: "Ca să îți putem propune ajutor potrivit." },
  contactRoutes: { label: "Cum a ajuns prima dată la tine?" },
  metBefore: {
    label: "Vă mai întâlniserăți înainte?",
    hint: "Întrebăm pentru ca o avertizare să nu poată duce la tine.",
  },
  weapons: { label: "A fost vreo armă?" },
  weaponDetail: { label: "Mai multe despre armă" },
  control: {
    label: "Ce a făcut sau ce a spus?",
    hint: "Cuvinte folosite, trucuri, ce a cerut, cum a început și cum s-a terminat. Ajută să vedem dacă e aceeași persoană.",
  },
  intoxicated: { label: "Crezi că băuse sau luase droguri?" },
  lost: { label: "Ți s-a luat ceva sau nu ți s-a plătit?" },
  lostDetail: { label: "Mai multe despre ce s-a luat" },
  injury: {
    label: "Ai răni sau dureri? De ce ai nevoie?",
    hint: "Doar pentru îngrijirea ta. Nu publicăm niciodată asta.",
  },
  injuryDetail: { label: "Mai multe despre ce ai nevoie" },
  evidence: { label: "Ai păstrat ceva?" },
  phones: { label: "Număr de telefon", hint: "Scrie-l așa cum îl ai." },
  emails: { label: "Adresă de e-mail" },
  registrations: {
    label: "Număr de înmatriculare",
    hint: "Ajută și o parte din el. Pune ? unde nu știi.",
  },
  payHandles: { label: "Nume sau număr de la o plată" },
  addresses: { label: "Adresa sau locul de muncă pe care le-a spus", hint: "Nu publicăm niciodată asta." },
  support: { label: "Ai vrea ajutor cu ceva de aici?" },
  supportDetail: { label: "Mai multe despre ajutorul pe care îl vrei" },
  contactPreference: { label: "Cum îți putem răspunde?" },
  contactDetail: {
    label: "Adresa ta de e-mail sau numărul tău de telefon",
    hint: "Numai dacă ai ales e-mail, SMS sau apel telefonic. Sau numele proiectului.",
  },
  contactSafe: {
    label: "Cum te putem contacta în siguranță?",
    hint: "Ore bune, cuvinte pe care le putem folosi, dacă putem lăsa un mesaj.",
  },
  name: { label: "Cum să îți spunem?", hint: "Orice nume îți place. Nu e nevoie să fie al tău." },
  helpArea: { label: "Unde să căutăm ajutor local?" },
  localProject: { label: "Ai legătura cu un proiect local?" },
  accessNeeds: {
    label: "Ce te-ar ajuta să vorbești mai ușor?",
    hint: "Interpret, limbajul semnelor, cuvinte simple, un consilier de un anumit gen.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Cine era persoana pentru tine?" },
  nameUsed: { label: "Numele pe care l-a dat" },
  gender: { label: "Gen" },
  ageBand: { label: "Vârsta, aproximativ" },
  height: { label: "Înălțime" },
  build: { label: "Constituția corpului" },
  hair: { label: "Păr" },
  facialHair: { label: "Barbă sau mustață" },
  eyes: { label: "Ochi, ochelari" },
  accent: { label: "Accent, limbă" },
  clothing: { label: "Haine" },
  appearance: { label: "Culoarea pielii, dacă crezi că îi ajută pe alții" },
  marks: { label: "Tatuaje, cicatrici, dinți, mers șchiopătat, un miros" },
  leaving: { label: "Cum a plecat și încotro" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Nume de utilizator sau link la un profil" }
export const usernamePlatform = { label: "Pe ce site sau aplicație?" }
export const vehicleType = { label: "Ce fel de vehicul" }
export const vehicleDescription = { label: "Vehicul: marcă, culoare, autocolante, urme de lovituri" }
