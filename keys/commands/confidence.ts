import { type Command, Misused } from "./command.ts"

/** Breaking confidence. */

export const confidenceOptions: readonly string[] = []
export const confidenceUsage = ""

export const confidence: Command = () => {
  throw new Misused(confidenceUsage)
}
