import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { policeLog, sentFrom } from "../../../keys/casework/police.ts"
import { askPoliceConsent, askPoliceWords } from "../../../keys/outbound/police/ask.ts"
import { draftPoliceFile } from "../../../keys/outbound/police/draft.ts"
import { whyNotPolice, whyNotShow } from "../../../keys/outbound/police/gate.ts"
import { approvePoliceFile, handPoliceFile, openHanded, slipText } from "../../../keys/outbound/police/hand.ts"
import { addReceiver, removeReceiver } from "../../../keys/outbound/police/receivers.ts"
import { reportersBehind } from "../../../keys/outbound/police/reports.ts"
import type { DeskWithCase } from "../alerts.ts"
import { aColleague } from "../colleague.ts"
import { answers, changes, questionsFor, says, withdrawsAll } from "../later-letters.ts"
import { noNetwork } from "../workstation.ts"
import { aPoliceCase, begun, exported, kept, written } from "./files.ts"

/** S25: no way leads to the police without a recorded yes; every refusal says why, and leaves nothing behind. */

const nothingWent = ({ team, id }: DeskWithCase): void => {
  expect(policeLog(team.workstation)).toEqual([])
  expect(sentFrom(team.workstation, { id })).toEqual([])
}

async function stays(desk: DeskWithCase, kind: string, receiver = "hub"): Promise<void> {
  await expect(exported(desk, receiver)).rejects.toMatchObject({ kind })
  nothingWent(desk)
}

/** The same reporter with words shown to them. */
const show = (desk: DeskWithCase, receiver = "hub") => askPoliceWords(desk.team.workstation, kept(desk, receiver), "")

describe("S25 N8: no draft is begun", () => {
  test.each([
    ["No", { policeAnonymous: "no" }],
    ["nothing", { policeAnonymous: undefined }],
    ["Yes to everything but the police", { alert: "yes", partners: "yes", statistics: "yes", policeTalk: "yes" }],
  ] as [string, Partial<Consents>][])("S6: where the reporter said %s", async (_title, given) => {
    const desk = await aPoliceCase({ policeAnonymous: "no", ...given })
    expect(() => begun(desk)).toThrow(expect.objectContaining({ kind: "no-consent-to-police" }))
    nothingWent(desk)
  })

  test.each([
    ["neither", {}],
    ["only to share", { policeShare: "yes" }],
    ["only to make a report", { policeFormal: "yes" }],
    ["share, and No to the report", { policeShare: "yes", policeFormal: "no" }],
  ] as [string, Partial<Consents>][])("S9: of a formal report with %s", async (_title, given) => {
    const desk = await aPoliceCase(given)
    expect(() => begun(desk, "hub", "formal")).toThrow(expect.objectContaining({ kind: "no-consent-to-formal" }))
  })

  test("S26: for a receiver that takes other kinds only, and says so", async () => {
    const desk = await aPoliceCase({}, { types: ["theft", "verbal"] })
    expect(() => begun(desk, "scas")).toThrow(expect.objectContaining({ kind: "police-wrong-receiver" }))
    expect(begun(desk, "hub").file.types).toEqual(["theft", "verbal"])
  })

  test("S26: for a receiver that nobody knows, or that was removed", async () => {
    const desk = await aPoliceCase()
    removeReceiver(desk.team.workstation, "hub")
    for (const receiver of ["hub", "nobody", "__proto__"])
      expect(() => begun(desk, receiver)).toThrow(expect.objectContaining({ kind: "no-such-receiver" }))
  })

  test("N8: after everything was taken back", async () => {
    const desk = await aPoliceCase()
    await withdrawsAll(desk)
    expect(() => begun(desk)).toThrow(expect.objectContaining({ kind: "police-withdrawn" }))
    await stays(desk, "police-withdrawn")
  })

  test("of a case that is not there", async () => {
    const desk = await aPoliceCase()
    const elsewhere = () => draftPoliceFile(desk.team.workstation, "NOBODY00", "hub", "anonymous", reportersBehind)
    expect(elsewhere).toThrow(expect.objectContaining({ kind: "no-such-case" }))
  })
})

describe("S25 S27: nothing goes", () => {
  test("while the list of what only a person knows is open, and nobody is shown it either", async () => {
    const desk = await aPoliceCase()
    const draft = written(desk, { checked: ["could-know", "place"] })
    expect(whyNotShow(desk.team.workstation, draft)).toBe("police-checklist-open")
    await expect(handPoliceFile(desk.team.workstation, draft)).rejects.toMatchObject({ kind: "police-checklist-open" })
    await expect(show(desk)).rejects.toMatchObject({ kind: "police-checklist-open" })
    await stays(desk, "police-checklist-open")
  })

  test("when nothing is left of a paragraph", async () => {
    const desk = await aPoliceCase()
    written(desk, { paragraphs: [{ text: "Mai.", grade: "A" }] })
    await stays(desk, "police-file-empty")
  })

  test("N8: without a complete pull just before: a No may wait at the server", async () => {
    const desk = await aPoliceCase()
    written(desk)
    const offline: DeskWithCase = {
      ...desk,
      team: { ...desk.team, workstation: { ...desk.team.workstation, fetch: noNetwork } },
    }
    await stays(offline, "police-needs-pull")
    const tomorrow = { ...desk.team.workstation, today: addDays(desk.team.workstation.today, 1) }
    expect(whyNotPolice(tomorrow, kept(desk))).toBe("police-needs-pull")
  })

  test("N8: when a No waits at the server: it is fetched first", async () => {
    const desk = await aPoliceCase()
    written(desk)
    const unpulled: DeskWithCase = { ...desk, pull: async () => ({}) as never }
    await changes(unpulled, { policeAnonymous: "no" })
    expect(whyNotPolice(desk.team.workstation, kept(desk))).toBeNull()
    await stays(desk, "no-consent-to-police")
  })

  test("N8: when the kinds in the draft were changed to some that its receiver does not take", async () => {
    const desk = await aPoliceCase()
    expect(() => written(desk, { types: ["theft"] }, "scas")).toThrow(
      expect.objectContaining({ kind: "police-wrong-receiver" }),
    )
  })
})

describe("N9: “ask me first”", () => {
  const asksFirst = () => aPoliceCase({ policeAnonymous: "ask-me-first" })

  test("waits before the words were shown", async () => {
    const desk = await asksFirst()
    written(desk)
    await stays(desk, "police-consent-waits")
  })

  test("waits while the reporter is silent: silence is not yes", async () => {
    const desk = await asksFirst()
    written(desk)
    await show(desk)
    await stays(desk, "police-words-wait")
  })

  test("shows exactly what would go, stripped, with its receiver, and goes after a yes", async () => {
    const desk = await asksFirst()
    written(desk, { paragraphs: [{ text: "The subject asked for Mai at the Lotus.", grade: "A" }] })
    const { question } = await show(desk)
    const [asked] = await questionsFor(desk)
    expect(asked).toMatchObject({ type: "police-words", id: question, to: "a police intelligence hub" })
    expect(JSON.stringify(asked)).not.toMatch(/Mai|Lotus/)
    await answers(desk, question, "yes")
    const { bytes } = await exported(desk)
    const { file } = JSON.parse(new TextDecoder().decode(bytes))
    expect(JSON.stringify(asked)).toContain(JSON.stringify(file.paragraphs[0].text))
  })

  test("is refused after a No, also a No beside a yes, or a later one", async () => {
    const desk = await asksFirst()
    written(desk)
    const { question } = await show(desk)
    await says(desk, {
      answers: [
        { question, answer: "yes" },
        { question, answer: "no" },
      ],
    })
    await stays(desk, "police-words-refused")
  })

  test("a yes is to these words: one changed word needs a fresh one", async () => {
    const desk = await asksFirst()
    written(desk)
    await answers(desk, (await show(desk)).question, "yes")
    written(desk, { paragraphs: [{ text: "The subject blocked the door.", grade: "A" }] })
    await stays(desk, "police-words-changed")
    written(desk, { paragraphs: kept(desk).file.paragraphs, note: "Another note." })
    await stays(desk, "police-words-changed")
  })

  test("a grade is a word, too", async () => {
    const desk = await asksFirst()
    const { file } = written(desk)
    await answers(desk, (await show(desk)).question, "yes")
    written(desk, { paragraphs: file.paragraphs.map((each) => ({ ...each, grade: "B" as const })) })
    await stays(desk, "police-words-changed")
  })

  test("a later No takes the yes back, to the police or to the words", async () => {
    const desk = await asksFirst()
    written(desk)
    const { question } = await show(desk)
    await answers(desk, question, "yes")
    expect(whyNotPolice(desk.team.workstation, kept(desk))).toBeNull()
    await changes(desk, { policeAnonymous: "no" })
    await stays(desk, "no-consent-to-police")
  })

  test("a yes for one receiver is none for another", async () => {
    const desk = await asksFirst()
    written(desk)
    written(desk, {}, "scas")
    await answers(desk, (await show(desk, "hub")).question, "yes")
    await stays(desk, "police-consent-waits", "scas")
    expect((await exported(desk, "hub")).entry.to.id).toBe("hub")
  })

  test("whoever was shown the words without asking for it is waited for all the same", async () => {
    const desk = await aPoliceCase()
    written(desk)
    await show(desk)
    await stays(desk, "police-words-wait")
    written(desk, { note: "Another note." })
    await stays(desk, "police-words-changed")
  })

  test("a yes in a letter that names no question counts for nothing", async () => {
    const desk = await asksFirst()
    written(desk)
    await show(desk)
    await says(desk, { text: "Yes, send it." })
    await changes(desk, { policeAnonymous: "yes" })
    await stays(desk, "police-words-wait")
  })
})

describe("S26 S29: consent is for the receivers that were named", () => {
  const another = (desk: DeskWithCase, id = "force") =>
    addReceiver(desk.team.workstation, { id, name: "a police force", takes: "all" })

  test("a receiver that was added later is not in an older yes", async () => {
    const desk = await aPoliceCase()
    another(desk)
    written(desk, {}, "force")
    await stays(desk, "police-receiver-newer", "force")
    written(desk)
    expect((await exported(desk)).entry.to.id).toBe("hub")
  })

  test("nor one that was given another name", async () => {
    const desk = await aPoliceCase()
    written(desk)
    another(desk, "hub")
    expect(whyNotShow(desk.team.workstation, kept(desk))).toBe("police-receiver-newer")
    written(desk)
    await stays(desk, "police-receiver-newer")
  })

  test("a yes to a question that names it counts, and for it alone", async () => {
    const desk = await aPoliceCase({ policeAnonymous: "no" })
    another(desk)
    const [asked] = await askPoliceConsent(desk.team.workstation, desk.id, "force", "anonymous", "")
    const [question] = await questionsFor(desk)
    expect(question?.text).toContain("one receiver only: a police force.")
    await answers(desk, asked!.question, "yes")
    written(desk, {}, "force")
    expect((await exported(desk, "force")).entry).toMatchObject({ to: { id: "force" }, contacts: [] })
    for (const receiver of ["hub", "scas"])
      expect(() => begun(desk, receiver)).toThrow(expect.objectContaining({ kind: "no-consent-to-police" }))
  })

  test("a yes to its old name is none to its new one", async () => {
    const desk = await aPoliceCase({ policeAnonymous: "no" })
    another(desk)
    const [asked] = await askPoliceConsent(desk.team.workstation, desk.id, "force", "anonymous", "")
    await answers(desk, asked!.question, "yes")
    addReceiver(desk.team.workstation, { id: "force", name: "another police force", takes: "all" })
    written(desk, {}, "force")
    await stays(desk, "police-receiver-newer", "force")
  })

  test("a yes to the exact words for it counts", async () => {
    const desk = await aPoliceCase()
    another(desk)
    written(desk, {}, "force")
    await answers(desk, (await show(desk, "force")).question, "yes")
    expect((await exported(desk, "force")).entry.to.name).toBe("a police force")
  })

  test("a yes written after the day of the change counts", async () => {
    const desk = await aPoliceCase()
    another(desk)
    const tomorrow = addDays(desk.team.workstation.today, 1)
    desk.host.clock.now += 86_400_000
    const later = { ...desk, team: { ...desk.team, workstation: { ...desk.team.workstation, today: tomorrow } } }
    later.pull = () => desk.pull(later.team.workstation)
    await changes(later, { policeAnonymous: "yes" })
    written(later, {}, "force")
    expect((await exported(later, "force")).entry.consents).toEqual([
      { name: "policeAnonymous", textVersion: 1, day: tomorrow },
    ])
  })

  test("nobody is asked again who said yes already", async () => {
    const desk = await aPoliceCase()
    expect(() => askPoliceConsent(desk.team.workstation, desk.id, "hub", "anonymous", "")).toThrow(
      expect.objectContaining({ kind: "already-allowed" }),
    )
  })
})

describe("N11: the second person", () => {
  test("is waited for where there is one", async () => {
    const desk = await aPoliceCase()
    await aColleague(desk, "Ben", ["open", "approve"])
    written(desk)
    await stays(desk, "needs-approval")
  })

  test("approves exactly these words, and no others", async () => {
    const desk = await aPoliceCase()
    const ben = await aColleague(desk, "Ben", ["open", "approve"])
    const draft = written(desk)
    const handed = await openHanded(ben, await handPoliceFile(desk.team.workstation, draft))
    takeApproval(desk.team.workstation, slipText(approvePoliceFile(ben, handed)))
    expect(whyNotPolice(desk.team.workstation, draft)).toBeNull()
    const changed = written(desk, { paragraphs: [{ text: "The subject blocked a door.", grade: "A" }] })
    expect(whyNotPolice(desk.team.workstation, changed)).toBe("needs-approval")
    written(desk)
    expect((await exported(desk)).entry).toMatchObject({ approvers: ["Ben"], teamOfOne: false })
  })

  test("where there is nobody else, one person acts alone and the log says so", async () => {
    const desk = await aPoliceCase()
    written(desk)
    expect((await exported(desk)).entry).toMatchObject({ approvers: [], teamOfOne: true })
  })
})
