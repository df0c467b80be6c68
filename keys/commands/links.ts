import { type Command, Misused } from "./command.ts"

/** Links between cases. */

export const linksOptions: readonly string[] = []
export const linksUsage = ""

export const links: Command = () => {
  throw new Misused(linksUsage)
}
