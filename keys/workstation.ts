import type { Random } from "../crypto/bytes.ts"
import type { Day } from "../crypto/day.ts"
import type { SignedText } from "../crypto/documents/message-key.ts"
import type { Roster } from "../crypto/documents/roster.ts"
import { openedRoster } from "../crypto/documents/roster.ts"
import { openPublication } from "../crypto/publication.ts"
import { refuse } from "./refusals/refusal.ts"
import type { Vault } from "./ring/vault.ts"

/** One caseworker's secrets: three Ed25519 seeds of 32 bytes, in base64. */
export type Self = { alias: string; document: string; reply: string; request: string }

/** What this workstation knows of its organisation. The roster is the newest one seen, exact text. */
export type Home = {
  id: string
  name: string
  organisationKey: string
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
  /** An address given for this run instead of the one that `init` kept. */
  server?: string
}

export const selfOf = ({ vault }: Workstation): Self => vault.get<Self>("self/keys") ?? refuse("no-workstation")
export const homeOf = ({ vault }: Workstation): Home => vault.get<Home>("self/organisation") ?? refuse("no-workstation")

/** The text that verified last, of each vault: a page asks for the roster many times. */
const verified = new WeakMap<Vault, { home: Home; roster: Roster }>()

const isSame = (one: Home, other: Home): boolean =>
  one.organisationKey === other.organisationKey &&
  one.roster.document === other.roster.document &&
  one.roster.minisig === other.roster.minisig

/** The newest roster known here. It verified when it was kept, and does so again whenever another text stands there. */
export function rosterOf(workstation: Workstation): Roster {
  const home = homeOf(workstation)
  const known = verified.get(workstation.vault)
  if (known && isSame(known.home, home)) return known.roster
  const { roster, organisationKey } = home
  const opened = openPublication(roster.document, roster.minisig, organisationKey, openedRoster)
  if (!opened.ok) return refuse("roster-damaged")
  verified.set(workstation.vault, { home, roster: opened.value })
  return opened.value
}
