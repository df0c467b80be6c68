import { describe, expect, test } from "vitest"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import { lint } from "../../keys/outbound/alerts/lint/lint.ts"
import { alone } from "./lint.ts"
import { aReport } from "./reporter.ts"

/** All families of rules together, over a whole draft: what one of them finds alone is shown beside this file. */

const good: AlertDraft["alert"] = {
  level: "danger",
  types: ["held"],
  region: "north-west",
  setting: "indoors",
  approach: "phone",
  people: [],
  weapons: [],
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Tell a friend when you begin and when you end.",
  reports: "one",
}
const report = aReport({
  metBefore: "never",
  story: "He put the chain across my door and laughed at me.",
  phones: ["07700 900123"],
  name: "Lotte",
})

describe("a whole draft", () => {
  test("with nothing telling in it has no findings", () => {
    expect(lint(good, alone(report))).toEqual([])
  })

  test("names a number once, not its halves as well", () => {
    const findings = lint({ ...good, watchFor: "Rings from 01632 960123." }, alone(report))
    expect(findings.map(({ found }) => found)).toEqual(["01632 960123"])
  })

  test.each([
    ["a pattern", { watchFor: "Write to him at ben@example.org." }, 11],
    ["a word that we do not use", { watchFor: "Reported as a known rapist." }, 5],
    ["names side by side", { watchFor: "Reported as calling himself Peter Falkner on the phone." }, 11],
    ["five words of the story in a row", { watchFor: "Put the chain across my door." }, 11],
    ["a number of the report, however it is spaced", { advice: "Do not answer 0 77 00 90 01 23." }, 5],
    ["what the reporter asked to be called", { advice: "Ask for lotte before you go." }, 3],
    ["nothing to watch for", { watchFor: " " }, 11],
    ["two reports where there is one", { reports: "more-than-one" as const }, 5],
    ["something telling in the description of a person", { people: [{ marks: "scar, see www.example.org" }] }, 11],
    ["something telling about the vehicle", { vehicle: "Blue van, LB07 SEO" }, 11],
  ])("is held back by %s", (_, change, rule) => {
    const findings = lint({ ...good, ...change }, alone(report))
    expect(findings.map((finding) => finding.rule)).toContain(rule)
    const [field] = Object.keys(change)
    expect(findings.some((finding) => finding.field.startsWith(field === "people" ? "person 1" : (field ?? "")))).toBe(
      true,
    )
  })
})
