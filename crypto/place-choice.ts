import * as z from "zod/mini"
import { regions, support } from "./documents/choices.ts"
import { text } from "./documents/field.ts"
import type { Entry } from "./form-tree.ts"

/** What somebody looks for in a directory; absent: everything. */
const choice = {
  region: z.optional(z.enum(regions)),
  kind: z.optional(z.enum(support)),
  /** As it stands in the directory. */
  force: z.optional(text(80).check(z.minLength(1))),
}
export type PlaceChoice = z.output<z.ZodMiniObject<typeof choice>>

/** The choice in a posted form. What is no choice of ours chooses nothing: a page is better than an error. */
export function placeChoice(entries: readonly Entry[]): PlaceChoice {
  const said = new Map(entries)
  const of = <Name extends keyof PlaceChoice>(name: Name): PlaceChoice[Name] =>
    choice[name].safeParse(said.get(name)).data as PlaceChoice[Name]
  return { region: of("region"), kind: of("kind"), force: of("force") }
}
