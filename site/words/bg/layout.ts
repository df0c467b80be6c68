/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Към съдържанието",
  leave: "Излез от сайта",
  leaving: "Излизане",
  pressTwice: "Shift. Натисни още 2 пъти, за да излезеш.",
  pressOnce: "Shift. Натисни още веднъж, за да излезеш.",
  navigation: "Страници",
  caseworker: "Говори с консултант",
  tell: "Разкажи ни",
  answers: "Прочети отговор",
  warnings: "Предупреждения",
  check: "Проверка",
  protect: "Как те пазим",
  safety: "Как да ползваш сайта безопасно",
  paper: "На хартия",
  challenge: "Грешка в предупреждение",
  policeWatch: "Police Watch",
  all: "Всички страници",
  languages: "Езици",
  /** Over a page that nobody has translated. */
  inEnglish: "Засега тази страница е на английски. Можеш да ни попиташ за нея на своя език.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish:
    "Тази част е на английски, защото още никой не е проверил превода. Можеш да я пропуснеш и да ни попиташ на своя език.",
  /** Under a page of words. */
  checked: (month: string) => `Последна проверка на тази страница: ${month}`,
  demonstration: "Това е демонстрация. Не изпращай истински сигнал.",
  key: "Нашият ключ",
  earlierKey: (until: string) => `Предишният ни ключ, който още важи до ${until}`,
  keyWhy: "Сравни го с ключа на нашите картички.",
  free: "Безплатно и поверително. Независимо от полицията.",
}

export const contact = {
  phone: "Телефон",
  email: "Имейл",
  hours: "Работно време",
  danger: "В опасност ли си сега? Обади се на 999. Обаждането е безплатно.",
}
