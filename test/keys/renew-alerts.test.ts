import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import { textHash } from "../../crypto/trust.ts"
import { publishDraft, renewAlerts } from "../../keys/outbound/alerts/publish.ts"
import { workShift } from "../../keys/outbound/shift.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf, type Workstation } from "../../keys/workstation.ts"
import { aCase, type DeskWithCase, shown, written } from "./alerts.ts"
import { aDay, passphrase } from "./workstation.ts"

/** The list of warnings says itself until when it may be believed: somebody has to keep it from running out. */

const on = (desk: DeskWithCase, today: Day): Workstation => ({ ...desk.team.workstation, today })

async function published(): Promise<DeskWithCase> {
  const desk = await aCase({ alert: "yes" })
  await publishDraft(desk.team.workstation, written(desk))
  return desk
}

describe("the published list", () => {
  test("is left alone while it has long to go", async () => {
    const desk = await published()
    expect(await renewAlerts(on(desk, addDays(aDay, 13)))).toBe(false)
    expect((await shown(desk)).list?.epoch).toBe(1)
  })

  test("is signed anew before it ends, with the same warnings, bound to the one before", async () => {
    const desk = await published()
    const before = await shown(desk)
    const today = addDays(aDay, 16)
    expect(await renewAlerts(on(desk, today))).toBe(true)
    const { list } = await shown(desk)
    expect(list).toMatchObject({ epoch: 2, validUntil: addDays(today, 28), previous: textHash(before.text ?? "") })
    expect(list?.alerts).toEqual(before.list?.alerts)
  })

  test("loses a warning whose months are over", async () => {
    const desk = await published()
    expect(await renewAlerts(on(desk, addDays(aDay, 800)))).toBe(true)
    expect((await shown(desk)).list?.alerts).toEqual([])
  })

  test("follows a new roster", async () => {
    const desk = await published()
    const { workstation } = desk.team
    const seed = await readOfflineKey(offlineKeyFile(workstation.folder, "organisation"), "organisation", passphrase)
    const roster = signRoster({ ...rosterOf(workstation), epoch: 2 }, seed)
    workstation.vault.put("self/organisation", { ...homeOf(workstation), roster })
    await workShift(workstation, () => {})
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, roster: textHash(roster.document) })
  })

  test("is not begun where nothing was ever published", async () => {
    const desk = await aCase({ alert: "yes" })
    expect(await renewAlerts(on(desk, addDays(aDay, 100)))).toBe(false)
    expect((await shown(desk)).list).toBeNull()
  })
})
