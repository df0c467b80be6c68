import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Napisz do nas",
  lead: "To, co napiszesz, zostanie zapieczętowane w Twoim telefonie. Otworzyć to mogą tylko nasze osoby wspierające. Każde pole można pominąć.",
  rightCode: "Czy to Twój kod, z tymi dwoma słowami? Przy innym kodzie nie wiemy, o które zgłoszenie chodzi.",
  text: {
    label: "Co chcesz nam powiedzieć?",
    hint: "Pisz w dowolnym języku. Coś nowego, pytanie albo coś, co jest u nas błędne.",
  },
  help: {
    heading: "Poproś o konkretną osobę wspierającą lub o inną pomoc",
    support: { label: "W czym chcesz pomocy?" },
    supportDetail: {
      label: "Więcej o tym",
      hint: "Na przykład: osoba wspierająca, która jest kobietą albo która mówi po polsku.",
    },
    helpArea: { label: "Gdzie mamy szukać pomocy w okolicy?" },
  },
  consents: {
    heading: "Zmień to, co wolno nam zrobić",
    intro: "Wybierz tylko to, co chcesz zmienić. Bez Twojego wyboru zostaje tak, jak jest.",
    again:
      "Jeśli wcześniej było „Nie”, a teraz mówisz „Tak”, osoba wspierająca zapyta Cię jeszcze raz, zanim cokolwiek się stanie.",
    clear: "Wyczyść moje wybory w tej części",
  },
  send: "Wyślij do osoby wspierającej",
  again: "Spróbuj jeszcze raz",
  sending: "Pieczętowanie i wysyłanie. To może potrwać minutę.",
  standing: {
    text: "Możesz też zapieczętować to kluczami, które są ważne dłużej. Także wtedy otworzyć to mogą tylko osoby wspierające. Ale jeśli ktoś ukradnie taki klucz, ma więcej czasu, żeby go użyć.",
    button: "Zapieczętuj kluczami ważnymi dłużej",
  },

  more: {
    heading: "Twój kod i Twoje zgłoszenie",
    code: "Ktoś widział mój kod",
    withdraw: "Usuńcie wszystko, co macie ode mnie",
    back: "Wróć",
  },

  withdraw: {
    title: "Usuń wszystko",
    heading: "Usunąć wszystko, co mamy od Ciebie?",
    lead: "Usuwamy wszystko. Nie musisz mówić dlaczego.",
    goneHeading: "Co zostaje usunięte",
    gone: [
      "Twoje zgłoszenie. Jeśli jeszcze czeka na naszym serwerze, znika od razu.",
      "Wszystko, co przyszło od Ciebie później. Czego nasze osoby wspierające jeszcze nie otworzyły, to usuną bez czytania.",
      "Odpowiedzi dla Ciebie, które czekają na naszym serwerze.",
      "To, co jeszcze od nas nie wyszło, na przykład ostrzeżenie: zostaje zatrzymane.",
    ],
    staysHeading: "Czego nikt nie może cofnąć",
    stays: [
      "Tego, co inni już mają, bo było na to Twoje „Tak”: policja albo placówka pomocy.",
      "Tego, co ludzie już przeczytali w ostrzeżeniu albo wydrukowali.",
    ],
    after:
      "Nasze biuro robi to w dzień roboczy. Potem z Twoim kodem przeczytasz tutaj, że to już zrobione. Jeśli chcesz od razu zatrzymać opublikowane ostrzeżenie, zadzwoń do nas.",
    confirm: "Tak, usuńcie wszystko",
    working: "Usuwanie. To może potrwać minutę.",
    doneTitle: "Usunięte",
    doneHeading: "Twoja prośba o usunięcie wszystkiego jest wysłana",
    done: [
      "Odpowiedzi na naszym serwerze są usunięte. Twoje zgłoszenie też, jeśli jeszcze tam czekało.",
      "Całą resztę nasze osoby wspierające usuwają w dzień roboczy. Czego jeszcze nie otworzyły, to usuną bez czytania.",
      "Na tej stronie nie ma już Twojego kodu ani odpowiedzi. Zachowaj kod: z nim przeczytasz tutaj, że wszystko jest zrobione.",
    ],
    later: "Możesz znowu powiedzieć nam o tym w każdej chwili. Możesz też zadzwonić i zapytać, czy to już zrobione.",
  },

  newCode: {
    title: "Nowy kod",
    heading: "Weź nowy kod",
    lead: "Jeśli ktoś widział Twój kod, może czytać nasze odpowiedzi i pisać do nas jako Ty. Przy nowym kodzie nie może.",
    newest: "Jeśli Twój kod był już zmieniany, użyj tutaj najnowszego. Starszy kod już się nie liczy.",
    seen: "Jeśli ten kod był kiedyś wpisany na stronie bez skryptów, nasz serwer go widział. Wtedy też warto wziąć nowy.",
    read: "Odpowiedzi, które teraz czekają, zostaną usunięte z naszego serwera. Najpierw je przeczytaj, jeśli chcesz zachować to, co w nich jest.",
    ready:
      "Przygotuj coś do pisania i zostań tutaj, aż zobaczysz nowy kod. Pokazujemy go tylko raz. Stary kod potem już nie działa.",
    confirm: "Dajcie mi nowy kod",
    working: "Tworzenie nowego kodu i informowanie osób wspierających. To może potrwać minutę.",
    shownTitle: "Twój nowy kod",
    shownHeading: "Twój nowy kod",
    shownLead: "Od teraz odpowiadamy Ci pod tym kodem. Zapisz go, zanim opuścisz tę stronę.",
    emptying: "Usuwanie odpowiedzi spod starego kodu.",
    empty: "Usuń odpowiedzi spod starego kodu",
    close: "Mam go: zamknij",
  },
}

const kept = "Nic z wpisanego tekstu nie przepadło."
const otherWay = "Zadzwoń do nas albo spróbuj później lub przez inną sieć."
const notSure =
  "Ta strona nie mogła upewnić się, że przeczytają to tylko nasze osoby wspierające. Dlatego niczego nie wysłała."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Nie ma jeszcze czego wysłać. Wystarczy jedno słowo, jedno zaznaczenie albo jedna odpowiedź.",
  "follow-up-field-too-long": "„{label}”: ten tekst jest za długi. Skróć go. Znaków za dużo: około {over}.",
  "follow-up-too-long":
    "Tego jest za dużo, żeby zapieczętować w jednym kawałku. Skróć tekst. Znaków za dużo: około {over}. Resztę możesz wysłać potem.",
  "room-left": "Znaki: {used} z {room}",
  "room-over": "Znaków za dużo: {over}. Skróć tekst.",

  // Questions
  question: "Odpowiedź {number}, {day}: pytanie do Ciebie",
  "question-consent": "Pytamy Cię jeszcze raz",
  "alert-words": "To jest ostrzeżenie, tak jak przeczytaliby je wszyscy:",
  "alert-question": "Czy możemy opublikować to ostrzeżenie, tymi słowami?",
  "police-watch-words": "To byłoby na stronie „Police Watch”, tak jak przeczytaliby to wszyscy:",
  "police-watch-question": "Czy możemy to opublikować, tymi słowami?",
  "police-words": "To trafiłoby do: {to}. Dodany zostanie tylko dzień wysłania.",
  "police-question": "Czy możemy im to przekazać, tymi słowami?",
  "no-answer": "Brak odpowiedzi znaczy „Nie”.",
  "answer-yes": "Tak",
  "answer-no": "Nie",
  "answered-yes": "Twoja odpowiedź: „Tak”. Jest wysłana.",
  "answered-no": "Twoja odpowiedź: „Nie”. Jest wysłana.",
  "how-to-answer": "Wybierz tutaj, a potem naciśnij niżej „Wyślij do osoby wspierającej”.",

  // Sending
  "follow-up-sent": "To jest zapieczętowane i wysłane. Osoba wspierająca przeczyta to w dzień roboczy.",
  "letter-no-connection": `Nie ma połączenia z serwerem. To nie zostało wysłane. ${kept} Sprawdź swoje połączenie i spróbuj jeszcze raz.`,
  "letter-nothing-published": `Serwer nie ma jeszcze listy osób wspierających, więc nikt nie mógłby tego otworzyć. To nie zostało wysłane. ${kept} Zadzwoń do nas albo spróbuj później.`,
  "letter-not-today": `W takim razie data na naszym serwerze jest błędna i ta strona nie wie, które klucze są dobre. Nic nie zostało wysłane. ${kept} Sprawdź datę w swoim telefonie i spróbuj jeszcze raz albo zadzwoń do nas.`,
  "letter-perhaps-lost": `Serwer nie odpowiedział. Może to dotarło, a może nie. ${kept} Spróbuj jeszcze raz: te same słowa zachowujemy tylko raz.`,
  "letter-busy": `Serwer nie ma teraz miejsca. To nie zostało tam zachowane. ${kept} Spróbuj jeszcze raz za kilka minut.`,
  "letter-not-taken": `Serwer tego nie przyjął. To nasz błąd, nie Twój. ${kept} Zadzwoń do nas albo spróbuj jeszcze raz później.`,
  "letter-cannot-seal": `Twoja przeglądarka nie mogła tego zapieczętować. Nic nie zostało wysłane. ${kept} Spróbuj w innej przeglądarce albo zadzwoń do nas.`,
  "letter-not-loaded": `Część tej strony się nie wczytała. Nic nie zostało wysłane. ${kept} Sprawdź swoje połączenie i spróbuj jeszcze raz albo zadzwoń do nas.`,
  "letter-another-organisation-key": `Lista osób wspierających ma podpis kogoś innego. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `Lista osób wspierających została zmieniona po drodze. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `Serwer przysłał coś, co nie jest naszą listą osób wspierających. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `Serwer przysłał starą listę osób wspierających. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `Lista osób wspierających jest nieaktualna. ${notSure} ${kept} Sprawdź datę w swoim telefonie. Jeśli jest dobra, zadzwoń do nas.`,
  "letter-key-of-nobody-here": `Jeden klucz nie należy do nikogo, kto u nas pracuje. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Jedyne klucze należą do osoby, która już u nas nie pracuje. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `Klucz osoby wspierającej został zmieniony po drodze. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `Serwer przysłał coś, co nie jest kluczem osoby wspierającej. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Klucze naszych osób wspierających są na dziś za stare lub za nowe. Nic nie zostało wysłane. ${kept} Sprawdź datę w swoim telefonie. Jeśli jest dobra, zadzwoń do nas.`,
  "letter-too-few-keys": `Zbyt mało naszych osób wspierających ma dziś klucz. Nic nie zostało wysłane. ${kept} Zadzwoń do nas albo spróbuj jutro.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Nie ma połączenia z serwerem.",
  "mailbox-busy": "Serwer ma teraz za dużo pracy.",
  "mailbox-not-taken": "Serwer nie odpowiedział tak, jak powinien. To nasz błąd, nie Twój.",

  // How far "delete everything" came
  "withdraw-not-begun": "To jeszcze nie koniec. Może nic nie jest jeszcze usunięte.",
  "withdraw-not-told":
    "To jeszcze nie koniec. Jeśli Twoje zgłoszenie jeszcze czekało na naszym serwerze, jest tam usunięte. Ale może nasze osoby wspierające jeszcze o tym nie wiedzą.",
  "withdraw-not-emptied":
    "To jeszcze nie koniec. Nasze osoby wspierające usuną to, co mają. Ale może odpowiedzi dla Ciebie jeszcze czekają na naszym serwerze.",
  "press-again": "Naciśnij jeszcze raz: to nic nie zaszkodzi. Jeśli to nie pomoże, zadzwoń do nas.",

  // How far the change of the code came
  "code-not-changed": "Twój kod nie został zmieniony. Stary nadal działa.",
  "code-perhaps-changed":
    "Serwer nie odpowiedział. Może Twój kod jest zmieniony, a może nie. Spróbuj jeszcze raz: to nic nie zaszkodzi. Jeśli musisz już iść, zapisz nowy kod, który jest niżej, i zachowaj stary. Jeden z nich działa.",
  "code-not-emptied": "Twój nowy kod działa. Ale może pod starym jeszcze czekają odpowiedzi.",
  "code-changed": "Odpowiedzi spod starego kodu są usunięte. Starego kodu nie ma już na tej stronie.",
} satisfies Record<FollowUpMessage, string>
