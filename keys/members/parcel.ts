import type { Alert } from "../../crypto/documents/alert.ts"
import { echoDigits } from "../../crypto/documents/sign-up.ts"
import { alertsInForce } from "../outbound/alerts/published.ts"
import { readerLines } from "../outbound/alerts/reader.ts"
import type { Workstation } from "../workstation.ts"
import type { Outgoing } from "./line/line.ts"
import { type Asked, keepAsked, type Member, personWith } from "./member.ts"
import type { Notice } from "./notice.ts"
import { refuseTelling } from "./telling.ts"
import { mailWords, noticeLine, senderWords, subjectWords, textWords } from "./words.ts"

/** One message to one person, before it is written. `about`: the names under which it is remembered that it went. */
export type Parcel = { member: Member } & (
  | { kind: "notice"; notices: readonly Notice[] }
  | { kind: "ask" | "yearly"; about: string }
  | { kind: "goodbye" }
)

export const aboutOf = (parcel: Parcel): string[] => {
  if (parcel.kind === "notice") return parcel.notices.map(({ about }) => about)
  return parcel.kind === "goodbye" ? [] : [parcel.about]
}

/** The number that goes out and is to come back: drawn once, so that the same message can be written again. */
function echoFor(workstation: Workstation, { member, kind }: Extract<Parcel, { kind: "ask" | "yearly" }>): string {
  const why: Asked["why"] = kind === "ask" ? "sign-up" : "yearly"
  const asked = personWith(workstation, member.id)?.asked
  if (asked?.why === why) return asked.echo
  const drawn = new DataView(workstation.random(8).slice().buffer).getBigUint64(0) % 10n ** BigInt(echoDigits)
  const echo = `${drawn}`.padStart(echoDigits, "0")
  keepAsked(workstation, member, { day: workstation.today, echo, why })
  return echo
}

function bodyOf(workstation: Workstation, parcel: Parcel, at: string): string {
  const { member } = parcel
  const words = member.channel === "email" ? mailWords : textWords
  if (parcel.kind === "goodbye") return words.goodbye(at)
  if (parcel.kind !== "notice") return words[parcel.kind](echoFor(workstation, parcel), at)
  const line = noticeLine(member, parcel.notices)
  return member.channel === "email" ? mailWords.notice(line, at, []) : textWords.notice(line, at)
}

/** The warnings themselves, for who chose to have them in the e-mail. */
const wholeWords = (alerts: readonly Alert[]): string[] =>
  alerts.map((alert) => [alert.number, ...readerLines(alert)].join("\n"))

function withFullText(workstation: Workstation, parcel: Parcel, body: string, at: string): string {
  const { member } = parcel
  if (parcel.kind !== "notice" || !member.fullText || member.channel !== "email") return body
  const numbers = parcel.notices.filter(({ back }) => !back).map(({ number }) => number)
  const alerts = alertsInForce(workstation).filter(({ number }) => numbers.includes(number))
  return mailWords.notice(noticeLine(member, parcel.notices), at, wholeWords(alerts))
}

/**
 * The message as it leaves. Call it inside the commit that remembers it. `at`: the short address. Throws `message-tells`
 * when a word in it would tell what it is about; the text of a warning that somebody asked for is not held to that.
 */
export function written(workstation: Workstation, parcel: Parcel, key: string, at: string): Outgoing {
  const { channel, to, sender, subject } = parcel.member
  const body = bodyOf(workstation, parcel, at)
  const [from, title] = [senderWords[sender], subjectWords[subject]]
  refuseTelling(from, title, body)
  return { channel, to, key, from, subject: title, body: withFullText(workstation, parcel, body, at) }
}
