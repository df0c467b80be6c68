import { toHex } from "../../../crypto/bytes.ts"
import type { MailboxAddress } from "../../../crypto/documents/letter.ts"
import type { Line, Outgoing } from "../../members/line/line.ts"
import { refuseUnlessSender } from "../../members/sender.ts"
import { senderWords, subjectWords } from "../../members/words.ts"
import { sendReplies, writeToInbox } from "../../post/outbox.ts"
import { serverOf } from "../../post/server.ts"
import { Refusal, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { type Project, projectsOf } from "../project.ts"
import { digestText, isDue, type News, newsFor, type Told, toldName, toldTo, withTold } from "./digest.ts"
import { type Wish, wishOf } from "./wish.ts"

/** Sending digests: each once. Into the inbox it goes with what is remembered, in one commit; by e-mail as to a member. */

type Due = { project: Project; wish: Wish; news: News }

export const digestsDue = (workstation: Workstation): Due[] =>
  projectsOf(workstation).flatMap((project) => {
    const wish = project.revoked ? null : wishOf(workstation, project)
    if (!wish) return []
    const news = newsFor(workstation, wish)
    return isDue(workstation, wish, news) ? [{ project, wish, news }] : []
  })

/** `unsure`: e-mails that may have gone; they are not sent again. `refused`: their address takes nothing. `waits`: for room in an inbox, or for the server. */
export type DigestsSent = { sent: string[]; unsure: string[]; refused: string[]; waits: boolean }

/** `line`: null where nothing carries e-mail. Throws what `refuseUnlessSender` says, and what stops a mail server. */
export async function sendDigests(workstation: Workstation, line: Line | null): Promise<DigestsSent> {
  refuseUnlessSender(workstation)
  const done: DigestsSent = { sent: [], unsure: settleDigests(workstation), refused: [], waits: false }
  for (const due of digestsDue(workstation)) {
    const { project, wish } = due
    if (wish.email === null) toInbox(workstation, due, project.inbox ?? refuse("project-no-inbox"))
    const how = wish.email === null ? "sent" : await byMail(workstation, line, due, wish.email)
    if (how !== "later") done[how].push(project.name)
  }
  return { ...done, waits: await leaves(workstation) }
}

/** Whether something waits on here. */
async function leaves(workstation: Workstation): Promise<boolean> {
  try {
    return (await sendReplies(workstation, serverOf(workstation))).waiting > 0
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}

function toInbox(workstation: Workstation, { wish, news }: Due, inbox: MailboxAddress): void {
  const { vault, today } = workstation
  const { alias } = selfOf(workstation)
  vault.together(() => {
    const { text, told } = digestText(news)
    const known = toldTo(workstation, wish)
    const before = known.replies[alias] ?? 0
    const parts = writeToInbox(workstation, inbox, before + 1, { type: "message", text })
    const next = withTold(known, told, today)
    vault.put(toldName(wish), { ...next, replies: { ...known.replies, [alias]: before + parts } } satisfies Told)
  })
}

async function byMail(workstation: Workstation, line: Line | null, { wish, news }: Due, to: string) {
  const { vault, today, random } = workstation
  const mail = line?.mail ?? refuse("no-sending-settings")
  const key = toHex(random(16))
  const { text, told } = digestText(news)
  const before = toldTo(workstation, wish)
  vault.put(toldName(wish), { ...withTold(before, told, today), sending: key } satisfies Told)
  const message: Outgoing = {
    channel: "email",
    to,
    key,
    from: senderWords.bulletin,
    subject: subjectWords.bulletin,
    body: text,
  }
  try {
    const how = await mail(message)
    if (how === "later" || how === "refused") {
      vault.put(toldName(wish), before)
      return how
    }
    vault.put(toldName(wish), withoutSending(toldTo(workstation, wish), how === "unsure"))
    return how
  } catch (error) {
    if (error instanceof Refusal) vault.put(toldName(wish), before)
    throw error
  }
}

function withoutSending({ sending: _, ...told }: Told, isUnknown: boolean): Told {
  return { ...told, ...(isUnknown && { unknown: (told.unknown ?? 0) + 1 }) }
}

/** E-mails that were being handed over when the program died. Names of their projects. */
function settleDigests(workstation: Workstation): string[] {
  const { vault } = workstation
  return vault.together(() =>
    projectsOf(workstation).flatMap(({ id, name }) => {
      const told = toldTo(workstation, { project: id })
      if (told.sending === undefined) return []
      vault.put(toldName({ project: id }), withoutSending(told, true))
      return [name]
    }),
  )
}
