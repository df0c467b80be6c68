import { addDays, type Day } from "../../../crypto/day.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Case } from "../case.ts"
import { type Permission, permissionFor } from "../consent.ts"
import { lettersOf } from "../intake.ts"
import { openCase } from "../open-case.ts"
import { questionsOf } from "../questions.ts"
import { isBlank, tidied } from "../reply-text.ts"
import { destroyIdentity } from "./identity-note.ts"
import { calledOff, keepOpenChains, toCallOffOf } from "./open-chains.ts"
import { type ChainName, chainNames, isChainName, templates } from "./templates.ts"

/**
 * A chain that runs in a case (S7–S12). Its steps are done one after the other; the words that a step had when the chain
 * began stay with it. A taken back yes stops it: nothing more can be done in it but to stop.
 */
export type Step = {
  key: string
  text: string
  days: number
  state: "later" | "open" | "done" | "skipped"
  /** Of an open step: until when. Of one that is done or skipped: when. */
  day: Day | null
  /** What a caseworker noted. It belongs to the case, and goes with it. */
  note: string
}
export type Chain = {
  /** "formal-report-1": its place under the case. */
  id: string
  name: ChainName
  started: Day
  steps: Step[]
  ended: { day: Day; how: "done" | "stopped" } | null
}

/** UTF-16 units of a note on a step. */
export const mostNoteText = 4000

export const chainsOf = ({ vault }: Workstation, { id }: Case): Chain[] =>
  vault
    .list<Chain>(`chain/${id}`)
    .map(({ value }) => value)
    .toSorted((one, other) =>
      one.started < other.started || (one.started === other.started && one.id < other.id) ? -1 : 1,
    )

/** At most one of a name runs at a time. */
export const runningChain = (workstation: Workstation, known: Case, name: ChainName): Chain | undefined =>
  chainsOf(workstation, known).find((chain) => chain.name === name && chain.ended === null)

/** The most careful of the answers that a chain needs. */
function permissionOf(workstation: Workstation, known: Case, name: ChainName): Permission {
  const [letters, questions] = [lettersOf(workstation, known), questionsOf(workstation, known)]
  const said = templates[name].needs.map((consent) => permissionFor(consent, letters, questions))
  if (said.includes("no")) return "no"
  return said.includes("wait") ? "wait" : "yes"
}

/** Why what this chain is for may not be done for this person now; null when it may. */
export function whyNotChain(workstation: Workstation, known: Case, name: ChainName): RefusalKind | null {
  if (known.state === "withdrawn") return "nothing-left-of-case"
  const permission = permissionOf(workstation, known, name)
  if (permission === "no") return templates[name].without
  return permission === "wait" ? "chain-consent-waits" : null
}

/** The same, and whether it runs already. */
export const whyNotStart = (workstation: Workstation, known: Case, name: ChainName): RefusalKind | null =>
  whyNotChain(workstation, known, name) ?? (runningChain(workstation, known, name) ? "chain-runs-already" : null)

/** Why a chain that was begun may not go on: the yes was taken back, or waits to be given again. */
export function whyNotGoOn(workstation: Workstation, known: Case, name: ChainName): RefusalKind | null {
  const why = whyNotChain(workstation, known, name)
  return why === templates[name].without ? "chain-must-stop" : why
}

/** Throws the refusal `no-such-chain`. */
export const chainNamed = (name: string): ChainName => (isChainName(name) ? name : refuse("no-such-chain"))

/** Throws `no-such-chain`, `no-such-case`, and the refusals of `whyNotStart`. */
export function startChain(workstation: Workstation, caseId: string, name: string): Chain {
  const named = chainNamed(name)
  return workstation.vault.together(() => {
    const known = openCase(workstation, caseId)
    const why = whyNotStart(workstation, known, named)
    if (why) return refuse(why)
    const steps = templates[named].steps.map((step): Step => ({ ...step, state: "later", day: null, note: "" }))
    const before = chainsOf(workstation, known).filter((chain) => chain.name === named).length
    const id = `${named}-${before + 1}`
    const begun: Chain = { id, name: named, started: workstation.today, steps, ended: null }
    return keepChain(workstation, known, withNextOpen(begun, workstation.today))
  })
}

/** The first step that waits is open from today; when none waits, the chain is done. */
function withNextOpen(chain: Chain, today: Day): Chain {
  const next = chain.steps.findIndex(({ state }) => state === "later")
  const step = chain.steps[next]
  if (!step) return { ...chain, ended: { day: today, how: "done" } }
  return { ...chain, steps: chain.steps.with(next, { ...step, state: "open", day: addDays(today, step.days) }) }
}

/** Call it inside a commit. Keeps it, and the index with it. */
export function keepChain(workstation: Workstation, known: Case, chain: Chain): Chain {
  workstation.vault.put(`chain/${known.id}/${chain.id}`, chain)
  const running = chainsOf(workstation, known).filter(({ ended }) => ended === null)
  keepOpenChains(workstation, known.id, [...new Set(running.map(({ name }) => name))])
  return chain
}

/** Call it inside a commit. The identity that a formal report needed ends with the report. */
function keepMoved(workstation: Workstation, known: Case, chain: Chain): Chain {
  if (chain.ended && chain.name === "formal-report") destroyIdentity(workstation, known.id)
  return keepChain(workstation, known, chain)
}

/** "formal-report.arrange" */
export const stepIdOf = ({ name }: Pick<Chain, "name">, { key }: Pick<Step, "key">): string => `${name}.${key}`

/**
 * Ends the open step of a chain, and opens the next one. Throws `no-such-case`, `no-such-step` for one that is not there,
 * `not-this-step` for one that is not open, `chain-must-stop`, `chain-consent-waits` and `step-note-too-long`.
 */
export function endStep(
  workstation: Workstation,
  caseId: string,
  stepId: string,
  how: "done" | "skipped",
  note = "",
): Chain {
  const text = tidied(note)
  if (text.length > mostNoteText) return refuse("step-note-too-long")
  return workstation.vault.together(() => {
    const known = openCase(workstation, caseId)
    const { chain, step } = stepNamed(workstation, known, stepId)
    const why = whyNotGoOn(workstation, known, chain.name)
    if (why) return refuse(why)
    if (step.state !== "open") return refuse("not-this-step")
    const ended: Step = { ...step, state: how, day: workstation.today, note: isBlank(text) ? "" : text }
    const steps = chain.steps.map((each) => (each === step ? ended : each))
    return keepMoved(workstation, known, withNextOpen({ ...chain, steps }, workstation.today))
  })
}

function stepNamed(workstation: Workstation, known: Case, stepId: string): { chain: Chain; step: Step } {
  if (known.state === "withdrawn") return refuse("nothing-left-of-case")
  for (const name of chainNames) {
    const chain = runningChain(workstation, known, name)
    const step = chain?.steps.find((each) => stepIdOf(chain, each) === stepId.toLowerCase())
    if (chain && step) return { chain, step }
  }
  return refuse("no-such-step")
}

/**
 * Stops a chain, whatever the consents say: always allowed. Of a case that is gone: what was arranged for it is called
 * off. Throws `no-such-chain`, `no-such-case`, `chain-runs-not`.
 */
export function stopChain(workstation: Workstation, caseId: string, name: string): void {
  const named = chainNamed(name)
  workstation.vault.together(() => {
    const id = caseId.toUpperCase()
    if (toCallOffOf(workstation, id).includes(named)) return calledOff(workstation, id, named)
    const known = openCase(workstation, caseId)
    const chain = runningChain(workstation, known, named) ?? refuse("chain-runs-not")
    keepMoved(workstation, known, { ...chain, ended: { day: workstation.today, how: "stopped" } })
  })
}
