import { asDay } from "../../crypto/day.ts"
import { publishRosterAndKeys } from "../post/publish-keys.ts"
import { awayUntil, goAway } from "../ring/away.ts"
import { type Command, Misused } from "./command.ts"

/** `canopy away`: says who is away, makes and shows the keys for that time, or ends it. */
export const away: Command = async (context) => {
  const workstation = await context.open()
  const { until } = context.options
  const isBack = context.words[1] === "back"
  if (until !== undefined || isBack) {
    goAway(workstation, isBack ? null : (asDay(until ?? "") ?? badDay()))
    await publishRosterAndKeys(workstation)
  }
  const now = awayUntil(workstation)
  const line = now
    ? `You are away until ${now}. Keys for all that time are at the server: what is sealed to them waits for you.`
    : "You are here. Keys are made for the next weeks by themselves."
  return { lines: [line], value: { until: now } }
}

const badDay = (): never => {
  throw new Misused("--until takes a day: 2026-12-31")
}
