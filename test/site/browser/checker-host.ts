import { webcrypto } from "node:crypto"
import { fromBase64, utf8 } from "../../../crypto/bytes.ts"
import type { Listing } from "../../../crypto/check/listing.ts"
import { writeCheckAnswer } from "../../../crypto/check/request.ts"
import { stretch, stretchIterations } from "../../../crypto/check/stretch.ts"
import { addDays, monthOf } from "../../../crypto/day.ts"
import type { Alert } from "../../../crypto/documents/alert.ts"
import { keyOf } from "../../../crypto/identifier/identifier.ts"
import { signPublication } from "../../../crypto/publication.ts"
import { shortText, withShort } from "../../../crypto/short-alerts.ts"
import { type Checked, checkOne, type World } from "../../../site/browser/check/checker.ts"
import type { Page } from "../../../site/browser/page.ts"
import { organisationKey } from "../../crypto/cast.ts"
import { aTable, keyFor } from "../../server/check/tables.ts"
import { noon, someDay } from "../../server/host.ts"
import { evaluatorFor } from "../../support/evaluations.ts"
import { alertsOf, documentSecret, testOrganisation } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"

/** What a browser checks against: a host without a socket, that a test can make serve and answer anything. */

export const scheme = testOrganisation({ today: someDay, people: { Ana: ["open", "publish"], Ben: ["open"] } })
const { organisation, signedRoster } = scheme
export const him = keyOf("tel", "+447700900123")
export const nobody = keyOf("tel", "+447700900126")
export const warning: Alert = {
  number: "26-0143",
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
  published: monthOf(someDay),
  checked: monthOf(someDay),
  expires: monthOf(addDays(someDay, 200)),
}

/** Web Crypto; the long stretch is one step here, and the puzzle is what it is. */
const real = webcrypto.subtle as unknown as SubtleCrypto
const deriveBits: SubtleCrypto["deriveBits"] = (how, key, length) => {
  const { iterations } = how as Pbkdf2Params
  const fewer = { ...(how as Pbkdf2Params), iterations: iterations === stretchIterations ? 1 : iterations }
  return real.deriveBits(fewer, key, length)
}
const importKey = real.importKey.bind(real)
const digest = real.digest.bind(real)
export const subtle = { importKey, deriveBits, digest } as unknown as SubtleCrypto

type Answers = Map<string, Uint8Array | number>

const xOfHim = stretch(him, subtle)
const listing = async (listings: Listing[]) => aTable(scheme, someDay, { x: await xOfHim, listings })
const usual = listing([{ alert: warning.number }])

/** A host whose table lists him, and an evaluator beside it. */
export async function aHost(listings?: Listing[]) {
  const table = await (listings ? listing(listings) : usual)
  const evaluator = evaluatorFor(organisation.id, { now: noon })
  evaluator.hold(keyFor(table.keys, table.table.epoch, someDay))
  const list = withShort({ ...alertsOf(signedRoster, someDay), alerts: [warning] })
  const served: Answers = new Map()
  const serve = (put: ReturnType<typeof aTable>["put"]) => {
    served.set("/check/table.json", utf8(put.document))
    served.set("/check/table.json.minisig", utf8(put.minisig))
    served.set("/check/table", fromBase64(put.rows) ?? new Uint8Array())
  }
  served.set("/roster.json", utf8(signedRoster.document))
  served.set("/roster.json.minisig", utf8(signedRoster.minisig))
  served.set("/keys.json", utf8(JSON.stringify(scheme.messageKeys)))
  serve(table.put)
  served.set("/alerts/short.json", utf8(shortText(list)))
  served.set("/alerts.json.minisig", utf8(signPublication(list, documentSecret("Ana"))))
  /** What a question gets: the evaluator's answer, as it came or otherwise. */
  const host = {
    table,
    evaluator,
    served,
    serve,
    list,
    asked: [] as string[],
    answers: (body: Uint8Array): Uint8Array | number => {
      const answer = evaluator.answer(body, "scripts")
      return answer ? writeCheckAnswer(answer) : 400
    },
  }
  const fetcher = async (path: string, init?: RequestInit): Promise<Response> => {
    host.asked.push(`${init?.method ?? "GET"} ${path}`)
    const found =
      path === "/check"
        ? host.answers(new Uint8Array(await new Response(init?.body ?? null).arrayBuffer()))
        : (served.get(path) ?? 404)
    const headers = { date: new Date(noon).toUTCString() }
    return typeof found === "number"
      ? new Response(null, { status: found, headers })
      : new Response(found as BodyInit, { headers })
  }
  return Object.assign(host, { fetch: fetcher as typeof fetch })
}
export type CheckHost = Awaited<ReturnType<typeof aHost>>

const page: Page = {
  pins: { organisationKey, organisation: organisation.id, epoch: organisation.epoch },
  build: someDay,
  recipients: organisation.recipients,
  language: "en-GB",
  consentText: { version: 1, language: "en" },
}
/** `partner`: the seed of a project's code. */
export const check = (
  host: CheckHost,
  key = him,
  rest: Partial<World> = {},
  partner: Uint8Array | null = null,
): Promise<Checked> =>
  checkOne(key, partner, { page, fetch: host.fetch, random, now: () => noon, subtle, ...rest }, null)
