// `npm run lint`: reads the code and runs none of it.
import { runChecks } from "./checks.ts"

const failed = (await runChecks(console.log)).filter((check) => !check.passed).map((check) => check.name)
console.log(failed.length === 0 ? "\nNothing to mend." : `\nTo mend: ${failed.join(", ")}`)
process.exitCode = failed.length === 0 ? 0 : 1
