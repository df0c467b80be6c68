import type { Alert } from "../../crypto/documents/alert.ts"

/** By number, the newest first, whatever order the document has. */
export const newestFirst = (alerts: readonly Alert[]): Alert[] =>
  [...alerts].sort((a, b) => (a.number < b.number ? 1 : -1))
