import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { organisation } from "../../../crypto/documents/organisation.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import {
  breakConfidence,
  dropProposal,
  propose,
  recordOf,
  recordsOf,
  whyNotBreak,
  workerWasTold,
} from "../../../keys/outbound/confidence/decide.ts"
import { handOver, takeAgreement } from "../../../keys/outbound/confidence/handing.ts"
import { confidenceLog } from "../../../keys/outbound/confidence/log.ts"
import { grounds } from "../../../keys/outbound/confidence/record.ts"
import { disclosureText } from "../../../keys/outbound/confidence/text.ts"
import { aReport, letterBy, newMailboxBy, withdrawalBy } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aDay, aTeam } from "../workstation.ts"
import { agreed, proposal, proposed, slipOf } from "./proposals.ts"
import { aPair, type Pair, signAnew, withRoles } from "./two-people.ts"

/** J17: confidence is broken by two people, on a ground that was told, with the least that has to be said. */

const kinds = ({ ana, id }: Pair): string[] => tasksOfCase(ana, id).map(({ kind }) => kind)
const withdrawsAll = ({ ana, team }: Pair) => take(ana, withdrawalBy("Mai", team.pins))
const kind = (of: string) => expect.objectContaining({ kind: of })

describe("J17 S31: nothing is proposed that lacks", () => {
  test.each([
    ["a ground", { ground: "" }, "confidence-no-ground"],
    ["a ground that was told", { ground: "curiosity" }, "confidence-no-ground"],
    ["a ground of ours", { ground: "constructor" }, "confidence-no-ground"],
    ["the demand of a court", { ground: "court-or-law" }, "confidence-no-demand"],
    ["the demand of a law, in words", { ground: "court-or-law", demand: " \n" }, "confidence-no-demand"],
    ["a reason", { reason: "  \n\u200d" }, "confidence-no-reason"],
    ["a receiver", { to: " " }, "confidence-no-receiver"],
    ["words that would be told", { disclosure: "\n" }, "confidence-no-words"],
    ["a limit: a reason too long", { reason: "x".repeat(2001) }, "confidence-too-long"],
    ["a limit: words too long", { disclosure: "x".repeat(5001) }, "confidence-too-long"],
    ["a limit: a role too long", { to: "x".repeat(121) }, "confidence-too-long"],
    [
      "a colleague's place: one is there, nobody outside is needed",
      { outside: "a solicitor" },
      "confidence-has-colleagues",
    ],
  ] as const)("%s", async (_title, rest, refusal) => {
    const pair = await aPair()
    expect(() => proposed(pair, rest)).toThrow(kind(refusal))
    expect(recordsOf(pair.ana, openCase(pair.ana, pair.id))).toEqual([])
  })

  test("why it is not safe to tell the worker", async () => {
    const pair = await aPair()
    for (const unsafe of ["", " \n"])
      expect(() => proposed(pair, { unsafe }, false)).toThrow(kind("confidence-why-unsafe"))
  })

  test("the role of whoever proposes: only who opens letters may", async () => {
    const pair = await aPair()
    await signAnew(pair.team, withRoles("Ana", ["publish", "coordinate"]), pair.ben)
    expect(() => proposed(pair)).toThrow(kind("confidence-not-yours"))
  })

  test("a case", async () => {
    const pair = await aPair()
    expect(() => propose(pair.ana, "AAAAAAAA", proposal(), true)).toThrow(kind("no-such-case"))
    withdrawsAll(pair)
    expect(() => proposed(pair)).toThrow(kind("nothing-left-of-case"))
  })
})

test("S32 J17: the grounds are as many as the limits that a reporter reads before typing", () => {
  const { limitsOfConfidence } = organisation.parse(JSON.parse(readFileSync("site/organisation.json", "utf8")))
  expect(limitsOfConfidence.length).toBe(Object.keys(grounds).length)
})

describe("J17 S31: nothing is told", () => {
  test("before a second person has agreed", async () => {
    const pair = await aPair()
    const { decision } = proposed(pair)
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
    expect([confidenceLog(pair.ana), kinds(pair).includes("tell-of-disclosure")]).toEqual([[], false])
    expect(() => disclosureText(pair.ana, recordOf(pair.ana, pair.id, decision.id))).toThrow(
      kind("confidence-not-done"),
    )
  })

  test.each(["ground", "demand", "reason", "to", "disclosure", "unsafe"] as const)(
    "when the %s was changed after the yes",
    async (field) => {
      const pair = await aPair()
      const others = {
        ground: "court-or-law",
        demand: "D-2",
        reason: "Other.",
        to: "a court",
        disclosure: "Other.",
        unsafe: "Other.",
      }
      const { decision } = agreed(pair, { ground: "court-or-law", demand: "D-1" }, true)
      const rest = {
        ground: "court-or-law",
        demand: "D-1",
        [field]: field === "ground" ? "child-or-vulnerable-adult" : others[field],
      }
      propose(pair.ana, pair.id, proposal(rest), field !== "unsafe", decision.id)
      expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
    },
  )

  test("by the same words in another proposal: each is agreed to by itself", async () => {
    const pair = await aPair()
    agreed(pair)
    const second = proposed(pair)
    expect(() => breakConfidence(pair.ana, pair.id, second.decision.id)).toThrow(kind("confidence-not-agreed"))
  })

  test.each([
    ["lost the role", ["open"], "current"],
    ["was revoked", ["open", "coordinate"], "revoked"],
    ["left", ["open", "coordinate"], "retired"],
  ] as const)("when whoever agreed %s before it was done", async (_title, roles, state) => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    await signAnew(pair.team, withRoles("Ben", [...roles], state), pair.ben)
    // Nobody else is left who may agree: somebody outside has to be asked.
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-nobody-outside"))
  })

  test("when the one who proposed it may not open letters any more", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    await signAnew(pair.team, withRoles("Ana", ["publish"]), pair.ben)
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-yours"))
  })

  test("after the reporter took everything back: the proposal is gone with the case, and the slip opens nothing", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    withdrawsAll(pair)
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("nothing-left-of-case"))
    expect(pair.ana.vault.list(`confidence/${pair.id}`)).toEqual([])
  })

  test("twice", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    breakConfidence(pair.ana, pair.id, decision.id)
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-done"))
    expect(() => propose(pair.ana, pair.id, proposal(), true, decision.id)).toThrow(kind("confidence-done"))
    expect(() => dropProposal(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-done"))
    await expect(handOver(pair.ana, pair.id, decision.id)).rejects.toThrow(kind("confidence-done"))
    expect(confidenceLog(pair.ana)).toHaveLength(1)
  })

  test("of a decision that is not there", async () => {
    const pair = await aPair()
    for (const rid of ["00000000", "", "__proto__", "../x"])
      expect(() => breakConfidence(pair.ana, pair.id, rid)).toThrow(kind("no-such-confidence"))
  })
})

describe("J17: when two people have agreed", () => {
  test("the text says what was agreed, to whom and on which ground, and nothing of the case", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    const text = disclosureText(pair.ana, breakConfidence(pair.ana, pair.id, decision.id))
    expect(text).toBe(
      [
        "The Lantern Project",
        aDay,
        "To: the duty doctor",
        "",
        "A person at Harbour Road 4 may hurt themself tonight.",
        "",
        "We tell you this, and nothing more, because somebody is about to be seriously hurt, by themself or by somebody else. Decided by Ana and Ben.",
      ].join("\n"),
    )
    for (const words of [pair.id, decision.reason, "shouted", "north-west"]) expect(text).not.toContain(words)
  })

  test("the log says when, why, to whom and by whom, and nothing of what was told nor of whose it was", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    breakConfidence(pair.ana, pair.id, decision.id)
    expect(confidenceLog(pair.ana)).toEqual([
      {
        day: aDay,
        ground: "harm-to-self-or-others",
        to: "the duty doctor",
        by: "Ana",
        agreedBy: ["Ben"],
        teamOfOne: false,
        told: "not-yet",
      },
    ])
    const [logged] = pair.ana.vault.list("confidence-log")
    for (const words of [pair.id, "Harbour", "tomorrow"]) expect(JSON.stringify(logged)).not.toContain(words)
  })

  test("a task says that the worker is to be told, until they were", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    expect(() => workerWasTold(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-done"))
    breakConfidence(pair.ana, pair.id, decision.id)
    expect(kinds(pair)).toContain("tell-of-disclosure")
    const later = { ...pair.ana, today: addDays(aDay, 3) }
    expect(workerWasTold(later, pair.id, decision.id).told).toBe(addDays(aDay, 3))
    expect([kinds(pair).includes("tell-of-disclosure"), confidenceLog(pair.ana)[0]?.told]).toEqual([false, "yes"])
    workerWasTold(pair.ana, pair.id, decision.id)
    expect(recordOf(pair.ana, pair.id, decision.id).told).toBe(addDays(aDay, 3))
  })

  test("the task stays while there is another one that the worker does not know of", async () => {
    const pair = await aPair()
    const [first, second] = [agreed(pair), agreed(pair, { to: "a hospital" })]
    for (const { decision } of [first, second]) breakConfidence(pair.ana, pair.id, decision.id)
    workerWasTold(pair.ana, pair.id, first.decision.id)
    expect(kinds(pair)).toContain("tell-of-disclosure")
    workerWasTold(pair.ana, pair.id, second.decision.id)
    expect(kinds(pair)).not.toContain("tell-of-disclosure")
  })

  test("where it is not safe to tell, there is no task, and the log says so; they can be told later", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair, { unsafe: "He reads their phone." }, false)
    breakConfidence(pair.ana, pair.id, decision.id)
    expect([kinds(pair).includes("tell-of-disclosure"), confidenceLog(pair.ana)[0]?.told]).toEqual([false, "not-safe"])
    workerWasTold(pair.ana, pair.id, decision.id)
    expect(confidenceLog(pair.ana)[0]?.told).toBe("yes")
  })

  test("N6: the record goes with the case, and the log stays", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    breakConfidence(pair.ana, pair.id, decision.id)
    withdrawsAll(pair)
    expect(pair.ana.vault.get(`confidence/${pair.id}/${decision.id}`)).toBeUndefined()
    expect(confidenceLog(pair.ana)).toHaveLength(1)
  })

  test("a court's demand is named by its number, which stays here", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair, { ground: "court-or-law", demand: "D-17" })
    expect(decision.demand).toBe("D-17")
    expect(disclosureText(pair.ana, breakConfidence(pair.ana, pair.id, decision.id))).not.toContain("D-17")
  })

  test("all of it is kept, or none: without a place in the log nothing is done", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    const put = (name: string, value: unknown) => {
      if (name.startsWith("confidence-log/")) throw new Error("full")
      pair.ana.vault.put(name, value)
    }
    const broken = { ...pair.ana, vault: { ...pair.ana.vault, put } }
    expect(() => breakConfidence(broken, pair.id, decision.id)).toThrow("full")
    expect(recordOf(pair.ana, pair.id, decision.id).done).toBeNull()
  })
})

describe("J17: a team of one", () => {
  const alone = async () => {
    const team = await aTeam()
    take(team.workstation, letterBy("Mai", team.pins, aReport()))
    return { ana: team.workstation, id: theCase(team.workstation).id }
  }

  test("names whom outside they asked, or cannot propose it", async () => {
    const { ana, id } = await alone()
    for (const outside of ["", " \n"])
      expect(() => propose(ana, id, proposal({ outside }), true)).toThrow(kind("confidence-nobody-outside"))
  })

  test("decides alone then, and the record and the log say so", async () => {
    const { ana, id } = await alone()
    const { decision } = propose(ana, id, proposal({ outside: "a supervisor of another project" }), true)
    const { done } = breakConfidence(ana, id, decision.id)
    expect(done).toEqual({ day: aDay, by: "Ana", agreedBy: [], teamOfOne: true })
    expect(decision.outside).toBe("a supervisor of another project")
    expect(confidenceLog(ana)).toMatchObject([{ by: "Ana", agreedBy: [], teamOfOne: true }])
    expect(disclosureText(ana, recordOf(ana, id, decision.id))).toContain("Decided by Ana.")
  })

  test("is none any more when a coordinator came before it was done: their yes is needed", async () => {
    const pair = await aPair(["open"])
    const { decision } = propose(pair.ana, pair.id, proposal({ outside: "a supervisor" }), true)
    expect(whyNotBreak(pair.ana, recordOf(pair.ana, pair.id, decision.id))).toBeNull()
    await signAnew(pair.team, withRoles("Ben", ["open", "coordinate"]), pair.ben)
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
  })
})

describe("J17: a proposal that nobody follows", () => {
  test("can be left, and leaves nothing", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    dropProposal(pair.ana, pair.id, decision.id)
    expect(pair.ana.vault.list(`confidence/${pair.id}`)).toEqual([])
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("no-such-confidence"))
    expect(confidenceLog(pair.ana)).toEqual([])
  })

  test("goes on with the case when its mailbox is another one; the yes has to be given again", async () => {
    const pair = await aPair()
    const { pins } = pair.team
    take(pair.ana, letterBy("Mai's second code", pins, aReport({ story: "From the new one." })))
    const other = casesOf(pair.ana).find(({ id }) => id !== pair.id)?.id ?? ""
    const onOther = { ...pair, id: other }
    const { decision } = agreed(onOther)
    take(pair.ana, newMailboxBy("Mai", "Mai's second code", pins))
    expect(recordOf(pair.ana, pair.id, decision.id).decision).toMatchObject({
      case: pair.id,
      disclosure: decision.disclosure,
    })
    expect(() => breakConfidence(pair.ana, pair.id, decision.id)).toThrow(kind("confidence-not-agreed"))
    takeAgreement(pair.ana, pair.id, decision.id, slipOf(pair, recordOf(pair.ana, pair.id, decision.id)))
    expect(breakConfidence(pair.ana, pair.id, decision.id).done?.agreedBy).toEqual(["Ben"])
  })
})
