import { existsSync, mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { pull } from "../../keys/post/pull.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { rosterOf } from "../../keys/workstation.ts"
import { aBackup, aRecovery } from "../keys/backup/backups.ts"
import { aDesk } from "../keys/desk-and-host.ts"
import { aReport, letterBy, send } from "../keys/reporter.ts"
import { aDay, passphrase, testFolder } from "../keys/workstation.ts"
import { carriedAway } from "./at-work.ts"
import { aDrill } from "./drill.ts"

/** A site to sign, without any offline form. */
function aSite(): string {
  const folder = testFolder()
  mkdirSync(join(folder, "client"))
  mkdirSync(join(folder, "server"))
  writeFileSync(join(folder, "client", "index.html"), "a page")
  writeFileSync(
    join(folder, "server", "entry.mjs"),
    "export const render = () => {}\nexport const wordPaths = () => []",
  )
  return folder
}

test("N15: a lost passphrase: two people and a backup bring everything back under another one, the keys of the organisation and of releases too", async () => {
  const drill = aDrill("A lost passphrase")
  const desk = await aDesk()
  const { team, host } = desk
  const key = carriedAway(desk)
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull(team.workstation, () => {})
  const recovery = await aRecovery(team.workstation)
  const copy = join(testFolder(), "copy.age")
  const before = { home: team.home, fetch: host.fetch }
  await drill.type(before, `canopy recovery keep-key --out ${copy} --organisation-key ${key}`)
  const [backup, place] = [aBackup(team.workstation), testFolder()]
  const files = {
    NEW: join(place, "home"),
    "backup.age": backup,
    "copy.age": copy,
    "A-B.age": recovery.file("A-B"),
    "anna.txt": recovery.identity("A"),
    "ben.txt": recovery.identity("B"),
    "organisation-key.age": join(place, "organisation-key.age"),
    "release-key.age": join(place, "release-key.age"),
    "ana.joining": join(place, "ana.joining"),
    dist: aSite(),
  }

  expect(await drill.type({ ...before, words: "words that somebody remembers" }, "canopy pull")).toHaveLength(1)
  const restored = await drill.type(
    before,
    "canopy --home NEW restore backup.age --recovery A-B.age --first anna.txt --second ben.txt",
    files,
  )
  const words = /shown this once: (.*)$/m.exec(restored.join("\n"))?.[1] ?? ""
  expect(words).not.toBe(passphrase)
  const here = { ...before, words }
  await drill.type(here, "canopy --home NEW pull", files)
  // The file of that time is no help: its words are the lost ones.
  const old = await drill.type(here, `canopy --home NEW roster rotate --organisation-key ${key}`, files)
  expect(old[0]).toContain("does not open the key file")

  await drill.type(
    here,
    "canopy --home NEW recovery open-key copy.age --recovery A-B.age --first anna.txt --second ben.txt --out organisation-key.age",
    files,
  )
  await drill.type(
    here,
    "canopy --home NEW roster rotate --organisation-key organisation-key.age --new-release-key release-key.age",
    files,
  )
  await drill.type(here, "canopy --home NEW caseworker renew --out ana.joining", files)
  await drill.type(here, "canopy --home NEW caseworker add ana.joining --organisation-key organisation-key.age", files)
  await drill.type(here, "canopy --home NEW roster publish", files)
  await drill.type(here, "canopy --home NEW pull", files)
  await drill.type(here, "canopy --home NEW release sign dist --release-key release-key.age", files)

  const roster = JSON.parse((await host.published("/roster.json")) ?? "")
  expect(roster.release).not.toBe(rosterOf(team.workstation).release)
  expect(existsSync(join(files.dist, "release.json"))).toBe(true)
  const trusted = { ...team, workstation: { ...team.workstation, today: aDay } }
  team.workstation.vault.put("self/organisation", {
    ...team.workstation.vault.get<object>("self/organisation"),
    roster: { document: await host.published("/roster.json"), minisig: await host.published("/roster.json.minisig") },
  })
  await send(trusted, host, letterBy("Lin", team.pins, aReport()))
  expect((await drill.type(here, "canopy --home NEW pull", files)).join(" ")).toContain("1 cases with something new")
  drill.isWalked()
})

test("N15: when the old words are found after all, a key file asks for them by itself", async () => {
  const drill = aDrill("A lost passphrase")
  const desk = await aDesk()
  const { team, host } = desk
  const key = carriedAway(desk)
  const recovery = await aRecovery(team.workstation)
  const backup = aBackup(team.workstation)
  const home = join(testFolder(), "home")
  const brought = `--recovery ${recovery.file("A-B")} --first ${recovery.identity("A")} --second ${recovery.identity("B")}`
  const lines = await drill.type({ home }, `canopy restore ${backup} ${brought}`)
  const words = /shown this once: (.*)$/m.exec(lines.join("\n"))?.[1] ?? ""
  const machine = { home, words, fetch: host.fetch, today: addDays(aDay, 1) }
  const line = `canopy roster rotate --organisation-key ${key}`
  expect((await drill.type(machine, line))[0]).toContain("That passphrase does not open the key file.")
  expect((await drill.type({ ...machine, keyFileWords: passphrase }, line))[0]).toBe(
    "Roster 2 is signed. Show it to everybody with: canopy roster publish",
  )
  // Its release key was in the folder, and so in the backup: it asks in the same way.
  const release = offlineKeyFile(home, "release")
  await expect(readOfflineKey(release, "release", words)).rejects.toMatchObject({ kind: "wrong-key-file-passphrase" })
  const site = aSite()
  expect((await drill.type(machine, `canopy release sign ${site}`))[0]).toContain("does not open the key file")
  const signed = await drill.type({ ...machine, keyFileWords: passphrase }, `canopy release sign ${site}`)
  expect(signed[0]).toContain("are listed and signed")
})
