import { describe, expect, test } from "vitest"
import { smallNames } from "../../crypto/small-letters.ts"
import { clientFiles } from "./support/build.ts"
import { everyPage, nameOf, type Shown } from "./support/every-page.ts"
import { tagsIn } from "./support/markup.ts"
import { loadedBy, scriptsOf, weightOf } from "./support/weight.ts"

/** HTML and styles of a page, in bytes (gzip). Credit runs out, lines are slow, and a phone is old. */
const mostBytes = 30_000

const pages = await everyPage()

/** Pages that seal, open or check have one script for it. All others have the way out alone. */
const working: Readonly<Record<string, string>> = {
  "/report": "ReportForm",
  "/report/quick": "ReportForm",
  ...Object.fromEntries(smallNames.map((name) => [`/${name}`, "SmallPage"])),
  "/messages": "messages",
  "/check": "check",
  "/project": "index",
  "/project/messages": "messages",
}

const tooHeavy = ({ html }: Shown): boolean => {
  const weight = weightOf(html)
  return weight.html + weight.css > mostBytes
}

describe("every page in every language", () => {
  test("is looked at", () => {
    expect(pages.length).toBeGreaterThan(550)
    expect(new Set(pages.map(({ language }) => language)).size).toBe(13)
  })

  test("weighs 30,000 bytes at most, HTML and styles together", () => {
    expect(pages.filter(tooHeavy).map(({ address }) => address)).toEqual([])
  })

  test("has no script but the way out, unless it seals, opens or checks", () => {
    for (const page of pages) {
      const own = working[nameOf(page)]
      expect(scriptsOf(page.html), page.address).toEqual(own ? [own, "Layout"] : ["Layout"])
    }
  })

  test("has every script that is known here somewhere: a name that nobody uses says nothing", () => {
    const names = pages.map(nameOf)
    for (const name of Object.keys(working)) expect(names).toContain(name)
  })

  test("has no picture but the icon, and nothing that plays", () => {
    const shown = ["img", "picture", "image", "svg", "video", "audio", "object", "embed", "iframe", "canvas", "source"]
    for (const { address, html } of pages) {
      const tags = tagsIn(html)
      expect(
        tags.filter(({ name }) => shown.includes(name)).map(({ name }) => name),
        address,
      ).toEqual([])
      const icons = tags.filter(({ attributes }) => attributes.rel === "icon").map(({ attributes }) => attributes.href)
      expect(icons, address).toEqual(["/icon.svg"])
    }
  })

  test("S35: loads nothing from anybody else, and nothing that this site does not have", () => {
    for (const { address, html } of pages) {
      const loaded = loadedBy(html)
      for (const path of loaded) expect(clientFiles().has(path), `${address}: ${path}`).toBe(true)
    }
  })
})

test("no style brings a font, a picture or another style", () => {
  const styles = [...clientFiles()].filter(([path]) => path.endsWith(".css"))
  expect(styles.length).toBeGreaterThan(3)
  for (const [path, file] of styles) expect(file.toString(), path).not.toMatch(/@font-face|@import|url\(|image-set\(/)
  const kinds = [...clientFiles().keys()].map((path) => path.slice(path.lastIndexOf(".") + 1))
  expect([...new Set(kinds)].sort()).toEqual(["css", "html", "js", "json", "svg"])
})
