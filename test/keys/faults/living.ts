import { below } from "../../../crypto/chance.ts"
import type { Day } from "../../../crypto/day.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { fixedRandom } from "../../crypto/cast.ts"
import { random } from "../../support/random.ts"
import { acts } from "./acts.ts"
import { dieAt } from "./dying.ts"

/** A part of a workstation's life, as a process: it opens the vault, does these acts one after the other, and is killed. */
export type Part = {
  home: string
  folder: string
  passphrase: string
  port: number
  today: Day
  /** Names of acts. */
  acts: string[]
  /** What this part chooses, and what its words are told by. */
  seed: string
  /** The step at which it dies, and how many microseconds later. */
  dies: { at: number; delay: number }
}

const part = JSON.parse(process.argv[2] ?? "") as Part
const { step, count } = await dieAt(part.dies.at, part.dies.delay)

const stepping = (length: number): Uint8Array => {
  step()
  return random(length)
}

/** The server that the workstation knows by another name is on this machine. */
const fetcher = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  step()
  const { pathname, search } = new URL(String(input))
  const answer = await fetch(`http://127.0.0.1:${part.port}${pathname}${search}`, init)
  step()
  return answer
}

const vault = await openVault(part.home, part.passphrase, stepping)
const workstation: Workstation = {
  folder: part.home,
  vault,
  today: part.today,
  random: stepping,
  fetch: fetcher as typeof fetch,
}
const chosen = fixedRandom(part.seed)
for (const [at, name] of part.acts.entries())
  await acts[name]?.({
    workstation,
    passphrase: part.passphrase,
    folder: part.folder,
    mark: `${part.seed}-${at}`,
    choose: (end) => below(end, chosen),
  })
vault.close()
process.stdout.write(`${count()}`)
