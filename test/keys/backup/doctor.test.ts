import { rmSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { addDays, type Day } from "../../../crypto/day.ts"
import { openedRoster, type Roster } from "../../../crypto/documents/roster.ts"
import { lookAfterCheck } from "../../../keys/check/publish-table.ts"
import { doctor } from "../../../keys/commands/doctor.ts"
import { sendCanary } from "../../../keys/post/canary.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { keepOrganisationKey } from "../../../keys/ring/backup/kept-key.ts"
import { rememberBackup, rememberDrill } from "../../../keys/ring/backup/state.ts"
import { signRoster } from "../../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../../keys/workstation.ts"
import { caseworker } from "../../crypto/cast.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { aDesk } from "../desk-and-host.ts"
import { aReport, letterBy, send } from "../reporter.ts"
import { aDay, deskAddress, passphrase, testFolder } from "../workstation.ts"
import { aBackup, aRecovery } from "./backups.ts"

/** `canopy doctor` and the desk say in sentences what is at risk, and say so when nothing is. */

async function checkUp(home: string, fetcher: typeof fetch, today: Day = aDay) {
  const { lines, exit } = await doctor(contextFor(home, "doctor", {}, { fetcher, today }))
  return { text: lines.join("\n"), exit }
}

/** Two people who open and publish, the organisation key carried away. */
async function grown() {
  const { team, host, pull } = await aDesk()
  const { workstation, home } = team
  const file = offlineKeyFile(home, "organisation")
  const seed = await readOfflineKey(file, "organisation", passphrase)
  const current = rosterOf(workstation)
  const next: Roster = openedRoster.parse({
    ...current,
    epoch: current.epoch + 1,
    thresholds: { publish: 2 },
    people: [...current.people, caseworker("Ben", { roles: ["open", "publish"] })],
  })
  workstation.vault.put("self/organisation", { ...homeOf(workstation), roster: signRoster(next, seed) })
  await publishRosterAndKeys(workstation)
  await lookAfterCheck(workstation)
  rmSync(file)
  return { team, host, pull, workstation, home, seed }
}

test("each of these is a sentence of its own, and when none is true nothing is at risk, and the exit is 0", async () => {
  const { workstation, home, host, seed } = await grown()
  const { fetch } = host
  const first = await checkUp(home, fetch)
  expect(first.exit).toBe(1)
  for (const words of ["no recovery key", "No backup was ever made", "Nobody has tried yet", "No test letter"])
    expect(first.text).toContain(words)
  expect(first.text.split("\n")).toHaveLength(4)

  await aRecovery(workstation)
  expect((await checkUp(home, fetch)).text).not.toContain("recovery key")
  expect((await checkUp(home, fetch)).text).toContain("The organisation key has no copy")
  await keepOrganisationKey(workstation, seed, join(testFolder(), "copy.age"))
  expect((await checkUp(home, fetch)).text).not.toContain("The organisation key has no copy")
  aBackup(workstation)
  expect((await checkUp(home, fetch)).text).not.toContain("No backup")
  await sendCanary(workstation, deskAddress)
  expect((await checkUp(home, fetch)).text).not.toContain("test letter")
  rememberDrill(workstation)
  expect(await checkUp(home, fetch)).toEqual({ text: "Nothing is at risk that this program can see.", exit: undefined })

  for (let at = 0; at < 19; at++) workstation.vault.put(`case/${at}`, {})
  expect((await checkUp(home, fetch)).exit).toBeUndefined()
  workstation.vault.put("case/19", {})
  expect((await checkUp(home, fetch)).text).toContain("20 cases came since the last backup")

  const later = addDays(aDay, 8)
  host.clock.now += 8 * 86_400_000
  expect((await checkUp(home, fetch, later)).text).toContain("The last backup is 8 days old")
  expect((await checkUp(home, fetch, later)).text).toContain("No test letter was sent for more than a week")
  await sendCanary({ ...workstation, today: later }, deskAddress)
  rememberBackup(workstation, { day: addDays(aDay, 7), sha256: "", pulls: 0, cases: 20 })
  expect((await checkUp(home, fetch, later)).exit).toBeUndefined()
  workstation.vault.put("backup/drill", addDays(later, -183))
  expect((await checkUp(home, fetch, later)).text).toContain("The last restore drill was 183 days ago")
})

test("a clock far from the server's is told, a day apart is not", async () => {
  const { home, host } = await grown()
  expect((await checkUp(home, host.fetch)).text).not.toContain("clock")
  host.clock.now += 86_400_000
  expect((await checkUp(home, host.fetch)).text).not.toContain("clock")
  host.clock.now += 86_400_000
  expect((await checkUp(home, host.fetch)).text).toContain("clock says 2026-06-17, the server's says 2026-06-19")
})

test("the inbox says when something came and the last backup is older than a week", async () => {
  const { team, host, pull } = await aDesk()
  const on = (today: Day) => ({ ...team.workstation, today })
  const inbox = async (today: Day) => (await (await aBrowser(on(today))).get("/")).text()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  expect(await inbox(addDays(aDay, 7))).not.toContain("Make a backup")
  expect(await inbox(addDays(aDay, 8))).toContain("No backup was ever made")
  await aRecovery(team.workstation)
  aBackup(team.workstation)
  expect(await inbox(addDays(aDay, 30))).not.toContain("Make a backup")
  await send(team, host, letterBy("Lin", team.pins, aReport()))
  await pull()
  expect(await inbox(addDays(aDay, 7))).not.toContain("Make a backup")
  expect(await inbox(addDays(aDay, 8))).toContain("The last backup was made on 2026-06-17")
})

test("the desk makes a backup into a file, and says why it did not", async () => {
  const { team } = await aDesk()
  const { get, post } = await aBrowser(team.workstation)
  expect(await (await get("/backup")).text()).toContain("canopy recovery make")
  const out = join(testFolder(), "b.age")
  const early = await post("/backup", { out })
  expect([early.status, await early.text()]).toEqual([409, expect.stringContaining("no recovery key yet")])
  await aRecovery(team.workstation)
  const done = await post("/backup", { out })
  expect([done.status, await done.text()]).toEqual([200, expect.stringContaining("Delete older backups")])
  const again = await post("/backup", { out })
  expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("a file of that name already")])
  const nowhere = await post("/backup", { out: "/nowhere/b.age" })
  expect([nowhere.status, await nowhere.text()]).toEqual([409, expect.stringContaining("could not be read or written")])
})
