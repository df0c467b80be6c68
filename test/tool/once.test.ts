import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { madeOnce } from "../support/once.ts"

test("what a run needs often is made by the first who asks; the others wait, and read the same", async () => {
  let times = 0
  const make = async (folder: string) => {
    times++
    writeFileSync(join(folder, "half"), "")
    await new Promise((next) => setTimeout(next, 50))
    writeFileSync(join(folder, "whole"), "yes")
  }
  const places = await Promise.all([1, 2, 3].map(() => madeOnce("thing", make)))
  expect(times).toBe(1)
  expect(new Set(places).size).toBe(1)
  expect(readFileSync(join(places[0] ?? "", "whole"), "utf8")).toBe("yes")
})

test("what could not be made is not there, and is made by the next who asks", async () => {
  const failing = madeOnce("other", () => Promise.reject(new Error("no room")))
  await expect(failing).rejects.toThrow("no room")
  const place = await madeOnce("other", async (folder) => writeFileSync(join(folder, "whole"), ""))
  expect(existsSync(join(place, "whole"))).toBe(true)
})
