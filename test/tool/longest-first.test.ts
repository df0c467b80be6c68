import { expect, test } from "vitest"
import type { TestSpecification, Vitest } from "vitest/node"
import { root } from "../../tool/package-command.ts"
import { LongestFirst } from "../support/longest-first.ts"

/** As far as the order looks at it; no file was run before. */
const context = { cache: { getTestSpecificationResult: () => undefined } } as unknown as Vitest
const project = { name: "", config: { isolate: false, sequence: { groupOrder: 0 } } }
const file = (path: string) => ({ moduleId: `${root}/test/${path}`, project }) as unknown as TestSpecification

test("what opens a browser runs first, then what starts programs, then the rest, however small the files are", async () => {
  const files = ["crypto/seal.test.ts", "keys/faults/killed.test.ts", "crypto/day.test.ts", "journey/stock-age.test.ts"]
  const sorted = await new LongestFirst(context).sort(files.map(file))
  expect(sorted.map(({ moduleId }) => moduleId.replace(`${root}/test/`, ""))).toEqual([
    "journey/stock-age.test.ts",
    "keys/faults/killed.test.ts",
    "crypto/seal.test.ts",
    "crypto/day.test.ts",
  ])
})
