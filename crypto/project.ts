import { expand, extract } from "@noble/hashes/hkdf.js"
import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import { toBase64, u32be, utf8 } from "./bytes.ts"
import { type MailboxKeys, mailboxKeysUnder } from "./mailbox.ts"
import type { ReceiptCode } from "./receipt-code.ts"
import { publicKeyOf } from "./statement.ts"

/** A partner project's code: words like a receipt code's, made at the desk, kept by the project. */
export type ProjectCode = ReceiptCode

/**
 * What a project's code gives. `sign`, `check`: Ed25519 seeds, 32 bytes, for its reports and for its checks. `root`: 32 bytes
 * under which each report has its mailbox.
 */
export type ProjectKeys = { sign: Uint8Array; check: Uint8Array; root: Uint8Array }

/**
 * HKDF-SHA256 (RFC 5869): salt "canopy/project/v1" ‖ organisation id (16 bytes), then one expansion a key. The salt is
 * another than a receipt code's, so that neither code opens what the other one does.
 */
export function projectKeys(code: ProjectCode, organisation: Uint8Array): ProjectKeys {
  const root = extract(sha256, code, concatBytes(utf8("canopy/project/v1"), organisation))
  const key = (info: string) => expand(sha256, root, utf8(info), 32)
  return { sign: key("sign"), check: key("check"), root: key("reports") }
}

/** The mailbox of a project's report of this number, 1 to 9,999 (0 is its inbox): info "report" ‖ the number (4 bytes, big-endian). */
export const projectMailbox = ({ root }: ProjectKeys, number: number): MailboxKeys =>
  mailboxKeysUnder(expand(sha256, root, concatBytes(utf8("report"), u32be(number)), 32))

/** Where a project is told of warnings: the mailbox of no report, for those begin at 1. */
export const projectInbox = (keys: ProjectKeys): MailboxKeys => projectMailbox(keys, inboxNumber)
export const inboxNumber = 0

/** Base64 of 32 bytes: by this the desk knows a project's reports. */
export const projectKeyOf = ({ sign }: ProjectKeys): string => toBase64(publicKeyOf(sign))
/** Base64 of 32 bytes: by this the evaluator knows that a project checks. Another key, so that it tells nothing of reports. */
export const projectCheckKeyOf = ({ check }: ProjectKeys): string => toBase64(publicKeyOf(check))
