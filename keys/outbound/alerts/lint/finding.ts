/** Why a draft must not go out as it is. `rule` is the number in `docs/alerts.md`; `found` are the caseworker's words. */
export type Finding = { rule: 3 | 4 | 5 | 11; field: string; found: string; reason: string }

/** One piece of free text of a draft, and where it stands. */
export type Passage = { field: string; text: string }
