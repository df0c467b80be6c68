/** What a step gives back when its failure is expected: the value, or a failure with a kind that has a sentence. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure }

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const refused = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure })
