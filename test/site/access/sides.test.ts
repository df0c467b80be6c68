import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { root } from "../../../tool/package-command.ts"

/** Arabic runs from the right: a style says "start" and "end", and the page turns round by itself. */

const physical = [
  /^(?:left|right)\s*:/,
  /^(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /^border-(?:top|bottom)-(?:left|right)-radius\s*:/,
  /^(?:float|clear|text-align|caption-side|resize)\s*:\s*(?:left|right)\b/,
  // Four values go round: the second is the right side, the fourth the left.
  /^(?:margin|padding|inset|border-width|border-style|border-color)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\1\s*(?:;|$))\S+/,
]

const isPhysical = (declaration: string): boolean => physical.some((side) => side.test(declaration.trim()))

/** Every declaration in a style sheet. A rule for one direction may name its sides. */
const declarationsIn = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/[^{};]*\[dir=[^{]*\{[^}]*\}/g, "")
    .split(/[{};]/)
    .map((each) => each.trim())

const site = join(root, "site")
const stylesIn = (path: string): string => {
  const text = readFileSync(join(site, path), "utf8")
  if (path.endsWith(".css")) return text
  const blocks = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css)
  const attributes = [...text.matchAll(/\sstyle=["{`]+([^"}`]*)/g)].map(([, css]) => css)
  return [...blocks, ...attributes].join(";")
}
const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => /\.(css|astro)$/.test(path))

test("S67: no style names the left or the right side", () => {
  expect(files.length).toBeGreaterThan(50)
  const found = files.flatMap((path) =>
    declarationsIn(stylesIn(path))
      .filter(isPhysical)
      .map((each) => [path, each]),
  )
  expect(found).toEqual([])
})

test.each([
  "left: 0",
  "margin-left: 1rem",
  "border-top-right-radius: 1rem",
  "text-align: right",
  "float: left",
  "padding: 1rem 2rem 1rem 3rem",
])("“%s” is found", (declaration) => {
  expect(declarationsIn(`.card { ${declaration}; color: red }`).filter(isPhysical)).toEqual([declaration])
})

test.each(["inset-inline-start: 0", "padding: 1rem 2rem 3rem 2rem", "text-align: start", "border-radius: 1rem 2rem"])(
  "“%s” is not",
  (declaration) => {
    expect(declarationsIn(declaration).filter(isPhysical)).toEqual([])
  },
)
