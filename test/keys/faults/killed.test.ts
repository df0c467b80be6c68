import { randomInt } from "node:crypto"
import { expect, test } from "vitest"
import { agree, isWhole, rememberKeys } from "./whole.ts"
import { aWorld, live, someActs, timePasses, type World } from "./world.ts"

/**
 * A workstation that is killed at any point of whatever it does, opened again, looked at, and killed again. Ten times
 * here; `npm run faults` does it as often as it is told, and takes a seed that failed.
 */

const kills = Number(process.env.CANOPY_FAULTS_KILLS ?? 10)
const firstSeed = Number(process.env.CANOPY_FAULTS_SEED ?? randomInt(1_000_000))
/** So many deaths has one life. */
const inOneLife = 10

/** As many steps as the last part that lived to its end: a death lies among so many, wherever they are. */
type Lived = { steps: number; deaths: number }

/** One part in three lives to its end, and so does the first: what is killed had something to lose. */
const deathIn = ({ choose }: World, { steps }: Lived) =>
  steps === 0 || choose(3) === 0
    ? { at: Number.MAX_SAFE_INTEGER, delay: 0 }
    : { at: 1 + choose(steps), delay: choose(2) * choose(4_000) }

/** Lives on, part by part, until it was killed so often. */
async function killedOften(world: World, seed: string, times: number): Promise<void> {
  const lived: Lived = { steps: 0, deaths: 0 }
  for (let part = 0; lived.deaths < times; part++) {
    await timePasses(world)
    const held = await rememberKeys(world)
    const given = { acts: someActs(world), seed: `${seed}-${part}`, dies: deathIn(world, lived) }
    const ended = await live(world, given)
    if (ended === null) lived.deaths++
    else lived.steps = Math.max(60, ended)
    await isWhole(world, held).catch((error: Error) => {
      throw new Error(`seed ${seed}, part ${part}, ${given.acts.join(", ")}: ${error.message}`, { cause: error })
    })
  }
}

const lives = Math.ceil(kills / inOneLife)
const seeds = Array.from({ length: lives }, (_, at) => firstSeed + at)

test.each(seeds)(
  "N6 N15: killed anywhere, a workstation opens again, holds all that it said it had, did nothing twice, and agrees with its colleague (life %#)",
  async (seed) => {
    const world = await aWorld(`${seed}`)
    await killedOften(world, `${seed}`, Math.min(kills, inOneLife))
    await agree(world)
    expect(world.seen.letters).toBeGreaterThan(0)
    if (lives > 1) console.log(`seed ${seed}: ${JSON.stringify(world.seen)}, ${world.day} days`)
  },
)
