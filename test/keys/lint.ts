import type { Report } from "../../crypto/documents/report.ts"
import type { Behind } from "../../keys/outbound/alerts/lint/behind.ts"

/** What stands behind a draft when one person reported, and nothing is linked. */
export const alone = (...reports: Report[]): Behind => ({ reports, people: 1, linked: [] })
