import type { EvaluationFailure } from "../../../crypto/check/oprf.ts"
import type { TableFailure } from "../../../crypto/check/signed-by.ts"
import type { Understood } from "../../../crypto/check/understand.ts"
import type { levels, regions } from "../../../crypto/documents/choices.ts"
import type { IdentifierKind } from "../../../crypto/identifier/identifier.ts"
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

type Level = (typeof levels)[number]
/** Words of the page that the script puts together. */
export type CheckSaying =
  | CheckMessage
  | `kind-${IdentifierKind}`
  | `level-${Level}`
  | `advice-${Level}`
  | `region-${(typeof regions)[number]}`
  | "reports-one"
  | "reports-more-than-one"
  | "which"
  | "is-this-it"
  | "on"
  | "of-kind"
  | "looked"
  | "warning"
  | "gone"
  | "told"
  | "watch-for"
  | "what-to-do"
  | "level-only"
  | "hit-heading"
  | "hit-text"
  | "miss-heading"
  | "miss-text"

export type CheckMessage = CheckTrouble | Extract<Understood, { ok: false }>["why"] | "problem" | "error" | "wrong-code"
