import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { followUp } from "../../site/words/en/follow-up.ts"
import { plain } from "../../site/words/en/plain.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { inChromium, inFirefox, type Visitor } from "./browsers.ts"
import { filesWith, openFilesWith, timesOf } from "./everywhere.ts"
import { sentinel, story, tellOfThePolice, toldOfThePolice } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
})
afterAll(() => scheme.stop())

const answer = "We read it twice, and we believe you. Ring us on a Tuesday: heron-basalt-58."
const more = "He rang again from another number: cobalt-ferry-33."

/** Nothing that was typed stands in a file, is said, or can be told from a time. (Memory: `THREATS.md` admits it.) */
function expectNothingKept(...phrases: string[]): void {
  const { data, pid, said } = scheme.server
  for (const phrase of phrases) {
    expect(filesWith(data, phrase)).toEqual([])
    expect(openFilesWith(pid, phrase)).toEqual([])
    expect(said()).not.toContain(phrase)
  }
  expect(timesOf(data)).toEqual(["01T00:00:00"])
}

/** Fills in the quick warning, reads it once more, sends it, and gives the code. */
async function report(visitor: Visitor): Promise<string> {
  await visitor.visit(`${scheme.portal}/en/report/quick`)
  expect(await visitor.read(".without-scripts")).toMatch(/server/)
  await visitor.unfold()
  await visitor.type('[name="story"]', story)
  await visitor.tick('[name="consents.alert"][value="ask-me-first"]')
  await visitor.press('button[name="_step"][value="check"]')
  expect(await visitor.read('form[action="/en/report/send"]')).not.toBe("")
  expect(await visitor.read("main")).toContain(sentinel)
  const code = await visitor.value('input[name="_code"]')
  expect(await visitor.read("main")).not.toContain(code.split(" ").slice(0, 3).join(" "))
  await visitor.press('form[action="/en/report/send"] button:not([name])')
  const shown = (await visitor.read(".code-words")).split(/\s+/).filter((word) => /^[a-z]+$/.test(word))
  expect(shown.join(" ")).toBe(code)
  return code
}

async function comeBack(visitor: Visitor, code: string): Promise<void> {
  await visitor.visit(`${scheme.portal}/en/messages`)
  await visitor.type('form[action="/en/messages"] [name="code"]', code)
  await visitor.press('form[action="/en/messages"] button')
}

/** Everything that waits is fetched and opened; the one case that has something new. */
function pulled(): string {
  const { cases } = JSON.parse(scheme.canopy("pull", "--json").out) as { cases: string[] }
  expect(cases).toHaveLength(1)
  return cases[0] ?? ""
}

const textFile = (text: string): string => {
  const file = join(scheme.folder, "text.txt")
  writeFileSync(file, text)
  return file
}

async function thereAndBack(visitor: Visitor): Promise<void> {
  const code = await report(visitor)
  expectNothingKept(sentinel, code)
  const caseId = pulled()
  expect(scheme.canopy("case", caseId).out).toContain(sentinel)
  expect(scheme.canopy("reply", caseId, "--text-file", textFile(answer)).told).toBe("")
  expect(scheme.canopy("ask", caseId, "--consent", "alert", "--text-file", textFile("May we?")).told).toBe("")

  await comeBack(visitor, code.toUpperCase().replaceAll(" ", ", "))
  await visitor.until("main", answer)
  await visitor.unfold()
  await visitor.tick('[name^="answers."][value="yes"]')
  await visitor.type('[name="text"]', more)
  await visitor.press('form[action="/en/messages/write"] button[type="submit"]')
  await visitor.until("main", plain.replies.written)
  expect(await visitor.read("main")).toContain(answer)
  expectNothingKept("heron-basalt", "cobalt-ferry", code)

  expect(pulled()).toBe(caseId)
  expect(scheme.canopy("case", caseId).out).toContain("cobalt-ferry-33")
  const row = JSON.parse(scheme.canopy("cases", "--json").out).find(({ id }: { id: string }) => id === caseId)
  expect(row.alert).toBe("yes")

  await comeBack(visitor, code)
  await visitor.until("main", answer)
  await visitor.press('form[action="/en/messages/read"] button')
  expect(await visitor.until("main", plain.replies.deleted)).not.toContain(answer)
  await visitor.press('form[action="/en/messages/withdraw"] button')
  await visitor.press('form[action="/en/messages/withdraw"] button[name="_step"]')
  await visitor.until("main", followUp.withdraw.doneHeading)
  scheme.canopy("pull")
  expect(scheme.canopy("case", caseId).out).not.toContain(sentinel)
  expectNothingKept(sentinel, "cobalt-ferry", code)
}

/** A small letter: read once more as it was understood, sent with the code that the page holds, opened at the desk. */
async function smallLetter(visitor: Visitor): Promise<void> {
  await tellOfThePolice(visitor, scheme.portal)
  await visitor.press('button[name="_step"][value="check"]')
  const read = await visitor.until("main", toldOfThePolice)
  for (const said of ["Kent", "2026-05", "Ask me first"]) expect(read).toContain(said)
  const code = await visitor.value('input[name="_code"]')
  await visitor.press('form[action="/en/police-experience/send"] button:not([name])')
  const shown = (await visitor.read(".code-words")).split(/\s+/).filter((word) => /^[a-z]+$/.test(word))
  expect(shown.join(" ")).toBe(code)
  expectNothingKept(toldOfThePolice, code)
  const opened = scheme.canopy("case", pulled()).out
  for (const said of ["About the police", "Kent", toldOfThePolice]) expect(opened).toContain(said)
}

describe("S30 N2 N3: with scripts off: report, check, send, come back, answer, write, delete, take everything back", () => {
  it.skipIf(!toolPaths().chromium)("in Chromium", () => inChromium(thereAndBack, { scripts: false }))
  it.skipIf(!toolPaths().firefox)("in Firefox ESR", () => inFirefox(thereAndBack, { scripts: false }))
  it.skipIf(!toolPaths().chromium)("S44: so goes what somebody tells of the police", () =>
    inChromium(smallLetter, { scripts: false }),
  )
})
