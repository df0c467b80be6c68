import { describe, expect, test } from "vitest"
import { letterBytes } from "../../crypto/lengths.ts"
import { openLetter, readPadded } from "../../crypto/open.ts"
import { sealLetter } from "../../crypto/seal.ts"
import { asSealedLetter, type SealedLetter } from "../../crypto/sealed.ts"
import { fastOpener } from "../../keys/post/fast-opener.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { openAll } from "../../keys/post/opener.ts"
import { identityOf, realRandom, recipientOf, secretOf } from "../crypto/cast.ts"

function sealed(document: unknown, people: string[], count: 4 | 8 | 16 = 4): SealedLetter {
  const letter = sealLetter(document, people.map(recipientOf), count, realRandom)
  if (!letter.ok) throw new Error(letter.failure.kind)
  return letter.value
}

const changed = (letter: SealedLetter, at: number): SealedLetter => {
  const copy = Uint8Array.from(letter)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy as SealedLetter
}

const ana = () => fastOpener([nativeIdentity(secretOf("Ana"))])

describe("letters opened natively", () => {
  test.each([4, 8, 16] as const)("open with %i stanzas, wherever ours stands", (count) => {
    const document = { words: "สวัสดี 你好 🙂" }
    for (const people of [["Ana"], ["Ben", "Ana"], ["Ben", "Cem", "Ana"]]) {
      const padded = ana()(sealed(document, people, count))?.padded
      expect(padded).toHaveLength(letterBytes)
      expect(padded && readPadded(padded)).toEqual({ ok: true, value: document })
    }
  })

  test("a letter for somebody else does not open", () => {
    expect(ana()(sealed({}, ["Ben"]))).toBeNull()
  })

  test("no letter opens with a bit changed anywhere, and typage says the same", async () => {
    const letter = sealed({ words: "one" }, ["Ana"])
    const header = letter.length - letterBytes - 32
    const places = [
      0,
      5,
      23,
      40,
      700,
      1516,
      1530,
      1560,
      header - 40,
      header - 1,
      header,
      header + 15,
      header + 16,
      letter.length - 17,
      letter.length - 1,
    ]
    for (const at of places) {
      const other = changed(letter, at)
      // What is no letter by its form never comes as far as a key.
      expect(asSealedLetter(other, 4) && ana()(other), `byte ${at}`).toBeNull()
      expect((await openLetter(other, [identityOf("Ana")])).ok, `byte ${at}`).toBe(false)
    }
  })

  test("a change in somebody else's stanza is found by the header's MAC", () => {
    const letter = sealed({ words: "one" }, ["Ana", "Ben"])
    const at = 22 + 1557 + 30
    const other = changed(letter, at)
    // Still a letter by its form, or there would be nothing to find.
    if (asSealedLetter(other, 4)) expect(ana()(other)).toBeNull()
    expect(asSealedLetter(changed(letter, at + 1), 4) ?? asSealedLetter(other, 4)).not.toBeNull()
  })

  test("the key that opened the last letter is tried first, and every other one after it", () => {
    let tries = 0
    const counted = (name: string) => {
      const identity = nativeIdentity(secretOf(name))
      return {
        unwrapFileKey: (stanzas: Parameters<typeof identity.unwrapFileKey>[0]) => {
          tries++
          return identity.unwrapFileKey(stanzas)
        },
      }
    }
    const open = fastOpener(["Ben", "Cem", "Ana"].map(counted))
    expect(open(sealed({}, ["Dee", "Ana"]))).toMatchObject({ by: 2 })
    expect(tries).toBe(4 + 4 + 2)
    tries = 0
    expect(open(sealed({}, ["Dee", "Ana"]))).not.toBeNull()
    expect(tries).toBe(1)
    expect(open(sealed({}, ["Ben"]))).toMatchObject({ by: 0 })
  })
})

describe("a backlog", () => {
  test("of many more letters than a batch opens whole and in its order, what is not ours told apart", async () => {
    const kinds = ["Ana", "Ben", "broken"] as const
    const letters = kinds.map((kind, at) => {
      const letter = sealed({ at }, [kind === "Ben" ? "Ben" : "Ana"])
      return kind === "broken" ? changed(letter, letter.length - 1) : letter
    })
    const backlog = Array.from({ length: 150 }, (_, at) => letters[at % 3]!)
    const opened = await openAll(backlog, [secretOf("Cem"), secretOf("Ana")])
    expect(opened).toHaveLength(150)
    const expected = [
      { ok: true, value: { document: { at: 0 }, by: 1 } },
      { ok: false, failure: { kind: "sealed-for-another-key" } },
      { ok: false, failure: { kind: "damaged" } },
    ]
    expect(opened).toEqual(backlog.map((_, at) => expected[at % 3]))
  })
})
