/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Twój kod",
  what: "Na końcu zgłoszenia dostaniesz kod. Prowadzi do naszych odpowiedzi i masz go tylko Ty.",
  heading: "Jak przechować kod",
  choose: "Wybierz sposób, który jest najbezpieczniejszy tam, gdzie mieszkasz. Wystarczy jeden.",
  ways: [
    {
      heading: "Zapisz go na papierze",
      text: "Osiem angielskich słów możesz ukryć w liście zakupów. Ryzyko: ktoś znajdzie kartkę albo ją wyrzuci.",
    },
    {
      heading: "Zapisz liczby jako kontakty",
      text: "Wpisz je w telefonie jako części numerów. Ryzyko: ktoś przejrzy telefon albo telefon udostępnia kontakty.",
    },
    {
      heading: "Wydrukuj go",
      text: "Na kartce jest tylko osiem słów albo tylko liczby. Ryzyko: drukarka może zachować kopię, a przeglądarka może wydrukować na brzegu adres. Wtedy go odetnij.",
    },
    {
      heading: "Zapamiętaj go",
      text: "Ułóż krótką historię z ośmiu słów, w tej samej kolejności. Ryzyko: jedno zapomniane słowo i kod nie działa.",
    },
    {
      heading: "Nie jako zdjęcie",
      text: "Telefony często kopiują zdjęcia w inne miejsca. Ktoś może je tam zobaczyć.",
    },
  ],
  lostHeading: "Jeśli go zgubisz",
  lost: "Wtedy nikt nie może Cię znaleźć, a Ty nie przeczytasz naszych odpowiedzi. Nie możemy odtworzyć kodu. Zawsze możesz zgłosić to jeszcze raz.",
  foundHeading: "Jeśli ktoś go znajdzie",
  found:
    "Jeśli wie, do czego służy, może czytać nasze odpowiedzi. Może pisać do nas jako Ty i usunąć wszystko. Nie może tu przeczytać Twojego zgłoszenia.",
  changeHeading: "Jeśli ktoś go widział",
  change: "Wybierz „Przeczytaj odpowiedź”, wpisz swój kod, a potem wybierz „Ktoś widział mój kod”. Dostaniesz nowy.",
  never:
    "Nie dawaj go nikomu. Prosi o niego tylko strona „Przeczytaj odpowiedź” w tym portalu. Nikt od nas nigdy o niego nie zapyta.",
}
