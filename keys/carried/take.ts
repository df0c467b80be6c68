import { toBase64, toHex } from "../../crypto/bytes.ts"
import { type Day, daysBetween } from "../../crypto/day.ts"
import { letterBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { entryRecordBytes } from "../journal/exchange.ts"
import { type Shift, workShift } from "../outbound/shift.ts"
import type { Progress } from "../post/download.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { refuse } from "../refusals/refusal.ts"
import { rosterOf, type Workstation } from "../workstation.ts"
import { type Brought, carriedFetch } from "./carried-fetch.ts"
import { type Fetched, type Request, readContent } from "./contents.ts"
import { asItWorks, carryingAt, earlierTrips, keepLook, keepTrip, tripOf } from "./state.ts"

/** `shift`: what a pull tells; null where the server has no roster yet and so no letters. */
export type Taken = { shift: Shift | null; day: Day; clocksAgree: boolean }

/**
 * Opens what the courier fetched, and keeps it, exactly as a pull does. What a pull says to the server waits for the next
 * parcel; nothing is destroyed, and no reply leaves. Taken twice, it is taken once; broken off, it is taken again. Throws
 * `no-courier`, `older-carried-file`, and what `readContent` throws; then nothing has changed.
 */
export async function takeFetched(given: Workstation, file: Uint8Array, progress: Progress): Promise<Taken> {
  const { content, behind } = readContent(file, carryingAt(given), "canopy/carried-fetched")
  const [letters, entries] = [lettersIn(content, behind, given), entriesIn(content, behind, given)]
  refuseOlder(given, content)
  const noted: Request[] = []
  const workstation = withBrought(given, content, {
    look: content.look,
    letters,
    entries,
    note: (each) => noted.push(each),
  })
  const shift = letters ? await workShift(workstation, progress) : null
  if (!letters) await publishRosterAndKeys(workstation)
  const said = noted.find(({ what }) => what === "POST /desk/acknowledge")
  const clocksAgree = content.clocksAgree && isPlausible(content.day, given.today)
  given.vault.together(() => {
    keepLook(given, content.look)
    const acknowledgement = said ? toBase64(said.body) : null
    keepTrip(given, { trip: content.trip, day: asOf(content, given), clocksAgree, acknowledgement })
  })
  return { shift, day: content.day, clocksAgree }
}

/** A clock here that is behind must not make the fetch look younger than it can be. */
const asOf = ({ day }: Fetched, { today }: Workstation): Day => (day < today ? day : today)

const withBrought = (given: Workstation, content: Fetched, brought: Brought): Workstation => ({
  ...asItWorks(given),
  fetch: carriedFetch(() => brought),
  asOf: asOf(content, given),
})

/** Throws `damaged-carried-file` when they are not as many as were fetched. */
function lettersIn({ letters, entries }: Fetched, behind: Uint8Array, workstation: Workstation): Brought["letters"] {
  const count = rosterOf(workstation).recipients
  const length = (letters ?? 0) * letterRecordBytes(count)
  if (behind.length !== length + entries * entryRecordBytes(count)) return refuse("damaged-carried-file")
  return letters === null ? null : { count: letters, records: behind.subarray(0, length) }
}

const letterRecordBytes = (count: RecipientCount): number => 16 + sealedBytes(letterBytes, count)

/** Those behind the letters, by their ids. */
function entriesIn({ letters, entries }: Fetched, behind: Uint8Array, workstation: Workstation) {
  const count = rosterOf(workstation).recipients
  const [start, length] = [(letters ?? 0) * letterRecordBytes(count), entryRecordBytes(count)]
  const record = (at: number) => behind.subarray(start + at * length, start + (at + 1) * length)
  return new Map(Array.from({ length: entries }, (_, at) => [toHex(record(at).subarray(0, 16)), record(at)]))
}

/**
 * A roster or a list from before would look like one that somebody put back. Days are compared where the clocks were right:
 * one wrong clock must not keep every later fetch out.
 */
function refuseOlder(workstation: Workstation, { trip, day, clocksAgree }: Fetched): void {
  const last = tripOf(workstation)
  if (!last || last.trip === trip) return
  const isBefore = clocksAgree && last.clocksAgree && day < last.day
  if (isBefore || earlierTrips(workstation).includes(trip)) refuse("older-carried-file")
}

/** Days. A fetch that is older, or comes from tomorrow's tomorrow, tells that a clock is wrong. */
const longestTrip = 14

const isPlausible = (fetched: Day, today: Day): boolean => {
  const days = daysBetween(fetched, today)
  return days >= -1 && days <= longestTrip
}
