import { asWritten } from "../../crypto/documents/field.ts"
import { type WatchEntry, watchEntry } from "../../crypto/documents/police-watch.ts"

const usual = {
  force: "kent",
  themes: ["stop"],
  wentBadly: "Officers are reported to have laughed.",
  reports: "one",
  published: "2026-05",
  checked: "2026-05",
  expires: "2028-05",
}

/** An entry of Police Watch as it is published, different where a test says so. */
export const watched = (number: string, rest: Record<string, unknown> = {}): WatchEntry =>
  watchEntry(asWritten).parse({ ...usual, number, ...rest })

/** As many, numbered from P26-0001; `rest` tells what is different for each. */
export const watchEntries = (count: number, rest: (at: number) => Record<string, unknown> = () => ({})): WatchEntry[] =>
  Array.from({ length: count }, (_, at) => watched(`P26-${String(at + 1).padStart(4, "0")}`, rest(at)))
