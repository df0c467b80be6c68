import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  before: {
    heading: "Najpierw przeczytaj to",
    off: "Skrypty są wyłączone albo się nie wczytały.",
    safer: "Bezpieczniej: zezwól na skrypty pod tym adresem albo",
    block: "wklej zapieczętowany blok",
    saferCode: "Bezpieczniej: zezwól na skrypty pod tym adresem.",
    tor: "W Tor Browser poziom „Safer” (bezpieczniejszy) działa z tą stroną pod jej bezpiecznym adresem. Poziom „Safest” (najbezpieczniejszy) wyłącza skrypty.",
    reach: "Albo skontaktuj się z osobą wspierającą inaczej:",
    onionOnly: "Bez skryptów działa to tylko pod naszym adresem onion, który kończy się na „.onion”:",
    report: {
      works:
        "Możesz wysłać zgłoszenie bez skryptów. Ale wtedy nasz serwer przez chwilę widzi Twoje słowa, zanim je zapieczętuje. Żadnego z nich nie zachowuje.",
      off: "Ta strona nie może teraz nic wysłać z Twojej przeglądarki. Potrzebuje skryptu, żeby zapieczętować Twoje słowa. Nic, co tu wpiszesz, nie zostanie wysłane.",
    },
    code: {
      works:
        "Nasze odpowiedzi możesz przeczytać także przy wyłączonych skryptach. Ale wtedy nasz serwer widzi ten kod i może czytać wiadomości pod nim.",
      off: "Ta strona nie może teraz otworzyć odpowiedzi. Potrzebuje skryptu, żeby otworzyć je w Twoim telefonie. Dlatego nie ma tu pola na Twój kod. Nie wysyłaj go nikomu.",
    },
  },

  form: "Skrypty są wyłączone. Kiedy wyślesz ten formularz, nasz serwer przez chwilę widzi Twoje słowa, zanim je zapieczętuje. Żadnego z nich nie zachowuje.",

  check: {
    lead: "Nic nie jest jeszcze zapieczętowane ani zachowane. Przeczytaj to jeszcze raz, jeśli chcesz.",
    differs:
      "Nasz serwer widział Twoje słowa, żeby zrobić tę stronę, i niczego nie zachował. Przycisk wyśle je jeszcze raz. Wtedy serwer je zapieczętuje i otworzyć je będą mogły tylko nasze osoby wspierające.",
    change: "Zmień coś",
  },

  sent: {
    lead: "Teraz jest zapieczętowane. Żadna osoba wspierająca jeszcze go nie przeczytała. Dziękujemy, że nam o tym mówisz.",
    seen: "Nasz serwer przez chwilę widział Twoje słowa i niczego nie zachował.",
    seenCode: "Nasz serwer przez chwilę widział Twoje słowa i ten kod. Nie zachował ani słów, ani kodu.",
    risk: "Ktoś, kto włamałby się na nasz serwer, mógłby je przeczytać. Na przyszłość pomaga nowy kod.",
    renew:
      "Gdy następnym razem wejdziesz z włączonymi skryptami, wybierz „Przeczytaj odpowiedź” i wpisz ten kod. Potem wybierz „Ktoś widział mój kod”.",
    again:
      "Jeśli przeglądarka zapyta, czy wysłać tę stronę jeszcze raz, to nic nie zaszkodzi. To samo zgłoszenie zachowujemy tylko raz.",
    block: {
      heading: "Mamy Twój blok",
      lead: "Jest zapieczętowany. Nasz serwer nie może go otworzyć. Żadna osoba wspierająca jeszcze go nie przeczytała. Dziękujemy, że nam o tym mówisz.",
      ours: "Jeśli blok powstał w naszym formularzu offline, masz już kod z tego formularza. Wtedy liczy się tamten kod, a ten nie jest Ci potrzebny.",
      host: "Ten kod powstał na naszym serwerze. Ktoś, kto prowadzi serwer, mógłby czytać nasze odpowiedzi pod tym kodem albo wstawić własne zamiast naszych.",
    },
  },

  code: {
    problems: {
      "no-code": "Wpisz swój kod: osiem angielskich słów albo osiem liczb.",
      "word-not-in-list": "Słowo numer {at}, „{part}”: nie ma go w żadnym naszym kodzie. Sprawdź je jeszcze raz.",
      "number-not-in-list":
        "Liczba numer {at}, „{part}”: nie ma jej w żadnym naszym kodzie. Każda liczba ma cztery cyfry i nie przekracza 2047.",
      "words-wrong-count":
        "Kod ma 8 słów. Liczba słów tutaj: {count}. Sprawdź, czy jakiegoś nie brakuje albo czy nie ma ich za dużo.",
      "numbers-wrong-count": "Kod ma 8 liczb po cztery cyfry. Tutaj jest ich: {count}. Sprawdź je jeszcze raz.",
      mistyped:
        "Każda część tego kodu istnieje, ale nie razem. Może jedna z nich jest inna albo dwie zamieniły się miejscami.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Nasz serwer otworzył te odpowiedzi, żeby Ci je pokazać. Najnowsza jest na końcu.",
    written:
      "To jest zapieczętowane i wysłane. Osoba wspierająca przeczyta to w dzień roboczy. Nasze pytania zostają na tej stronie. Nie musisz odpowiadać dwa razy.",
    deleted: "Przeczytane odpowiedzi są usunięte z naszego serwera.",
    question: "Pytamy Cię o coś. Przeczytaj to i odpowiedz niżej",
    page: (page: number, pages: number) => `Strona ${page} z ${pages}`,
    older: "Starsze odpowiedzi",
    newer: "Nowsze odpowiedzi",
    deletePage: "Usunięte zostaną tylko odpowiedzi z tej strony.",
    leave: "Na koniec zamknij tę stronę albo użyj „Opuść tę stronę”.",
  },

  write: {
    differs:
      "Przy wyłączonych skryptach nasz serwer przez chwilę widzi, co tu napiszesz, zanim to zapieczętuje. Niczego z tego nie zachowuje. Każde pole można pominąć.",
    warning: "Treść ostrzeżenia",
    police: "Treść dla policji",
    policeWatch: "Treść dla Police Watch",
    leaveAsItIs: "Zostaw tak, jak jest",
  },

  withdraw: {
    offer: "Możesz wycofać wszystko, co mamy od Ciebie. Najpierw pokażemy Ci, co to znaczy.",
    offerHeading: "Wycofaj wszystko",
  },

  withdrawn: {
    after: "Usunięcie tego, co mają nasze osoby wspierające, może potrwać do następnego dnia roboczego.",
  },

  notHere: {
    title: "Niewysłane",
    heading: "To wymaga tutaj skryptu",
    lead: "Nic nie zostało wysłane do naszych osób wspierających. Nic z wpisanego tekstu nie zostało zachowane. To nie jest Twój błąd.",
    off: "W tym portalu formularze działają tylko ze skryptami. Skrypt pieczętuje Twoje słowa w telefonie, żeby nasz serwer nigdy ich nie widział.",
    onion:
      "Pod tym adresem formularze działają tylko ze skryptami. Bez skryptów działają pod naszym adresem onion, w Tor Browser:",
    back: "Jeśli cofniesz się w przeglądarce, Twoje słowa mogą tam jeszcze być. Możesz je skopiować.",
  },

  /** Why something could not be done. What became of the words is said after it, by the page that knows. */
  trouble: {
    "another-organisation-key":
      "Lista osób wspierających na naszym serwerze ma podpis kogoś innego. Dlatego serwer nie wie, kto jest osobą wspierającą.",
    "damaged-roster":
      "Lista osób wspierających na naszym serwerze jest uszkodzona. Dlatego serwer nie wie, kto jest osobą wspierającą.",
    "not-a-roster": "Nasz serwer ma coś innego w miejscu naszej listy osób wspierających.",
    "older-roster":
      "Lista osób wspierających na naszym serwerze jest stara. Dlatego serwer nie wie, kto jest osobą wspierającą.",
    "expired-roster": "Lista osób wspierających na naszym serwerze jest nieaktualna.",
    "key-of-nobody-here": "Jeden klucz na naszym serwerze nie należy do nikogo, kto u nas pracuje.",
    "key-of-retired-person": "Jedyne klucze na naszym serwerze należą do osoby, która już u nas nie pracuje.",
    "key-damaged": "Klucz osoby wspierającej na naszym serwerze jest uszkodzony.",
    "not-a-key": "Nasz serwer ma coś innego w miejscu klucza osoby wspierającej.",
    "key-outside-window": "Klucze naszych osób wspierających na serwerze są na dziś za stare lub za nowe.",
    "too-few-keys": "Zbyt mało naszych osób wspierających ma dziś klucz. Zadzwoń do nas albo spróbuj jutro.",
    "nothing-published": "Nasz serwer nie ma jeszcze listy osób wspierających, więc nikt nie mógłby tego otworzyć.",
    busy: "Nasz serwer nie ma teraz miejsca. Spróbuj jeszcze raz za kilka minut.",
    "not-taken": "Nasz serwer tego nie przyjął. To nasz błąd, nie Twój.",
    "cannot-seal": "Nasz serwer nie mógł tego zapieczętować. To nasz błąd, nie Twój.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Twoje zgłoszenie nie zostało wysłane. Twoje słowa nadal tu są. Możesz spróbować jeszcze raz.",
    sealed: "Twój blok nie został wysłany. Nadal tu jest. Możesz spróbować jeszcze raz.",
    small: "To nie zostało wysłane. Twoje słowa nadal tu są. Możesz spróbować jeszcze raz.",
    code: "Twój kod nadal jest w polu. Możesz spróbować jeszcze raz.",
    replies: "Twój tekst nadal tu jest. Możesz spróbować jeszcze raz.",
    withdraw: "Może nie wszystko jest usunięte. Naciśnij jeszcze raz: to nic nie zaszkodzi.",
  },
}
