import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { dayOf } from "../../crypto/day.ts"
import { downloadLetters } from "../../keys/post/download.ts"
import { serverOf } from "../../keys/post/server.ts"
import { openVault } from "../../keys/ring/vault.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { inChromium, inFirefox } from "./browsers.ts"
import { filesWith, timesInMemory } from "./everywhere.ts"
import { fillQuickWarning, send, story } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
})
afterAll(() => scheme.stop())

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length))

/** What waits at the server, as files: what anybody has who took a copy, and what is left if this program is gone. */
async function downloaded(): Promise<string[]> {
  const passphrase = readFileSync(join(scheme.folder, "passphrase"), "utf8").trim()
  const folder = join(scheme.folder, "workstation")
  const vault = await openVault(folder, passphrase, random)
  const server = scheme.common[scheme.common.indexOf("--server") + 1] ?? ""
  const workstation = { folder, vault, today: dayOf(Date.now()), random, fetch, server }
  const letters = await downloadLetters(serverOf(workstation), 4, () => {})
  vault.close()
  return letters.map(({ id, letter }) => {
    const file = join(scheme.folder, `${id}.age`)
    writeFileSync(file, letter ?? "")
    return file
  })
}

const { age, chromium, firefox } = toolPaths()

describe.skipIf(!age || !chromium || !firefox)("whatever becomes of this program", () => {
  it("the stock age opens what both browsers sealed, and shows readable JSON", async () => {
    for (const browser of [inChromium, inFirefox])
      await browser(async (visitor) => {
        await fillQuickWarning(visitor, scheme.portal, { alert: "no" })
        await send(visitor)
      })
    const identity = join(scheme.folder, "identity.txt")
    expect(scheme.canopy("export-identity", "--out", identity).status).toBe(0)
    const files = await downloaded()
    expect(files).toHaveLength(2)
    for (const file of files) {
      const shown = execFileSync(age ?? "age", ["-d", "-i", identity, file], { encoding: "utf8" })
      expect(Buffer.byteLength(shown)).toBe(65_536)
      expect(JSON.parse(shown)).toMatchObject({ kind: "canopy/report", body: { story } })
      expect(shown).toMatch(/\n "body": \{\n/)
    }
  })

  it("N13: words sealed by hand with age and /recipients.txt, pasted with scripts off, reach the desk", async () => {
    expect(scheme.canopy("pull").status).toBe(0)
    const recipients = join(scheme.folder, "recipients.txt")
    writeFileSync(recipients, await (await scheme.ask("/recipients.txt")).text())
    const words = "Sealed by hand: plover-quartz-19."
    const block = execFileSync(age ?? "age", ["-R", recipients, "-a"], { input: words, encoding: "utf8" })
    await inChromium(
      async (visitor) => {
        await visitor.visit(`${scheme.portal}/en/sealed`)
        await visitor.type('[name="block"]', block)
        await visitor.press('form[action="/en/sealed"] button')
        expect(await visitor.read(".code-words")).not.toBe("")
      },
      { scripts: false },
    )
    const { cases } = JSON.parse(scheme.canopy("pull", "--json").out) as { cases: string[] }
    expect(scheme.canopy("case", cases[0] ?? "").out).toContain(words)
    expect(scheme.canopy("tasks").out).toContain("answers-readable-by-host")
    expect(filesWith(scheme.server.data, "plover-quartz")).toEqual([])
    expect(timesInMemory(scheme.server.pid, "plover-quartz") ?? 0).toBe(0)
  })
})
