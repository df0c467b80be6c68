import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import { questionsOf, wordsOfAlert } from "../../keys/casework/questions.ts"
import { alert } from "../../keys/commands/alert.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { finishPublishing } from "../../keys/outbound/alerts/sending.ts"
import { askConsent, askWords } from "../../keys/outbound/ask.ts"
import { aCase, type DeskWithCase, shown, written } from "./alerts.ts"
import { aBrowser } from "./browser.ts"
import { contextFor } from "./context.ts"
import { isReadableIn } from "./files.ts"
import { answers, changes, questionsFor, says, withdrawsAll } from "./later-letters.ts"
import { withAnotherWayBack, withBrokenWayBack, withoutAnswer, wroteNothing } from "./messages.ts"
import { noNetwork, testFolder } from "./workstation.ts"

/** N9: the exact words of a warning, shown to its reporter over the channel; one changed word needs a fresh yes. */

const asksFirst = (): Promise<DeskWithCase> => aCase({ alert: "yes", alertPreview: true })

const show = ({ team }: DeskWithCase, draft: AlertDraft) => askWords(team.workstation, draft, "")
const publish = ({ team }: DeskWithCase, draft: AlertDraft) => publishDraft(team.workstation, draft)

async function stays(desk: DeskWithCase, draft: AlertDraft, kind: string): Promise<void> {
  desk.host.asked.length = 0
  await expect(publish(desk, draft)).rejects.toMatchObject({ kind })
  expect(desk.host.asked).toEqual([])
  expect((await shown(desk)).text).toBeNull()
}

describe("N9: a warning is not published", () => {
  test("before its words were shown", async () => {
    const desk = await asksFirst()
    await stays(desk, written(desk), "consent-waits")
  })

  test("while the reporter is silent: silence is not yes", async () => {
    const desk = await asksFirst()
    await show(desk, written(desk))
    await desk.pull()
    await stays(desk, written(desk), "alert-words-wait")
  })

  test("when the answer is No", async () => {
    const desk = await asksFirst()
    const { question } = await show(desk, written(desk))
    await answers(desk, question, "no")
    await stays(desk, written(desk), "alert-words-refused")
  })

  test("when the answer is first Yes and then No, or both at once", async () => {
    const desk = await asksFirst()
    const { question } = await show(desk, written(desk))
    await says(desk, {
      answers: [
        { question, answer: "yes" },
        { question, answer: "no" },
      ],
    })
    await stays(desk, written(desk), "alert-words-refused")
  })

  test("for a yes that names no question, or another one", async () => {
    const desk = await asksFirst()
    await show(desk, written(desk))
    await says(desk, { text: "Yes, publish it." })
    await answers(desk, "0".repeat(32), "yes")
    const { question } = await askConsent(desk.team.workstation, desk.id, "partners", "May our partners see it?")
    await answers(desk, question, "yes")
    await changes(desk, { alert: "yes" })
    await stays(desk, written(desk), "alert-words-wait")
  })

  test.each([
    ["one word", { watchFor: "Reported as friendly at first, then blocks the door." }],
    ["one letter", { advice: "Have somebody on the phone!" }],
    ["the level", { level: "risk" }],
    ["the town", { town: "Manchester" }],
    ["the kinds", { types: ["held"] }],
    ["a description", { people: [{ hair: "dark" }] }],
    ["the last digits of a number", { ending: "0123" }],
  ] as [string, Partial<AlertDraft["alert"]>][])("with %s changed after the yes", async (_title, changed) => {
    const desk = await asksFirst()
    const { question } = await show(desk, written(desk))
    await answers(desk, question, "yes")
    await stays(desk, written(desk, changed), "alert-words-changed")
  })

  test("after a yes to its words, when a later letter says No to any warning", async () => {
    const desk = await asksFirst()
    const draft = written(desk)
    const { question } = await show(desk, draft)
    await answers(desk, question, "yes")
    await changes(desk, { alert: "no" })
    await stays(desk, draft, "no-consent-to-alert")
  })

  test("N8: after everything was taken back, with a sentence of its own", async () => {
    const desk = await asksFirst()
    const draft = written(desk)
    const { question } = await show(desk, draft)
    await answers(desk, question, "yes")
    await withdrawsAll(desk)
    await stays(desk, draft, "withdrawn-cannot-publish")
  })

  test("where the words were shown though they need not have been: a No to them counts, and so does silence", async () => {
    const desk = await aCase({ alert: "yes" })
    const { question } = await show(desk, written(desk))
    await stays(desk, written(desk), "alert-words-wait")
    await answers(desk, question, "no")
    await stays(desk, written(desk), "alert-words-refused")
  })
})

describe("N9: words are not shown", () => {
  test("while something was found in them", async () => {
    const desk = await asksFirst()
    const draft = written(desk, { watchFor: "Rings from 07700 900123." })
    await expect(show(desk, draft)).rejects.toMatchObject({ kind: "draft-not-safe" })
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })

  test("where no warning may be made at all", async () => {
    const [desk, other] = [await aCase({ alert: "no" }), await asksFirst()]
    await expect(show(desk, { ...written(other), case: desk.id })).rejects.toMatchObject({
      kind: "no-consent-to-alert",
    })
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })

  test.each([
    ["no answer is wanted", withoutAnswer, "no-answer-wanted"],
    ["the way back does not work", withBrokenWayBack, "cannot-be-answered"],
    ["somebody else may hold the code", withAnotherWayBack, "another-way-back"],
  ])("where %s", async (_title, begun, kind) => {
    const [desk, other] = [await begun(), await asksFirst()]
    await expect(show(desk, { ...written(other), case: desk.id })).rejects.toMatchObject({ kind })
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })
})

describe("N9: a yes to exactly these words", () => {
  test("publishes them, and nothing that was not shown", async () => {
    const desk = await asksFirst()
    const draft = written(desk)
    const { question } = await show(desk, draft)
    const [asked] = await questionsFor(desk)
    expect(asked).toMatchObject({ type: "alert-words", id: question })
    await answers(desk, question, "yes")
    await publish(desk, draft)
    const { published: _, checked: __, expires: ___, number: ____, ...words } = (await shown(desk)).list!.alerts[0]!
    expect(asked?.type === "alert-words" && asked.alert).toEqual(words)
  })

  test("also after a changed draft was refused, and after other words were shown", async () => {
    const desk = await asksFirst()
    const first = await show(desk, written(desk))
    await answers(desk, first.question, "yes")
    const other = written(desk, { advice: "Ring us first." })
    const second = await show(desk, other)
    await expect(publish(desk, other)).rejects.toMatchObject({ kind: "alert-words-wait" })
    await answers(desk, second.question, "yes")
    expect((await publish(desk, other)).number).toBe("26-0001")
  })

  test("that is taken back while the warning is on its way stops it", async () => {
    const desk = await asksFirst()
    const draft = written(desk)
    const { question } = await show(desk, draft)
    await answers(desk, question, "yes")
    const offline = { ...desk.team.workstation, fetch: noNetwork }
    await expect(publishDraft(offline, draft)).rejects.toMatchObject({ kind: "server-not-reached" })
    await answers(desk, question, "no")
    await finishPublishing(desk.team.workstation)
    expect((await shown(desk)).list?.alerts ?? []).toEqual([])
    expect(desk.team.workstation.vault.get("published/on-its-way")).toBeUndefined()
  })

  test("does not stop what is on its way while it holds", async () => {
    const desk = await asksFirst()
    const draft = written(desk)
    const { question } = await show(desk, draft)
    await answers(desk, question, "yes")
    await expect(publishDraft({ ...desk.team.workstation, fetch: noNetwork }, draft)).rejects.toThrow()
    await finishPublishing(desk.team.workstation)
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
  })
})

test("N9: words shown twice before another letter came are one question, kept by their hash", async () => {
  const desk = await asksFirst()
  const draft = written(desk)
  const first = await show(desk, draft)
  expect(await show(desk, draft)).toEqual(first)
  expect(await questionsFor(desk)).toHaveLength(1)
  expect(questionsOf(desk.team.workstation, openCase(desk.team.workstation, desk.id))).toEqual([
    {
      id: first.question,
      topic: { type: "alert-words", words: wordsOfAlert(draft.alert) },
      day: desk.team.workstation.today,
      letters: 1,
      reply: first.number,
    },
  ])
})

describe("N9: `canopy alert ask FILE`", () => {
  const inFile = (content: unknown): string => {
    const path = join(testFolder(), "file")
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))
    return path
  }

  test("sends the words of the draft, and a few of ours where a file holds them", async () => {
    const desk = await asksFirst()
    const options = { "text-file": inFile("sentinelnote: is this right for you?") }
    const line = `alert ask ${inFile(written(desk))}`
    const told = await alert(contextFor(desk.team.home, line, options, { fetcher: desk.host.fetch }))
    expect(told.lines).toEqual([
      "Reply 2 is at the server. The reporter finds it with the code.",
      "The reporter sees exactly these words. They can go out after a yes to them: silence is not yes.",
    ])
    expect(await questionsFor(desk)).toMatchObject([{ text: "sentinelnote: is this right for you?" }])
    expect(isReadableIn(desk.team.home, "sentinelnote")).toBe(false)
  })

  test("is refused for a file that is no draft", async () => {
    const desk = await asksFirst()
    const told = alert(contextFor(desk.team.home, `alert ask ${inFile("{}")}`, {}, { fetcher: desk.host.fetch }))
    await expect(told).rejects.toMatchObject({ kind: "not-a-draft" })
  })
})

describe("N9: at the desk", () => {
  const form = {
    watchFor: "Reported as polite at first, then blocks the door.",
    advice: "Have somebody on the phone.",
    level: "danger",
    "types[]": ["held", "threat"],
    region: "north-west",
    setting: "indoors",
    approach: "phone",
    reports: "one",
    danger: "He rings somebody new every day.",
    // What the check asks when one person reported who may have met him before.
    "answer-rule": ["2", "2", "2"],
    "answer-field": ["watchFor", "setting", "approach"],
    "answer-found": ["Reported as polite at first, then blocks the door.", "indoors", "phone"],
    "answer-why": ["Many tell us this.", "Most are indoors here.", "Nearly everybody rings first."],
  }

  test("a button shows the words; they can be published after the yes and not before", async () => {
    const desk = await asksFirst()
    const { get, post } = await aBrowser(desk.team.workstation)
    const path = `/cases/${desk.id}/alert`
    expect(await (await get(path)).text()).toContain('value="show">Show these words to the reporter')
    const told = await (await post(path, { ...form, act: "show" })).text()
    expect(told).toContain('role="status">Reply 2 is at the server.')
    expect(told).toContain(`value="${form.watchFor}"`)
    const early = await post(path, { ...form, act: "publish" })
    expect([early.status, (await shown(desk)).text]).toEqual([409, null])
    expect(await early.text()).toContain("Silence is not yes.")
    const [asked] = await questionsFor(desk)
    await answers(desk, asked!.id, "yes")
    expect(await (await post(path, { ...form, act: "publish" })).text()).toContain("Warning 26-0001 is published")
  })

  test("words in which something was found are not shown, and stand there again", async () => {
    const desk = await asksFirst()
    const { post } = await aBrowser(desk.team.workstation)
    const page = await (
      await post(`/cases/${desk.id}/alert`, { ...form, act: "show", watchFor: "Rings from 07700 900123." })
    ).text()
    expect(page).toContain("This cannot go out yet")
    expect(page).toContain("Rings from 07700 900123.")
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })
})
