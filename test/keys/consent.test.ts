import { describe, expect, test } from "vitest"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import type { Consents } from "../../crypto/documents/consents.ts"
import type { OpenedLetter } from "../../keys/casework/case.ts"
import { mayAlert } from "../../keys/casework/consent.ts"
import { draftFor } from "../../keys/outbound/alerts/drafts.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { aCase, shown, written } from "./alerts.ts"
import { aReport, letterBy, send } from "./reporter.ts"

/** N8: what a reporter did not allow cannot be made, and what waits for a yes cannot go out. */

const letters = (...answers: Partial<Consents>[]): OpenedLetter[] =>
  answers.map((given, at) => ({
    id: `${at}`,
    case: "A",
    opened: "2026-06-17" as never,
    document: letterBy("Mai", { id: "a".repeat(32) }, aReport({}, given)),
  }))

describe("S5 N8: the answer to the question about a warning decides about warnings", () => {
  test.each([
    ["yes", [{ alert: "yes" }], "yes"],
    ["ask me first", [{ alert: "ask-me-first" }], "wait"],
    ["yes, but show me the words first", [{ alert: "yes", alertPreview: true }], "wait"],
    ["no", [{ alert: "no" }], "no"],
    ["no, but show me the words first", [{ alert: "no", alertPreview: true }], "no"],
    ["left blank", [{}], "no"],
    [
      "yes to every other question",
      [{ record: "yes", partners: "yes", policeAnonymous: "yes", policeShare: "yes", statistics: "yes" }],
      "no",
    ],
    ["yes, and no to every other question", [{ alert: "yes", record: "no", policeAnonymous: "no" }], "yes"],
    ["yes to words of consent that are not ours", [{ alert: "yes", textVersion: 2 }], "wait"],
    ["no letter at all", [], "no"],
    ["yes, then no", [{ alert: "yes" }, { alert: "no" }], "no"],
    ["no, then yes: letters come in no order", [{ alert: "no" }, { alert: "yes" }], "no"],
    ["yes, then ask me first", [{ alert: "yes" }, { alert: "ask-me-first" }], "wait"],
    ["ask me first, then yes", [{ alert: "ask-me-first" }, { alert: "yes" }], "wait"],
    ["yes, twice", [{ alert: "yes" }, { alert: "yes" }], "yes"],
  ] as [string, Partial<Consents>[], string][])("%s", (_title, answers, permission) => {
    expect(mayAlert(letters(...answers), [])).toBe(permission)
  })
})

/** Whatever somebody does with a draft that was made another way. */
const forged = (id: string): AlertDraft => ({
  kind: "canopy/alert-draft",
  version: 1,
  case: id,
  alert: {
    level: "danger",
    types: ["held"],
    region: "north-west",
    setting: "indoors",
    approach: "phone",
    people: [],
    weapons: [],
    watchFor: "Reported as blocking the door.",
    advice: "",
    reports: "one",
  },
})

describe("N8: an alert without a yes does not exist", () => {
  test.each([
    ["no", { alert: "no" }],
    ["left blank", {}],
    ["yes to the police and no more", { policeAnonymous: "yes" }],
  ] as [string, Partial<Consents>][])("where the answer is %s, not even a draft", async (_title, given) => {
    const desk = await aCase(given)
    expect(() => draftFor(desk.team.workstation, desk.id)).toThrow("did not say yes")
    desk.host.asked.length = 0
    await expect(publishDraft(desk.team.workstation, forged(desk.id))).rejects.toMatchObject({
      kind: "no-consent-to-alert",
    })
    expect(desk.host.asked).toEqual([])
    expect((await shown(desk)).text).toBeNull()
  })

  test("S5 N9: who asked to be asked first has a draft that waits, and nothing of it reaches the server", async () => {
    for (const given of [{ alert: "ask-me-first" }, { alert: "yes", alertPreview: true }] as const) {
      const desk = await aCase(given)
      expect(draftFor(desk.team.workstation, desk.id).permission).toBe("wait")
      desk.host.asked.length = 0
      await expect(publishDraft(desk.team.workstation, written(desk))).rejects.toMatchObject({ kind: "consent-waits" })
      expect(desk.host.asked).toEqual([])
      expect((await shown(desk)).text).toBeNull()
    }
  })

  test("a No that comes later outlives the Yes, in whatever order the two are stored", async () => {
    const desk = await aCase({ alert: "yes" })
    const draft = written(desk)
    await send(
      desk.team,
      desk.host,
      letterBy("Mai", desk.team.pins, aReport({ story: "I changed my mind." }, { alert: "no" })),
    )
    await desk.pull()
    await expect(publishDraft(desk.team.workstation, draft)).rejects.toMatchObject({ kind: "no-consent-to-alert" })
    expect((await shown(desk)).text).toBeNull()
  })

  test("one person's yes is not another's", async () => {
    const desk = await aCase({ alert: "yes" })
    await send(desk.team, desk.host, letterBy("Jo", desk.team.pins, aReport({}, { alert: "no" })))
    const [id = ""] = (await desk.pull()).cases
    await expect(publishDraft(desk.team.workstation, { ...written(desk), case: id })).rejects.toMatchObject({
      kind: "no-consent-to-alert",
    })
  })

  test("a case that is not there has given no consent", async () => {
    const desk = await aCase({ alert: "yes" })
    await expect(publishDraft(desk.team.workstation, forged("NOBODY00"))).rejects.toMatchObject({
      kind: "no-such-case",
    })
  })
})
