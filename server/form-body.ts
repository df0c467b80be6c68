import { textOf } from "../crypto/bytes.ts"
import type { Entry } from "../crypto/form-tree.ts"
import { done, type Result, refused } from "../crypto/result.ts"
import { readBody } from "./body.ts"

/** What a browser posts by itself from a page without scripts (WHATWG URL, "application/x-www-form-urlencoded"). */

/** Fields that the pages add. Everything else is the person's own. */
export type OwnName = "_code" | "_day" | "_key" | "_long" | "_page" | "_step"

export type Form = {
  /** What the page itself put there, or "". */
  own(name: OwnName): string
  /** What was filled in, in the form's order. */
  entries: readonly Entry[]
}

export type FormFailure =
  | { kind: "wrong-type" }
  | { kind: "form-too-long" }
  | { kind: "not-a-form" }
  | { kind: "broken-off" }

export const formType = /^application\/x-www-form-urlencoded(\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/i

/** The longest form has some two hundred fields. Each is looked at by itself, so that thousands would cost seconds. */
const mostFields = 1000

/** Throws on broken code and on what is not UTF-8: a word must not arrive as another one. */
const decoded = (text: string): string => decodeURIComponent(text.replaceAll("+", " ")).replaceAll("\r\n", "\n")

function entryIn(pair: string): Entry {
  const equals = pair.indexOf("=")
  return equals < 0 ? [decoded(pair), ""] : [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))]
}

function entriesIn(body: Uint8Array): Entry[] | null {
  try {
    const pairs = textOf(body).split("&")
    return pairs.length > mostFields ? null : pairs.map(entryIn)
  } catch {
    return null
  } finally {
    body.fill(0) // the words go on as text; this copy of them would lie about until the memory is used again
  }
}

/** The fields of a posted form of at most this many bytes; of those left blank nothing. */
export async function readForm(request: Request, most: number): Promise<Result<Form, FormFailure>> {
  if (!formType.test(request.headers.get("content-type") ?? "")) return refused({ kind: "wrong-type" })
  const body = await readBody(request, most)
  if (!body.ok) return refused({ kind: body.failure.kind === "too-long" ? "form-too-long" : "broken-off" })
  const all = entriesIn(body.value)?.filter(([, value]) => value.trim() !== "")
  if (!all) return refused({ kind: "not-a-form" })
  return done({
    own: (name) => all.find(([each]) => each === name)?.[1] ?? "",
    entries: all.filter(([name]) => !name.startsWith("_")),
  })
}
