/** The report form, full and quick. */
export const report = {
  title: "Powiedz nam",
  quickTitle: "Szybkie ostrzeżenie",
  heading: "Powiedz nam, co się stało",
  quickHeading: "Szybkie ostrzeżenie",
  lead: "Powiedz nam o przestępstwie albo o czymkolwiek, co było nie w porządku. Każde pytanie można pominąć. Odpowiedz na jedno albo na wiele.",
  quickLead: "Kilka pytań, około trzech minut. Każde można pominąć.",
  toQuick: "Nie masz na to czasu albo siły? Jest krótki formularz.",
  toQuickLink: "Szybkie ostrzeżenie",
  toFull: "Chcesz powiedzieć więcej? Jest dłuższy formularz.",
  toFullLink: "Pełne zgłoszenie",
  stop: "Możesz przerwać w każdej chwili. Jeśli opuścisz tę stronę, wpisany tekst z niej zniknie.",
  open: "Dotknij części, żeby ją otworzyć.",

  before: {
    heading: "Zanim zaczniesz",
    danger: "Jeśli grozi Ci teraz niebezpieczeństwo, zadzwoń pod 999. Połączenie jest bezpłatne.",
    notSafe: [
      "Jeśli możesz, zadzwoń pod 999 i idź tam, gdzie są inni ludzie.",
      "Jeśli nie możesz mówić, zadzwoń pod 999 z komórki, poczekaj, a potem naciśnij 55.",
      "Nadal możesz do nas napisać. Możemy to przeczytać dopiero po kilku dniach, więc nie pomożemy tak szybko jak 999.",
    ],
    readersHeading: "Kto to przeczyta",
    readers: (name: string) => [
      `Tylko osoby wspierające z ${name}. Znają tę pracę i nie oceniają. Możesz poprosić o kogoś, kto zna pracę seksualną z własnego doświadczenia.`,
      "Jeśli skrypty są włączone, ta strona pieczętuje Twoje słowa w telefonie, zanim je wyśle. Wtedy ludzie, którzy obsługują nasze komputery, nie mogą ich przeczytać.",
    ],
  },

  wants: { heading: "Czego potrzebujesz" },
  story: { heading: "Własnymi słowami", room: "Jest miejsce na około pięć stron." },
  place: { heading: "Kiedy i gdzie" },
  happened: { heading: "Co to było za zdarzenie" },
  official:
    "O policji i innych urzędach: nigdy nie publikujemy nazwiska ani numeru funkcjonariusza. Możemy pomóc Ci złożyć skargę.",
  health: {
    heading: "Twoje zdrowie i rzeczy do zachowania",
    pep: "PEP może powstrzymać HIV. Trzeba zacząć w ciągu 72 godzin (3 dni), im wcześniej, tym lepiej. PEP dostaniesz bezpłatnie w poradni zdrowia seksualnego lub na oddziale ratunkowym w szpitalu (A&E).",
    contraception:
      "Antykoncepcja awaryjna działa do 5 dni po zdarzeniu, im wcześniej, tym lepiej. Pomoże Ci każda apteka.",
    sarc: "Ośrodek pomocy po przemocy seksualnej (SARC) zajmie się Tobą i nie powie policji, jeśli tego nie chcesz.",
    evidence:
      "Nie musisz niczego zachowywać. Jeśli chcesz: zostaw wiadomości i zdjęcia tam, gdzie są. Ubrania włóż bez prania do papierowej torby. Tutaj nie można wysłać plików. Po prostu powiedz nam, że je masz.",
  },
  person: {
    heading: "Ta osoba",
    intro: "Wszystko, co pamiętasz. Pomóc może nawet jeden szczegół.",
    one: (number: number) => `Osoba ${number}`,
    more: (number: number) => `Dodaj osobę ${number}`,
  },
  identifiers: {
    heading: "Numery, nazwy i samochody",
    intro: "One najbardziej pomagają sprawdzić, czy to ta sama osoba. Nigdy nie publikujemy ich w całości.",
    another: (label: string) => `Kolejny wpis: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Dodaj więcej",
  },
  contact: {
    heading: "Pomoc i sposób odpowiedzi",
    code: "Na końcu dostaniesz kod. Tylko ten kod prowadzi do Ciebie. Z nim przeczytasz nasze odpowiedzi tutaj, na stronie „Przeczytaj odpowiedź”.",
    none: "Jeśli wybierzesz brak kontaktu, nie dostaniesz kodu. Wtedy nie można później wycofać zgłoszenia.",
  },
  consents: {
    heading: "Co wolno nam zrobić",
    intro: "Każde pytanie jest osobne. Brak odpowiedzi znaczy „Nie”. Bez Twojego „Tak” nic się nie dzieje.",
    change: "Możesz później zmienić zdanie, z kodem albo przez telefon.",
    blank: "Nie (brak odpowiedzi)",
    notTicked: "Niezaznaczone",
  },

  select: "Bez odpowiedzi",
  check: "Sprawdź swoje odpowiedzi",
  checkNote: "Nic nie jest jeszcze wysłane. Najpierw zobaczysz wszystko jeszcze raz.",
}
