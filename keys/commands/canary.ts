import { countCanaries } from "../post/canaries.ts"
import { sendCanary } from "../post/canary.ts"
import { type Command, Misused } from "./command.ts"

/** `canopy canary`: sends a test letter, or says how many came. */
export const canary: Command = async (context) => {
  const address = context.words[1]
  if (address !== undefined && !URL.canParse(address)) throw new Misused("The address begins with http:// or https://")
  const workstation = await context.open()
  if (address !== undefined) await sendCanary(workstation, address)
  const count = countCanaries(workstation)
  const sent = "A test letter is on its way. A pull on a later day counts it."
  return {
    lines: [
      ...(address === undefined ? [] : [sent]),
      `Test letters of the last four weeks: ${count.came} of ${count.due} came, ${count.waiting} on their way.`,
    ],
    value: count,
  }
}
