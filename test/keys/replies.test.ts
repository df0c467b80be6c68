import { describe, expect, test } from "vitest"
import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import type { Message } from "../../crypto/documents/reply.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { openReply } from "../../crypto/open.ts"
import { checkReply } from "../../crypto/reply.ts"
import { joined } from "../../crypto/reply-parts.ts"
import { casesOf, repliesOf } from "../../keys/casework/intake.ts"
import { writeReply } from "../../keys/post/outbox.ts"
import { rosterOf } from "../../keys/workstation.ts"
import { aDesk } from "./desk-and-host.ts"
import { aReport, codeOf, letterBy, repliesFor, send } from "./reporter.ts"
import { aDay } from "./workstation.ts"

/** "We have opened it": what a reporter gets who could not know otherwise that the letter arrived. */

test("N3: the desk answers by itself; it opens with the code, is signed by the caseworker and bound to the code", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  // `repliesFor` opens with the code's seal and passes every reply through `checkReply`.
  expect(await repliesFor("Mai", team, host)).toMatchObject([
    { from: "Ana", number: 1, letters: 1, day: aDay, body: { type: "opened" } },
  ])
})

test("N3: another person's code opens nothing of it", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  const reply = host.replies[0]![0]!.reply
  const other = codeOf("Jo", team.pins)
  expect(await openReply(reply, [encodeIdentity(other.seal)])).toMatchObject({
    failure: { kind: "sealed-for-another-key" },
  })
  const mine = codeOf("Mai", team.pins)
  const opened = await openReply(reply, [encodeIdentity(mine.seal)])
  const roster = rosterOf(team.workstation)
  const { mailbox } = wayBackOf(mine, true)
  expect(checkReply(opened.ok && opened.value, roster, mailbox, other.reply)).toMatchObject({
    failure: { kind: "not-bound-to-code" },
  })
})

test("a second letter is answered with the next number, and says that there are two", async () => {
  const { team, host, pull } = await aDesk()
  for (const story of ["First.", "Second."]) {
    await send(team, host, letterBy("Mai", team.pins, aReport({ story })))
    await pull()
  }
  const replies = await repliesFor("Mai", team, host)
  expect(new Set(replies.map(({ number, letters }) => `${number} of ${letters}`))).toEqual(
    new Set(["1 of 1", "2 of 2"]),
  )
})

test("two letters fetched at once get one answer, which counts both", async () => {
  const { team, host, pull } = await aDesk()
  for (const story of ["First.", "Second."]) await send(team, host, letterBy("Mai", team.pins, aReport({ story })))
  expect(await pull()).toMatchObject({ answered: 1 })
  expect(await repliesFor("Mai", team, host)).toMatchObject([{ number: 1, letters: 2 }])
})

describe("nothing is written", () => {
  test("to somebody who wants no answer", async () => {
    const { team, host, pull } = await aDesk()
    const wayBack = wayBackOf(codeOf("Mai", team.pins), false)
    await send(team, host, letterBy("Mai", team.pins, aReport(), { wayBack }))
    expect(await pull()).toMatchObject({ answered: 0, cases: [expect.any(String)] })
    expect(host.replies).toEqual([])
  })

  test("to somebody whose later letter wants none any more", async () => {
    const { team, host, pull } = await aDesk()
    await send(team, host, letterBy("Mai", team.pins, aReport()))
    await pull()
    const wayBack = wayBackOf(codeOf("Mai", team.pins), false)
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "Do not write." }), { wayBack }))
    expect(await pull()).toMatchObject({ answered: 0, cases: [expect.any(String)] })
  })

  test("that holds a word of the letter", async () => {
    const { team, host, pull } = await aDesk()
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "sentinelstory", name: "sentinelname" })))
    await pull()
    expect(JSON.stringify(await repliesFor("Mai", team, host))).not.toContain("sentinel")
  })
})

test("N7: replies leave in one batch, in an order that chance gives and nothing else", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  let known = casesOf(team.workstation)[0]!
  for (let at = 0; at < 12; at++) known = writeReply(team.workstation, known, { type: "message", text: `Answer ${at}` })
  const waiting = team.workstation.vault.list<{ sealed: string }>("outbox").map(({ value }) => value.sealed)
  // A chance that always says zero turns the list by one place (Fisher–Yates); any other chance, any other order.
  const zeros = (length: number) => (length === 4 ? new Uint8Array(4) : team.workstation.random(length))
  await pull({ ...team.workstation, random: zeros })
  const posted = host.replies.slice(1).map((batch) => batch.map(({ reply }) => toBase64(reply)))
  expect(posted).toEqual([[...waiting.slice(1), waiting[0]]])
})

describe("a mailbox that holds as many replies as it can", () => {
  async function full() {
    const desk = await aDesk()
    const { team, host, pull } = desk
    for (const name of ["Mai", "Jo"]) await send(team, host, letterBy(name, team.pins, aReport()))
    await pull()
    const mailbox = wayBackOf(codeOf("Mai", team.pins), true).mailbox
    const [mai, jo] = ["Mai", "Jo"].map((name) =>
      casesOf(team.workstation).find(
        ({ wayBack }) => wayBack.mailbox === wayBackOf(codeOf(name, team.pins), true).mailbox,
      ),
    )
    let known = mai!
    for (let at = 0; at < 32; at++)
      known = writeReply(team.workstation, known, { type: "message", text: `Answer ${at}` })
    return { ...desk, mailbox, jo: jo! }
  }

  test("does not keep others from their answers; what found no room waits here", async () => {
    const { team, host, pull, jo } = await full()
    writeReply(team.workstation, jo, { type: "message", text: "For Jo" })
    expect(await pull()).toMatchObject({ answered: 32, waiting: 1 })
    expect((await repliesFor("Jo", team, host)).map(({ number }) => number).toSorted()).toEqual([1, 2])
    expect(team.workstation.vault.list("outbox")).toHaveLength(1)
  })

  test("does not stop the next pull, also when nothing at all found room, and gets the rest once it was read", async () => {
    const { team, host, pull, mailbox } = await full()
    await pull()
    expect(await pull()).toMatchObject({ answered: 0, waiting: 1 })
    const bytes = fromBase64(mailbox)!
    expect(host.store.repliesFor(bytes)).toHaveLength(32)
    host.store.forgetUntil("2030-01" as never)
    expect(await pull()).toMatchObject({ answered: 1, waiting: 0 })
    expect(team.workstation.vault.list("outbox")).toEqual([])
  })
})

describe("N3: a message too long for one reply", () => {
  async function answered() {
    const desk = await aDesk()
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport()))
    await desk.pull()
    return { ...desk, known: casesOf(desk.team.workstation)[0]! }
  }
  const long: Message = { type: "message", text: "字".repeat(4000) }

  test("is refused when its parts would be too many, and none leaves", async () => {
    const { team, known } = await answered()
    const text = "字".repeat(20_000)
    expect(() => writeReply(team.workstation, known, { type: "message", text })).toThrow("Send it in two")
    expect(team.workstation.vault.list("outbox")).toEqual([])
  })

  test("is written whole or not at all, wherever it is broken off", async () => {
    const { team, known } = await answered()
    const { vault, random } = team.workstation
    let draws = 0
    const counting = (length: number) => {
      draws++
      return random(length)
    }
    const breakingAt = (last: number) => (length: number) => {
      if (draws++ === last) throw new Error("no chance is left")
      return random(length)
    }
    class Undone extends Error {}
    const once = () =>
      vault.together(() => {
        writeReply({ ...team.workstation, random: counting }, known, long)
        throw new Undone()
      })
    expect(once).toThrow(Undone)
    const all = draws
    expect(all).toBeGreaterThan(6)
    for (let at = 0; at < all; at++) {
      draws = 0
      const broken = { ...team.workstation, random: breakingAt(at) }
      expect(() => vault.together(() => writeReply(broken, known, long))).toThrow()
      expect([vault.list("outbox"), casesOf(team.workstation)[0]?.replies]).toEqual([[], 1])
    }
  })

  test("goes as parts whose numbers follow each other; the next message has the next number", async () => {
    const { team, host, pull, known } = await answered()
    const after = writeReply(team.workstation, known, long)
    writeReply(team.workstation, after, { type: "message", text: "And this." })
    await pull()
    const replies = (await repliesFor("Mai", team, host)).toSorted((one, other) => one.number - other.number)
    expect(replies.map(({ number, body }) => [number, body.type])).toEqual([
      [1, "opened"],
      [2, "part"],
      [3, "part"],
      [4, "part"],
      [5, "message"],
    ])
    expect(joined(replies.slice(1, 4))).toEqual(long)
  })

  test("is remembered once, with its first number and its last", async () => {
    const { team, known } = await answered()
    const after = writeReply(team.workstation, known, long)
    expect(repliesOf(team.workstation, after).slice(1)).toEqual([
      { number: 2, last: 4, day: aDay, letters: 1, body: long },
    ])
  })
})
