import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { canopy } from "../keys/cli.ts"
import { sections } from "./document.ts"

/** `docs/loss.md` as somebody reads it whose laptop was just stolen. That its sentences are true, the drills show. */

const parts = ["What happened", "What shows", "What each person does", "Lost for good", "How long"]
const drills = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith(".test.ts") && !name.startsWith("document"),
)

describe("N15: the page about losses", () => {
  test("has a section for each loss, and a drill that walks it to its end", () => {
    const walked = drills.flatMap((name) => {
      const text = readFileSync(join(import.meta.dirname, name), "utf8")
      return text.includes("isWalked()") ? sections.filter(({ heading }) => text.includes(`"${heading}"`)) : []
    })
    expect(walked.map(({ heading }) => heading).toSorted()).toEqual(sections.map(({ heading }) => heading).toSorted())
    expect(sections).toHaveLength(8)
  })

  test.each(sections.map(({ heading, text }) => [heading, text]))(
    "says the same five things, in one order: %s",
    (_heading, text) => {
      expect([...text.matchAll(/^\*\*([^*]+)\.\*\*/gm)].map((match) => match[1])).toEqual(parts)
    },
  )

  test("names no option that the program does not have", async () => {
    const { stdout: usage } = await canopy(["--help"])
    const options = sections.flatMap(({ commands }) => commands.flatMap((line) => line.match(/--[\w-]+/g) ?? []))
    expect([...new Set(options)].filter((option) => !usage.includes(option))).toEqual([])
  })
})
