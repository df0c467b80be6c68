import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Nic nie zostało sprawdzone."
const ask = "Poproś osobę wspierającą, żeby sprawdziła to za Ciebie."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Sprawdź",
  heading: "Sprawdź numer lub nazwę",
  lead: "Wpisz numer telefonu, adres e-mail, nazwę użytkownika lub numer rejestracyjny samochodu. Ta strona powie Ci, czy mamy o tym zgłoszenia od osób pracujących seksualnie.",
  private:
    "To, co wpiszesz, zostaje w Twoim telefonie. Nasz serwer pomaga w odpowiedzi, ale nie widzi, co sprawdzasz ani jaka jest odpowiedź. Widzi, że ktoś coś sprawdza.",
  himself:
    "Tej strony może użyć każdy, także osoba, którą sprawdzasz. Dlatego pokazujemy tylko to, na co pozwalają osoby zgłaszające.",
  label: "Co chcesz sprawdzić?",
  hint: "Zapis może być różny: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Dalej",
  plainWorks:
    "Przy wyłączonych skryptach nasz serwer przez chwilę widzi, co wpiszesz. Niczego z tego nie zachowuje. Bezpieczniej: zezwól na skrypty pod tym adresem albo poproś osobę wspierającą.",
  plainOff:
    "Przy wyłączonych skryptach nie można tu sprawdzać. Poproś osobę wspierającą, żeby sprawdziła to za Ciebie.",

  understoodTitle: "Sprawdzić to?",
  understoodHeading: "Tak to rozumiemy",
  isThisIt: "Czy o to chodzi?",
  which: "Można to odczytać na kilka sposobów. O który chodzi?",
  kinds: { tel: "numer telefonu", mail: "adres e-mail", vrm: "numer rejestracyjny", user: "nazwa użytkownika" },
  /** "@bigdave on instagram" */
  on: "w serwisie",
  ofKind: ", {kind}",
  checkIt: "Sprawdź to",
  change: "Zmień wpisany tekst",
  busyNow: "Sprawdzanie. To może potrwać kilka sekund.",

  missTitle: "Nie ma na liście",
  missHeading: "Tego nie ma na naszej liście",
  missText: "To nie znaczy, że jest bezpiecznie. Nie wszyscy zgłaszają, a ludzie zmieniają numery i nazwy.",
  hitTitle: "Jest na liście",
  hitHeading: "To jest na naszej liście",
  hitText:
    "Wiemy od osób pracujących seksualnie o kimś, kto tego używał. Teraz może to należeć do kogoś innego. Porównaj z opisem.",
  looked: "Szukane:",
  levelOnly: "Możemy powiedzieć Ci, jak poważne to było, i nic więcej. To chroni osobę, która nam o tym powiedziała.",
  levels: {
    danger: "Zagrożenie: może kogoś poważnie skrzywdzić",
    risk: "Ryzyko: uważaj",
    nuisance: "Uciążliwość: nieprzyjemne, ale niegroźne",
  },
  advice: {
    danger:
      "Nasza rada: nie spotykaj się z tą osobą. Jeśli masz już umówione spotkanie, napisz lub zadzwoń do nas. Zastanowimy się nad tym razem z Tobą.",
    risk: "Nasza rada: uważaj. Spotkaj się z tą osobą tylko wtedy, gdy ktoś wie, gdzie jesteś. Wyjdź, gdy coś będzie nie tak.",
    nuisance: "Nasza rada: nie dawaj tej osobie więcej czasu, niż chcesz.",
  },
  warning: "Ostrzeżenie",
  watchFor: "Na co uważać:",
  whatToDo: "Co możesz zrobić:",
  gone: "Należy do tego ostrzeżenie, którego nie możemy teraz pokazać. Zapytaj osobę wspierającą.",
  whole: "Całe ostrzeżenie znajdziesz pod jego numerem na naszej liście ostrzeżeń.",
  safetyHeading: "Zanim się z kimś spotkasz",
  safety: [
    "Powiedz komuś, gdzie będziesz i kiedy wrócisz.",
    "Najpierw porozmawiaj z tą osobą i sprawdź, czy to, co mówi, się zgadza.",
    "Spotkaj się w miejscu, z którego możesz wyjść.",
    "Jeśli czujesz, że coś jest nie tak, zaufaj temu. Zawsze możesz powiedzieć „nie”.",
  ],
  more: "Więcej o bezpieczeństwie",
  caseworkerHeading: "Porozmawiaj z osobą wspierającą",
  caseworker: "Możemy poszukać i zastanowić się nad tym razem z Tobą. Nie musisz podawać nazwiska.",
  again: "Sprawdź coś innego",
  tell: "Powiedz nam o kimś",
  off: "Jeśli opuścisz tę stronę, nic z tego sprawdzenia na niej nie zostanie.",

  partner: "Jesteś z projektu partnerskiego?",
  partnerCode: "Kod Twojego projektu",
  partnerHint:
    "Z nim możesz sprawdzać także wtedy, gdy robi to wiele osób. Nasz serwer wie wtedy, że Twój projekt coś sprawdza, ale nie wie co.",

  otherWays: "Z osobą wspierającą możesz skontaktować się tak:",
}

export const checkMessages = {
  problem: "Jest problem",
  error: "Błąd: ",
  empty: "Wpisz, co chcesz sprawdzić.",
  "a-part": `To tylko część numeru. Nasza strona potrzebuje całego. ${ask} Osoba wspierająca może szukać też części.`,
  "not-understood":
    "Ta strona tego nie rozpoznaje. Wpisz numer telefonu, adres e-mail, nazwę użytkownika lub numer rejestracyjny samochodu.",
  "no-connection": `Nie ma połączenia z naszym serwerem. ${nothingSent} Spróbuj jeszcze raz albo przez inną sieć.`,
  "nothing-published": `Sprawdzanie jeszcze nie jest gotowe. ${nothingSent} ${ask}`,
  offline: `Sprawdzanie jest przez jakiś czas wyłączone. To nie znaczy, że niczego nie ma na liście. ${nothingSent} ${ask}`,
  busy: `Teraz sprawdza zbyt wiele osób. To nie znaczy, że niczego nie ma na liście. ${nothingSent} Spróbuj jeszcze raz za godzinę albo poproś osobę wspierającą.`,
  "too-slow": `Ta przeglądarka jest za wolna na prywatne sprawdzanie. ${nothingSent} ${ask} Albo użyj przeglądarki, która otwiera tę stronę przez https.`,
  "table-not-signed": `To, co przysłał nasz serwer, nie ma naszego podpisu. ${nothingSent} Nie ufaj tej stronie. Zadzwoń do nas i powiedz nam o tym.`,
  "table-old": `Lista, którą przysłał nasz serwer, jest nieaktualna. ${nothingSent} ${ask}`,
  "table-newer": `Ta strona jest starsza niż nasza lista. ${nothingSent} Wczytaj stronę ponownie.`,
  "wrong-evaluation": `Odpowiedź naszego serwera była nieprawidłowa. Nie ufaj jej. ${nothingSent} Zadzwoń do nas i powiedz nam o tym.`,
  "roster-not-trusted": `Nie da się stwierdzić, czy ta lista jest nasza. ${nothingSent} Nie ufaj tej stronie. Zadzwoń do nas i powiedz nam o tym.`,
  "not-today": `W takim razie czas na tym urządzeniu lub na naszym serwerze jest błędny. ${nothingSent} ${ask}`,
  "not-loaded": `Część tej strony się nie wczytała. ${nothingSent} Spróbuj jeszcze raz.`,
  "wrong-code": "To nie jest kod, jaki dajemy. Sprawdź go jeszcze raz albo zostaw pole puste.",
} satisfies Record<CheckMessage, string>
