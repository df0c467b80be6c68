import { addDays, type Day } from "../../crypto/day.ts"
import type { Alert } from "../../crypto/documents/alert.ts"
import { alertsInForce, lastList } from "../outbound/alerts/published.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import type { Member } from "./member.ts"

/** A warning of which members are told, or that it is taken back ("26-0143-back"). Nothing of a person stands in it. */
export type Notice = { about: string; number: string; back: boolean; begun: Day } & Pick<Alert, "region" | "level">

/** Days in which it is sent: to who confirmed meanwhile, too, and to whose quiet hours it was. Then it is over. */
export const noticeDays = 14

const nameOf = (about: string): string => `notice/${about}`
const noticesOf = ({ vault }: Workstation): Notice[] => vault.list<Notice>("notice").map(({ value }) => value)

/** Those that are sent now, by number. What was taken back is told of no more. */
export const openNotices = (workstation: Workstation): Notice[] =>
  noticesOf(workstation)
    .filter((notice) => addDays(notice.begun, noticeDays) >= workstation.today && stillTrue(workstation, notice))
    .toSorted((one, other) => (one.about < other.about ? -1 : 1))

const stillTrue = (workstation: Workstation, { number, back }: Notice): boolean =>
  back || alertsInForce(workstation).some((alert) => alert.number === number)

/**
 * Begins to tell members of published warnings; of one that was withdrawn, that it is taken back. Begun before, it goes on
 * where it was. Throws `no-such-alert`, `notice-over`, and `not-told-of` for a withdrawn one of which nobody was told.
 */
export const beginNotices = (workstation: Workstation, numbers: readonly string[]): Notice[] =>
  workstation.vault.together(() => numbers.map((number) => begin(workstation, number)))

function begin(workstation: Workstation, number: string): Notice {
  const { vault, today } = workstation
  const notice = noticeFor(workstation, number)
  const before = vault.get<Notice>(nameOf(notice.about))
  if (!before) vault.put(nameOf(notice.about), notice)
  else if (addDays(before.begun, noticeDays) < today) return refuse("notice-over")
  return before ?? notice
}

function noticeFor(workstation: Workstation, number: string): Notice {
  const alert = alertsInForce(workstation).find((each) => each.number === number)
  const begun = workstation.today
  if (alert) return { about: number, number, back: false, begun, region: alert.region, level: alert.level }
  if (!lastList(workstation)?.withdrawn.includes(number)) return refuse("no-such-alert")
  const told = workstation.vault.get<Notice>(nameOf(number)) ?? refuse("not-told-of")
  return { ...told, about: `${number}-back`, back: true, begun }
}

/** Whether this is for them. What is about several areas is for everybody. */
export const isFor = (
  { regions, levels }: Pick<Member, "regions" | "levels">,
  { region, level }: Pick<Alert, "region" | "level">,
): boolean =>
  levels.includes(level) && (region === "touring" || regions.includes("everywhere") || regions.includes(region))
