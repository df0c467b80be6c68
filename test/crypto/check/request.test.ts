import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  checkAnswerBytes,
  checkRequestBytes,
  readCheckAnswer,
  readCheckRequest,
  writeCheckAnswer,
  writeCheckRequest,
} from "../../../crypto/check/request.ts"
import { publicKeyOf } from "../../../crypto/statement.ts"
import { fixedRandom } from "../cast.ts"

const random = fixedRandom("requests")
const organisation = random(16)
const secret = random(32)
const said = { epoch: 70_000, element: random(32), puzzle: random(8) }
const anybody = writeCheckRequest(said, organisation, null)
const partner = writeCheckRequest(said, organisation, secret)
const changed = (body: Uint8Array, at: number) => body.map((byte, place) => (place === at ? byte ^ 1 : byte))

test("N4: whoever asks, a request is 256 bytes and an answer 128", () => {
  expect([anybody.length, partner.length]).toEqual([checkRequestBytes, checkRequestBytes])
  const answers = [
    writeCheckAnswer({ outcome: "evaluated", evaluated: random(32), proof: random(64) }),
    writeCheckAnswer({ outcome: "busy", bits: 7 }),
    writeCheckAnswer({ outcome: "offline" }),
    writeCheckAnswer({ outcome: "renewed" }),
  ]
  expect(answers.map(({ length }) => length)).toEqual([128, 128, 128, 128])
})

test("N4: what was asked comes back, with the partner who signed it", () => {
  expect(readCheckRequest(anybody, organisation)).toEqual({ ...said, partner: null })
  expect(readCheckRequest(partner, organisation)).toEqual({ ...said, partner: publicKeyOf(secret) })
})

test("what was answered comes back", () => {
  for (const answer of [
    { outcome: "evaluated", evaluated: random(32), proof: random(64) },
    { outcome: "busy", bits: 7 },
    { outcome: "offline" },
    { outcome: "renewed" },
  ] as const)
    expect(readCheckAnswer(writeCheckAnswer(answer))).toEqual(answer)
})

describe("N4: a request that is not whole is none", () => {
  test.each([
    ["nothing", new Uint8Array()],
    ["one byte less", anybody.subarray(0, 255)],
    ["one byte more", new Uint8Array(257).fill(1)],
    ["another version", changed(anybody, 0)],
    ["something behind its end", changed(anybody, 255)],
    ["a signature without a key", changed(anybody, 90)],
    ["a key that did not sign", partner.map((byte, at) => (at >= 77 && at < 141 ? 0 : byte))],
  ])("%s", (_title, body) => {
    expect(readCheckRequest(body, organisation)).toBe(null)
  })

  test("every byte that a partner signed counts", () => {
    for (let at = 1; at < 141; at++)
      expect([at, readCheckRequest(changed(partner, at), organisation)]).toEqual([at, null])
  })

  test("a partner's request is none for another organisation", () => {
    expect(readCheckRequest(partner, random(16))).toBe(null)
  })

  test("no bytes make it throw", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (body) => void readCheckRequest(body, organisation)))
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 255, maxLength: 255 }), (rest) => {
        expect(readCheckRequest(Uint8Array.of(1, ...rest), organisation)).toBe(null)
      }),
    )
  })
})

test.each([
  ["nothing", new Uint8Array()],
  ["one byte less", writeCheckAnswer({ outcome: "offline" }).subarray(1)],
  ["another version", changed(writeCheckAnswer({ outcome: "offline" }), 0)],
  ["an outcome that nobody knows", new Uint8Array(checkAnswerBytes).fill(1, 0, 1).fill(9, 1, 2)],
])("an answer of %s is none", (_title, bytes) => {
  expect(readCheckAnswer(bytes)).toBe(null)
})
