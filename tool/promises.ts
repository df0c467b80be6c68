// `npm run promises`: what the last `npm test` proved of docs/promises.md.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./package-command.ts"
import { readPromises, reportLines, verdict } from "./promises-report.ts"
import { readReport, wholeReport } from "./vitest-report.ts"

const report = readReport(wholeReport)
if (!report) {
  console.error("There is no test report yet: run `npm test` first.")
  process.exit(1)
}
const promises = readPromises(readFileSync(join(root, "docs", "promises.md"), "utf8"))
const tests = report.testResults.flatMap((file) => file.assertionResults)
for (const line of reportLines(promises, tests)) console.log(line)
process.exitCode = promises.some((promised) => verdict(promised, tests) === "fail") ? 1 : 0
