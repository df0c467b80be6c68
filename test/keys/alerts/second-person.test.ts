import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { AlertDraft, Alerts } from "../../../crypto/documents/alert.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { withShort } from "../../../crypto/short-alerts.ts"
import { textHash } from "../../../crypto/trust.ts"
import { openFromColleague, sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { approveHanded, declineHanded } from "../../../keys/outbound/alerts/approve.ts"
import { readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { takeAnswer } from "../../../keys/outbound/alerts/carried-back.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { handOver, waitingList } from "../../../keys/outbound/alerts/hand.ts"
import type { Handed } from "../../../keys/outbound/alerts/handed.ts"
import { allDrafts, draftOf, saveDraft } from "../../../keys/outbound/alerts/kept-drafts.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { alertsInForce, recordOf } from "../../../keys/outbound/alerts/published.ts"
import { renewWarning } from "../../../keys/outbound/alerts/renew.ts"
import { readHanded } from "../../../keys/outbound/alerts/second-look.ts"
import { signList } from "../../../keys/outbound/alerts/signatures.ts"
import { describeWithdrawn, withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { askWords } from "../../../keys/outbound/ask.ts"
import { describeShift, workShift } from "../../../keys/outbound/shift.ts"
import { pull } from "../../../keys/post/pull.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import { fetchAlerts } from "../../../keys/verify/alerts.ts"
import { homeOf, rosterOf } from "../../../keys/workstation.ts"
import { answered, shown, written } from "../alerts.ts"
import { answers, changes } from "../later-letters.ts"
import { type TwoDesks, twoDesks } from "../two-desks.ts"

/** N12 J6: where two people sign, the one who approves reads what the reader will read, and trusts the other's program in nothing. */

/** A draft of today's batch, handed over. */
async function handed(desk: TwoDesks, rest: Partial<AlertDraft["alert"]> = {}) {
  readyDraft(desk.ana, written(desk, rest))
  return (await handOver(desk.ana)).file
}

/** Approved by Ben and published by Ana. */
async function published(desk: TwoDesks): Promise<void> {
  const { file } = await approveHanded(desk.ben, await handed(desk))
  await takeAnswer(desk.ana, file)
}

/** What Ana's workstation would hand over if somebody had changed its program. */
async function forged(desk: TwoDesks, change: (handed: Handed, list: Alerts) => Partial<Handed>): Promise<Uint8Array> {
  const handedOver = (await openFromColleague(desk.ben, await handed(desk))) as Handed
  return sealForColleagues(desk.ana, { ...handedOver, ...change(handedOver, jsonOf(handedOver.document) as Alerts) })
}

const signedBy = (desk: TwoDesks, list: Alerts): Pick<Handed, "document" | "minisig"> => signList(desk.ana, list)

describe("N12 J6: with a second person's signature", () => {
  test("a warning is live, signed by both, and whoever verifies it finds two people", async () => {
    const desk = await twoDesks()
    await expect(publishDraft(desk.ana, written(desk))).rejects.toMatchObject({ kind: "needs-a-second-person" })
    const file = await handed(desk)
    expect((await shown(desk)).text).toBeNull()
    const answer = await approveHanded(desk.ben, file)
    expect((await shown(desk)).text).toBeNull()
    expect((await takeAnswer(desk.ana, answer.file)).published.map(({ number }) => number)).toEqual(["26-0001"])
    expect((await shown(desk)).list?.alerts).toMatchObject([{ number: "26-0001" }])
    expect(recordOf(desk.ana, "26-0001")).toMatchObject({ signers: ["Ana", "Ben"], teamOfOne: false })
    expect(openCase(desk.ana, desk.id).alerts).toEqual(["26-0001"])
    expect([allDrafts(desk.ana), waitingList(desk.ana)]).toEqual([[], null])
    const roster = { document: rosterOf(desk.ana), text: homeOf(desk.ana).roster.document }
    const verified = await fetchAlerts(desk.host.fetch, "http://desk.test", roster, desk.ana.today)
    expect(verified.differences).toEqual([])
  })

  test("the approver reads each warning and each answer, and no word of the report goes along", async () => {
    const desk = await twoDesks()
    const file = await handed(desk, { setting: "indoors" })
    const read = await readHanded(desk.ben, file)
    expect(read).toMatchObject({ by: "Ana", withdrawn: [], renewed: [] })
    expect(read.added).toMatchObject([{ number: "26-0001", case: desk.id, by: "Ana", consent: "yes" }])
    expect(read.added[0]?.answers).toContainEqual({
      rule: 2,
      field: "setting",
      found: "indoors",
      why: "Many people could have told us this.",
      reason: expect.stringContaining("Could he know from this"),
    })
    expect(JSON.stringify(await openFromColleague(desk.ben, file))).not.toContain("shouted")
    expect(Buffer.from(file).toString("latin1")).not.toContain("blocks the door")
  })

  test("both workstations go on from the same list: the second takes over what the first published", async () => {
    const desk = await twoDesks()
    await published(desk)
    await workShift(desk.ben, () => {})
    expect(alertsInForce(desk.ben).map(({ number }) => number)).toEqual(["26-0001"])
    readyDraft(desk.ben, answered(desk.ben, { ...written(desk, { advice: "Ring us first." }) }))
    const { file } = await handOver(desk.ben)
    const answer = await approveHanded(desk.ana, file)
    await takeAnswer(desk.ben, answer.file)
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, alerts: [{ number: "26-0002" }, { number: "26-0001" }] })
  })
})

describe("N12 J6: nobody signs", () => {
  const refused = async (desk: TwoDesks, file: Uint8Array, kind: string) => {
    await expect(approveHanded(desk.ben, file)).rejects.toMatchObject({ kind })
    expect((await shown(desk)).text).toBeNull()
  }

  test("what they drafted or signed themselves", async () => {
    const desk = await twoDesks()
    await refused(
      desk,
      await forged(desk, ({ added }) => ({ added: added.map((each) => ({ ...each, by: "Ben" })) })),
      "approver-is-drafter",
    )
    readyDraft(desk.ben, written(desk))
    const own = (await openFromColleague(desk.ana, (await handOver(desk.ben)).file)) as Handed
    await refused(desk, await sealForColleagues(desk.ana, own), "approver-is-drafter")
  })

  test("what is not for them, is something else, or was signed by nobody here", async () => {
    const desk = await twoDesks()
    await refused(desk, new Uint8Array([1, 2, 3]), "not-for-us")
    await refused(desk, await sealForColleagues(desk.ana, { kind: "canopy/alerts-handed" }), "not-a-handed-list")
    await refused(desk, await forged(desk, ({ document }) => ({ document: `${document} ` })), "handed-not-signed")
  })

  test("a list that does not follow the one at the server, or was made with another roster", async () => {
    const desk = await twoDesks()
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, previous: "0".repeat(64) })),
      "handed-overtaken",
    )
    await refused(desk, await forged(desk, (_, list) => signedBy(desk, { ...list, epoch: 2 })), "handed-overtaken")
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, roster: "0".repeat(64) })),
      "handed-other-roster",
    )
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, organisation: "f".repeat(32) })),
      "handed-other-roster",
    )
  })

  test("a list that says more than it names", async () => {
    const desk = await twoDesks()
    const more = (list: Alerts) => ({ ...list.alerts[0]!, number: "26-0009" })
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, alerts: [more(list), ...list.alerts] })),
      "handed-says-more",
    )
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, withdrawn: ["26-0007"] })),
      "handed-says-more",
    )
    await refused(
      desk,
      await forged(desk, (_, list) =>
        signedBy(desk, { ...list, alerts: list.alerts.map((alert) => ({ ...alert, expires: "2039-01" as never })) }),
      ),
      "handed-says-more",
    )
    await refused(
      desk,
      await forged(desk, (_, list) => signedBy(desk, { ...list, validUntil: addDays(list.validUntil, 1) })),
      "handed-too-old",
    )
  })

  test("words in which something is found that was not answered, or cannot be", async () => {
    const desk = await twoDesks()
    const saying = (watchFor: string) => (_: Handed, list: Alerts) =>
      signedBy(desk, withShort({ ...list, alerts: list.alerts.map((alert) => ({ ...alert, watchFor })) }))
    for (const words of [
      "Reported. Rings from 07700 900123.",
      "Attacks people.",
      "Reported: would not let me leave until.",
    ])
      await refused(desk, await forged(desk, saying(words)), "draft-not-safe")
  })

  test("N8: after the reporter said No in a letter that Ana has not opened yet", async () => {
    const desk = await twoDesks()
    const file = await handed(desk)
    await changes({ ...desk, pull: () => pull(desk.ben, () => {}) }, { alert: "no" })
    await refused(desk, file, "no-consent-to-alert")
  })

  test("J6: a case that is frozen at their own workstation", async () => {
    const desk = await twoDesks()
    const file = await handed(desk)
    await freezeCase(desk.ben, desk.id, "Somebody was arrested.")
    await refused(desk, file, "case-frozen")
  })
})

test("N9: where the words were shown first, the approver is told that the yes is at the other workstation", async () => {
  const desk = await twoDesks(2, { alert: "yes", alertPreview: true })
  await expect(handed(desk)).rejects.toMatchObject({ kind: "consent-waits" })
  const { question } = await askWords(desk.ana, written(desk), "")
  await answers(desk, question, "yes")
  const file = await handed(desk)
  expect((await readHanded(desk.ben, file)).added).toMatchObject([{ consent: "asked-first" }])
})

describe("J6: declined", () => {
  test("with a reason, the draft is at the drafter's desk again and says who and why; nothing is published", async () => {
    const desk = await twoDesks()
    const file = await handed(desk)
    await expect(declineHanded(desk.ben, file, "  ")).rejects.toMatchObject({ kind: "no-reason" })
    const answer = await declineHanded(desk.ben, file, "He would know the hotel.")
    const { declined } = await takeAnswer(desk.ana, answer.file)
    expect(declined).toEqual({ by: "Ben", why: "He would know the hotel." })
    expect(allDrafts(desk.ana)).toMatchObject([
      { notBefore: null, back: { by: "Ben", words: "He would know the hotel." } },
    ])
    expect((await shown(desk)).text).toBeNull()
    await expect(takeAnswer(desk.ana, answer.file)).rejects.toMatchObject({ kind: "nothing-handed" })
  })

  test("in a colleague's name by somebody else, it is refused", async () => {
    const desk = await twoDesks()
    const answer = await declineHanded(desk.ben, await handed(desk), "No.")
    const opened = (await openFromColleague(desk.ana, answer.file)) as { signed: { document: string; minisig: string } }
    const document = opened.signed.document.replace("No.", "Yes.")
    const changed = await sealForColleagues(desk.ben, { ...opened, signed: { ...opened.signed, document } })
    await expect(takeAnswer(desk.ana, changed)).rejects.toMatchObject({ kind: "approval-not-valid" })
    expect(allDrafts(desk.ana)).toMatchObject([{ back: null }])
  })
})

describe("N8 N12: an answer publishes nothing", () => {
  const refused = async (desk: TwoDesks, file: Uint8Array, kind: string) => {
    await expect(takeAnswer(desk.ana, file)).rejects.toMatchObject({ kind })
    expect((await shown(desk)).text).toBeNull()
  }

  test("to a list that was made anew since, or to none", async () => {
    const desk = await twoDesks()
    const { file } = await approveHanded(desk.ben, await handed(desk))
    await refused(
      { ...desk, ana: desk.ben },
      await sealForColleagues(desk.ana, await openFromColleague(desk.ana, file)),
      "nothing-handed",
    )
    await handed(desk, { advice: "Ring us first." })
    await refused(desk, file, "answer-to-another-list")
  })

  test("signed by the drafter again, or by a stranger", async () => {
    const desk = await twoDesks()
    const handedOver = (await openFromColleague(desk.ben, await handed(desk))) as Handed
    const answer = (minisig: string) => ({
      kind: "canopy/alerts-approved",
      version: 1,
      list: textHash(handedOver.document),
      minisig,
      withdrawals: {},
    })
    await refused(desk, await sealForColleagues(desk.ben, answer(handedOver.minisig)), "approver-is-drafter")
    await refused(desk, await sealForColleagues(desk.ben, answer("untrusted comment: x\nAAAA")), "approval-not-valid")
  })

  test("when the reporter says No before it is back: the draft says why", async () => {
    const desk = await twoDesks()
    const { file } = await approveHanded(desk.ben, await handed(desk))
    await changes(desk, { alert: "no" })
    await refused(desk, file, "handed-not-allowed-any-more")
    expect(allDrafts(desk.ana)).toMatchObject([{ notBefore: null, back: { why: "no-consent-to-alert" } }])
  })

  test("when its draft was written on since", async () => {
    const desk = await twoDesks()
    const { file } = await approveHanded(desk.ben, await handed(desk))
    const [kept] = allDrafts(desk.ana)
    saveDraft(desk.ana, written(desk, { advice: "Ring us first." }), kept!.id)
    await refused(desk, file, "handed-not-allowed-any-more")
    expect(draftOf(desk.ana, kept!.id)).toMatchObject({ draft: { alert: { advice: "Ring us first." } } })
  })
})

describe("N8 N12: taken back where two people sign", () => {
  test("one warning of the list goes in one step, by the drafter alone: it was signed beforehand", async () => {
    const desk = await twoDesks()
    await published(desk)
    expect(await withdrawAlert(desk.ana, "26-0001")).toEqual({ withdrawn: ["26-0001"], waits: [] })
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, alerts: [], withdrawn: ["26-0001"] })
    const roster = { document: rosterOf(desk.ana), text: homeOf(desk.ana).roster.document }
    expect((await fetchAlerts(desk.host.fetch, "http://desk.test", roster, desk.ana.today)).differences).toEqual([])
  })

  test("by itself when the reporter says No", async () => {
    const desk = await twoDesks()
    await published(desk)
    await changes(desk, { alert: "no" })
    expect(await workShift(desk.ana, () => {})).toMatchObject({ takenBack: ["26-0001"], left: [] })
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
  })

  test("without such a signature it waits for the next list, says so loudly, and is a task until it is gone", async () => {
    const desk = await twoDesks()
    await published(desk)
    desk.ana.vault.remove("published/withdrawals")
    const done = await withdrawAlert(desk.ana, "26-0001")
    expect(done).toEqual({ withdrawn: [], waits: ["26-0001"] })
    expect(describeWithdrawn(done).join()).toContain("WARNING 26-0001 IS STILL PUBLISHED")
    const tasks = () => tasksOf(desk.ana).filter(({ kind }) => kind === "withdrawal-waits")
    expect(tasks()).toMatchObject([{ case: desk.id, alerts: ["26-0001"] }])
    expect(describeShift(await workShift(desk.ana, () => {})).join()).toContain("signed by a second person today")
    const { file } = await approveHanded(desk.ben, (await handOver(desk.ana)).file)
    await takeAnswer(desk.ana, file)
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
    expect(tasks()).toEqual([])
  })

  test("a warning that was looked at again waits for the next list, too", async () => {
    const desk = await twoDesks()
    await published(desk)
    desk.host.clock.now += 100 * 86_400_000
    const today = addDays(desk.ana.today, 100)
    const [ana, ben] = [
      { ...desk.ana, today },
      { ...desk.ben, today },
    ]
    for (const each of [ana, ben]) await pull(each, () => {})
    expect(await renewWarning(ana, "26-0001", "Two more people told us.")).toEqual({ waits: true })
    const { file } = await approveHanded(ben, (await handOver(ana)).file)
    await takeAnswer(ana, file)
    expect((await shown(desk)).list?.alerts).toMatchObject([{ checked: "2026-09", expires: "2028-09" }])
    await expect(handOver(ana)).rejects.toMatchObject({ kind: "nothing-to-hand" })
  })
})

test("N12: nothing is handed over where one signature is enough, or where nothing is due", async () => {
  const one = await twoDesks(1)
  await expect(handOver(one.ana)).rejects.toMatchObject({ kind: "one-signature-is-enough" })
  const two = await twoDesks()
  await expect(handOver(two.ana)).rejects.toMatchObject({ kind: "nothing-to-hand" })
})
