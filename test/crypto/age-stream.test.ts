import { Decrypter } from "age-encryption"
import { expect, test } from "vitest"
import { ageStream } from "../../crypto/age-stream.ts"
import { hybridPublicKey } from "../../crypto/hybrid.ts"
import { chunkBytes } from "../../crypto/lengths.ts"
import { random } from "../support/random.ts"
import { identityOf, secretOf } from "./cast.ts"

/** An age file written piece by piece is what the library reads. */

const stream = () => ageStream([hybridPublicKey(secretOf("Ana"))], random)

function sealed(words: Uint8Array): Uint8Array[] {
  const { start, chunk } = stream()
  const pieces = [start]
  for (let from = 0; from < words.length; from += chunkBytes)
    pieces.push(chunk(words.subarray(from, from + chunkBytes), from + chunkBytes >= words.length))
  return pieces
}

function open(pieces: Uint8Array[]): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identityOf("Ana"))
  return decrypter.decrypt(Buffer.concat(pieces))
}

test.each([1, chunkBytes - 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes])(
  "%i bytes are opened by the library",
  async (length) => {
    const words = Buffer.alloc(length, "all that is here ")
    expect(words.equals(await open(sealed(words)))).toBe(true)
  },
)

test("chunks that are cut off, exchanged or repeated are refused", async () => {
  const [start, one, two, three] = sealed(Buffer.alloc(3 * chunkBytes, "x")) as [Uint8Array, ...Uint8Array[]]
  for (const wrong of [[one], [one, two], [two, one, three], [one, one, two, three], [one, three]])
    await expect(open([start, ...(wrong as Uint8Array[])])).rejects.toThrow()
})

test("a chunk of another length is never written", () => {
  expect(() => stream().chunk(new Uint8Array(chunkBytes - 1), false)).toThrow(RangeError)
  expect(() => stream().chunk(new Uint8Array(chunkBytes + 1), true)).toThrow(RangeError)
  expect(() => stream().chunk(new Uint8Array(0), true)).toThrow(RangeError)
})
