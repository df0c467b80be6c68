import { STATUS_CODES } from "node:http"
import { type Failure, sentenceOf, statusOf } from "./failures.ts"

/** RFC 9457, for programs. `kind` is what they may decide on. Nothing of what was sent is repeated. */
export function problem({ kind }: Failure, more: Record<string, unknown> = {}): Response {
  const status = statusOf(kind)
  const body = { type: "about:blank", title: STATUS_CODES[status], status, detail: sentenceOf(kind), kind, ...more }
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/problem+json" } })
}

export const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } })

export const plain = (text: string): Response =>
  new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } })

/** A browser says in `Accept` that it would show a page; a program that wants one says nothing. */
export const wantsPage = (accept: string | undefined): boolean => accept?.includes("text/html") ?? false
