import { describe, expect, test } from "vitest"
import { addDays, monthOf } from "../../../crypto/day.ts"
import type { Alerts } from "../../../crypto/documents/alert.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { openFromColleague, sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { resumeWarning } from "../../../keys/challenges/pause.ts"
import { approveHanded } from "../../../keys/outbound/alerts/approve.ts"
import { readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { takeAnswer } from "../../../keys/outbound/alerts/carried-back.ts"
import { handOver } from "../../../keys/outbound/alerts/hand.ts"
import type { Handed } from "../../../keys/outbound/alerts/handed.ts"
import { alertsInForce, pausedNumbers } from "../../../keys/outbound/alerts/published.ts"
import { renewWarning } from "../../../keys/outbound/alerts/renew.ts"
import { signList } from "../../../keys/outbound/alerts/signatures.ts"
import { waitsOf } from "../../../keys/outbound/alerts/waits.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { shown, written } from "../alerts.ts"
import { changes } from "../later-letters.ts"
import { type TwoDesks, twoDesks } from "../two-desks.ts"
import { number, paused } from "./challenged.ts"

/** N12 J18: where two people sign every list, a pause goes with the next one, and the second program checks it anew. */

const handed = async ({ ana }: TwoDesks) => (await handOver(ana)).file
async function signedByBoth(desk: TwoDesks): Promise<void> {
  const { file } = await approveHanded(desk.ben, await handed(desk))
  await takeAnswer(desk.ana, file)
}

/** A warning with both signatures. */
async function published(level: "risk" | "danger" = "risk"): Promise<TwoDesks> {
  const desk = await twoDesks()
  readyDraft(desk.ana, written(desk, { level }))
  await signedByBoth(desk)
  await workShift(desk.ben, () => {})
  return desk
}

/** One that was paused under both signatures, and that Ana brings back. */
async function resuming(): Promise<TwoDesks> {
  const desk = await published()
  await paused(desk)
  await signedByBoth(desk)
  await workShift(desk.ben, () => {})
  desk.ben.vault.put(`alert/${number}`, desk.ana.vault.get(`alert/${number}`))
  await resumeWarning(desk.ana, number, "It is right after all.")
  return desk
}

/** What Ana's workstation would hand over if somebody had changed its program. */
async function forged(desk: TwoDesks, change: (list: Alerts) => Partial<Alerts>, named: Partial<Handed> = {}) {
  const real = (await openFromColleague(desk.ben, await handed(desk))) as Handed
  const list = jsonOf(real.document) as Alerts
  const { short: _, ...other } = { ...list, ...change(list) }
  const signed = signList(desk.ana, withShort(other))
  return sealForColleagues(desk.ana, { ...real, ...signed, ...named })
}
const refused = async (desk: TwoDesks, file: Uint8Array, kind: string) =>
  expect(approveHanded(desk.ben, file)).rejects.toMatchObject({ kind })

describe("N12 J18: with two signatures", () => {
  test("a pause waits for the next list, comes back by another, and goes in one step when it must", async () => {
    const desk = await published()
    const before = alertsInForce(desk.ana)
    await paused(desk)
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
    await renewWarning(desk.ana, number, "Still true.")
    expect(waitsOf(desk.ana)).toMatchObject([{ number, what: "pause" }])
    await signedByBoth(desk)
    expect((await shown(desk)).list).toMatchObject({ alerts: [], paused: [number] })
    expect(waitsOf(desk.ana)).toEqual([])
    await workShift(desk.ben, () => {})
    desk.ben.vault.put(`alert/${number}`, desk.ana.vault.get(`alert/${number}`))
    expect(await resumeWarning(desk.ana, number, "It is right after all.")).toMatchObject({ waits: true })
    await signedByBoth(desk)
    expect((await shown(desk)).list?.alerts).toEqual(before)
    await workShift(desk.ben, () => {})
    await paused(desk)
    await signedByBoth(desk)
    // Ben signed beforehand what takes it back.
    expect(await withdrawAlert(desk.ana, number)).toEqual({ withdrawn: [number], waits: [] })
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: [number] })
    expect((await shown(desk)).list).not.toHaveProperty("paused")
  })

  test("a resume that its reporter's No overtook is not published, though both signed it", async () => {
    const desk = await resuming()
    const { file } = await approveHanded(desk.ben, await handed(desk))
    await changes(desk, { alert: "no" })
    await expect(takeAnswer(desk.ana, file)).rejects.toMatchObject({ kind: "handed-not-allowed-any-more" })
    expect(pausedNumbers(desk.ana)).toEqual([number])
  })
})

describe("N12 J18: the second person does not sign", () => {
  test("a list that pauses a danger, loses a warning without a word, or pauses more than it names", async () => {
    const desk = await published("danger")
    readyDraft(desk.ana, written(desk, { level: "risk", advice: "Ring us first." }))
    const off = () => ({ alerts: [], paused: [number] })
    const pausing = (list: Alerts) => ({ alerts: list.alerts.slice(0, 1), paused: [number] })
    await refused(desk, await forged(desk, pausing, { paused: [number] }), "danger-stays-up")
    await refused(desk, await forged(desk, pausing), "handed-says-more")
    await refused(desk, await forged(desk, off, { paused: [number] }), "handed-says-more")
  })

  test("a list that loses what is paused, brings it back in other words, or against its reporter's No", async () => {
    const desk = await resuming()
    await refused(desk, await forged(desk, () => ({ alerts: [] }), { resumed: [] }), "handed-says-more")
    const otherWords = ({ alerts }: Alerts) => ({
      alerts: alerts.map((each) => ({ ...each, advice: "Do not worry." })),
    })
    await refused(desk, await forged(desk, otherWords), "handed-says-more")
    for (const days of [-40, 40]) {
      const checked = monthOf(addDays(desk.ana.today, days))
      const looked = ({ alerts }: Alerts) => ({ alerts: alerts.map((each) => ({ ...each, checked })) })
      await refused(desk, await forged(desk, looked), "handed-says-more")
    }
    const file = await handed(desk)
    await changes({ ...desk, pull: () => desk.pull(desk.ben) }, { alert: "no" })
    await refused(desk, file, "no-consent-to-alert")
  })
})
