import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import axe from "axe-core"
import { describe, expect, test } from "vitest"
import { contrast, schemesOf } from "../../site/gallery/contrast.ts"
import { contrastTable, pairs, withoutPair } from "../../site/gallery/pairs.ts"
import { root } from "../../tool/package-command.ts"

/** S67: what stands on a page can be read, by day and at night. */

const styles = join(root, "site", "styles")
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8")
const tokens = read("site", "styles", "tokens.css")
const schemes = schemesOf(tokens)

/** Style sheets and components, without what CSS and Astro say to whoever reads them. */
const sources = ["styles", "components", "layouts", "pages", "gallery"].flatMap((folder) =>
  readdirSync(join(root, "site", folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(css|astro)$/.test(path))
    .map((path) => [`${folder}/${path}`, read("site", folder, path).replaceAll(/\/\*.*?\*\//gs, "")] as const),
)
const sheets = readdirSync(styles).map((name) => [`styles/${name}`, read("site", "styles", name)] as const)

/** What axe-core has, and its types do not name. */
type AxeColour = { parseString: (value: string) => void }
type AxeColours = { Color: new () => AxeColour; getContrast: (back: AxeColour, front: AxeColour) => number }

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  const colours = schemes[scheme]

  test.each(pairs)("$on on $back: $what differ enough", ({ on, back, least }) => {
    expect(contrast(colours[on]!, colours[back]!)).toBeGreaterThanOrEqual(least)
  })

  test("axe finds the same contrasts", () => {
    const { Color, getContrast } = (axe.commons as unknown as { color: AxeColours }).color
    const ofAxe = (value: string) => {
      const colour = new Color()
      colour.parseString(value)
      return colour
    }
    for (const { on, back } of pairs)
      expect(contrast(colours[on]!, colours[back]!)).toBeCloseTo(
        getContrast(ofAxe(colours[back]!), ofAxe(colours[on]!)),
        1,
      )
  })
})

test("every colour is in a pair, or said to need none, and no pair names a colour that is gone", () => {
  const named = new Set([...pairs.flatMap(({ on, back }) => [on, back]), ...withoutPair])
  expect([...named].sort()).toEqual(Object.keys(schemes.light).sort())
})

test("no token is there that nobody uses", () => {
  const declared = [...tokens.matchAll(/^\s+--([a-z-]+):/gm)].map(([, name]) => name!)
  const all = sheets.map(([, text]) => text).join("\n")
  expect([...new Set(declared)].filter((name) => !all.includes(`var(--${name})`))).toEqual([])
})

test("no colour is written outside tokens.css", () => {
  // CSS Color 4 §6 to §10: hexadecimal, by function, and the few names that somebody could write.
  const colour =
    /#[0-9a-f]{3,8}\b(?=[\s;,)])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|:[^;{}"]*\b(?:black|white|red|green|blue|gr[ae]y|silver|navy|gold|orange|yellow|purple|pink|brown)\b[^{}"]*;/gi
  const found = sources
    .filter(([path]) => path !== "styles/tokens.css" && path.endsWith(".css"))
    .flatMap(([path, text]) => (text.match(colour) ?? []).map((each) => `${path}: ${each}`))
  expect(found).toEqual([])
})

test("the table of contrasts in docs/design.md is the one of today", () => {
  expect(read("docs", "design.md")).toContain(contrastTable(schemes))
})
