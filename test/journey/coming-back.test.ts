import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { toolPaths } from "../../tool/outside-tools.ts"
import { inChromium, inFirefox, torSafer, type Visitor } from "./browsers.ts"
import { filesWith, timesInMemory } from "./everywhere.ts"
import { fillQuickWarning, send } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
}, 180_000)
afterAll(() => scheme.stop())

const answer = "We read it twice, and we believe you. Ring us on a Tuesday: heron-basalt-58."

/** Sends a report, lets the desk open and answer it, and gives the code. */
async function reportAndAnswer(visitor: Visitor): Promise<string[]> {
  await fillQuickWarning(visitor, scheme.portal, { alert: "no" })
  const { words } = await send(visitor)
  const { cases } = JSON.parse(scheme.canopy("pull", "--json").out)
  const file = join(scheme.folder, "answer.txt")
  writeFileSync(file, answer)
  expect(scheme.canopy("reply", cases[0], "--text-file", file).told).toBe("")
  return words
}

async function comeBack(visitor: Visitor, code: string): Promise<void> {
  await visitor.visit(`${scheme.portal}/en/messages`)
  await visitor.type("#code", code)
  await visitor.press("#open")
}

/** There and back: nobody on the way reads the answer, and what was read is gone. */
async function thereAndBack(visitor: Visitor): Promise<void> {
  const words = await reportAndAnswer(visitor)
  expect(filesWith(scheme.server.data, "heron-basalt")).toEqual([])
  expect(timesInMemory(scheme.server.pid, "heron-basalt") ?? 0).toBe(0)
  await comeBack(visitor, words.join(" "))
  expect(await visitor.read("#replies")).toContain(answer)
  await comeBack(visitor, words.map((word) => word.slice(0, 4).toUpperCase()).join(", "))
  expect(await visitor.read("#replies")).toContain("heron-basalt-58")
  await visitor.press("#read")
  await visitor.read("#deleted")
  await comeBack(visitor, words.join(" "))
  const nothing = await visitor.read("#nothing")
  expect(nothing).toContain(words[0])
  expect(nothing).toContain(words[7])
}

describe("coming back with a code", () => {
  it.skipIf(!toolPaths().chromium)(
    "reading does not delete, “I have read these” does: Chromium",
    () => inChromium(thereAndBack),
    120_000,
  )

  it.skipIf(!toolPaths().firefox)(
    "reading does not delete, “I have read these” does: Firefox ESR",
    () => inFirefox(thereAndBack),
    120_000,
  )

  it.skipIf(!toolPaths().firefox)(
    "an answer opens in Firefox with JIT and WebAssembly off",
    () =>
      inFirefox(
        async (visitor) => {
          await comeBack(visitor, (await reportAndAnswer(visitor)).join(" "))
          expect(await visitor.read("#replies")).toContain(answer)
        },
        { preferences: torSafer },
      ),
    120_000,
  )
})
