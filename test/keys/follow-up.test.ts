import { describe, expect, test } from "vitest"
import { keepQuestion, questionsOf } from "../../keys/casework/questions.ts"
import { cases, letters, oneCase } from "../../keys/commands/reading.ts"
import { askConsent } from "../../keys/outbound/ask.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { aBrowser } from "./browser.ts"
import { contextFor } from "./context.ts"
import { aReport, consents, followUpBy, letterBy, newMailboxBy, saysYes } from "./reporter.ts"
import { take, taskKinds, theCase } from "./taking.ts"
import { aTeam, type Team } from "./workstation.ts"

/** S11 N3: what somebody adds later with the code stands in their case, and says what it asks of us. */

const shownTo = async ({ home, workstation }: Team): Promise<string> =>
  (await oneCase(contextFor(home, `case ${theCase(workstation).id}`))).lines.join("\n")
const pageOf = async (workstation: Workstation): Promise<string> =>
  (await (await aBrowser(workstation)).get(`/cases/${theCase(workstation).id}`)).text()

describe("S11: a letter that is no report", () => {
  test("begins a case when it comes before the report, which then joins it", async () => {
    const { workstation, pins } = await aTeam()
    const { cases: changed } = take(workstation, followUpBy("Mai", pins, { text: "He came back." }))
    const { id } = theCase(workstation)
    expect(changed).toEqual([id])
    take(workstation, letterBy("Mai", pins, aReport()))
    expect(theCase(workstation)).toMatchObject({ id, letters: { length: 2 }, replies: 2, anotherWayBack: false })
  })

  test("opens a closed case again, and the same words sent twice are one letter", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport()))
    workstation.vault.put(`case/${theCase(workstation).id}`, { ...theCase(workstation), state: "closed" })
    const added = followUpBy("Mai", pins, { text: "He came back." })
    expect([take(workstation, added).cases.length, take(workstation, added).cases.length]).toEqual([1, 0])
    expect(theCase(workstation)).toMatchObject({ state: "new", letters: { length: 2 } })
  })

  test("is shown word for word, in the terminal and at the desk, and never as markup", async () => {
    const team = await aTeam()
    const { workstation, pins, home } = team
    take(
      workstation,
      letterBy("Mai", pins, saysYes()),
      followUpBy("Mai", pins, {
        text: "<script>alert(1)</script>\nHe came back.",
        support: ["isva"],
        supportDetail: "not-a-man",
        consents: { ...consents(), alert: "no", alertPreview: true },
      }),
      newMailboxBy("Mai", "Mai's next code", pins),
    )
    const told = await shownTo(team)
    for (const words of ["He came back.", "not-a-man", "Changed consent, alert: no", "“Somebody saw my code”"])
      expect(told).toContain(words)
    const page = await pageOf(workstation)
    expect([page.includes("&lt;script&gt;alert(1)"), page.includes("<script>")]).toEqual([true, false])
    expect((await letters(contextFor(home, "letters"))).lines.map((line) => line.split("  ")[1])).toEqual([
      "canopy/report",
      "canopy/follow-up",
      "canopy/new-mailbox",
    ])
  })
})

describe("S11 S16: what it asks of us is a task", () => {
  test("a changed consent, and a wish for support; not words alone", async () => {
    const { workstation, pins, home } = await aTeam()
    take(workstation, followUpBy("Mai", pins, { text: "A word." }))
    expect(taskKinds(workstation)).toEqual([])
    take(workstation, followUpBy("Mai", pins, { consents: { ...consents(), partners: "no" } }))
    take(workstation, followUpBy("Mai", pins, { support: ["experiential-worker"] }))
    expect(taskKinds(workstation)).toEqual(["consent-changed", "asks-for-support"])
    const { value } = await cases(contextFor(home, "cases"))
    expect(value).toMatchObject([
      { state: "new", letters: 3, alert: "no", alerts: [], tasks: expect.arrayContaining(["consent-changed"]) },
    ])
  })
})

describe("N8: a question that was asked", () => {
  async function asked() {
    const team = await aTeam()
    take(team.workstation, letterBy("Mai", team.pins, aReport({}, { alert: "no" })))
    const { question } = await askConsent(
      team.workstation,
      theCase(team.workstation).id,
      "alert",
      "May we warn others?",
    )
    return { ...team, question }
  }

  test("stands in the thread, without an answer until one names it: silence is not yes", async () => {
    const team = await asked()
    take(team.workstation, followUpBy("Mai", team.pins, { text: "Yes, do." }))
    const [told, page] = [await shownTo(team), await pageOf(team.workstation)]
    for (const words of ["May we warn others?", "No answer yet: silence is not yes."])
      expect([told.includes(words), page.includes(words)]).toEqual([true, true])
    expect((await cases(contextFor(team.home, "cases"))).value).toMatchObject([{ alert: "no" }])
  })

  test("and with its answer, beside the letter that gave it", async () => {
    const team = await asked()
    take(team.workstation, followUpBy("Mai", team.pins, { answers: [{ question: team.question, answer: "yes" }] }))
    const told = await shownTo(team)
    expect(told).toContain("Answered: yes.")
    expect(told).toContain("Answer to our question about “alert”, asked on 2026-06-17 in reply 2: yes")
    expect((await cases(contextFor(team.home, "cases"))).value).toMatchObject([{ alert: "yes" }])
  })

  test("an answer to a question that is not ours is shown as that, and allows nothing", async () => {
    const team = await asked()
    take(team.workstation, followUpBy("Mai", team.pins, { answers: [{ question: "0".repeat(32), answer: "yes" }] }))
    expect(await shownTo(team)).toContain("Answer to a question that is not ours: yes")
    expect((await cases(contextFor(team.home, "cases"))).value).toMatchObject([{ alert: "no" }])
  })

  test("moves with its case when the mailbox changes, and keeps counting the same letters", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai's next code", pins, aReport()))
    const known = theCase(workstation)
    const topic = { type: "consent", consent: "alert" } as const
    keepQuestion(workstation, known, { id: "a".repeat(32), topic, day: workstation.today, letters: 1, reply: 2 })
    take(workstation, letterBy("Mai", pins, aReport()), newMailboxBy("Mai", "Mai's next code", pins))
    // Two letters of the first mailbox stand before the one that we had when we asked.
    expect(questionsOf(workstation, theCase(workstation))).toMatchObject([{ letters: 3 }])
  })
})
