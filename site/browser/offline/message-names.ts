import type { DraftProblem } from "../../../crypto/draft.ts"
import type { PostFailure } from "../post.ts"
import type { Failure } from "./sealing.ts"

/** Everything that the script of the offline form says. Each has a sentence in every language, or nothing compiles. */
export type OfflineMessage =
  | Failure["kind"]
  | PostFailure["kind"]
  | DraftProblem["kind"]
  | "problem"
  | "error"
  | "room-left"
  | "room-over"
