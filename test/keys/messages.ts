import { wayBackOf } from "../../crypto/mailbox.ts"
import { threadsOf } from "../../crypto/thread.ts"
import { repliesOf } from "../../keys/casework/intake.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { aReport, codeOf, letterBy, repliesFor, send } from "./reporter.ts"

/** What people wrote back, as Mai finds it with her code, parts joined: number and words, in the order of the numbers. */
export async function messagesFor({ team, host }: DeskWithCase, name = "Mai"): Promise<[number, string][]> {
  const threads = threadsOf(await repliesFor(name, team, host))
  return threads.flatMap(({ lines }) =>
    lines.flatMap((line): [number, string][] =>
      line.kind === "reply" && line.reply.message.type === "message"
        ? [[line.reply.number, line.reply.message.text]]
        : [],
    ),
  )
}

/** Nothing was written: no reply waits here, none is remembered but those that the desk wrote by itself. */
export const wroteNothing = (workstation: Workstation, id: string): boolean =>
  workstation.vault.list("outbox").length === 0 &&
  repliesOf(workstation, openCase(workstation, id)).every(({ body }) => body.type === "opened")

/** A case whose reporter wants no answer. */
export async function withoutAnswer(): Promise<DeskWithCase> {
  const desk = await aCase({})
  const wayBack = wayBackOf(codeOf("Jo", desk.team.pins), false)
  await send(desk.team, desk.host, letterBy("Jo", desk.team.pins, aReport(), { wayBack }))
  const [id = ""] = (await desk.pull()).cases
  return { ...desk, id }
}

/** A case whose second letter, rightly signed, names another recipient. */
export async function withAnotherWayBack(): Promise<DeskWithCase> {
  const desk = await aCase({})
  const { pins } = desk.team
  const { recipient } = wayBackOf(codeOf("somebody else", pins), true)
  const wayBack = { ...wayBackOf(codeOf("Mai", pins), true), recipient }
  await send(desk.team, desk.host, letterBy("Mai", pins, aReport({ story: "Second." }), { wayBack }))
  await desk.pull()
  return desk
}

/** A case whose letter names a recipient to which nothing can be sealed. */
export async function withBrokenWayBack(): Promise<DeskWithCase> {
  const desk = await aCase({})
  const known = openCase(desk.team.workstation, desk.id)
  desk.team.workstation.vault.put(`case/${desk.id}`, { ...known, cannotBeAnswered: true })
  return desk
}
