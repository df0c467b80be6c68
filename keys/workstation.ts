import type { Random } from "../crypto/bytes.ts"
import type { Day } from "../crypto/day.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import type { Roster } from "../crypto/documents/roster.ts"
import { afterRemovals } from "../crypto/removal.ts"
import { type EarlierKey, openRoster } from "../crypto/trust.ts"
import type { Line } from "./members/line/line.ts"
import { refuse } from "./refusals/refusal.ts"
import type { Vault } from "./ring/vault.ts"

/** One caseworker's secrets: three Ed25519 seeds of 32 bytes, in base64; and the day on which they were made. */
export type Self = { alias: string; document: string; reply: string; request: string; since?: Day }

/** What this workstation knows of its organisation. The roster is the newest one seen, exact text. */
export type Home = {
  id: string
  name: string
  organisationKey: string
  /** The organisation key before that one, while both are shown. */
  earlierKey?: EarlierKey | undefined
  server: string | null
  roster: SignedText
}

/** Everything a command works with; clock and randomness come in from `main.ts`. */
export type Workstation = {
  folder: string
  vault: Vault
  today: Day
  random: Random
  fetch: typeof fetch
  /** What carries messages to members, where this program can reach anything. */
  line?: (workstation: Workstation) => Line
  /** An address given for this run instead of the one that `init` kept. */
  server?: string
  /** The day on which the letters were fetched that a carried file brings; without one, today. */
  asOf?: Day
}

export const selfOf = ({ vault }: Workstation): Self => vault.get<Self>("self/keys") ?? refuse("no-workstation")
export const homeOf = ({ vault }: Workstation): Home => vault.get<Home>("self/organisation") ?? refuse("no-workstation")

/** The organisation keys that may have signed a roster which this workstation takes today. */
export const organisationKeys = ({ organisationKey, earlierKey }: Home, today: Day): string[] =>
  earlierKey && today <= earlierKey.until ? [organisationKey, earlierKey.key] : [organisationKey]

/** The newest roster known here, as it was signed. It verified when it was kept, so its keys' days are not asked for. */
export function signedRosterOf(workstation: Workstation): Roster {
  const { roster, organisationKey, earlierKey } = homeOf(workstation)
  const opened = openRoster(roster, [organisationKey, ...(earlierKey ? [earlierKey.key] : [])])
  return opened.ok ? opened.value : refuse("roster-damaged")
}

const removalsItem = "self/removals"

/** Removals that were seen at the server, or made here. */
export const removalsKnown = ({ vault }: Workstation): SignedText[] => vault.get<SignedText[]>(removalsItem) ?? []
export const keepRemovals = ({ vault }: Workstation, removals: readonly SignedText[]): void =>
  vault.put(removalsItem, removals)

/** The newest roster known here, as it is in force: who was removed by a colleague counts as revoked. */
export const rosterOf = (workstation: Workstation): Roster =>
  afterRemovals(removalsKnown(workstation), signedRosterOf(workstation))
