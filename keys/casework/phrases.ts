import type { Case } from "./case.ts"

/**
 * Phrases to begin a reply with. Plain words, no blame, and no promise that a small team might not keep: they say what
 * is so now and what the reporter can do.
 */
export type Phrase = { id: string; title: string; text: string }

export const phrases: readonly Phrase[] = [
  {
    id: "read",
    title: "We have read it",
    text: "We have read what you wrote. Thank you for telling us. What happened was not your fault.",
  },
  {
    id: "time",
    title: "It takes time",
    text: "We are working on this. We cannot say yet how long it takes. You can look here and write to us again with the same code.",
  },
  {
    id: "question",
    title: "A question",
    text: "We have a question. You do not have to answer it. Your report counts either way.",
  },
  {
    id: "talk",
    title: "Somebody to talk to",
    text: "If you would like to talk to somebody, now or later, write that here. Tell us which way is safe for you. If you would rather not, that is fine.",
  },
  {
    id: "services",
    title: "Help near you",
    text: "There may be help near you: with health, housing, money or the law. If it is safe, tell us the area and what you need, and we can look for it.",
  },
  {
    id: "danger",
    title: "In danger now",
    text: "We do not read messages here at all hours. If you are in danger now, ring the emergency number or somebody you trust.",
  },
  {
    id: "choices",
    title: "Your choices",
    text: "You decide what we may do with your report. If you have changed your mind, write that here with the same code.",
  },
  {
    id: "nothing",
    title: "We could do little",
    text: "We are sorry: there was little that we could do this time. We have kept what you told us, as far as you allowed it.",
  },
]

/** To a partner project: it reads them, not the worker, and passes on what it can. */
export const projectPhrases: readonly Phrase[] = [
  {
    id: "read",
    title: "We have read it",
    text: "We have read your report. Thank you for sending it. If it is safe, tell the worker that what happened was not their fault.",
  },
  {
    id: "time",
    title: "It takes time",
    text: "We are working on this report. We cannot say yet how long it takes. Look here again under the same number.",
  },
  {
    id: "question",
    title: "A question",
    text: "We have a question. Ask the worker only if it is safe, and write no name or address here. The report counts either way.",
  },
  {
    id: "consent",
    title: "Did the worker agree?",
    text: "We may do only what the worker agreed to. If it is safe, ask the worker, and tell us here what the answer was. Not asked counts as No.",
  },
  {
    id: "services",
    title: "Help for the worker",
    text: "We can look for help for the worker: with health, housing, money or the law. Tell us what is needed, without saying who it is for.",
  },
  {
    id: "danger",
    title: "In danger now",
    text: "We do not read messages here at all hours. If the worker is in danger now, ring the emergency number, if they want that.",
  },
  {
    id: "nothing",
    title: "We could do little",
    text: "We are sorry: there was little that we could do this time. We have kept what you told us, as far as the worker allowed it.",
  },
]

/** Those that fit whoever reads the reply. */
export const phrasesFor = ({ project }: Pick<Case, "project">): readonly Phrase[] =>
  project ? projectPhrases : phrases

/** The text with the phrase of this name under it; null when there is no such phrase. */
export function withPhrase(text: string, id: string, among: readonly Phrase[]): string | null {
  const phrase = among.find((each) => each.id === id)
  return phrase ? withWords(text, phrase.text) : null
}

/** The text with these words under it. */
export const withWords = (text: string, words: string): string =>
  text.trim() === "" ? words : `${text.trimEnd()}\n\n${words}`
