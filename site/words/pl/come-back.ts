import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

const span = (days: number) =>
  plural("pl", days, { one: `${days} dnia`, few: `${days} dni`, many: `${days} dni`, other: `${days} dnia` })

const afterWorkingDays = (days: number) =>
  plural("pl", days, {
    one: `po ${days} dniu roboczym`,
    few: `po ${days} dniach roboczych`,
    many: `po ${days} dniach roboczych`,
    other: `po ${days} dnia roboczego`,
  })

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Przeczytaj odpowiedź",
  heading: "Przeczytaj odpowiedź",
  lead: "Z kodem, który masz od nas, możesz przeczytać naszą odpowiedź. Nie musisz podawać nazwiska.",
  sealed: "Twój kod nie opuszcza Twojego telefonu. Ta strona tworzy z niego klucze i otwiera nimi odpowiedzi.",
  code: "Twój kod",
  hint: "Osiem angielskich słów albo osiem liczb. Wystarczą pierwsze cztery litery każdego słowa.",
  read: "Przeczytaj moje odpowiedzi",
  reading: "Szukanie i otwieranie odpowiedzi. To może potrwać minutę.",
  again: "Spróbuj jeszcze raz",
  otherWays: "Albo skontaktuj się z osobą wspierającą inaczej:",
  lost: "Bez kodu nie możemy znaleźć Twoich odpowiedzi. Jeśli go nie masz, możesz zgłosić to jeszcze raz albo zadzwonić do nas.",

  replies: {
    title: "Odpowiedzi",
    heading: "Odpowiedzi dla Ciebie",
    lead: "Otwarte przed chwilą w Twoim telefonie. Najnowsza jest na końcu.",
    keepHeading: "Zachowaj lub usuń",
    keep: (days: number) =>
      `Te odpowiedzi zostają na naszym serwerze, zapieczętowane, dopóki ich nie usuniesz, albo do pierwszego dnia miesiąca po upływie ${span(days)}. Do tego czasu możesz je znowu czytać ze swoim kodem.`,
    deleted:
      "Jeśli je usuniesz, nikt już ich tu nie przeczyta. Ty też nie. Nasze osoby wspierające zachowują swoją kopię. Najpierw odpowiedz na nasze pytania i wyślij to, co masz napisane.",
    delete: "Przeczytane: usuń je",
    close: "Zamknij",
    closeWhy: "„Zamknij” usuwa z tej strony odpowiedzi i Twój kod. Na naszym serwerze niczego nie usuwa.",
  },

  nothing: {
    title: "Odpowiedzi",
    heading: "Niczego tu nie ma",
    check: "Sprawdź swój kod: pierwsze słowo to {first}, ostatnie to {last}.",
    right: "Jeśli to Twój kod, żadna odpowiedź teraz na Ciebie nie czeka. Usunięte odpowiedzi nie wracają.",
    ring: (days: number) =>
      `Jeśli ${afterWorkingDays(days)} od zgłoszenia nie ma tu odpowiedzi, Twoje zgłoszenie mogło do nas nie dotrzeć. Zadzwoń do nas.`,
    another: "Wróć do kodu",
  },
}

const stays = "Twój kod nadal jest w polu."
const notSent = "Dlatego ta strona nie pobrała żadnych odpowiedzi."
const otherWay = "Zadzwoń do nas albo spróbuj później lub przez inną sieć."
const ringFirst = "Nie kieruj się tym. Zadzwoń do nas i powiedz nam o tym."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Jest problem",
  error: "Błąd: ",
  "no-code": "Wpisz swój kod: osiem angielskich słów albo osiem liczb.",
  "word-not-in-list":
    "Słowo numer {at}, „{part}”: nie ma go w żadnym naszym kodzie. Sprawdź je jeszcze raz. Nic nie zostało wysłane.",
  "number-not-in-list":
    "Liczba numer {at}, „{part}”: nie ma jej w żadnym naszym kodzie. Każda liczba ma cztery cyfry i nie przekracza 2047. Nic nie zostało wysłane.",
  "words-wrong-count":
    "Kod ma 8 słów. Liczba słów tutaj: {count}. Sprawdź, czy jakiegoś nie brakuje albo czy nie ma ich za dużo.",
  "numbers-wrong-count": "Kod ma 8 liczb po cztery cyfry. Tutaj jest ich: {count}. Sprawdź je jeszcze raz.",
  mistyped:
    "Każda część tego kodu istnieje, ale nie razem. Może jedna z nich jest inna albo dwie zamieniły się miejscami. Nic nie zostało wysłane.",

  // About fetching
  "no-connection": `Nie ma połączenia z serwerem. ${stays} Sprawdź swoje połączenie i spróbuj jeszcze raz.`,
  "nothing-published": `Serwer nie ma jeszcze listy osób wspierających, więc ta strona nie wie, od kogo jest odpowiedź. ${stays} Zadzwoń do nas albo spróbuj później.`,
  "not-today": `W takim razie data na naszym serwerze jest błędna i ta strona nie wie, komu wierzyć. ${stays} Sprawdź datę w swoim telefonie i spróbuj jeszcze raz albo zadzwoń do nas.`,
  busy: `Serwer ma teraz za dużo pracy. ${stays} Spróbuj jeszcze raz za kilka minut.`,
  "not-taken": `Serwer nie odpowiedział tak, jak powinien. To nasz błąd, nie Twój. ${stays} Spróbuj jeszcze raz później albo zadzwoń do nas.`,
  "not-loaded":
    "Część tej strony się nie wczytała albo nie działa w tej przeglądarce. Twój kod nie został wysłany. Sprawdź swoje połączenie i wczytaj tę stronę ponownie albo zadzwoń do nas.",

  // About who answers
  "another-organisation-key": `Lista osób wspierających ma podpis kogoś innego. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `Lista osób wspierających została zmieniona po drodze. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `Serwer przysłał coś, co nie jest naszą listą osób wspierających. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `Serwer przysłał starą listę osób wspierających. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `Lista osób wspierających jest nieaktualna. ${notSent} ${stays} Sprawdź datę w swoim telefonie. Jeśli jest dobra, zadzwoń do nas.`,

  // The answers
  from: "Od: {who}",
  reply: "Odpowiedź {number}, {day}",
  opened: "Mamy Twoje zgłoszenie. Otworzył je klucz osoby wspierającej. Nasze biuro wysyła ten tekst automatycznie.",
  withdrawn: "Wszystko, co było u nas od Ciebie, jest usunięte. Nasze biuro wysyła ten tekst automatycznie.",
  unfinished:
    "Dłuższa odpowiedź zaczyna się od numeru {first}. Nadawca: {who}. Liczba części: {of}. Nie ma tu jeszcze wszystkich, dlatego jej nie pokazujemy. Zajrzyj tu później albo zadzwoń do nas.",
  "one-letter": "Kiedy powstała ta odpowiedź, był u nas jeden list od Ciebie.",
  letters: "Kiedy powstała ta odpowiedź, Twoich listów było u nas: {letters}.",
  missing:
    "Nie ma tu odpowiedzi numer {number}. Nadawca: {who}. Jeśli nie została usunięta przez Ciebie i nie jest stara, ktoś mógł ją przed Tobą ukryć. Zadzwoń do nas.",
  "several-missing":
    "Nie ma tu odpowiedzi o numerach od {first} do {last}. Nadawca: {who}. Jeśli nie zostały usunięte przez Ciebie i nie są stare, ktoś mógł je przed Tobą ukryć. Zadzwoń do nas.",
  repeated: "Dwie odpowiedzi mają ten sam numer: {number}. Nadawca: {who}. Tak nie powinno być. Zadzwoń do nas.",

  // Answers that are not shown
  "not-shown": "Niepokazane",
  "sealed-for-another-key": `Coś tutaj zostało zapieczętowane dla innego kodu. To nie jest dla Ciebie, dlatego tego nie pokazujemy. ${ringFirst}`,
  damaged: `Jedna odpowiedź została uszkodzona lub zmieniona po drodze. Nie pokazujemy jej. ${ringFirst}`,
  "not-a-reply": `Coś tutaj nie jest taką odpowiedzią, jakie piszą nasze osoby wspierające. Nie pokazujemy tego. ${ringFirst}`,
  "another-mailbox": `Jedna odpowiedź jest napisana dla kogoś innego i umieszczona tutaj. Nie pokazujemy jej. ${ringFirst}`,
  "unknown-caseworker": `Jedna odpowiedź jest od kogoś, kto nie jest lub już nie jest naszą osobą wspierającą. Nie pokazujemy jej. ${ringFirst}`,
  "not-signed-by-caseworker": `Jedna odpowiedź nie ma podpisu osoby wspierającej, której imienia używa. Nie pokazujemy jej. ${ringFirst}`,
  "not-bound-to-code": `Jedna odpowiedź jest od kogoś, kto nigdy nie czytał Twojego zgłoszenia. Nie pokazujemy jej. ${ringFirst}`,

  // Deleting and closing
  deleting: "Usuwanie.",
  deleted: "Odpowiedzi są usunięte z naszego serwera. Na tej stronie nie ma już ich ani Twojego kodu.",
  closed:
    "Zamknięte. Na tej stronie nie ma już Twojego kodu ani odpowiedzi. Na naszym serwerze nic nie zostało usunięte.",
  "delete-no-connection":
    "Nie ma połączenia z serwerem. Może odpowiedzi są usunięte, a może nie. Naciśnij jeszcze raz: to nic nie zaszkodzi.",
  "delete-busy": "Serwer ma teraz za dużo pracy. Nie wszystko jest usunięte. Naciśnij jeszcze raz za kilka minut.",
  "delete-not-taken":
    "Serwer nie odpowiedział tak, jak powinien. Może nie wszystko jest usunięte. Naciśnij jeszcze raz albo zadzwoń do nas.",
} satisfies Record<MailboxMessage, string>
