import * as z from "zod/mini"
import * as field from "./documents/field.ts"
import { policeThemes } from "./documents/police-experience.ts"
import { policeForceIds } from "./documents/police-forces.ts"
import type { Entry } from "./form-tree.ts"

/** What somebody wants to read of Police Watch; absent: everything. */
const choice = {
  force: z.optional(z.enum(policeForceIds)),
  theme: z.optional(z.enum(policeThemes)),
  month: z.optional(field.month),
}
export type WatchChoice = z.output<z.ZodMiniObject<typeof choice>>

/** The choice in a posted form. What is no choice of ours chooses nothing: a page is better than an error. */
export function watchChoice(entries: readonly Entry[]): WatchChoice {
  const said = new Map(entries)
  const of = <Name extends keyof WatchChoice>(name: Name): WatchChoice[Name] =>
    choice[name].safeParse(said.get(name)).data as WatchChoice[Name]
  return { force: of("force"), theme: of("theme"), month: of("month") }
}
