import type { Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Evaluations } from "../evaluator/client.ts"
import type { Shelf } from "../shelf.ts"
import type { Store } from "../store/store.ts"
import type { Acknowledgements } from "./acknowledgements.ts"
import type { SaidOfEntries } from "./journal-said.ts"

/** What the desk port is made of, wired in `parts.ts`. */
export type DeskParts = {
  organisation: Organisation
  store: Store
  shelf: Shelf
  acknowledgements: Acknowledgements
  saidOfEntries: SaidOfEntries
  evaluations: Evaluations
  random: Random
  /** Milliseconds since 1970, for nonces; whatever is written down knows the day only. */
  now: () => number
  today: () => Day
  nonceSecret: Uint8Array
  fault: () => void
}
