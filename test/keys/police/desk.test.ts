import { describe, expect, test } from "vitest"
import { openCase } from "../../../keys/casework/open-case.ts"
import { policeLog } from "../../../keys/casework/police.ts"
import { deskApp } from "../../../keys/desk/app.ts"
import { policePart } from "../../../keys/desk/police/case-part.ts"
import { freshSession } from "../../../keys/desk/shell/session.ts"
import { policeCheckNames } from "../../../keys/outbound/police/checklist.ts"
import { registerOf } from "../../../keys/register/register.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import type { DeskWithCase } from "../alerts.ts"
import { enter, origin, port } from "../browser.ts"
import { aColleague } from "../colleague.ts"
import { filesIn } from "../files.ts"
import { answers, questionsFor, withdrawsAll } from "../later-letters.ts"
import { noNetwork } from "../workstation.ts"
import { aParagraph, aPoliceCase, kept, written } from "./files.ts"

/** N11 at the desk: one draft, what is struck of it, the second person, and the download; every forced way is refused. */

type Fields = Record<string, string | string[] | File>

async function browserOf(workstation: Workstation) {
  const session = freshSession(random, port, () => 0)
  const app = deskApp(() => workstation, session)
  const cookie = await enter(app, new URL(session.link).pathname)
  const headers = { host: `127.0.0.1:${port}`, cookie, origin }
  const post = (path: string, fields: Fields = {}) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
    return app.request(`${origin}${path}`, { method: "POST", headers, body })
  }
  return { get: (path: string) => app.request(`${origin}${path}`, { headers }), post }
}

const pathOf = ({ id }: DeskWithCase, receiver = "hub") => `/cases/${id}/police/${receiver}`

const fields: Fields = {
  marking: "OFFICIAL-SENSITIVE",
  contact: "office@example.org",
  "types[]": ["held", "threat"],
  region: "north-west",
  "paragraphs.0.text": aParagraph,
  "paragraphs.0.grade": "A",
  "subjects.0.nameUsed": "Dave",
  "identifiers.phones.0": "07700 900123",
  "method.speech.0": "You are not going anywhere",
  evidence: "yes",
  sourceGrade: "2",
  note: "What could identify the source was taken out.",
  checked: [...policeCheckNames],
}

async function atTheDesk(given = {}) {
  const desk = await aPoliceCase(given)
  const browser = await browserOf(desk.team.workstation)
  const began = await browser.post(`/cases/${desk.id}/police`, { receiver: "hub", sort: "anonymous" })
  return { desk, began, ...browser }
}

describe("S25 N11: a draft at the desk", () => {
  test("is begun from the case, written, kept, and downloaded as a file of no telling name; the desk writes none", async () => {
    const { desk, began, get, post } = await atTheDesk()
    expect([began.status, began.headers.get("location")]).toEqual([303, pathOf(desk)])
    const page = await (await get(pathOf(desk))).text()
    for (const part of ["Suggested: A.", "says that it happened to them", "What is struck out", "What would leave"])
      expect(page).toContain(part)
    const told = await (await post(pathOf(desk), { ...fields, act: "keep" })).text()
    expect(told).toContain('role="status">The draft is kept.')
    expect(told).toContain("Nothing stands in the way.")
    expect(kept(desk).file).toMatchObject({ paragraphs: [{ text: aParagraph, grade: "A" }], evidence: true })
    registerOf(desk.team.workstation) // its sealed copy is made when somebody asks first
    const before = filesIn(desk.team.home).map(({ name }) => name)
    const answer = await post(`${pathOf(desk)}/export`, { as: "pdf" })
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="document.pdf"')
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(
      Buffer.from(await answer.arrayBuffer())
        .toString("latin1")
        .slice(0, 5),
    ).toBe("%PDF-")
    expect(filesIn(desk.team.home).map(({ name }) => name)).toEqual(before)
    expect(await (await get("/police")).text()).toContain(kept(desk).file.reference)
  })

  test("S27: shows what is struck with its reason, and leaves it out below", async () => {
    const { desk, post } = await atTheDesk()
    const text = "Mai saw the landlord at the Lotus."
    const page = await (await post(pathOf(desk), { ...fields, "paragraphs.0.text": text, act: "keep" })).text()
    expect(page).toContain("<del>Mai</del><ins>[removed]</ins>")
    expect(page).toContain("“Mai” is struck.</strong> This is a name of the reporter.")
    const left = page.slice(page.indexOf("What would leave"))
    expect(left).toContain("[removed] saw the [removed] at")
    expect(left).not.toMatch(/Mai|landlord|Lotus/)
    expect(page).not.toMatch(/name="answer-rule" value="(name|venue)"/)
    expect(page).toContain('name="answer-rule" value="others"')
  })

  test("N11: an answer keeps words, and is there again; one to a hard rule is refused with its reason", async () => {
    const { desk, post } = await atTheDesk()
    const text = "Mai saw the landlord."
    const answer = { "answer-rule": "others", "answer-found": "landlord", "answer-why": "He is the subject." }
    const page = await (
      await post(pathOf(desk), { ...fields, "paragraphs.0.text": text, ...answer, act: "keep" })
    ).text()
    expect(page).toContain("<mark>landlord</mark>")
    expect(page).toContain('name="answer-why" value="He is the subject."')
    const hard = { "answer-rule": "name", "answer-found": "Mai", "answer-why": "It is harmless." }
    const refused = await post(pathOf(desk), { ...fields, "paragraphs.0.text": text, ...hard, act: "keep" })
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain("never go to the police in this form")
  })

  test("on any refusal every word is there again", async () => {
    const { desk, post } = await atTheDesk()
    const hostile = '</textarea><script>alert(1)</script> "quoted"'
    const wrong = { ...fields, from: "yesterday", "paragraphs.0.text": hostile, "method.acts": "held\nthe door" }
    const answer = await post(pathOf(desk), { ...wrong, act: "keep" })
    expect(answer.status).toBe(400)
    const page = await answer.text()
    expect(page).toContain('value="yesterday"')
    expect(page).toContain("&lt;/textarea&gt;&lt;script&gt;")
    expect(page).not.toContain("<script")
    expect(kept(desk).file.from).toBeUndefined()
  })

  test("cannot be given another reference, receiver, sender or sort by a form", async () => {
    const { desk, post } = await atTheDesk()
    const { reference } = kept(desk).file
    const forged = { reference: "PF-0000000000", to: "the press", organisation: "Nobody", sort: "formal", kind: "x" }
    await post(pathOf(desk), { ...fields, ...forged, "formal.name": "Mai", act: "keep" })
    expect(kept(desk).file).toMatchObject({ reference, to: "a police intelligence hub", sort: "anonymous" })
    expect(kept(desk).file.formal).toBeUndefined()
  })
})

describe("S25: what is forced is refused with its reason", () => {
  test.each([
    ["looking", "", "GET"],
    ["keeping", "", "POST"],
    ["handing", "/hand", "POST"],
    ["exporting", "/export", "POST"],
  ])("%s without consent", async (_title, path, method) => {
    const desk = await aPoliceCase({ policeAnonymous: "no" })
    const { get, post } = await browserOf(desk.team.workstation)
    const answer = method === "GET" ? await get(pathOf(desk) + path) : await post(pathOf(desk) + path, fields)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/did not say yes to telling the police|no draft of a police file/i)
    expect(policeLog(desk.team.workstation)).toEqual([])
  })

  test("beginning for a receiver that does not take it", async () => {
    const desk = await aPoliceCase({}, { types: ["theft"] })
    const { post } = await browserOf(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/police`, { receiver: "scas", sort: "anonymous" })
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("takes reports of other kinds")])
  })

  test("exporting when the server cannot be reached, or the list is not ticked; the draft's page says so", async () => {
    const desk = await aPoliceCase()
    written(desk, { checked: [] })
    const offline = await browserOf({ ...desk.team.workstation, fetch: noNetwork })
    const first = await offline.post(`${pathOf(desk)}/export`, { as: "json" })
    expect([first.status, await first.text()]).toEqual([409, expect.stringContaining("a No may wait at the server")])
    const online = await browserOf(desk.team.workstation)
    const second = await online.post(`${pathOf(desk)}/export`, { as: "json" })
    expect([second.status, await second.text()]).toEqual([409, expect.stringContaining("not ticked to its end")])
    expect(policeLog(desk.team.workstation)).toEqual([])
  })

  test("exporting before the reporter's yes to the words that were shown", async () => {
    const { desk, post } = await atTheDesk({ policeAnonymous: "ask-me-first" })
    const told = await (await post(pathOf(desk), { ...fields, act: "show", words: "Is this right?" })).text()
    expect(told).toContain("The reporter sees exactly this file.")
    const early = await post(`${pathOf(desk)}/export`, { as: "json" })
    expect([early.status, await early.text()]).toEqual([409, expect.stringContaining("Silence is not yes.")])
    const [asked] = await questionsFor(desk)
    expect(asked?.text).toBe("Is this right?")
    await answers(desk, asked!.id, "yes")
    expect((await post(`${pathOf(desk)}/export`, { as: "json" })).status).toBe(200)
  })
})

describe("N11: two people at two desks", () => {
  test("one hands a sealed file, the other reads what is struck and approves, the slip lets it go", async () => {
    const { desk, post } = await atTheDesk()
    const ben = await browserOf(await aColleague(desk, "Ben", ["open", "approve"]))
    await post(pathOf(desk), { ...fields, "paragraphs.0.text": "Mai was held by the door.", act: "keep" })
    const early = await post(`${pathOf(desk)}/export`, { as: "json" })
    expect([early.status, await early.text()]).toEqual([
      409,
      expect.stringContaining("A second person has to read this"),
    ])
    const handed = await (await post(`${pathOf(desk)}/hand`)).arrayBuffer()
    const page = await (await ben.post("/police/approve", { file: new File([handed], "x.age") })).text()
    expect(page).toContain("Read for Ana")
    expect(page).toContain("<del>Mai</del>")
    expect(page).toContain("[removed] was held by the door.")
    const sealed = /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? ""
    const slip = await ben.post("/police/approve/slip", { sealed })
    expect(slip.headers.get("content-disposition")).toContain("slip.json")
    const text = await slip.text()
    expect(text).not.toMatch(/held|PF-/)
    const taken = await (await post(`${pathOf(desk)}/slip`, { slip: new File([text], "slip.json") })).text()
    expect(taken).toContain("Ben approved on")
    expect((await post(`${pathOf(desk)}/export`, { as: "json" })).status).toBe(200)
    expect(policeLog(desk.team.workstation)).toMatchObject([{ approvers: ["Ben"], teamOfOne: false }])
  })

  test("a file that is none, and a slip that is none, are refused", async () => {
    const { desk, post } = await atTheDesk()
    const opened = await post("/police/approve", { file: new File(["nothing"], "x") })
    expect([opened.status, await opened.text()]).toEqual([
      409,
      expect.stringContaining("not sealed for a key that is here"),
    ])
    const slip = await post(`${pathOf(desk)}/slip`, { "slip-text": "{}" })
    expect([slip.status, await slip.text()]).toEqual([409, expect.stringContaining("not an approval")])
  })
})

describe("J7: on the case's page", () => {
  const part = (desk: DeskWithCase) => {
    const known = openCase(desk.team.workstation, desk.id)
    return {
      actions: policePart.actions(desk.team.workstation, known),
      panel: policePart.panel(desk.team.workstation, known),
    }
  }

  test("S25: each receiver is an action, greyed with the very reason that whoever forces it meets", async () => {
    const desk = await aPoliceCase({}, { types: ["theft"] })
    expect(part(desk).actions).toEqual([
      { label: expect.stringContaining("SCAS"), to: pathOf(desk, "scas"), why: "police-wrong-receiver" },
      { label: "A file for a police intelligence hub", to: pathOf(desk), why: null },
    ])
    const none = await aPoliceCase({ policeAnonymous: "no" })
    expect(part(none).actions.map(({ why }) => why)).toEqual(["no-consent-to-police", "no-consent-to-police"])
  })

  test("S28: what waits, what went, and a note of what the police asked", async () => {
    const { desk, get, post } = await atTheDesk()
    await post(pathOf(desk), { ...fields, act: "keep" })
    await post(`${pathOf(desk)}/export`, { as: "json" })
    const { reference } = kept(desk).file
    expect(`${part(desk).panel}`).toContain(`<strong>${reference}</strong> went to a police intelligence hub`)
    const noted = await (
      await post(`${pathOf(desk)}/contacted`, { reference, "contact-hub": "They want to talk." })
    ).text()
    expect(noted).toContain("The reporter is asked again, for this event.")
    expect((await questionsFor(desk))[0]?.text).toContain("They want to talk.")
    expect(await (await get(`/cases/${desk.id}/police`)).text()).toContain("no answer yet, and nothing passes")
  })

  test("S29: another receiver's fresh yes is asked for from there, and a refusal is told there", async () => {
    const { desk, post } = await atTheDesk()
    const answer = await post(`${pathOf(desk)}/ask-again`, { sort: "anonymous", "ask-hub": "" })
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("said yes to this already")])
    const formal = await post(`${pathOf(desk)}/ask-again`, { sort: "formal", "ask-hub": "Would you like that?" })
    expect(formal.status).toBe(200)
    expect(await questionsFor(desk)).toHaveLength(2)
  })

  test("N8: a case that was taken back still says what went, and that nobody can call it back", async () => {
    const { desk, get, post } = await atTheDesk()
    await post(pathOf(desk), { ...fields, act: "keep" })
    await post(`${pathOf(desk)}/export`, { as: "json" })
    const { reference } = kept(desk).file
    await withdrawsAll(desk)
    for (const shown of [`${part(desk).panel}`, await (await get(`/cases/${desk.id}/police`)).text()]) {
      expect(shown).toContain(reference)
      expect(shown).toContain("It cannot be called back.")
      expect(shown).not.toContain("blocked the door")
    }
  })
})
