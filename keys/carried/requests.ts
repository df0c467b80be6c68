import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { toHex, utf8 } from "../../crypto/bytes.ts"
import type { Body, Method } from "../post/server.ts"
import type { Request, Sendable } from "./contents.ts"

/** The name of a request: SHA-256 (hex) of what is asked and its body. The same one, packed twice, has one name. */
export const nameOf = ({ what, body }: Pick<Request, "what" | "body">): string =>
  toHex(sha256(concatBytes(utf8(`${what}\n`), body)))

/** Method and path of a request, and its body, as the server is asked. */
export function askedBy({ what, type, body }: Request): [Method, string, Body] {
  const [method = "", path = ""] = what.split(" ")
  return [method as Method, path, { type, bytes: body }]
}

export const asRequest = (method: Method, path: string, { type, bytes }: Body): Request => ({
  what: `${method} ${path}` as Sendable,
  type,
  body: bytes,
})
