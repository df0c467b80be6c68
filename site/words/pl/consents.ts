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
      label: "Czy możemy zachować o tym zapis?",
      hint: "To pomaga nam pomóc Tobie i zobaczyć, czy ta sama osoba krzywdzi innych. Jeśli „Nie”, usuwamy go 30 dni po naszej ostatniej wiadomości.",
    },
    alert: {
      label: "Czy możemy ostrzec inne osoby pracujące seksualnie?",
      hint: "Piszemy krótkie ostrzeżenie własnymi słowami. Nigdy nie ma w nim informacji, kto nam o tym powiedział.",
    },
    partners: {
      label: "Czy możemy przekazać ostrzeżenie innym placówkom pomocy?",
      hint: "Na przykład projektom, które docierają do ludzi w terenie, i poradniom. Nigdy nie ma w nim informacji, kto nam o tym powiedział.",
    },
    policeAnonymous: {
      label: "Czy możemy powiedzieć o tym policji bez ujawniania, kim jesteś?",
      hint: `Trafiłoby to do: ${listed(organisation.policeReceivers)}. Najpierw usuwamy wszystko, co mogłoby wskazać na Ciebie lub na miejsce pracy. Jeśli policja chce więcej, pyta nas, a my jeszcze raz pytamy Ciebie.`,
    },
    policeTalk: {
      label: "Czy chcesz, żebyśmy umówili Ci rozmowę z policją, bez podawania Twojego imienia i nazwiska?",
      hint: "Na przykład z osobą z policji (liaison officer), której zadaniem jest współpraca z osobami pracującymi seksualnie.",
    },
    policeProxy: {
      label: "Czy możemy rozmawiać z policją za Ciebie?",
      hint: "Twoja obecność nie byłaby potrzebna.",
    },
    policeShare: {
      label: "Czy możemy przekazać policji to, co wiemy od Ciebie, i to, kim jesteś?",
      hint: "Do pełnego zgłoszenia na policji potrzebne jest „Tak” tutaj i „Tak” w następnym pytaniu.",
    },
    policeFormal: {
      label: "Czy chcesz złożyć pełne zgłoszenie na policji?",
      hint: "Pomagamy Ci w każdym kroku albo znajdujemy lokalny projekt, który to robi. Nic nie zostanie wysłane, dopóki z Tobą nie porozmawiamy.",
    },
    statistics: {
      label: "Czy możemy uwzględnić to w naszych statystykach?",
      hint: "Na przykład „12 zgłoszeń w północno-zachodniej Anglii w tym roku”. Żadnych Twoich słów i nic o Tobie.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "Czy ludzie, którzy sprawdzają ten numer, samochód lub nazwę, mogą zobaczyć, że jest ostrzeżenie?",
  hint: "Osoby pracujące seksualnie mogą sprawdzić numer, zanim się z kimś spotkają. Osoba, o której nam mówisz, też może sprawdzić swój numer. Jeśli tylko Ty masz ten numer, może się domyślić, że to Ty.",
}

export const alertPreview: string =
  "Najpierw pokażcie mi treść ostrzeżenia. Niczego nie publikujcie, dopóki nie powiem na nią „tak”."
export const limitsRead: string = "Mam przeczytane, kiedy może się zdarzyć, że musicie komuś powiedzieć."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Kiedy może się zdarzyć, że musimy komuś powiedzieć",
  lead: "To, co mówisz, zachowujemy dla siebie. Tylko w tych sytuacjach może być inaczej:",
  after: "Decydują o tym razem dwie osoby z nas. Najpierw mówimy Tobie, jeśli możemy.",
  youngHeading: "Jeśli ktoś ma mniej niż 18 lat",
  young: [
    "Ta pomoc jest dla dorosłych. Nigdy nie pytamy, ile masz lat, i możesz do nas pisać w każdym wieku.",
    "Możemy dowiedzieć się, że ktoś krzywdzi osobę poniżej 18 lat. Wtedy może się zdarzyć, że musimy powiedzieć o tym ludziom, których zadaniem jest jej ochrona.",
    "Najpierw możesz porozmawiać bez podawania nazwiska: zadzwoń do Childline, 0800 1111. Połączenie jest bezpłatne.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("pl", { type: "conjunction" }).format(names)
