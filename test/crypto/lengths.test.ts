import { describe, expect, test } from "vitest"
import * as lengths from "../../crypto/lengths.ts"
import { recipientOf } from "./cast.ts"

/** The figures of the protocol, added up here by hand: whoever stores, sends or draws a letter counts on them. */

describe("every length is the sum of its parts", () => {
  test("a recipient adds 1,557 bytes to a letter", () => {
    // "-> mlkem768x25519 " 18, base64 of 1,120 bytes 1,494, newline; base64 of 32 bytes 43, newline.
    expect(18 + 1494 + 1 + 43 + 1).toBe(1557)
    expect(lengths.stanzaBytes).toBe(1557)
  })

  test("an age file has 102 bytes besides its recipients and its words", () => {
    // "age-encryption.org/v1\n" 22, "--- " and a MAC of 43 and newline 48, nonce 16, tag 16.
    expect(22 + 48 + 16 + 16).toBe(102)
    expect(lengths.ageOverheadBytes).toBe(102)
  })

  test("an encapsulation is 1,088 and 32 bytes, a recipient 1,184 and 32, and its text 1,959 characters", () => {
    expect(lengths.encapsulatedBytes).toBe(1120)
    expect(lengths.hybridRecipientBytes).toBe(1216)
    expect(recipientOf("Ana")).toHaveLength(1959)
  })

  test.each([
    [4, 71_866],
    [8, 78_094],
    [16, 90_550],
  ])("N5: a letter for R = %d is %d bytes", (count, bytes) => {
    expect(65_536 + 102 + 1557 * count).toBe(bytes)
    expect(lengths.sealedBytes(lengths.letterBytes, count)).toBe(bytes)
    expect(lengths.headerBytes(count) + 16 + 65_536 + 16).toBe(bytes)
  })

  test("N5: a reply is 9,851 bytes", () => {
    expect(8192 + 102 + 1557).toBe(9851)
    expect(lengths.sealedReplyBytes).toBe(9851)
  })

  test("N5: what a browser posts is a version, a withdrawal key, a puzzle and the letter", () => {
    expect(lengths.letterPostBytes(4)).toBe(1 + 32 + 8 + 71_866)
  })

  test("R is 4, 8 or 16, and nothing else", () => {
    expect(lengths.recipientCounts).toEqual([4, 8, 16])
  })
})
