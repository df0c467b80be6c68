import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { giveApproval } from "../../../keys/approval/approval.ts"
import { sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { breakConfidence, propose } from "../../../keys/outbound/confidence/decide.ts"
import { agree, handOver, openProposal, takeAgreement } from "../../../keys/outbound/confidence/handing.ts"
import { wordsOfDecision } from "../../../keys/outbound/confidence/record.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { selfOf, type Workstation } from "../../../keys/workstation.ts"
import { hostFor } from "../host.ts"
import { agreed, proposal, proposed, slipOf } from "./proposals.ts"
import { aColleague, aPair, type Pair, signAnew, withRoles } from "./two-people.ts"

/** J17: what is handed to the second person, and the slip that comes back. */

const kind = (of: string) => expect.objectContaining({ kind: of })

/** The same two, and the server that shows their keys. */
async function withServer(pair: Pair): Promise<Pair> {
  const host = hostFor(pair.team.pins)
  const [ana, ben] = [pair.ana, pair.ben].map((each) => ({ ...each, fetch: host.fetch })) as [Workstation, Workstation]
  await publishRosterAndKeys(ana)
  await publishRosterAndKeys(ben)
  return { ...pair, ana, ben }
}

describe("J17 S31: the file that is carried to a colleague", () => {
  test("holds exactly what was proposed, for them and for nobody else, and no word of it in the clear", async () => {
    const pair = await withServer(await aPair())
    const { decision } = proposed(pair)
    const file = await handOver(pair.ana, pair.id, decision.id)
    expect(await openProposal(pair.ben, file)).toEqual(decision)
    expect(Buffer.from(file).includes("Harbour")).toBe(false)
    await expect(openProposal(pair.ana, file)).rejects.toThrow(kind("not-for-us"))
  })

  test("is not made where no colleague's key is shown, or nothing was proposed", async () => {
    const pair = await aPair()
    const alone = { ...pair, ana: { ...pair.ana, fetch: hostFor(pair.team.pins).fetch } }
    await publishRosterAndKeys(alone.ana)
    const { decision } = proposed(alone)
    await expect(handOver(alone.ana, pair.id, decision.id)).rejects.toThrow(kind("no-colleague"))
    await expect(handOver(alone.ana, pair.id, "00000000")).rejects.toThrow(kind("no-such-confidence"))
  })

  test("is refused when it was changed, is something else, or is by somebody who may not propose", async () => {
    const pair = await withServer(await aPair())
    const { decision } = proposed(pair)
    const file = await handOver(pair.ana, pair.id, decision.id)
    const last = file.length - 1
    await expect(openProposal(pair.ben, file.with(last, (file[last] ?? 0) ^ 1))).rejects.toThrow(kind("not-for-us"))
    const sealed = (value: unknown) => sealForColleagues(pair.ana, value)
    const whole = { kind: "canopy/confidence", version: 1, decision }
    for (const value of [
      decision,
      { ...whole, kind: "canopy/police-file" },
      { ...whole, version: 2 },
      { ...whole, decision: { ...decision, note: "one field too many" } },
      { ...whole, decision: { ...decision, disclosure: "" } },
      { ...whole, decision: { ...decision, proposedBy: "Zoe" } },
      null,
    ])
      await expect(openProposal(pair.ben, await sealed(value))).rejects.toThrow(kind("not-a-proposal"))
    const hisOwn = await sealed({ ...whole, decision: { ...decision, proposedBy: "Ben" } })
    await expect(openProposal(pair.ben, hisOwn)).rejects.toThrow(kind("confidence-same-person"))
  })
})

describe("J17: two roles, and two people", () => {
  test("who proposes does not agree, whatever roles they have", async () => {
    const pair = await aPair()
    const { decision } = proposed(pair)
    expect(() => agree(pair.ana, decision)).toThrow(kind("confidence-same-person"))
    // By hand, past that check: her own slip is not taken, and would not count.
    const slip = JSON.stringify(giveApproval(pair.ana, "confidence", wordsOfDecision(decision)))
    expect(() => takeAgreement(pair.ana, pair.id, decision.id, slip)).toThrow(kind("confidence-same-person"))
    pair.ana.vault.put(`approval/${wordsOfDecision(decision)}/Ana`, JSON.parse(slip))
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
  })

  test.each([["open"], ["open", "publish"], ["open", "approve"], ["approve"]] as const)(
    "a colleague whose roles are %s and %s cannot agree",
    async (...roles) => {
      const pair = await aPair([...roles])
      await aColleague(pair.team, ["coordinate"], "Cleo")
      // Cleo's arrival made a roster that Ben has not seen yet: give it to him.
      await signAnew(pair.team, (people) => people, pair.ben)
      expect(() => agree(pair.ben, proposed(pair).decision)).toThrow(kind("may-not-approve"))
    },
  )

  test("a slip of somebody who lost the role on its way is not taken", async () => {
    const pair = await aPair()
    await aColleague(pair.team, ["coordinate"], "Cleo")
    const record = proposed(pair)
    await signAnew(pair.team, (people) => people, pair.ben)
    const slip = slipOf(pair, record)
    await signAnew(pair.team, withRoles("Ben", ["open"]), pair.ben)
    expect(() => takeAgreement(pair.ana, pair.id, record.decision.id, slip)).toThrow(kind("approval-not-valid"))
  })

  test("a slip for other words is not taken, nor kept", async () => {
    const pair = await aPair()
    const record = proposed(pair)
    const slip = slipOf(pair, record)
    propose(pair.ana, pair.id, proposal({ disclosure: "Other words." }), true, record.decision.id)
    expect(() => takeAgreement(pair.ana, pair.id, record.decision.id, slip)).toThrow(kind("confidence-words-changed"))
    expect(pair.ana.vault.list("approval")).toEqual([])
  })

  test("a slip for a police file with the same hash is not taken", async () => {
    const pair = await aPair(["open", "coordinate", "approve"])
    const { decision } = proposed(pair)
    const slip = JSON.stringify(giveApproval(pair.ben, "police-file", wordsOfDecision(decision)))
    expect(() => takeAgreement(pair.ana, pair.id, decision.id, slip)).toThrow(kind("confidence-words-changed"))
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
  })

  test.each([
    ["nothing", () => ""],
    ["words", () => "I agree. Ben"],
    ["the proposal itself", (slip: string) => JSON.stringify({ ...JSON.parse(slip), document: "{}" })],
    ["a slip of which one letter was changed", (slip: string) => slip.replace("confidence", "confidencf")],
  ])("%s is no slip", async (_title, made) => {
    const pair = await aPair()
    const record = proposed(pair)
    const given = made(slipOf(pair, record))
    expect(() => takeAgreement(pair.ana, pair.id, record.decision.id, given)).toThrow()
    expect(() => breakConfidence(pair.ana, pair.id, record.decision.id)).toThrow(kind("confidence-not-agreed"))
  })

  test("a slip is not taken for what was done already", async () => {
    const pair = await aPair()
    const record = agreed(pair)
    const slip = slipOf(pair, record)
    breakConfidence(pair.ana, pair.id, record.decision.id)
    expect(() => takeAgreement(pair.ana, pair.id, record.decision.id, slip)).toThrow(kind("confidence-done"))
  })

  test("the same words on the same day have the same hash, and each word counts", async () => {
    const pair = await aPair()
    const { decision } = proposed(pair)
    const changes: Partial<typeof decision>[] = [
      { id: "00000000" },
      { case: "AAAAAAAA" },
      { ground: "court-or-law" },
      { demand: "D-1" },
      { reason: `${decision.reason} ` },
      { to: "the duty Doctor" },
      { disclosure: `${decision.disclosure}.` },
      { unsafe: "x" },
      { outside: "x" },
      { proposedBy: "Zoe" },
      { day: addDays(decision.day, 1) },
    ]
    expect(changes.flatMap(Object.keys).sort()).toEqual(Object.keys(decision).sort())
    const hashes = changes.map((change) => wordsOfDecision({ ...decision, ...change }))
    expect(new Set([...hashes, wordsOfDecision(decision)]).size).toBe(changes.length + 1)
    expect(wordsOfDecision(JSON.parse(JSON.stringify(decision)))).toBe(wordsOfDecision(decision))
    expect(selfOf(pair.ana).alias).toBe(decision.proposedBy)
  })
})
