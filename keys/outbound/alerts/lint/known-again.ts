import { isAbout } from "../../../../crypto/about.ts"
import type { AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Behind } from "./behind.ts"
import type { Finding } from "./finding.ts"

/**
 * Rule 2: could he know from this who it was? With one report behind a warning, of somebody whom he may have met before,
 * each circumstance is one that he shares with few people. A landlord, a manager and an official have met whoever told us
 * in any case. No program can tell: it is left out, or answered in words.
 */
const asks = {
  person: "There is one report, and they may have met before. Could he know from this who it was?",
  place: "There is one report. Could whoever runs this place, or makes it like this, know from this who it was?",
} as const

const waysOut = "Leave it out or say it more coarsely, or say in words why not."

/** Nobody said that they had never met. A blank is not a never. */
function mayHaveMet({ reports }: Behind): boolean {
  const said = reports.flatMap(({ metBefore }) => metBefore ?? [])
  return said.length === 0 || said.some((each) => each !== "never")
}

type Circumstance = readonly [field: keyof AlertWords, found: string | undefined]

const circumstancesOf = (alert: AlertWords): Circumstance[] => [
  ["watchFor", alert.watchFor.trim()],
  ["month", alert.month],
  ["setting", alert.setting],
  ["approach", alert.approach],
]
/** Of conditions there may be only one like it, and whoever makes them knows who lives or works there. */
const conditionsOf = ({ situation, doneBy }: AlertWords): Circumstance[] => [
  ["situation", situation],
  ["doneBy", doneBy],
]

const nothing = new Set(["", "not-said", "unknown"])

const ask = (question: string, circumstances: readonly Circumstance[]): Finding[] =>
  circumstances.flatMap(([field, found = ""]) =>
    nothing.has(found) ? [] : [{ rule: 2 as const, field, found, reason: `${question} ${waysOut}`, answerable: true }],
  )

export function knownAgainFindings(alert: AlertWords, behind: Behind): Finding[] {
  if (behind.people > 1) return []
  if (isAbout(alert, "conditions")) return ask(asks.place, [...circumstancesOf(alert), ...conditionsOf(alert)])
  return mayHaveMet(behind) ? ask(asks.person, circumstancesOf(alert)) : []
}
