import type { KeyFailure, RosterFailure } from "../../crypto/trust.ts"

/** Everything that can keep a report from being sent. Each has a sentence in every language, or nothing compiles. */
export type Trouble =
  | RosterFailure["kind"]
  | KeyFailure["kind"]
  | "no-connection"
  | "nothing-published"
  | "not-today"
  | "perhaps-lost"
  | "busy"
  | "not-taken"
  | "cannot-seal"

/** What the form says about what was typed. */
export type Notice =
  | "problem"
  | "error"
  | "nothing-said"
  | "field-too-long"
  | "report-too-long"
  | "room-left"
  | "room-over"

export type Message = Trouble | Notice
