import type { Message } from "../../browser/message-names.ts"

const kept = "Twoje słowa nadal tu są."
const otherWay = "Zadzwoń do nas albo spróbuj później lub przez inną sieć."
const notSure =
  "Ta strona nie mogła upewnić się, że Twoje zgłoszenie przeczytają tylko nasze osoby wspierające. Dlatego niczego nie wysłała."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Jest problem",
  error: "Błąd: ",
  "nothing-said": "Niczego tu jeszcze nie ma. Wystarczy jedno słowo albo jedno zaznaczenie.",
  "field-too-long": "„{label}”: ten tekst jest za długi. Skróć go. Znaków za dużo: około {over}.",
  "report-too-long":
    "Twoje zgłoszenie jest za długie, żeby zapieczętować je w jednym kawałku. Skróć je. Znaków za dużo: około {over}. Resztę możesz wysłać w drugim zgłoszeniu.",
  "room-left": "Znaki: {used} z {room}",
  "room-over": "Znaków za dużo: {over}. Skróć tekst.",

  // About sending
  "no-connection": `Nie ma połączenia z serwerem. Nic nie zostało wysłane. ${kept} Sprawdź swoje połączenie i spróbuj jeszcze raz.`,
  "nothing-published": `Serwer nie ma jeszcze listy osób wspierających, więc nikt nie mógłby otworzyć Twojego zgłoszenia. Nic nie zostało wysłane. ${kept} Zadzwoń do nas albo spróbuj później.`,
  "not-today": `W takim razie data na naszym serwerze jest błędna i ta strona nie wie, które klucze są dobre. Nic nie zostało wysłane. ${kept} Sprawdź datę w swoim telefonie i spróbuj jeszcze raz albo zadzwoń do nas.`,
  "perhaps-lost": `Serwer nie odpowiedział. Może Twoje zgłoszenie dotarło, a może nie. ${kept} Spróbuj jeszcze raz: to samo zgłoszenie zachowujemy tylko raz.`,
  busy: `Serwer nie ma teraz miejsca. Twoje zgłoszenie nie zostało tam zachowane. ${kept} Spróbuj jeszcze raz za kilka minut.`,
  "not-taken": `Serwer nie przyjął Twojego zgłoszenia. To nasz błąd, nie Twój. ${kept} Zadzwoń do nas albo wczytaj tę stronę ponownie później.`,
  "cannot-seal": `Twoja przeglądarka nie mogła zapieczętować zgłoszenia. Nic nie zostało wysłane. ${kept} Spróbuj w innej przeglądarce albo zadzwoń do nas.`,

  // About who would read it
  "another-organisation-key": `Lista osób wspierających ma podpis kogoś innego. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `Lista osób wspierających została zmieniona po drodze. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `Serwer przysłał coś, co nie jest naszą listą osób wspierających. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `Serwer przysłał starą listę osób wspierających. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `Lista osób wspierających jest nieaktualna. ${notSure} ${kept} Sprawdź datę w swoim telefonie. Jeśli jest dobra, zadzwoń do nas.`,
  "key-of-nobody-here": `Jeden klucz nie należy do nikogo, kto u nas pracuje. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Jedyne klucze należą do osoby, która już u nas nie pracuje. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `Klucz osoby wspierającej został zmieniony po drodze. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `Serwer przysłał coś, co nie jest kluczem osoby wspierającej. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Klucze naszych osób wspierających są na dziś za stare lub za nowe. Nic nie zostało wysłane. ${kept} Sprawdź datę w swoim telefonie. Jeśli jest dobra, zadzwoń do nas.`,
  "too-few-keys": `Zbyt mało naszych osób wspierających ma dziś klucz. Nic nie zostało wysłane. ${kept} Zadzwoń do nas albo spróbuj jutro.`,
} satisfies Record<Message, string>
