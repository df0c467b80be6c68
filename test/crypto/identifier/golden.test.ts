import { describe, expect, test } from "vitest"
import { normaliserVersion } from "../../../crypto/identifier/identifier.ts"
import { phoneSlice } from "../../../crypto/identifier/slice.ts"
import { fullMetadata, keysFor, sliceOfMetadata, smallMetadata, vectors } from "./vectors.ts"

/** Every spelling of one number, address, plate or account meets its one key, in every zone. */

const spelled = vectors.identifiers.flatMap(({ kind, keys, spellings }) =>
  spellings.map((spelling) => [kind, spelling, keys] as const),
)
const refused = vectors.refusals.flatMap(({ kind, spellings }) =>
  spellings.map((spelling) => [kind, spelling] as const),
)

test("N10 S42: the golden file is of the version of these normalisers", () => {
  expect(vectors.version).toBe(normaliserVersion)
  expect(spelled.length).toBeGreaterThan(150)
})

describe("N10 S42: one key for every spelling", () => {
  test.each(spelled)("%s %j", (kind, spelling, keys) => {
    expect(keysFor(kind, spelling)).toEqual(keys)
  })

  test.each([
    ["all countries, coarsely", smallMetadata],
    ["a slice of eight countries", sliceOfMetadata],
    ["what our pages bring", phoneSlice(smallMetadata)],
  ])("also where a browser brings %s", (_title, metadata) => {
    for (const [kind, spelling, keys] of spelled)
      expect([spelling, keysFor(kind, spelling, metadata)]).toEqual([spelling, keys])
  })
})

test.each(refused)("N10 S42: there is no key of %s in %j", (kind, spelling) => {
  expect(keysFor(kind, spelling, fullMetadata)).toEqual([])
})

test("N10: two keys of the golden file are never one", () => {
  const keys = vectors.identifiers.flatMap(({ keys }) => keys.filter((key) => !key.startsWith("user:any:")))
  expect(new Set(keys).size).toBe(keys.length)
})
