import { type Command, Misused } from "./command.ts"

/** Chains of tasks: a formal report, a talk with the police. */

export const chainsOptions: readonly string[] = []
export const chainsUsage = ""

export const chains: Command = () => {
  throw new Misused(chainsUsage)
}
