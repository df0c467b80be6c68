import { expect } from "vitest"
import { fromBase64, fromHex, toBase64 } from "../../../crypto/bytes.ts"
import type { Listing } from "../../../crypto/check/listing.ts"
import { blinded, unblinded } from "../../../crypto/check/oprf.ts"
import { writeCheckRequest } from "../../../crypto/check/request.ts"
import { lookUp } from "../../../crypto/check/table.ts"
import { addMonths, monthOf } from "../../../crypto/day.ts"
import type { Alert, Alerts } from "../../../crypto/documents/alert.ts"
import { type CheckTable, openedCheckTable } from "../../../crypto/documents/check-table.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { readAnything } from "../../../crypto/identifier/read.ts"
import { wantedListings } from "../../../keys/check/listings.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { phoneMetadata } from "../../../keys/linking/named.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { alertsOf } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import type { Host } from "../host.ts"
import { type Fields, later, reports } from "../linking/cases.ts"
import { aDay } from "../workstation.ts"

/** Desks with a report that may be told to whoever checks its number, and visitors who check. */

export const number = "07700 900123"
export const key = "tel:+447700900123" as IdentifierKey
export const him: Fields = { phones: [number], types: ["rape"], metBefore: "never" }

export const keysOf = (typed: string): readonly IdentifierKey[] => readAnything(typed, phoneMetadata).keys

/** Somebody reports him, whose number others have too. */
export function namedBy(desk: Desk, name: string, fields: Fields = {}, checker: Consents["checker"] = "after-3-days") {
  const id = reports(desk.team, name, { ...him, ...fields }, { checker })
  recordAskedAbout(desk.team.workstation, id, keysOf(number), "yes")
  return id
}

/** The slow step as if it had been done: its bytes are any. It costs 0.2 s otherwise. */
export function asStretched(workstation: Workstation): void {
  for (const { key, cases } of wantedListings(workstation))
    workstation.vault.put(`stretched/${cases[0]}/${key}`, toBase64(random(32)))
}

/** The desk and its server, so many days on. */
export function daysOn(desk: Desk, days: number): Workstation {
  desk.host.clock.now += days * 86_400_000
  return later(desk.team.workstation, days)
}

/** A desk at which one report may be told: by itself, of level and advice alone. */
export async function aListedNumber() {
  const desk = await aDesk()
  const id = namedBy(desk, "Mai")
  const workstation = daysOn(desk, 3)
  asStretched(workstation)
  return { ...desk, id, workstation }
}

/** A list with these warnings in force, all of the same words. */
export function listOf(numbers: readonly string[]): Alerts {
  const list = alertsOf({ document: "", minisig: "" }, aDay)
  const month = monthOf(aDay)
  const alert: Omit<Alert, "number"> = {
    level: "danger",
    types: ["threat"],
    region: "wales",
    setting: "indoors",
    approach: "phone",
    people: [],
    weapons: [],
    watchFor: "Reported as polite at first, then blocks the door.",
    advice: "Have somebody on the phone.",
    reports: "more-than-one",
    published: month,
    checked: month,
    expires: addMonths(month, 12),
  }
  return { ...list, alerts: numbers.map((number) => ({ number, ...alert })) }
}

export async function tableShown(host: Host): Promise<CheckTable | null> {
  const text = await host.published("/check/table.json")
  return text === null ? null : openedCheckTable.parse(JSON.parse(text))
}

export async function rowsShown(host: Host): Promise<Uint8Array> {
  const answer = await host.publicApp.request("/check/table")
  return new Uint8Array(await answer.arrayBuffer())
}

/**
 * What a visitor learns of 32 stretched bytes: by what the server publishes and the evaluator answers, and nothing else.
 * `partner`: the seed of a project's code.
 */
export async function visitorLearns(
  host: Host,
  organisation: string,
  x: Uint8Array,
  partner: Uint8Array | null = null,
): Promise<Listing[] | string> {
  const table = await tableShown(host)
  if (!table) return "no table"
  const hidden = blinded(x, random)
  const { element } = hidden
  const request = { epoch: table.epoch, element, puzzle: new Uint8Array(8) }
  const body = writeCheckRequest(request, fromHex(organisation), partner)
  const { evaluator } = host
  const answer = evaluator.answer(body, "scripts")
  if (answer?.outcome !== "evaluated") return answer?.outcome ?? "refused"
  const output = unblinded(x, hidden, answer, fromBase64(table.evaluators[0]?.publicKey ?? "") ?? new Uint8Array())
  return output.ok ? lookUp(output.value, await rowsShown(host)) : output.failure.kind
}

/** Past a table's last day the evaluator forgets its key, as it does when it starts anew. */
export function forgets({ host }: Desk): void {
  host.clock.now += 20 * 86_400_000
  expect(host.evaluator.epoch()).toBe(null)
  host.clock.now -= 20 * 86_400_000
}
