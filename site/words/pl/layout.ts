/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Przejdź do treści",
  leave: "Opuść tę stronę",
  leaving: "Wychodzenie",
  pressTwice: "Shift. Naciśnij jeszcze 2 razy, żeby wyjść.",
  pressOnce: "Shift. Naciśnij jeszcze raz, żeby wyjść.",
  navigation: "Strony",
  caseworker: "Porozmawiaj z osobą wspierającą",
  tell: "Powiedz nam",
  answers: "Przeczytaj odpowiedź",
  warnings: "Ostrzeżenia",
  check: "Sprawdź",
  protect: "Jak Cię chronimy",
  safety: "Bezpieczne korzystanie ze strony",
  paper: "Na papierze",
  challenge: "Ostrzeżenie jest błędne",
  policeWatch: "Police Watch",
  all: "Wszystkie strony",
  languages: "Języki",
  inEnglish: "Ta strona jest na razie po angielsku. Możesz nas o nią zapytać w swoim języku.",
  partInEnglish:
    "Ta część jest po angielsku, bo nikt jeszcze nie sprawdził tłumaczenia. Możesz ją pominąć i zapytać nas w swoim języku.",
  checked: (month: string) => `Ostatnie sprawdzenie tej strony: ${month}.`,
  demonstration: "To jest wersja pokazowa. Nie wysyłaj prawdziwego zgłoszenia.",
  key: "Nasz klucz",
  earlierKey: (until: string) => `Nasz poprzedni klucz, ważny jeszcze do ${until}`,
  keyWhy: "Porównaj go z kluczem na naszych wizytówkach.",
  free: "Bezpłatnie i poufnie. Niezależnie od policji.",
}

export const contact = {
  phone: "Telefon",
  email: "E-mail",
  hours: "Godziny",
  danger: "Grozi Ci teraz niebezpieczeństwo? Zadzwoń pod 999. Połączenie jest bezpłatne.",
}
