import { fromHex } from "../../crypto/bytes.ts"
import type { ReportLetter } from "../../crypto/documents/letter.ts"
import { signLetter } from "../../crypto/letter.ts"
import { type MailboxKeys, mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { freshReceiptCode } from "../../crypto/receipt-code.ts"
import { day, fixedRandom, organisationId } from "./cast.ts"
import { aReport } from "./reports.ts"

/** The mailbox of somebody whose receipt code is always the same in these tests. */
export const mailboxOf = (name: string): MailboxKeys =>
  mailboxKeys(freshReceiptCode(fixedRandom(`${name}'s code`)), fromHex(organisationId))

type Unsigned = Omit<ReportLetter, "signature">

export const unsignedLetter = (keys: MailboxKeys, rest: Partial<Unsigned> = {}): Unsigned => ({
  kind: "canopy/report",
  version: 1,
  organisation: organisationId,
  day: day("2026-06-10"),
  wayBack: wayBackOf(keys, true),
  body: aReport,
  seen: { by: "page", roster: "a".repeat(64), messageKeys: ["b".repeat(64), "c".repeat(64)], release: null },
  ...rest,
})

export const letterOf = (keys: MailboxKeys, rest: Partial<Unsigned> = {}): ReportLetter =>
  signLetter(unsignedLetter(keys, rest), keys)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const another = (value: Json): Json => {
  if (typeof value === "string") return value.endsWith("!") ? value.slice(0, -1) : `${value}!`
  if (typeof value === "number") return value + 1
  return value === true ? false : value === false ? true : "something"
}

/** Every copy of the value in which one thing was changed, and where: a leaf, a missing field, a field too many. */
export function everyChange(value: Json, path = ""): [where: string, changed: Json][] {
  if (value === null || typeof value !== "object") return [[path, another(value)]]
  const inner = Object.entries(value).flatMap(([key, part]) => {
    const put = (changed: Json | undefined) => withPart(value, key, changed)
    const changes = everyChange(part, `${path}/${key}`).map(
      ([where, changed]) => [where, put(changed)] as [string, Json],
    )
    return [...changes, [`${path}/${key} left out`, put(undefined)] as [string, Json]]
  })
  const more: Json = Array.isArray(value) ? [...value, "more"] : { ...value, more: "more" }
  return [...inner, [`${path}/more`, more]]
}

function withPart(value: Json[] | { [key: string]: Json }, key: string, part: Json | undefined): Json {
  if (Array.isArray(value))
    return value.flatMap((each, at) => (String(at) !== key ? [each] : part === undefined ? [] : [part]))
  const { [key]: _, ...rest } = value
  return part === undefined ? rest : { ...rest, [key]: part }
}

export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value))
