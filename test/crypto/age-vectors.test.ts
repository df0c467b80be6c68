import { bech32 } from "@scure/base"
import { describe, expect, test } from "vitest"
import { hasHybridHeader } from "../../crypto/age-file.ts"
import { recipientCounts } from "../../crypto/lengths.ts"
import { asSealedLetter, asSealedReply } from "../../crypto/sealed.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { type AgeVector, ageVectors, isHybridIdentity, judge } from "./age-vector.ts"

const hybrid = ageVectors.filter(({ identities }) => identities.some(isHybridIdentity))

/** The vector's identities, those of the hybrid kind on native cryptography. */
const onNative = ({ identities }: AgeVector) =>
  identities.map((text) => (isHybridIdentity(text) ? nativeIdentity(bech32.decodeToBytes(text).bytes) : text))

/** Refused all the same: typage calls a MAC of the wrong length a wrong MAC. */
const otherWord = new Map(["hmac_garbage", "hmac_missing", "hmac_truncated"].map((name) => [name, "HMAC failure"]))

test("all 143 public vectors of age are here, 19 of them hybrid", () => {
  expect(ageVectors).toHaveLength(143)
  expect(hybrid).toHaveLength(19)
})

describe("the library that opens letters agrees with the public vector", () => {
  test.each(ageVectors)("$name: $expect", async (vector) => {
    const { verdict, payload } = await judge(vector, vector.identities)
    expect(verdict).toBe(otherWord.get(vector.name) ?? vector.expect)
    expect(payload).toBe(vector.expect === "success" ? vector.payload : null)
  })
})

describe("the workstation's native identity agrees with the public vector", () => {
  test.each(hybrid)("$name: $expect", async (vector) => {
    expect(await judge(vector, onNative(vector))).toEqual(await judge(vector, vector.identities))
    expect((await judge(vector, onNative(vector))).verdict).toBe(vector.expect)
  })
})

describe("no file can make our own checks throw, and none of these is a letter", () => {
  test.each(ageVectors)("$name", ({ file }) => {
    for (const count of recipientCounts) expect(asSealedLetter(file, count)).toBe(null)
    expect(asSealedReply(file)).toBe(null)
  })
})

test("our own check of a header takes what is one hybrid stanza and nothing else", () => {
  const taken = ageVectors.filter(({ file }) => hasHybridHeader(file, 1)).map(({ name }) => name)
  expect(taken.toSorted()).toEqual([
    "hybrid",
    "hybrid_bad_tag",
    "hybrid_currupted_enc_mlkem",
    "hybrid_currupted_enc_x25519",
    "hybrid_identity",
    "hybrid_low_order",
    "hybrid_no_match",
  ])
})
