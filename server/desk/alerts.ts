import type { Day } from "../../crypto/day.ts"
import { type Alerts, alerts } from "../../crypto/documents/alert.ts"
import { holds, type Roster, type RosterPerson } from "../../crypto/documents/roster.ts"
import { openPublication } from "../../crypto/publication.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { shortText } from "../../crypto/short-alerts.ts"
import { textHash } from "../../crypto/trust.ts"
import type { KeptAlerts, KeptRoster } from "../shelf.ts"
import type { Publication } from "../store/store.ts"

export type AlertsFailure =
  | { kind: "signature-does-not-hold" }
  | { kind: "too-few-signatures" }
  | { kind: "not-alerts" }
  | { kind: "chain-broken" }
  | { kind: "another-roster" }
  | { kind: "list-expired" }
  | { kind: "short-differs" }

const maySign = (person: RosterPerson): boolean => holds(person, "publish") || holds(person, "approve")

/** The list, if each signature is by a different person of the roster who may sign, and they are as many as it asks. */
function signedByEnough(put: Publication, roster: Roster): Result<Alerts, AlertsFailure> {
  const signers = new Set<string>()
  let list: Alerts | null = null
  for (const minisig of put.signatures) {
    const attempts = roster.people.filter(maySign).map((person) => ({
      person,
      opened: openPublication(put.document, minisig, person.document, alerts),
    }))
    const fits = attempts.find(({ opened }) => opened.ok || opened.failure.kind === "another-kind")
    if (!fits) return refused({ kind: "signature-does-not-hold" })
    if (!fits.opened.ok) return refused({ kind: "not-alerts" })
    signers.add(fits.person.alias)
    list = fits.opened.value
  }
  return list && signers.size >= roster.thresholds.publish && signers.size === put.signatures.length
    ? done(list)
    : refused({ kind: "too-few-signatures" })
}

/**
 * A list of warnings that may follow the kept one: signed by enough people, made with the kept roster, and naming the
 * kept text's hash. A server that has none takes any: readers check the chain, and a lost host must be filled again.
 */
export function acceptAlerts(
  put: Publication,
  kept: KeptAlerts | null,
  { text, roster }: KeptRoster,
  today: Day,
): Result<Alerts, AlertsFailure> {
  const signed = signedByEnough(put, roster)
  if (!signed.ok || kept?.text === put.document) return signed
  const list = signed.value
  if (list.organisation !== roster.organisation.id || list.roster !== textHash(text))
    return refused({ kind: "another-roster" })
  if (kept && (list.epoch !== kept.list.epoch + 1 || list.previous !== textHash(kept.text)))
    return refused({ kind: "chain-broken" })
  if (list.validUntil < today) return refused({ kind: "list-expired" })
  return list.short === textHash(shortText(list)) ? signed : refused({ kind: "short-differs" })
}
