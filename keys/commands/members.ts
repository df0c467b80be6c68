import { existsSync } from "node:fs"
import { takeApproval } from "../approval/approval.ts"
import { lineOf } from "../members/line/line-for.ts"
import { keepSettings } from "../members/line/settings.ts"
import { beginNotices } from "../members/notice.ts"
import { agreeToSend, askRelease, readRequest } from "../members/release.ts"
import { lookDue, sendDue } from "../members/send.ts"
import { takeOverSending } from "../members/sender.ts"
import { readReceipts } from "../members/settle.ts"
import { sentLines, standingLines, standingOf } from "../members/standing.ts"
import { stopByHand } from "../members/stop-by-hand.ts"
import { sendTest } from "../members/test-message.ts"
import { requestLines, testLine } from "../members/told.ts"
import { slipText } from "../outbound/police/hand.ts"
import { refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import { type Command, type Context, neededOption, readText, type Told, verbIn, wordAt } from "./command.ts"
import { membersUsage } from "./usage.ts"

/** Who is told by e-mail or text (S38), and sending to them. */

async function sendNow(context: Context, numbers: readonly string[]): Promise<Told> {
  const workstation = await context.open()
  beginNotices(workstation, numbers)
  const sent = await sendDue(workstation, lineOf(workstation), (done, of) =>
    context.progress(`sending ${done} of ${of}`),
  )
  return { lines: sentLines(sent), value: sent }
}

/** `canopy notify NUMBER…` */
export const notify: Command = (context) => {
  wordAt(context, 1, "The warning")
  return sendNow(context, context.words.slice(1))
}

async function show(context: Context): Promise<Told> {
  const standing = standingOf(await context.open())
  return { lines: standingLines(standing), value: standing }
}

/** A file that is not there yet. Throws `file-exists`. */
function outFor(context: Context): string {
  const out = neededOption(context, "out")
  return existsSync(out) ? refuse("file-exists") : out
}

async function set(context: Context): Promise<Told> {
  const file = readText(wordAt(context, 2, "The file"))
  const { smtp, gateway } = keepSettings(await context.open(), file)
  const by = [...(smtp ? ["e-mail"] : []), ...(gateway ? ["text"] : [])]
  const lines = [`This workstation sends by: ${by.join(", ") || "nothing"}. Delete the file now: it holds passwords.`]
  return { lines, value: { by } }
}

async function sendFromHere(context: Context): Promise<Told> {
  const sender = takeOverSending(await context.open())
  return {
    lines: [
      "This workstation sends for the team. Fetch now, so that colleagues hear of it; then send from tomorrow on.",
    ],
    value: sender,
  }
}

async function test(context: Context): Promise<Told> {
  const to = wordAt(context, 2, "Your own address or number")
  const workstation = await context.open()
  const how = await sendTest(workstation, lineOf(workstation), to)
  return { lines: [testLine(how)], value: { how } }
}

async function askForRelease(context: Context): Promise<Told> {
  const out = outFor(context)
  const workstation = await context.open()
  const { now } = await lookDue(workstation, lineOf(workstation))
  const text = askRelease(workstation, now)
  writeWhole(out, Buffer.from(text))
  const lines = [
    ...requestLines(readRequest(workstation, text)),
    `The request is in ${out}. It names nobody. A colleague: canopy members agree FILE --out SLIP.`,
  ]
  return { lines, value: { out } }
}

async function agree(context: Context): Promise<Told> {
  const [text, out] = [readText(wordAt(context, 2, "The request")), outFor(context)]
  const workstation = await context.open()
  const request = readRequest(workstation, text)
  writeWhole(out, Buffer.from(slipText(agreeToSend(workstation, text))))
  return {
    lines: [...requestLines(request), `Your yes to exactly this is in ${out}. Hand it back.`],
    value: { out, request },
  }
}

async function take(context: Context): Promise<Told> {
  const { by, day } = takeApproval(await context.open(), readText(wordAt(context, 2, "The slip")))
  return { lines: [`${by} agreed on ${day}.`], value: { by, day } }
}

async function receipts(context: Context): Promise<Told> {
  const workstation = await context.open()
  const counts = await readReceipts(workstation, lineOf(workstation))
  return { lines: [`Arrived: ${counts.delivered}. Did not arrive: ${counts.failed}.`], value: counts }
}

async function stop(context: Context): Promise<Told> {
  const was = stopByHand(await context.open(), wordAt(context, 2, "The address or number"))
  return {
    lines: [was ? "They are forgotten here, and get one last message." : "Nobody here has this address."],
    value: { was },
  }
}

const verbs = {
  show,
  set,
  test,
  receipts,
  agree,
  take,
  stop,
  send: (context: Context) => sendNow(context, []),
  "send-from-here": sendFromHere,
  "ask-release": askForRelease,
}

export const members: Command = (context) => verbIn(verbs, context.words[1] ?? "show", membersUsage)(context)
