import { concatBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { letterPostBytes, sealedBytes } from "../../crypto/lengths.ts"
import { letterPost, manyPosts, sealedLetter } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { post, testHost, testStore } from "./host.ts"

test("a sealed letter is kept, byte for byte as the browser sealed it", async () => {
  const { portal, store } = testHost()
  const letter = sealedLetter({ story: "he took the phone" })
  expect((await post(portal, letterPost(letter))).status).toBe(201)
  const [id] = store.letterIds()
  expect(store.letter(id!)).toEqual(Buffer.from(letter))
})

test("the same letter sent again is thanked again and kept once", async () => {
  const { portal, store } = testHost()
  const body = letterPost()
  const answers = [await post(portal, body), await post(portal, body)]
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(await answers[0]!.text()).toBe(await answers[1]!.text())
  expect(store.letterIds()).toHaveLength(1)
})

test("letters that come at the same moment are all kept", async () => {
  const { portal, store } = testHost()
  const statuses = await Promise.all(manyPosts(20).map(async (body) => (await post(portal, body)).status))
  expect(new Set(statuses)).toEqual(new Set([201]))
  expect(store.letterIds()).toHaveLength(20)
})

const whole = letterPost()
const changed = (at: number, value: number) => Uint8Array.from(whole, (byte, place) => (place === at ? value : byte))
const foreignStanza = new TextEncoder().encode("-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nabc\n")
const manyForeign = concatBytes(
  whole.subarray(0, 41),
  new TextEncoder().encode("age-encryption.org/v1\n"),
  ...Array.from({ length: 300 }, () => foreignStanza),
  random(letterPostBytes(4)),
).subarray(0, letterPostBytes(4))

describe("a body that is no letter is refused, and nothing is kept", () => {
  test.each([
    ["nothing at all", new Uint8Array(), 400, "too-short"],
    ["half a letter", whole.subarray(0, 30_000), 400, "too-short"],
    ["a byte too few", whole.subarray(1), 400, "too-short"],
    ["a byte too many", concatBytes(whole, new Uint8Array(1)), 413, "too-long"],
    ["another version", changed(0, 2), 400, "another-version"],
    ["garbage of the right length", random(letterPostBytes(4)), 400, "another-version"],
    [
      "garbage behind the right version",
      concatBytes(whole.subarray(0, 41), random(sealedBytes(65_536, 4))),
      400,
      "not-a-sealed-letter",
    ],
    ["an age file of another version", changed(41 + 20, 0x32), 400, "not-a-sealed-letter"],
    ["three hundred stanzas for somebody else", manyForeign, 400, "not-a-sealed-letter"],
    ["a letter of an organisation with eight stanzas", letterPost(sealedLetter({}, undefined, 8)), 413, "too-long"],
    [
      "words that nobody sealed",
      new TextEncoder().encode("help me".padEnd(letterPostBytes(4))),
      400,
      "another-version",
    ],
  ])("%s", async (_title, body, status, kind) => {
    const { portal, store } = testHost()
    const answer = await post(portal, body)
    expect(answer.status).toBe(status)
    expect(answer.headers.get("content-type")).toBe("application/problem+json")
    expect(await answer.json()).toMatchObject({ status, kind })
    expect(store.letterIds()).toEqual([])
  })

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/json"])(
    "a letter that comes as %s",
    async (type) => {
      const { portal, store } = testHost()
      expect((await post(portal, whole, { "Content-Type": type })).status).toBe(415)
      expect(store.letterIds()).toEqual([])
    },
  )
})

test("a body longer than a letter is not read to its end", async () => {
  const { portal } = testHost()
  let drawn = 0
  const endless = new ReadableStream({
    pull(controller) {
      drawn += 10_000
      controller.enqueue(new Uint8Array(10_000))
    },
  })
  const answer = await portal.request("/letters", {
    method: "POST",
    body: endless,
    headers: { "Content-Type": "application/octet-stream" },
    duplex: "half",
  } as RequestInit)
  expect(answer.status).toBe(413)
  expect(drawn).toBeLessThan(2 * letterPostBytes(4))
})

test("a refusal never repeats what was sent", async () => {
  const { portal } = testHost()
  const answer = await post(portal, new TextEncoder().encode("the sentinel phrase"))
  expect(await answer.text()).not.toContain("sentinel")
})

test("when every slot is taken the answer is 503, and every letter that was acknowledged is still there", async () => {
  const { portal, store } = testHost({ store: testStore(undefined, { first: 4, most: 8 }) })
  const statuses: number[] = []
  for (const body of manyPosts(10)) statuses.push((await post(portal, body)).status)
  expect(statuses).toEqual([201, 201, 201, 201, 201, 201, 201, 201, 503, 503])
  expect(store.letterIds()).toHaveLength(8)
})
