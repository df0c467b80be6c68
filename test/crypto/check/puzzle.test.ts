import { pbkdf2Sync, webcrypto } from "node:crypto"
import { expect, test } from "vitest"
import { counterBytes, leadingZeroBits, puzzleWorth, solvePuzzle } from "../../../crypto/check/puzzle.ts"
import { stretch, stretchInScript, stretchIterations, stretchSalt } from "../../../crypto/check/stretch.ts"
import { keyOf } from "../../../crypto/identifier/identifier.ts"
import { fixedRandom } from "../cast.ts"

const native = (password: Uint8Array, salt: Uint8Array, iterations: number, bytes: number) =>
  new Uint8Array(pbkdf2Sync(password, salt, iterations, bytes, "sha256"))
const worth = (counter: Uint8Array, element: Uint8Array) => puzzleWorth(counter, element, native)
const element = fixedRandom("puzzle")(32)

test.each([
  [[0x80, 0], 0],
  [[0x01, 0], 7],
  [[0, 0x40], 9],
  [[0, 0], 16],
])("%j begins with %i zero bits", (bytes, bits) => {
  expect(leadingZeroBits(Uint8Array.from(bytes))).toBe(bits)
})

test("N4: a puzzle that was solved is worth what was asked, for its own element alone", async () => {
  const counter = await solvePuzzle(element, 6, worth, () => true)
  expect(worth(counter, element)).toBeGreaterThanOrEqual(6)
  const others = Array.from({ length: 8 }, (_, at) => worth(counter, fixedRandom(`other ${at}`)(32)))
  expect(Math.min(...others)).toBeLessThan(6)
})

test("N2: whose time is over sends the best there was", async () => {
  let tries = 0
  const counter = await solvePuzzle(element, 200, worth, () => ++tries < 5)
  const tried = [0, 1, 2, 3, 4].map((at) => worth(counterBytes(at), element))
  expect(worth(counter, element)).toBe(Math.max(...tried))
})

test("where nothing is asked, the first counter does", async () => {
  expect(await solvePuzzle(element, 0, worth, () => false)).toEqual(counterBytes(0))
})

test("the puzzle's worth is the same in plain script", () => {
  expect(puzzleWorth(counterBytes(3), element)).toBe(worth(counterBytes(3), element))
})

test("N4: the stretch is PBKDF2 of the canonical string, 600,000 times; Web Crypto, script and Node agree", async () => {
  const key = keyOf("tel", "+447700900123")
  const subtle = webcrypto.subtle as unknown as SubtleCrypto
  expect(stretchIterations).toBe(600_000)
  expect(await stretch(key, subtle)).toEqual(native(Buffer.from("tel:+447700900123"), stretchSalt, 600_000, 32))
  expect(await stretchInScript(key, 1000)).toEqual(await stretch(key, subtle, 1000))
})
