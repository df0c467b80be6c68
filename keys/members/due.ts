import { addDays } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import type { Line } from "./line/line.ts"
import { messageTo, ofAddress, type Person, peopleOf } from "./member.ts"
import { isFor, type Notice, openNotices } from "./notice.ts"
import type { Parcel } from "./parcel.ts"
import { isQuiet } from "./quiet.ts"
import { askAgainAfter, type Goodbye } from "./stop.ts"

/** What is to be sent to whom. Nothing that was handed over once, whatever became of it, is due again. */

/** Notices in one message: more would not fit into a text. */
export const mostNotices = 3

const chunks = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

function noticesFor(workstation: Workstation, { member, confirmed }: Person, open: readonly Notice[]): Parcel[] {
  if (confirmed === null) return []
  const due = open.filter((notice) => {
    if (messageTo(workstation, member, notice.about)) return false
    // Taken back: told to who was told of it, and to nobody else.
    return notice.back ? messageTo(workstation, member, notice.number) !== undefined : isFor(member, notice)
  })
  return chunks(due, mostNotices).map((notices) => ({ kind: "notice", member, notices }))
}

/** A year after the last answer: once, under the name of that year. */
function yearlyFor(workstation: Workstation, { member, confirmed }: Person): Parcel[] {
  if (confirmed === null || addDays(confirmed, askAgainAfter) > workstation.today) return []
  const about = `yearly-${confirmed}`
  return messageTo(workstation, member, about) ? [] : [{ kind: "yearly", member, about }]
}

/** Of several sign-ups for one address the newest is asked about, and none when one of them was. */
function askFor(workstation: Workstation, person: Person, people: readonly Person[]): Parcel[] {
  if (person.confirmed !== null) return []
  const waiting = ofAddress(people, person.member.key).filter(({ confirmed }) => confirmed === null)
  const wasAsked = waiting.some(({ member }) => messageTo(workstation, member, "ask"))
  return wasAsked || waiting[0] !== person ? [] : [{ kind: "ask", member: person.member, about: "ask" }]
}

const goodbyes = ({ vault }: Workstation): Parcel[] =>
  vault
    .list<Goodbye>("goodbye")
    .flatMap(({ value: { member, key } }) => (key === null ? [{ kind: "goodbye", member }] : []))

/** `quiet`: messages that wait for an hour at which they are welcome. `noLine`: that nothing here could carry. */
export type Due = { now: Parcel[]; quiet: number; noLine: number }

export function dueNow(workstation: Workstation, line: Line): Due {
  const people = peopleOf(workstation)
  const open = openNotices(workstation)
  const all = [
    ...goodbyes(workstation),
    ...people.flatMap((person) => [
      ...askFor(workstation, person, people),
      ...yearlyFor(workstation, person),
      ...noticesFor(workstation, person, open),
    ]),
  ]
  const carried = all.filter(({ member }) => (member.channel === "email" ? line.mail : line.texts) !== null)
  const now = carried.filter(({ member }) => !isQuiet(member.quiet, line.hour))
  return { now, quiet: carried.length - now.length, noLine: all.length - carried.length }
}
