// The checks that read the code and do not run it, for `npm run lint` and `npm test`.
import { runBeside } from "./package-command.ts"

export type CheckResult = { name: string; passed: boolean }

const checks: { name: string; command: [packageName: string, command: string, args: string[]] }[] = [
  { name: "biome check", command: ["@biomejs/biome", "biome", ["check", "."]] },
  // Before tsc: this one writes .astro/types.d.ts, which tsc reads.
  { name: "astro check", command: ["astro", "astro", ["check"]] },
  { name: "tsc", command: ["typescript", "tsc", ["--noEmit"]] },
]

/**
 * Runs all of them, one after the other, also after one failed: whoever mends the first wants to see the others. What a
 * check said is told as a whole when it has ended.
 */
export async function runChecks(tell: (said: string) => void): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const { name, command } of checks) {
    const { passed, said } = await runBeside(...command)
    tell(`\n— ${name}\n${said}`)
    results.push({ name, passed })
  }
  return results
}
