import { describe, expect, test } from "vitest"
import { openCase } from "../../keys/casework/open-case.ts"
import { phrases } from "../../keys/casework/phrases.ts"
import { Refusal } from "../../keys/refusals/refusal.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { aBrowser } from "./browser.ts"
import { messagesFor, withAnotherWayBack, withoutAnswer, wroteNothing } from "./messages.ts"
import { noNetwork } from "./workstation.ts"

/** Writing back at the desk: one form, no script, and no word lost. */

const hostile = '</textarea><script>alert(1)</script> "quoted" & <b>bold</b>\nเขาบอกว่า\n😀'
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

/** What stands in a box of the page, after the line end that HTML drops. */
const boxOf = (page: string, name: string): string | undefined =>
  new RegExp(`<textarea id="${name}"[^>]*>\n([^]*?)</textarea>`).exec(page)?.[1]

async function atTheDesk(desk: DeskWithCase, fetcher = desk.host.fetch) {
  const browser = await aBrowser({ ...desk.team.workstation, fetch: fetcher })
  const ask = async (fields: Record<string, string>) => {
    const answer = await browser.post(`/cases/${desk.id}`, fields)
    return { status: answer.status, page: await answer.text() }
  }
  return { ...browser, ask }
}

describe("S17: on a refusal every word is there again, in both boxes", () => {
  const long = `${hostile} ${"字".repeat(20_000)}`

  test.each([
    ["a reply that says nothing", aCase, { act: "send", text: "  ", summary: hostile }, "no words in this reply"],
    ["a reply too long", aCase, { act: "send", text: long, summary: hostile }, "Characters too many: "],
    ["no way to reply", withoutAnswer, { act: "send", text: hostile, summary: "Later." }, "There is no way to reply"],
    [
      "somebody else who may hold the code",
      withAnotherWayBack,
      { act: "send", text: hostile, summary: "Later." },
      "somebody else may hold the code",
    ],
    ["a closing without a summary", aCase, { act: "close", text: hostile, summary: " " }, "Write them first"],
    ["a summary too long", aCase, { act: "close", text: hostile, summary: long }, "Characters too many: "],
  ] as const)("%s", async (_title, begun, fields, sentence) => {
    const desk = await begun({})
    const { ask } = await atTheDesk(desk)
    const { status, page } = await ask({ ...fields, phrase: "talk" })
    expect([status, page.includes(sentence), page.includes('role="alert"')]).toEqual([409, true, true])
    expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual([escaped(fields.text), escaped(fields.summary)])
    expect(page).toContain('<option value="talk" selected>')
    expect(page).not.toContain("<script")
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
    expect(openCase(desk.team.workstation, desk.id).state).toBe("new")
  })

  test("a closed case, closed again with other words", async () => {
    const desk = await aCase({})
    const { ask } = await atTheDesk(desk)
    await ask({ act: "close", summary: "Done." })
    const { status, page } = await ask({ act: "close", summary: hostile, text: "Mine." })
    expect([status, boxOf(page, "summary"), boxOf(page, "text")]).toEqual([409, escaped(hostile), "Mine."])
  })

  test("a vault that another program holds", async () => {
    const desk = await aCase({})
    const together = (): never => {
      throw new Refusal("vault-in-use")
    }
    const vault = { ...desk.team.workstation.vault, together }
    const { post } = await aBrowser({ ...desk.team.workstation, vault })
    const answer = await post(`/cases/${desk.id}`, { act: "send", text: hostile, summary: "Later." })
    const page = await answer.text()
    expect([answer.status, boxOf(page, "text"), boxOf(page, "summary")]).toEqual([409, escaped(hostile), "Later."])
    expect(page).toContain("Another program is writing")
  })

  test("a phrase that there is not", async () => {
    const { ask } = await atTheDesk(await aCase({}))
    for (const phrase of ["", "constructor", "no-such"]) {
      const { page } = await ask({ act: "insert", phrase, text: hostile, summary: "Later." })
      expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual([escaped(hostile), "Later."])
      expect(page).toContain("There is no such phrase")
    }
  })

  test.each(["", "SEND", "constructor", "__proto__"])("a button called %j does nothing", async (act) => {
    const desk = await aCase({})
    const { ask } = await atTheDesk(desk)
    const { page } = await ask({ act, text: hostile, summary: "Later." })
    expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual([escaped(hostile), "Later."])
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })
})

describe("nobody writes", () => {
  test("without the desk's session", async () => {
    const desk = await aCase({})
    const { post } = await aBrowser(desk.team.workstation, false)
    const answer = await post(`/cases/${desk.id}`, { act: "send", text: "Hello." })
    expect([answer.status, wroteNothing(desk.team.workstation, desk.id)]).toEqual([403, true])
  })

  test.each(["https://evil.example", "null", ""])("from a page of %j in the same browser", async (origin) => {
    const desk = await aCase({})
    const { post } = await aBrowser(desk.team.workstation)
    for (const act of ["send", "close"]) {
      const answer = await post(`/cases/${desk.id}`, { act, text: "Hello.", summary: "Done." }, { origin })
      expect(answer.status).toBe(403)
    }
    expect(wroteNothing(desk.team.workstation, desk.id)).toBe(true)
  })

  test("to a case that is not there", async () => {
    const { post } = await aBrowser((await aCase({})).team.workstation)
    for (const act of ["send", "close", "insert", ""]) {
      const answer = await post("/cases/AAAAAAAA", { act, text: "sentinel", summary: "sentinel", phrase: "talk" })
      expect([answer.status, (await answer.text()).includes("sentinel")]).toEqual([404, false])
    }
  })
})

describe("S11 S17 N3: the case page", () => {
  test("has a box that takes any script from either side, and phrases to choose from", async () => {
    const desk = await aCase({})
    const { get } = await atTheDesk(desk)
    const page = await (await get(`/cases/${desk.id}`)).text()
    expect(page).toMatch(/<textarea id="text" name="text"[^>]* dir="auto"/)
    for (const { id } of phrases) expect(page).toContain(`<option value="${id}"`)
    expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual(["", ""])
  })

  test("puts a phrase under what was typed, and sends nothing", async () => {
    const desk = await aCase({})
    const { ask } = await atTheDesk(desk)
    const { page } = await ask({ act: "insert", phrase: "question", text: hostile, summary: "Later." })
    expect(boxOf(page, "text")).toBe(escaped(`${hostile}\n\n${phrases.find(({ id }) => id === "question")?.text}`))
    expect([boxOf(page, "summary"), wroteNothing(desk.team.workstation, desk.id)]).toEqual(["Later.", true])
  })

  test("sends, says so, empties that box alone, and shows the words in the thread as text", async () => {
    const desk = await aCase({})
    const { ask } = await atTheDesk(desk)
    const { status, page } = await ask({ act: "send", text: hostile.replaceAll("\n", "\r\n"), summary: "Later." })
    expect(status).toBe(200)
    expect(page).toContain('role="status">Reply 2 is at the server.')
    expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual(["", "Later."])
    expect(page).toContain(`<p class="ours" dir="auto">${escaped(hostile)}</p>`)
    expect(page).not.toContain("<script")
    expect(await messagesFor(desk)).toEqual([[2, hostile]])
  })

  test("loaded anew after sending, sends nothing twice", async () => {
    const desk = await aCase({})
    const { ask } = await atTheDesk(desk)
    for (let at = 0; at < 3; at++) await ask({ act: "send", text: "Hello." })
    expect(await messagesFor(desk)).toEqual([[2, "Hello."]])
  })

  test("marks what waits as not sent yet, and says when it leaves", async () => {
    const desk = await aCase({})
    const { ask, get } = await atTheDesk(desk, noNetwork)
    const { status, page } = await ask({ act: "send", text: "Hello." })
    expect([status, page.includes("it leaves at the next pull")]).toEqual([200, true])
    expect(page).toContain("– not sent yet</h3>")
    await desk.pull()
    expect(await (await get(`/cases/${desk.id}`)).text()).not.toContain("not sent yet")
  })

  test("closes with a summary, keeps an unsent reply in its box, and then offers no second closing", async () => {
    const desk = await aCase({})
    const { ask, get } = await atTheDesk(desk)
    const { page } = await ask({ act: "close", summary: "We rang the hotel.", text: "Not sent." })
    expect(page).toContain(`role="status">Case ${desk.id} is closed.`)
    expect([boxOf(page, "text"), boxOf(page, "summary")]).toEqual(["Not sent.", undefined])
    expect(await messagesFor(desk)).toEqual([[2, "We rang the hotel."]])
    await get(`/cases/${desk.id}`)
    expect(openCase(desk.team.workstation, desk.id).state).toBe("closed")
  })

  test("of somebody who wants no answer has no box to reply in, and closes with words that are kept", async () => {
    const desk = await withoutAnswer()
    const { ask, get } = await atTheDesk(desk)
    const before = await (await get(`/cases/${desk.id}`)).text()
    expect([boxOf(before, "text"), boxOf(before, "summary")]).toEqual([undefined, ""])
    expect(before).toContain("this reporter wants no answer")
    const { page } = await ask({ act: "close", summary: hostile })
    expect(page).toContain("no way to reply. What was done is kept here.")
    expect(page).toContain(`<p class="ours" dir="auto">${escaped(hostile)}</p>`)
  })
})
