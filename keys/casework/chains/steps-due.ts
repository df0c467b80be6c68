import type { Day } from "../../../crypto/day.ts"
import type { Workstation } from "../../workstation.ts"
import type { Case } from "../case.ts"
import { caseOf } from "../intake.ts"
import { chainsOf, stepIdOf, whyNotGoOn } from "./chains.ts"
import { allOpenChains, allToCallOff } from "./open-chains.ts"
import { type ChainName, templates } from "./templates.ts"

/** What is to be done next in the chains that run, for the one list of what is to be done (J10). */
export type DueStep = {
  case: string
  chain: ChainName
  title: string
  /** "formal-report.arrange"; null where there is nothing to do but to stop, or to ask. */
  step: string | null
  text: string
  due: Day
}

const stopWords =
  "Stop: the yes was taken back. Call off what was arranged, and do nothing more. Tell the worker that it is stopped."
const waitWords = "Wait: this person asked to be asked first. Ask, and do nothing more before their yes."
const goneWords = "Stop: the case is gone. Call off what was arranged for it."

/** The soonest first. With a case's name: of this case only. */
export function stepsDue(workstation: Workstation, caseId?: string): DueStep[] {
  const ids = caseId ? [caseId.toUpperCase()] : allOpenChains(workstation).map((open) => open.case)
  const cases = ids.flatMap((id) => caseOf(workstation, id) ?? [])
  return [...cases.flatMap((known) => stepsOf(workstation, known)), ...stepsToCallOff(workstation, caseId)].toSorted(
    (one, other) => (one.due === other.due ? compare(one.case, other.case) : compare(one.due, other.due)),
  )
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const stepsOf = (workstation: Workstation, known: Case): DueStep[] =>
  chainsOf(workstation, known).flatMap((chain): DueStep[] => {
    const step = chain.steps.find(({ state }) => state === "open")
    if (chain.ended || !step?.day) return []
    const why = whyNotGoOn(workstation, known, chain.name)
    const about = { case: known.id, ...named(chain.name), due: step.day }
    if (why === "chain-consent-waits") return [{ ...about, step: null, text: waitWords }]
    return why
      ? [{ ...about, step: null, text: stopWords }]
      : [{ ...about, step: stepIdOf(chain, step), text: step.text }]
  })

const named = (name: ChainName): Pick<DueStep, "chain" | "title"> => ({ chain: name, title: templates[name].title })

/** Of cases that are gone. */
export function stepsToCallOff(workstation: Workstation, caseId?: string): DueStep[] {
  const left = allToCallOff(workstation).filter((each) => !caseId || each.case === caseId.toUpperCase())
  return left.flatMap(({ case: id, names, day }) =>
    names.map((name) => ({ case: id, ...named(name), step: null, text: goneWords, due: day })),
  )
}
