import { describe, expect, test } from "vitest"
import { freshCheckKeys, outputOf } from "../../../crypto/check/oprf.ts"
import { outputsAtOnce, outputsOf } from "../../../keys/check/outputs.ts"
import { random } from "../../support/random.ts"

const { secretKey } = freshCheckKeys(random)
const some = (count: number) => Array.from({ length: count }, () => random(32))

describe("S42: a large table is made on all cores", () => {
  test.each([0, 1, outputsAtOnce, 2 * outputsAtOnce + 1])(
    "%i identifiers have the outputs that they have one by one, in their order",
    async (count) => {
      const stretched = some(count)
      expect(await outputsOf(secretKey, stretched)).toEqual(stretched.map((x) => outputOf(secretKey, x)))
    },
  )

  test("the desk answers meanwhile", async () => {
    const done: string[] = []
    const made = outputsOf(secretKey, some(outputsAtOnce + 1)).then(() => done.push("table"))
    setImmediate(() => done.push("answer"))
    await made
    expect(done).toEqual(["answer", "table"])
  })

  test("a key that is none makes no table", async () => {
    await expect(outputsOf(new Uint8Array(32).fill(0xff), some(outputsAtOnce + 1))).rejects.toThrow()
  })
})
