import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays, addMonths } from "../../../crypto/day.ts"
import type { AlertDraft } from "../../../crypto/documents/alert.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import { giveApproval, takeApproval } from "../../../keys/approval/approval.ts"
import { alert as alertCommand } from "../../../keys/commands/alert.ts"
import { project as projectCommand } from "../../../keys/commands/projects.ts"
import { keepJournal } from "../../../keys/journal/state.ts"
import { readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { draftFor, lintDraft, servicesDraftFor } from "../../../keys/outbound/alerts/drafts.ts"
import { serviceWarnings, takeBackForServices } from "../../../keys/outbound/alerts/for-services.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { saveDraft } from "../../../keys/outbound/alerts/kept-drafts.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import {
  approveServices,
  askServices,
  readServicesAsked,
  warnServices,
} from "../../../keys/outbound/alerts/services-approval.ts"
import { askWords } from "../../../keys/outbound/ask.ts"
import { sendDigests } from "../../../keys/projects/digest/send.ts"
import { setDigest } from "../../../keys/projects/digest/wish.ts"
import { addProject } from "../../../keys/projects/project.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { withAnswers } from "../../support/answers.ts"
import { aCase, type DeskWithCase, shown } from "../alerts.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { textOf } from "../desk/page.ts"
import { isReadableIn } from "../files.ts"
import { answers, changes, questionsFor, withdrawsAll } from "../later-letters.ts"
import { Lines, set } from "../members/sending.ts"
import { twoDesks } from "../two-desks.ts"
import { testFolder } from "../workstation.ts"
import { aPartner } from "./partner.ts"

/** S39: what a reporter lets front-line services know, and not everybody. */

const watchFor = "Reported as polite at first, then blocks the door."
const wish = { regions: ["north-west"], levels: ["danger", "risk", "nuisance"], rhythm: "weekly", email: "" }
const yes = { alert: "no", partners: "yes" } as const satisfies Partial<Consents>

function draftOf({ team: { workstation }, id }: DeskWithCase, words: Partial<AlertDraft["alert"]> = {}): AlertDraft {
  const { draft } = servicesDraftFor(workstation, id)
  const whole = { ...draft, alert: { ...draft.alert, watchFor, advice: "Have somebody on the phone.", ...words } }
  return withAnswers(whole, lintDraft(workstation, whole))
}

const later = (workstation: Workstation, days: number): Workstation => ({
  ...workstation,
  today: addDays(workstation.today, days),
})

async function scene(given: Partial<Consents> = yes) {
  const desk = await aCase(given)
  const lines = new Lines()
  const workstation: Workstation = { ...desk.team.workstation, line: () => lines.line }
  const { project, code } = addProject(workstation, "Open Door")
  set(workstation)
  setDigest(workstation, "Open Door", wish)
  const partner = aPartner(desk, code)
  const inbox = async (): Promise<string> =>
    (
      await projectCommand(contextFor("nowhere", "project inbox", partner.options, { fetcher: partner.fetcher }))
    ).lines.join("\n")
  return { desk, workstation, project, inbox, lines }
}

describe("S39: a warning for front-line services alone", () => {
  test("comes into the inbox of a partner project whose areas and levels have it, once; no public path has a word of it", async () => {
    const { desk, workstation, inbox } = await scene()
    const { alert, teamOfOne, signers } = warnServices(workstation, draftOf(desk))
    expect([alert.number, teamOfOne, signers]).toEqual([expect.stringMatching(/^F\d\d-\d{6}$/), true, ["Ana"]])
    expect(warnServices(workstation, draftOf(desk)).alert.number).toBe(alert.number)
    expect(await sendDigests(workstation, null)).toMatchObject({ sent: ["Open Door"], waits: false })
    const read = await inbox()
    expect(read).toContain(`NEW ${alert.number}\n`)
    expect(read).toContain("For your service alone: this is not published.")
    expect(read).toContain(watchFor)
    expect(await sendDigests(later(workstation, 8), null)).toMatchObject({ sent: [] })
    expect((await shown(desk)).text).toBeNull()
    expect(isReadableIn(desk.team.home, watchFor)).toBe(false)
  })

  test("is none for a project of another area or level, and for one that is told by e-mail", async () => {
    const { desk, workstation, lines } = await scene()
    warnServices(workstation, draftOf(desk))
    for (const other of [{ regions: ["wales"] }, { levels: ["nuisance"] }, { email: "office@door.example" }]) {
      setDigest(workstation, "Open Door", { ...wish, ...other })
      expect(await sendDigests(workstation, lines.line)).toMatchObject({ sent: [] })
    }
    expect(lines.mails).toEqual([])
  })

  test.each<[string, (desk: DeskWithCase, workstation: Workstation, number: string) => unknown]>([
    ["whoever reported it says No to that", (desk) => changes(desk, { partners: "no" })],
    ["whoever reported it takes everything back", (desk) => withdrawsAll(desk)],
    ["the case is frozen", (desk, workstation) => freezeCase(workstation, desk.id, "Arrested.")],
    ["a caseworker takes it back", (_, workstation, number) => takeBackForServices(workstation, number)],
  ])("is taken back with the next digest when %s, at once and once, and never told again", async (_title, happens) => {
    const { desk, workstation, inbox } = await scene()
    const { number } = warnServices(workstation, draftOf(desk)).alert
    await sendDigests(workstation, null)
    await inbox()
    await happens(desk, workstation, number)
    expect(serviceWarnings(workstation)).toEqual([])
    expect(await sendDigests(later(workstation, 1), null)).toMatchObject({ sent: ["Open Door"] })
    expect(await inbox()).toContain(`WITHDRAWN: ${number}. Forget it`)
    expect(await sendDigests(later(workstation, 9), null)).toMatchObject({ sent: [] })
  })

  test("is told to be forgotten when its months are over", async () => {
    const { desk, workstation } = await scene()
    warnServices(workstation, draftOf(desk, { level: "nuisance" }))
    await sendDigests(workstation, null)
    const today = addMonths(workstation.today.slice(0, 7) as Parameters<typeof addMonths>[0], 4)
    expect(serviceWarnings({ ...workstation, today: `${today}-01` as Workstation["today"] })).toEqual([])
  })

  test("leaves no desk where a letter is known to be missing: a No may stand in it", async () => {
    const { desk, workstation } = await scene()
    warnServices(workstation, draftOf(desk))
    const troubles = [{ kind: "gap" as const, author: "Ben", from: 1, to: 2 }]
    keepJournal(workstation, { troubles } as unknown as Parameters<typeof keepJournal>[1])
    expect(await sendDigests(workstation, null)).toMatchObject({ sent: [] })
    expect(() => warnServices(workstation, draftOf(desk, { advice: "Ring us first." }))).toThrow()
  })

  test("can never be published, by any way, also when everybody may be warned; and no published one goes this way", async () => {
    const { desk, workstation } = await scene({ alert: "yes", partners: "yes" })
    const draft = draftOf(desk)
    expect(() => readyDraft(workstation, draft)).toThrow("never published")
    await expect(publishDraft(workstation, draft)).rejects.toMatchObject({ kind: "draft-for-services" })
    expect(() => warnServices(workstation, draftFor(workstation, desk.id).draft)).toThrow("a warning for everybody")
  })

  test.each<[string, Partial<Consents>, string]>([
    ["without a yes to telling services", { alert: "yes" }, "did not say yes to telling front-line services"],
    ["with a No to it", { alert: "yes", partners: "no" }, "did not say yes to telling front-line services"],
  ])("is not even drafted %s", async (_title, given, says) => {
    const { desk, workstation } = await scene(given)
    expect(() => servicesDraftFor(workstation, desk.id)).toThrow(says)
    const { draft } = draftFor(workstation, desk.id)
    expect(() => saveDraft(workstation, { ...draft, for: "services" }, null)).toThrow(says)
  })

  test("keeps the rules of any warning: what the check finds holds it back", async () => {
    const { desk, workstation } = await scene()
    const unsafe = { ...draftOf(desk), alert: { ...draftOf(desk).alert, watchFor: "He rings from 07700 900123." } }
    expect(() => warnServices(workstation, unsafe)).toThrow("must not be published")
  })

  test.each<[string, Partial<Consents>]>([
    ["to be asked first", { partners: "ask-me-first" }],
    ["to see the words first", { partners: "yes", alertPreview: true }],
  ])("waits for a yes to exactly its words from somebody who wanted %s", async (_title, given) => {
    const { desk, workstation } = await scene(given)
    const draft = draftOf(desk)
    expect(() => warnServices(workstation, draft)).toThrow("has not said yes yet")
    await askWords(workstation, draft, "")
    const [question] = await questionsFor(desk)
    expect(question).toMatchObject({ type: "question", consent: "partners", text: expect.stringContaining(watchFor) })
    expect(() => warnServices(workstation, draft)).toThrow()
    await answers(desk, question!.id, "yes")
    expect(() => warnServices(workstation, draftOf(desk, { advice: "Ring us first." }))).toThrow()
    expect(warnServices(workstation, draft).case).toBe(desk.id)
    await changes(desk, { partners: "no" })
    expect(serviceWarnings(workstation)).toEqual([])
  })

  test("where there are two people, takes both: the second reads exactly these words, by command", async () => {
    const desk = await twoDesks(1, yes)
    const { ana, ben, id } = desk
    const draft = draftOf({ ...desk, id })
    expect(() => warnServices(ana, draft)).toThrow("a second person has read exactly these words")
    const asked = (await readServicesAsked(ben, await askServices(ana, draft)))!
    expect(asked).toMatchObject({ by: "Ana", draft: { alert: { watchFor } } })
    // Neither her own word counts, nor one about something else, nor one about other words.
    takeApproval(ana, JSON.stringify(approveServices(ana, asked)))
    takeApproval(ana, JSON.stringify(giveApproval(ben, "thaw", "0".repeat(64))))
    const other = draftOf({ ...desk, id }, { advice: "Ring us first." })
    takeApproval(ana, JSON.stringify(approveServices(ben, { ...asked, draft: other })))
    expect(() => warnServices(ana, draft)).toThrow("a second person has read exactly these words")

    const folder = testFolder()
    const at = (name: string) => join(folder, name)
    writeFileSync(at("draft.json"), JSON.stringify(draft))
    const run = (workstation: Workstation, line: string, options = {}) =>
      alertCommand({ ...contextFor("", line, options), open: async () => workstation })
    await run(ana, `alert services ${at("draft.json")}`, { out: at("question.age") })
    expect((await run(ben, `alert look ${at("question.age")}`)).lines.join("\n")).toContain(watchFor)
    await run(ben, `alert approve ${at("question.age")}`, { out: at("slip.json") })
    const told = await run(ana, `alert services ${at("draft.json")}`, { slip: at("slip.json") })
    expect(told.lines[0]).toMatch(/^F\d\d-\d{6} goes to partner projects .* Two people: Ana, Ben\.$/)
    expect((await run(ana, "alert services")).lines[0]).toContain("for services alone · danger")
    const [{ alert } = { alert: null }] = serviceWarnings(ana)
    await run(ana, `alert withdraw ${alert!.number.toLowerCase()}`)
    expect((await run(ana, "alert services")).lines).toEqual(["Nothing is for services alone."])
  })

  test("goes the same way at the desk: drafted, asked, agreed to, given, and taken back", async () => {
    const desk = await twoDesks(1, yes)
    const { ana, ben, id } = desk
    const [hers, his] = [await aBrowser(ana), await aBrowser(ben)]
    const draft = draftOf({ ...desk, id })
    const kept = saveDraft(ana, draft, null)
    const page = async (at: Awaited<ReturnType<typeof aBrowser>>, path: string) => (await at.get(path)).text()
    expect(await page(hers, `/cases/${id}/services-warning`)).toContain("Give it to services")
    expect(await page(hers, `/cases/${id}/services-warning?draft=${kept.id}`)).not.toContain("Publish now")
    expect(textOf(await page(hers, `/cases/${id}/warnings`))).toContain("The second person")
    expect((await hers.post(`/drafts/${kept.id}/services`, {})).status).toBe(409)
    const asked = Buffer.from(await askServices(ana, draft)).toString("base64")
    expect(textOf(await (await his.post("/alerts/approve", { sealed: asked, act: "read" })).text())).toContain(watchFor)
    expect(await (await his.post("/alerts/approve", { sealed: asked, act: "approve" })).text()).toContain("Agreed")
    expect(await (await hers.post(`/drafts/${kept.id}/services-ask`, {})).text()).toContain("/alerts/files/")
    takeApproval(
      ana,
      JSON.stringify(approveServices(ben, (await readServicesAsked(ben, await askServices(ana, draft)))!)),
    )
    expect((await hers.post(`/drafts/${kept.id}/services`, {})).status).toBe(200)
    const [{ alert } = { alert: null }] = serviceWarnings(ana)
    expect(await page(hers, `/cases/${id}/warnings`)).toContain(`${alert!.number}`)
    await hers.post(`/services/${alert!.number}/take-back`, {})
    expect(serviceWarnings(ana)).toEqual([])
  })

  test("the second person's program reads it anew: whoever wrote it, a No known here, and words that may not stand", async () => {
    const desk = await twoDesks(1, yes)
    const { ana, ben, id } = desk
    const draft = draftOf({ ...desk, id })
    saveDraft(ben, draft, null)
    expect(await readServicesAsked(ana, await askServices(ben, draft))).not.toBeNull()
    const file = await askServices(ana, draft)
    await freezeCase(ben, id, "Arrested.")
    await expect(readServicesAsked(ben, file)).rejects.toMatchObject({ kind: "case-frozen" })
  })
})
