import { describe, expect, test } from "vitest"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { linkingPart } from "../../../keys/desk/linking/case-part.ts"
import { askedAboutNumber } from "../../../keys/linking/asked.ts"
import { linksOf } from "../../../keys/linking/link-store.ts"
import { aBrowser } from "../browser.ts"
import { withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { casesWith, type Fields, link, type Several } from "./cases.ts"

/** Links and checks at the desk: pages without a script, every forced act refused with its reason, no word lost. */

const hostile = '</textarea><script>alert(1)</script> "quoted" & <b>bold</b>\nเขาบอกว่า'
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const him: Fields = { phones: ["07700 900123"], people: [{ nameUsed: "Steven", hair: "<b>grey</b>" }] }
const sameMan: Fields = {
  phones: ["+44 7700 900123"],
  people: [{ nameUsed: "Stephen", hair: "bald" }],
  region: "wales",
  placeType: "car",
}
const two = () => casesWith([him, { checker: "no" }], [sameMan])

async function atTheDesk(team: Several) {
  const { get, post } = await aBrowser(team.workstation)
  const [a = "", b = ""] = team.ids
  const read = async (answer: Promise<Response>) => {
    const { status, text } = await answer.then(async (each) => ({ status: each.status, text: await each.text() }))
    return { status, page: text }
  }
  return {
    a,
    b,
    get: (path: string) => read(get(path)),
    post: (path: string, fields: Record<string, string> = {}) => read(post(path, fields)),
  }
}

const answers = { writers: "different", confidence: "high", note: "Same scar." }

describe("N10: cases side by side", () => {
  test("are a table that says in words what agrees, and text of reporters is text", async () => {
    const desk = await atTheDesk(await two())
    const { status, page } = await desk.get(`/cases/${desk.a}/beside/${desk.b}`)
    expect(status).toBe(200)
    expect(page).toMatch(
      /<th scope="row">Read as<\/th><td dir="auto">\+44 7700 900123, a phone number<\/td>.*<td>the same<\/td>/s,
    )
    expect(page).toContain("<td>different</td>")
    expect(page).toContain("<td>one of them is the same, written in another way</td>")
    expect(page).toContain("<td>only in the second</td>")
    expect(page).toContain("&lt;b&gt;grey&lt;/b&gt;")
    expect(page).toContain("names sound alike: “Steven” and “Stephen”")
    expect(page).not.toMatch(/<script|style=/)
  })

  test("S72: tell nothing of who reported", async () => {
    const own = {
      name: "sentinel one",
      contactDetail: "sentinel two",
      workMode: "sentinel three",
      replyLanguage: "sentinel four",
      helpArea: "sentinel five",
    }
    const desk = await atTheDesk(await casesWith([{ ...him, ...own }], [sameMan]))
    expect((await desk.get(`/cases/${desk.a}/beside/${desk.b}`)).page).not.toContain("sentinel")
  })

  test("who wrote them is asked first, with what speaks for one writer and nothing chosen", async () => {
    const own = { contactDetail: "07700 900999", story: "He put his bag against the door and waited." }
    const desk = await atTheDesk(await casesWith([{ ...him, ...own }], [{ ...sameMan, ...own }]))
    const { page } = await desk.get(`/cases/${desk.a}/beside/${desk.b}`)
    expect(page.indexOf("Did the same person write both?")).toBeLessThan(page.indexOf("How sure are you"))
    for (const hint of ["same words in a row", "same contact detail", "on the same day"]) expect(page).toContain(hint)
    expect(page).not.toContain("checked")
  })

  test.each([
    ["a case beside itself", (a: string) => `/cases/${a}/beside/${a}`, 409, "cannot be linked to itself"],
    ["a case that is not there", (a: string) => `/cases/${a}/beside/AAAAAAAA`, 404, "no case of this name"],
  ])("%s is refused", async (_title, path, status, sentence) => {
    const desk = await atTheDesk(await two())
    const answer = await desk.get(path(desk.a))
    expect([answer.status, answer.page.includes(sentence)]).toEqual([status, true])
  })

  test("a withdrawn case beside another says that it cannot be linked, and offers no form", async () => {
    const team = await two()
    take(team.workstation, withdrawalBy("Jo", team.pins))
    const desk = await atTheDesk(team)
    const { page } = await desk.get(`/cases/${desk.a}/beside/${desk.b}`)
    expect([page.includes("cannot be linked"), page.includes('action="/cases/')]).toEqual([true, false])
    expect((await desk.post(`/cases/${desk.a}/beside/${desk.b}`, answers)).status).toBe(409)
  })
})

describe("N10: linking at the desk", () => {
  test("keeps the claim with its name, day, note and the reasons of that moment", async () => {
    const team = await two()
    const desk = await atTheDesk(team)
    const { status, page } = await desk.post(`/cases/${desk.a}/beside/${desk.b}`, answers)
    expect([status, page.includes('role="status">The two cases are linked.')]).toEqual([200, true])
    expect(page).toContain("Note: Same scar.")
    expect(page).toContain("Reports about this person by different people, as far as links say: 2.")
    expect(linksOf(team.workstation, desk.b)).toMatchObject([
      {
        by: "Ana",
        day: "2026-06-17",
        confidence: "high",
        writers: "different",
        reasons: [expect.stringContaining("the same phone number, written"), expect.any(String)],
      },
    ])
  })

  test.each([
    ["without who wrote them", { ...answers, writers: "" }, "written by the same person"],
    ["without a confidence", { ...answers, confidence: "" }, "How sure are you"],
    ["with a confidence that there is not", { ...answers, confidence: "__proto__" }, "Choose one of the three"],
  ])("is refused %s, with every word there again", async (_title, fields, sentence) => {
    const team = await two()
    const desk = await atTheDesk(team)
    const { status, page } = await desk.post(`/cases/${desk.a}/beside/${desk.b}`, { ...fields, note: hostile })
    expect([status, page.includes('role="alert"'), page.includes(sentence)]).toEqual([409, true, true])
    expect(page).toContain(`\n${escaped(hostile)}</textarea>`)
    if (fields.writers) expect(page).toContain('value="different" checked')
    expect(linksOf(team.workstation, desk.a)).toEqual([])
  })

  test("twice is refused, and the page shows the link that there is", async () => {
    const desk = await atTheDesk(await two())
    await desk.post(`/cases/${desk.a}/beside/${desk.b}`, answers)
    const { status, page } = await desk.post(`/cases/${desk.b}/beside/${desk.a}`, answers)
    expect([status, page.includes("linked already"), page.includes("They are linked: ")]).toEqual([409, true, true])
  })

  test("a link is undone with a reason; without one nothing changes, and what was typed is there", async () => {
    const team = await two()
    const { id } = link(team, ...team.ids)
    const desk = await atTheDesk(team)
    const path = `/cases/${desk.a}/links/${id}/undo`
    expect(await desk.post(path, { reason: " " })).toMatchObject({
      status: 409,
      page: expect.stringContaining("Say in a few words why"),
    })
    expect((await desk.post(path, { reason: hostile })).page).toContain(
      `Undone by Ana, 2026-06-17: ${escaped(hostile)}`,
    )
    expect(await desk.post(path, { reason: hostile })).toMatchObject({
      status: 409,
      page: expect.stringContaining("undone before"),
    })
    expect((await desk.post(`/cases/${desk.a}/links/0000000000/undo`, { reason: "Wrong." })).status).toBe(409)
  })

  test("who wrote them can be answered later; another word is refused", async () => {
    const team = await two()
    const { id } = link(team, team.ids[0], team.ids[1], { writers: "not-asked" })
    const desk = await atTheDesk(team)
    const path = `/cases/${desk.a}/links/${id}/writers`
    expect((await desk.post(path, { writers: "perhaps" })).status).toBe(409)
    expect(linksOf(team.workstation, desk.a)[0]?.writers).toBe("not-asked")
    expect((await desk.post(path, { writers: "same" })).page).toContain("written by the same person")
  })
})

describe("N10: the page of a case's links", () => {
  test("lists suggestions with strength and reasons, and leads to both side by side", async () => {
    const desk = await atTheDesk(await two())
    const { page } = await desk.get(`/cases/${desk.a}/links`)
    expect(page).toContain(`<strong>strong</strong>: <a href="/cases/${desk.a}/beside/${desk.b}">`)
    expect(page).toContain("the same phone number, written in another way")
    expect(page).toContain("No links yet.")
  })

  test("N6: says that a linked report was taken back, and nothing of it", async () => {
    const team = await two()
    link(team, team.ids[0], team.ids[1], { note: "sentinelnote" })
    take(team.workstation, withdrawalBy("Jo", team.pins))
    const desk = await atTheDesk(team)
    const { page } = await desk.get(`/cases/${desk.a}/links`)
    expect(page).toContain("One linked report was taken back.")
    for (const gone of ["sentinelnote", desk.b]) expect(page).not.toContain(gone)
  })

  test("of a case that is not there is not there", async () => {
    const desk = await atTheDesk(await two())
    expect((await desk.get("/cases/AAAAAAAA/links")).status).toBe(404)
  })
})

describe("N10: the case's own page", () => {
  const panel = async (team: Several, at = 0) =>
    String(await linkingPart.panel(team.workstation, openCase(team.workstation, team.ids[at] ?? "")))
  const action = (team: Several, at = 0) =>
    linkingPart.actions(team.workstation, openCase(team.workstation, team.ids[at] ?? ""))[0]

  test("counts what could belong to it, and names its links", async () => {
    const team = await two()
    expect(await panel(team)).toContain("1 case could be about the same person.")
    link(team, ...team.ids)
    expect(await panel(team)).toContain(`${team.ids[1]}: high confidence, Ana`)
    expect(action(team)).toMatchObject({ to: `/cases/${team.ids[0]}/links`, why: null })
  })

  test("of a withdrawn case says why nothing can be linked", async () => {
    const team = await two()
    take(team.workstation, withdrawalBy("Jo", team.pins))
    expect([action(team, 1)?.why, await panel(team, 1)]).toEqual(["link-withdrawn", ""])
  })
})

describe("S42: the page of checks", () => {
  test("says what it understood, what may be told, and shows the rest to the caseworker alone", async () => {
    const desk = await atTheDesk(await two())
    const { status, page } = await desk.post("/check", { value: "o7700 900123" })
    expect(status).toBe(200)
    expect(page).toContain('<li dir="auto">+44 7700 900123, a phone number</li>')
    expect(page).toContain("What you may tell: not listed here")
    expect(page).toContain("That does not mean safe")
    expect(page).toContain(`<strong>the same</strong>: <a href="/cases/${desk.a}">`)
    expect(page).toContain("said No to checks")
  })

  test.each([
    ["", "nothing here to check"],
    [hostile, "understood as words"],
    ["?", "could not be understood"],
    ["12", "too little to look for"],
  ])("%j is refused, and is there again as text", async (value, sentence) => {
    const desk = await atTheDesk(await two())
    const { status, page } = await desk.post("/check", { value })
    expect([status, page.includes(sentence), page.includes("<script")]).toEqual([409, true, false])
    expect(page).toContain(`value="${escaped(value)}"`)
  })

  test("asks for nothing in an address: a value in the address is not read", async () => {
    const desk = await atTheDesk(await two())
    const { page } = await desk.get("/check?value=07700900123")
    expect(page).not.toContain("900123")
  })
})

describe("S42: “do others have this number?”", () => {
  const key = "tel:+447700900123" as IdentifierKey
  const nameIn = (page: string): string => /name="key" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? ""

  test("is asked of each thing that the report names, and written down", async () => {
    const team = await two()
    const desk = await atTheDesk(team)
    const { page } = await desk.get(`/cases/${desk.a}/links`)
    expect(page).not.toMatch(/value="[^"]*900123/)
    const answer = await desk.post(`/cases/${desk.a}/asked`, { key: nameIn(page), others: "yes" })
    expect(answer.page).toContain("+44 7700 900123, a phone number: others have it, Ana, 2026-06-17")
    expect(askedAboutNumber(team.workstation, desk.a, key)).toMatchObject({ others: "yes", by: "Ana" })
  })

  test.each([
    ["no answer", "yes", ""],
    ["another answer", "yes", "constructor"],
    ["a thing that the report does not name", "no", "yes"],
  ])("%s is refused, and nothing is written down", async (_title, isNamed, others) => {
    const team = await two()
    const desk = await atTheDesk(team)
    const name = isNamed === "yes" ? nameIn((await desk.get(`/cases/${desk.a}/links`)).page) : "0".repeat(32)
    expect((await desk.post(`/cases/${desk.a}/asked`, { key: name, others })).status).toBe(409)
    expect(askedAboutNumber(team.workstation, desk.a, key)).toBeUndefined()
  })
})
