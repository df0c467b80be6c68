import type { Day } from "./day.ts"
import type { Alerts } from "./documents/alert.ts"

/** What a page that is rendered when asked may know: publications and the day, and nothing of who asks. */
export type PageData = { alerts: Alerts | null; today: Day }
