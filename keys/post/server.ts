import { createHash } from "node:crypto"
import { createSignature } from "http-message-sig"
import * as z from "zod/mini"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { publicKeyOf, sign } from "../../crypto/statement.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { homeOf, selfOf, type Workstation } from "../workstation.ts"

/**
 * Speaking to the server: the desk interface, every request signed by this caseworker (RFC 9421, with RFC 9530 for the
 * body), and the public files. Only this folder knows addresses.
 */
export type Server = {
  /** A signed request to the desk interface; a refusal of the server's becomes one of ours. */
  ask: Ask
  /** The same, with whatever the server answers. */
  answerTo: Ask
}
export type Method = "GET" | "POST" | "PUT"
type Ask = (method: Method, path: string, body?: Body) => Promise<Response>
export type Body = { type: string; bytes: Uint8Array }

const digestOf = (bytes: Uint8Array): string => `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`

const problem = z.looseObject({ kind: z.string() })

/** Why no answer came. What a carried file has no answer to says so itself. */
const notReached = (error: unknown): never => {
  throw error instanceof Refusal ? error : new Refusal("server-not-reached")
}

/** The text at a public path of this address, or null where there is none. */
export const publicText = (workstation: Workstation, path: string): Promise<string | null> =>
  textAt(workstation.fetch, addressOf(workstation), path)

export async function textAt(fetcher: typeof fetch, address: string, path: string): Promise<string | null> {
  const response = await fetcher(new URL(path, address), { redirect: "error" }).catch(notReached)
  if (response.status === 404) return null
  if (!response.ok) return refuse("server-speaks-another-tongue")
  return response.text().catch(() => refuse("server-not-reached"))
}

/** The kinds of the server's own refusals that have a sentence of their own here. */
const known = {
  "store-full": "server-full",
  "start-again": "letters-changed",
  "mailboxes-full": "mailboxes-full",
  "removed-another": "removed-another",
  "older-roster": "older-roster",
  "older-counts": "older-counts",
  "pages-chain-broken": "pages-changed",
  "older-table": "older-table",
  "table-of-others": "older-roster",
  "no-evaluator": "no-evaluator",
  "chain-broken": "chain-broken",
  "another-roster": "older-roster",
  "too-few-signatures": "needs-a-second-person",
} as const

/** The server's own refusal, as one of ours. */
export async function refusalOf(response: Response): Promise<never> {
  const parsed = problem.safeParse(await response.json().catch(() => null))
  if (!parsed.success) return refuse("server-speaks-another-tongue")
  return refuse(known[parsed.data.kind as keyof typeof known] ?? "server-refused")
}

/** There is no way to a server now: for work that can be done without one. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Refusal && ["no-server", "server-not-reached", "nothing-carried-yet"].includes(error.kind)

/** Throws the refusal `no-server`. */
export const addressOf = (workstation: Workstation): string =>
  workstation.server ?? homeOf(workstation).server ?? refuse("no-server")

/** Throws the refusals `no-server`, `server-not-reached`, `server-refused` and their neighbours. */
export const serverOf = (workstation: Workstation): Server =>
  deskServer({
    address: addressOf(workstation),
    request: fromBase64(selfOf(workstation).request) ?? refuse("damaged-vault"),
    fetch: workstation.fetch,
  })

/** What it takes to ask: no more than an address and a caseworker's request key, 32 bytes. */
export type Asker = { address: string; request: Uint8Array; fetch: typeof fetch }

export function deskServer({ address, request: secret, fetch: fetcher }: Asker): Server {
  const keyid = toBase64(publicKeyOf(secret))
  // Nothing that is signed for one address goes to another: a redirection is no answer.
  const reach = (url: URL, init?: RequestInit): Promise<Response> =>
    fetcher(url, { redirect: "error", ...init }).catch(notReached)

  async function freshNonce(): Promise<string> {
    const response = await reach(new URL("/desk/nonce", address))
    const nonce = await response.text().catch(() => refuse("server-not-reached"))
    return response.ok && /^[\w-]{1,200}$/.test(nonce) ? nonce : refuse("server-speaks-another-tongue")
  }

  async function signed(method: string, url: URL, body?: Body): Promise<Record<string, string>> {
    const nonce = await freshNonce()
    const digest = body ? [{ name: "content-digest", value: digestOf(body.bytes) }] : []
    const { signature, signatureInput } = await createSignature(
      { kind: "request", method, targetUri: url.href, fields: digest },
      {
        label: "desk",
        components: ["@method", "@path", "@query", ...digest.map(({ name }) => name)],
        parameters: { keyid, alg: "ed25519", nonce },
        signer: { algorithm: "ed25519", sign: (base) => sign(base, secret) },
      },
    )
    const headers = { signature, "signature-input": signatureInput }
    return body ? { ...headers, "content-type": body.type, "content-digest": digestOf(body.bytes) } : headers
  }

  const answerTo: Ask = async (method, path, body) => {
    const url = new URL(path, address)
    const headers = await signed(method, url, body)
    return reach(url, { method, headers, ...(body && { body: body.bytes as BodyInit }) })
  }
  return {
    answerTo,
    ask: async (...asked) => {
      const response = await answerTo(...asked)
      return response.ok ? response : refusalOf(response)
    },
  }
}

/** null: there is no answer yet, for what was asked waits here until it is carried to the server. */
export const unlessCarried = (asked: Promise<Response>): Promise<Response | null> =>
  asked.catch((error) => {
    if (error instanceof Refusal && error.kind === "by-carried-files") return null
    throw error
  })

export const jsonBody = (value: unknown): Body => ({
  type: "application/json",
  bytes: new TextEncoder().encode(JSON.stringify(value)),
})

/** Puts a publication, its exact text and the signatures over it. */
export const putPublication = (server: Server, name: string, { document, minisig }: SignedText): Promise<Response> =>
  server.ask("PUT", `/desk/publications/${name}`, jsonBody({ document, signatures: [minisig] }))
