import { spawnSync } from "node:child_process"
import { cpSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import type { SealedLetter } from "../../../crypto/sealed.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { quickFolder } from "../../support/folder.ts"
import { post } from "../reporter.ts"
import { aCalendar, type Calendar, copied, keysOf } from "../rotation/calendar.ts"
import { openWorkstation, testFolder } from "../workstation.ts"

/** The disk is full while keys are made and destroyed, or a page of the vault is damaged: what waits goes on waiting. */

const disk = quickFolder("canopy-full-rotation-")
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync("umount", ["-l", disk])
  rmSync(disk, { recursive: true })
})

function leaveFree(bytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, "filler"), new Uint8Array(Math.max(0, bavail * bsize - bytes)))
}

/** On day 21 a key is made and another destroyed, and Lek's letter is fetched. Closed, to be copied. */
async function aDayBefore21(): Promise<Calendar & { waiting: SealedLetter }> {
  const desk = await aCalendar()
  await desk.letterOn(0, "Mai")
  await desk.pullOn(16)
  copied(desk.on(16))
  const waiting = await desk.letterOn(20, "Lek")
  desk.team.workstation.vault.close()
  return { ...desk, waiting }
}

/** The workstation of a copy of this folder, on day 21. */
const opened = (desk: Calendar, home: string) => openWorkstation(home, desk.on(21).today, desk.host.fetch)

describe.skipIf(!mounted)(`N6: a disk that is full${mounted ? "" : " (skipped: only root can make one)"}`, () => {
  test("at any step of a pull that makes and destroys keys: one sentence, and the next pull does what is left", async () => {
    const desk = await aDayBefore21()
    const told = new Set<string>()
    for (let free = 0; free <= 120; free += 12) {
      if (free > 0) await post(desk.host, desk.waiting)
      const home = join(disk, "home")
      cpSync(desk.team.home, home, { recursive: true })
      const full = await opened(desk, home)
      leaveFree(free * 1024)
      const end = await desk.pull(full).catch((error) => error)
      told.add(end.kind ?? "done")
      if (end.kind) expect(end.message).toMatch(/^This disk is full\. Nothing was lost; .* Make room and try again\.$/)
      full.vault.close()
      rmSync(join(disk, "filler"))

      const again = await opened(desk, home)
      await desk.pull(again)
      expect([free, keysOf(again)]).toEqual([free, [7, 14, 21, 28, 35, 42, 49]])
      expect([free, casesOf(again).length, desk.host.store.letterIds()]).toEqual([free, 2, []])
      again.vault.close()
      rmSync(home, { recursive: true })
    }
    expect(told).toEqual(new Set(["disk-full", "done"]))
  })
})

describe("N6: a damaged page of the vault", () => {
  test("whichever it is: a pull is refused in a sentence and the letter waits, or it is whole", async () => {
    const desk = await aDayBefore21()
    const whole = readFileSync(join(desk.team.home, "vault.sqlite"))
    const told = new Set<string>()
    for (let page = 0; page < whole.length / 4096; page++) {
      if (desk.host.store.letterIds().length === 0) await post(desk.host, desk.waiting)
      const home = testFolder()
      cpSync(desk.team.home, home, { recursive: true })
      const damaged = Buffer.from(whole)
      damaged.fill(0xa5, page * 4096 + 1024, page * 4096 + 3072)
      writeFileSync(join(home, "vault.sqlite"), damaged)
      const end = await pullOf(desk, home)
      told.add(end)
      if (end !== "done") expect([page, desk.host.store.letterIds().length]).toEqual([page, 1])
    }
    expect(told).toContain("damaged-vault")
    expect([...told].filter((kind) => kind !== "damaged-vault" && kind !== "done")).toEqual([])
  })
})

/** How a pull of this folder ends: the kind of its refusal, or "done". */
async function pullOf(desk: Calendar, home: string): Promise<string> {
  try {
    const workstation = await opened(desk, home)
    await desk.pull(workstation)
    return "done"
  } catch (error) {
    return (error as { kind?: string }).kind ?? String(error)
  }
}
