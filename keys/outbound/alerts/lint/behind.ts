import type { Report } from "../../../../crypto/documents/report.ts"

/** What stands behind a draft, as far as this workstation knows. */
export type Behind = {
  /** The reports of the draft's own case. */
  reports: readonly Report[]
  /** How many people, independent of each other, reported the same. */
  people: number
  /** Cases that are linked with it, and whether their reporters allow a warning now. */
  linked: readonly { reports: readonly Report[]; allowed: boolean }[]
}
