import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fromBase64, toBase64, utf8 } from "../../crypto/bytes.ts"
import { minisignPublicKey, parseMinisignKey, signMinisign, verifyMinisign } from "../../crypto/minisign.ts"
import { secretOf } from "./cast.ts"

const secret = secretOf("organisation")
const keyText = minisignPublicKey(secret)
const keyOf = (name: string) => parseMinisignKey(minisignPublicKey(secretOf(name)))!
const key = keyOf("organisation")
const message = utf8("Two warnings for the north west.\n")
const minisig = signMinisign(message, secret, "canopy/alerts 12")
const [untrusted, signature, trusted, global] = minisig.split("\n") as [string, string, string, string]
const file = (...lines: string[]) => `${lines.join("\n")}\n`
const damaged = { ok: false, failure: { kind: "damaged" } }

/** The line with these bytes of what it encodes changed. */
function changed(line: string, change: (bytes: Uint8Array) => void): string {
  const bytes = Uint8Array.from(fromBase64(line) ?? [])
  change(bytes)
  return toBase64(bytes)
}

describe("a signed publication", () => {
  test("N12: holds for exactly its bytes and tells its trusted comment", () => {
    expect(verifyMinisign(message, minisig, key)).toEqual({ ok: true, value: "canopy/alerts 12" })
  })

  test("N12: signing is repeatable: the same key and bytes give the same file", () => {
    expect(signMinisign(message, secret, "canopy/alerts 12")).toBe(minisig)
  })

  test("N12: holds for no other bytes", () => {
    fc.assert(
      fc.property(fc.nat(message.length - 1), fc.nat(7), (at, bit) => {
        const copy = Uint8Array.from(message, (byte, place) => (place === at ? byte ^ (1 << bit) : byte))
        expect(verifyMinisign(copy, minisig, key)).toEqual(damaged)
      }),
    )
    expect(verifyMinisign(message.subarray(1), minisig, key)).toEqual(damaged)
    expect(verifyMinisign(utf8(""), minisig, key)).toEqual(damaged)
  })

  test("N12: by another key is told from a damaged one", () => {
    expect(verifyMinisign(message, minisig, keyOf("somebody else"))).toEqual({
      ok: false,
      failure: { kind: "another-key" },
    })
  })

  test("N12: is damaged where another key goes by our key's name", () => {
    const impostor = { keyId: key.keyId, key: keyOf("somebody else").key }
    expect(verifyMinisign(message, minisig, impostor)).toEqual(damaged)
  })

  test.each([
    ["with another trusted comment", file(untrusted, signature, "trusted comment: canopy/alerts 13", global)],
    ["with a longer trusted comment", file(untrusted, signature, `${trusted}3`, global)],
    ["with a global signature of other words", file(untrusted, signature, trusted, toBase64(new Uint8Array(64)))],
    ["with its global signature cut short", file(untrusted, signature, trusted, global.slice(0, -4))],
    ["without a global signature", file(untrusted, signature, trusted)],
    ["without a trusted comment", file(untrusted, signature, global)],
    ["without its first line", file(signature, trusted, global)],
    ["with a line after it", `${minisig}more\n`],
    ["twice over", minisig + minisig],
    ["with Windows line ends", minisig.replaceAll("\n", "\r\n")],
    ["with a space before its signature", file(untrusted, ` ${signature}`, trusted, global)],
    [
      "with the legacy algorithm",
      file(
        untrusted,
        changed(signature, (bytes) => bytes.set(utf8("Ed"))),
        trusted,
        global,
      ),
    ],
    [
      "with an algorithm nobody knows",
      file(
        untrusted,
        changed(signature, (bytes) => bytes.set(utf8("XX"))),
        trusted,
        global,
      ),
    ],
    [
      "with one bit of its signature flipped",
      file(
        untrusted,
        changed(signature, (bytes) => bytes.set([(bytes[20] ?? 0) ^ 1], 20)),
        trusted,
        global,
      ),
    ],
    ["cut short", file(untrusted, signature.slice(0, -4), trusted, global)],
    [
      "in base64 without its padding",
      file(untrusted, signature.replace(/=+$/, ""), trusted, global.replace(/=+$/, "")),
    ],
    ["that is empty", ""],
  ])("N12: %s is damaged", (_, text) => {
    expect(verifyMinisign(message, text, key)).toEqual(damaged)
  })

  test("an untrusted comment may say anything: nobody reads it", () => {
    const said = file("untrusted comment: trust me", signature, trusted, global)
    expect(verifyMinisign(message, said, key).ok).toBe(true)
  })
})

describe("a public key", () => {
  test("is one line of 56 characters that begins with RW", () => {
    expect(keyText).toMatch(/^RW[A-Za-z0-9+/]{54}$/)
  })

  test("has one name: the same secret gives the same key id", () => {
    expect(minisignPublicKey(secret)).toBe(keyText)
    expect(parseMinisignKey(keyText)).toEqual(key)
  })

  test.each([
    ["a secret key's algorithm", changed(keyText, (bytes) => bytes.set(utf8("ED")))],
    ["a key cut short", keyText.slice(0, -4)],
    ["a key with more behind it", `${keyText}AAAA`],
    ["a key with its comment line", `untrusted comment: minisign public key\n${keyText}`],
    ["a key with a space", `${keyText} `],
    ["an age recipient", "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"],
    ["nothing", ""],
  ])("%s is none", (_, text) => {
    expect(parseMinisignKey(text)).toBe(null)
  })
})
