import { hash } from "node:crypto"
import { isSignatureError, verifySignature } from "http-message-sig"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import type { RosterPerson } from "../../crypto/documents/roster.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { verify } from "../../crypto/statement.ts"

/**
 * HTTP Message Signatures (RFC 9421) as the desk port takes them: one signature by a current person's request key over
 * method, path, query and, with a body, its digest (RFC 9530); alg ed25519, keyid the public key in base64.
 */

export type SignedRequestFailure =
  | { kind: "not-signed" }
  | { kind: "stale-nonce" }
  | { kind: "unknown-key" }
  | { kind: "digest-differs" }

/** What every request signs. Anything that steers an answer is among it. */
const signedParts = ["@method", "@path", "@query"]
const signedParameters = ["keyid", "alg", "nonce"]

/** Thrown in the library's callback, which knows only throws, and caught below. */
class Refusal extends Error {
  readonly failure: SignedRequestFailure
  constructor(kind: SignedRequestFailure["kind"]) {
    super(kind)
    this.failure = { kind }
  }
}

/** The current person of this request key, in base64. */
export const ownerOf = (keyId: unknown, people: readonly RosterPerson[]) =>
  people.find(({ request, state }) => state === "current" && request === keyId)

/** The current person who signed this request. Reads no body: `carries` does, once it is known who asks. */
export async function whoAsks(
  request: Request,
  people: readonly RosterPerson[],
  isFresh: (nonce: string) => boolean,
): Promise<Result<RosterPerson, SignedRequestFailure>> {
  const withBody = !["GET", "HEAD"].includes(request.method)
  let asker: RosterPerson | undefined
  try {
    await verifySignature(messageOf(request), {
      policy: {
        algorithms: ["ed25519"],
        requiredComponents: withBody ? [...signedParts, "content-digest"] : signedParts,
        requiredParameters: signedParameters,
      },
      resolveVerifier({ parameters }) {
        if (!isFresh(parameters.nonce ?? "")) throw new Refusal("stale-nonce")
        asker = ownerOf(parameters.keyid, people)
        const key = asker && fromBase64(asker.request)
        if (!key) throw new Refusal("unknown-key")
        return { algorithm: "ed25519", verify: (data, signature) => verify(signature, data, key) }
      },
    })
  } catch (error) {
    return refused(failureOf(error))
  }
  return asker ? done(asker) : refused({ kind: "unknown-key" })
}

/** Only what is signed over: the adapter's request may stand behind another address than the one that was asked for. */
const messageOf = (request: Request) => ({
  kind: "request" as const,
  method: request.method,
  targetUri: request.url,
  fields: ["signature", "signature-input", "content-digest"].flatMap((name) => {
    const value = request.headers.get(name)
    return value === null ? [] : [{ name, value }]
  }),
})

/** The library wraps what the callback threw. */
function failureOf(error: unknown): SignedRequestFailure {
  const cause = isSignatureError(error) ? (error.cause ?? error) : error
  if (cause instanceof Refusal) return cause.failure
  if (isSignatureError(error)) return { kind: "not-signed" }
  throw error
}

/** RFC 9530 §2: the field's value for a body. */
export const contentDigest = (body: Uint8Array): string => `sha-256=:${toBase64(hash("sha256", body, "buffer"))}:`

export const carries = (request: Request, body: Uint8Array): boolean =>
  request.headers.get("content-digest") === contentDigest(body)
