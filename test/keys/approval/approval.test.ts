import { describe, expect, test } from "vitest"
import { fromBase64 } from "../../../crypto/bytes.ts"
import type { SignedText } from "../../../crypto/documents/message-key.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import {
  type Approval,
  approversOf,
  giveApproval,
  othersWhoMayApprove,
  takeApproval,
} from "../../../keys/approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { selfOf, type Workstation } from "../../../keys/workstation.ts"
import { aColleague, withRoster } from "../colleague.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"

/** N11: a second person's word counts for one text, by one person who may give it, and for nothing else. */

const words = "a".repeat(64)
const others = "b".repeat(64)

type Two = Desk & { ana: Workstation; ben: Workstation }

async function two(): Promise<Two> {
  const desk = await aDesk()
  const ben = await aColleague(desk, "Ben", ["open", "approve"])
  return { ...desk, ana: desk.team.workstation, ben }
}

const textOf = (slip: SignedText): string => JSON.stringify(slip)
const counted = ({ ana }: Two, hash = words) => approversOf(ana, "police-file", hash, "Ana")

/** A slip with another content, signed by this person's own key. */
function signedBy(person: Workstation, change: Partial<Record<keyof Approval, unknown>>): SignedText {
  const slip = JSON.parse(giveApproval(person, "police-file", words).document) as Approval
  const document = { ...slip, ...change } as Approval
  return {
    document: publicationText(document),
    minisig: signPublication(document, fromBase64(selfOf(person).document)!),
  }
}

describe("N11: a slip counts", () => {
  test("for exactly the words that it names", async () => {
    const team = await two()
    expect(takeApproval(team.ana, textOf(giveApproval(team.ben, "police-file", words)))).toMatchObject({
      by: "Ben",
      words,
    })
    expect(counted(team)).toEqual(["Ben"])
    expect(counted(team, others)).toEqual([])
  })

  test("for what it was given for: a police file is no decision to break confidence", async () => {
    const team = await two()
    takeApproval(team.ana, textOf(giveApproval(team.ben, "police-file", words)))
    expect(approversOf(team.ana, "confidence", words, "Ana")).toEqual([])
    expect(() => giveApproval(team.ben, "confidence", words)).toThrow(
      expect.objectContaining({ kind: "may-not-approve" }),
    )
  })

  test("not for whoever drafted: one's own slip is no second person's", async () => {
    const team = await two()
    takeApproval(team.ana, textOf(giveApproval(team.ana, "police-file", words)))
    expect(counted(team)).toEqual([])
    expect(approversOf(team.ana, "police-file", words, "Ben")).toEqual(["Ana"])
  })
})

describe("N11: a slip is refused", () => {
  test.each(["", "{}", "not json", "[]", "null", '{"document":"{}"}'])("that is none: %s", async (text) => {
    const { ana } = await two()
    expect(() => takeApproval(ana, text)).toThrow(expect.objectContaining({ kind: "not-an-approval" }))
    expect(ana.vault.list("approval")).toEqual([])
  })

  test.each([
    ["in the name of somebody else", { by: "Ana" }],
    ["of another organisation", { organisation: "f".repeat(32) }],
    ["of another kind", { kind: "canopy/roster" }],
    ["for something that cannot be approved", { what: "everything" }],
    ["for no hash", { words: "all of them" }],
    ["with a field too many", { note: "and anything else" }],
    ["for what its signer may not approve", { what: "confidence" }],
  ] as const)("that was forged %s", async (_title, change) => {
    const { ana, ben } = await two()
    const forged = signedBy(ben, change as never)
    expect(() => takeApproval(ana, textOf(forged))).toThrow(expect.objectContaining({ kind: "approval-not-valid" }))
    expect(ana.vault.list("approval")).toEqual([])
  })

  test("that was changed after it was signed, or has another's signature", async () => {
    const { ana, ben } = await two()
    const [slip, other] = [giveApproval(ben, "police-file", words), giveApproval(ben, "police-file", others)]
    const changed = { ...slip, document: slip.document.replace(words, others) }
    for (const forged of [changed, { ...slip, minisig: other.minisig }, { ...slip, minisig: "" }])
      expect(() => takeApproval(ana, textOf(forged))).toThrow(expect.objectContaining({ kind: "approval-not-valid" }))
  })

  test("that a stranger signed", async () => {
    const { ana } = await two()
    const stranger = (await two()).ben
    const slip = giveApproval(stranger, "police-file", words)
    expect(() => takeApproval(ana, textOf(slip))).toThrow(expect.objectContaining({ kind: "approval-not-valid" }))
  })

  test.each([
    ["was revoked", "revoked"],
    ["has left", "retired"],
  ] as const)("of a signer who %s since, also when it was taken before", async (_title, state) => {
    const team = await two()
    const slip = textOf(giveApproval(team.ben, "police-file", words))
    takeApproval(team.ana, slip)
    expect(counted(team)).toEqual(["Ben"])
    await withRoster(team, (people) => people.map((each) => (each.alias === "Ben" ? { ...each, state } : each)))
    expect(counted(team)).toEqual([])
    expect(() => takeApproval(team.ana, slip)).toThrow(expect.objectContaining({ kind: "approval-not-valid" }))
    expect(othersWhoMayApprove(team.ana, "police-file")).toEqual([])
  })

  test("of a signer whose role was taken away", async () => {
    const team = await two()
    takeApproval(team.ana, textOf(giveApproval(team.ben, "police-file", words)))
    await withRoster(team, (people) =>
      people.map((each) => (each.alias === "Ben" ? { ...each, roles: ["open" as const] } : each)),
    )
    expect(counted(team)).toEqual([])
  })
})

describe("N11: whose word counts", () => {
  test("are the others with the role; nobody for a team of one", async () => {
    const team = await two()
    expect(othersWhoMayApprove(team.ana, "police-file")).toEqual(["Ben"])
    expect(othersWhoMayApprove(team.ben, "police-file")).toEqual(["Ana"])
    expect(othersWhoMayApprove(team.ana, "confidence")).toEqual([])
    expect(othersWhoMayApprove((await aDesk()).team.workstation, "police-file")).toEqual([])
  })

  test("nobody signs without the role", async () => {
    const desk = await aDesk()
    const cas = await aColleague(desk, "Cas", ["open"])
    expect(() => giveApproval(cas, "police-file", words)).toThrow(expect.objectContaining({ kind: "may-not-approve" }))
  })

  test("a slip that was put into the vault under another name or hash counts for nothing", async () => {
    const team = await two()
    const slip = giveApproval(team.ben, "police-file", words)
    team.ana.vault.put(`approval/${others}/Ben`, slip)
    team.ana.vault.put(`approval/${words}/Ana`, slip)
    expect(counted(team, others)).toEqual([])
    expect(approversOf(team.ana, "police-file", words, "Cas")).toEqual([])
  })
})

describe("N11: a file for a colleague", () => {
  test("opens with the colleague's key, and with nobody else's, its writer's included", async () => {
    const { ana, ben } = await two()
    const file = await sealForColleagues(ana, { words: "sentinelwords" })
    expect(Buffer.from(file).toString("latin1")).not.toContain("sentinelwords")
    expect(await openFromColleague(ben, file)).toEqual({ words: "sentinelwords" })
    await expect(openFromColleague(ana, file)).rejects.toMatchObject({ kind: "not-for-us" })
    await expect(openFromColleague((await two()).ben, file)).rejects.toMatchObject({ kind: "not-for-us" })
  })

  test.each([
    ["changed on its way", (file: Uint8Array) => file.map((byte, at) => (at === file.length - 3 ? byte ^ 1 : byte))],
    ["cut short", (file: Uint8Array) => file.subarray(0, -20)],
    ["garbage", () => new Uint8Array(2000).fill(7)],
    ["empty", () => new Uint8Array()],
  ])("that was %s is refused", async (_title, change) => {
    const { ana, ben } = await two()
    const file = change(await sealForColleagues(ana, { words: "x" }))
    await expect(openFromColleague(ben, file)).rejects.toMatchObject({ kind: "not-for-us" })
  })

  test("is not written where the server shows no colleague's key", async () => {
    const desk = await aDesk()
    const sealed = sealForColleagues(desk.team.workstation, { words: "x" })
    await expect(sealed).rejects.toMatchObject({ kind: "no-colleague" })
  })

  test("is not sealed to a colleague who was revoked, though the server still shows the key", async () => {
    const team = await two()
    const shown = JSON.parse((await team.host.published("/keys.json")) ?? "[]") as SignedText[]
    expect(shown).toHaveLength(2)
    await withRoster(team, (people) =>
      people.map((each) => (each.alias === "Ben" ? { ...each, state: "revoked" as const } : each)),
    )
    const still: typeof fetch = async (input, init) =>
      new URL(String(input)).pathname === "/keys.json" ? Response.json(shown) : team.host.fetch(input, init)
    await expect(sealForColleagues({ ...team.ana, fetch: still }, { words: "x" })).rejects.toMatchObject({
      kind: "no-colleague",
    })
  })
})
