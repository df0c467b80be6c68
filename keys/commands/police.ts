import { type Command, Misused } from "./command.ts"

/** Police files: what the police may be told, and when. */

export const policeOptions: readonly string[] = []
export const policeUsage = ""

export const police: Command = () => {
  throw new Misused(policeUsage)
}
