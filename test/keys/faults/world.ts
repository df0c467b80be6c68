import { spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { serve } from "@hono/node-server"
import { onTestFinished } from "vitest"
import { below } from "../../../crypto/chance.ts"
import { addDays, type Day } from "../../../crypto/day.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { addNote } from "../../../keys/casework/notes.ts"
import { pull } from "../../../keys/post/pull.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import type { PostId } from "../../../server/store/store.ts"
import { fixedRandom } from "../../crypto/cast.ts"
import { aRecovery } from "../backup/backups.ts"
import type { Desk } from "../desk-and-host.ts"
import { aDesk } from "../desk-and-host.ts"
import type { Host } from "../host.ts"
import { aReport, letterBy, post, sealFor } from "../reporter.ts"
import { aColleagueOf } from "../team/coming.ts"
import { aDay, openWorkstation, passphrase, testFolder } from "../workstation.ts"
import { acts } from "./acts.ts"
import type { Part } from "./living.ts"

/**
 * A workstation that is killed again and again, its server and its colleague that never are, and the people who write to
 * it meanwhile.
 */

export type World = Desk & {
  folder: string
  /** Ben, at a workstation of his own. */
  colleague: Workstation
  day: number
  /** Everybody who wrote, and the id of their letter at the server. */
  wrote: Map<string, PostId>
  /** Letters of days on which this workstation had fetched too long ago to show a key: sealed to the colleague alone. */
  notToUs: Set<PostId>
  /** How many letters, keys and files were looked at, so that nobody takes an empty world for a whole one. */
  seen: { letters: number; replies: number; destroyed: number; backups: number; restored: number }
  /** Files that never change once they stand, and their SHA-256. */
  looked: Map<string, string>
  choose: (end: number) => number
  port: number
}

/** The server at a port of this machine, which another process can reach. */
async function atPort(host: Host): Promise<number> {
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const { method, headers } = request
    const body = method === "GET" ? {} : { body: await request.arrayBuffer() }
    return host.fetch(`http://desk.test${pathname}${search}`, { method, headers, ...body })
  }
  const server = serve({ fetch: answer, hostname: "127.0.0.1", port: 0 })
  onTestFinished(() => void server.close())
  await once(server, "listening")
  return (server.address() as { port: number }).port
}

export async function aWorld(seed: string): Promise<World> {
  const desk = await aDesk()
  const { workstation: colleague } = await aColleagueOf(desk, "Ben")
  const folder = testFolder()
  const recovery = await aRecovery(desk.team.workstation)
  cpSync(recovery.folder, join(folder, "recovery"), { recursive: true })
  for (const letter of ["A", "C"] as const) cpSync(recovery.identity(letter), join(folder, letter))
  mkdirSync(join(folder, "before"))
  desk.team.workstation.vault.close()
  const random = fixedRandom(seed)
  const seen = { letters: 0, replies: 0, destroyed: 0, backups: 0, restored: 0 }
  const choose = (end: number) => below(end, random)
  return {
    ...desk,
    colleague,
    folder,
    day: 0,
    wrote: new Map(),
    notToUs: new Set(),
    looked: new Map(),
    seen,
    choose,
    port: await atPort(desk.host),
  }
}

/** The workstation's vault, open for as long as this takes. */
export async function looking<Value>({ team, host, day }: World, look: (team: Desk["team"]) => Promise<Value>) {
  const workstation = await openWorkstation(team.home, addDays(aDay, day), host.fetch)
  try {
    return await look({ ...team, workstation })
  } finally {
    workstation.vault.close()
  }
}

/** Some days go by, and some people write. */
export async function timePasses(world: World): Promise<void> {
  const days = world.choose(11)
  world.day += days
  world.host.clock.now += days * 86_400_000
  await colleagueWorks(world)
  await looking(world, async (team) => {
    for (let more = world.choose(3); more > 0; more--) await somebodyWrites(world, team)
  })
}

/** Fetches, and writes into some case of which both know. */
export async function colleagueWorks({ colleague, day, choose }: World): Promise<void> {
  const ben: Workstation = { ...colleague, today: addDays(aDay, day) }
  await pull(ben, () => {})
  const open = casesOf(ben).toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const known = open[choose(open.length + 1)]
  if (known) addNote(ben, known.id, `Ben's note of day ${day}`, null)
}

/** Whether a key of this workstation is shown for this day. */
async function showsOurKey(host: Host, today: Day): Promise<boolean> {
  const list = JSON.parse((await host.published("/keys.json")) ?? "[]") as { document: string }[]
  return list
    .map(({ document }) => JSON.parse(document) as { kind: string; person: string; from: Day; until: Day })
    .some((key) => key.kind === "canopy/message-key" && key.person === "Ana" && key.from <= today && today <= key.until)
}

async function somebodyWrites({ wrote, notToUs, host }: World, team: Desk["team"]): Promise<void> {
  const name = `person ${wrote.size}`
  const { today } = team.workstation
  const letter = letterBy(name, team.pins, aReport({ story: `story of ${name}.` }), { day: today })
  const sealed = await sealFor(team, host, letter).catch((error: Error) => error)
  // Nobody fetched for so long that no key is shown: the page says so, and nothing is sent.
  if (sealed instanceof Error) return
  const before = new Set(host.store.letterIds())
  await post(host, sealed)
  const id = host.store.letterIds().find((each) => !before.has(each))!
  wrote.set(name, id)
  if (!(await showsOurKey(host, today))) notToUs.add(id)
}

const program = join(import.meta.dirname, "living.ts")

/** Lives on until it is killed, or to the end of its acts. Says how many steps that were; null when it was killed. */
export async function live(world: World, part: Pick<Part, "acts" | "seed" | "dies">): Promise<number | null> {
  const { team, folder, port, day } = world
  const whole: Part = { ...part, home: team.home, folder, passphrase, port, today: addDays(aDay, day) }
  const child = spawn(process.execPath, [program, JSON.stringify(whole)], { stdio: ["ignore", "pipe", "pipe"] })
  const [said, told, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")])
  if (signal === "SIGKILL") return null
  if (code !== 0) throw new Error(`a workstation ended by itself: ${told}`)
  return Number(said)
}

/** Some acts in any order; more often than not it fetches. */
export const someActs = ({ choose }: World): string[] =>
  Array.from({ length: 2 + choose(4) }, () => {
    const names = Object.keys(acts)
    return choose(3) === 0 ? "fetch" : names[choose(names.length)]!
  })
