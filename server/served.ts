import { hash } from "node:crypto"
import { gzipSync } from "node:zlib"
import { caching } from "./headers.ts"

/** `tag`: the content's hash and nothing else, no time at which it was built or changed. */
type Form = { bytes: Uint8Array<ArrayBuffer>; tag: string }

/** Bytes that are the same for everybody, ready to be sent. */
export type Served = {
  plain: Form
  /** null where it would not be shorter. Only what holds no secret is ever compressed. */
  gzip: Form | null
  type: string
  caching: (typeof caching)[keyof typeof caching]
  /** The name under which a browser saves it instead of showing it. */
  saveAs?: string
}

const compressible = /^(text\/|application\/(json|xml|atom\+xml)|image\/svg)/

const formOf = (bytes: Uint8Array): Form => ({
  bytes: new Uint8Array(bytes),
  tag: `"${hash("sha256", bytes, "base64url").slice(0, 22)}"`,
})

/** Deterministic: Node's gzip writes no time and no name into its head (RFC 1952 §2.3). */
export function asServed(bytes: Uint8Array, type: string, kept: Served["caching"]): Served {
  const packed = compressible.test(type) ? gzipSync(bytes, { level: 9 }) : null
  const shorter = packed !== null && packed.length < bytes.length
  return { plain: formOf(bytes), gzip: shorter ? formOf(packed) : null, type, caching: kept }
}

const takesGzip = (accepted: string | null): boolean => /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted ?? "")

const names = (tags: string | null, tag: string): boolean =>
  (tags ?? "").split(",").some((each) => each.trim().replace(/^W\//, "") === tag)

/** The answer for these request headers; 304 where the reader has exactly this already (RFC 9110 §13.1.2). */
export function answerWith(served: Served, asked: Headers, status = 200): Response {
  const packed = takesGzip(asked.get("accept-encoding")) ? served.gzip : null
  const { bytes, tag } = packed ?? served.plain
  const headers: Record<string, string> = { "Content-Type": served.type, "Cache-Control": served.caching }
  if (served.saveAs) headers["Content-Disposition"] = `attachment; filename="${served.saveAs}"`
  if (served.gzip) headers.Vary = "Accept-Encoding"
  if (packed) headers["Content-Encoding"] = "gzip"
  if (served.caching === caching.nothing) return new Response(bytes, { status, headers })
  headers.ETag = tag
  return names(asked.get("if-none-match"), tag)
    ? new Response(null, { status: 304, headers })
    : new Response(bytes, { status, headers })
}
