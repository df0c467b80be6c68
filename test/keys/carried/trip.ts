import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { Letter } from "../../../crypto/documents/letter.ts"
import type { Sendable } from "../../../keys/carried/contents.ts"
import { openCourierKey } from "../../../keys/carried/courier-key.ts"
import { openFile, sealFile } from "../../../keys/carried/sealed-file.ts"
import { carryingAt } from "../../../keys/carried/state.ts"
import { alert } from "../../../keys/commands/alert.ts"
import { carried } from "../../../keys/commands/carried.ts"
import { caseworker } from "../../../keys/commands/caseworker.ts"
import type { Command, Context, Told } from "../../../keys/commands/command.ts"
import { courier } from "../../../keys/commands/courier.ts"
import { cases, oneCase, pull } from "../../../keys/commands/reading.ts"
import { roster } from "../../../keys/commands/roster.ts"
import { reply } from "../../../keys/commands/writing.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import { type Host, hostFor } from "../host.ts"
import { aReport, letterBy, post, sealFor } from "../reporter.ts"
import { aDay, aTeam, type Team, testFolder } from "../workstation.ts"

/**
 * Two machines and a stick between them: a workstation that has never had a network, and the courier that has a folder of
 * its own. Everything is done by the real commands.
 */

const commands: { [name: string]: Command } = {
  courier,
  carried,
  caseworker,
  reply,
  alert,
  cases,
  case: oneCase,
  pull,
  roster,
}

export type Trips = Awaited<ReturnType<typeof twoMachines>>

export async function twoMachines() {
  const team: Team = await aTeam()
  const host: Host = hostFor(team.pins)
  const begun = host.clock.now
  const stick = testFolder()
  const folder = testFolder()
  const now = { day: 0 }
  /** Whatever the workstation asks of a network. */
  const asked: string[] = []
  const noNetwork: typeof fetch = (input) => {
    asked.push(String(input))
    throw new Error("the workstation has no network")
  }
  const today = () => addDays(aDay, now.day)
  const on = (day: number): void => {
    now.day = day
    host.clock.now = begun + day * 86_400_000
  }
  const at = (name: string): string => join(stick, name)
  const run = (context: Context): Promise<Told> => commands[context.words[0] ?? ""]!(context)
  /** A command at the workstation. */
  const desk = (line: string, options: Context["options"] = {}): Promise<Told> =>
    run(contextFor(team.home, line, options, { today: today(), fetcher: noNetwork }))
  const made = await desk("courier make", { out: join(folder, "courier.key") })
  const { passphrase: words } = made.value as { passphrase: string }
  const keyFile = join(folder, "courier.key")
  /** A command at a courier: it has no workstation, and a home that is not there. */
  const withCourier =
    (key: string, passphrase: string) =>
    (line: string, options: Context["options"] = {}, fetcher: typeof fetch = host.fetch): Promise<Told> => {
      const given = { today: today(), fetcher, words: passphrase }
      return run(contextFor(join(folder, "none"), line.replace("KEY", key), options, given))
    }
  const there = withCourier(keyFile, words)
  /** The workstation after all on a network. */
  const online = (line: string): Promise<Told> =>
    run(contextFor(team.home, line, {}, { today: today(), fetcher: host.fetch }))
  const fetchTo = (name: string, fetcher?: typeof fetch) => there("courier fetch KEY", { out: at(name) }, fetcher)
  const take = (name: string, out?: string) => desk(`carried take ${at(name)}`, out ? { out: at(out) } : {})
  const pack = (name: string) => desk("carried pack", { out: at(name) })
  const sendFrom = (name: string, out: string, fetcher?: typeof fetch) =>
    there(`courier send KEY ${at(name)}`, { out: at(out) }, fetcher)
  const done = (name: string) => desk(`carried done ${at(name)}`)
  let trips = 0
  /** There and back: fetched, taken, whatever is done in between, packed, sent, settled. */
  const trip = async (between: () => Promise<unknown> = async () => {}) => {
    const n = ++trips
    await fetchTo(`trip-${n}-fetched`)
    const taken = await take(`trip-${n}-fetched`)
    await between()
    await pack(`trip-${n}-parcel`)
    await sendFrom(`trip-${n}-parcel`, `trip-${n}-receipt`)
    return { taken, settled: await done(`trip-${n}-receipt`) }
  }
  const workstation = (): Workstation => ({ ...team.workstation, today: today() })
  /** A letter sealed today, to the keys that are shown today. */
  const sendLetter = async (letter: Letter) =>
    post(host, await sealFor({ ...team, workstation: workstation() }, host, letter))
  const letterFrom = (name: string, fields: Parameters<typeof aReport>[0] = {}, consents: Partial<Consents> = {}) =>
    sendLetter(letterBy(name, team.pins, aReport(fields, consents), { day: today() }))
  onTestFinished(() => {
    if (asked.length > 0) throw new Error("the workstation asked a network")
  })
  return {
    team,
    host,
    stick,
    folder,
    keyFile,
    words,
    asked,
    on,
    at,
    desk,
    withCourier,
    online,
    fetchTo,
    take,
    pack,
    sendFrom,
    done,
    trip,
    workstation,
    letterFrom,
    sendLetter,
  }
}

/** Words in a file, for an option. */
export function textFile(text: string): string {
  const path = join(testFolder(), "words.txt")
  writeFileSync(path, text)
  return path
}

/** What whoever has the courier's machine, its words and the stick can read: all of it, opened. */
export async function readByThief({ keyFile, words, at }: Trips, names: readonly string[]): Promise<Buffer[]> {
  const key = await openCourierKey(readFileSync(keyFile), words)
  const carrying = { key: Buffer.from(key.carrying, "base64"), organisation: key.organisation }
  const opened = names.filter((name) => existsSync(at(name))).map((name) => openFile(readFileSync(at(name)), carrying))
  return [Buffer.from(JSON.stringify(key)), ...opened.map((bytes) => Buffer.from(bytes))]
}

/** A carried file with other contents, made by somebody who has the courier's key. */
export function rewrite(
  { team, at }: Trips,
  name: string,
  change: (content: Record<string, unknown>) => unknown,
): void {
  const carrying = carryingAt(team.workstation)
  const opened = Buffer.from(openFile(readFileSync(at(name)), carrying))
  const end = opened.indexOf(0x0a)
  const line = JSON.stringify(change(JSON.parse(opened.subarray(0, end).toString())))
  const bytes = Buffer.concat([Buffer.from(`${line}\n`), opened.subarray(end + 1)])
  writeFileSync(at(name), sealFile(bytes, carrying, random))
}

/** What stands in a parcel. */
export function requestsIn({ team, at }: Trips, name: string): { what: Sendable; body: string }[] {
  const opened = Buffer.from(openFile(readFileSync(at(name)), carryingAt(team.workstation)))
  return JSON.parse(opened.toString()).requests
}
