import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasChromium, openChromium, unfold, visitor } from "../../support/chromium.ts"
import type { Portal } from "../support/portal.ts"
import { furnishedPortal } from "./furnished.ts"
import { bring, type State } from "./states.ts"

/**
 * What a screen reader has of a page, kept in trees/: a role or a name that changes turns a test red. Look at the difference,
 * and write the files anew if it is meant: CANOPY_WRITE_TREES=1 npm test -- test/site/access/trees.test.ts
 */
const folder = join(import.meta.dirname, "trees")

/** Roles, names and states. What is only read (sentences, addresses) changes for other reasons, and has tests of its own. */
const outline = (tree: string): string =>
  `${tree
    .split("\n")
    .filter((line) => !/^\s*- (?:text|\/url|[a-z]+): [^\n]*$/.test(line))
    .join("\n")}\n`

const pages: readonly [file: string, ...State][] = [
  ["quick-report", "the quick report", "report/quick", unfold],
  ["messages", "reading an answer", "messages"],
  ["check", "the check", "check", unfold],
]

describe.skipIf(!hasChromium)("S67: what a screen reader has of", () => {
  let browser: Browser
  let portal: Portal
  beforeAll(async () => {
    browser = await openChromium()
    portal = await furnishedPortal()
  })
  afterAll(async () => {
    await browser.close()
    await portal.close()
  })

  test.each(pages)("%s is what it was", async (file, ...state) => {
    const { page } = await visitor(browser)
    await bring(page, portal.address, "en", state)
    const tree = outline(await page.locator("body").ariaSnapshot())
    const kept = join(folder, `${file}.yaml`)
    if (process.env.CANOPY_WRITE_TREES === "1") {
      mkdirSync(folder, { recursive: true })
      writeFileSync(kept, tree)
    }
    expect(existsSync(kept), "no such file: write it with CANOPY_WRITE_TREES=1").toBe(true)
    expect(tree).toBe(readFileSync(kept, "utf8"))
  })
})
