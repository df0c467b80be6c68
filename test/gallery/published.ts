import { monthOf } from "../../crypto/day.ts"
import type { Counts } from "../../crypto/documents/counts.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { withShort } from "../../crypto/short-alerts.ts"
import { scheme, today } from "../site/support/scheme.ts"
import { alertsOf } from "../support/organisation.ts"
import { warnings } from "../support/warnings.ts"

/** What the pages of the gallery are made from: a few warnings of each level, and the counts of two years. */

const levels = ["danger", "risk", "nuisance"] as const

const alerts = withShort({
  ...alertsOf(scheme.signedRoster, today),
  alerts: warnings(12, (at) => ({ level: levels[at % levels.length] })),
})

const counts: Counts = {
  kind: "canopy/counts",
  version: 1,
  epoch: 1,
  organisation: scheme.organisation.id,
  month: monthOf(today),
  years: [
    {
      year: 2025,
      reports: 84,
      warnings: { issued: 31, withdrawn: 2 },
      challenged: { stands: 1, changed: 1, "taken-back": 0 },
      policeFiles: 6,
      demands: [],
    },
    {
      year: 2026,
      reports: null,
      warnings: { issued: 12, withdrawn: 0 },
      policeFiles: 1,
      demands: [
        {
          kind: "police-request",
          received: 1,
          open: 0,
          refused: 1,
          given: 0,
          withdrawn: 0,
          "nothing-held": 0,
          "given-in-part": 0,
        },
      ],
    },
  ],
}

/** The number of a warning that is shown alone. */
export const oneWarning = "26-0002"

export const published: PageData = { alerts, today, counts }
