import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Arrived, type Case, caseIdOf, freshCase } from "../../../keys/casework/case.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { takeAll } from "../../../keys/casework/taking/take.ts"
import { aliasIn, beginJournal, journalOf } from "../../../keys/journal/state.ts"
import { troublesOf } from "../../../keys/journal/trouble.ts"
import { organisationId } from "../../crypto/cast.ts"
import { letterBy, saysYes } from "../reporter.ts"
import { Killed } from "./memory-vault.ts"
import { aDeskBefore, aDeskOf, aliases, type Desk, handOver, restored, sharedState, sync, type Wire } from "./three.ts"

/** N15: three workstations, each going offline, killed or restored from a backup whenever chance has it. */

/** Letters of two people. */
const lettersOf = ["Mai", "Cleo"].map((name) =>
  Array.from({ length: 6 }, (_, at): Arrived => {
    const document = letterBy(name, { id: organisationId }, saysYes({ story: `${name} writes ${at}.` }))
    return { id: `${name}${at}`, document }
  }),
)
const cases = lettersOf.map(([letter]) => caseIdOf(letter!.document.wayBack.mailbox))
const states = ["read", "working", "waiting"] as const

const edits = [
  "letter",
  "state",
  "task",
  "finish",
  "note",
  "unnote",
  "draft",
  "link",
  "unlink",
  "reply",
  "forget",
  "withdraw",
] as const
type Edit = { what: (typeof edits)[number]; who: number; about: number; value: number }
type Act =
  | Edit
  | { what: "sync" | "backup" | "restore"; who: number }
  /** The server hides what `to` wrote. */
  | { what: "hand-over" | "hidden"; who: number; to: number }
  | { what: "killed"; who: number; after: number }

const who = fc.nat({ max: 2 })
const about = fc.nat({ max: 1 })
const value = fc.nat({ max: 2 })
const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ what: fc.constant("sync" as const), who }) },
    { weight: 2, arbitrary: fc.record({ what: fc.constantFrom("backup" as const, "restore" as const), who }) },
    {
      weight: 2,
      arbitrary: fc.record({ what: fc.constantFrom("hand-over" as const, "hidden" as const), who, to: who }),
    },
    { weight: 2, arbitrary: fc.record({ what: fc.constant("killed" as const), who, after: fc.nat({ max: 30 }) }) },
    {
      weight: 12,
      arbitrary: fc.record({
        what: fc.constantFrom(...edits),
        who,
        about,
        value,
      }),
    },
  ),
  { minLength: 5, maxLength: 24 },
)

const caseAt = ({ vault }: Desk, act: Edit): Case =>
  vault.get<Case>(`case/${cases[act.about]}`) ?? freshCase(lettersOf[act.about]![0]!.document.wayBack)

/** As the program changes things: read, change, put whole. */
function edit(desk: Desk, act: Edit, step: number): void {
  const { vault } = desk
  const id = cases[act.about]!
  const known = caseAt(desk, act)
  const name = `${id}/${act.value}`
  const does: { [What in Edit["what"]]: () => void } = {
    letter: () => takeAll(desk, [lettersOf[act.about]![step % 6]!], () => {}),
    state: () => vault.put(`case/${id}`, { ...known, state: states[act.value]! }),
    task: () => vault.put(`task/${id}-reminder`, { id: `${id}-reminder`, due: act.value }),
    finish: () => vault.remove(`task/${id}-reminder`),
    note: () =>
      vault.put(`note/${name}`, { ...vault.get<object>(`note/${name}`), id: act.value, text: `note ${step}` }),
    unnote: () => vault.remove(`note/${name}`),
    draft: () =>
      vault.put(`draft/${name}`, {
        draft: { ...vault.get<{ draft: object }>(`draft/${name}`)?.draft, [`f${act.who}`]: step },
      }),
    link: () => vault.put(`link/${act.value}`, { id: act.value, cases, why: step }),
    unlink: () => vault.destroy(`link/${act.value}`),
    reply: () => {
      vault.put(`reply/${id}/${known.replies + 1}`, { number: known.replies + 1, body: step })
      vault.put(`case/${id}`, { ...known, replies: known.replies + 1 })
    },
    forget: () => forgetCase(desk, known, "listen-only"),
    withdraw: () => forgetCase(desk, known, "withdrawn"),
  }
  vault.together(does[act.what])
}

async function run(story: readonly Act[]) {
  const desks = [0, 1, 2].map((at) => aDeskOf(at))
  const backups = desks.map(({ vault }) => vault.copy())
  const wire: Wire = []
  for (const [step, act] of story.entries()) {
    const desk = desks[act.who]!
    if ("about" in act) edit(desk, act, step)
    else if (act.what === "sync") sync(desk, wire)
    else if (act.what === "backup") backups[act.who] = desk.vault.copy()
    else if (act.what === "restore") desks[act.who] = restored(act.who, backups[act.who]!)
    else if (act.what === "hidden")
      sync(
        desk,
        wire,
        wire.filter(({ entry }) => aliasIn(entry.author) !== aliases[act.to]),
      )
    else if (act.what === "hand-over") await handOver(desk, desks[act.to]!, wire)
    else if (act.what === "killed") desks[act.who] = killedIn(act.who, desk, wire, act.after)
  }
  for (let round = 0; round < 4; round++) for (const desk of desks) sync(desk, wire)
  return { desks, wire }
}

/** Somebody pulls the plug in the middle of a sync; what was committed by then is on the disk. */
function killedIn(at: number, desk: Desk, wire: Wire, after: number): Desk {
  desk.vault.dieAfter(after)
  try {
    sync(desk, wire)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
  return aDeskOf(at, desk.vault.copy())
}

describe("N15: three workstations", () => {
  test("come to the same state after a thousand stories", async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (story) => {
        const { desks } = await run(story)
        const [ana, ben, cleo] = desks.map(sharedState)
        expect(ben).toBe(ana)
        expect(cleo).toBe(ana)
        expect(desks.map((desk) => journalOf(desk)?.troubles)).toEqual([[], [], []])
      }),
      { numRuns: 1000 },
    )
  })
})

test("a desk too large for entries says so, and comes whole by a hand-over", async () => {
  const [ana, ben] = [aDeskBefore(0), aDeskOf(1)]
  for (let at = 0; at <= 2000; at++) ana.vault.put(`words/${at}`, true)
  takeAll(ana, lettersOf[0]!, () => {})
  expect(beginJournal(ana).begun).toBe(journalOf(ana)?.author)
  const wire: Wire = []
  ana.vault.put("note/AAAAAAAA/1", { id: "1", text: "after it began" })
  sync(ana, wire)
  sync(ben, wire)
  expect(troublesOf(ben)).toMatchObject([{ kind: "gap", author: journalOf(ana)?.author, from: 0, to: 0 }])
  await handOver(ana, ben, wire)
  for (const each of [ben, ana, ben]) sync(each, wire)
  expect(troublesOf(ben)).toEqual([])
  expect(sharedState(ben)).toBe(sharedState(ana))
})

test("what was written after a case ended stays, also where the host showed the end of it later", () => {
  const [ana, ben, cleo] = [0, 1, 2].map((at) => aDeskOf(at)) as [Desk, Desk, Desk]
  const wire: Wire = []
  takeAll(ana, [lettersOf[0]![0]!], () => {})
  for (const each of [ana, ben, cleo]) sync(each, wire)
  forgetCase(ana, ana.vault.get<Case>(`case/${cases[0]}`)!, "listen-only")
  for (const each of [ana, ben]) sync(each, wire)
  takeAll(ben, [lettersOf[0]![1]!], () => {})
  ben.vault.put(`note/${cases[0]}/1`, { id: "1", text: "begun anew" })
  sync(ben, wire)
  const ended = wire.filter(({ entry }) => aliasIn(entry.author) !== "Ana" || entry.sequence === 1)
  sync(cleo, wire, ended)
  expect(troublesOf(cleo)).toMatchObject([{ kind: "gap" }])
  for (const each of [cleo, ana, ben, cleo]) sync(each, wire)
  expect(cleo.vault.get(`note/${cases[0]}/1`)).toMatchObject({ text: "begun anew" })
  expect([sharedState(cleo), sharedState(ana)]).toEqual([sharedState(ben), sharedState(ben)])
})
