import type { Unshown } from "../../crypto/open-replies.ts"
import type { Line, Thread, Whole } from "../../crypto/thread.ts"
import { dayInWords, element, say } from "./page.ts"
import { isQuestion, type Question, questionIn, type ShowWarning } from "./show-question.ts"

/** How the answers are shown, and in which language consents are asked for: it can be another than the page's. */
export type Showing = { language: string; consentLanguage: string; showWarning: ShowWarning | null }

function asking(reply: Whole & { message: Question }, { consentLanguage, showWarning }: Showing): HTMLElement {
  const made = element("div")
  made.lang = consentLanguage
  made.dir = "auto"
  made.append(...questionIn(reply, showWarning))
  return made
}

/** As plain text, whatever it holds: an address in it never becomes a link, and its direction is its own. */
function words(reply: Whole, showing: Showing): HTMLElement {
  const { message } = reply
  if (isQuestion(message)) return asking({ ...reply, message }, showing)
  const own = message.type === "opened" || message.type === "withdrawn"
  const made = element("p", own ? say(message.type) : message.text, "said")
  if (!own) made.dir = "auto"
  return made
}

const lettersSaid = ({ letters }: Whole): string => say(letters === 1 ? "one-letter" : "letters", { letters })

function shown(reply: Whole, showing: Showing): HTMLElement {
  const made = element("article", "", "card")
  const day = dayInWords(reply.day, showing.language)
  made.append(
    element("h3", say(isQuestion(reply.message) ? "question" : "reply", { number: reply.number, day })),
    words(reply, showing),
    element("p", lettersSaid(reply), "quiet"),
  )
  return made
}

function lineSaid(line: Exclude<Line, { kind: "reply" }>, who: string): string {
  if (line.kind === "unfinished") return say("unfinished", { who, first: line.first, of: line.of })
  if (line.kind === "repeated") return say("repeated", { who, number: line.number })
  const { first, last } = line
  return first === last ? say("missing", { who, number: first }) : say("several-missing", { who, first, last })
}

const inPage = (line: Line, who: string, showing: Showing): HTMLElement =>
  line.kind === "reply" ? shown(line.reply, showing) : element("p", lineSaid(line, who), "notice")

function section(heading: string, parts: readonly HTMLElement[]): HTMLElement {
  const made = element("section")
  made.append(element("h2", heading), ...parts)
  return made
}

/** Writes everything that waits into the page: threads first, then what is not shown and why. */
export function showThreads(
  place: HTMLElement,
  threads: readonly Thread[],
  unshown: readonly Unshown[],
  showing: Showing,
): void {
  const written = threads.map(({ from, lines }) =>
    section(
      say("from", { who: from }),
      lines.map((line) => inPage(line, from, showing)),
    ),
  )
  const refusals = unshown.map((kind) => element("p", say(kind), "notice"))
  place.replaceChildren(...written, ...(refusals.length > 0 ? [section(say("not-shown"), refusals)] : []))
}
