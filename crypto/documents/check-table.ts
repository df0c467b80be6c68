import * as z from "zod/mini"
import { rowsAtOnce } from "../check/table.ts"
import { addDays, type Day } from "../day.ts"
import * as field from "./field.ts"
import { asOpened, asWritten, type ObjectSchema } from "./field.ts"

/** Days that a table holds at most; at this age a workstation makes the next one by itself. */
export const checkTableDays = 14
export const checkTableRenewedAfter = 10

/** `/check/table.json`: what belongs to the rows at `/check/table`. Signed by one person who may publish. */
const checkTableSchema = (object: ObjectSchema) =>
  object({
    kind: z.literal("canopy/check-table"),
    version: z.literal(1),
    epoch: field.epoch,
    organisation: field.organisationId,
    /** SHA-256 of the roster's exact text. */
    roster: field.sha256Hex,
    /** A canonical string of another version does not compare. */
    normaliser: field.counting,
    /** SHA-256 of all rows as they stand at `/check/table`. */
    table: field.sha256Hex,
    rows: field.counting.check(z.refine((rows) => rows % rowsAtOnce === 0)),
    from: field.day,
    /** The last day. */
    until: field.day,
    /** Who evaluates: a VOPRF public key each (ristretto255, 32 bytes in base64). Today there is one. */
    evaluators: z.array(object({ publicKey: field.publicKey })).check(z.length(1)),
  })

export const checkTable = checkTableSchema(asWritten)
export const openedCheckTable = checkTableSchema(asOpened)
export type CheckTable = z.output<typeof checkTable>

export const lastDayOf = (from: Day): Day => addDays(from, checkTableDays - 1)
