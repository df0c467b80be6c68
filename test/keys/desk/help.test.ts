import { expect, test } from "vitest"
import { aBrowser, type Browser } from "../browser.ts"
import { changes, idOf, tells } from "../register/told.ts"
import { inDirectory } from "../services/directory-of.ts"
import { aTeam } from "../workstation.ts"
import { keysOn } from "./page.ts"
import { formsOf, pagesOf } from "./pages.ts"

/** The desk works by keyboard alone, and one page says how. */

async function everyPage(): Promise<{ browser: Browser; pages: [string, string][] }> {
  const { workstation } = await aTeam()
  tells(workstation, "Mai", { safeNow: "no" }, { alert: "yes", record: "yes" })
  tells(workstation, "closed")
  changes(workstation, "closed", { state: "closed" })
  inDirectory(workstation, { regions: [], areas: [] })
  const browser = await aBrowser(workstation)
  const paths = [
    ...pagesOf(browser, idOf("Mai")),
    `/cases/${idOf("closed")}`,
    "/?group=closed",
    "/nowhere",
    "/cases/AAAAAAAA",
  ]
  const pages: [string, string][] = []
  for (const path of paths) {
    const answer = await browser.get(path)
    const page = await answer.text()
    if (page.startsWith("<!doctype html>")) pages.push([path, page])
  }
  return { browser, pages }
}

test("every key of every page stands on the help page, and the help page promises no other", async () => {
  const { browser, pages } = await everyPage()
  expect(pages.length).toBeGreaterThan(10)
  const help = await (await browser.get("/help")).text()
  const listed = [...help.matchAll(/<kbd>(.)<\/kbd>/g)].map(([, key]) => key)
  expect(new Set(listed).size).toBe(listed.length)
  const used = new Set(pages.flatMap(([, page]) => keysOn(page)))
  expect([...used].sort()).toEqual([...listed].sort())
})

test("no key stands twice on one page, and every one is a letter", async () => {
  const { pages } = await everyPage()
  for (const [path, page] of pages) {
    const keys = keysOn(page)
    expect([path, keys.length]).toEqual([path, new Set(keys).size])
    for (const key of keys) expect(key).toMatch(/^[a-z]$/)
  }
})

test("every page has one heading of the first rank, a way past the menu, no script, and nothing from outside", async () => {
  const { pages } = await everyPage()
  for (const [path, page] of pages) {
    expect([path, page.match(/<h1>/g)?.length, page.includes('<a class="skip" href="#main">')]).toEqual([path, 1, true])
    expect([path, /<script|<iframe|style="|\son\w+=|https?:|src="(?!\/)/.test(page)]).toEqual([path, false])
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect([path, ids.length]).toEqual([path, new Set(ids).size])
    const boxes = [
      ...page.matchAll(
        /<(?:input|select|textarea)\b(?![^>]*type="(?:hidden|checkbox|radio|submit)")[^>]*\bid="([^"]*)"/g,
      ),
    ]
    for (const [, id] of boxes) expect([path, id, page.includes(`<label for="${id}"`)]).toEqual([path, id, true])
  }
})

test("every form that a page shows leads to a route that there is", async () => {
  const { browser, pages } = await everyPage()
  const routes = { post: formsOf(browser, idOf("Mai")), get: pagesOf(browser, idOf("Mai")) }
  const shape = (path: string) => path.replace(/\/cases\/\w{8}/, `/cases/${idOf("Mai")}`).replace(/\?.*/, "")
  const isOne = (path: string, of: readonly string[]) =>
    of.some((route) => new RegExp(`^${route.replace(/\/1(?=\/|$)/g, "/[^/]+")}$`).test(shape(path)))
  for (const [path, page] of pages)
    for (const [tag, action = ""] of page.matchAll(/<form[^>]*action="([^"]*)"/g)) {
      const method = tag.includes('method="post"') ? "post" : "get"
      expect([path, action, isOne(action, routes[method])]).toEqual([path, action, true])
    }
})
