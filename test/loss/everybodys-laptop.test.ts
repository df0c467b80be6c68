import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { keyList } from "../../crypto/documents/message-key.ts"
import { chooseKeys } from "../../crypto/trust.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { pull } from "../../keys/post/pull.ts"
import { openVault } from "../../keys/ring/vault.ts"
import { rosterOf, signedRosterOf, type Workstation } from "../../keys/workstation.ts"
import { comeBack, comeBackMessages } from "../../site/words/en/come-back.ts"
import { messages } from "../../site/words/en/messages.ts"
import { written } from "../keys/alerts.ts"
import { aBackup, aRecovery } from "../keys/backup/backups.ts"
import { letterBy, repliesFor, saysYes, send } from "../keys/reporter.ts"
import { aDay, passphrase, testFolder } from "../keys/workstation.ts"
import { twoAtWork } from "./at-work.ts"
import { aDrill } from "./drill.ts"

test("N12 N15: no laptop is left: a backup and two people bring back what it holds; what was sealed to later keys stays shut, and its reporter can see it", async () => {
  const drill = aDrill("Everybody's laptop is lost")
  const { team, host, ana, benHome, key } = await twoAtWork()
  const on = (day: number): Workstation => {
    host.clock.now = Date.parse(`${addDays(aDay, day)}T12:00:00Z`)
    return { ...ana, today: addDays(aDay, day) }
  }
  const writes = (name: string, day: number) =>
    send({ ...team, workstation: on(day) }, host, letterBy(name, team.pins, saysYes(), { day: addDays(aDay, day) }))
  const recovery = await aRecovery(ana)
  const backup = aBackup(ana)

  // After the backup: Mai's letter, opened here and kept by the server for Ben; a warning; keys made; Lin's letter.
  await writes("Mai", 3)
  const [id = ""] = (await pull(on(3), () => {})).cases
  await publishDraft(on(3), written({ team, host, id, pull: () => pull(ana, () => {}) }))
  for (const day of [10, 20, 30, 40]) await pull(on(day), () => {})
  await writes("Lin", 45)
  const before = rosterOf(ana)
  ana.vault.close()
  for (const home of [team.home, benHome]) rmSync(home, { recursive: true })
  expect(existsSync(team.home)).toBe(false)

  // The pages go on for as long as the keys last that were made ahead.
  const shown = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? ""))
  expect(chooseKeys(shown, before, addDays(aDay, 100), "message")).toEqual({
    ok: false,
    failure: { kind: "key-outside-window" },
  })
  drill.saw(messages["key-outside-window"], comeBack.nothing.ring(3))

  on(46)
  const home = join(testFolder(), "home")
  const today = addDays(aDay, 46)
  const files = {
    "backup.age": backup,
    "A-B.age": recovery.file("A-B"),
    "anna.txt": recovery.identity("A"),
    "ben.txt": recovery.identity("B"),
    "organisation-key.age": key,
    "ana.joining": join(testFolder(), "ana.joining"),
  }
  const lines = await drill.type(
    { home, today },
    "canopy restore backup.age --recovery A-B.age --first anna.txt --second ben.txt",
    files,
  )
  const words = /shown this once: (.*)$/m.exec(lines.join("\n"))?.[1] ?? ""
  const here = { home, today, words, keyFileWords: passphrase, fetch: host.fetch }
  await drill.type(here, "canopy doctor")
  expect((await drill.type(here, "canopy pull")).join(" ")).toContain("1 cases with something new")
  expect((await drill.type(here, "canopy alert take-over"))[1]).toMatch(/^26-0001 {2}/)

  await drill.type(here, "canopy caseworker renew --out ana.joining", files)
  expect((await drill.type(here, "canopy doctor")).join(" ")).toContain(
    "Your renewed keys wait for a roster that names them. Carry their file to the coordinator: canopy caseworker renew --out FILE.",
  )
  await drill.type(here, "canopy caseworker add ana.joining --organisation-key organisation-key.age", files)
  await drill.type(here, "canopy caseworker revoke Ben --organisation-key organisation-key.age", files)
  await drill.type(here, "canopy roster publish")
  expect((await drill.type(here, "canopy pull")).join(" ")).not.toContain("could not be looked after")
  const after = (await drill.type(here, "canopy doctor")).join(" ")
  for (const words of ["a key in your name", "renewed keys wait"]) expect(after).not.toContain(words)

  // From now on letters open here; Mai is answered, Lin is not, and is told to ring.
  const list = JSON.parse((await host.published("/alerts.json")) ?? "")
  expect(list.alerts.map(({ number }: { number: string }) => number)).toEqual(["26-0001"])
  const vault = await openVault(home, words, ana.random)
  const restored: Workstation = { ...ana, folder: home, vault, today }
  await send({ ...team, workstation: restored }, host, letterBy("Sam", team.pins, saysYes(), { day: today }))
  expect((await drill.type(here, "canopy pull")).join(" ")).toContain("1 cases with something new")
  const answers = async (name: string) =>
    (await repliesFor(name, { ...team, workstation: restored }, host)).map(({ body }) => body.type)
  expect(signedRosterOf(restored).people.map(({ state }) => state)).toEqual(["current", "revoked"])
  expect(await answers("Sam")).toEqual(["opened"])
  expect(await answers("Mai")).toContain("opened")
  expect(await answers("Lin")).toEqual([])
  drill.saw(comeBackMessages.opened)
  vault.close()
  drill.isWalked()
})
