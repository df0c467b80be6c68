import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { mostParts, mostReplyText } from "../../crypto/documents/reply.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import { oneCase, pull } from "../../keys/commands/reading.ts"
import { reply } from "../../keys/commands/writing.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { contextFor } from "./context.ts"
import { isReadableIn } from "./files.ts"
import { messagesFor, withAnotherWayBack, withBrokenWayBack, withoutAnswer, wroteNothing } from "./messages.ts"
import { aReport, letterBy, repliesFor, send } from "./reporter.ts"
import { aDay, noNetwork, testFolder } from "./workstation.ts"

/** `canopy reply`: a caseworker writes back to somebody whose name nobody knows. */

function inFile(text: string | Uint8Array): string {
  const path = join(testFolder(), "reply.txt")
  writeFileSync(path, text)
  return path
}

const say = ({ team, host, id }: DeskWithCase, text: string | Uint8Array, fetcher = host.fetch) =>
  reply(contextFor(team.home, `reply ${id}`, { "text-file": inFile(text) }, { fetcher }))

const shownTo = async ({ team, id }: DeskWithCase): Promise<string> =>
  (await oneCase(contextFor(team.home, `case ${id}`))).lines.join("\n")

describe("S17: nothing is written", () => {
  test("to a case that is not there", async () => {
    const desk = await aCase({})
    await expect(say({ ...desk, id: "AAAAAAAA" }, "Hello.")).rejects.toMatchObject({ kind: "no-such-case" })
  })

  test("without a file that holds the words", async () => {
    const { team, id } = await aCase({})
    await expect(reply(contextFor(team.home, `reply ${id}`))).rejects.toThrow("--text-file")
    const missing = { "text-file": join(team.home, "nowhere") }
    await expect(reply(contextFor(team.home, `reply ${id}`, missing))).rejects.toMatchObject({ kind: "file-not-found" })
  })

  test.each([
    ["no answer is wanted", withoutAnswer, "no-answer-wanted", "There is no way to reply"],
    ["the way back does not work", withBrokenWayBack, "cannot-be-answered", "does not work"],
    ["somebody else may hold the code", withAnotherWayBack, "another-way-back", "somebody else may hold the code"],
  ])("where %s; a sentence says so", async (_title, begun, kind, sentence) => {
    const desk = await begun()
    const posted = desk.host.replies.length
    const refusal = await say(desk, "Hello.").catch((error: unknown) => error)
    expect(refusal).toMatchObject({ kind, message: expect.stringContaining(sentence) })
    expect([wroteNothing(desk.team.workstation, desk.id), desk.host.replies.length]).toEqual([true, posted])
  })

  test.each([["nothing"], [" \r\n\t\n "], ["\u200b\u200d\ufeff"], ["\u0e34\u0301"]])(
    "that says nothing: %j",
    async (words) => {
      const desk = await aCase({})
      await expect(say(desk, words === "nothing" ? "" : words)).rejects.toMatchObject({ kind: "empty-reply" })
      expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
    },
  )

  test("that is no text in UTF-8: it would arrive as other words", async () => {
    const desk = await aCase({})
    await expect(say(desk, Buffer.from("Caf\u00e9", "latin1"))).rejects.toMatchObject({ kind: "not-a-text" })
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })

  test("from what is a folder and no file", async () => {
    const { team, id } = await aCase({})
    const folder = join(testFolder(), "folder")
    mkdirSync(folder)
    await expect(reply(contextFor(team.home, `reply ${id}`, { "text-file": folder }))).rejects.toMatchObject({
      code: "EISDIR",
    })
  })
})

describe("N3: a reply too long is refused, says by how many characters, and nothing is cut", () => {
  /** What a refusal says to be too many; 0 where there is none. */
  async function over(desk: DeskWithCase, text: string): Promise<number> {
    const refusal = await replyTo(desk.team.workstation, desk.id, text).catch((error: Error) => error)
    return refusal instanceof Error ? Number(/too many: (\d+)\./.exec(refusal.message)?.[1]) : 0
  }

  test.each([
    ["English", "a"],
    ["Thai, where marks stand over a letter", "ที่"],
    ["Chinese", "字"],
    ["emoji", "😀"],
    ["families of emoji", "👩‍👩‍👧"],
    ["quotation marks, which take four bytes in a part", '"'],
    ["backslashes and quotation marks between emoji", '😀"\\'],
  ])("%s", async (_script, character) => {
    const desk = await aCase({})
    const long = character.repeat(21_000)
    const tooMany = await over(desk, long)
    expect(tooMany).toBeGreaterThan(0)
    const characters = [...new Intl.Segmenter("und", { granularity: "grapheme" }).segment(long)]
    const first = (count: number): string => long.slice(0, characters[count]?.index)
    const fits = characters.length - tooMany
    expect(await over(desk, first(fits + 1))).toBe(1)
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
    expect(await over(desk, first(fits))).toBe(0)
    // Opened with the code, through `checkReply`, and joined: every character is there.
    expect(await messagesFor(desk)).toEqual([[2, first(fits)]])
    const parts = (await repliesFor("Mai", desk.team, desk.host)).length - 1
    expect(parts).toBeGreaterThan(1)
    expect(parts).toBeLessThanOrEqual(mostParts)
  })

  test("many short lines arrive as they were", async () => {
    const desk = await aCase({})
    const lines = Array.from({ length: 3000 }, (_, at) => `“${at}”`).join("\n")
    expect(await over(desk, lines)).toBe(0)
    expect(await messagesFor(desk)).toEqual([[2, lines]])
  })

  test("a page takes 20,000 characters of English, and all of them can be sent", async () => {
    const desk = await aCase({})
    expect(await over(desk, "a".repeat(mostReplyText))).toBe(0)
    expect(await over(desk, "b".repeat(mostReplyText + 12))).toBe(12)
  })
})

describe("N3 S17: a reply", () => {
  test("is found with the code, rightly signed and bound, by the person it is for", async () => {
    const desk = await aCase({})
    const told = await say(desk, "We rang them.\r\nThey will not come back.\n")
    expect(told.lines).toEqual(["Reply 2 is at the server. The reporter finds it with the code."])
    expect(told.value).toEqual({ case: desk.id, number: 2, sent: true, why: null })
    expect(await messagesFor(desk)).toEqual([[2, "We rang them.\nThey will not come back."]])
  })

  test("has the next number, also after an answer that the desk gave by itself", async () => {
    const desk = await aCase({})
    await say(desk, "First.")
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport({ story: "Again." })))
    await desk.pull()
    await say(desk, "Second.")
    expect(await messagesFor(desk)).toEqual([
      [2, "First."],
      [4, "Second."],
    ])
  })

  test("given twice in the same words is one reply; the same words after a new letter are another", async () => {
    const desk = await aCase({})
    for (let at = 0; at < 3; at++) await say(desk, "Thank you.")
    expect(await messagesFor(desk)).toEqual([[2, "Thank you."]])
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport({ story: "Again." })))
    await desk.pull()
    await say(desk, "Thank you.")
    expect((await messagesFor(desk)).map(([number]) => number)).toEqual([2, 4])
  })

  test("waits where the server cannot be reached, says so, and leaves at the next pull", async () => {
    const desk = await aCase({})
    const told = await say(desk, "We rang them.", noNetwork)
    expect(told.lines[0]).toMatch(
      /^Reply 2 is kept here and not sent yet: it leaves at the next pull\. The server could/,
    )
    expect(await messagesFor(desk)).toEqual([])
    const context = contextFor(desk.team.home, "pull", {}, { fetcher: desk.host.fetch })
    expect((await pull(context)).lines[0]).toContain("1 replies sent")
    expect(await messagesFor(desk)).toEqual([[2, "We rang them."]])
  })

  test("is never sent to a server that shows another organisation's roster", async () => {
    const [desk, other] = [await aCase({}), await aCase({})]
    const posted = other.host.asked.length
    const told = await say(desk, "We rang them.", other.host.fetch)
    expect(told.value).toMatchObject({ sent: false, why: expect.stringContaining("another organisation") })
    expect(other.host.asked.slice(posted).filter((line) => line.includes("/desk/"))).toEqual([])
  })

  test("can be read nowhere in the folder, waiting or sent", async () => {
    const desk = await aCase({})
    await say(desk, "sentinelreply is what we say", noNetwork)
    expect(isReadableIn(desk.team.home, "sentinelreply")).toBe(false)
    await desk.pull()
    expect(isReadableIn(desk.team.home, "sentinelreply")).toBe(false)
    expect(await shownTo(desk)).toContain("sentinelreply")
  })
})

describe("S17: the thread", () => {
  test("shows letters and replies in the order in which they were, with number and day", async () => {
    const desk = await aCase({}, { story: "The first letter." })
    await say(desk, "The first answer.")
    const later = letterBy("Mai", desk.team.pins, aReport({ story: "The second letter." }))
    await send(desk.team, desk.host, later)
    await desk.pull()
    await say(desk, "The second answer.\nIn two lines.")
    const text = await shownTo(desk)
    const order = [
      "The first letter.",
      `We answered: we have opened it (reply 1, ${aDay})`,
      `Reply 2 (from us, ${aDay})\n  The first answer.`,
      "The second letter.",
      `We answered: we have opened it (reply 3, ${aDay})`,
      `Reply 4 (from us, ${aDay})\n  The second answer.\n  In two lines.`,
    ].map((words) => text.indexOf(words))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((one, other) => one - other))
    expect(text).not.toContain("not sent yet")
  })

  test("marks what waits as not sent yet, and only that", async () => {
    const desk = await aCase({})
    await say(desk, "Sent.")
    await say(desk, "Waits.", noNetwork)
    const text = await shownTo(desk)
    expect(text).toContain(`Reply 2 (from us, ${aDay})\n`)
    expect(text).toContain(`Reply 3 (from us, ${aDay}) – not sent yet\n`)
    await desk.pull()
    expect(await shownTo(desk)).not.toContain("not sent yet")
  })

  test("as JSON holds the same", async () => {
    const desk = await aCase({})
    await say(desk, "Waits.", noNetwork)
    const { value } = await oneCase(contextFor(desk.team.home, `case ${desk.id}`))
    expect(value).toMatchObject({
      thread: [
        { kind: "letter", day: aDay },
        { kind: "reply", number: 1, body: { type: "opened" }, sent: true },
        { kind: "reply", number: 2, body: { type: "message", text: "Waits." }, sent: false },
      ],
    })
    expect(value).not.toHaveProperty("wayBack.replyKey")
  })

  test("a list of cases tells who waits for an answer, and who has one", async () => {
    const desk = await aCase({})
    expect(await shownTo(desk)).toContain("waits for an answer")
    await say(desk, "We rang them.")
    expect(await shownTo(desk)).toContain(" · answered")
    expect(openCase(desk.team.workstation, desk.id)).toMatchObject({ state: "acknowledged", answered: 1 })
  })
})
