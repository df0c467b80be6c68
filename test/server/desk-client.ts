import type { Hono } from "hono"
import { createSignature } from "http-message-sig"
import { toBase64, utf8 } from "../../crypto/bytes.ts"
import { publicKeyOf, sign } from "../../crypto/statement.ts"
import { contentDigest } from "../../server/desk/signed-request.ts"
import { requestSecret } from "../support/organisation.ts"

/** A workstation as the desk port meets it: signs requests in somebody's name. `change` makes a dishonest one. */

type Change = {
  components?: string[]
  nonce?: string
  keyid?: string
  alg?: string
  /** Called with the finished headers, after signing. */
  headers?: (headers: Record<string, string>) => Record<string, string>
  /** What is sent instead of what was signed. */
  sends?: Uint8Array | ReadableStream<Uint8Array>
  secret?: Uint8Array
  path?: string
}

export const nonceFrom = async (desk: Hono): Promise<string> => (await desk.request("/desk/nonce")).text()

export async function ask(
  desk: Hono,
  alias: string,
  method: "GET" | "POST" | "PUT",
  path: string,
  body?: Uint8Array,
  change: Change = {},
): Promise<Response> {
  const headers = await signedHeaders(desk, alias, method, path, body, change)
  const sends = change.sends ?? body
  return desk.request(change.path ?? path, {
    method,
    headers: change.headers ? change.headers(headers) : headers,
    ...(sends ? { body: sends as BodyInit, duplex: "half" } : {}),
  })
}

async function signedHeaders(
  desk: Hono,
  alias: string,
  method: string,
  path: string,
  body: Uint8Array | undefined,
  change: Change,
): Promise<Record<string, string>> {
  const secret = change.secret ?? requestSecret(alias)
  const digest: Record<string, string> = body ? { "Content-Digest": contentDigest(body) } : {}
  const parts = ["@method", "@path", "@query", ...(body ? ["content-digest"] : [])]
  const fields = Object.entries(digest).map(([name, value]) => ({ name: name.toLowerCase(), value }))
  const { signature, signatureInput } = await createSignature(
    { kind: "request", method, targetUri: `http://localhost${path}`, fields },
    {
      label: "desk",
      components: change.components ?? parts,
      parameters: {
        keyid: change.keyid ?? toBase64(publicKeyOf(secret)),
        alg: change.alg ?? "ed25519",
        nonce: change.nonce ?? (await nonceFrom(desk)),
      },
      signer: { algorithm: change.alg ?? "ed25519", sign: (base) => sign(base, secret) },
    },
  )
  return { ...digest, Signature: signature, "Signature-Input": signatureInput }
}

export const jsonBody = (value: unknown): Uint8Array => utf8(JSON.stringify(value))
