import { base64nopad } from "@scure/base"
import { Decrypter, type Identity } from "age-encryption"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { fileKeyCipher } from "../../crypto/hpke.ts"
import { encapsulate, hybridPublicKey } from "../../crypto/hybrid.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { identityOf, realRandom, secretOf } from "./cast.ts"

const native = nativeIdentity(secretOf("Ana"))

function stanzaFor(name: string): [share: string, body: string] {
  const { encapsulated, sharedSecret } = encapsulate(hybridPublicKey(secretOf(name)), realRandom)
  const body = fileKeyCipher(sharedSecret).encrypt(realRandom(16))
  return [base64nopad.encode(encapsulated), base64nopad.encode(body)]
}

/** A header with these stanzas and a MAC that never holds: how far an identity gets is what its refusal says. */
const headerOf = (...stanzas: string[]) =>
  utf8(`age-encryption.org/v1\n${stanzas.join("")}--- ${base64nopad.encode(new Uint8Array(32))}\n`)

async function said(header: Uint8Array, identity: string | Identity): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const reason = await decrypter.decryptHeader(header).then(
    () => "opened",
    ({ message }: Error) => message,
  )
  if (reason.startsWith("no identity matched")) return "not mine"
  return reason === "invalid header HMAC" ? "mine" : "malformed"
}

async function bothSay(header: Uint8Array): Promise<string> {
  const pure = await said(header, identityOf("Ana"))
  expect(await said(header, native)).toBe(pure)
  return pure
}

const [share, body] = stanzaFor("Ana")
const [otherShare, otherBody] = stanzaFor("Ben")
const stanza = (args: string, words = body) => `-> ${args}\n${words}\n`
const mine = stanza(`mlkem768x25519 ${share}`)
const notMine = stanza(`mlkem768x25519 ${otherShare}`, otherBody)
const lowOrder = base64nopad.encode(Uint8Array.from(base64nopad.decode(share), (byte, at) => (at < 1088 ? byte : 0)))

describe("the native identity says of a stanza what the library's own says", () => {
  test.each([
    ["mine alone", [mine], "mine"],
    ["mine after three of others", [notMine, notMine, notMine, mine], "mine"],
    ["mine after a stanza of another kind", [stanza("X25519 abc"), mine], "mine"],
    ["only others", [notMine, notMine], "not mine"],
    ["only another kind", [stanza("scrypt abc 10")], "not mine"],
    ["no stanza", [], "not mine"],
    ["the kind in capitals", [stanza(`MLKEM768X25519 ${share}`)], "not mine"],
    ["another's share with my body", [stanza(`mlkem768x25519 ${otherShare}`)], "not mine"],
    ["no share", [stanza("mlkem768x25519")], "malformed"],
    ["two shares", [stanza(`mlkem768x25519 ${share} ${share}`)], "malformed"],
    ["a malformed one before mine", [stanza("mlkem768x25519 abcd"), mine], "malformed"],
    ["a share with padding", [stanza(`mlkem768x25519 ${share}==`)], "malformed"],
    ["a share in the alphabet for addresses", [stanza(`mlkem768x25519 ${"-_".repeat(747)}`)], "malformed"],
    ["a share one character short", [stanza(`mlkem768x25519 ${share.slice(1)}`)], "malformed"],
    ["a share one character long", [stanza(`mlkem768x25519 ${share}A`)], "malformed"],
    ["a share with a bit behind its end", [stanza(`mlkem768x25519 ${share.slice(0, -1)}B`)], "malformed"],
    ["a share of low order, whose secret is all zeros", [stanza(`mlkem768x25519 ${lowOrder}`)], "malformed"],
    [
      "a file key of 17 bytes",
      [stanza(`mlkem768x25519 ${share}`, base64nopad.encode(new Uint8Array(33)))],
      "malformed",
    ],
    ["an empty body", [stanza(`mlkem768x25519 ${share}`, "")], "malformed"],
  ] as [string, string[], string][])("%s", async (_, stanzas, verdict) => {
    expect(await bothSay(headerOf(...stanzas))).toBe(verdict)
  })

  // Not its last: four bits of that one must be zero.
  test("also with any one other character of the share", async () => {
    const character = fc.constantFrom(..."ABCDwxyz0189+/=-_.")
    await fc.assert(
      fc.asyncProperty(fc.nat(share.length - 2), character, async (at, other) => {
        const changed = `${share.slice(0, at)}${other}${share.slice(at + 1)}`
        expect(await bothSay(headerOf(stanza(`mlkem768x25519 ${changed}`)))).toBe(
          changed === share ? "mine" : /^[A-Za-z0-9+/]+$/.test(other) ? "not mine" : "malformed",
        )
      }),
      { numRuns: 60 },
    )
  })
})

test.each([0, 31, 33, 64])("a secret of %d bytes is none, and is not taken for somebody else's", (bytes) => {
  expect(() => nativeIdentity(new Uint8Array(bytes))).toThrow(RangeError)
})
