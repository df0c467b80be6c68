import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { openCase } from "../../keys/casework/open-case.ts"
import { cases, oneCase } from "../../keys/commands/reading.ts"
import { close } from "../../keys/commands/writing.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { contextFor } from "./context.ts"
import { isReadableIn } from "./files.ts"
import { withdrawsAll } from "./later-letters.ts"
import { messagesFor, withAnotherWayBack, withBrokenWayBack, withoutAnswer, wroteNothing } from "./messages.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { noNetwork, testFolder } from "./workstation.ts"

/** S17: after every report the reporter is told what was done; a case cannot be closed before. */

function shut({ team, host, id }: DeskWithCase, summary?: string, fetcher = host.fetch) {
  const path = join(testFolder(), "summary.txt")
  if (summary !== undefined) writeFileSync(path, summary)
  const options = summary === undefined ? {} : { "summary-file": path }
  return close(contextFor(team.home, `close ${id}`, options, { fetcher }))
}

const stateOf = ({ team, id }: DeskWithCase) => openCase(team.workstation, id).state
const summary = "We warned others, as you allowed. We rang the hotel."

describe("S17: a case stays open", () => {
  test.each([[undefined], [""], [" \n\n "], ["\u200b"]])("without a summary: %j", async (words) => {
    const desk = await aCase({})
    await expect(shut(desk, words)).rejects.toMatchObject({ kind: "no-summary" })
    expect([stateOf(desk), wroteNothing(desk.team.workstation, desk.id)]).toEqual(["new", true])
  })

  test("without a summary also where there is no way to reply", async () => {
    const desk = await withoutAnswer()
    await expect(shut(desk)).rejects.toMatchObject({ kind: "no-summary" })
    expect(stateOf(desk)).toBe("new")
  })

  test("when the summary is longer than our replies can carry", async () => {
    const desk = await aCase({})
    await expect(shut(desk, "字".repeat(20_000))).rejects.toThrow(/Characters too many: \d+\. Nothing was cut/)
    expect([stateOf(desk), wroteNothing(desk.team.workstation, desk.id)]).toEqual(["new", true])
  })

  test("when it is not there at all, nothing else is touched", async () => {
    const desk = await aCase({})
    await expect(shut({ ...desk, id: "AAAAAAAA" }, summary)).rejects.toMatchObject({ kind: "no-such-case" })
    await expect(shut({ ...desk, id: "AAAAAAAA" })).rejects.toMatchObject({ kind: "no-such-case" })
  })

  test("when everything was taken back, there is nothing to close", async () => {
    const desk = await aCase({})
    await withdrawsAll(desk)
    await expect(shut(desk, summary)).rejects.toMatchObject({ kind: "case-withdrawn" })
    expect(desk.team.workstation.vault.list("case")).toEqual([])
  })

  test("and a closed one is not closed over again with other words", async () => {
    const desk = await aCase({})
    await shut(desk, summary)
    await expect(shut(desk, "We did nothing.")).rejects.toMatchObject({ kind: "already-closed" })
    expect(await messagesFor(desk)).toEqual([[2, summary]])
  })
})

describe("S17: a case that closes", () => {
  test("tells the reporter what was done, in a reply that opens with the code", async () => {
    const desk = await aCase({})
    const told = await shut(desk, summary)
    expect(told.lines).toEqual([
      `Case ${desk.id} is closed. Reply 2 is at the server. The reporter finds it with the code.`,
    ])
    expect([stateOf(desk), await messagesFor(desk)]).toEqual(["closed", [[2, summary]]])
    const { lines } = await oneCase(contextFor(desk.team.home, `case ${desk.id}`))
    expect(lines[0]).toContain(`${desk.id} · closed · 1 letter`)
    expect(lines[0]).not.toContain("waits for an answer")
    expect(lines.join("\n")).toContain(`What we did, reply 2 (from us, `)
    // Looking at it does not open it again.
    expect(stateOf(desk)).toBe("closed")
  })

  test("says that the summary still waits where the server cannot be reached; it leaves at the next pull", async () => {
    const desk = await aCase({})
    expect((await shut(desk, summary, noNetwork)).lines[0]).toContain("it leaves at the next pull")
    expect(stateOf(desk)).toBe("closed")
    await desk.pull()
    expect(await messagesFor(desk)).toEqual([[2, summary]])
  })

  test("with more words than one reply takes sends them as parts, and twice tells it once", async () => {
    const desk = await aCase({})
    const long = "字".repeat(4000)
    await shut(desk, long)
    expect((await shut(desk, long)).value).toMatchObject({ told: { number: 2, sent: true } })
    expect([stateOf(desk), await messagesFor(desk)]).toEqual(["closed", [[2, long]]])
  })

  test("twice with the same words tells it once", async () => {
    const desk = await aCase({})
    await shut(desk, summary)
    expect((await shut(desk, summary)).value).toMatchObject({ told: { number: 2, sent: true } })
    expect(await messagesFor(desk)).toEqual([[2, summary]])
  })

  test("with the words of the reply just sent does not send them again", async () => {
    const desk = await aCase({})
    await replyTo(desk.team.workstation, desk.id, summary)
    await shut(desk, summary)
    expect([stateOf(desk), await messagesFor(desk)]).toEqual(["closed", [[2, summary]]])
  })

  test.each([
    ["who wants no answer", withoutAnswer],
    ["whose way back does not work", withBrokenWayBack],
    ["whose code somebody else may hold", withAnotherWayBack],
  ])("of somebody %s closes as “no way to reply”, and keeps the summary here", async (_title, begun) => {
    const desk = await begun()
    const posted = desk.host.replies.length
    const told = await shut(desk, "sentinelsummary")
    expect(told.lines).toEqual([`Case ${desk.id} is closed: no way to reply. What was done is kept here.`])
    expect(stateOf(desk)).toBe("closed-no-way-to-reply")
    expect([wroteNothing(desk.team.workstation, desk.id), desk.host.replies.length]).toEqual([true, posted])
    const lines = (await oneCase(contextFor(desk.team.home, `case ${desk.id}`))).lines.join("\n")
    expect(lines).toContain("kept here: there was no way to reply\n  sentinelsummary")
    expect(lines).toContain("closed · ")
    expect(lines).toContain("no way to reply")
    expect(isReadableIn(desk.team.home, "sentinelsummary")).toBe(false)
  })
})

describe("S11: a new letter to a closed case", () => {
  const anew = async (desk: DeskWithCase, story: string) => {
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport({ story })))
    return desk.pull()
  }

  test("opens it again, and it closes again only with words of its own", async () => {
    const desk = await aCase({})
    await shut(desk, summary)
    await anew(desk, "He came back.")
    expect(stateOf(desk)).toBe("new")
    await expect(shut(desk)).rejects.toMatchObject({ kind: "no-summary" })
    await shut(desk, "We rang again.")
    expect(await messagesFor(desk)).toEqual([
      [2, summary],
      [4, "We rang again."],
    ])
    expect(openCase(desk.team.workstation, desk.id).whatWeDid).toMatchObject([
      { reply: 2, letters: 1 },
      { reply: 4, letters: 2 },
    ])
  })

  test("that is only an old one sent again leaves it closed", async () => {
    const desk = await aCase({})
    await shut(desk, summary)
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport()))
    expect(await desk.pull()).toMatchObject({ fetched: 1, cases: [] })
    expect(stateOf(desk)).toBe("closed")
  })

  test("can be answered as before, and a closed case can still be written to", async () => {
    const desk = await aCase({})
    await shut(desk, summary)
    await replyTo(desk.team.workstation, desk.id, "One thing more.")
    expect([stateOf(desk), (await messagesFor(desk)).length]).toEqual(["closed", 2])
  })
})

test("S17: the list of cases names what is closed", async () => {
  const desk = await aCase({})
  await shut(desk, summary)
  expect((await cases(contextFor(desk.team.home, "cases"))).value).toMatchObject([{ id: desk.id, state: "closed" }])
})
