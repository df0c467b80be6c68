import type { Entry } from "./form-tree.ts"

/** A field with more characters than its schema takes. Nothing is cut: by how many is said. */
export type FieldTooLong = { kind: "field-too-long"; name: string; over: number }

/** What a schema says about one field alone, so that the answer keeps the field's own name. */
export type IssuesOf = (entry: Entry) => readonly { code?: string; maximum?: unknown }[] | undefined

/** The fields that are too long, in the order of the form. */
export const fieldsTooLong = (entries: readonly Entry[], issuesOf: IssuesOf): FieldTooLong[] =>
  entries.flatMap((entry): FieldTooLong[] => {
    const [name, value] = entry
    const tooBig = issuesOf(entry)?.find(({ code }) => code === "too_big")
    const over = tooBig && "maximum" in tooBig ? value.trim().length - Number(tooBig.maximum) : 0
    return over > 0 ? [{ kind: "field-too-long", name, over }] : []
  })
