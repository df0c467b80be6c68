import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { logOf } from "../../../keys/outbound/alerts/log.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { renewWarning } from "../../../keys/outbound/alerts/renew.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aCase, type DeskWithCase, shown, written } from "../alerts.ts"
import { changes } from "../later-letters.ts"

/** J6 J10: a warning is looked at again every three months, and ends by itself. */

async function published(fields = {}): Promise<DeskWithCase> {
  const desk = await aCase({ alert: "yes" }, fields)
  await publishDraft(desk.team.workstation, written(desk))
  return desk
}

/** Some days on, with the roster's year long enough. */
function later({ team, host }: DeskWithCase, days: number): Workstation {
  host.clock.now += days * 86_400_000
  return { ...team.workstation, today: addDays(team.workstation.today, days) }
}
const reviews = (workstation: Workstation) =>
  tasksOf(workstation).flatMap(({ kind, alerts }) => (kind === "review-warning" ? alerts : []))

describe("J6 J10: after three months", () => {
  test("a task asks whether it is still true, until somebody says so; its end stays the same", async () => {
    const desk = await published()
    await workShift(later(desk, 60), () => {})
    expect(reviews(desk.team.workstation)).toEqual([])
    const on = later({ ...desk, team: { ...desk.team, workstation: { ...desk.team.workstation } } }, 40)
    const september = { ...on, today: addDays(desk.team.workstation.today, 100) }
    await workShift(september, () => {})
    expect(reviews(september)).toEqual(["26-0001"])
    expect(await renewWarning(september, "26-0001", null)).toEqual({ waits: false })
    expect((await shown(desk)).list?.alerts).toMatchObject([{ checked: "2026-09", expires: "2028-06" }])
    expect(reviews(september)).toEqual([])
  })

  test("with a reason it stays longer, never longer than a new one would, and the reason stays with its case", async () => {
    const desk = await published({ types: ["time-waster"] })
    const on = later(desk, 80)
    await renewWarning(on, "26-0001", "Three more people told us.")
    expect((await shown(desk)).list?.alerts).toMatchObject([{ checked: "2026-09", expires: "2026-12" }])
    expect(logOf(on, desk.id).at(-1)).toMatchObject({ what: "renewed", number: "26-0001", by: ["Ana"] })
    expect((await shown(desk)).text).not.toContain("Three more")
  })

  test("the task goes when the warning is withdrawn", async () => {
    const desk = await published()
    const on = later(desk, 100)
    await workShift(on, () => {})
    expect(reviews(on)).toEqual(["26-0001"])
    await withdrawAlert(on, "26-0001")
    expect(reviews(on)).toEqual([])
  })
})

describe("J6 N8: a warning is not renewed", () => {
  const refused = async (desk: DeskWithCase, number: string, kind: string, reason: string | null = null) => {
    const before = await shown(desk)
    await expect(renewWarning(desk.team.workstation, number, reason)).rejects.toMatchObject({ kind })
    expect(await shown(desk)).toEqual(before)
  }

  test("under a number that is not in force, or for a blank reason", async () => {
    const desk = await published()
    await refused(desk, "26-0002", "no-such-alert")
    await refused(desk, "26-0001", "no-reason", "  ")
  })

  test("after a No", async () => {
    const desk = await published()
    await changes(desk, { alert: "no" })
    await refused(desk, "26-0001", "no-consent-to-alert")
  })

  test("when its case deleted itself: nobody can be asked", async () => {
    const desk = await published()
    forgetCase(desk.team.workstation, openCase(desk.team.workstation, desk.id), "listen-only")
    await refused(desk, "26-0001", "warning-without-case")
  })
})
