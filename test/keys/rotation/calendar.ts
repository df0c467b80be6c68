import { addDays, daysBetween } from "../../../crypto/day.ts"
import type { SealedLetter } from "../../../crypto/sealed.ts"
import type { Pulled } from "../../../keys/post/pull.ts"
import { copiedUpTo, pullNumber, rememberCopied } from "../../../keys/ring/destruction.ts"
import { type MessageSecret, messageSecrets } from "../../../keys/ring/message-keys.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import { aReport, letterBy, post, sealFor } from "../reporter.ts"
import { aDay } from "../workstation.ts"

/** A desk and its server on any day since the organisation began, which is day 0. */
export type Calendar = Desk & {
  on: (day: number) => Workstation
  pullOn: (day: number) => Promise<Pulled>
  /** A letter sealed on that day, to the keys that are served then; it waits at the server. */
  letterOn: (day: number, name: string) => Promise<SealedLetter>
}

export async function aCalendar(): Promise<Calendar> {
  const desk = await aDesk()
  const { team, host } = desk
  const [begun, first] = [host.clock.now, daysBetween(aDay, team.workstation.today)]
  const on = (day: number): Workstation => {
    host.clock.now = begun + (day - first) * 86_400_000
    return { ...team.workstation, today: addDays(aDay, day) }
  }
  return {
    ...desk,
    on,
    pullOn: (day) => desk.pull(on(day)),
    letterOn: async (day, name) => {
      const then = { ...team, workstation: on(day) }
      const letter = await sealFor(then, host, letterBy(name, team.pins, aReport(), { day: addDays(aDay, day) }))
      await post(host, letter)
      return letter
    },
  }
}

/** What a backup does for the keys. */
export const copied = (workstation: Workstation): number => {
  rememberCopied(workstation, pullNumber(workstation))
  return copiedUpTo(workstation)
}

/** The first days of the keys of a kind, counted from day 0. */
export const keysOf = (workstation: Workstation, kind: MessageSecret["kind"] = "canopy/message-key"): number[] =>
  messageSecrets(workstation)
    .filter((secret) => secret.kind === kind)
    .map(({ from }) => daysBetween(aDay, from))
    .toSorted((one, other) => one - other)
