// The checks that read the code and do not run it, for `npm run lint` and `npm test`.
import { run } from "./package-command.ts"

export type CheckResult = { name: string; passed: boolean }

const checks = [
  { name: "biome check", run: () => run("@biomejs/biome", "biome", ["check", "."]) },
  // Before tsc: this one writes .astro/types.d.ts, which tsc reads.
  { name: "astro check", run: () => run("astro", "astro", ["check"]) },
  { name: "tsc", run: () => run("typescript", "tsc", ["--noEmit"]) },
]

/** Runs all of them, also after one failed: whoever mends the first wants to see the others. */
export async function runChecks(): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const check of checks) {
    console.log(`\n— ${check.name}`)
    results.push({ name: check.name, passed: await check.run() })
  }
  return results
}
