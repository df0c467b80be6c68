import { wordlist } from "@scure/bip39/wordlists/english.js"
import { expect, test } from "vitest"
import { freshPassphrase } from "../../keys/passphrase.ts"
import { fixedRandom } from "../crypto/cast.ts"
import { random } from "../support/random.ts"

test("a passphrase is seven words of the list", () => {
  const words = freshPassphrase(random).split(" ")
  expect(words).toHaveLength(7)
  for (const word of words) expect(wordlist).toContain(word)
})

test("a passphrase comes from chance alone, and from no less than 14 bytes of it", () => {
  let drawn = 0
  const counting = (length: number) => {
    drawn += length
    return random(length)
  }
  expect(freshPassphrase(counting)).not.toBe(freshPassphrase(random))
  expect(drawn).toBe(14)
  expect(freshPassphrase(fixedRandom("one"))).toBe(freshPassphrase(fixedRandom("one")))
  expect(freshPassphrase(fixedRandom("one"))).not.toBe(freshPassphrase(fixedRandom("other")))
})

test("every word of the list is as likely as any other: two bytes hold a whole number of lists", () => {
  expect(65_536 % wordlist.length).toBe(0)
  const first = freshPassphrase((length) => new Uint8Array(length)).split(" ")
  const last = freshPassphrase((length) => new Uint8Array(length).fill(255)).split(" ")
  expect([first[0], last[6]]).toEqual([wordlist[0], wordlist.at(-1)])
})
