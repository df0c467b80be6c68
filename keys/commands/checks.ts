import { type Command, Misused } from "./command.ts"

/** A check by hand. */

export const checksOptions: readonly string[] = []
export const checksUsage = ""

export const checks: Command = () => {
  throw new Misused(checksUsage)
}
