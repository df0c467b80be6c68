import type { Entry } from "../../crypto/form-tree.ts"

/** What stands in a form's fields. Names with a line before them are for a form that no script sends. */
export const entriesIn = (form: HTMLFormElement): Entry[] =>
  [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[0][0] !== "_",
  )
