import { describe, expect, test } from "vitest"
import { type Outcome, summarize } from "../../tool/test-summary.ts"

const good: Outcome = {
  checks: [{ name: "tsc", passed: true }],
  missing: [],
  report: {
    testResults: [
      {
        name: "a.test.ts",
        status: "passed",
        assertionResults: [
          { fullName: "a letter is kept", status: "passed" },
          { fullName: "a letter opens elsewhere", status: "skipped" },
        ],
      },
    ],
  },
  vitestPassed: true,
  strict: false,
}
const unloaded = { testResults: [{ name: "b.test.ts", status: "failed", assertionResults: [] }] }
const noAge = { name: "age", why: "the network is off", excused: false }

const lastLine = (outcome: Outcome) => summarize(outcome).lines.at(-1)

test("a good run counts checks and tests together, and names what it skipped", () => {
  const summary = summarize(good)
  expect(summary.passed).toBe(true)
  expect(summary.lines).toEqual(["Skipped:", "  a letter opens elsewhere", "", "2 passed, 0 failed, 1 skipped"])
})

describe("a run does not pass", () => {
  test.each<[string, Partial<Outcome>, string]>([
    ["when a check failed", { checks: [{ name: "tsc", passed: false }] }, "1 passed, 1 failed, 1 skipped"],
    [
      "when a test file could not be loaded",
      { report: unloaded, vitestPassed: false },
      "1 passed, 1 failed, 0 skipped",
    ],
    ["when vitest wrote no report", { report: null, vitestPassed: false }, "1 passed, 1 failed, 0 skipped"],
    ["when vitest failed with no test to blame", { vitestPassed: false }, "2 passed, 1 failed, 1 skipped"],
    ["when the gate's machine lacks a tool", { missing: [noAge], strict: true }, "2 passed, 1 failed, 1 skipped"],
  ])("%s", (_title, change, counts) => {
    expect(summarize({ ...good, ...change }).passed).toBe(false)
    expect(lastLine({ ...good, ...change })).toBe(counts)
  })
})

test("a tool that is missing elsewhere than on the gate is named with its reason", () => {
  const summary = summarize({ ...good, missing: [noAge] })
  expect(summary.passed).toBe(true)
  expect(summary.lines).toContain("  age: the network is off")
})

test("the gate lets a tool pass that nobody can install any more", () => {
  expect(summarize({ ...good, missing: [{ ...noAge, excused: true }], strict: true }).passed).toBe(true)
})
