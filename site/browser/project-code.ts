import { fromHex } from "../../crypto/bytes.ts"
import type { MailboxKeys } from "../../crypto/mailbox.ts"
import { inboxNumber, type ProjectCode, projectKeys, projectMailbox } from "../../crypto/project.ts"
import { reportNumber } from "../../crypto/project-draft.ts"
import { need, say } from "./page.ts"
import type { Problem } from "./problems.ts"
import { codeProblem, readReceiptCode } from "./typed-code.ts"
import { fieldNamed } from "./views.ts"

/** The project's code in its field; or what is wrong with it. Nothing has been sent. */
export function projectCodeTyped(): ProjectCode | Problem {
  const field = need<HTMLTextAreaElement>("code")
  const read = readReceiptCode(field.value)
  if (read.ok) return read.value
  const { name, parts } = codeProblem(read.failure, field.value)
  return { sentence: say(name, parts), field }
}

/** A report's number; 0 for the project's inbox. */
export function numberTyped(): number | null {
  const { value } = fieldNamed("number") as HTMLInputElement
  return value.trim() === `${inboxNumber}` ? inboxNumber : reportNumber(value)
}

/** What a project's code gives for the report of this number. */
export const keysFor =
  (number: number) =>
  (code: ProjectCode, organisation: Uint8Array): MailboxKeys =>
    projectMailbox(projectKeys(code, organisation), number)

export const projectKeysFor = (code: ProjectCode, organisation: string) => projectKeys(code, fromHex(organisation))
