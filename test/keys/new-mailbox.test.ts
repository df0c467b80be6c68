import { describe, expect, test } from "vitest"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { nextNumber } from "../../keys/casework/case.ts"
import { mayAlert } from "../../keys/casework/consent.ts"
import { casesOf, lettersOf } from "../../keys/casework/intake.ts"
import { oneCase } from "../../keys/commands/reading.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { aCase } from "./alerts.ts"
import { contextFor } from "./context.ts"
import {
  aReport,
  codeOf,
  consents,
  followUpBy,
  letterBy,
  letterOf,
  newMailboxBy,
  repliesFor,
  saysYes,
  send,
  withdrawalBy,
} from "./reporter.ts"
import { permutations, take, taskKinds, theCase } from "./taking.ts"
import { aTeam, noNetwork } from "./workstation.ts"

/** "Somebody saw my code": a case goes on under a new mailbox, and whoever holds the old code cannot follow. */

const mailboxOf = (name: string, pins: { id: string }): string => wayBackOf(codeOf(name, pins), true).mailbox
const permissionIn = (workstation: Workstation) => mayAlert(lettersOf(workstation, theCase(workstation)), [])

/** A case of Mai's that goes on under another code. */
async function moved() {
  const team = await aTeam()
  take(team.workstation, letterBy("Mai", team.pins, saysYes()))
  take(team.workstation, newMailboxBy("Mai", "Mai's next code", team.pins))
  return team
}

describe("N3: a change of mailbox is an alarm, and never followed", () => {
  test("when the new mailbox does not agree", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()))
    // Whoever saw the code leads the answers into a mailbox that is not theirs.
    const { body } = newMailboxBy("Eve", "Jo", pins)
    take(workstation, letterOf("Mai", pins, { kind: "canopy/new-mailbox", body }))
    expect(theCase(workstation)).toMatchObject({ anotherWayBack: true, wayBack: { mailbox: mailboxOf("Mai", pins) } })
    expect(taskKinds(workstation)).toEqual(["second-new-mailbox"])
  })

  test("when it is the second one of the same mailbox", async () => {
    const { workstation, pins } = await moved()
    take(workstation, newMailboxBy("Mai", "Eve", pins))
    const known = theCase(workstation)
    expect(known).toMatchObject({ anotherWayBack: true, wayBack: { mailbox: mailboxOf("Mai's next code", pins) } })
    expect(taskKinds(workstation)).toEqual(["second-new-mailbox", "old-code-used"])
    await expect(replyTo(workstation, known.id, "Hello.")).rejects.toMatchObject({ kind: "another-way-back" })
  })

  test("when two different ones come together, in whatever order: neither", async () => {
    for (const turned of [false, true]) {
      const { workstation, pins } = await aTeam()
      const changes = [newMailboxBy("Mai", "Mai's next code", pins), newMailboxBy("Mai", "Eve", pins)]
      take(workstation, letterBy("Mai", pins, aReport()), ...(turned ? changes.toReversed() : changes))
      expect(theCase(workstation)).toMatchObject({ anotherWayBack: true, wayBack: { mailbox: mailboxOf("Mai", pins) } })
      expect(taskKinds(workstation)).toEqual(["second-new-mailbox"])
    }
  })

  test("when it leads back to a mailbox that was given up", async () => {
    const { workstation, pins } = await moved()
    take(workstation, newMailboxBy("Mai's next code", "Mai", pins))
    expect(theCase(workstation)).toMatchObject({
      anotherWayBack: true,
      wayBack: { mailbox: mailboxOf("Mai's next code", pins) },
    })
  })

  test("when it names itself", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()), newMailboxBy("Mai", "Mai", pins))
    expect(theCase(workstation)).toMatchObject({ anotherWayBack: true, letters: { length: 2 } })
    expect(theCase(workstation)).not.toHaveProperty("earlier")
  })

  test("when the new mailbox is one that another case has been moved to", async () => {
    const { workstation, pins } = await moved()
    take(workstation, newMailboxBy("Jo", "Mai's next code", pins))
    const [jo] = casesOf(workstation).filter(({ wayBack }) => wayBack.mailbox === mailboxOf("Jo", pins))
    expect(jo).toMatchObject({ anotherWayBack: true })
    expect(casesOf(workstation)).toHaveLength(2)
  })
})

describe("N3: after a change of mailbox", () => {
  test("the same change said again, on another day, is no alarm", async () => {
    const { workstation, pins } = await moved()
    const again = newMailboxBy("Mai", "Mai's next code", pins, { day: "2026-06-18" as never })
    expect(take(workstation, again)).toEqual({ cases: [], withdrawn: [], repeated: 0, apart: 0 })
    expect([theCase(workstation).anotherWayBack, taskKinds(workstation)]).toEqual([false, []])
  })

  test("letters of the new mailbox join the case, which keeps its name", async () => {
    const { workstation, pins } = await moved()
    const { id } = theCase(workstation)
    take(workstation, followUpBy("Mai's next code", pins, { text: "It is me." }))
    expect(theCase(workstation)).toMatchObject({ id, letters: { length: 3 }, anotherWayBack: false })
    expect(taskKinds(workstation)).toEqual([])
  })

  test("a letter by the old code is kept and marked: its Yes counts for nothing, its No counts", async () => {
    const { workstation, pins, home } = await aTeam()
    take(workstation, followUpBy("Mai", pins, { text: "A man in a blue car." }))
    take(workstation, newMailboxBy("Mai", "Mai's next code", pins))
    take(workstation, letterBy("Mai", pins, saysYes()))
    expect([permissionIn(workstation), taskKinds(workstation)]).toEqual(["no", ["old-code-used"]])
    const told = (await oneCase(contextFor(home, `case ${theCase(workstation).id}`))).lines.join("\n")
    expect(told).toContain("Written with a code that this person gave up")
    take(workstation, letterBy("Mai's next code", pins, saysYes()))
    expect(permissionIn(workstation)).toBe("yes")
    take(workstation, followUpBy("Mai", pins, { consents: { ...consents(), alert: "no" } }))
    expect(permissionIn(workstation)).toBe("no")
  })

  test("a withdrawal by the old code deletes nothing, and is a task", async () => {
    const { workstation, pins } = await moved()
    expect(take(workstation, withdrawalBy("Mai", pins))).toMatchObject({ withdrawn: [] })
    expect([theCase(workstation).letters.length, taskKinds(workstation)]).toEqual([3, ["old-code-used"]])
  })

  test("a withdrawal by the new one deletes all, and no letter of either is read any more", async () => {
    const { workstation, pins } = await moved()
    take(workstation, withdrawalBy("Mai's next code", pins))
    take(workstation, aReportBy("Mai", pins), aReportBy("Mai's next code", pins))
    expect([casesOf(workstation), workstation.vault.list("moved")]).toEqual([[], []])
  })

  test("replies to the new mailbox count from 1, and what waited for the old one never leaves", async () => {
    const desk = await aCase({})
    const { team, host, id } = desk
    await replyTo({ ...team.workstation, fetch: noNetwork }, id, "For the old mailbox.")
    await send(team, host, newMailboxBy("Mai", "Mai's next code", team.pins))
    await desk.pull()
    await replyTo(team.workstation, id, "For the new one.")
    const numbers = async (name: string) =>
      (await repliesFor(name, team, host)).map(({ number, body }) => `${number} ${body.type}`).toSorted()
    expect(await numbers("Mai")).toEqual(["1 opened"])
    expect(await numbers("Mai's next code")).toEqual(["1 opened", "2 message"])
    expect(nextNumber(theCase(team.workstation))).toBe(3)
    const told = (await oneCase(contextFor(team.home, `case ${id}`))).lines
    expect(told.find((line) => line.startsWith("Reply 2") && line.includes("never sent"))).toContain(
      "gave up that mailbox",
    )
    expect(told.filter((line) => line.includes("not sent yet"))).toEqual([])
  })
})

const aReportBy = (name: string, pins: { id: string }) => letterBy(name, pins, aReport({ story: `By ${name}.` }))

describe("N3: letters of both mailboxes in one pull", () => {
  test("end as one case without an alarm, in whatever order they came", async () => {
    const { workstation, pins } = await aTeam()
    const orders = permutations([0, 1, 2, 3, 4])
    for (const [at, order] of orders.entries()) {
      if (at % 12 !== 0) continue
      const [first, next, last] = [`${at} first`, `${at} next`, `${at} last`]
      const letters = [
        aReportBy(first, pins),
        newMailboxBy(first, next, pins),
        aReportBy(next, pins),
        newMailboxBy(next, last, pins),
        aReportBy(last, pins),
      ]
      const { cases } = take(workstation, ...order.map((place) => letters[place]!))
      expect(cases).toHaveLength(1)
    }
    const all = casesOf(workstation)
    expect(all.map(({ letters, anotherWayBack }) => [letters.length, anotherWayBack])).toEqual(
      all.map(() => [5, false]),
    )
    expect([all.length, taskKinds(workstation)]).toEqual([orders.length / 12, []])
  })

  test("and where the new mailbox's letters came a pull before, both cases become one", async () => {
    const { workstation, pins, home } = await aTeam()
    take(workstation, aReportBy("Mai", pins))
    const { id } = theCase(workstation)
    take(workstation, aReportBy("Mai's next code", pins))
    const [other] = casesOf(workstation).filter((known) => known.id !== id)
    await replyTo(workstation, other!.id, "Hello.")
    expect(casesOf(workstation)).toHaveLength(2)
    take(workstation, newMailboxBy("Mai", "Mai's next code", pins))
    const known = theCase(workstation)
    expect(known).toMatchObject({ id, letters: { length: 3 }, replies: 4, before: 1, anotherWayBack: false })
    // "We have opened it" and "Hello." went to the new mailbox before, and its next answer is the third; this is the fourth.
    expect(nextNumber(known)).toBe(4)
    const told = (await oneCase(contextFor(home, `case ${id}`))).lines
    expect(told.filter((line) => line.includes("By Mai"))).toHaveLength(2)
    expect(told.filter((line) => line.includes("Hello."))).toHaveLength(1)
  })
})
