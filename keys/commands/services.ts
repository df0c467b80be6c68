import { type Command, Misused } from "./command.ts"

/** The directory of services. */

export const servicesOptions: readonly string[] = []
export const servicesUsage = ""

export const services: Command = () => {
  throw new Misused(servicesUsage)
}
