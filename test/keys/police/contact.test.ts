import { describe, expect, test } from "vitest"
import { openCase } from "../../../keys/casework/open-case.ts"
import { contactsOf, logEntryOf } from "../../../keys/casework/police.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import { askPoliceConsent } from "../../../keys/outbound/police/ask.ts"
import { describeContact, policeContacted } from "../../../keys/outbound/police/contact.ts"
import type { DeskWithCase } from "../alerts.ts"
import { answers, changes, movesTo, questionsFor, says, withdrawsAll } from "../later-letters.ts"
import { aReport, codeOf, letterBy, send } from "../reporter.ts"
import { aPoliceCase, exported, kept, written } from "./files.ts"

/** S28 S29: the police ask the team; the worker is asked again, for that event; nothing passes without that fresh yes. */

/** A file went to both receivers. */
async function afterExport(given = {}): Promise<DeskWithCase & { reference: string }> {
  const desk = await aPoliceCase(given)
  written(desk, {}, "scas")
  const { reference } = written(desk).file
  await exported(desk)
  return { ...desk, reference }
}

const contacted = ({ team, id }: DeskWithCase, words = "") => policeContacted(team.workstation, id, "hub", null, words)
const outcomeIn = (desk: DeskWithCase & { reference: string }) =>
  logEntryOf(desk.team.workstation, desk.reference)?.contacts.map(({ outcome }) => outcome)
const taskKindsOf = ({ team, id }: DeskWithCase) => tasksOfCase(team.workstation, id).map(({ kind }) => kind)

async function stays(desk: DeskWithCase, kind: string, receiver = "hub"): Promise<void> {
  await expect(exported(desk, receiver)).rejects.toMatchObject({ kind })
}

describe("S28: when the police come back", () => {
  test("it is noted, a task stands there, and the reporter is asked for this event", async () => {
    const desk = await afterExport()
    const noted = await contacted(desk, "They would like to speak to you.")
    expect(noted).toEqual({ reference: desk.reference, outcome: "waits" })
    expect(describeContact(noted)).toContain("Nothing passes before a yes to that question.")
    expect(taskKindsOf(desk)).toContain("police-contact")
    expect(outcomeIn(desk)).toEqual(["waits"])
    const [question] = await questionsFor(desk)
    expect(question).toMatchObject({ type: "question", consent: "policeAnonymous" })
    expect(question?.text).toContain(desk.reference)
    expect(question?.text).toContain("a police intelligence hub")
    expect(question?.text).toContain("Your answer counts for this one time.")
    expect(question?.text).toContain("They would like to speak to you.")
  })

  test("a formal report takes two questions, and a yes to one is none", async () => {
    const desk = await aPoliceCase({ policeShare: "yes", policeFormal: "yes" })
    written(desk, {}, "hub", "formal")
    await exported(desk)
    await contacted(desk)
    const asked = await questionsFor(desk)
    expect(asked.map((each) => each.type === "question" && each.consent)).toEqual(["policeShare", "policeFormal"])
    await answers(desk, asked[0]!.id, "yes")
    await stays(desk, "police-contact-waits")
    await answers(desk, asked[1]!.id, "yes")
    expect((await exported(desk)).entry.sort).toBe("formal")
  })

  test.each([
    ["that never got a file", "scas", null],
    ["about a reference that never went", "hub", "PF-0000000000"],
    ["that nobody knows", "nobody", null],
  ])("a receiver %s is not noted", async (_title, receiver, reference) => {
    const desk = await afterExport()
    const noted = policeContacted(desk.team.workstation, desk.id, receiver, reference, "")
    await expect(noted).rejects.toMatchObject({ kind: "no-such-reference" })
    expect(contactsOf(desk.team.workstation, desk)).toEqual([])
    expect(taskKindsOf(desk)).not.toContain("police-contact")
  })

  test("where there is no way to ask, it is noted all the same, and nothing passes", async () => {
    const desk = await afterExport()
    const { vault } = desk.team.workstation
    vault.put(`case/${desk.id}`, { ...openCase(desk.team.workstation, desk.id), anotherWayBack: true })
    const noted = await contacted(desk)
    expect(noted.outcome).toBe("cannot-ask")
    expect(describeContact(noted)).toContain("no way to ask")
    await stays(desk, "police-contact-waits")
  })

  test("S29: about a case that was taken back, it is in the log, and there is nothing to give", async () => {
    const desk = await afterExport()
    await withdrawsAll(desk)
    const noted = await contacted(desk)
    expect(noted).toEqual({ reference: desk.reference, outcome: "taken-back" })
    expect(outcomeIn(desk)).toEqual(["taken-back"])
    expect(describeContact(noted)).toContain("Nothing is here, and nothing passes.")
  })
})

describe("S29: nothing passes", () => {
  test("to anybody, while the reporter has not answered: not under the old yes", async () => {
    const desk = await afterExport()
    await contacted(desk)
    await stays(desk, "police-contact-waits")
    await stays(desk, "police-contact-waits", "scas")
  })

  test("for words without an answer, or another Yes", async () => {
    const desk = await afterExport()
    await contacted(desk)
    await says(desk, { text: "Yes, tell them." })
    await changes(desk, { policeAnonymous: "yes" })
    await answers(desk, "0".repeat(32), "yes")
    await stays(desk, "police-contact-waits")
  })

  test("to those who asked, after a No; it is in the log and on the list", async () => {
    const desk = await afterExport()
    await contacted(desk)
    const [question] = await questionsFor(desk)
    await answers(desk, question!.id, "no")
    expect(outcomeIn(desk)).toEqual(["no"])
    expect(taskKindsOf(desk)).toContain("police-answered")
    await stays(desk, "no-consent-to-police")
  })

  test("to those who asked, after a No to them, though a general question got a yes since", async () => {
    const desk = await afterExport()
    await contacted(desk)
    await answers(desk, (await questionsFor(desk))[0]!.id, "no")
    const [again] = await askPoliceConsent(desk.team.workstation, desk.id, "hub", "anonymous", "")
    await answers(desk, again!.question, "yes")
    await stays(desk, "police-contact-refused")
    expect((await exported(desk, "scas")).entry.to.id).toBe("scas")
  })

  test("for the next time: a yes is for one event", async () => {
    const desk = await afterExport()
    await contacted(desk)
    await answers(desk, (await questionsFor(desk))[0]!.id, "yes")
    expect(outcomeIn(desk)).toEqual(["yes"])
    await exported(desk)
    await contacted(desk)
    await stays(desk, "police-contact-waits")
    expect(contactsOf(desk.team.workstation, desk).map(({ outcome }) => outcome)).toEqual(["yes", "waits"])
  })

  test("after a yes that was taken back", async () => {
    const desk = await afterExport()
    await contacted(desk)
    const [question] = await questionsFor(desk)
    await answers(desk, question!.id, "yes")
    await answers(desk, question!.id, "no")
    expect(outcomeIn(desk)).toEqual(["no"])
    await stays(desk, "no-consent-to-police")
  })
})

test("S29: a yes to that question lets it pass", async () => {
  const desk = await afterExport()
  await contacted(desk)
  await answers(desk, (await questionsFor(desk))[0]!.id, "yes")
  written(desk, { note: "Asked for by the receiver." })
  expect((await exported(desk)).entry.to.id).toBe("hub")
})

test("S29: what went and what was asked stay with the case when its mailbox changes", async () => {
  const desk = await afterExport()
  await contacted(desk)
  const next = letterBy("Mai again", desk.team.pins, aReport({ story: "It is me." }, { policeAnonymous: "yes" }))
  expect(next.wayBack.mailbox).not.toBe(codeOf("Mai", desk.team.pins).mailbox)
  await send(desk.team, desk.host, next)
  await movesTo(desk, "Mai again")
  expect(contactsOf(desk.team.workstation, desk).map(({ reference }) => reference)).toEqual([desk.reference])
  expect(kept(desk).file.reference).toBe(desk.reference)
  await stays(desk, "police-contact-waits")
})

test("S29: what went of a case that turned out to be somebody's new mailbox goes on with the older one", async () => {
  const desk = await aPoliceCase()
  const { team, host, pull } = desk
  await send(team, host, letterBy("Mai again", team.pins, aReport({ types: ["held"] }, { policeAnonymous: "yes" })))
  const [other = ""] = (await pull()).cases
  const { reference } = written({ ...desk, id: other }).file
  await exported({ ...desk, id: other })
  await movesTo(desk, "Mai again")
  expect(kept(desk).file.reference).toBe(reference)
  expect((await contacted(desk)).reference).toBe(reference)
})
