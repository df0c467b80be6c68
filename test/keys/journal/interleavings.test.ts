import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { aliasIn, journalOf } from "../../../keys/journal/state.ts"
import { Killed } from "./memory-vault.ts"
import { aDeskOf, aliases, type Desk, handOver, restored, sharedState, sync, type Wire } from "./three.ts"

/** N15: three workstations, each going offline, killed or restored from a backup whenever chance has it. */

const cases = ["AAAAAAAA", "BBBBBBBB"] as const
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
  "destroy",
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
  { minLength: 5, maxLength: 32 },
)

type Kept = { letters: string[]; alerts: string[]; state: string; replies: number; [field: string]: unknown }
const caseAt = ({ vault }: Desk, id: string): Kept =>
  vault.get<Kept>(`case/${id}`) ?? { id, letters: [], alerts: [], state: "new", replies: 0 }

/** As the program changes things: read, change, put whole. */
function edit(desk: Desk, act: Edit, step: number): void {
  const { vault } = desk
  const id = cases[act.about]!
  const known = caseAt(desk, id)
  const name = `${id}/${act.value}`
  const does: { [What in Edit["what"]]: () => void } = {
    letter: () => {
      vault.put(`letter/${id}/l${step}`, { id: `l${step}`, text: `letter ${step}` })
      vault.put(`case/${id}`, { ...known, letters: [...known.letters, `l${step}`], state: "new" })
    },
    state: () => vault.put(`case/${id}`, { ...known, state: states[act.value], by: { who: act.who } }),
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
    destroy: () => vault.destroy(`case/${id}`),
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
  }, 240_000)
})
