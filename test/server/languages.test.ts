import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import type { languages } from "../../crypto/languages.ts"
import { caching } from "../../server/headers.ts"
import { asServed } from "../../server/served.ts"
import { builtRender } from "../site/support/build.ts"
import { testHost, usualSite } from "./host.ts"
import { formOf, formType, letterAtDesk, pageIn, plainHost } from "./plain-client.ts"

/** A language is a part of the address and nothing else: no header, no cookie and no redirect chooses one. */

const decided = { languages: ["en", "ro", "ar"] as (typeof languages)[number][] }
const page = (html: string) => asServed(utf8(html), "text/html; charset=utf-8", caching.nothing)
const site = new Map([
  ...usualSite,
  ["/ro/not-found", page("<h1>Nu este aici</h1>")],
  ["/ro/error", page("<h1>Ceva nu a mers</h1>")],
])
const asRomanian = { headers: { Accept: "text/html", "Accept-Language": "ro, en;q=0.1" } }

test("whoever prefers another language gets the first one at the address without a path, as everybody does", async () => {
  const answer = await testHost({ decided, site }).portal.request("/", asRomanian)
  expect([answer.status, await answer.text()]).toEqual([200, "<h1>Home</h1>"])
  for (const name of ["location", "set-cookie", "content-language"]) expect(answer.headers.get(name)).toBeNull()
  expect(answer.headers.get("vary") ?? "").not.toMatch(/language/i)
})

test("what is not there, and what went wrong, is said in the language of its address", async () => {
  const { portal } = testHost({ decided, site })
  const at = async (path: string) => (await portal.request(path, asRomanian)).text()
  expect(await at("/ro/nimic")).toBe("<h1>Nu este aici</h1>")
  expect(await at("/en/nothing")).toBe("<h1>Nothing here</h1>")
  expect(await at("/xx/nothing")).toBe("<h1>Nothing here</h1>")
  expect((await portal.request("/ro/not-found", asRomanian)).status).toBe(404)
})

describe("pages that are in English alone", () => {
  test.each(["/ro/sealed", "/ro/challenge", "/ro/alerts/search", "/ro/police-watch", "/ro/services"])(
    "are nowhere else: %s takes no form",
    async (path) => {
      const host = plainHost({ decided, site, render: await builtRender() })
      const answer = await host.portal.request(path, { method: "POST", body: "words=x", headers: formType })
      expect([path, answer.status]).toEqual([path, 405])
    },
  )
})

test("N10: whoever consents on a Romanian page without scripts has read English words, and the letter says so", async () => {
  const host = plainHost({ decided })
  const body = formOf([
    ["story", "Ceva."],
    ["consents.record", "yes"],
  ])
  const sent = await host.portal.request("/ro/report/send", { method: "POST", body, headers: formType })
  expect((await pageIn(sent, "sent")).view).toBe("sent")
  const letter = await letterAtDesk(host, "canopy/report")
  expect(letter.body.consents).toMatchObject({ language: "en", record: "yes" })
})
