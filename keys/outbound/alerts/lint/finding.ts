/**
 * Why a draft must not go out as it is. `rule` is the number in `docs/alerts.md`; `found` are the caseworker's words.
 * `answerable`: a program can only ask here. A person may say in words why exactly this may stand all the same.
 */
export type Finding = {
  rule: 2 | 3 | 4 | 5 | 6 | 7 | 11 | 12 | 14 | 15
  field: string
  found: string
  reason: string
  answerable: boolean
}

/** One piece of free text of a draft, and where it stands. */
export type Passage = { field: string; text: string }
