// Which promise is proved by which test. Pure: the files are read in promises.ts.
import type { TestResult } from "./vitest-report.ts"

/** `missing`: the part that is not built yet; until it is empty nothing proves the whole. */
export type Promised = { id: string; title: string; missing?: string }
export type Verdict = "pass" | "fail" | "unproven"

/** The rows of docs/promises.md, `| S1 | sentence |` or `| S1 | sentence | what is missing |`, in their order. */
export function readPromises(markdown: string): Promised[] {
  return [...markdown.matchAll(/^\| ([SN]\d+) \| ([^|]+) \|(?: ([^|]+) \|)?$/gm)].map(
    ([, id = "", title = "", missing]) => (missing ? { id, title, missing } : { id, title }),
  )
}

/** The ids that a test's name carries as words of their own, each once: "S1 S4: …", "… (N1)". */
export function idsIn(name: string): string[] {
  return [...new Set(name.match(/\b[SN]\d+\b/g))]
}

/** One failure outweighs any number of passes; a test that was skipped proves nothing, and a part proves no whole. */
export function verdict({ id, missing }: Promised, tests: TestResult[]): Verdict {
  const statuses = tests.filter((test) => idsIn(test.fullName).includes(id)).map((test) => test.status)
  if (statuses.includes("failed")) return "fail"
  return statuses.includes("passed") && !missing ? "pass" : "unproven"
}

/** One line an id, in the order of the promises: `S1 pass sentence`. */
export function reportLines(promises: Promised[], tests: TestResult[]): string[] {
  return promises.map((promised) => {
    const { id, title, missing } = promised
    return `${id} ${verdict(promised, tests)} ${title}${missing ? ` (Not built yet: ${missing}.)` : ""}`
  })
}
