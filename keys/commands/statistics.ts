import { type Command, Misused } from "./command.ts"

/** Numbers for funders. */

export const statisticsOptions: readonly string[] = []
export const statisticsUsage = ""

export const statistics: Command = () => {
  throw new Misused(statisticsUsage)
}
