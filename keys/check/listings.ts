import type { Listing } from "../../crypto/check/listing.ts"
import type { IdentifierKey } from "../../crypto/identifier/identifier.ts"
import { openCase } from "../casework/open-case.ts"
import { namedInFields } from "../linking/asked.ts"
import { type Naming, tellingOf } from "../linking/checker-consent.ts"
import { writersBehind } from "../linking/links.ts"
import { lookupOf } from "../linking/lookup.ts"
import { levelIn, namingsIn, numbersOf } from "../linking/namings.ts"
import { alertsInForce } from "../outbound/alerts/published.ts"
import { casesThat } from "../register/asking.ts"
import type { Workstation } from "../workstation.ts"

/**
 * What the public check may say today, of which identifiers: what reporters allowed, by the rules that a check by hand
 * follows too (protocol §8, "The reported man checks himself"). `cases`: those in which a field names it.
 */
export type Wanted = { key: IdentifierKey; listings: Listing[]; cases: string[] }

/** Warnings in force, newest first, where two people are behind them; else a level alone. */
function listingsOf(
  workstation: Workstation,
  key: IdentifierKey,
  namings: readonly Naming[],
  inForce: ReadonlySet<string>,
): Wanted {
  const told = tellingOf(key, namings, workstation.today, (id) => writersBehind(workstation, id))
  const cases = namings.map((naming) => naming.case)
  if (told.kind === "nothing") return { key, listings: [], cases }
  const alerts = told.kind === "full" ? numbersOf(workstation, told.cases).filter((each) => inForce.has(each)) : []
  const newest = [...new Set(alerts)].toSorted().reverse()
  const listings =
    newest.length > 0 ? newest.map((alert) => ({ alert })) : [{ level: levelIn(workstation, told.cases) }]
  return { key, listings, cases }
}

/** In order of the canonical strings. Of more than six warnings the table has the newest. */
export function wantedListings(workstation: Workstation): Wanted[] {
  const namingsOf = namingsIn(workstation, lookupOf(workstation))
  const inForce = new Set(alertsInForce(workstation).map(({ number }) => number))
  const keys = new Set(
    casesThat(workstation, "checkable").flatMap((id) => namedInFields(workstation, openCase(workstation, id))),
  )
  return [...keys]
    .toSorted()
    .map((key) => listingsOf(workstation, key, namingsOf(key), inForce))
    .filter(({ listings }) => listings.length > 0)
}
