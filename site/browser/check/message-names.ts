import type { EvaluationFailure } from "../../../crypto/check/oprf.ts"
import type { TableFailure } from "../../../crypto/check/signed-by.ts"
import type { Understood } from "../../../crypto/check/understand.ts"
import type { FetchFailure } from "../publications.ts"

/** Everything that can keep a check from having an answer. None of them is "not listed". */
export type CheckTrouble =
  | FetchFailure["kind"]
  | TableFailure["kind"]
  | EvaluationFailure["kind"]
  | "roster-not-trusted"
  | "offline"
  | "busy"
  | "too-slow"
  | "not-today"
  | "not-loaded"

export type CheckMessage =
  | CheckTrouble
  | Extract<Understood, { ok: false }>["why"]
  | "problem"
  | "error"
  | "no-code"
  | "wrong-code"
