import { refuse } from "../refusals/refusal.ts"

/**
 * Words that would tell somebody who looks over a shoulder, or reads at a phone company, what a message is about. Looked
 * for in everything that leaves for members, but in the text of a warning, which goes only to who asked for it.
 */
const stems =
  "escort|worker|client|punter|brothel|parlour|massage|rape|rapist|assault|attack|abus|violen|victim|survivor|threat|danger|harm|unsafe|safety|warn|alert|police|report|incident|crime|criminal|offend|predator|ugly|prostitut|hooker|whore|stalk|weapon|knife|robb|fetish|nude|porn|canopy|onion|secret|anonym|trafficking|nuisance|outreach"
/** Short ones stand in names of places: "Sussex". */
const words = "sex|mugs?|adult|risk|gun|tor|cam|strip"
const telling = new RegExp(`(?:${stems})|(?<![a-z])(?:${words})`, "gi")

export const tellingIn = (text: string): string[] => text.match(telling) ?? []

/** Throws `message-tells`. */
export function refuseTelling(...texts: readonly string[]): void {
  if (texts.some((text) => tellingIn(text).length > 0)) refuse("message-tells")
}
