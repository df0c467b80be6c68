import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "Може ли да пазим това в архива си?",
      hint: "Така ни е по-лесно да ти помогнем и да видим дали същият човек наранява и други. Ако кажеш „Не“, го изтриваме 30 дни след последното ни съобщение.",
    },
    alert: {
      label: "Може ли да предупредим други хора в секс работата?",
      hint: "Пишем кратко предупреждение с наши думи. В него никога не пише кой ни каза.",
    },
    partners: {
      label: "Може ли да дадем предупреждението на други организации за подкрепа?",
      hint: "Например на проекти, които работят на терен, и на клиники. В него никога не пише кой ни каза.",
    },
    policeAnonymous: {
      label: "Може ли да кажем на полицията, без да разкриваме самоличността ти?",
      hint: `Биха го получили: ${listed(organisation.policeReceivers)}. Първо махаме всичко, което може да сочи към теб или към място за работа. Ако полицията иска да знае повече, пита нас, а ние отново питаме теб.`,
    },
    policeTalk: {
      label: "Искаш ли да уредим разговор с полицията, без да се казва името ти?",
      hint: "Например с полицай за връзка (liaison officer), чиято работа е с хора в секс работата.",
    },
    policeProxy: {
      label: "Може ли ние да говорим с полицията вместо теб?",
      hint: "Няма да е нужно да присъстваш.",
    },
    policeShare: {
      label: "Може ли да дадем на полицията това, което ни разказа, и да разкрием самоличността ти?",
      hint: "За пълна жалба в полицията трябва „Да“ тук и „Да“ на следващия въпрос.",
    },
    policeFormal: {
      label: "Искаш ли да подадеш пълна жалба в полицията?",
      hint: "Помагаме ти на всяка стъпка или намираме местен проект, който да ти помага. Нищо не се изпраща, преди да сме говорили с теб.",
    },
    statistics: {
      label: "Може ли да броим това в статистиката си?",
      hint: "Например „12 сигнала в Северозападна Англия тази година“. Без твои думи и без нищо за теб.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "Може ли хората, които проверяват този номер, кола или име, да видят, че има предупреждение?",
  hint: "Хората в секс работата могат да проверят номер, преди да се срещнат с някого. Човекът, за когото ни разказваш, също може да провери своя номер. Ако само ти имаш този номер, този човек може да се досети, че си ти.",
}

export const alertPreview: string = "Първо ми покажете текста. Не публикувайте нищо, преди да кажа „да“ за този текст."
export const limitsRead: string = "Прочетох кога може да се наложи да кажете на някого."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Кога може да се наложи да кажем на някого",
  lead: "Пазим за себе си това, което ни кажеш. Само в тези случаи може да не е така:",
  after: "Двама души от нас решават това заедно. Първо казваме на теб, ако можем.",
  youngHeading: "Ако някой е под 18 години",
  young: [
    "Тази услуга е за пълнолетни. Никога не питаме на колко години си и можеш да ни пишеш на всяка възраст.",
    "Ако научим, че нараняват човек под 18 години, може да се наложи да кажем на хора, чиято работа е да го защитават.",
    "Първо можеш да поговориш с някого, без име: обади се на Childline, 0800 1111. Безплатно е.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("bg", { type: "conjunction" }).format(names)
