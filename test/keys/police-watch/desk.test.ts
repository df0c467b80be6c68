import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { alerts as alertsSchema, type WatchDraft } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import { alert } from "../../../keys/commands/alert.ts"
import { policeWatch } from "../../../keys/commands/police-watch.ts"
import { actsOf } from "../../../keys/numbers/acts.ts"
import { approveHanded } from "../../../keys/outbound/alerts/approve.ts"
import { readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { takeAnswer } from "../../../keys/outbound/alerts/carried-back.ts"
import { watchDraftFor } from "../../../keys/outbound/alerts/drafts.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { handOver } from "../../../keys/outbound/alerts/hand.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { alertsInForce, publishedInForce } from "../../../keys/outbound/alerts/published.ts"
import { renewWarning } from "../../../keys/outbound/alerts/renew.ts"
import { toReview } from "../../../keys/outbound/alerts/review.ts"
import { readHanded } from "../../../keys/outbound/alerts/second-look.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { askConsent, askWords } from "../../../keys/outbound/ask.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { pull } from "../../../keys/post/pull.ts"
import { fetchAlerts } from "../../../keys/verify/alerts.ts"
import { homeOf, rosterOf } from "../../../keys/workstation.ts"
import { type DeskWithCase, shown, answered as withAlertAnswers, written } from "../alerts.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { answers, changes, questionsFor, withdrawsAll } from "../later-letters.ts"
import { anExperience, aPoliceCase, entryOf, entryWords } from "../police-watch.ts"
import { aReport, letterBy, letterOf, repliesFor, send } from "../reporter.ts"
import { twoDesks } from "../two-desks.ts"
import { testFolder } from "../workstation.ts"

/** S44 J19: what somebody tells of the police, from the letter to the page and back, by the way that warnings go. */

const publish = ({ team }: DeskWithCase, draft: WatchDraft) => publishDraft(team.workstation, draft)
const published = async (desk: DeskWithCase) => (await shown(desk)).list?.policeWatch ?? []
const case_ = ({ team, id }: DeskWithCase) => openCase(team.workstation, id)

async function stays(desk: DeskWithCase, kind: string, draft = () => entryOf(desk)): Promise<void> {
  await expect((async () => publish(desk, draft()))()).rejects.toMatchObject({ kind })
  expect((await shown(desk)).text).toBeNull()
}

describe("S44: nothing of the police is published", () => {
  test("after a No, or after a question that was left blank", async () => {
    for (const given of [{ share: "no" }, {}] as const) {
      const desk = await aPoliceCase(given)
      expect(() => watchDraftFor(desk.team.workstation, desk.id)).toThrow(
        expect.objectContaining({ kind: "no-consent-to-alert" }),
      )
    }
  })

  test("N8: when a later letter says No to warnings, in whatever order they came, and a Yes to another question is none", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const draft = entryOf(desk)
    await changes(desk, { alert: "no" })
    await changes(desk, { alert: "yes", statistics: "yes" })
    await stays(desk, "no-consent-to-alert", () => draft)
  })

  test("after a yes to other words of consent than ours of today", async () => {
    const desk = await aPoliceCase({ share: "yes", textVersion: 2 })
    await stays(desk, "consent-waits")
  })

  test("S5 S44: after “ask me first”, before the words were shown, while nobody answered, after a No, and after one changed word", async () => {
    const desk = await aPoliceCase({ share: "ask-me-first" })
    const { workstation } = desk.team
    await stays(desk, "consent-waits")
    const draft = entryOf(desk)
    const { question } = await askWords(workstation, draft, "")
    await stays(desk, "alert-words-wait")
    await stays(desk, "alert-words-changed", () => entryOf(desk, { wentWell: "Officers came." }))
    await answers(desk, question, "no")
    await stays(desk, "alert-words-refused")
  })

  test("of a letter that took everything back, of a frozen case, and of a case in which nobody told of the police", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const draft = entryOf(desk)
    const { workstation } = desk.team
    await freezeCase(workstation, desk.id, "An arrest.")
    await stays(desk, "case-frozen", () => draft)
    await withdrawsAll(desk)
    await stays(desk, "withdrawn-cannot-publish", () => draft)
    await send(desk.team, desk.host, letterBy("Jo", desk.team.pins, aReport({}, { alert: "yes" })))
    const [jo = ""] = (await desk.pull()).cases
    expect(() => watchDraftFor(workstation, jo)).toThrow(expect.objectContaining({ kind: "nothing-about-police" }))
    await stays(desk, "draft-not-safe", () => ({ ...draft, case: jo }))
  })

  test("J19: with an officer in it, however it was answered, and not with a question of the check left open", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    await stays(desk, "draft-not-safe", () => entryOf(desk, { wentBadly: "Sergeant Falkner laughed." }))
    await stays(desk, "draft-not-safe", () => ({ ...entryOf(desk), answers: [] }))
  })
})

describe("S44: what may be shared", () => {
  test("goes out under a number of its own, in the list that the warnings stand in, under one signature", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const { team, host } = desk
    await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
    const [jo = ""] = (await desk.pull()).cases
    await publishDraft(team.workstation, withAlertAnswers(team.workstation, written({ ...desk, id: jo })))
    const { number } = await publish(desk, entryOf(desk))
    expect(number).toBe("P26-0001")
    const { list } = await shown(desk)
    expect(alertsSchema.safeParse(list).success).toBe(true)
    expect(list?.alerts.map((each) => each.number)).toEqual(["26-0001"])
    expect(list?.policeWatch).toMatchObject([{ number: "P26-0001", force: "greater-manchester", ...entryWords }])
    expect(case_(desk).alerts).toEqual(["P26-0001"])
    const roster = { document: rosterOf(team.workstation), text: homeOf(team.workstation).roster.document }
    const verified = await fetchAlerts(host.fetch, "http://desk.test", roster, team.workstation.today)
    expect([verified.differences, verified.alerts?.policeWatch?.length]).toEqual([[], 1])
    // Published twice it is one; numbers of warnings are not counted with it.
    expect((await publish(desk, entryOf(desk))).number).toBe("P26-0001")
    expect(actsOf(team.workstation)).toMatchObject([{ warnings: { issued: 1, withdrawn: 0 } }])
    expect([alertsInForce(team.workstation).length, publishedInForce(team.workstation).length]).toEqual([1, 2])
  })

  test("N9: after a yes to exactly these words, which the reporter was shown whole", async () => {
    const desk = await aPoliceCase({ share: "ask-me-first" })
    const draft = entryOf(desk)
    const { question } = await askWords(desk.team.workstation, draft, "")
    const [asked] = await questionsFor(desk)
    const text = JSON.stringify(asked)
    for (const words of ["police-watch-words", "Greater Manchester", entryWords.wentWell, entryWords.wentBadly])
      expect(text).toContain(words)
    await answers(desk, question, "yes")
    await publish(desk, draft)
    expect(await published(desk)).toHaveLength(1)
  })

  test("holds nothing that was told: no name, no station, no day", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    expect(watchDraftFor(desk.team.workstation, desk.id).draft.entry).toEqual({
      force: "greater-manchester",
      themes: ["reporting", "respect"],
      wentWell: "",
      wentBadly: "",
      wanted: "",
      reports: "one",
    })
    await publish(desk, entryOf(desk))
    expect((await shown(desk)).text).not.toMatch(/Falkner|Longsight|Friday|sergeant/i)
  })

  test("N8: is taken back by a No, by “delete everything”, and by a caseworker; the other one stays", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const { team, host, pull: pullAgain } = desk
    await send(
      team,
      host,
      letterOf("Jo", team.pins, { kind: "canopy/police-experience", body: anExperience({ share: "yes" }) }),
    )
    const [jo = ""] = (await pullAgain()).cases
    await publish(desk, entryOf(desk))
    await publish(desk, entryOf({ ...desk, id: jo }, { wentWell: "Officers listened." }))
    await changes(desk, { alert: "no" })
    const { takenBack } = await workShift(team.workstation, () => {})
    expect(takenBack).toEqual(["P26-0001"])
    const { list } = await shown(desk)
    expect([list?.policeWatch?.map(({ number }) => number), list?.withdrawn]).toEqual([["P26-0002"], ["P26-0001"]])
    await withdrawAlert(team.workstation, "P26-0002")
    const after = (await shown(desk)).list
    expect([after?.policeWatch, after?.withdrawn]).toEqual([undefined, ["P26-0002", "P26-0001"]])
  })

  test("is looked at again after three months, and leaves by itself after two years", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    await publish(desk, entryOf(desk))
    const later = { ...desk.team.workstation, today: addDays(desk.team.workstation.today, 95) }
    expect(toReview(later)).toEqual(["P26-0001"])
    await renewWarning(later, "P26-0001", null)
    expect(toReview(later)).toEqual([])
    const end = { ...later, today: addDays(later.today, 800) }
    expect(publishedInForce(end)).toEqual([])
  })
})

describe("N12 J6: where two people sign, a second one reads the entry", () => {
  async function twoWithPolice() {
    const desk = await twoDesks()
    const body = anExperience({ share: "yes" })
    await send(desk.team, desk.host, letterOf("Jo", desk.team.pins, { kind: "canopy/police-experience", body }))
    const [id = ""] = (await desk.pull()).cases
    await pull(desk.ben, () => {})
    return { ...desk, id }
  }

  test("who wrote it cannot approve it; the colleague reads it whole, signs, and signs beforehand what takes it back", async () => {
    const desk = await twoWithPolice()
    await expect(publishDraft(desk.ana, entryOf(desk))).rejects.toMatchObject({ kind: "needs-a-second-person" })
    readyDraft(desk.ana, entryOf(desk))
    const { file } = await handOver(desk.ana)
    await expect(readHanded(desk.ana, file)).rejects.toMatchObject({ kind: "not-for-us" })
    const read = await readHanded(desk.ben, file)
    expect(read.added).toMatchObject([{ number: "P26-0001", consent: "yes", alert: { force: "greater-manchester" } }])
    await takeAnswer(desk.ana, (await approveHanded(desk.ben, file)).file)
    expect(await published(desk)).toHaveLength(1)
    expect(await withdrawAlert(desk.ana, "P26-0001")).toEqual({ withdrawn: ["P26-0001"], waits: [] })
    expect(await published(desk)).toEqual([])
  })

  test("a colleague's program that lets an officer through is not believed", async () => {
    const desk = await twoWithPolice()
    readyDraft(desk.ana, entryOf(desk))
    const { file } = await handOver(desk.ana)
    const { openFromColleague, sealForColleagues } = await import("../../../keys/approval/colleagues.ts")
    const { signList } = await import("../../../keys/outbound/alerts/signatures.ts")
    const handed = (await openFromColleague(desk.ben, file)) as { document: string }
    const list = alertsSchema.parse(JSON.parse(handed.document))
    const [entry] = list.policeWatch ?? []
    const named = { ...list, policeWatch: [{ ...entry!, wentBadly: "Officers and sergeant falkner laughed." }] }
    const forged = await sealForColleagues(desk.ana, { ...handed, ...signList(desk.ana, named) })
    await expect(approveHanded(desk.ben, forged)).rejects.toMatchObject({ kind: "draft-not-safe" })
  })
})

describe("S17: a letter about the police is a case like any other", () => {
  test("it is answered, has its own words in lists and in its consents, and cannot be closed without a word", async () => {
    const desk = await aPoliceCase({ share: "ask-me-first", keep: "yes" }, { complaint: "yes" })
    const { workstation } = desk.team
    const { get } = await aBrowser(workstation)
    const inbox = await (await get("/")).text()
    expect(inbox).toContain("about the police, ask first before it is shared")
    const page = await (await get(`/cases/${desk.id}`)).text()
    for (const words of [
      "About the police, for Police Watch",
      "Greater Manchester",
      "Share it in public, in our words",
      "Keep it",
      "Draft for Police Watch",
      "wants help with a complaint about the police",
    ])
      expect(page).toContain(words)
    for (const other of ["Speak to the police for them", "Make a formal report"])
      expect(page).not.toContain(`>${other}</th>`)
    expect(tasksOfCase(workstation, desk.id).map(({ kind }) => kind)).toContain("police-complaint")
    expect((await repliesFor("Mai", desk.team, desk.host)).map(({ body }) => body.type)).toEqual(["opened"])
    await expect(closeCase(workstation, desk.id, "")).rejects.toThrow()
    await expect(askConsent(workstation, desk.id, "alert", "May we?")).rejects.toMatchObject({
      kind: "police-not-asked-again",
    })
  })

  test("who wants nothing kept has it deleted, and who asks for no help makes no task", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    expect(tasksOfCase(desk.team.workstation, desk.id).map(({ kind }) => kind)).not.toContain("police-complaint")
    const { registerOf } = await import("../../../keys/register/register.ts")
    const row = registerOf(desk.team.workstation).prepare<[], { listen_only: number }>("SELECT * FROM cases").get()
    expect(JSON.stringify(row)).toContain("about the police, may be shared")
    const { isListenOnly } = await import("../../../keys/casework/record.ts")
    const { lettersOf } = await import("../../../keys/casework/intake.ts")
    expect(isListenOnly(lettersOf(desk.team.workstation, case_(desk)), [])).toBe(true)
  })
})

describe("J19: the desk and the commands do the same", () => {
  const fields = {
    force: "greater-manchester",
    "themes[]": ["reporting"],
    ...entryWords,
    reports: "one",
    danger: "Nobody is in danger; a mistake is to be put right.",
    "answer-rule": ["2", "2"],
    "answer-field": ["wentWell", "wentBadly"],
    "answer-found": [entryWords.wentWell, entryWords.wentBadly],
    "answer-why": ["Many people could say this.", "Many people could say this."],
  }

  test("the page checks beside the field, shows it as it is read, keeps it, and publishes it", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const { get, post } = await aBrowser(desk.team.workstation)
    const at = `/cases/${desk.id}/police-watch`
    const fresh = await (await get(at)).text()
    for (const words of ["Police Watch, from case", "Name, number and describe no officer", "As a reader sees it"])
      expect(fresh).toContain(words)
    expect(fresh).not.toContain("Falkner")
    const checked = await (await post(at, { ...fields, wentBadly: "Sergeant Falkner laughed.", act: "check" })).text()
    expect(checked).toMatch(/name="wentBadly"[^>]*aria-describedby="notes-wentBadly"/)
    expect(checked).toContain("A rank, beside a force and a month")
    const unfit = await post(at, { ...fields, "themes[]": [], act: "check" })
    expect([unfit.status, (await unfit.text()).includes(entryWords.wentBadly)]).toEqual([400, true])
    await post(at, { ...fields, act: "save" })
    const list = await (await get("/alerts")).text()
    expect(list).toContain(`href="${at}?draft=`)
    expect(list).toContain("Police Watch, Greater Manchester")
    const told = await (await post(at, { ...fields, act: "publish" })).text()
    expect(told).toContain("Police Watch P26-0001 is published, and live.")
    expect(await published(desk)).toHaveLength(1)
    await post("/alerts/P26-0001/withdraw")
    expect((await shown(desk)).list?.withdrawn).toEqual(["P26-0001"])
  })

  test("`canopy police-watch` drafts and lists, and `canopy alert` takes it from there", async () => {
    const desk = await aPoliceCase({ share: "yes" })
    const context = (line: string, options = {}) =>
      contextFor(desk.team.home, line, options, { fetcher: desk.host.fetch })
    const drafted = await policeWatch(context(`police-watch draft ${desk.id}`))
    expect(drafted.value).toMatchObject({ kind: "canopy/police-watch-draft", entry: { force: "greater-manchester" } })
    const file = join(testFolder(), "draft.json")
    writeFileSync(file, JSON.stringify(entryOf(desk)))
    expect((await alert(context(`alert check ${file}`))).lines.join()).toContain(
      "What went badly: Officers are reported",
    )
    expect((await policeWatch(context("police-watch list"))).lines).toEqual(["Nothing in Police Watch."])
    expect((await alert(context(`alert publish ${file}`))).lines).toEqual([
      "Police Watch P26-0001 is published, and live.",
    ])
    expect((await policeWatch(context("police-watch list"))).lines.join()).toContain("Greater Manchester")
    expect((await alert(context("alert list"))).lines.join()).toContain("P26-0001 · Greater Manchester · ends 2028-06")
    expect((await alert(context("alert withdraw P26-0001"))).lines.join()).toContain(
      "Police Watch P26-0001 is withdrawn",
    )
  })
})
