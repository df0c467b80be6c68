import { describe, expect, test } from "vitest"
import { consentNames } from "../../../crypto/documents/consents.ts"
import { mostQuestionText } from "../../../crypto/documents/reply.ts"
import { askingWords } from "../../../keys/casework/asking-words.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { questionsOf } from "../../../keys/casework/questions.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aCase, type DeskWithCase } from "../alerts.ts"
import { aBrowser } from "../browser.ts"
import { questionsFor, withdrawsAll } from "../later-letters.ts"
import { withAnotherWayBack, withBrokenWayBack, withoutAnswer, wroteNothing } from "../messages.ts"
import { noNetwork } from "../workstation.ts"
import { boxOn, escaped } from "./page.ts"

/** N8: a consent is asked once more at the desk; silence is not yes, and no word of the question is lost. */

const hostile = '</textarea><script>alert(1)</script> May we? "quoted" & ขออนุญาต\n\nSecond line.'
const kept = ({ team, id }: DeskWithCase) => questionsOf(team.workstation, openCase(team.workstation, id))

describe("N8: asking again", () => {
  test("each consent has a page, with words that ask and do not press", async () => {
    const desk = await aCase({})
    const { get } = await aBrowser(desk.team.workstation)
    const choice = await (await get(`/cases/${desk.id}/ask`)).text()
    for (const name of consentNames) {
      expect(choice).toContain(`href="/cases/${desk.id}/ask/${name}"`)
      expect(boxOn(await (await get(`/cases/${desk.id}/ask/${name}`)).text(), "text")).toBe(askingWords[name])
    }
  })

  test("the question is sent, waits for its answer, and the page says that nothing is allowed yet", async () => {
    const desk = await aCase({})
    const { post, get } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/ask/alert`, { text: hostile.replaceAll("\n", "\r\n") })
    const page = await answer.text()
    expect([answer.status, page.includes("Reply 2 is at the server.")]).toEqual([200, true])
    expect(page).toContain("Until an answer names this question, nothing is allowed.")
    expect(page).toContain(`<p class="ours" dir="auto">${escaped(hostile)}</p><p`.slice(0, -2))
    expect(page).toContain("No answer yet: silence is not yes.")
    expect(await questionsFor(desk)).toMatchObject([{ type: "question", consent: "alert", text: hostile }])
    expect(openCase(desk.team.workstation, desk.id).state).toBe("waiting")
    expect(await (await get("/?group=waiting")).text()).toContain(desk.id)
  })

  test("without a server it is kept, and says when it leaves", async () => {
    const desk = await aCase({})
    const { post } = await aBrowser({ ...desk.team.workstation, fetch: noNetwork })
    const page = await (await post(`/cases/${desk.id}/ask/alert`, { text: "May we?" })).text()
    expect(page).toContain("it leaves at the next pull")
    expect(kept(desk)).toHaveLength(1)
  })
})

describe("N8: a refusal says why, sends nothing, and every word is there again", () => {
  test.each([
    ["no word", " \n ", "empty-reply"],
    ["more than a question takes", `${hostile}${"x".repeat(mostQuestionText)}`, "reply-too-long"],
  ] as const)("of %s", async (_title, text, kind) => {
    const desk = await aCase({})
    const { post } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/ask/alert`, { text })
    const page = await answer.text()
    expect([answer.status, page.includes('role="alert"'), boxOn(page, "text")]).toEqual([409, true, escaped(text)])
    const sentence = new Refusal(kind).message
    expect(page).toContain(escaped(sentence.slice(0, sentence.indexOf("."))))
    expect([page.includes("<script"), wroteNothing(desk.team.workstation, desk.id), kept(desk)]).toEqual([
      false,
      true,
      [],
    ])
  })

  test.each([
    ["where no answer is wanted", withoutAnswer, "no-answer-wanted"],
    ["where the way back does not work", withBrokenWayBack, "cannot-be-answered"],
    ["where somebody else may hold the code", withAnotherWayBack, "another-way-back"],
  ] as const)("%s, by form and by address", async (_title, begun, kind) => {
    const desk = await begun()
    const { get, post } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/ask/partners`, { text: hostile })
    const page = await answer.text()
    expect([answer.status, page.includes(escaped(new Refusal(kind).message)), boxOn(page, "text")]).toEqual([
      409,
      true,
      escaped(hostile),
    ])
    const choice = await get(`/cases/${desk.id}/ask`)
    expect([choice.status, (await choice.text()).includes(escaped(new Refusal(kind).message))]).toEqual([409, true])
    expect([wroteNothing(desk.team.workstation, desk.id), kept(desk)]).toEqual([true, []])
  })

  test("of what was allowed already", async () => {
    const desk = await aCase({ record: "yes" })
    const { post } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/ask/record`, { text: hostile })
    const page = await answer.text()
    expect([answer.status, page.includes("said yes to this already"), boxOn(page, "text")]).toEqual([
      409,
      true,
      escaped(hostile),
    ])
    expect(kept(desk)).toEqual([])
  })

  test("of somebody who took everything back", async () => {
    const desk = await aCase({})
    await withdrawsAll(desk)
    const { get, post } = await aBrowser(desk.team.workstation)
    const [posted, asked] = [desk.host.replies.flat().length, desk.team.workstation.vault.list(`question/${desk.id}`)]
    const answer = await post(`/cases/${desk.id}/ask/alert`, { text: "May we?" })
    expect([answer.status, (await answer.text()).includes("took everything back")]).toEqual([409, true])
    expect((await get(`/cases/${desk.id}/ask`)).status).toBe(409)
    expect([desk.host.replies.flat().length, asked]).toEqual([posted, []])
  })

  test("of a consent or a case that there is not, and no word comes back", async () => {
    const desk = await aCase({})
    const { get, post } = await aBrowser(desk.team.workstation)
    for (const consent of ["everything", "constructor", "__proto__", "<b>", "checker"]) {
      const path = `/cases/${desk.id}/ask/${encodeURIComponent(consent)}`
      for (const answer of [await get(path), await post(path, { text: "sentinel" })]) {
        const page = await answer.text()
        expect([answer.status, page.includes("no question of consent"), page.includes("sentinel")]).toEqual([
          409,
          true,
          false,
        ])
      }
    }
    for (const path of ["/cases/AAAAAAAA/ask", "/cases/AAAAAAAA/ask/alert"]) expect((await get(path)).status).toBe(404)
    const answer = await post("/cases/AAAAAAAA/ask/alert", { text: "sentinel" })
    expect([answer.status, (await answer.text()).includes("sentinel")]).toEqual([404, false])
    expect(kept(desk)).toEqual([])
  })
})
