import { aboutOf } from "../../../../crypto/about.ts"
import type { AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Finding } from "./finding.ts"

/** Rule 14: a warning is about people, about conditions, or about both, and says what it says it is about. */

const finding = (field: string, found: string, reason: string): Finding => ({
  rule: 14,
  field,
  found,
  reason,
  answerable: false,
})

export function aboutFindings(alert: AlertWords): Finding[] {
  const { people, situation, doneBy } = alert
  const about = aboutOf(alert)
  if (about === "people" && (situation || doneBy))
    return [finding("about", about, "Conditions are named here. Say that it is about both, or leave them blank.")]
  if (about === "conditions" && people.length > 0)
    return [
      finding("about", about, "Somebody is described here. Say that it is about both, or leave the person blank."),
    ]
  if (about !== "people" && !situation) return [finding("situation", "", "Say what is dangerous.")]
  return []
}
