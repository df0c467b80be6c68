/** The pages that only say something. */
export const home = {
  title: "Strona główna",
  heading: "My słuchamy. Ty decydujesz.",
  lead: "Czy ktoś Cię skrzywdził, groził Ci albo sprawił, że nie czujesz się bezpiecznie? Możesz nam o tym powiedzieć. To nie musi być przestępstwo. Nie musisz podawać imienia ani nazwiska. Nie potrzebujesz konta.",
  quickAccess: "Porozmawiaj z osobą wspierającą",
  quickAccessText:
    "Osoba wspierająca jest po Twojej stronie. Możesz po prostu porozmawiać. Nic więcej nie musi się dziać.",
  otherWays: "Inne sposoby kontaktu z nami",
  helpNow: "Pomoc teraz",
  reportHeading: "Powiedz nam, co się stało",
  reportText: "Twoje słowa są zapieczętowane. Otworzyć je mogą tylko nasze osoby wspierające.",
  quick: "Szybkie ostrzeżenie",
  quickText: "Kilka pytań, około 3 minut",
  full: "Pełne zgłoszenie",
  fullText: "Tyle, ile chcesz: dużo lub mało",
  answersHeading: "Masz kod?",
  answersText: "Z kodem możesz przeczytać naszą odpowiedź na Twoje zgłoszenie.",
  answers: "Przeczytaj odpowiedź",
  warningsHeading: "Ostrzeżenia",
  warningsText: "Przeczytaj, co wiemy od innych osób pracujących seksualnie o niebezpiecznych ludziach i miejscach.",
  warnings: "Przeczytaj ostrzeżenia",
  freeHeading: "Na co możesz liczyć",
  free: [
    "Nic nie wychodzi poza nasz zespół bez Twojej zgody. Jest kilka wyjątków. Przeczytasz o nich, zanim zaczniesz pisać.",
    "Nigdy nie naciskamy, żeby iść na policję lub do sądu.",
    "Pomagamy ludziom każdej płci i w każdym rodzaju pracy seksualnej.",
    "To nic nie kosztuje, ani teraz, ani później.",
  ],
}

export const contactPage = {
  title: "Porozmawiaj z nami",
  heading: "Porozmawiaj z osobą wspierającą",
  lead: "Wybierz sposób, który wydaje Ci się najbezpieczniejszy. Przy żadnym nikt Cię nie ocenia. Każdy prowadzi do tego samego zespołu.",
  callHeading: "Zadzwoń do nas",
  callText:
    "Nie musisz mówić, jak się nazywasz. Możesz poprosić o kogoś, kto zna pracę seksualną z własnego doświadczenia.",
  callBill: "Nasz numer może być widoczny na rachunku za telefon. Możesz zadzwonić z innego telefonu.",
  writeHeading: "Napisz e-mail",
  writeText:
    "E-mail nie jest zapieczętowany i pokazuje Twój adres. Jeśli ktoś może widzieć Twoje e-maile, użyj strony zgłoszenia.",
  reportHeading: "Napisz na tej stronie",
  reportText: "To, co napiszesz na stronie zgłoszenia, jest zapieczętowane. Nie musisz podawać nazwiska.",
  technicalHeading: "Coś na tej stronie nie działa",
  technicalText: "Zadzwoń lub napisz do nas. Nie musisz mówić, co Cię spotkało, tylko co nie działa.",
  offHeading: "Poza naszymi godzinami",
  offText:
    "W niebezpieczeństwie zadzwoń pod 999. Porady medyczne o każdej porze: 111. Żeby o każdej porze z kimś porozmawiać, zadzwoń do Samaritans: 116 123. Wszystkie trzy numery są bezpłatne.",
}

export const notFound = {
  title: "Nie ma takiej strony",
  heading: "Tej strony tu nie ma",
  text: "Może w adresie jest mały błąd albo strona ma teraz inny adres. To nie jest Twój błąd.",
  home: "Przejdź do strony głównej",
}

export const errorPage = {
  title: "Coś poszło nie tak",
  heading: "Coś poszło nie tak po naszej stronie",
  text: [
    "To nie jest Twój błąd. Nic z wpisanego tekstu nie zostało tu zachowane.",
    "Jeśli wypełniasz formularz, cofnij się w przeglądarce. Twoje słowa mogą tam jeszcze być.",
  ],
  reach: "Możesz spróbować jeszcze raz za kilka minut albo skontaktować się z osobą wspierającą inaczej:",
}
