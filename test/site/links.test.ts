import { expect, test } from "vitest"
import { builtEntry, clientFiles } from "./support/build.ts"
import { everyPage, published } from "./support/every-page.ts"
import { tagsIn } from "./support/markup.ts"

/** Every link of every page in every language leads to something, and to a heading that is there; numbers are links. */

/** Addresses that the server answers by itself. */
const ofServer = /^\/(leave|[a-z]+\.(json|txt)(\.minisig|\.2\.minisig)?|alerts\/short\.json|check\/table(\.json)?)$/
/** Forms are sent to these; whoever asks for one by a link is led back to the page of the form. */
const ofForms = /^\/[a-z-]+\/(report\/send|messages\/\w+|alerts\/search|[a-z-]+\/send)$/

const { render } = await builtEntry()
const pages = await everyPage()
const idsIn = (html: string): ReadonlySet<string> =>
  new Set(tagsIn(html).flatMap(({ attributes }) => (attributes.id ? [attributes.id] : [])))

const found = new Map<string, Promise<string | null>>()

async function readOnce(path: string): Promise<string | null> {
  const files = clientFiles()
  const file = files.get(path.slice(1)) ?? files.get(`${path.slice(1)}.html`)
  if (file) return file.toString()
  const answer = await render(new Request(`http://canopy.invalid${path === "/" ? "/en" : path}`), published)
  // A warning that was taken back has a page, too.
  return answer.status === 404 ? null : answer.text()
}

/** What stands at an address; null when nothing does. */
function read(path: string): Promise<string | null> {
  const reading = found.get(path) ?? readOnce(path)
  found.set(path, reading)
  return reading
}

/** Each address that a page leads to, or sends a form to, once for all pages that do. */
const leads = new Map<string, string>()
for (const { address, html } of pages)
  for (const { attributes } of tagsIn(html))
    for (const to of [attributes.href, attributes.src, attributes.action, attributes.formaction])
      if (to !== undefined && !/^(https:|mailto:|tel:)/.test(to))
        leads.set(to.startsWith("#") ? `${address} ${to}` : to, address)

test("S67: no page of any language leads to what is not there", async () => {
  expect(leads.size).toBeGreaterThan(500)
  const lost: string[] = []
  for (const [to, from] of leads) {
    const [path = "", heading] = to.split("#")
    if (path.includes(" ") || ofServer.test(path) || ofForms.test(path)) continue
    const page = await read(path)
    if (page === null || (heading && !idsIn(page).has(decodeURIComponent(heading)))) lost.push(`${from} → ${to}`)
  }
  expect(lost).toEqual([])
})

test("S67: a link within a page leads to something on it", () => {
  const lost = pages.flatMap(({ address, html }) => {
    const ids = idsIn(html)
    return tagsIn(html)
      .map(({ attributes }) => attributes.href ?? "")
      .filter((href) => /^#./.test(href) && !ids.has(decodeURIComponent(href.slice(1))))
      .map((href) => `${address} → ${href}`)
  })
  expect(lost).toEqual([])
})

test("S50: no page of any language shows a whole number to ring that cannot be tapped, but on paper", () => {
  const shown = pages.flatMap(({ address, html }) => {
    const rest = html.replaceAll(/<(script|style|a)\b.*?<\/\1>|<[^>]*>/gs, "|")
    return [...rest.matchAll(/\b(?:116 123|0\d{2,4} \d{3,4}(?: \d{3,4})?)\b/g)].map(
      ([number]) => `${address}: ${number}`,
    )
  })
  const onPaper = /\/(paper|sheet): /
  expect(shown.filter((each) => onPaper.test(each)).length).toBeGreaterThan(1)
  expect(shown.filter((each) => !onPaper.test(each))).toEqual([])
})
