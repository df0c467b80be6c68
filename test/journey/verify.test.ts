import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { dayOf } from "../../crypto/day.ts"
import { organisation } from "../../crypto/documents/organisation.ts"
import { verifyAddress } from "../../keys/verify/verify.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
})
afterAll(() => scheme.stop())

const today = dayOf(Date.now())
const pins = () => organisation.parse(JSON.parse(readFileSync(scheme.organisationFile, "utf8")))
const verify = (fetcher: typeof fetch, folder = scheme.site, day = today) =>
  verifyAddress(scheme.portal, pins(), folder, day, fetcher)

/** A host that serves something else at one path. */
const lyingAbout =
  (path: string, lie: (truth: string) => string): typeof fetch =>
  async (asked, init) => {
    const response = await fetch(asked, init)
    if (new URL(String(asked)).pathname !== path) return response
    return new Response(lie(await response.text()))
  }

describe("N12: anyone can verify that what is served is what was published", () => {
  it("an honest host shows no difference", async () => {
    const { differences, compared } = await verify(fetch)
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(15)
  })

  it("one changed byte in a page is named", async () => {
    const { differences } = await verify(lyingAbout("/en/report", (page) => page.replace("<h1", "<h1 ")))
    expect(differences.map(({ path }) => path)).toEqual(["/en/report"])
  })

  it("one changed byte in a script is named", async () => {
    const script =
      /\/assets\/[^"]+\.js/.exec(readFileSync(join(scheme.site, "client/en/report.html"), "utf8"))?.[0] ?? ""
    const { differences } = await verify(lyingAbout(script, (text) => `${text} `))
    expect(differences.map(({ path }) => path)).toEqual([script])
  })

  it("a changed page of warnings is named, though no file of it was ever signed", async () => {
    const { differences } = await verify(
      lyingAbout("/en/alerts", (page) => page.replace("</main>", "<p>Ring him.</p></main>")),
    )
    expect(differences.map(({ path }) => path)).toEqual(["/en/alerts"])
  })

  it.each(["/en/alerts/wales", "/en/alerts/wales/sheet", "/en/alerts/all/list.txt"])(
    "so is a changed %s",
    async (path) => {
      const { differences } = await verify(lyingAbout(path, (page) => `${page}Ring him.`))
      expect(differences.map(({ path }) => path)).toEqual([path])
    },
  )

  it("warnings that nobody signed are named", async () => {
    const forged = JSON.stringify({ kind: "canopy/alerts", version: 1, epoch: 9, alerts: [], withdrawn: [] })
    const { differences } = await verify(lyingAbout("/alerts.json", () => `${forged}\n`))
    expect(differences.map(({ path }) => path)).toContain("/alerts.json")
  })

  it("another organisation's roster ends it at once", async () => {
    const { differences, compared } = await verify(
      lyingAbout("/roster.json.minisig", (text) => text.replace(/\nRU/, "\nRV")),
    )
    expect(compared).toBe(0)
    expect(differences.map(({ path }) => path)).toEqual(["/roster.json"])
  })

  it("an expired roster is named", async () => {
    const { differences } = await verify(fetch, scheme.site, "2031-01-01" as typeof today)
    expect(differences).toEqual([{ path: "/roster.json", what: "has expired" }])
  })

  it("a list of files by another key is refused whole", async () => {
    const { differences } = await verify(lyingAbout("/release.json", (text) => text.replace('"epoch":1', '"epoch":2')))
    expect(differences.map(({ path }) => path)).toEqual(["/release.json"])
  })

  it("a changed copy of the program that renders pages is never run", async () => {
    const copy = mkdtempSync(join(tmpdir(), "canopy-copy-"))
    cpSync(scheme.site, copy, { recursive: true })
    const entry = join(copy, "server", "entry.mjs")
    writeFileSync(entry, `${readFileSync(entry, "utf8")}\nthrow new Error("run")\n`)
    const { differences } = await verify(fetch, copy)
    expect(differences).toEqual([
      { path: "/entry.mjs", what: "in the local copy of the release is not the file that was signed" },
    ])
    rmSync(copy, { recursive: true })
  })

  it("a host that cannot be reached is a sentence, not a stack of code", () => {
    const { status, told } = scheme.canopy("verify", "http://127.0.0.1:9", "--release", scheme.site)
    expect(status).toBe(1)
    expect(told).toContain("could not be reached")
    expect(told.trim().split("\n")).toHaveLength(1)
  })
})
