import type { Day } from "../day.ts"
import { type CheckTable, openedCheckTable } from "../documents/check-table.ts"
import { holds, type Roster, type RosterPerson } from "../documents/roster.ts"
import { normaliserVersion } from "../identifier/identifier.ts"
import { openByPublisher } from "../publisher.ts"
import { done, type Result, refused } from "../result.ts"
import { openShortAlerts, type ShortAlerts } from "../short-alerts.ts"

/** Whose word a check rests on: the people of a roster that was trusted before. */

export type TableFailure = { kind: "table-not-signed" } | { kind: "table-old" } | { kind: "table-newer" }

/** The check's table, if one current person who may publish signed it, and it counts today. `damaged` rows: see `rowsFit`. */
export function trustTable(
  text: string,
  minisig: string,
  roster: Roster,
  today: Day,
): Result<CheckTable, TableFailure> {
  const opened = openByPublisher(text, minisig, roster, openedCheckTable)
  if (!opened.ok || opened.value.organisation !== roster.organisation.id) return refused({ kind: "table-not-signed" })
  if (opened.value.normaliser !== normaliserVersion) return refused({ kind: "table-newer" })
  return today > opened.value.until ? refused({ kind: "table-old" }) : done(opened.value)
}

const maySign = (person: RosterPerson): boolean => holds(person, "publish") || holds(person, "approve")

/** The short list of warnings, if as many different people signed it as the roster asks. */
export function trustShort(
  text: string,
  minisigs: readonly string[],
  roster: Roster,
  today: Day,
): Result<ShortAlerts, TableFailure> {
  const signers = new Set<string>()
  let list: ShortAlerts | null = null
  let isOld = false
  for (const person of roster.people.filter(maySign))
    for (const minisig of minisigs) {
      const opened = openShortAlerts(text, minisig, person.document, today)
      if (!opened.ok) isOld ||= opened.failure.kind === "list-expired"
      else {
        signers.add(person.alias)
        list = opened.value
      }
    }
  if (isOld) return refused({ kind: "table-old" })
  const isEnough = signers.size >= roster.thresholds.publish
  return list && isEnough && list.organisation === roster.organisation.id
    ? done(list)
    : refused({ kind: "table-not-signed" })
}
