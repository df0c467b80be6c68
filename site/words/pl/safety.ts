/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Korzystanie ze strony",
  heading: "Bezpieczne korzystanie ze strony",
  lead: "Weź z tego to, co Ci pomaga. Nie musisz robić wszystkiego.",
  danger: {
    heading: "Niebezpieczeństwo teraz",
    text: [
      "Jeśli możesz, najpierw idź w bezpieczne miejsce: tam, gdzie są inni ludzie, albo za drzwi zamykane na klucz.",
      "Potem zadzwoń pod 999. Połączenie jest bezpłatne.",
      "Jeśli nie możesz mówić, zadzwoń pod 999 z komórki i słuchaj. Gdy usłyszysz polecenie, naciśnij 55.",
    ],
    byText:
      "Pod 999 można też wysłać SMS, ale najpierw trzeba się zarejestrować. Wyślij SMS ze słowem „register” pod numer 999 i zrób to, co jest w odpowiedzi.",
  },
  leave: {
    heading: "Co robi „Opuść tę stronę”",
    does: [
      "Od razu zabiera tę stronę z ekranu i otwiera inną, która nikogo nie zdziwi.",
      "Trzy naciśnięcia klawisza Shift robią to samo. Każde musi nastąpić w ciągu pięciu sekund po poprzednim.",
      "Tekst wpisany na stronie znika. My go nie zachowujemy, a „Wstecz” go nie przywraca.",
    ],
    notHeading: "Czego nie robi",
    not: [
      "Nie usuwa historii. Na liście otwartych stron nadal widać tę stronę.",
      "Nie usuwa tego, co zostało zapisane, wydrukowane lub pobrane.",
      "Nie ukrywa Cię przed programem, który śledzi Twój telefon.",
    ],
    stronger: "W Tor Browser „New Identity” (nowa tożsamość) działa mocniej: zamyka wszystko i niczego nie pamięta.",
    scripts: "Przy wyłączonych skryptach przycisk działa, ale klawisz Shift nie.",
  },
  parts: [
    {
      heading: "Jaki telefon lub komputer",
      text: [
        "Najlepszy jest taki, do którego nikt inny nie ma dostępu. Może mieć go biblioteka albo znajoma osoba, której ufasz.",
        "Aplikacja szpiegująca może pokazywać komuś wszystko, co piszesz i widzisz. Okno prywatne jej nie zatrzyma.",
        "Jeśli myślisz, że jest taka aplikacja, użyj innego telefonu. Jeśli ją usuniesz, ta osoba może to zauważyć.",
        "Zdjęcia, notatki i historia mogą trafiać na tablet lub do rodziny przez wspólne konto.",
      ],
    },
    {
      heading: "Historia",
      text: [
        "Okno prywatne nie zapisuje historii. Otwórz je, zanim tu wejdziesz, i potem je zamknij.",
        "Jeśli otwierasz tę stronę w zwykłym oknie, możesz usunąć z historii tylko ją.",
        "Kto często tam zagląda, może zauważyć pustą historię. Dlatego zostaw w niej inne strony.",
        "Jak to zrobić: otwórz historię, poszukaj „Canopy” i usuń te wiersze.",
      ],
    },
    {
      heading: "Rozmowy, SMS-y i e-maile",
      text: [
        "Na rachunku za telefon mogą być numery, pod które dzwonisz. Wspólny rachunek pokazuje je innym.",
        "SMS może pojawić się na zablokowanym ekranie. Takie podglądy można wyłączyć w ustawieniach.",
        "Usuń rozmowę lub wiadomość z list w telefonie, jeśli ktoś tam zagląda.",
        "Najbezpieczniejsza odpowiedź to odpowiedź na tej stronie, z kodem.",
      ],
    },
    {
      heading: "Ludzie obok i drukarki",
      text: [
        "Usiądź plecami do ściany. Przyciemnij ekran.",
        "Kamery w sklepach i na dworcach mogą widzieć ekran.",
        "Drukarka w pracy lub w sklepie może zachować kopię tego, co drukuje.",
      ],
    },
  ],
  others: {
    heading: "Sposoby bez połączenia",
    form: "Możesz zapisać nasz formularz jako plik i wypełnić go bez internetu:",
    formLink: "Formularz jako plik",
    paper: "Możesz też pisać na papierze. Projekt może to za Ciebie wpisać:",
    paperLink: "Formularz na papierze",
  },
  tor: {
    heading: "Tor Browser w trzech krokach",
    why: "Ukrywa przed Twoją siecią, że nas odwiedzasz, a przed nami, gdzie jesteś.",
    steps: [
      "Pobierz go z torproject.org lub ze sklepu z aplikacjami w telefonie. Kto zajrzy do telefonu, może zobaczyć, że tam jest.",
      "Otwórz go i naciśnij „Connect” (połącz). Z tą stroną najlepiej działają poziomy „Standard” i „Safer” (bezpieczniejszy).",
      "Wpisz w nim nasz adres. Na koniec wybierz „New Identity” (nowa tożsamość) albo go zamknij.",
    ],
    address: "Nasz adres w Tor Browser:",
  },
}
