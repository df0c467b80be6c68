import { fromBase64, fromHex, type Random } from "../../../crypto/bytes.ts"
import { unblinded } from "../../../crypto/check/oprf.ts"
import { type Shown, shownOf } from "../../../crypto/check/shown.ts"
import { trustShort, trustTable } from "../../../crypto/check/signed-by.ts"
import { lookUp } from "../../../crypto/check/table.ts"
import { type Day, dayOf } from "../../../crypto/day.ts"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { afterRemovals } from "../../../crypto/removal.ts"
import type { ShortAlert } from "../../../crypto/short-alerts.ts"
import { judgeRoster } from "../judge.ts"
import type { Page } from "../page.ts"
import type { Fetch } from "../publications.ts"
import { askFor, rowsFit } from "./ask.ts"
import type { CheckTrouble } from "./message-names.ts"
import { fetchPublished, type Published } from "./published.ts"
import { stretched } from "./stretching.ts"

/** What a check needs from the world: wired once, in check.ts; handed in by tests. */
export type World = {
  page: Page
  fetch: Fetch
  random: Random
  now: () => number
  subtle: SubtleCrypto | undefined
}

export type Checked =
  | { kind: "answer"; shown: Shown[] }
  | { kind: "ask-day"; day: Day }
  | { kind: "trouble"; trouble: CheckTrouble }

const trouble = (kind: CheckTrouble): Checked => ({ kind: "trouble", trouble: kind })

/** What was published, if it is this organisation's and of today. */
function trusted(published: Published, { page, now }: World, confirmed: Day | null) {
  const clocks = { device: dayOf(now()), build: page.build, header: published.header }
  return judgeRoster(published.roster, { ...page.pins, recipients: page.recipients }, clocks, confirmed)
}

/**
 * Looks one identifier up. Everything that is fetched is fetched before, and again each time: neither requests nor their
 * order tell what was checked or what came of it. `partner`: Ed25519 seed, or null.
 */
export async function checkOne(
  key: IdentifierKey,
  partner: Uint8Array | null,
  world: World,
  confirmed: Day | null,
): Promise<Checked> {
  const once = await checkOnce(key, partner, world, confirmed)
  // The table was published anew while it was loaded.
  return once === "renewed" ? orOffline(await checkOnce(key, partner, world, confirmed)) : once
}

const orOffline = (checked: Checked | "renewed"): Checked => (checked === "renewed" ? trouble("offline") : checked)

async function checkOnce(
  key: IdentifierKey,
  partner: Uint8Array | null,
  world: World,
  confirmed: Day | null,
): Promise<Checked | "renewed"> {
  const published = await fetchPublished(world.fetch)
  if (!published.ok) return trouble(published.failure.kind)
  const judgement = trusted(published.value, world, confirmed)
  if (judgement.kind === "ask-day") return judgement
  if (judgement.kind === "refused") return trouble("roster-not-trusted")
  const roster = afterRemovals(published.value.keys, judgement.roster)
  const today = confirmed ?? published.value.header ?? dayOf(world.now())
  const { table: signed, rows, short } = published.value
  const table = trustTable(signed.document, signed.minisig, roster, today)
  if (!table.ok) return trouble(table.failure.kind)
  if (!(await rowsFit(rows, table.value.table, world.subtle))) return trouble("table-not-signed")
  const warnings = short.minisigs.length > 0 ? trustShort(short.document, short.minisigs, roster, today) : null
  if (warnings && !warnings.ok) return trouble(warnings.failure.kind)
  return evaluated(key, partner, world, {
    publicKey: fromBase64(table.value.evaluators[0]?.publicKey ?? "") ?? new Uint8Array(),
    epoch: table.value.epoch,
    rows,
    warnings: warnings?.value.alerts ?? [],
  })
}

type Trusted = { publicKey: Uint8Array; epoch: number; rows: Uint8Array; warnings: readonly ShortAlert[] }

async function evaluated(
  key: IdentifierKey,
  partner: Uint8Array | null,
  { page, fetch, random, now, subtle }: World,
  { publicKey, epoch, rows, warnings }: Trusted,
): Promise<Checked | "renewed"> {
  const x = await stretched(key, subtle, now)
  if (!x) return trouble("too-slow")
  const organisation = fromHex(page.pins.organisation)
  const asked = await askFor(x, { fetch, random, now, subtle, organisation, epoch, partner })
  if (!asked.ok) return asked.failure.kind === "renewed" ? "renewed" : trouble(asked.failure.kind)
  const { hidden, evaluation } = asked.value
  const output = unblinded(x, hidden, evaluation, publicKey)
  if (!output.ok) return trouble(output.failure.kind)
  return { kind: "answer", shown: shownOf(lookUp(output.value, rows), warnings) }
}
