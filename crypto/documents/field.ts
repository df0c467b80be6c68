import * as z from "zod/mini"
import { fromBase64 } from "../bytes.ts"
import { asDay, type Day, type Month } from "../day.ts"
import { decodeRecipient } from "../hybrid.ts"
import { organisationIdBytes, publicKeyBytes, signatureBytes } from "../lengths.ts"
import { parseMinisignKey } from "../minisign.ts"

/** The shapes that several documents share. */

/** Free text of at most this many UTF-16 units: the count that a browser's `length` gives, in any script. */
export const text = (most: number) => z.string().check(z.maxLength(most))

const bytesInBase64 = (length: number) => z.string().check(z.refine((value) => fromBase64(value)?.length === length))

export const publicKey = bytesInBase64(publicKeyBytes)
export const signature = bytesInBase64(signatureBytes)
export const secretKey = bytesInBase64(32)
export const minisignKey = z.string().check(z.refine((value) => parseMinisignKey(value) !== null))
export const hybridRecipient = z.string().check(z.refine((value) => decodeRecipient(value) !== null))
export const organisationId = z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * organisationIdBytes}}$`)))
/** 16 random bytes in hex, drawn at the desk: whoever names it has read the question. */
export const questionId = z.string().check(z.regex(/^[0-9a-f]{32}$/))
export const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/))
/** 1, 2, 3 … Asked for by one test of ours: zod's own numbers cost every report page a kilobyte. */
export const counting = z.custom<number>((value) => Number.isSafeInteger(value) && (value as number) > 0)
export const epoch = counting
/** A caseworker's public alias: what a reporter sees under a reply. Marks: Thai and Hindi vowels are some. */
export const alias = z.string().check(z.regex(/^\p{L}[\p{L}\p{M}\p{N} .'-]{0,39}$/u))

export const day = z.custom<Day>((value) => typeof value === "string" && asDay(value) !== null)
export const month = z.custom<Month>((value) => typeof value === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(value))

/** How a document's objects treat a field they do not know: refused on writing, kept on opening. */
export type ObjectSchema = typeof z.strictObject
export const asWritten: ObjectSchema = z.strictObject
export const asOpened: ObjectSchema = z.looseObject as unknown as ObjectSchema
