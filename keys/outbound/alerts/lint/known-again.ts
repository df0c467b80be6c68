import type { AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Behind } from "./behind.ts"
import type { Finding } from "./finding.ts"

/**
 * Rule 2: could he know from this who it was? With one report behind a warning, of somebody whom he may have met before,
 * each circumstance is one that he shares with few people. No program can tell: it is left out, or answered in words.
 */
const asks = {
  person: "There is one report, and they may have met before. Could he know from this who it was?",
  place: "There is one report. Could whoever runs this place know from this who it was?",
} as const

const waysOut = "Leave it out or say it more coarsely, or say in words why not."

/** Nobody said that they had never met. A blank is not a never. */
function mayHaveMet({ reports }: Behind): boolean {
  const said = reports.flatMap(({ metBefore }) => metBefore ?? [])
  return said.length === 0 || said.some((each) => each !== "never")
}

export function knownAgainFindings(alert: AlertWords, behind: Behind): Finding[] {
  if (behind.people > 1 || !mayHaveMet(behind)) return []
  const reason = `${asks[alert.people.length === 0 && alert.types.every((type) => places.has(type)) ? "place" : "person"]} ${waysOut}`
  const circumstances: [string, string | undefined][] = [
    ["watchFor", alert.watchFor.trim()],
    ["month", alert.month],
    ["setting", alert.setting],
    ["approach", alert.approach],
  ]
  return circumstances.flatMap(([field, found]) =>
    found && found !== "not-said" ? [{ rule: 2 as const, field, found, reason, answerable: true }] : [],
  )
}

/** Conditions, and whoever makes them (S40, S73): there may be nobody to describe. */
const places: ReadonlySet<string> = new Set(["dangerous-place", "landlord-manager", "official", "exploitation"])
