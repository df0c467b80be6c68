import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { gunzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { readSiteFiles } from "../../server/site-files.ts"
import { testFolder, testHost } from "./host.ts"

const forPeople = { headers: { Accept: "text/html,application/xhtml+xml" } }

test("the address without a path shows the home page", async () => {
  expect(await (await testHost().portal.request("/")).text()).toBe("<h1>Home</h1>")
})

test("what is not there is a whole page for people and a problem for programs", async () => {
  const { portal } = testHost()
  const page = await portal.request("/en/a-private-thing", forPeople)
  expect([page.status, await page.text()]).toEqual([404, "<h1>Nothing here</h1>"])
  const problem = await portal.request("/en/a-private-thing")
  expect(problem.headers.get("content-type")).toBe("application/problem+json")
  expect(await problem.json()).toEqual({
    type: "about:blank",
    title: "Not Found",
    status: 404,
    detail: "There is nothing at this address.",
    kind: "not-found",
  })
})

test("a page that is rendered learns the address and nothing of who asks", async () => {
  const seen: Request[] = []
  const host = testHost({
    render: async (request) => {
      seen.push(request)
      return new Response("a page")
    },
  })
  await host.portal.request("http://who-asks.example/en/alerts?region=wales", {
    headers: { "User-Agent": "a browser", Cookie: "a=b", "Accept-Language": "cy", "X-Forwarded-For": "192.0.2.7" },
  })
  expect(seen.map(({ url, method }) => [method, url])).toEqual([
    ["GET", "http://canopy.invalid/en/alerts?region=wales"],
  ])
  expect([...seen[0]!.headers]).toEqual([])
})

test("of what a rendered page wants to say in headers, its type and its status go out, and nothing else", async () => {
  const answer = await testHost().portal.request("/en/alerts")
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8")
  expect(answer.headers.get("x-powered-by")).toBeNull()
  const withdrawn = testHost({ render: async () => new Response("withdrawn", { status: 410 }) })
  const gone = await withdrawn.portal.request("/en/alerts/26-0001")
  expect([gone.status, gone.headers.get("cache-control")]).toEqual([410, "no-store"])
})

test("an address that the pages do not know is answered by our own page", async () => {
  const host = testHost({ render: async () => new Response("<style>not ours</style>", { status: 404 }) })
  expect(await (await host.portal.request("/en/alerts/what", forPeople)).text()).toBe("<h1>Nothing here</h1>")
})

test("S35: leaving goes to the organisation's harmless page and asks the browser to forget this one", async () => {
  const answer = await testHost().portal.request("/leave")
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "https://weather.example.org/"])
  expect(answer.headers.get("clear-site-data")).toBe('"cache", "cookies", "storage"')
})

test("the sign of life says ok and no more", async () => {
  expect(await (await testHost().portal.request("/healthz")).text()).toBe("ok")
})

describe("a built site", () => {
  function built(files: Record<string, string>) {
    const folder = testFolder()
    for (const [path, text] of Object.entries({ "client/en.html": "home", ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return readSiteFiles(folder)
  }

  test("is served at the addresses that a person would type", () => {
    const site = built({ "client/en/report.html": "", "client/en/help/index.html": "", "client/index.html": "" })
    expect([...site.keys()].toSorted()).toEqual(["/", "/en", "/en/help", "/en/report"])
  })

  test("keeps pages where words may stand out of every cache, and only them", () => {
    const site = built({
      "client/en/report.html": "",
      "client/en/report/quick.html": "",
      "client/en/messages.html": "",
      "client/en/reporting.html": "",
      "client/assets/a.B1_-xY9z.js": "",
      "client/assets/plain.js": "",
    })
    expect(Object.fromEntries([...site].map(([address, { caching }]) => [address, caching]))).toEqual({
      "/en": "no-cache",
      "/en/report": "no-store",
      "/en/report/quick": "no-store",
      "/en/messages": "no-store",
      "/en/reporting": "no-cache",
      "/assets/a.B1_-xY9z.js": "public, max-age=31536000, immutable",
      "/assets/plain.js": "no-cache",
    })
  })

  test("S43: hands out the form that works offline as a file to keep, and no other page", async () => {
    const site = built({ "client/en/form.html": "", "client/en/report.html": "", "client/en/reform.html": "" })
    const { portal } = testHost({ site })
    const headerOf = async (path: string) => (await portal.request(path)).headers.get("content-disposition")
    expect(await headerOf("/en/form")).toBe('attachment; filename="form.html"')
    for (const path of ["/en", "/en/report", "/en/reform"]) expect(await headerOf(path)).toBeNull()
    const form = await portal.request("/en/form")
    expect([form.headers.get("content-type"), form.headers.get("cache-control")]).toEqual([
      "text/html; charset=utf-8",
      "no-cache",
    ])
  })

  test("N12: has its signed release beside it, and nothing else of what lies there", () => {
    const site = built({
      "release.json": "{}",
      "release.json.minisig": "signed",
      "server/entry.mjs": "",
      "secret.txt": "",
    })
    expect([...site.keys()].toSorted()).toEqual(["/en", "/release.json", "/release.json.minisig"])
  })

  test("is sent compressed to who takes that, and opens to the same bytes", async () => {
    const served = built({ "client/en/help.html": "help ".repeat(500) }).get("/en/help")!
    expect(served.gzip!.bytes.length).toBeLessThan(served.plain.bytes.length)
    expect(gunzipSync(served.gzip!.bytes)).toEqual(Buffer.from(served.plain.bytes))
    const again = built({ "client/en/help.html": "help ".repeat(500) }).get("/en/help")!
    expect(again.gzip).toEqual(served.gzip)
  })
})
