import { existsSync, readFileSync } from "node:fs"
import { openCase } from "../casework/open-case.ts"
import { closeCase, describeClosing } from "../outbound/close.ts"
import { describeDelivery, replyTo } from "../outbound/reply.ts"
import { writeAgain } from "../outbound/write-again.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Command, Misused, wordAt } from "./command.ts"

/** Throws the refusals `file-not-found` and `not-a-text`: what is not UTF-8 would arrive as other words. */
export function readWords(path: string): string {
  if (!existsSync(path)) return refuse("file-not-found")
  const bytes = readFileSync(path)
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return refuse("not-a-text")
  }
}

/** `canopy reply CASE --text-file F`. */
export const reply: Command = async (context) => {
  const id = wordAt(context, 1, "The case")
  const file = context.options["text-file"]
  if (!file) throw new Misused("--text-file FILE is missing.")
  const delivered = await replyTo(await context.open(), id, readWords(file))
  return { lines: [describeDelivery(delivered)], value: delivered }
}

/** `canopy write-again CASE`. */
export const writeAgainTo: Command = async (context) => {
  const { id } = writeAgain(await context.open(), wordAt(context, 1, "The case"))
  return { lines: [`Case ${id} is written to again. What was held leaves at the next pull.`], value: { case: id } }
}

/** `canopy close CASE --summary-file F`. */
export const close: Command = async (context) => {
  const id = wordAt(context, 1, "The case")
  const workstation = await context.open()
  openCase(workstation, id)
  const file = context.options["summary-file"]
  const closed = await closeCase(workstation, id, file ? readWords(file) : refuse("no-summary"))
  return { lines: [describeClosing(closed)], value: closed }
}
