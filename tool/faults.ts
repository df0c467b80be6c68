// `npm run faults`: a workstation is killed 200 times at random points of its life, and looked at each time.
// `npm run faults -- 50 4711`: so often, from this seed on; one that failed stands in the test's message.
import { run } from "./package-command.ts"

const [kills = "200", seed] = process.argv.slice(2)
process.env.CANOPY_FAULTS_KILLS = kills
if (seed) process.env.CANOPY_FAULTS_SEED = seed
process.exitCode = (await run("vitest", "vitest", ["run", "test/keys/faults/killed.test.ts"])) ? 0 : 1
