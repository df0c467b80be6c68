import { describe, expect, test } from "vitest"
import { wayBackOf } from "../../crypto/mailbox.ts"
import type { Case } from "../../keys/casework/case.ts"
import { caseOf, repliesOf } from "../../keys/casework/intake.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import { oneCase, pull } from "../../keys/commands/reading.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { heldReplies, sendReplies } from "../../keys/post/outbox.ts"
import { serverOf } from "../../keys/post/server.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { contextFor } from "./context.ts"
import { movesTo, says, withdrawsAll } from "./later-letters.ts"
import { messagesFor } from "./messages.ts"
import { aReport, codeOf, letterBy, repliesFor, send } from "./reporter.ts"
import { noNetwork } from "./workstation.ts"

/** A reply that waits here was written to somebody as they were then; letters that came since decide whether it goes. */

const words = "We rang them."

/** A case with a reply that has not left. */
async function waiting(): Promise<DeskWithCase> {
  const desk = await aCase({})
  const offline = { ...desk.team.workstation, fetch: noNetwork }
  expect(await replyTo(offline, desk.id, words)).toMatchObject({ number: 2, sent: false })
  return desk
}

const outbox = ({ team }: DeskWithCase) => team.workstation.vault.list("outbox")
const last = ({ team, id }: DeskWithCase) => repliesOf(team.workstation, openCase(team.workstation, id))[1]

/** The case as it would be, whatever brought it there. */
function becomes({ team, id }: DeskWithCase, change: Partial<Case>): void {
  const known = openCase(team.workstation, id)
  team.workstation.vault.put(`case/${id}`, { ...known, ...change })
}

const sends = ({ team }: DeskWithCase) => sendReplies(team.workstation, serverOf(team.workstation))

test("S17: where nothing has changed, it goes", async () => {
  const desk = await waiting()
  await desk.pull()
  expect(await messagesFor(desk)).toEqual([[2, words]])
})

describe("N8: it never leaves", () => {
  test("when everything was taken back: only “everything is deleted” is still said", async () => {
    const desk = await waiting()
    await withdrawsAll(desk)
    const bodies = (await repliesFor("Mai", desk.team, desk.host)).map(({ body }) => body.type)
    expect(bodies.toSorted()).toEqual(["opened", "withdrawn"])
    expect(outbox(desk)).toEqual([])
  })

  test("when the reporter moved to another mailbox; the thread says so", async () => {
    const desk = await waiting()
    await movesTo(desk, "Mai's new code")
    expect([await messagesFor(desk), await messagesFor(desk, "Mai's new code")]).toEqual([[], []])
    expect([outbox(desk), last(desk)?.notSent]).toEqual([[], "moved"])
  })

  test("when a later letter wants no answer; the thread says so", async () => {
    const desk = await waiting()
    await says(desk, { text: "Do not write any more." }, false)
    expect(await messagesFor(desk)).toEqual([])
    expect([outbox(desk), last(desk)?.notSent]).toEqual([[], "no-answer-wanted"])
    const lines = (await oneCase(contextFor(desk.team.home, `case ${desk.id}`))).lines.join("\n")
    expect(lines).toContain(words)
  })

  test.each([
    ["withdrawn", { state: "withdrawn" }, "withdrawn"],
    ["moved", { wayBack: { ...wayBackOf(codeOf("Jo", { id: "a".repeat(32) }), true) } }, "moved"],
  ] as [string, Partial<Case>, string][])("when its case is %s by the time it is sent", async (_title, change, why) => {
    const desk = await waiting()
    becomes(desk, change)
    expect(await sends(desk)).toEqual({ sent: 0, waiting: 0 })
    expect([outbox(desk), last(desk)?.notSent]).toEqual([[], why])
  })

  test("when its case is not here any more", async () => {
    const desk = await waiting()
    desk.team.workstation.vault.destroy(`case/${desk.id}`)
    expect([await sends(desk), outbox(desk)]).toEqual([{ sent: 0, waiting: 0 }, []])
    expect(caseOf(desk.team.workstation, desk.id)).toBeUndefined()
  })

  test("and the same words can be written again, when there is a way back again", async () => {
    const desk = await waiting()
    becomes(desk, { wayBack: { ...openCase(desk.team.workstation, desk.id).wayBack, answerWanted: false } })
    await sends(desk)
    becomes(desk, { wayBack: { ...openCase(desk.team.workstation, desk.id).wayBack, answerWanted: true } })
    expect(await replyTo(desk.team.workstation, desk.id, words)).toMatchObject({ number: 3, sent: true })
  })
})

describe("N3: it is held", () => {
  test("when letters name another way back; the pull says so, and no later one sends it", async () => {
    const desk = await waiting()
    const { pins, workstation } = desk.team
    const { recipient } = wayBackOf(codeOf("somebody else", pins), true)
    const wayBack = { ...wayBackOf(codeOf("Mai", pins), true), recipient }
    await send(desk.team, desk.host, letterBy("Mai", pins, aReport({ story: "Second." }), { wayBack }))
    for (let at = 0; at < 2; at++) {
      const { lines } = await pull(contextFor(desk.team.home, "pull", {}, { fetcher: desk.host.fetch }))
      expect(lines).toContain("1 replies are held here: there is an alarm on their cases. Talk to the coordinator.")
    }
    expect(await messagesFor(desk)).toEqual([])
    expect([outbox(desk).length, heldReplies(workstation), last(desk)?.notSent]).toEqual([1, 1, undefined])
  })

  test("while others leave", async () => {
    const desk = await waiting()
    becomes(desk, { anotherWayBack: true })
    await send(desk.team, desk.host, letterBy("Jo", desk.team.pins, aReport()))
    expect(await desk.pull()).toMatchObject({ answered: 1, waiting: 0 })
    expect(await repliesFor("Jo", desk.team, desk.host)).toHaveLength(1)
    expect(await messagesFor(desk)).toEqual([])
  })
})
