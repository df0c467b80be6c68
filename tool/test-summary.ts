// The last words of `npm test`: what passed, what failed, what was skipped and why.
import type { CheckResult } from "./checks.ts"
import type { MissingTool } from "./outside-tools.ts"
import type { TestResult, VitestReport } from "./vitest-report.ts"

export type Outcome = {
  checks: CheckResult[]
  missing: MissingTool[]
  /** Null when vitest wrote no report. */
  report: VitestReport | null
  vitestPassed: boolean
  /** True on the gate's machine, where nothing that can be installed may be left out. */
  strict: boolean
}

export type Summary = { lines: string[]; passed: boolean }

export function summarize(outcome: Outcome): Summary {
  const tests = outcome.report?.testResults.flatMap((file) => file.assertionResults) ?? []
  const skipped = tests.filter((test) => test.status !== "passed" && test.status !== "failed")
  const failures = [...failedChecks(outcome), ...missingOnTheGate(outcome), ...failedTests(outcome, tests)]
  const passed = [...outcome.checks, ...tests].filter((each) =>
    "passed" in each ? each.passed : each.status === "passed",
  )
  const lines = [
    ...section("Failed:", failures),
    ...section(
      "Not on this machine:",
      outcome.missing.map((tool) => `${tool.name}: ${tool.why}`),
    ),
    ...section(
      "Skipped:",
      skipped.map((test) => test.fullName),
    ),
    `${passed.length} passed, ${failures.length} failed, ${skipped.length} skipped`,
  ]
  return { lines, passed: failures.length === 0 }
}

const failedChecks = ({ checks }: Outcome) => checks.filter((check) => !check.passed).map((check) => check.name)

function missingOnTheGate({ missing, strict }: Outcome): string[] {
  return strict ? missing.filter((tool) => !tool.excused).map((tool) => `${tool.name} is missing`) : []
}

/** A file that could not be loaded has no tests to count, and vitest can fail with none of its tests failed. */
function failedTests({ report, vitestPassed }: Outcome, tests: TestResult[]): string[] {
  const unloaded = report?.testResults.filter((file) => file.status === "failed" && !file.assertionResults.length) ?? []
  const failed = tests.filter((test) => test.status === "failed").map((test) => test.fullName)
  const named = [...unloaded.map((file) => `${file.name} could not be loaded`), ...failed]
  return named.length === 0 && !vitestPassed ? ["vitest ended badly, with no test to blame: see above"] : named
}

function section(heading: string, items: string[]): string[] {
  return items.length === 0 ? [] : [heading, ...items.map((item) => `  ${item}`), ""]
}
