import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import type { Day } from "../../crypto/day.ts"
import { freshPassphrase } from "../../keys/passphrase.ts"
import { beginOrganisation, type Pins } from "../../keys/ring/ceremony.ts"
import { openVault } from "../../keys/ring/vault.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { day, fixedRandom } from "../crypto/cast.ts"
import { quickFolder } from "../support/folder.ts"
import { random } from "../support/random.ts"

/** scrypt's least in these tests; 18 in life, where opening takes a second. */
export const workFactor = 10
export const passphrase = freshPassphrase(fixedRandom("a passphrase"))
export const aDay = day("2026-06-17")
export const deskAddress = "http://desk.test"

/** A folder that is gone when the test is over. */
export function testFolder(): string {
  const folder = quickFolder("canopy-keys-")
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const noNetwork: typeof fetch = () => Promise.reject(new TypeError("there is no network in this test"))

export type Team = { pins: Pins; home: string; workstation: Workstation }

/** What a first day leaves on the disk, by name. */
type Begun = { pins: Pins; files: Map<string, Uint8Array> }

async function begin(today: Day, alias: string): Promise<Begun> {
  const folder = join(testFolder(), "home")
  const pins = await beginOrganisation({
    folder,
    organisation: "The Lantern Project",
    alias,
    server: deskAddress,
    recipients: 4,
    passphrase,
    workFactor,
    today,
    random,
  })
  return { pins, files: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])) }
}

/** Organisations begun by tests of this process: the next test begins from a copy, which costs a tenth. */
const begun = new Map<string, Promise<Begun>>()
let teamsInTest = 0

/** The first team of every test is the same one; the second in one test is another organisation. */
function beginOnce(today: Day, alias: string): Promise<Begun> {
  const name = `${alias} ${today} ${teamsInTest++}`
  onTestFinished(() => void teamsInTest--)
  const known = begun.get(name) ?? begin(today, alias)
  begun.set(name, known)
  return known
}

/** An organisation's first day: one caseworker with all roles, and the workstation open. */
export async function aTeam(today: Day = aDay, alias = "Ana"): Promise<Team> {
  const home = join(testFolder(), "home")
  const { pins, files } = await beginOnce(today, alias)
  mkdirSync(home, { mode: 0o700 })
  for (const [name, bytes] of files) writeFileSync(join(home, name), bytes, { mode: 0o600 })
  return { pins, home, workstation: await openWorkstation(home, today) }
}

/** The same folder, opened again: after a restart, or by a second program. */
export async function openWorkstation(home: string, today: Day = aDay, fetcher = noNetwork): Promise<Workstation> {
  const vault = await openVault(home, passphrase, random)
  onTestFinished(() => vault.close())
  return { folder: home, vault, today, random, fetch: fetcher }
}
