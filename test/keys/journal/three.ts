import { toBase64 } from "../../../crypto/bytes.ts"
import { applyEntries } from "../../../keys/journal/entries/apply.ts"
import { nameForAll } from "../../../keys/journal/entries/batch.ts"
import type { SignedEntry } from "../../../keys/journal/entries/entry.ts"
import { harvest, waitingEntries } from "../../../keys/journal/entries/harvest.ts"
import type { HandOverHeading } from "../../../keys/journal/hand-over/form.ts"
import { fill } from "../../../keys/journal/hand-over/make.ts"
import { takeLines } from "../../../keys/journal/hand-over/take.ts"
import { settle } from "../../../keys/journal/merging/settle.ts"
import { beginAgain, beginJournal, journalOf } from "../../../keys/journal/state.ts"
import { signRoster } from "../../../keys/ring/ceremony.ts"
import { isShared } from "../../../keys/ring/shared.ts"
import type { Home, Self, Workstation } from "../../../keys/workstation.ts"
import { caseworker, day, organisationId, organisationKey, rosterOf, secretOf } from "../../crypto/cast.ts"
import { random } from "../../support/random.ts"
import { type MemoryVault, memoryVault } from "./memory-vault.ts"

/** Three caseworkers' workstations, and all that they sent, without seals and without a network. */

export type Desk = Workstation & { vault: MemoryVault }
export const aliases = ["Ana", "Ben", "Cleo"] as const

const today = day("2026-06-17")

/** The same keys and roster for every story: making them takes longer than the story. */
const selves = aliases.map((alias): Self => {
  const seed = (which: string) => toBase64(secretOf(`${alias}'s ${which} key`))
  return { alias, document: seed("document"), reply: seed("reply"), request: seed("request") }
})
const home: Home = {
  id: organisationId,
  name: "The Lantern Project",
  organisationKey,
  server: null,
  roster: signRoster(rosterOf(aliases.map((alias) => caseworker(alias))), secretOf("organisation")),
}

const noFetch: typeof fetch = () => Promise.reject(new TypeError("there is no network in this test"))

/** A workstation that has no journal yet. */
export function aDeskBefore(at: number): Desk {
  const vault = memoryVault()
  vault.put("self/keys", selves[at])
  vault.put("self/organisation", home)
  return { folder: "", vault, today, random, fetch: noFetch }
}

export function aDeskOf(at: number, from?: ReadonlyMap<string, string>): Desk {
  if (from) return { folder: "", vault: memoryVault(from), today, random, fetch: noFetch }
  const desk = aDeskBefore(at)
  beginJournal(desk)
  return desk
}

/** A workstation out of a copy of itself: it writes under a new name. */
export function restored(at: number, copy: ReadonlyMap<string, string>): Desk {
  const desk = aDeskOf(at, copy)
  beginAgain(desk)
  return desk
}

/** What the server holds: entries as they were sent. That each opens and is rightly signed is shown elsewhere. */
export type Wire = SignedEntry[]

/**
 * `shown`: what the server shows of it. As `sync.ts` does it: what is here is written down, what came is merged, and what is written is
 * sent.
 */
export function sync(desk: Desk, wire: Wire, shown: Wire = wire): void {
  const { vault } = desk
  vault.together(() => harvest(desk, false))
  const { news } = applyEntries(desk, shown)
  vault.together(() => {
    harvest(desk, news)
    settle(desk)
  })
  const waiting = waitingEntries(desk)
  wire.push(...waiting.map(({ value }) => value))
  vault.together(() => {
    for (const { name } of waiting) vault.destroy(name)
  })
}

/** One gives the other all that the team shares, as a file would carry it. */
export async function handOver(from: Desk, to: Desk, wire: Wire): Promise<void> {
  if (from === to) return
  sync(from, wire)
  const lines: string[] = []
  fill(from, journalOf(from)!, "Ben", (line) => lines.push(line.trimEnd()))
  const head = JSON.parse(lines[0]!) as HandOverHeading
  await takeLines(to, head, async (each) => lines.forEach(each))
}

/** All that the team shares, as one text; what each counts for itself is left out. */
export function sharedState({ vault }: Pick<Workstation, "vault">): string {
  const alias = vault.get<Self>("self/keys")?.alias ?? ""
  const lines: string[] = []
  vault.each((name, value) => {
    if (!isShared(name)) return
    const { replies, before, ...rest } = Object(value)
    lines.push(JSON.stringify([nameForAll(name, alias), name.startsWith("case/") ? sorted(rest) : sorted(value)]))
  })
  return lines.sort().join("\n")
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
