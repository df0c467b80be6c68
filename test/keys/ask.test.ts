import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { mostQuestionText } from "../../crypto/documents/reply.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import { questionsOf } from "../../keys/casework/questions.ts"
import { ask } from "../../keys/commands/ask.ts"
import { permissionOf } from "../../keys/outbound/alerts/drafts.ts"
import { askConsent } from "../../keys/outbound/ask.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { contextFor } from "./context.ts"
import { isReadableIn } from "./files.ts"
import { answers, questionsFor, says, withdrawsAll } from "./later-letters.ts"
import { withAnotherWayBack, withBrokenWayBack, withoutAnswer, wroteNothing } from "./messages.ts"
import { noNetwork, testFolder } from "./workstation.ts"

/** `canopy ask`: a No outlives every Yes until somebody asked again, and the answer names the question. */

const words = "Others could be warned. May we?"
const asks = ({ team, id }: DeskWithCase, consent = "alert", text = words) =>
  askConsent(team.workstation, id, consent, text)
const kept = ({ team, id }: DeskWithCase) => questionsOf(team.workstation, openCase(team.workstation, id))

describe("N8: nothing is asked", () => {
  test.each([
    ["no answer is wanted", withoutAnswer, "no-answer-wanted"],
    ["the way back does not work", withBrokenWayBack, "cannot-be-answered"],
    ["somebody else may hold the code", withAnotherWayBack, "another-way-back"],
  ])("where %s", async (_title, begun, kind) => {
    const desk = await begun()
    await expect(asks(desk)).rejects.toMatchObject({ kind })
    expect([wroteNothing(desk.team.workstation, desk.id), kept(desk)]).toEqual([true, []])
  })

  test.each([
    ["a consent that there is not", "everything", words, "no-such-consent"],
    ["a name that every object has", "constructor", words, "no-such-consent"],
    ["what was allowed already", "record", words, "already-allowed"],
    ["without words", "alert", " \n ", "empty-reply"],
    ["in more words than a question takes", "alert", "a".repeat(mostQuestionText + 3), "reply-too-long"],
  ])("about %s, or so", async (_title, consent, text, kind) => {
    const desk = await aCase({ record: "yes" })
    await expect(asks(desk, consent, text)).rejects.toMatchObject({ kind })
    expect([wroteNothing(desk.team.workstation, desk.id), kept(desk)]).toEqual([true, []])
  })

  test("of somebody who took everything back", async () => {
    const desk = await aCase({})
    await withdrawsAll(desk)
    const posted = desk.host.replies.flat().length
    await expect(asks(desk)).rejects.toMatchObject({ kind: "case-withdrawn" })
    expect([desk.host.replies.flat().length, desk.team.workstation.vault.list("question")]).toEqual([posted, []])
  })

  test("without a name of a consent, or a file; the names are told", async () => {
    const { team, id } = await aCase({})
    await expect(ask(contextFor(team.home, `ask ${id}`))).rejects.toThrow("policeAnonymous")
    await expect(ask(contextFor(team.home, `ask ${id}`, { consent: "alert" }))).rejects.toThrow("--text-file")
  })
})

describe("N8: a question", () => {
  test("is found with the code, and is kept with what it asks and after how many letters", async () => {
    const desk = await aCase({})
    const path = join(testFolder(), "question.txt")
    writeFileSync(path, `sentinelquestion. ${words}\r\n`)
    const options = { consent: "alert", "text-file": path }
    const told = await ask(contextFor(desk.team.home, `ask ${desk.id}`, options, { fetcher: desk.host.fetch }))
    expect(told.lines[0]).toBe("Reply 2 is at the server. The reporter finds it with the code.")
    const [question] = kept(desk)
    expect(question).toMatchObject({ topic: { type: "consent", consent: "alert" }, letters: 1, reply: 2 })
    expect(question?.id).toMatch(/^[0-9a-f]{32}$/)
    expect(await questionsFor(desk)).toEqual([
      { type: "question", id: question?.id, consent: "alert", text: `sentinelquestion. ${words}` },
    ])
    expect(isReadableIn(desk.team.home, "sentinelquestion")).toBe(false)
  })

  test("counts as our answer to the letter, and allows nothing until it is answered", async () => {
    const desk = await aCase({ alert: "no" })
    await asks(desk)
    expect(openCase(desk.team.workstation, desk.id)).toMatchObject({ answered: 1, replies: 2 })
    expect(permissionOf(desk.team.workstation, desk.id)).toBe("no")
  })

  test("asked again in the same words is the same, sent or waiting; in others, or after a new letter, another", async () => {
    const desk = await aCase({})
    const offline = { ...desk.team.workstation, fetch: noNetwork }
    const first = await askConsent(offline, desk.id, "alert", words)
    expect(first).toMatchObject({ number: 2, sent: false })
    expect(await asks(desk)).toMatchObject({ question: first.question, number: 2, sent: true })
    expect(await asks(desk, "record")).toMatchObject({ number: 3 })
    expect(await asks(desk, "alert", "May we warn others?")).toMatchObject({ number: 4 })
    expect(await asks(desk)).toMatchObject({ question: first.question, number: 2 })
    await says(desk, { text: "What do you mean?" })
    const again = await asks(desk)
    expect([again.number, again.question === first.question]).toEqual([6, false])
    expect(kept(desk)).toHaveLength(4)
  })

  test("answered with Yes allows what it asked, and nothing else; with No, nothing", async () => {
    const desk = await aCase({ alert: "no", record: "no" })
    const { question } = await asks(desk)
    await answers(desk, question, "yes")
    expect(permissionOf(desk.team.workstation, desk.id)).toBe("yes")
    await expect(asks(desk)).rejects.toMatchObject({ kind: "already-allowed" })
    const record = await asks(desk, "record")
    await answers(desk, record.question, "no")
    expect((await asks(desk, "record")).question).not.toBe(record.question)
  })
})
