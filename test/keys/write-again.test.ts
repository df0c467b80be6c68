import { expect, test } from "vitest"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { writeAgain } from "../../keys/outbound/write-again.ts"
import { aDesk } from "./desk-and-host.ts"
import { aReport, codeOf, followUpBy, letterBy, repliesFor, send } from "./reporter.ts"
import { taskKinds, theCase } from "./taking.ts"

/** §5: two ways back for one mailbox stop everything; a caseworker who made sure whose it is can go on. */
async function alarmed() {
  const desk = await aDesk()
  const { team, host, pull } = desk
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  const { recipient } = wayBackOf(codeOf("whoever saw the code", team.pins), true)
  const wayBack = { ...wayBackOf(codeOf("Mai", team.pins), true), recipient }
  await send(team, host, followUpBy("Mai", team.pins, { text: "Write here." }, { wayBack }))
  await pull()
  return { ...desk, id: theCase(team.workstation).id }
}

test("N3: nothing is written before, and what is written after goes to the way back that the case began with", async () => {
  const { team, host, id } = await alarmed()
  await expect(replyTo(team.workstation, id, "Hello.")).rejects.toMatchObject({ kind: "another-way-back" })
  expect(taskKinds(team.workstation)).toEqual(["another-way-back"])
  writeAgain(team.workstation, id)
  expect(taskKinds(team.workstation)).toEqual([])
  expect(await replyTo(team.workstation, id, "Hello.")).toMatchObject({ sent: true })
  expect((await repliesFor("Mai", team, host)).map(({ body }) => body)).toContainEqual({
    type: "message",
    text: "Hello.",
  })
})

test("N3: another letter that names another way back is an alarm again", async () => {
  const { team, host, pull, id } = await alarmed()
  writeAgain(team.workstation, id)
  const wayBack = { ...wayBackOf(codeOf("Mai", team.pins), true), replyKey: Buffer.alloc(32, 7).toString("base64") }
  await send(team, host, followUpBy("Mai", team.pins, { text: "And here." }, { wayBack }))
  await pull()
  expect(taskKinds(team.workstation)).toEqual(["another-way-back"])
  await expect(replyTo(team.workstation, id, "Hello.")).rejects.toMatchObject({ kind: "another-way-back" })
})

test("there is nothing to lift where no alarm is, and no case of a name that nobody has", async () => {
  const { team, id } = await alarmed()
  writeAgain(team.workstation, id)
  expect(() => writeAgain(team.workstation, id)).toThrow(/no alarm/)
  expect(() => writeAgain(team.workstation, "NOBODY00")).toThrow(/no case/)
})
