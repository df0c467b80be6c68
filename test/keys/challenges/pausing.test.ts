import { describe, expect, test } from "vitest"
import { addDays, monthOf } from "../../../crypto/day.ts"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { agreePause, askPause, pauseWarning, readPauseAsked, resumeWarning } from "../../../keys/challenges/pause.ts"
import { reviewsOf } from "../../../keys/challenges/review.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { logOf } from "../../../keys/outbound/alerts/log.ts"
import { publishDraft, renewAlerts } from "../../../keys/outbound/alerts/publish.ts"
import { alertsInForce, lastList, pausedNumbers, pausedWords } from "../../../keys/outbound/alerts/published.ts"
import { renewWarning } from "../../../keys/outbound/alerts/renew.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { feedEntries } from "../../../site/feeds/entries.ts"
import { wordsFor } from "../../../site/words/shown.ts"
import { aCase, shown, written } from "../alerts.ts"
import { isReadableIn } from "../files.ts"
import { changes, withdrawsAll } from "../later-letters.ts"
import { noNetwork } from "../workstation.ts"
import { agreed, number, onDay, paused, publishNow, reason, twoWithWarning } from "./challenged.ts"

/** J18: two people pause a warning while it is looked at. Its number stays, its words are nowhere but at the desk. */

describe("J18: a warning that two people pause", () => {
  test("leaves the list with its words; its number stands there, and the record says who and why", async () => {
    const desk = await twoWithWarning()
    await agreed(desk)
    expect((await shown(desk)).list).toMatchObject({ alerts: [{ number }] })
    expect((await pauseWarning(desk.ana, number)).waits).toBe(false)
    const { text, list } = await shown(desk)
    expect(list).toMatchObject({ alerts: [], withdrawn: [], paused: [number] })
    expect(text).not.toContain("blocks the door")
    expect(pausedWords(desk.ana, number)).toMatchObject({
      number,
      watchFor: expect.stringContaining("blocks the door"),
    })
    expect(isReadableIn(desk.team.home, "blocks the door")).toBe(false)
    expect(logOf(desk.ana, desk.id).at(-1)).toMatchObject({ what: "paused", by: ["Ana", "Ben"], why: reason })
    expect(reviewsOf(desk.ana)).toMatchObject([{ group: number, outcome: "paused", by: ["Ana", "Ben"], why: null }])
  })

  test("comes back in the same words, with the same end", async () => {
    const desk = await twoWithWarning()
    const before = alertsInForce(desk.ana)
    await paused(desk)
    await resumeWarning(desk.ana, number, "It is right after all.")
    expect((await shown(desk)).list?.alerts).toEqual(before)
    expect((await shown(desk)).list).not.toHaveProperty("paused")
    expect(pausedWords(desk.ana, number)).toBeUndefined()
    expect(reviewsOf(desk.ana).map(({ outcome }) => outcome)).toEqual(["paused", "resumed"])
  })

  test("N14: back in a later month it was looked at then, so that no feed tells of it as older than its pause; its end stays", async () => {
    const desk = await twoWithWarning()
    const [before] = alertsInForce(desk.ana)
    await paused(desk)
    const later = onDay(desk.ana, 40)
    const pausedEntry = feedEntries(lastList(later)!, null, "en", wordsFor("en", {})).entries[0]!
    await resumeWarning(later, number, "It is right after all.")
    expect(alertsInForce(later)).toEqual([{ ...before, checked: monthOf(later.today) }])
    const entry = feedEntries(lastList(later)!, null, "en", wordsFor("en", {})).entries[0]!
    expect(entry.id).toBe(pausedEntry.id)
    expect(entry.updated > pausedEntry.updated).toBe(true)
  })

  test("stays paused through every other list: an added warning, one renewed, one withdrawn, the same signed anew, a colleague's", async () => {
    const desk = await twoWithWarning()
    await paused(desk)
    const isPaused = async () => expect((await shown(desk)).list?.paused).toEqual([number])
    expect((await publishNow(desk, { advice: "Ring us first.", level: "risk" })).number).toBe("26-0002")
    await isPaused()
    await renewWarning(desk.ana, "26-0002", "Still true.")
    await isPaused()
    await workShift(desk.ben, () => {})
    expect(pausedNumbers(desk.ben)).toEqual([number])
    await withdrawAlert(desk.ben, "26-0002")
    await isPaused()
    await workShift(desk.ana, () => {})
    expect(await renewAlerts({ ...desk.ana, today: addDays(desk.ana.today, 20) })).toBe(true)
    await isPaused()
  })

  test("is brought back by a colleague, whose workstation kept the words when the list lost them", async () => {
    const desk = await twoWithWarning()
    const before = alertsInForce(desk.ana)
    await paused(desk)
    await workShift(desk.ben, () => {})
    desk.ben.vault.put(`alert/${number}`, desk.ana.vault.get(`alert/${number}`))
    await resumeWarning(desk.ben, number, "It is right after all.")
    expect((await shown(desk)).list?.alerts).toEqual(before)
  })

  test("is withdrawn by us in one step, by a freeze, and by its reporter's No or code", async () => {
    for (const goes of [
      (desk: Awaited<ReturnType<typeof twoWithWarning>>) => withdrawAlert(desk.ana, number),
      (desk: Awaited<ReturnType<typeof twoWithWarning>>) => freezeCase(desk.ana, desk.id, "Somebody was arrested."),
      (desk: Awaited<ReturnType<typeof twoWithWarning>>) => changes(desk, { alert: "no" }),
      withdrawsAll,
    ]) {
      const desk = await twoWithWarning()
      await paused(desk)
      await goes(desk)
      await workShift(desk.ana, () => {})
      const { list } = await shown(desk)
      expect(list).toMatchObject({ alerts: [], withdrawn: [number] })
      expect(list).not.toHaveProperty("paused")
      expect(pausedWords(desk.ana, number)).toBeUndefined()
    }
  })
})

describe("J18: a warning does not pause", () => {
  const stays = async (desk: { host: { published: (path: string) => Promise<string | null> } }) =>
    expect(await desk.host.published("/alerts.json")).not.toContain('"paused"')

  test("when it is of the level danger: nobody may switch off the warning about himself", async () => {
    const desk = await twoWithWarning({ level: "danger" })
    await expect(askPause(desk.ana, number, reason)).rejects.toMatchObject({ kind: "danger-stays-up" })
    await expect(pauseWarning(desk.ana, number)).rejects.toMatchObject({ kind: "pause-not-asked" })
    await stays(desk)
  })

  test("by one person: proposed by nobody, not agreed to, agreed to by the proposer, or about other words", async () => {
    const desk = await twoWithWarning()
    const { ana, ben } = desk
    await expect(pauseWarning(ana, number)).rejects.toMatchObject({ kind: "pause-not-asked" })
    const asked = (await readPauseAsked(ben, await askPause(ana, number, reason)))!
    await expect(pauseWarning(ana, number)).rejects.toMatchObject({ kind: "pause-needs-approval" })
    expect(() => agreePause(ana, asked)).toThrow("You proposed this pause yourself")
    const other = { ...asked, alert: { ...asked.alert, advice: "Nothing to see here." } }
    expect(() => agreePause(ben, other)).toThrow("not the one in force here, word for word")
    takeApproval(ana, JSON.stringify(agreePause(ben, { ...asked, why: "Because." })))
    await expect(pauseWarning(ana, number)).rejects.toMatchObject({ kind: "pause-needs-approval" })
    await stays(desk)
  })

  test("by yesterday's yes: each pause takes one of its own", async () => {
    const desk = await twoWithWarning()
    await paused(desk)
    await resumeWarning(desk.ana, number, "It is right after all.")
    await askPause(desk.ana, number, reason)
    await expect(pauseWarning(desk.ana, number)).rejects.toMatchObject({ kind: "pause-needs-approval" })
    await stays(desk)
  })

  test("in a team of one: who is alone looks at once, and decides", async () => {
    const desk = await aCase({ alert: "yes" })
    await publishNow(desk, { level: "risk" })
    await expect(askPause(desk.team.workstation, number, reason)).rejects.toMatchObject({ kind: "no-colleague" })
    await expect(pauseWarning(desk.team.workstation, number)).rejects.toMatchObject({ kind: "pause-needs-approval" })
    await stays(desk)
  })

  test("without a reason, or when there is none of this number", async () => {
    const desk = await twoWithWarning()
    await expect(askPause(desk.ana, number, " \n")).rejects.toMatchObject({ kind: "no-reason" })
    await expect(askPause(desk.ana, "26-0009", reason)).rejects.toMatchObject({ kind: "no-such-alert" })
    await stays(desk)
  })

  test("halfway: where the line breaks it is not written down, and done once at the next try", async () => {
    const desk = await twoWithWarning()
    await agreed(desk)
    await expect(pauseWarning({ ...desk.ana, fetch: noNetwork }, number)).rejects.toMatchObject({
      kind: "server-not-reached",
    })
    expect(reviewsOf(desk.ana)).toEqual([])
    await pauseWarning(desk.ana, number)
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, paused: [number] })
    expect(reviewsOf(desk.ana)).toHaveLength(1)
  })
})

describe("J18: a paused warning does not come back", () => {
  const comesBack = (desk: Awaited<ReturnType<typeof twoWithWarning>>, today = desk.ana.today) =>
    resumeWarning({ ...desk.ana, today }, number, "It is right after all.")

  test("when it is not paused, or nobody says why", async () => {
    const desk = await twoWithWarning()
    await expect(comesBack(desk)).rejects.toMatchObject({ kind: "not-paused" })
    await paused(desk)
    await expect(resumeWarning(desk.ana, number, " ")).rejects.toMatchObject({ kind: "no-reason" })
  })

  test("when its reporter said No meanwhile", async () => {
    const desk = await twoWithWarning()
    await paused(desk)
    await changes(desk, { alert: "no" })
    await expect(comesBack(desk)).rejects.toMatchObject({ kind: "no-consent-to-alert" })
    expect((await shown(desk)).text).not.toContain("blocks the door")
  })

  test("when its months are over: it waits to be taken back, and its number stays named", async () => {
    const desk = await twoWithWarning()
    await paused(desk)
    const later = addDays(desk.ana.today, 500)
    await expect(comesBack(desk, later)).rejects.toMatchObject({ kind: "warning-ran-out" })
    await withdrawAlert({ ...desk.ana, today: later }, number)
    expect((await shown(desk)).list).toMatchObject({ withdrawn: [number] })
  })

  test("as a new warning in the same words, which takes one person alone; a corrected one may", async () => {
    const desk = await twoWithWarning()
    await paused(desk)
    const draft = written(desk, { level: "risk" })
    await expect(publishDraft(desk.ana, draft)).rejects.toMatchObject({ kind: "paused-words" })
    expect((await publishNow(desk, { level: "risk", advice: "Ring us first." })).number).toBe("26-0002")
  })
})
