import { createHash, randomBytes } from "node:crypto"
import { bech32 } from "@scure/base"
import { Decrypter, Encrypter } from "age-encryption"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { hasHybridHeader } from "../../crypto/age-file.ts"
import { textOf } from "../../crypto/bytes.ts"
import { hybridPublicKey } from "../../crypto/hybrid.ts"
import { letterBytes, type recipientCounts, replyBytes } from "../../crypto/lengths.ts"
import { openLetter, openReply } from "../../crypto/open.ts"
import { documentBytes, pad } from "../../crypto/pad.ts"
import { sealLetter, sealReply } from "../../crypto/seal.ts"
import { asSealedLetter, asSealedReply, type SealedLetter } from "../../crypto/sealed.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { fixedRandom, identityOf, realRandom, recipientOf, secretOf } from "./cast.ts"
import { anyReport, aReport } from "./reports.ts"

const [ana, ben, cleo] = ["Ana", "Ben", "Cleo"].map(recipientOf) as [string, string, string]
const classic = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
const anaKey = hybridPublicKey(secretOf("Ana"))
const tag = "age1tag1qt8lw0ual6avlwmwatk888yqnmdamm7xfd0wak53ut6elz5c4swx2yqdj4e"

function sealed(document: unknown, recipients = [ana, ben], count: (typeof recipientCounts)[number] = 4) {
  const result = sealLetter(document, recipients, count, realRandom)
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

/** The bytes of a letter whose only JSON value is a text of this many bytes, quotation marks included. */
const textOfBytes = (bytes: number): string => "x".repeat(bytes - 2)

describe("a report on its way", () => {
  test("N1: whoever it is sealed for reads exactly what was told, in any script", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (told) => {
        expect(await openLetter(sealed(told), [identityOf("Ana")])).toEqual({ ok: true, value: told })
      }),
      { numRuns: 40 },
    )
  })

  test("N1: the workstation's native identity reads the same", async () => {
    const native = nativeIdentity(secretOf("Ben"))
    await fc.assert(
      fc.asyncProperty(anyReport, async (told) => {
        expect(await openLetter(sealed(told), [native])).toEqual({ ok: true, value: told })
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    [4, 71_866],
    [8, 78_094],
    [16, 90_550],
  ] as const)("N5: with R = %d any report is as long as any other: %d bytes", (count, bytes) => {
    fc.assert(
      fc.property(anyReport, (told) => {
        expect(sealed(told, [ana], count)).toHaveLength(bytes)
      }),
      { numRuns: 5 },
    )
    expect(sealed(aReport, [ana, ben, cleo], count)).toHaveLength(bytes)
  })

  test("N1: a report sealed for Ana cannot be opened by Ben", async () => {
    const letter = sealed(aReport, [ana])
    const refusal = { ok: false, failure: { kind: "sealed-for-another-key" } }
    expect(await openLetter(letter, [identityOf("Ben")])).toEqual(refusal)
    expect(await openLetter(letter, [nativeIdentity(secretOf("Ben"))])).toEqual(refusal)
  })

  test("without any key nobody opens it", async () => {
    expect(await openLetter(sealed(aReport), [])).toEqual({ ok: false, failure: { kind: "sealed-for-another-key" } })
  })

  test("the one of many keys that fits is found", async () => {
    const keys = [identityOf("Cleo"), nativeIdentity(secretOf("Dora")), nativeIdentity(secretOf("Ana"))]
    expect(await openLetter(sealed(aReport), keys)).toEqual({ ok: true, value: aReport })
  })

  test("no word of it can be seen from outside", () => {
    const bytes = Buffer.from(sealed({ story: "a white van outside the station" }))
    for (const word of ["white van", "station", "story"]) expect(bytes.includes(word)).toBe(false)
  })

  test("N5: two letters with the same words have nothing in common but their form", () => {
    const stanzas = [sealed(aReport), sealed(aReport)].flatMap((letter) =>
      textOf(letter.subarray(0, 22 + 4 * 1557))
        .split("\n")
        .filter((line) => line.startsWith("-> ")),
    )
    expect(new Set(stanzas).size).toBe(8)
  })

  test("N5: the recipients that fill it up are new each time, and not told from real ones by their form", () => {
    const drawn: string[] = []
    const watching = (length: number) => {
      const bytes = realRandom(length)
      drawn.push(Buffer.from(bytes).toString("hex"))
      return bytes
    }
    for (const _ of [1, 2]) expect(sealLetter(aReport, [ana], 4, watching).ok).toBe(true)
    // Three throw-away seeds, a file key, 32 and 32 for each of four stanzas, a nonce.
    const oneLetter = [32, 32, 32, 16, 32, 32, 32, 32, 32, 32, 32, 32, 16]
    expect(drawn.map((hex) => hex.length / 2)).toEqual([...oneLetter, ...oneLetter])
    expect(new Set(drawn).size).toBe(drawn.length)
  })
})

describe("who it can be sealed for", () => {
  test.each([
    ["a classic recipient", classic],
    ["a hardware tag", tag],
    ["a caseworker's secret in place of the recipient", identityOf("Ana")],
    ["a recipient with one letter wrong", ana.replace(/.$/, (last) => (last === "q" ? "p" : "q"))],
    ["a recipient that is cut short", ana.slice(0, -10)],
    ["a recipient in capitals and small letters", `AGE${ana.slice(3)}`],
    ["a key of the right length under another name", bech32.encode("age1px", bech32.toWords(anaKey), false)],
    ["nothing", ""],
  ])("N1: %s is refused, also beside good ones", (_, recipient) => {
    const refusal = { ok: false, failure: { kind: "recipient-not-hybrid" } }
    expect(sealLetter(aReport, [recipient], 4, realRandom)).toEqual(refusal)
    expect(sealLetter(aReport, [ana, recipient], 4, realRandom)).toEqual(refusal)
    expect(sealReply(aReport, recipient, realRandom)).toEqual(refusal)
  })

  test("nobody is refused: a letter that no caseworker can open is not made", () => {
    expect(sealLetter(aReport, [], 4, realRandom)).toEqual({ ok: false, failure: { kind: "too-many-recipients" } })
  })

  test("N5: more people than R are refused, for the letter would be longer than others", () => {
    const five = Array.from({ length: 5 }, () => ana)
    expect(sealLetter(aReport, five, 4, realRandom)).toEqual({ ok: false, failure: { kind: "too-many-recipients" } })
  })
})

describe("how much fits", () => {
  test("a letter of exactly the size is taken whole", async () => {
    const words = textOfBytes(letterBytes)
    expect(documentBytes(words)).toBe(letterBytes)
    expect(await openLetter(sealed(words), [identityOf("Ana")])).toEqual({ ok: true, value: words })
  })

  test("one byte more is refused, and nothing is cut", () => {
    const refusal = { ok: false, failure: { kind: "too-long" } }
    expect(sealLetter(textOfBytes(letterBytes + 1), [ana], 4, realRandom)).toEqual(refusal)
    expect(sealReply(textOfBytes(replyBytes + 1), ana, realRandom)).toEqual(refusal)
  })

  test("bytes are counted, not characters: Thai and Chinese take three each", () => {
    expect(documentBytes("สวัสดี")).toBe(6 * 3 + 2)
    expect(sealLetter("你".repeat(letterBytes / 2), [ana], 4, realRandom).ok).toBe(false)
  })

  test("N5: the padding is spaces after the words, and JSON.parse takes it as it is", () => {
    fc.assert(
      fc.property(anyReport, (told) => {
        const padded = textOf(pad(told, letterBytes) ?? new Uint8Array())
        expect(padded.slice(padded.trimEnd().length)).toMatch(/^ +$/)
        expect(JSON.parse(padded)).toEqual(told)
      }),
      { numRuns: 50 },
    )
  })
})

describe("with another program", () => {
  const typage = async (document: Uint8Array, recipients: string[]) => {
    const encrypter = new Encrypter()
    for (const recipient of recipients) encrypter.addRecipient(recipient)
    return await encrypter.encrypt(document)
  }

  test("N12: typage opens what we sealed and finds readable JSON", async () => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identityOf("Ben"))
    expect(JSON.parse(await decrypter.decrypt(sealed(aReport), "text"))).toEqual(aReport)
  })

  test("a letter that typage sealed is a letter, and opens with both of our identities", async () => {
    const file = await typage(pad(aReport, letterBytes) ?? new Uint8Array(), [ana, ben, cleo, recipientOf("Dora")])
    const letter = asSealedLetter(file, 4)
    for (const identity of [identityOf("Cleo"), nativeIdentity(secretOf("Dora"))])
      expect(letter && (await openLetter(letter, [identity]))).toEqual({ ok: true, value: aReport })
  })

  test("a file that typage sealed for classic and hybrid recipients together is no letter", async () => {
    const file = await typage(pad(aReport, letterBytes) ?? new Uint8Array(), [ana, ben, cleo, classic])
    expect(asSealedLetter(file, 4)).toBe(null)
  })

  test("a rightly sealed letter whose words have another length is damaged", async () => {
    const short = await typage(new TextEncoder().encode("{}".padEnd(replyBytes - 1)), [ana])
    const kind = "damaged"
    expect(await openReply(short as never, [identityOf("Ana")])).toEqual({ ok: false, failure: { kind } })
  })

  test.each([
    ["not JSON", "x".repeat(replyBytes)],
    ["not UTF-8", Uint8Array.from({ length: replyBytes }, () => 0xff)],
  ])("a rightly sealed reply that is %s is damaged", async (_, words) => {
    const file = asSealedReply(await typage(typeof words === "string" ? new TextEncoder().encode(words) : words, [ana]))
    expect(file && (await openReply(file, [identityOf("Ana")]))).toEqual({ ok: false, failure: { kind: "damaged" } })
  })
})

describe("a letter that was changed on its way", () => {
  const letter = sealed(aReport, [ana])
  const header = 22 + 4 * 1557
  const flipped = (at: number, bit = 0) => {
    const copy = Uint8Array.from(letter)
    copy[at] = (copy[at] ?? 0) ^ (1 << bit)
    return copy as SealedLetter
  }
  const opened = async (file: SealedLetter) => {
    const result = await openLetter(file, [identityOf("Ana")])
    expect(await openLetter(file, [nativeIdentity(secretOf("Ana"))])).toEqual(result)
    return result.ok ? "opened" : result.failure.kind
  }

  test("never opens, whichever bit was flipped", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(letter.length - 1), fc.nat(7), async (at, bit) => {
        expect(["damaged", "sealed-for-another-key"]).toContain(await opened(flipped(at, bit)))
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ["in the version line", 3],
    ["in another caseworker's part", 22 + 1557 + 600],
    ["in the header's MAC", header + 10],
    ["in the nonce", header + 48],
    ["at the beginning of the words", header + 48 + 16],
    ["at its last byte", letter.length - 1],
  ])("is damaged when a bit was flipped %s", async (_, at) => {
    expect(await opened(flipped(at))).toBe("damaged")
  })

  test("is sealed for somebody else when Ana's own part was replaced by another's", async () => {
    const copy = Uint8Array.from(letter)
    copy.set(sealed(aReport, [ben]).subarray(22, 22 + 1557), 22)
    expect(await opened(copy as SealedLetter)).toBe("sealed-for-another-key")
  })

  test("is damaged when its words were replaced by another letter's", async () => {
    const copy = Uint8Array.from(sealed({ story: "nothing happened" }, [ana]))
    copy.set(letter.subarray(0, header + 48))
    expect(await opened(copy as SealedLetter)).toBe("damaged")
  })

  test.each([
    ["one byte short", letter.subarray(0, -1)],
    ["one byte longer", Uint8Array.from([...letter, 0])],
    ["empty", new Uint8Array()],
    ["random bytes of the right length", randomBytes(letter.length)],
    ["without a version line", Uint8Array.from(letter, (byte, at) => (at < 22 ? 0x20 : byte))],
    ["with a stanza of another kind", Uint8Array.from(letter, (byte, at) => (at === 25 ? 0x58 : byte))],
    ["with a MAC that is not base64", Uint8Array.from(letter, (byte, at) => (at === header + 10 ? 0x2a : byte))],
    ["with a MAC line of another kind", Uint8Array.from(letter, (byte, at) => (at === header ? 0x2b : byte))],
    ["with a header that is not text", Uint8Array.from(letter, (byte, at) => (at === 500 ? 0xff : byte))],
  ])("is no letter at all when it is %s", (_, bytes) => {
    expect(asSealedLetter(bytes, 4)).toBe(null)
  })

  test("has no header for four when only the header for three is there", () => {
    const three = Uint8Array.from([...letter.subarray(0, 22 + 3 * 1557), ...letter.subarray(header, header + 48)])
    expect(hasHybridHeader(three, 3)).toBe(true)
    expect(hasHybridHeader(three, 4)).toBe(false)
  })

  test("is no letter of an organisation with another R, and no reply", () => {
    expect(asSealedLetter(letter, 4)).toBe(letter)
    expect(asSealedLetter(letter, 8)).toBe(null)
    expect(asSealedReply(letter)).toBe(null)
  })
})

test("300 foreign stanzas are refused before anybody tries to open one", async () => {
  const encrypter = new Encrypter()
  for (let at = 0; at < 300; at++) encrypter.addRecipient(ben)
  const file = await encrypter.encrypt(pad(aReport, letterBytes) ?? new Uint8Array())
  const tried: number[] = []
  const spy = {
    unwrapFileKey(stanzas: unknown[]) {
      tried.push(stanzas.length)
      return null
    },
  }
  for (const bytes of [file, sealed(aReport)]) {
    const letter = asSealedLetter(bytes, 4)
    if (letter) await openLetter(letter, [spy])
  }
  expect(tried).toEqual([4])
})

describe("a reply", () => {
  test("N5: is as long as any other: 9,851 bytes", () => {
    for (const words of ["", "Thank you. We rang the liaison officer.", textOfBytes(replyBytes)]) {
      const reply = sealReply(words, ana, realRandom)
      expect(reply.ok && reply.value).toHaveLength(9851)
    }
  })

  test("N3: opens with the key of the one receipt code, and no other", async () => {
    const reply = sealReply({ text: "We opened it." }, ana, realRandom)
    if (!reply.ok) throw new Error(reply.failure.kind)
    expect(await openReply(reply.value, [identityOf("Ana")])).toEqual({ ok: true, value: { text: "We opened it." } })
    expect(await openReply(reply.value, [identityOf("Ben")])).toEqual({
      ok: false,
      failure: { kind: "sealed-for-another-key" },
    })
  })
})

/**
 * To make this again after the format has changed on purpose: run the test and take the hash that it received. The
 * letter is `aReport` (reports.ts) for Ana and Ben with R = 4, and `fixedRandom("golden letter")` (cast.ts).
 */
test("the same words, people and random bytes give the same letter, today and in ten years", async () => {
  const [first, second] = [1, 2].map(() => sealLetter(aReport, [ana, ben], 4, fixedRandom("golden letter")))
  if (!first?.ok || !second?.ok) throw new Error("not sealed")
  expect(first.value).toEqual(second.value)
  expect(await openLetter(first.value, [identityOf("Ana")])).toEqual({ ok: true, value: aReport })
  expect(createHash("sha256").update(first.value).digest("hex")).toBe(
    "808a62b68e07bb48b517f492d72fde501b73af9bc0d1858d2236aeeee55e2296",
  )
})
