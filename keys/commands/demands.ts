import { type Command, Misused } from "./command.ts"

/** The register of legal demands. */

export const demandsOptions: readonly string[] = []
export const demandsUsage = ""

export const demands: Command = () => {
  throw new Misused(demandsUsage)
}
