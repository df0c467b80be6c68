import type { Alert, Alerts, AlertWords, Published, PublishedWords } from "../../../crypto/documents/alert.ts"
import { allIn, openedAlerts } from "../../../crypto/documents/alert.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { type Binding, inForce, isWarning } from "./list.ts"
import type { SignedList } from "./signatures.ts"

/** What stands at the server, as this workstation knows it. */

/** Who published what from which case: kept sealed, and never leaves the desk. It outlives its case, and says nothing. */
export type AlertRecord = { number: string; case: string; signers: string[]; teamOfOne: boolean }

export const recordOf = ({ vault }: Workstation, number: string): AlertRecord | undefined =>
  vault.get<AlertRecord>(`alert/${number}`)

/** The list that was published last: by this workstation, or by a colleague whose list it took over. */
export const publishedAlerts = ({ vault }: Workstation): SignedList | null =>
  vault.get<SignedList>("published/alerts") ?? null

export function lastList(workstation: Workstation): Alerts | null {
  const signed = publishedAlerts(workstation)
  return signed && openedAlerts.parse(jsonOf(signed.document))
}

/** Warnings, and entries of Police Watch. */
export const publishedInForce = (workstation: Workstation): Published[] =>
  inForce(lastList(workstation), workstation.today)

export const alertsInForce = (workstation: Workstation): Alert[] => publishedInForce(workstation).filter(isWarning)

/** Numbers of warnings that are being looked at again: no list shows their words. */
export const pausedNumbers = (workstation: Workstation): string[] => lastList(workstation)?.paused ?? []

/** A paused warning, kept so that the same words can come back. */
export const pausedWords = ({ vault }: Workstation, number: string): Alert | undefined =>
  vault.get<Alert>(`paused/${number}`)

/** Numbers that can still be withdrawn: of what is in force, and of what is paused. */
export const standingNumbers = (workstation: Workstation): Set<string> =>
  new Set([...publishedInForce(workstation).map(({ number }) => number), ...pausedNumbers(workstation)])

export const bindingOf = (workstation: Workstation): Binding => {
  const last = publishedAlerts(workstation)
  const { id, roster } = homeOf(workstation)
  return {
    organisation: id,
    previous: last && textHash(last.document),
    roster: textHash(roster.document),
    today: workstation.today,
  }
}

/** Numbers of warnings that were in colleagues' lists, of which no record is kept here. */
const foreign = "published/numbers"

/** Every number that was ever given, as far as this workstation has seen. */
export const usedNumbers = (workstation: Workstation): string[] => [
  ...workstation.vault.list<AlertRecord>("alert").map(({ value }) => value.number),
  ...numbersIn(lastList(workstation)),
  ...(workstation.vault.get<string[]>(foreign) ?? []),
]

const numbersIn = (list: Alerts | null): string[] => [
  ...(list ? allIn(list) : []).map(({ number }) => number),
  ...(list?.withdrawn ?? []),
  ...(list?.paused ?? []),
]

/**
 * Puts a list in the place of the last; call it inside a commit. The words of what it pauses are kept, so that they can
 * come back, and those of what is paused no more are not.
 */
export function replaceList(workstation: Workstation, signed: SignedList): void {
  const { vault } = workstation
  const shown = lastList(workstation)?.alerts ?? []
  vault.put("published/alerts", signed)
  const paused = pausedNumbers(workstation)
  for (const alert of shown) if (paused.includes(alert.number)) vault.put(`paused/${alert.number}`, alert)
  for (const { name, value } of vault.list<Alert>("paused")) if (!paused.includes(value.number)) vault.remove(name)
}

/** Takes a list over that colleagues published. */
export function keepList(workstation: Workstation, signed: SignedList, list: Alerts): void {
  const { vault } = workstation
  vault.together(() => {
    const seen = new Set([
      ...(vault.get<string[]>(foreign) ?? []),
      ...numbersIn(lastList(workstation)),
      ...numbersIn(list),
    ])
    vault.put(foreign, [...seen])
    replaceList(workstation, signed)
  })
}

/** What was published, without what it was given when it was numbered. */
export function wordsIn(alert: Alert): AlertWords
export function wordsIn(published: Published): PublishedWords
export function wordsIn({
  number: _,
  published: __,
  checked: ___,
  expires: ____,
  ...words
}: Published): PublishedWords {
  return words
}

/** Without the fields that are there and undefined: JSON does not have them. */
export const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value
