import { pbkdf2 } from "node:crypto"
import { promisify } from "node:util"
import type { Context, Hono } from "hono"
import type { MetadataJson } from "libphonenumber-js/core"
import metadata from "libphonenumber-js/max/metadata"
import { fromBase64, fromHex, type Random, utf8 } from "../crypto/bytes.ts"
import { blinded, unblinded } from "../crypto/check/oprf.ts"
import { readCheckAnswer, writeCheckRequest } from "../crypto/check/request.ts"
import { shownOf } from "../crypto/check/shown.ts"
import { stretchedBytes, stretchIterations, stretchSalt } from "../crypto/check/stretch.ts"
import { lookUp } from "../crypto/check/table.ts"
import { understand } from "../crypto/check/understand.ts"
import { openedCheckTable } from "../crypto/documents/check-table.ts"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { type IdentifierKey, identifierKinds } from "../crypto/identifier/identifier.ts"
import { shownKey } from "../crypto/identifier/shown.ts"
import type { CheckTrouble, PlainPage, Reading } from "../crypto/page-data.ts"
import { jsonOf } from "../crypto/publication.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import type { Evaluations } from "./evaluator/client.ts"
import type { Failure } from "./failures.ts"
import { type Form, readForm } from "./form-body.ts"
import { circuitOf } from "./onion.ts"
import { type AnswerParts, answerPlain } from "./plain-answer.ts"
import { plainWorksAt } from "./plain-places.ts"
import type { Shelf } from "./shelf.ts"
import type { Store } from "./store/store.ts"

/**
 * The check where no script runs (protocol §8): what was typed passes here in the clear, for this one answer, and is
 * written nowhere. The page says so before its field. Hit, miss and everything else have one length.
 */
export type PlainCheckParts = AnswerParts & {
  organisation: Organisation
  store: Store
  shelf: Shelf
  evaluations: Evaluations
  random: Random
}

const mostBytes = 8 * 1024
const numbers = metadata as unknown as MetadataJson
const derive = promisify(pbkdf2)

const readingOf = (key: IdentifierKey): Reading => ({ key, shown: shownKey(key, numbers) })

/** What the page asked for, as it was understood before: one key that this normaliser could have made. */
const keyIn = (form: Form): IdentifierKey | null => {
  const key = form.own("_key")
  const isOne = key.length <= 400 && identifierKinds.some((kind) => key.startsWith(`${kind}:`))
  return isOne ? (key as IdentifierKey) : null
}

export function plainCheckRoutes(
  app: Hono,
  parts: PlainCheckParts,
  refuse: (c: Context, failure: Failure) => Response,
) {
  const { organisation } = parts
  for (const language of organisation.languages)
    app.post(`/${language}/check`, async (c) => {
      if (!plainWorksAt(c.req.header("host"), organisation))
        return answerPlain({ view: "not-here" }, language, parts, 403)
      const form = await readForm(c.req.raw, mostBytes)
      if (!form.ok) return refuse(c, form.failure)
      const key = keyIn(form.value)
      return answerPlain(key ? await checked(key, circuitOf(c), parts) : typed(form.value), language, parts)
    })
}

/** First step: what it can be read as. Nothing is looked up. */
function typed(form: Form): PlainPage {
  const value = form.entries.find(([name]) => name === "value")?.[1] ?? ""
  const read = understand(value, numbers)
  if (!read.ok) return { view: "value", typed: value, why: read.why }
  return { view: "understood", readings: read.keys.map(readingOf), trouble: null }
}

/** Second step: the answer, as a browser with scripts would have it. */
async function checked(key: IdentifierKey, circuit: string | null, parts: PlainCheckParts): Promise<PlainPage> {
  const looked = readingOf(key)
  const output = await outputOf(key, circuit, parts)
  if (!output.ok) return { view: "understood", readings: [looked], trouble: output.failure }
  const { store, shelf } = parts
  const listings = lookUp(output.value, store.checkTable()?.rows ?? new Uint8Array())
  return { view: "answer", looked, shown: shownOf(listings, shelf.alerts()?.list.alerts ?? []) }
}

async function outputOf(
  key: IdentifierKey,
  circuit: string | null,
  { organisation, store, evaluations, random }: PlainCheckParts,
): Promise<Result<Uint8Array, CheckTrouble>> {
  const kept = store.checkTable()
  const table = kept && openedCheckTable.safeParse(jsonOf(kept.document))
  if (!table?.success) return refused("nothing-published")
  const x = new Uint8Array(await derive(utf8(key), stretchSalt, stretchIterations, stretchedBytes, "sha256"))
  const hidden = blinded(x, random)
  const { epoch, evaluators } = table.data
  const asking = { epoch, element: hidden.element, puzzle: new Uint8Array(8) }
  const body = await evaluations.answer(writeCheckRequest(asking, fromHex(organisation.id), null), "plain", circuit)
  const answer = body && readCheckAnswer(body)
  if (answer?.outcome === "busy") return refused("busy")
  if (answer?.outcome !== "evaluated") return refused("offline")
  const output = unblinded(x, hidden, answer, fromBase64(evaluators[0]?.publicKey ?? "") ?? new Uint8Array())
  return output.ok ? done(output.value) : refused("offline")
}
