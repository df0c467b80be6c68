import { execFile } from "node:child_process"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"
import { root } from "../../tool/package-command.ts"
import { madeByOne, madeOnce } from "../support/once.ts"

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

test("what outlives the run is made when it is missing, and by the next who asks when it could not be made", () => {
  let there = false
  let times = 0
  const make = () => {
    times++
    if (times === 1) throw new Error("no room")
    there = true
  }
  const asked = () => madeByOne("third", () => there, make)
  expect(asked).toThrow("no room")
  asked()
  asked()
  expect(times).toBe(2)
})

test("who asks for it while another makes it waits for theirs", async () => {
  const folder = await madeOnce("together", async () => {})
  const program = `
    import { appendFileSync, existsSync, writeFileSync } from "node:fs"
    import { madeByOne } from ${JSON.stringify(join(root, "test", "support", "once.ts"))}
    madeByOne("fourth", () => existsSync("there"), () => {
      appendFileSync("times", "x")
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
      writeFileSync("there", "")
    })`
  const one = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], { cwd: folder })
  await Promise.all([one(), one(), one()])
  expect(readFileSync(join(folder, "times"), "utf8")).toBe("x")
})
