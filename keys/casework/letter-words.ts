import type { Answer, FollowUp } from "../../crypto/documents/follow-up.ts"
import type { ProjectSource } from "../../crypto/documents/project-report.ts"
import type { Inside, OpenedLetter } from "./case.ts"
import type { AskedQuestion } from "./questions.ts"
import { describeExperience, describeReport, fieldLines, type Line, objectLines, spoken } from "./words.ts"

/** A letter of any kind, as a caseworker reads it. */
export type Described = {
  title: string
  /** What is to be known about the letter before it is read. */
  notes: string[]
  lines: Line[]
}

const titles = {
  "canopy/report": "Report",
  "canopy/follow-up": "Added later",
  "canopy/withdrawal": "“Delete everything”",
  "canopy/new-mailbox": "“Somebody saw my code”",
  "canopy/pasted": "Pasted block",
  "canopy/project-report": "Report by a partner project",
  "canopy/challenge": "Challenge of a warning",
  "canopy/feedback": "What somebody thinks of us",
  "canopy/police-experience": "About the police, for Police Watch",
  "canopy/sign-up": "Sign-up",
  "canopy/confirmation": "Number of a sign-up",
  "canopy/stop": "“Stop”",
} as const

export const describeLetter = (letter: OpenedLetter, questions: readonly AskedQuestion[]): Described => ({
  title: `${titles[letter.document.kind]}, written on ${letter.document.day}`,
  notes: notesOn(letter),
  lines: linesIn(letter, questions),
})

const insideWords = {
  "pasted-not-ours": "This block is sealed for keys that are not here. A colleague may hold one. It is kept.",
  "pasted-damaged": "This block is not whole, or was changed after it was sealed. It cannot be read. It is kept.",
} as const

const sourceWords = {
  "first-hand":
    "First-hand: the worker told the project. Each consent is what the project says that the worker agreed to.",
  relayed:
    "Relayed: somebody else told the project. Nobody here, and nobody there, heard it from the worker. Ask the project before you build on it.",
} as const satisfies { [Source in ProjectSource]: string }

const notesOn = ({ document, inside, oldCode }: OpenedLetter): string[] => [
  ...(document.kind === "canopy/project-report" ? [sourceWords[document.body.source]] : []),
  ...(oldCode ? ["Written with a code that this person gave up: of its answers only a No counts."] : []),
  // The server saw a sealed block, and no word of it; what it can read there is the code that it made.
  ...(document.seen.by === "server" && !inside
    ? ["Passed our server in readable form: it was written with scripts off."]
    : []),
  ...(inside ? ["Answers can be read by the server: it made the code."] : []),
  ...(inside && "why" in inside ? [insideWords[inside.why]] : []),
]

function linesIn({ document, inside, oldCode }: OpenedLetter, questions: readonly AskedQuestion[]): Line[] {
  switch (document.kind) {
    case "canopy/report":
      return describeReport(document.body)
    case "canopy/project-report":
      return [
        { label: "Number in the project’s book", value: `${document.body.number}` },
        ...describeReport(document.body.report),
      ]
    case "canopy/follow-up":
      return describeFollowUp(document.body, questions)
    case "canopy/new-mailbox":
      return [{ label: "From now on", value: "answers are to go to another mailbox, for somebody saw the code." }]
    case "canopy/withdrawal":
      return oldCode
        ? [{ label: "Asks", value: "to delete everything. It was not done: the code had been given up." }]
        : []
    case "canopy/police-experience":
      return describeExperience(document.body)
    case "canopy/challenge":
    case "canopy/feedback":
      return fieldLines(document.body)
    case "canopy/pasted":
      return toldIn(inside)
    // Members stand on shelves of their own, and in no case.
    case "canopy/sign-up":
    case "canopy/confirmation":
    case "canopy/stop":
      return []
  }
}

const toldIn = (inside: Inside | undefined): Line[] =>
  inside && "text" in inside ? [{ label: "Text", value: inside.text }] : []

function describeFollowUp(
  { answers = [], consents, ...fields }: FollowUp,
  questions: readonly AskedQuestion[],
): Line[] {
  return [
    ...fieldLines(fields),
    ...answers.map((answer) => answerLine(answer, questions)),
    ...(consents ? objectLines(consents, "Changed consent, ") : []),
  ]
}

function answerLine({ question, answer }: Answer, questions: readonly AskedQuestion[]): Line {
  const asked = questions.find(({ id }) => id === question)
  const about = asked
    ? `${topicWords(asked)}, asked on ${asked.day} in reply ${asked.reply}`
    : "a question that is not ours"
  return { label: `Answer to ${about}`, value: answer }
}

export function topicWords({ topic }: AskedQuestion): string {
  if (topic.type === "alert-words") return "our question about words to be published"
  if (topic.type === "police-words") return "our question about the words of a police file"
  return topic.type === "consent"
    ? `our question about “${spoken(topic.consent)}”`
    : `our question whether ${topic.name} may be told`
}
