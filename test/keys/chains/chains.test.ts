import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { consentNames } from "../../../crypto/documents/consents.ts"
import {
  chainsOf,
  endStep,
  runningChain,
  startChain,
  stepIdOf,
  stopChain,
  whyNotChain,
  whyNotStart,
} from "../../../keys/casework/chains/chains.ts"
import { stepsDue } from "../../../keys/casework/chains/steps-due.ts"
import { type ChainName, chainNames, templates } from "../../../keys/casework/chains/templates.ts"
import { forgetListenOnly } from "../../../keys/outbound/listen-only.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aDay } from "../workstation.ts"
import { all, type CaseWith, caseWith, formal } from "./case-with.ts"

/** J8, S7–S12: what follows what, only ever with the yes that it needs. */

const kind = (of: string) => expect.objectContaining({ kind: of })
const due = (workstation: Workstation, id?: string) =>
  stepsDue(workstation, id).map(({ chain, step, due: day }) => [chain, step, day])

/** The open step, done on this day. */
const goOn = (
  { workstation, id, known }: CaseWith,
  name: ChainName,
  how: "done" | "skipped" = "done",
  today = aDay,
) => {
  const chain = runningChain(workstation, known(), name)!
  const step = chain.steps.find(({ state }) => state === "open")!
  return endStep({ ...workstation, today }, id, stepIdOf(chain, step), how)
}

const toTheEnd = (one: CaseWith, name: ChainName): void => {
  while (runningChain(one.workstation, one.known(), name)) goOn(one, name)
}

describe("S7 S8 S9 S23 N8: no step towards the police without the yes that it needs", () => {
  test.each([
    ["formal-report", {}, "no-consent-formal-report"],
    ["formal-report", { policeShare: "yes" }, "no-consent-formal-report"],
    ["formal-report", { policeFormal: "yes" }, "no-consent-formal-report"],
    ["formal-report", { policeShare: "yes", policeFormal: "ask-me-first" }, "chain-consent-waits"],
    ["formal-report", { policeShare: "ask-me-first", policeFormal: "yes" }, "chain-consent-waits"],
    ["formal-report", { policeShare: "ask-me-first", policeFormal: "no" }, "no-consent-formal-report"],
    ["formal-report", { policeTalk: "yes", policeProxy: "yes", policeAnonymous: "yes" }, "no-consent-formal-report"],
    ["formal-report", formal, null],
    ["liaison-talk", { ...formal, policeProxy: "yes", policeAnonymous: "yes" }, "no-consent-police-talk"],
    ["liaison-talk", { policeTalk: "ask-me-first" }, "chain-consent-waits"],
    ["liaison-talk", { policeTalk: "yes" }, null],
    ["speak-for", { ...formal, policeTalk: "yes", policeAnonymous: "yes" }, "no-consent-speak-for"],
    ["speak-for", { policeProxy: "ask-me-first" }, "chain-consent-waits"],
    ["speak-for", { policeProxy: "yes" }, null],
    ["support", {}, null],
  ] as const)("%s with %j: %s", async (name, given, why) => {
    const { workstation, id, known } = await caseWith(given)
    expect([whyNotChain(workstation, known(), name), whyNotStart(workstation, known(), name)]).toEqual([why, why])
    if (why) expect(() => startChain(workstation, id, name)).toThrow(kind(why))
    else startChain(workstation, id, name)
    expect(chainsOf(workstation, known())).toHaveLength(why ? 0 : 1)
  })

  test("whatever else was answered, each needs its own yes and no other", async () => {
    const one = await caseWith({})
    const answers = fc.record(
      Object.fromEntries(consentNames.map((name) => [name, fc.constantFrom("yes", "no", "ask-me-first")])),
    )
    const { workstation, known } = one
    fc.assert(
      fc.property(answers, (given) => {
        const letter = workstation.vault.list<{ document: { body: object } }>(`letter/${one.id}`)[0]!
        const body = { ...letter.value.document.body, consents: { textVersion: 1, language: "en", ...given } }
        workstation.vault.put(letter.name, { ...letter.value, document: { ...letter.value.document, body } })
        for (const name of chainNames)
          expect(whyNotChain(workstation, known(), name) === null).toBe(
            templates[name].needs.every((consent) => given[consent] === "yes"),
          )
      }),
      { numRuns: 40 },
    )
  })

  test.each(["", "constructor", "__proto__", "FORMAL-REPORT", "police"])(
    "a chain called %j does not exist",
    async (name) => {
      const { workstation, id } = await caseWith()
      expect(() => startChain(workstation, id, name)).toThrow(kind("no-such-chain"))
      expect(() => stopChain(workstation, id, name)).toThrow(kind("no-such-chain"))
    },
  )

  test("nor is one begun in a case that is not there, is gone, or where it runs", async () => {
    const { workstation, id, known, withdraws } = await caseWith()
    expect(() => startChain(workstation, "AAAAAAAA", "support")).toThrow(kind("no-such-case"))
    startChain(workstation, id, "support")
    expect(whyNotStart(workstation, known(), "support")).toBe("chain-runs-already")
    expect(() => startChain(workstation, id, "support")).toThrow(kind("chain-runs-already"))
    withdraws()
    for (const name of chainNames) expect(() => startChain(workstation, id, name)).toThrow(kind("nothing-left-of-case"))
  })
})

describe("J8 J10: steps come one after the other, each with a day", () => {
  test("S9 S10: a formal report asks for a safe way first, then for a local project, and tells the worker last", () => {
    const keys = templates["formal-report"].steps.map(({ key }) => key)
    expect(keys).toEqual(["safe-route", "local-project", "officer", "arrange", "attend", "outcome", "tell"])
    for (const name of ["liaison-talk", "speak-for"] as const) expect(templates[name].steps.at(-1)?.key).toBe("tell")
  })

  test("the next one is due from the day on which the one before it was done", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id.toLowerCase(), "formal-report")
    expect(due(one.workstation)).toEqual([["formal-report", "formal-report.safe-route", addDays(aDay, 2)]])
    goOn(one, "formal-report", "done", addDays(aDay, 10))
    expect(due(one.workstation)).toEqual([["formal-report", "formal-report.local-project", addDays(aDay, 12)]])
    goOn(one, "formal-report", "skipped", addDays(aDay, 11))
    expect(due(one.workstation, one.id)).toEqual([["formal-report", "formal-report.officer", addDays(aDay, 13)]])
    const [chain] = chainsOf(one.workstation, one.known())
    expect(chain?.steps.slice(0, 3).map(({ state, day }) => [state, day])).toEqual([
      ["done", addDays(aDay, 10)],
      ["skipped", addDays(aDay, 11)],
      ["open", addDays(aDay, 13)],
    ])
  })

  test.each(chainNames)("%s comes to an end, leaves the list, and can be begun again", async (name) => {
    const one = await caseWith()
    startChain(one.workstation, one.id, name)
    toTheEnd(one, name)
    expect([due(one.workstation), one.workstation.vault.list("open-chains")]).toEqual([[], []])
    expect(chainsOf(one.workstation, one.known())).toMatchObject([{ ended: { day: aDay, how: "done" } }])
    startChain(one.workstation, one.id, name)
    expect(chainsOf(one.workstation, one.known())).toMatchObject([
      { id: `${name}-1` },
      { id: `${name}-2`, ended: null },
    ])
  })

  test("no step is done before its turn, twice, or in a chain that does not run", async () => {
    const { workstation, id } = await caseWith()
    expect(() => endStep(workstation, id, "formal-report.safe-route", "done")).toThrow(kind("no-such-step"))
    startChain(workstation, id, "formal-report")
    expect(() => endStep(workstation, id, "formal-report.attend", "done")).toThrow(kind("not-this-step"))
    endStep(workstation, id, "FORMAL-REPORT.SAFE-ROUTE", "done")
    expect(() => endStep(workstation, id, "formal-report.safe-route", "done")).toThrow(kind("not-this-step"))
    for (const step of ["", "formal-report", "formal-report.", "liaison-talk.safe-route", "formal-report.constructor"])
      expect(() => endStep(workstation, id, step, "done")).toThrow(kind("no-such-step"))
    expect(() => endStep(workstation, "AAAAAAAA", "support.needs", "done")).toThrow(kind("no-such-case"))
  })

  test("N6: a note belongs to the case; one that is too long is not taken", async () => {
    const { workstation, id, known } = await caseWith()
    startChain(workstation, id, "support")
    expect(() => endStep(workstation, id, "support.needs", "done", "x".repeat(4001))).toThrow(
      kind("step-note-too-long"),
    )
    endStep(workstation, id, "support.needs", "done", " A safe bed.\r\n")
    expect(chainsOf(workstation, known())[0]?.steps[0]?.note).toBe("A safe bed.")
    expect(JSON.stringify(workstation.vault.list("open-chains"))).not.toContain("bed")
  })

  test("the list has the soonest first, over all cases, without looking through all cases", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "support")
    startChain({ ...one.workstation, today: addDays(aDay, -1) }, one.id, "speak-for")
    const list = (shelf: string) => {
      if (shelf === "case") throw new Error("all cases were listed")
      return one.workstation.vault.list(shelf)
    }
    const watched = {
      ...one.workstation,
      vault: { ...one.workstation.vault, list: list as Workstation["vault"]["list"] },
    }
    expect(stepsDue(watched).map(({ chain }) => chain)).toEqual(["speak-for", "support"])
    expect(stepsDue(watched, "AAAAAAAA")).toEqual([])
  })
})

describe("N8 S23: a yes that was taken back stops a chain", () => {
  test.each([
    ["formal-report", { policeFormal: "no" }],
    ["formal-report", { policeShare: "no" }],
    ["liaison-talk", { policeTalk: "no" }],
    ["speak-for", { policeProxy: "no" }],
  ] as const)("%s, when they say %j", async (name, change) => {
    const one = await caseWith()
    startChain(one.workstation, one.id, name)
    const { steps } = runningChain(one.workstation, one.known(), name)!
    one.says(change)
    expect(stepsDue(one.workstation)).toMatchObject([
      { chain: name, step: null, text: expect.stringMatching(/^Stop: the yes was taken back/) },
    ])
    for (const how of ["done", "skipped"] as const)
      expect(() => endStep(one.workstation, one.id, `${name}.${steps[0]?.key}`, how)).toThrow(kind("chain-must-stop"))
    expect(runningChain(one.workstation, one.known(), name)?.steps).toEqual(steps)
    stopChain(one.workstation, one.id.toLowerCase(), name)
    expect([due(one.workstation), chainsOf(one.workstation, one.known())[0]?.ended]).toEqual([
      [],
      { day: aDay, how: "stopped" },
    ])
  })

  test("S29: “ask me first”, said later, waits; and goes on from where it was when the yes is there again", async () => {
    const one = await caseWith({ policeTalk: "yes" })
    startChain(one.workstation, one.id, "liaison-talk")
    one.says({ policeTalk: "ask-me-first" })
    expect(stepsDue(one.workstation)).toMatchObject([{ step: null, text: expect.stringMatching(/^Wait: /) }])
    expect(() => goOn(one, "liaison-talk")).toThrow(kind("chain-consent-waits"))
    one.saysYesTo("policeTalk")
    goOn(one, "liaison-talk")
    expect(stepsDue(one.workstation)).toMatchObject([{ step: "liaison-talk.officer" }])
  })

  test("support goes on whatever is said about the police", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "support")
    one.says({ policeTalk: "no", policeFormal: "no", policeShare: "no", policeProxy: "no", record: "no" })
    expect(() => goOn(one, "support")).not.toThrow()
  })

  test("what does not run cannot be stopped", async () => {
    const { workstation, id } = await caseWith()
    expect(() => stopChain(workstation, id, "support")).toThrow(kind("chain-runs-not"))
    expect(() => stopChain(workstation, "AAAAAAAA", "support")).toThrow(kind("no-such-case"))
  })
})

describe("N6: chains go with the case", () => {
  test("after “delete everything” only their names are left, until what was arranged is called off", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "formal-report")
    endStep(one.workstation, one.id, "formal-report.safe-route", "done", "sentinel")
    startChain(one.workstation, one.id, "support")
    one.withdraws()
    expect([one.workstation.vault.list(`chain/${one.id}`), one.workstation.vault.list("open-chains")]).toEqual([[], []])
    expect(JSON.stringify(one.workstation.vault.list("call-off"))).not.toContain("sentinel")
    expect(stepsDue(one.workstation)).toMatchObject([
      {
        case: one.id,
        chain: "formal-report",
        step: null,
        text: expect.stringMatching(/^Stop: the case is gone/),
        due: aDay,
      },
      { case: one.id, chain: "support", step: null },
    ])
    expect(() => endStep(one.workstation, one.id, "formal-report.local-project", "done")).toThrow(
      kind("nothing-left-of-case"),
    )
    stopChain(one.workstation, one.id.toLowerCase(), "formal-report")
    expect(stepsDue(one.workstation, one.id).map(({ chain }) => chain)).toEqual(["support"])
    stopChain(one.workstation, one.id, "support")
    expect([stepsDue(one.workstation), one.workstation.vault.list("call-off")]).toEqual([[], []])
  })

  test("S3: the same when a listen-only case ends by itself", async () => {
    const one = await caseWith({ policeTalk: "yes", record: "no" })
    startChain(one.workstation, one.id, "liaison-talk")
    one.workstation.vault.put(`case/${one.id}`, { ...one.known(), state: "read" })
    one.workstation.vault
      .list<{ case: string }>("outbox")
      .forEach(({ name }) => void one.workstation.vault.remove(name))
    expect(forgetListenOnly({ ...one.workstation, today: addDays(aDay, 40) })).toEqual([one.id])
    expect(stepsDue(one.workstation)).toMatchObject([{ case: one.id, text: expect.stringContaining("case is gone") }])
    stopChain(one.workstation, one.id, "liaison-talk")
    expect(stepsDue(one.workstation)).toEqual([])
  })

  test("a case that had none leaves nothing", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "support")
    toTheEnd(one, "support")
    one.withdraws()
    expect(stepsDue(one.workstation)).toEqual([])
  })

  test("they go on when its mailbox is another one; of two of one name the one that was here goes on", async () => {
    const one = await caseWith()
    const other = one.writesFromAnother(all)
    startChain(one.workstation, one.id, "support")
    goOn(one, "support")
    for (const name of ["support", "speak-for"]) startChain(one.workstation, other, name)
    one.namesTheOther()
    expect(stepsDue(one.workstation).map(({ case: id, step }) => [id, step])).toEqual([
      [one.id, "speak-for.words"],
      [one.id, "support.look"],
    ])
    expect(chainsOf(one.workstation, one.known()).map(({ id, ended }) => [id, ended?.how])).toEqual([
      ["speak-for-1", undefined],
      ["support-1", undefined],
      ["support-2", "stopped"],
    ])
    expect([one.workstation.vault.list(`chain/${other}`), one.workstation.vault.list("call-off")]).toEqual([[], []])
  })
})
