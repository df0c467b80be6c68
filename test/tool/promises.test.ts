import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { idsIn, readPromises, reportLines, verdict } from "../../tool/promises-report.ts"
import { titlesIn, writtenTitles } from "./titles.ts"

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "promises.md"), "utf8")

const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, place) => `${letter}${place + 1}`)
const known = [...numbered("S", 76), ...numbered("N", 16)]

describe("the page of promises", () => {
  test("has one row for every id, no more and no fewer", () => {
    const ids = readPromises(page).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(known.toSorted())
  })

  test("has no row that looks like a promise and is not read as one", () => {
    const rows = page.split("\n").filter((line) => /^\s*\|\s*\**[SN]\d/.test(line))
    expect(rows).toHaveLength(readPromises(page).length)
  })

  test("makes every promise in a sentence", () => {
    for (const { title } of readPromises(page)) expect(title).toMatch(/^[A-Z0-9].{20,}\.$/)
  })
})

test("every promise of what schemes already do is claimed by a test, in its title or in a table of pages and facts", () => {
  const pages = readFileSync(join(import.meta.dirname, "..", "site", "reading.test.ts"), "utf8")
  const ofPages = [...pages.matchAll(/\[\s*"(S\d+)",\s+"[a-z]/g)].map(([, id = ""]) => id)
  const claimed = [...writtenTitles().flatMap(({ title }) => idsIn(title)), ...ofPages]
  expect(known.filter((id) => id.startsWith("S") && !claimed.includes(id))).toEqual([])
})

test("no test claims a promise that was never made", () => {
  const claims = writtenTitles().flatMap(({ file, title }) => idsIn(title).map((id) => ({ file, id })))
  expect(claims.filter(({ id }) => !known.includes(id))).toEqual([])
})

test.each([
  [`test("plain", () => {})`, ["plain"]],
  [`describe.skipIf(!age)("with age", () => { it("nested", () => {}) })`, ["with age", "nested"]],
  [`test.each([["a row"]])("row %s", () => {})`, ["row %s"]],
  [`test(\`length \${bytes} fits\`, () => {})`, ["length … fits"]],
  [`expect("not a title").toBe(text("nor this"))`, []],
])("the titles in %j are found", (source, titles) => {
  expect(titlesIn(source)).toEqual(titles)
})

// One test over all of them, with no example in its title: there, the example would count as a proof.
test("the ids in a test's name are the words that look like one, each once", () => {
  expect(idsIn("S1 S4: a report is kept")).toEqual(["S1", "S4"])
  expect(idsIn("a sealed report stays shut (N1)")).toEqual(["N1"])
  expect(idsIn("S4: consents S4: are separate")).toEqual(["S4"])
  expect(idsIn("SHA-256, X25519 and RFC 9497 are no promises")).toEqual([])
  expect(idsIn("nor are s1, XS1 and S1a")).toEqual([])
})

describe("a promise", () => {
  const s1 = { id: "S1", title: "A report is kept." }
  const passed = { fullName: "S1: a report is kept", status: "passed" }
  const failed = { fullName: "S1: a report is sealed", status: "failed" }
  const skipped = { fullName: "S1: a report opens elsewhere", status: "skipped" }

  test("is kept when a test that names it passed", () => {
    expect(verdict(s1, [passed])).toBe("pass")
  })

  test("is broken when any test that names it failed", () => {
    expect(verdict(s1, [passed, failed, skipped])).toBe("fail")
  })

  test("is unproven while a part of it is missing, whatever is proved of the rest", () => {
    expect(verdict({ ...s1, missing: "the other half" }, [passed])).toBe("unproven")
    expect(verdict({ ...s1, missing: "the other half" }, [passed, failed])).toBe("fail")
  })

  test("is unproven when its tests were skipped", () => {
    expect(verdict(s1, [skipped, { fullName: "S1: to be written", status: "todo" }])).toBe("unproven")
  })

  test("is unproven when only another promise's tests passed", () => {
    expect(verdict(s1, [{ fullName: "S11: support at any later time", status: "passed" }])).toBe("unproven")
  })
})

test("the report is one line an id, in the order of the page", () => {
  const promises = readPromises(
    "| S2 | Second. |\n| S3 | Third. | a part |\n\nwords | S9 | in a line |\n| S1 | First. |\n|---|---|\n| id | promise |",
  )
  expect(reportLines(promises, [{ fullName: "S1", status: "passed" }])).toEqual([
    "S2 unproven Second.",
    "S3 unproven Third. (Not built yet: a part.)",
    "S1 pass First.",
  ])
})
