import { copyFileSync, existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { keyList } from "../../../crypto/documents/message-key.ts"
import { casesOf, lettersOf } from "../../../keys/casework/intake.ts"
import { troublesOf } from "../../../keys/journal/trouble.ts"
import { openAll } from "../../../keys/post/opener.ts"
import { waitingFor } from "../../../keys/post/outbox.ts"
import { pull } from "../../../keys/post/pull.ts"
import { restoreInto } from "../../../keys/ring/backup/restore.ts"
import { hashOfFile } from "../../../keys/ring/backup/sealed-file.ts"
import { lastBackup } from "../../../keys/ring/backup/state.ts"
import { isOver } from "../../../keys/ring/destruction.ts"
import { type MessageSecret, messageSecrets, openingSeeds, secretName } from "../../../keys/ring/message-keys.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"
import { linesIn, opener, recoveryIn } from "../backup/backups.ts"
import { sharedState } from "../journal/three.ts"
import { repliesFor } from "../reporter.ts"
import { aDay, passphrase, workFactor } from "../workstation.ts"
import { backupsIn } from "./acts.ts"
import { colleagueWorks, looking, type World } from "./world.ts"

/** What must be true of a workstation whenever it was killed: nothing destroyed, nothing twice. */

type Team = World["team"]

/** Every letter is here once, or waits at the server; and if it was sealed to a key of ours, that is here. */
async function letters({ host, wrote, notToUs, seen }: World, { workstation }: Team): Promise<void> {
  const stories = casesOf(workstation).flatMap((known) =>
    lettersOf(workstation, known).map((letter) => JSON.stringify(letter)),
  )
  const waiting = new Set(host.store.letterIds())
  for (const [name, id] of wrote) {
    const here = stories.filter((story) => story.includes(`story of ${name}.`)).length
    expect([name, here, waiting.has(id)]).toEqual([name, here === 0 ? 0 : 1, here === 0 || waiting.has(id)])
  }
  seen.letters = stories.length
  const sealed = [...waiting].filter((id) => !notToUs.has(id)).map((id) => host.store.letter(id)!)
  const opened = await openAll(sealed as Parameters<typeof openAll>[0], openingSeeds(workstation))
  expect(opened.map(({ ok }) => ok)).toEqual(sealed.map(() => true))
}

/** Every reply that its case knows of is in the mailbox once, or waits here, or both: then it is the same one. */
async function replies({ host, wrote, seen }: World, team: Team): Promise<void> {
  const cases = casesOf(team.workstation)
  seen.replies = 0
  for (const name of wrote.keys()) {
    const known = cases.find((each) =>
      lettersOf(team.workstation, each).some((letter) => JSON.stringify(letter).includes(`story of ${name}.`)),
    )
    const arrived = (await repliesFor(name, team, host)).flatMap(({ from, number }) => (from === "Ana" ? [number] : []))
    expect(new Set(arrived).size).toBe(arrived.length)
    const waiting = known ? waitingFor(team.workstation, known) : []
    const numbers = [...new Set([...arrived, ...waiting])].toSorted((one, other) => one - other)
    expect([name, numbers]).toEqual([name, Array.from({ length: known?.replies ?? 0 }, (_, at) => at + 1)])
    seen.replies += arrived.length
  }
}

/** The keys that the server shows are here until their time is over: somebody may be sealing to them. */
async function shownKeys({ host }: World, { workstation }: Team): Promise<void> {
  const held = new Set(messageSecrets(workstation).map(({ signed }) => signed.document))
  const shown = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? "[]"))
  for (const { document } of shown) {
    const { kind, until, person } = JSON.parse(document) as MessageSecret & { person: string }
    if (person === "Ana" && !isOver({ kind, until }, workstation.today))
      expect([kind, until, held.has(document)]).toEqual([kind, until, true])
  }
}

const before = ({ folder }: World) => join(folder, "before")

/** Keeps what a thief may have copied now: the database, and which keys are in it. */
export const rememberKeys = (world: World): Promise<MessageSecret[]> =>
  looking(world, async ({ home, workstation }) => {
    copyFileSync(join(home, "vault.sqlite"), join(before(world), "vault.sqlite"))
    return messageSecrets(workstation)
  })

/** A key is gone only when it was over, and then the database from before does not open it with the key file of now. */
async function destroyed(world: World, { home, workstation }: Team, held: MessageSecret[]): Promise<void> {
  const gone = held.filter((secret) => !workstation.vault.get(secretName(secret)))
  for (const secret of gone) expect(isOver(secret, workstation.today)).toBe(true)
  copyFileSync(join(home, "vault.keys"), join(before(world), "vault.keys"))
  const old = await openVault(before(world), passphrase, random)
  for (const secret of gone)
    expect(() => old.get(secretName(secret))).toThrow(expect.objectContaining({ kind: "damaged-vault" }))
  old.close()
  world.seen.destroyed += gone.length
}

/** A file that was looked at, and has not changed since, is not read again. */
function isNew({ looked }: World, path: string): boolean {
  const now = hashOfFile(path)
  if (looked.get(path) === now) return false
  expect(looked.has(path)).toBe(false)
  return Boolean(looked.set(path, now))
}

/** Each backup is whole to its last line, and the one that counts is among them. */
async function backups(world: World, { workstation }: Team): Promise<void> {
  const { folder, seen } = world
  const recovery = recoveryIn(join(folder, "recovery"))
  const paths = backupsIn(folder)
  for (const path of paths.filter((each) => isNew(world, each))) {
    const lines = await linesIn(path, recovery)
    expect(lines.at(-1)).toMatchObject({ items: lines.filter((line) => "value" in line).length })
    seen.backups++
  }
  const last = lastBackup(workstation)
  if (last) expect(paths.map(hashOfFile)).toContain(last.sha256)
}

/** What was restored opens; what was broken off on the way is restored now, as if nobody had tried before. */
async function restored(world: World, { workstation }: Team): Promise<void> {
  const { folder, seen } = world
  const last = lastBackup(workstation)
  for (const name of readdirSync(folder).filter((each) => each.includes("restored-"))) {
    const home = join(folder, name.replace(/^\.|\.restoring$/g, ""))
    if (!existsSync(join(home, "vault.sqlite"))) {
      const backup = backupsIn(folder).find((path) => hashOfFile(path) === last?.sha256) ?? ""
      const by = await opener(recoveryIn(join(folder, "recovery")))
      await restoreInto(home, { backup, by, passphrase, workFactor, random, accept: () => {} })
    }
    if (!isNew(world, join(home, "vault.sqlite"))) continue
    const vault = await openVault(home, passphrase, random)
    vault.each(() => {})
    vault.close()
    seen.restored++
  }
}

/** After some more pulls both workstations hold the same, and nothing of the journal is missing. */
export async function agree(world: World): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await colleagueWorks(world)
    await looking(world, ({ workstation }) => pull(workstation, () => {}))
  }
  const ben = { ...world.colleague, today: addDays(aDay, world.day) }
  await pull(ben, () => {})
  await looking(world, async ({ workstation }) => {
    await pull(workstation, () => {})
    expect(sharedState(workstation)).toBe(sharedState(ben))
    expect([troublesOf(workstation), troublesOf(ben)]).toEqual([[], []])
  })
}

/** `held`: the keys from before the part of its life in which it was killed. */
export const isWhole = (world: World, held: MessageSecret[]): Promise<void> =>
  looking(world, async (team) => {
    team.workstation.vault.each(() => {})
    await letters(world, team)
    await replies(world, team)
    await shownKeys(world, team)
    await destroyed(world, team, held)
    await backups(world, team)
    await restored(world, team)
  })
