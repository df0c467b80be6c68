/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "К содержанию страницы",
  leave: "Уйти с сайта",
  leaving: "Уходим",
  pressTwice: "Shift. Нажмите ещё 2 раза, чтобы уйти.",
  pressOnce: "Shift. Нажмите ещё один раз, чтобы уйти.",
  navigation: "Страницы",
  caseworker: "Поговорить с консультантом",
  tell: "Рассказать нам",
  answers: "Прочитать ответ",
  warnings: "Предупреждения",
  check: "Проверка",
  protect: "Как мы вас защищаем",
  safety: "Как безопасно пользоваться сайтом",
  paper: "На бумаге",
  challenge: "Ошибка в предупреждении",
  policeWatch: "Police Watch",
  all: "Все страницы",
  languages: "Языки",
  /** Over a page that nobody has translated. */
  inEnglish: "Эта страница пока на английском. Вы можете спросить нас о ней на своём языке.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish:
    "Эта часть на английском, потому что перевод ещё никто не проверил. Её можно пропустить и спросить нас на своём языке.",
  /** Under a page of words. */
  checked: (month: string) => `Эту страницу в последний раз проверили: ${month}.`,
  demonstration: "Это демонстрация. Не отправляйте настоящее сообщение.",
  key: "Наш ключ",
  earlierKey: (until: string) => `Наш прежний ключ, ещё действует до ${until}`,
  keyWhy: "Сравните его с ключом на наших карточках.",
  free: "Бесплатно и конфиденциально. Независимо от полиции.",
}

export const contact = {
  phone: "Телефон",
  email: "Эл. почта",
  hours: "Часы работы",
  danger: "Вы сейчас в опасности? Звоните 999. Звонок бесплатный.",
}
