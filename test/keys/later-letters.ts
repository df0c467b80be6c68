import type { FollowUp } from "../../crypto/documents/follow-up.ts"
import type { LetterContent } from "../../crypto/documents/letter.ts"
import { signLetter, type Unsigned } from "../../crypto/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { newMailboxBody } from "../../crypto/new-mailbox.ts"
import { threadsOf } from "../../crypto/thread.ts"
import type { DeskWithCase } from "./alerts.ts"
import { codeOf, repliesFor, send } from "./reporter.ts"

/** What somebody sends later with the code, and the pull that brings it. Days are the workstation's. */

async function brought(desk: DeskWithCase, content: LetterContent, name: string, answerWanted = true): Promise<void> {
  const { team, host, pull } = desk
  const code = codeOf(name, team.pins)
  const unsigned = {
    version: 1,
    organisation: team.pins.id,
    day: team.workstation.today,
    wayBack: wayBackOf(code, answerWanted),
    seen: { by: "page", roster: "a".repeat(64), messageKeys: [], release: null },
    ...content,
  } as Unsigned
  await send(team, host, signLetter(unsigned, code))
  await pull()
}

export const says = (desk: DeskWithCase, body: FollowUp, answerWanted = true): Promise<void> =>
  brought(desk, { kind: "canopy/follow-up", body }, "Mai", answerWanted)

export const answers = (desk: DeskWithCase, question: string, answer: "yes" | "no"): Promise<void> =>
  says(desk, { answers: [{ question, answer }] })

export const changes = (
  desk: DeskWithCase,
  consents: Omit<NonNullable<FollowUp["consents"]>, "textVersion" | "language">,
) => says(desk, { consents: { textVersion: 1, language: "en", ...consents } })

export const withdrawsAll = (desk: DeskWithCase): Promise<void> =>
  brought(desk, { kind: "canopy/withdrawal", body: {} }, "Mai")

/** "Somebody saw my code": from now on the mailbox is that of `to`. */
export async function movesTo(desk: DeskWithCase, to: string): Promise<void> {
  const { pins } = desk.team
  const body = newMailboxBody(codeOf("Mai", pins), codeOf(to, pins), pins.id)
  await brought(desk, { kind: "canopy/new-mailbox", body }, "Mai")
}

/** The questions that wait at the server for Mai's code, parts joined. */
export async function questionsFor({ team, host }: DeskWithCase) {
  const threads = threadsOf(await repliesFor("Mai", team, host))
  return threads.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === "reply" && "id" in line.reply.message ? [line.reply.message] : [])),
  )
}
