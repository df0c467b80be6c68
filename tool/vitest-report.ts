// What vitest's JSON report says, as far as we read it.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { root } from "./package-command.ts"

const test = z.object({ fullName: z.string(), status: z.string() })
const report = z.object({
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(test) })),
})

/** One test: its whole name (every `describe` around it, then its title) and what came of it. */
export type TestResult = z.infer<typeof test>
export type VitestReport = z.infer<typeof report>

/** The last whole run's report, which `npm run promises` reads. */
export const wholeReport = join(root, "test", "results", "vitest.json")
/** A run of chosen tests writes beside it: a part must not pass for the whole. */
export const partReport = join(root, "test", "results", "vitest-part.json")

/** Null when there is no such file: vitest never got as far as to write one. */
export function readReport(file: string): VitestReport | null {
  return existsSync(file) ? report.parse(JSON.parse(readFileSync(file, "utf8"))) : null
}
