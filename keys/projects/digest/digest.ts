import { type Day, daysBetween } from "../../../crypto/day.ts"
import type { Alert } from "../../../crypto/documents/alert.ts"
import { textHash } from "../../../crypto/trust.ts"
import { whyNotWhole } from "../../journal/trouble.ts"
import { isFor } from "../../members/notice.ts"
import { isForServices, serviceWarnings } from "../../outbound/alerts/for-services.ts"
import { alertsInForce, lastList, pausedNumbers, wordsIn } from "../../outbound/alerts/published.ts"
import { readerLines } from "../../outbound/alerts/reader.ts"
import type { Workstation } from "../../workstation.ts"
import type { Wish } from "./wish.ts"

/**
 * A digest of warnings for a partner project: new, changed, taken back. What services alone are told goes only into an
 * inbox, sealed to the project's code: by e-mail a mail company could read it.
 */

/** What stands in the place of the words once a project was told that a warning is paused: whatever comes back has changed. */
const pausedMark = "paused"

/** What a project was told: number → SHA-256 (hex) of the words, or that it is paused; "" once it was told that it is taken back. */
export type Told = {
  last: Day | null
  words: { [number: string]: string }
  /** Alias → how many replies they wrote to the project's inbox. */
  replies: { [alias: string]: number }
  /** An e-mail that was being handed over: its key. */
  sending?: string
  /** E-mails that may have gone, and are not sent again. */
  unknown?: number
}

export const toldName = ({ project }: Pick<Wish, "project">): string => `digest-told/${project}`
export const toldTo = ({ vault }: Workstation, wish: Pick<Wish, "project">): Told =>
  vault.get<Told>(toldName(wish)) ?? { last: null, words: {}, replies: {} }

export type News = { fresh: Alert[]; changed: Alert[]; paused: string[]; back: string[] }

const hashOf = (alert: Alert): string => textHash(JSON.stringify(wordsIn(alert)))

export function newsFor(workstation: Workstation, wish: Wish): News {
  const { words } = toldTo(workstation, wish)
  const standing = serviceWarnings(workstation).map(({ alert }) => alert)
  // Somebody's No may stand in a letter that is missing here: until it is whole, nothing new leaves that is not published.
  const unpublished = wish.email === null && whyNotWhole(workstation) === null ? standing : []
  const wanted = [...alertsInForce(workstation), ...unpublished].filter((alert) => isFor(wish, alert))
  const isGone = (number: string) => isForServices(number) && standing.every((alert) => alert.number !== number)
  return {
    fresh: wanted.filter(({ number }) => !words[number]),
    changed: wanted.filter((alert) => words[alert.number] && words[alert.number] !== hashOf(alert)),
    paused: pausedNumbers(workstation).filter((number) => words[number] && words[number] !== pausedMark),
    back: [...(lastList(workstation)?.withdrawn ?? []), ...Object.keys(words).filter(isGone)].filter(
      (number) => words[number],
    ),
  }
}

const days = 7

/** Whether a digest goes today: a week is over, or there is danger and the project wants to know at once. */
export function isDue(workstation: Workstation, wish: Wish, news: News): boolean {
  const { fresh, changed, back } = news
  if (fresh.length + changed.length + news.paused.length + back.length === 0) return false
  // What somebody allowed and takes back waits for no week.
  if (back.some(isForServices)) return true
  const { last } = toldTo(workstation, wish)
  const isDanger =
    [...fresh, ...changed].some(({ level }) => level === "danger") || news.paused.length + back.length > 0
  return last === null || daysBetween(last, workstation.today) >= days || (wish.rhythm === "danger-at-once" && isDanger)
}

/** UTF-16 units: what the most parts of one reply hold in any script. */
const most = 12_000

const forYouAlone = "For your service alone: this is not published. Give it to nobody outside, and pin it up nowhere."

const section = (what: string, alert: Alert): string =>
  [`${what} ${alert.number}`, ...(isForServices(alert.number) ? [forYouAlone] : []), ...readerLines(alert)].join("\n")

/** The text, and what it tells. What does not fit stays untold, and is due again at once. */
export function digestText({ fresh, changed, paused, back }: News): { text: string; told: News } {
  const [open, sealed] = [back.filter((number) => !isForServices(number)), back.filter(isForServices)]
  const head = [
    "Warnings for your service.",
    ...(open.length > 0 ? [`TAKEN BACK: ${open.join(", ")}. Take down and delete what you have of them.`] : []),
    ...(sealed.length > 0
      ? [`WITHDRAWN: ${sealed.join(", ")}. Forget it: delete what you have of it, and tell nobody of it any more.`]
      : []),
    ...(paused.length > 0
      ? [`PAUSED: ${paused.join(", ")}. We look at them again. Do not show them meanwhile; they may come back.`]
      : []),
  ]
  const told: News = { fresh: [], changed: [], paused, back }
  const sections: string[] = []
  let length = head.join("\n\n").length
  for (const [what, alerts, into] of [
    ["CHANGED", changed, told.changed],
    ["NEW", fresh, told.fresh],
  ] as const)
    for (const alert of alerts) {
      const text = section(what, alert)
      if (length + text.length > most) continue
      length += text.length + 2
      sections.push(text)
      into.push(alert)
    }
  const left = fresh.length + changed.length - told.fresh.length - told.changed.length
  const tail = left > 0 ? [`And ${left} more, in the next message.`] : []
  return { text: [...head, ...sections, ...tail].join("\n\n"), told }
}

/** What a project knows when it has been told this. */
export const withTold = (known: Told, { fresh, changed, paused, back }: News, today: Day): Told => ({
  ...known,
  last: today,
  words: {
    ...known.words,
    ...Object.fromEntries([...fresh, ...changed].map((alert) => [alert.number, hashOf(alert)])),
    ...Object.fromEntries(paused.map((number) => [number, pausedMark])),
    ...Object.fromEntries(back.map((number) => [number, ""])),
  },
})
