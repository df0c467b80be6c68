// `npm test`: everything, to the end, and then what came of it. `npm test -- test/crypto` runs those tests only.
import { rmSync } from "node:fs"
import { runChecks } from "./checks.ts"
import { missingTools, obtainTools } from "./outside-tools.ts"
import { run } from "./package-command.ts"
import { summarize } from "./test-summary.ts"
import { partReport, readReport, wholeReport } from "./vitest-report.ts"

const extra = process.argv.slice(2)
// Options alone (`--bail 1`) do not choose tests; a bare word does.
const chosenOnly = extra.some((argument) => !argument.startsWith("-"))
const reportFile = chosenOnly ? partReport : wholeReport

function vitest() {
  // A run that dies early must not leave the last run's report to be read as its own.
  rmSync(reportFile, { force: true })
  console.log("\n— vitest")
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`]
  return run("vitest", "vitest", ["run", ...reporters, ...extra])
}

const missing = chosenOnly ? missingTools() : obtainTools()
// The checks read while the tests wait for browsers; what they say comes after the tests, where it is found.
const said: string[] = []
const checking = chosenOnly ? [] : runChecks((text) => said.push(text))
const [checks, vitestPassed] = await Promise.all([checking, vitest()])
console.log(said.join("\n"))
const strict = process.env.CI === "true" && !chosenOnly
const summary = summarize({ checks, missing, report: readReport(reportFile), vitestPassed, strict })
console.log(`\n${summary.lines.join("\n")}`)
process.exitCode = summary.passed ? 0 : 1
