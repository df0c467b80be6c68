import { plural } from "../plural.ts"

const withinWorkingDays = (days: number) =>
  plural("pl", days, {
    one: `W ciągu ${days} dnia roboczego`,
    few: `W ciągu ${days} dni roboczych`,
    many: `W ciągu ${days} dni roboczych`,
    other: `W ciągu ${days} dnia roboczego`,
  })

const afterWorkingDays = (days: number) =>
  plural("pl", days, {
    one: `po ${days} dniu roboczym`,
    few: `po ${days} dniach roboczych`,
    many: `po ${days} dniach roboczych`,
    other: `po ${days} dnia roboczego`,
  })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Sprawdź swoje odpowiedzi",
    heading: "Sprawdź swoje odpowiedzi",
    lead: "Nic nie jest jeszcze wysłane. Przeczytaj to jeszcze raz, jeśli chcesz.",
    change: "Zmień",
    back: "Wróć do formularza",
    send: "Wyślij moje zgłoszenie",
    sending: "Pieczętowanie i wysyłanie. To może potrwać minutę.",
    again: "Spróbuj jeszcze raz",
    otherWays: "Albo skontaktuj się z osobą wspierającą inaczej:",
  },
  day: {
    question: "Czy dzisiaj jest {day}?",
    why: "Twój telefon i nasz serwer mają różne daty.",
    yes: "Tak",
    no: "Nie",
  },
  standing: {
    text: "Możesz też zapieczętować zgłoszenie kluczami, które są ważne dłużej. Także wtedy otworzyć je mogą tylko osoby wspierające. Ale jeśli ktoś ukradnie taki klucz, ma więcej czasu, żeby go użyć.",
    button: "Zapieczętuj kluczami ważnymi dłużej",
  },
  receipt: {
    title: "Twój kod",
    heading: "Mamy Twoje zgłoszenie",
    lead: "Jest zapieczętowane. Nikt go jeszcze nie przeczytał. Dziękujemy, że nam o tym mówisz.",
    codeHeading: "To jest Twój kod",
    codeText:
      "Z nim możemy Ci odpowiedzieć i nikt nie musi wiedzieć, kim jesteś. Pokazujemy go tylko teraz. Zapisz go, zanim opuścisz tę stronę.",
    words: "Jako angielskie słowa",
    digits: "Ten sam kod jako liczby",
    either: "Słowa albo liczby: wystarczy jedno z nich.",
    keep: "Zapisz go na papierze. Jeśli go zgubisz, nikt nie może Cię znaleźć, ale możesz zgłosić to jeszcze raz. Żeby przeczytać naszą odpowiedź, wybierz na tej stronie „Przeczytaj odpowiedź”.",
    print: "Wydrukuj słowa",
    printDigits: "Wydrukuj liczby",
    /** What the printer, and a file that is made instead, are told that this is. */
    printTitle: "Lista",
    nextHeading: "Co będzie dalej",
    next: (days: number) => [
      `Osoba wspierająca otwiera Twoje zgłoszenie w dzień roboczy. ${withinWorkingDays(days)} odpowiedź czeka na Ciebie na tej stronie.`,
      "Żeby ją przeczytać, wybierz na tej stronie „Przeczytaj odpowiedź” i wpisz swój kod.",
      `Jeśli ${afterWorkingDays(days)} nie ma tam odpowiedzi, Twoje zgłoszenie mogło do nas nie dotrzeć. Wtedy zadzwoń do nas.`,
    ],
    noCode:
      "Zgodnie z Twoją prośbą nie kontaktujemy się z Tobą, dlatego nie ma kodu. Przeczytamy Twoje zgłoszenie. Nie możemy Ci odpowiedzieć, a Ty nie możesz go wycofać ani zmienić.",
    noCodeHelp: "Z osobą wspierającą możesz porozmawiać w każdej chwili, dziś albo za rok.",
    leave: "Na koniec zamknij tę stronę albo użyj „Opuść tę stronę”.",
  },
}
