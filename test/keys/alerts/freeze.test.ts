import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { giveApproval, takeApproval } from "../../../keys/approval/approval.ts"
import { addLink, undoLink } from "../../../keys/linking/links.ts"
import { publishDue, readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { draftFor } from "../../../keys/outbound/alerts/drafts.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { frozenCases } from "../../../keys/outbound/alerts/frozen.ts"
import { draftOf } from "../../../keys/outbound/alerts/kept-drafts.ts"
import { logOf } from "../../../keys/outbound/alerts/log.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { approveThaw, askThaw, readThawAsked, thawCase } from "../../../keys/outbound/alerts/thaw.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import type { Vault } from "../../../keys/ring/vault.ts"
import { aCase, shown, written } from "../alerts.ts"
import { isReadableIn } from "../files.ts"
import { withdrawsAll } from "../later-letters.ts"
import { aReport, letterBy, send } from "../reporter.ts"
import { twoDesks } from "../two-desks.ts"
import { noNetwork } from "../workstation.ts"

/** J6: somebody was arrested. What is published now could spoil a trial. */

const why = "Arrested on Monday; the officer rang."

describe("J6: a frozen case", () => {
  test("loses its warning at once, and nothing goes out from it any more, by any way", async () => {
    const desk = await aCase({ alert: "yes" })
    const { workstation } = desk.team
    await publishDraft(workstation, written(desk))
    const other = written(desk, { advice: "Ring us first." })
    const { id } = readyDraft(workstation, other)
    expect(await freezeCase(workstation, desk.id, why)).toEqual({ withdrawn: ["26-0001"], waits: [] })
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
    expect(draftOf(workstation, id)).toMatchObject({ notBefore: null, back: { why: "case-frozen" } })
    await expect(publishDraft(workstation, other)).rejects.toMatchObject({ kind: "case-frozen" })
    expect(() => readyDraft(workstation, other)).toThrow("spoil the trial")
    expect(() => draftFor(workstation, desk.id)).toThrow("spoil the trial")
    expect((await publishDue({ ...workstation, today: addDays(workstation.today, 9) })).published).toEqual([])
    await expect(freezeCase(workstation, desk.id, why)).rejects.toMatchObject({ kind: "already-frozen" })
  })

  test.each([
    ["the line is down just then", () => {}],
    ["the machine stops before the next list is made", (vault: Vault) => vault.remove("published/on-its-way")],
  ])("is frozen also when %s, and the next shift takes the warning back", async (_title, and) => {
    const desk = await aCase({ alert: "yes" })
    const { workstation } = desk.team
    await publishDraft(workstation, written(desk))
    await expect(freezeCase({ ...workstation, fetch: noNetwork }, desk.id, why)).rejects.toThrow()
    and(workstation.vault)
    expect(frozenCases(workstation)).toMatchObject([{ case: desk.id, by: "Ana" }])
    await workShift(workstation, () => {})
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
  })

  test("freezes what it is linked with", async () => {
    const desk = await aCase({ alert: "yes" })
    const { team, host, pull } = desk
    await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
    const [jo = ""] = (await pull()).cases
    const draft = written({ ...desk, id: jo })
    const claim = { confidence: "medium", writers: "different", note: "", reasons: [] }
    const link = addLink(team.workstation, jo, desk.id, claim)
    await freezeCase(team.workstation, desk.id, why)
    await expect(publishDraft(team.workstation, draft)).rejects.toMatchObject({ kind: "case-frozen" })
    undoLink(team.workstation, link.id, "Two men, after all.")
    expect((await publishDraft(team.workstation, draft)).number).toBe("26-0001")
  })

  test.each([
    ["without a reason", (id: string) => [id, " \n"], "no-reason"],
    ["where there is none", () => ["NOBODY00", why], "no-such-case"],
  ] as [string, (id: string) => [string, string], string][])("does not come about %s", async (_title, of, kind) => {
    const desk = await aCase({ alert: "yes" })
    await expect(freezeCase(desk.team.workstation, ...of(desk.id))).rejects.toMatchObject({ kind })
    expect(frozenCases(desk.team.workstation)).toEqual([])
  })

  test("N6: its reason is nowhere once its reporter takes everything back, and is never in the clear", async () => {
    const desk = await aCase({ alert: "yes" })
    await freezeCase(desk.team.workstation, desk.id, why)
    expect(logOf(desk.team.workstation, desk.id)).toMatchObject([{ what: "frozen", why }])
    expect(isReadableIn(desk.team.home, why)).toBe(false)
    await withdrawsAll(desk)
    expect(logOf(desk.team.workstation, desk.id)).toEqual([])
    await expect(freezeCase(desk.team.workstation, desk.id, why)).rejects.toMatchObject({
      kind: "withdrawn-cannot-publish",
    })
  })
})

describe("J6: a case may warn again", () => {
  test("in a team of one by one person, and the record says so", async () => {
    const desk = await aCase({ alert: "yes" })
    const { workstation } = desk.team
    expect(() => thawCase(workstation, desk.id, "The trial is over.")).toThrow("not frozen")
    await freezeCase(workstation, desk.id, why)
    expect(() => thawCase(workstation, desk.id, " ")).toThrow("no words in this reason")
    expect(thawCase(workstation, desk.id, "The trial is over.")).toEqual({ approvers: [] })
    expect(logOf(workstation, desk.id).at(-1)).toMatchObject({ what: "thawed", by: ["Ana"], teamOfOne: true })
    expect((await publishDraft(workstation, written(desk))).number).toBe("26-0001")
  })

  test("otherwise only when a second person agrees, to this freeze and no later one", async () => {
    const desk = await twoDesks(1)
    const { ana, ben, id } = desk
    await freezeCase(ana, id, why)
    expect(() => thawCase(ana, id, "The trial is over.")).toThrow("only when a second person agrees")
    const asked = (await readThawAsked(ben, await askThaw(ana, id)))!
    expect(asked).toMatchObject({ case: id, by: "Ana", why })
    // Her own word does not count, and neither does one about something else.
    takeApproval(ana, JSON.stringify(approveThaw(ana, asked)))
    takeApproval(ana, JSON.stringify(giveApproval(ben, "thaw", "0".repeat(64))))
    expect(() => thawCase(ana, id, "The trial is over.")).toThrow("only when a second person agrees")
    takeApproval(ana, JSON.stringify(approveThaw(ben, asked)))
    expect(thawCase(ana, id, "The trial is over.")).toEqual({ approvers: ["Ben"] })
    expect(logOf(ana, id).at(-1)).toMatchObject({ what: "thawed", by: ["Ana", "Ben"], teamOfOne: false })
    await freezeCase(ana, id, why)
    expect(() => thawCase(ana, id, "The trial is over.")).toThrow("only when a second person agrees")
  })
})
