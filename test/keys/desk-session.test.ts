import { describe, expect, test } from "vitest"
import { aBrowser, enter } from "./browser.ts"
import { formsOf, pagesOf } from "./desk/pages.ts"
import { aTeam } from "./workstation.ts"

/** Who may see the desk: one browser on this machine, and no page of anybody else's in it. */

const aDoor = async (isIn = true) => aBrowser((await aTeam()).workstation, isIn)

describe("the link that the program prints", () => {
  test("opens the desk once, and never again", async () => {
    const { app, link, get } = await aDoor(false)
    const first = await get(link)
    expect([first.status, first.headers.get("location")]).toEqual([303, "/"])
    expect((await get(link)).status).toBe(403)
    expect(await enter(app, link)).toBe("")
  })

  test("sets a cookie that no script reads and that goes to no other site", async () => {
    const { get, link } = await aDoor(false)
    const cookie = (await get(link)).headers.get("set-cookie") ?? ""
    expect(cookie).toMatch(/^canopy-desk=[0-9a-f]{64};/)
    expect(cookie).toContain("HttpOnly")
    expect(cookie).toContain("SameSite=Strict")
    expect(cookie).not.toContain("Expires")
  })

  test.each(["/enter/", `/enter/${"0".repeat(64)}`, "/enter/x", "/enter/%00"])(
    "%s in its place opens nothing, and costs nothing",
    async (path) => {
      const { get, link } = await aDoor(false)
      const answer = await get(path)
      expect([403, 404]).toContain(answer.status)
      expect(answer.headers.get("set-cookie")).toBeNull()
      expect((await get(link)).status).toBe(303)
    },
  )
})

const pages = ["/", "/alerts", "/cases/AAAAAAAA", "/cases/AAAAAAAA/alert", "/desk.css", "/nowhere"]

/** What a browser sends for a page that is not the desk's: the last one with a form alone. */
const foreign: Record<string, string>[] = [
  { host: "evil.example:8090" },
  { host: "[::1]:8090" },
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "" },
]

describe("a stranger is shown nothing", () => {
  test.each(pages)("at %s without the cookie", async (path) => {
    const { get } = await aDoor(false)
    const answer = await get(path)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain("used up")
  })

  test("at any page that there is, and no form of the desk does anything for one", async () => {
    const { workstation } = await aTeam()
    const stranger = await aBrowser(workstation, false)
    const inside = await aBrowser(workstation)
    expect([pagesOf(stranger).length > 12, formsOf(stranger).length > 9]).toEqual([true, true])
    for (const path of pagesOf(stranger)) expect([path, (await stranger.get(path)).status]).toEqual([path, 403])
    workstation.vault.touched()
    for (const path of formsOf(stranger)) {
      expect([path, (await stranger.post(path)).status]).toEqual([path, 403])
      for (const headers of foreign) {
        const answer = await inside.post(path, { text: "words", words: "words" }, headers)
        expect([path, headers, answer.status]).toEqual([path, headers, 403])
      }
    }
    for (const path of pagesOf(inside))
      for (const headers of foreign.slice(0, 4))
        expect([path, headers, (await inside.get(path, headers)).status]).toEqual([path, headers, 403])
    expect(workstation.vault.touched()).toEqual(new Set())
  })

  test.each(["canopy-desk=", `canopy-desk=${"0".repeat(64)}`, "canopy-desk=undefined", "other=1"])(
    "with the cookie %s",
    async (cookie) => {
      const { get } = await aDoor(false)
      expect((await get("/", { cookie })).status).toBe(403)
    },
  )

  test.each([
    "evil.example",
    "evil.example:8090",
    "127.0.0.1",
    "127.0.0.1:8091",
    "localhost",
    "[::1]:8090",
    "127.0.0.1:8090.evil.example",
  ])("under the name %s, to which somebody pointed this machine's address", async (host) => {
    const { get, post } = await aDoor()
    expect((await get("/", { host })).status).toBe(403)
    expect((await post("/pull", {}, { host })).status).toBe(403)
  })

  test.each([
    "https://evil.example",
    "null",
    "http://evil.example:8090",
    "https://127.0.0.1:8090",
    "127.0.0.1:8090",
    "http://127.0.0.1:8080",
    "file://",
  ])("from a page of %s in the same browser", async (from) => {
    const { get, post } = await aDoor()
    expect((await get("/", { origin: from })).status).toBe(403)
    expect((await post("/pull", {}, { origin: from })).status).toBe(403)
  })

  test.each(["/pull", "/cases/AAAAAAAA", "/cases/AAAAAAAA/alert", "/alerts/26-0001/withdraw"])(
    "and nothing is done at %s without a word of where it comes from",
    async (path) => {
      const { post } = await aDoor()
      expect((await post(path, {}, { origin: "" })).status).toBe(403)
    },
  )
})

test("the caseworker's own browser is let in, under both names of this machine", async () => {
  const { get } = await aDoor()
  for (const host of ["127.0.0.1:8090", "localhost:8090"]) expect((await get("/", { host })).status).toBe(200)
})

describe("S35: every answer of the desk is strict, refusals and faults included", () => {
  const parts = ["default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"]
  function expectStrict(path: string, { headers }: Response): void {
    const policy = headers.get("content-security-policy") ?? ""
    for (const part of parts) expect([path, policy]).toEqual([path, expect.stringContaining(part)])
    expect([path, policy]).toEqual([path, expect.not.stringMatching(/unsafe|script-src|https?:/)])
    const strict = {
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-resource-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "cache-control": "no-store",
    }
    for (const [name, value] of Object.entries(strict))
      expect([path, name, headers.get(name)]).toEqual([path, name, value])
  }

  test.each([true, false])("on every page and every form (let in: %s)", async (isIn) => {
    const { workstation } = await aTeam()
    const browser = await aBrowser(workstation, isIn)
    for (const path of [...pagesOf(browser), "/enter/x", "/nowhere"]) expectStrict(path, await browser.get(path))
    const forms = formsOf(browser).filter((path) => path !== "/leave")
    for (const path of [...forms, "/leave", "/"]) expectStrict(path, await browser.post(path))
  })

  test("also when something is wrong with the program", async () => {
    const { workstation } = await aTeam()
    const { get } = await aBrowser(workstation)
    workstation.vault.close()
    const answer = await get("/")
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain("Nothing was deleted")
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(answer.headers.get("cache-control")).toBe("no-store")
  })

  // Fetch, "append a request `Origin` header": under "no-referrer" a browser sends "null" with its own form.
  test("and still lets a browser say that a form is the desk's own, while no other site learns of the visit", async () => {
    const { get } = await aDoor()
    expect((await get("/")).headers.get("referrer-policy")).toBe("same-origin")
  })
})
