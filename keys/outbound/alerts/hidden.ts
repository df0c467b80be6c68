import { openedAlerts } from "../../../crypto/documents/alert.ts"
import { holds } from "../../../crypto/documents/roster.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { publicText } from "../../post/server.ts"
import { rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { needsRenewal } from "./publish.ts"
import { lastList, publishedAlerts } from "./published.ts"
import { putList } from "./sending.ts"

/** Whether the server shows the warnings that were published: somebody may hide them, or the server may be new. */

const sentences = {
  none: "The server shows no list of warnings, though one was published. A pull by somebody who publishes sends it again. If the server is not a new one, somebody hid it: tell the coordinator.",
  older:
    "The server shows an older list of warnings than the one known here. Somebody may have put it back: tell the coordinator.",
} as const

async function howHidden(workstation: Workstation): Promise<keyof typeof sentences | null> {
  const known = lastList(workstation)
  if (!known) return null
  const shown = await publicText(workstation, "/alerts.json")
  if (shown === null) return "none"
  const list = openedAlerts.safeParse(jsonOf(shown))
  return list.success && list.data.epoch < known.epoch ? "older" : null
}

/** For the doctor: a sentence when they are hidden. */
export async function warningRisks(workstation: Workstation): Promise<string[]> {
  const hidden = await howHidden(workstation)
  return hidden ? [sentences[hidden]] : []
}

/**
 * For a pull, before anything else is done about warnings: says the same, and sends the list as it was signed to a
 * server that has none. What has to be signed anew, `renewAlerts` sends.
 */
export async function showAgain(workstation: Workstation): Promise<string[]> {
  const hidden = await howHidden(workstation)
  const published = publishedAlerts(workstation)
  if (!hidden || !published) return []
  if (hidden === "older" || needsRenewal(workstation) || !mayBring(workstation)) return [sentences[hidden]]
  await putList(workstation, published)
  return [sentences.none, "The list of warnings was sent to it again."]
}

function mayBring(workstation: Workstation): boolean {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "publish"))
}
