import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Pages } from "../../../crypto/documents/pages.ts"
import { publicationText } from "../../../crypto/publication.ts"
import { textHash } from "../../../crypto/trust.ts"
import { verify } from "../../../keys/commands/keep.ts"
import { mirror } from "../../../keys/commands/mirror.ts"
import { testFolder } from "../../server/host.ts"
import { scheme, today } from "../../site/support/scheme.ts"
import { contextFor } from "../context.ts"
import { hostOf, signedSite, siteAddress, wordsBy } from "../mirror/site.ts"
import { anItem, aPage } from "./desk-and-site.ts"

/** N12: anybody can hold the words of a site, and a copy of them, against what was signed. */

const words = (epoch: number, heading: string, previous: string | null = null): Pages => ({
  kind: "canopy/pages",
  version: 1,
  epoch,
  organisation: scheme.organisation.id,
  previous,
  pages: [
    aPage({ heading }),
    aPage({ name: "our-room" }),
    aPage({ language: "ro", title: "Despre noi", text: "Apă." }),
  ],
  news: [anItem()],
})
const first = words(1, "Who we are")
const second = words(2, "Who we are now", textHash(publicationText(first)))

let site: ReturnType<typeof signedSite>
beforeAll(() => {
  site = signedSite()
})
afterAll(() => site.remove())

const typed = (line: string, fetcher: typeof fetch, more: Record<string, string> = {}) =>
  contextFor(
    "",
    line,
    { release: site.folder, "organisation-file": site.organisationFile, ...more },
    { today, fetcher },
  )
const told = async (fetcher: typeof fetch) => {
  const { exit, lines } = await verify(typed(`verify ${siteAddress}`, fetcher))
  return { exit, text: lines.join("\n") }
}
const host = (pages: Pages | null = second) => hostOf(site.folder, [], {}, pages)

/** What an honest host answered to a whole look at it, path by path: its store is gone when its test is over. */
const answers = new Map<string, Promise<Response>>()
async function honestHost(): Promise<typeof fetch> {
  const honest = answers.size === 0 ? await host() : null
  return async (asked, init) => {
    const name = String(asked)
    const answer = answers.get(name) ?? honest?.(asked, init) ?? Promise.resolve(new Response(null, { status: 404 }))
    answers.set(name, answer)
    return (await answer).clone()
  }
}
const instead =
  (fetcher: typeof fetch, other: Record<string, string | null>): typeof fetch =>
  async (asked, init) => {
    const text = other[new URL(String(asked)).pathname]
    if (text === undefined) return fetcher(asked, init)
    return new Response(text, { status: text === null ? 404 : 200 })
  }
const asShown = (pages: Pages, alias?: string) => {
  const { document, signatures } = wordsBy(pages, alias)
  return { "/pages.json": document, "/pages.json.minisig": signatures[0] ?? "" }
}

describe("N12: canopy verify", () => {
  test("renders every page from the words that were signed, compares them, and says which edition it saw", async () => {
    const { exit, text } = await told(await honestHost())
    expect([exit, text]).toEqual([
      undefined,
      expect.stringContaining("Everything that was compared is as it was published"),
    ])
    expect(text).toContain("Words of the organisation’s own: edition 2.")
  })

  test.each<[string, () => Record<string, string | null>, string[]]>([
    ["a page that is not what was signed", () => ({ "/en/our-room": "Pay here." }), ["/en/our-room is not"]],
    ["news that is left out", () => ({ "/en/news/new-room": null }), ["/en/news/new-room is not"]],
    [
      "words that were changed",
      () => ({ "/pages.json": wordsBy(second).document.replace("Who we are now", "Pay here") }),
      ["/pages.json does not come from anybody of the roster", "/en/about is not"],
    ],
    ["words without a signature", () => ({ "/pages.json.minisig": null }), ["/pages.json does not come from anybody"]],
    ["words signed by a stranger", () => asShown(second, "a stranger"), ["/pages.json does not come from anybody"]],
    ["an old edition under new pages", () => asShown(first), ["/en/about is not", "edition 1."]],
    ["no words under pages that have some", () => ({ "/pages.json": null }), ["/en/about is not", "no words of the"]],
  ])("tells %s", async (_title, other, expected) => {
    const { exit, text } = await told(instead(await honestHost(), other()))
    expect(exit).toBe(1)
    for (const what of expected) expect(text).toContain(what)
  })

  test("cannot know that an old edition, whole, was put back, and so says its number and what a higher one would mean", async () => {
    const { exit, text } = await told(await host(first))
    expect(exit).toBeUndefined()
    expect(text).toContain("edition 1. If you have seen a higher number, an older one was put back")
    expect((await told(await host(null))).text).toContain("somebody hides them")
  })
})

test("N12: a copy holds the words with their signature, and a changed page or changed words in it are named", async () => {
  const [out, honest] = [join(testFolder(), "copy"), await host()]
  await mirror(typed("mirror", honest, { out, server: siteAddress }))
  const read = (path: string) => readFileSync(join(out, path), "utf8")
  for (const path of ["en/our-room", "ro/about", "en/news/new-room"])
    expect(read(`${path}/index.html`)).toContain("<h1>")
  expect([read("pages.json"), read("pages.json.minisig")]).toEqual(Object.values(asShown(second)))
  const check = async () => (await verify(typed(`verify ${out}`, honest))).lines.join("\n")
  expect(await check()).toContain("edition 2.")
  writeFileSync(join(out, "en/our-room/index.html"), "Pay here.")
  expect(await check()).toContain("en/our-room/index.html is not what was published")
  writeFileSync(join(out, "pages.json"), wordsBy(second).document.replace("Who we are now", "Pay here"))
  expect(await check()).toContain("/pages.json does not come from anybody of the roster")
})
