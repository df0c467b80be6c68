import * as z from "zod/mini"
import { isShared } from "../../ring/shared.ts"
import type { Heads } from "../merging/heads.ts"
import type { Change, Moment } from "../merging/registers.ts"
import type { Entry } from "./entry.ts"

/** What one batch says: compartments that were destroyed, then what changed. Names are those that all workstations use. */
const change = z.strictObject({
  name: z.string().check(z.maxLength(300)),
  put: z.array(z.tuple([z.string(), z.unknown()])),
  cut: z.array(z.string()),
  gone: z.boolean(),
})
export const batch = z.strictObject({ destroyed: z.array(z.string()), changes: z.array(change) })
export type NamedChange = Change & { name: string }
export type Batch = { destroyed: readonly string[]; changes: readonly NamedChange[] }

/** Nothing that would touch what is not shared: such a batch is nobody's of ours. */
export function readBatch(value: unknown): Batch | null {
  const parsed = batch.safeParse(value)
  if (!parsed.success) return null
  const names = [...parsed.data.destroyed, ...parsed.data.changes.map(({ name }) => name)]
  return names.every(isShared) ? (parsed.data as Batch) : null
}

/** When the batch that ends with this entry was written: it knew all that its author had before. */
export function momentOf({ author, sequence, of, knew }: Pick<Entry, "author" | "sequence" | "of" | "knew">): Moment {
  const before: Heads = { ...knew, [author]: sequence - of }
  return { dot: [author, sequence], knew: before }
}

/** A caseworker's own replies are counted at their workstation; elsewhere they stand under their alias. */
const ownReply = /^reply\/([^/]+)\/([^/]+)$/
const namedReply = /^reply\/([^/]+)\/([^/]+)\/([^/]+)$/

export const nameForAll = (name: string, alias: string): string =>
  name.replace(ownReply, `reply/$1/${alias.replaceAll("$", "$$$$")}/$2`)

export function nameHere(name: string, alias: string): string {
  const [, id, by, number] = namedReply.exec(name) ?? []
  return by === alias ? `reply/${id}/${number}` : name
}
