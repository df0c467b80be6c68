import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Czy jest wśród nich numer, nazwa lub samochód, które znasz tylko Ty?",
    hint: "Wpisz to tutaj. Wtedy nikt, kto to sprawdzi, niczego się nie dowie, bez względu na Twój wybór powyżej.",
  },
  safeNow: { label: "Czy czujesz się teraz bezpiecznie?" },
  about: { label: "Kogo to spotkało?" },
  wants: {
    label: "Czego od nas potrzebujesz?",
    hint: "Wybierz, ile chcesz. To mówi nam tylko, na co liczysz. O Twoje „tak” pytamy później, osobno w każdej sprawie.",
  },
  replyLanguage: { label: "W jakim języku mamy odpowiedzieć?" },
  story: {
    label: "Co się stało?",
    hint: "Pisz w dowolnym języku. Błędy nie mają znaczenia. Zacznij, gdzie chcesz, i skończ, kiedy chcesz.",
  },
  types: { label: "Co z tego pasuje?", hint: "Ta lista nazywa trudne rzeczy. Możesz ją pominąć." },
  level: { label: "Jak niebezpieczna jest ta osoba, Twoim zdaniem?" },
  when: { label: "Kiedy mniej więcej to było?", hint: "Na przykład „w zeszły piątek” albo „w marcu”." },
  timeBand: { label: "O jakiej porze dnia?" },
  stillHappening: { label: "Czy to nadal trwa?" },
  region: { label: "W jakim regionie?", hint: "Dzięki temu ostrzegamy ludzi we właściwym regionie." },
  town: { label: "Miasto lub miejscowość" },
  placeType: { label: "Jakie to było miejsce?" },
  placeDetail: { label: "Coś jeszcze o tym miejscu", hint: "Tego nigdy nie publikujemy." },
  workMode: { label: "Jak pracujesz? Napisz własnymi słowami", hint: "Wtedy możemy zaproponować pomoc, która pasuje." },
  contactRoutes: { label: "Jak ta osoba nawiązała z Tobą pierwszy kontakt?" },
  metBefore: {
    label: "Czy były już wcześniej spotkania z tą osobą?",
    hint: "Pytamy po to, żeby ostrzeżenie nie mogło wskazać na Ciebie.",
  },
  weapons: { label: "Czy była broń?" },
  weaponDetail: { label: "Więcej o broni" },
  control: {
    label: "Co ta osoba robiła lub mówiła?",
    hint: "Jej słowa, sztuczki, czego chciała, jak to się zaczęło i skończyło. To pomaga sprawdzić, czy to ta sama osoba.",
  },
  intoxicated: { label: "Czy ta osoba była po alkoholu lub narkotykach, Twoim zdaniem?" },
  lost: { label: "Czy coś zostało zabrane albo niezapłacone?" },
  lostDetail: { label: "Więcej o tym, co zostało zabrane" },
  injury: {
    label: "Czy masz obrażenia? Czego potrzebujesz?",
    hint: "Tylko po to, żeby Ci pomóc. Tego nigdy nie publikujemy.",
  },
  injuryDetail: { label: "Więcej o tym, czego potrzebujesz" },
  evidence: { label: "Czy masz coś zachowane?" },
  phones: { label: "Numer telefonu", hint: "Wpisz tak, jak go masz." },
  emails: { label: "Adres e-mail" },
  registrations: {
    label: "Numer rejestracyjny",
    hint: "Część też pomaga. Wpisz ? tam, gdzie nie wiesz.",
  },
  payHandles: { label: "Nazwa lub numer przy płatności" },
  addresses: { label: "Adres lub miejsce pracy podane przez tę osobę", hint: "Tego nigdy nie publikujemy." },
  support: { label: "Czy chcesz pomocy w którejś z tych spraw?" },
  supportDetail: { label: "Więcej o pomocy, której chcesz" },
  contactPreference: { label: "Jak wolno nam Ci odpowiedzieć?" },
  contactDetail: {
    label: "Twój adres e-mail lub numer telefonu",
    hint: "Tylko przy wyborze: e-mail, SMS lub rozmowa telefoniczna. Albo nazwa projektu.",
  },
  contactSafe: {
    label: "Jak możemy bezpiecznie się z Tobą skontaktować?",
    hint: "Dobre pory, słowa, których możemy użyć, i czy możemy zostawić wiadomość.",
  },
  name: { label: "Jak mamy się do Ciebie zwracać?", hint: "Dowolne imię. Nie musi być Twoje." },
  helpArea: { label: "Gdzie mamy szukać pomocy w okolicy?" },
  localProject: { label: "Czy masz kontakt z lokalnym projektem?" },
  accessNeeds: {
    label: "Co ułatwi Ci rozmowę?",
    hint: "Tłumacz, język migowy, proste słowa, osoba wspierająca określonej płci.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Kim dla Ciebie jest ta osoba?" },
  nameUsed: { label: "Podane imię lub nazwisko" },
  gender: { label: "Płeć" },
  ageBand: { label: "Wiek, mniej więcej" },
  height: { label: "Wzrost" },
  build: { label: "Budowa ciała" },
  hair: { label: "Włosy" },
  facialHair: { label: "Broda lub wąsy" },
  eyes: { label: "Oczy, okulary" },
  accent: { label: "Akcent, język" },
  clothing: { label: "Ubranie" },
  appearance: { label: "Odcień skóry, jeśli to Twoim zdaniem pomoże innym" },
  marks: { label: "Tatuaże, blizny, zęby, utykanie, zapach" },
  leaving: { label: "Jak i w którą stronę się oddaliła" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Nazwa użytkownika lub link do profilu" }
export const usernamePlatform = { label: "Na jakiej stronie lub w jakiej aplikacji?" }
export const vehicleType = { label: "Rodzaj pojazdu" }
export const vehicleDescription = { label: "Pojazd: marka, kolor, naklejki, uszkodzenia" }
