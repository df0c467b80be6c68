import { hash } from "node:crypto"
import { wordlist } from "@scure/bip39/wordlists/english.js"
import { fromBase64, fromHex, toBase64, utf8 } from "../../crypto/bytes.ts"
import { type Joining, type JoiningFile, joining, joiningFile } from "../../crypto/documents/joining.ts"
import { parseMinisignKey, signMinisign, verifyMinisign } from "../../crypto/minisign.ts"
import { jsonOf, publicationText } from "../../crypto/publication.ts"
import { sign, statement, verify } from "../../crypto/statement.ts"
import { refuse } from "../refusals/refusal.ts"
import { publicPart, seedOf } from "../ring/caseworker-keys.ts"
import { homeOf, type Self, signedRosterOf, type Workstation } from "../workstation.ts"

/** The file by which somebody joins, or renews: public keys, each of which proves that its secret signed all of it. */

/** What a reply key and a request key sign: never anything that they sign otherwise. */
const proven = (organisation: string, text: string): Uint8Array =>
  statement("canopy/joining", fromHex(organisation), [utf8(text)])

const comment = "canopy/joining"

/** The file's text. `before`: the keys that these renew. */
export function writeJoining(workstation: Workstation, self: Self, before: Self | null): string {
  const { id } = homeOf(workstation)
  const document = joining.parse({
    kind: "canopy/joining",
    version: 1,
    epoch: signedRosterOf(workstation).epoch,
    organisation: id,
    ...publicPart(self),
  })
  const text = publicationText(document)
  const proof = (seed: string) => toBase64(sign(proven(id, text), seedOf(seed)))
  const minisig = ({ document: seed }: Self) => signMinisign(utf8(text), seedOf(seed), comment)
  const file: JoiningFile = {
    joining: text,
    proofs: {
      document: minisig(self),
      reply: proof(self.reply),
      request: proof(self.request),
      earlier: before && minisig(before),
    },
  }
  return `${JSON.stringify(file)}\n`
}

/** Six words, 66 bits: read aloud on the telephone, they tell one file from another. */
export function spoken(text: string): string {
  const bytes = hash("sha256", text, "buffer")
  return Array.from({ length: 6 }, (_, at) => wordlist[bytes.readUInt16BE(2 * at) % wordlist.length]).join(" ")
}

/** What a joining says, its exact text, and the proof of the key before; each of its own three proofs holds. */
export type Joined = { joining: Joining; text: string; earlier: string | null }

/** Throws `not-a-joining`, `joining-of-another` (another organisation's) or `joining-damaged`. */
export function readJoining(content: string, organisation: string): Joined {
  const file = joiningFile.safeParse(jsonOf(content))
  const parsed = file.success ? joining.safeParse(jsonOf(file.data.joining)) : null
  if (!file.success || !parsed?.success) return refuse("not-a-joining")
  if (parsed.data.organisation !== organisation) return refuse("joining-of-another")
  return provesItself(file.data, parsed.data)
    ? { joining: parsed.data, text: file.data.joining, earlier: file.data.proofs.earlier }
    : refuse("joining-damaged")
}

/** Whether this document key ("RWQ…") signed exactly this text. */
export function isSignedBy(key: string, text: string, minisig: string): boolean {
  const parsed = parseMinisignKey(key)
  const checked = parsed && verifyMinisign(utf8(text), minisig, parsed)
  return checked?.ok === true && checked.value === comment
}

function provesItself({ joining: text, proofs }: JoiningFile, said: Joining): boolean {
  const bytes = proven(said.organisation, text)
  const holds = (signature: string, key: string) =>
    verify(fromBase64(signature) ?? new Uint8Array(), bytes, fromBase64(key) ?? new Uint8Array())
  return (
    isSignedBy(said.document, text, proofs.document) &&
    holds(proofs.reply, said.reply) &&
    holds(proofs.request, said.request)
  )
}
