import { fromBase64, fromHex, toBase64, utf8 } from "./bytes.ts"
import { type Canary, canary } from "./documents/canary.ts"
import type { Roster } from "./documents/roster.ts"
import { sign, statement, verify } from "./statement.ts"

/** Test letters (docs/loss.md, "The server drops letters"). */

type Unsigned = Omit<Canary, "signature">

const signedBytes = ({ organisation, from, id }: Unsigned): Uint8Array =>
  statement("canopy/canary", fromHex(organisation), [utf8(from), fromHex(id)])

/** `secret`: the 32-byte seed of the caseworker's reply key. `id`: 16 random bytes in hex. */
export function signCanary(
  { organisation, from, id }: Pick<Canary, "organisation" | "from" | "id">,
  secret: Uint8Array,
) {
  const unsigned = { kind: "canopy/canary", version: 1, organisation, from, id } as const
  return { ...unsigned, signature: toBase64(sign(signedBytes(unsigned), secret)) } satisfies Canary
}

/**
 * The test letter in an opened JSON value, if somebody of this roster sent it; null for anything else. Nobody but a
 * caseworker can make one, so nothing that a reporter sends is ever taken for one and passed over.
 */
export function readCanary(value: unknown, roster: Roster): Canary | null {
  const parsed = canary.safeParse(value)
  if (!parsed.success || parsed.data.organisation !== roster.organisation.id) return null
  const sender = roster.people.find(({ alias, state }) => alias === parsed.data.from && state !== "revoked")
  const signature = fromBase64(parsed.data.signature)
  if (!sender || !signature) return null
  const keys = [sender, ...(sender.earlier ?? [])].map(({ reply }) => fromBase64(reply))
  const bytes = signedBytes(parsed.data)
  return keys.some((key) => key && verify(signature, bytes, key)) ? parsed.data : null
}
