import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { alertsPart } from "../../../keys/desk/alerts/case-part.ts"
import { readyDraft } from "../../../keys/outbound/alerts/batch.ts"
import { freezeCase } from "../../../keys/outbound/alerts/freeze.ts"
import { handOver } from "../../../keys/outbound/alerts/hand.ts"
import { allDrafts } from "../../../keys/outbound/alerts/kept-drafts.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aCase, answerFields, type DeskWithCase, shown, written } from "../alerts.ts"
import { aBrowser, type Browser, enter, origin, port } from "../browser.ts"
import { twoDesks } from "../two-desks.ts"

/** J6 at the desk: what the check asks stands beside its field, and every way round a refusal meets the same refusal. */

const form = {
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Have somebody on the phone.",
  level: "danger",
  "types[]": ["held", "threat"],
  region: "north-west",
  setting: "indoors",
  approach: "not-said",
  reports: "one",
}
const answered = {
  "answer-rule": ["2", "2"],
  "answer-field": ["watchFor", "setting"],
  "answer-found": [form.watchFor, "indoors"],
  "answer-why": ["Nearly everybody tells us this.", "Most are indoors here."],
}
const at = ({ id }: DeskWithCase) => `/cases/${id}/alert`

async function opened(desk?: DeskWithCase) {
  const known = desk ?? (await aCase({ alert: "yes" }))
  return { desk: known, ...(await aBrowser(known.team.workstation)) }
}

/** A file in a form, as a browser sends it. */
async function upload({ app, link }: Browser, path: string, name: string, file: Uint8Array, act = "read") {
  const body = new FormData()
  body.set("act", act)
  body.set(name, new Blob([file as Uint8Array<ArrayBuffer>]), "carried.age")
  const headers = { host: `127.0.0.1:${port}`, cookie: await enter(app, link), origin }
  return app.request(`${origin}${path}`, { method: "POST", headers, body })
}

describe("J6: the draft page", () => {
  test("shows the warning as a reader sees it, in whole words, and again after “Check” with what was typed", async () => {
    const { desk, get, post } = await opened()
    const page = await (await get(at(desk))).text()
    expect(page).toContain("As a reader sees it")
    expect(page).toContain("Locking in, holding or kidnapping")
    const checked = await (await post(at(desk), { ...form, act: "check", town: "Leeds" })).text()
    expect(checked).toContain("Leeds, North West England")
  })

  test("asks beside the field, takes the answer, and shows it again; one word changed asks anew", async () => {
    const { desk, post } = await opened()
    const asked = await (await post(at(desk), { ...form, act: "check" })).text()
    expect(asked).toMatch(/name="setting" aria-describedby="notes-setting"/)
    expect(asked).toContain('name="answer-found" value="indoors"')
    expect(asked).toContain("Could he know from this who it was?")
    const said = await (await post(at(desk), { ...form, ...answered, act: "check" })).text()
    expect(said).toContain("Nothing was found that is not answered")
    expect(said).toContain("Most are indoors here.")
    const changed = { ...form, ...answered, watchFor: "Reported as polite at first, then blocks a door.", act: "check" }
    expect(await (await post(at(desk), changed)).text()).toContain("This cannot go out yet")
  })

  test("gives what is the reporter's own no box and no attribute", async () => {
    const desk = await aCase({ alert: "yes" }, { name: "Lotte-Marie" })
    const { post } = await opened(desk)
    const page = await (await post(at(desk), { ...form, advice: "Ask for lotte marie.", act: "check" })).text()
    expect(page).toContain("Lotte-Marie")
    expect(page).not.toMatch(/="[^"]*Lotte-Marie/)
  })

  test("keeps a draft between two sittings, safe or not, and lists it", async () => {
    const { desk, get, post } = await opened()
    const told = await (await post(at(desk), { ...form, watchFor: "Rings from 07700 900123.", act: "save" })).text()
    expect(told).toContain("Saved. Nothing was published.")
    const [kept] = allDrafts(desk.team.workstation)
    expect(told).toContain(`name="draft" value="${kept?.id}"`)
    await post(at(desk), { ...form, advice: "Ring us.", draft: kept!.id, act: "save" })
    expect(allDrafts(desk.team.workstation)).toHaveLength(1)
    expect(await (await get("/alerts")).text()).toContain(`/cases/${desk.id}/alert?draft=${kept?.id}`)
    expect(await (await get(`${at(desk)}?draft=${kept?.id}`)).text()).toContain('value="Ring us."')
    expect((await get(`${at(desk)}?draft=nothing`)).status).toBe(404)
    expect((await shown(desk)).text).toBeNull()
    await post(`/drafts/${kept?.id}/drop`)
    expect(allDrafts(desk.team.workstation)).toEqual([])
  })

  test("S36: publishes at once only for a danger; every word is there again", async () => {
    const { desk, post } = await opened()
    const refused = await post(at(desk), { ...form, ...answered, act: "publish" })
    const page = await refused.text()
    expect([refused.status, page.includes("only when somebody is in danger now")]).toEqual([409, true])
    expect(page).toContain(`value="${form.watchFor}"`)
    expect((await shown(desk)).text).toBeNull()
    const danger = "He rings somebody new every day."
    expect(await (await post(at(desk), { ...form, ...answered, danger, act: "publish" })).text()).toContain(
      "is published",
    )
  })

  test("S36: puts a draft into the batch, and takes it out again", async () => {
    const { desk, get, post } = await opened()
    const told = await (await post(at(desk), { ...form, ...answered, act: "ready" })).text()
    expect(told).toContain("It goes out with the batch of")
    expect(told).toContain("Waiting for a batch")
    expect(await (await post("/alerts/batch")).text()).toContain("Nothing is due today.")
    const [kept] = allDrafts(desk.team.workstation)
    await post(`/drafts/${kept?.id}/unready`)
    expect(await (await get("/alerts")).text()).not.toContain("Waiting for a batch")
  })
})

describe("J4 J6: what cannot be done with a case is greyed with the refusal that forcing it meets", () => {
  const whyOf = ({ team, id }: DeskWithCase) =>
    alertsPart.actions(team.workstation, openCase(team.workstation, id)).map(({ why }) => why)

  test("where everything can be done but taking back", async () => {
    const desk = await aCase({ alert: "yes" })
    expect(whyOf(desk)).toEqual([null, "no-warning-of-case", null])
    await publishDraft(desk.team.workstation, written(desk))
    expect(whyOf(desk)).toEqual([null, null, null])
  })

  test.each([
    ["a No", () => aCase({ alert: "no" }), "no-consent-to-alert"],
    [
      "a freeze",
      async () => {
        const desk = await aCase({ alert: "yes" })
        await freezeCase(desk.team.workstation, desk.id, "Somebody was arrested.")
        return desk
      },
      "case-frozen",
    ],
  ] as const)("after %s, by page, form and address", async (_title, of, kind) => {
    const desk = await of()
    expect(whyOf(desk)[0]).toBe(kind)
    const { get, post } = await opened(desk)
    const sentence = new Refusal(kind).message.slice(0, 40)
    for (const answer of [
      await get(at(desk)),
      await post(at(desk), { ...form, ...answered, act: "save" }),
      await post(at(desk), { ...form, ...answered, act: "ready" }),
      await post(at(desk), { ...form, ...answered, danger: "He rings every day.", act: "publish" }),
    ])
      expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([409, true])
    expect(allDrafts(desk.team.workstation)).toEqual([])
  })
})

describe("J6: a case is frozen at the desk", () => {
  test("with a reason; without one the page says so, and what was typed stays; and it is lifted with another", async () => {
    const { desk, get, post } = await opened()
    expect(await (await get(`/cases/${desk.id}/freeze`)).text()).toContain("Somebody was arrested")
    expect((await post(`/cases/${desk.id}/freeze`, { reason: " " })).status).toBe(409)
    const frozen = await (await post(`/cases/${desk.id}/freeze`, { reason: "The officer rang." })).text()
    expect(frozen).toContain("This case is frozen.")
    const again = await post(`/cases/${desk.id}/freeze`, { reason: "Words that were typed." })
    expect([again.status, (await again.text()).includes("Words that were typed.")]).toEqual([409, true])
    expect(await (await get("/alerts")).text()).toContain(`/cases/${desk.id}/warnings`)
    const thawed = await (await post(`/cases/${desk.id}/thaw`, { reason: "The trial is over." })).text()
    expect(thawed).toContain("This case may warn again. A team of one.")
    expect(thawed).toContain("The officer rang.")
    expect((await post(`/cases/${desk.id}/thaw`, { reason: "Again." })).status).toBe(409)
  })
})

test("J6 J10: a warning three months old is listed to be looked at, and one button says that it is still true", async () => {
  const desk = await aCase({ alert: "yes" })
  await publishDraft(desk.team.workstation, written(desk))
  desk.host.clock.now += 100 * 86_400_000
  const workstation = { ...desk.team.workstation, today: addDays(desk.team.workstation.today, 100) }
  await workShift(workstation, () => {})
  const { get, post } = await aBrowser(workstation)
  expect(await (await get("/alerts")).text()).toContain("To look at again")
  const page = await (await post("/alerts/26-0001/renew", { reason: "" })).text()
  expect(page).toContain("Warning 26-0001 was looked at again.")
  expect(page).not.toContain("To look at again")
})

describe("N12 J6: the second person at the desk", () => {
  test("reads a carried list, signs it, and the drafter's desk publishes what comes back", async () => {
    const desk = await twoDesks()
    readyDraft(desk.ana, written(desk))
    const ana = await aBrowser(desk.ana)
    const bens = await aBrowser(desk.ben, false)
    const made = await (await ana.post("/alerts/hand")).text()
    const path = /\/alerts\/files\/[0-9a-f]+/.exec(made)?.[0] ?? ""
    const saved = await ana.get(path)
    expect(saved.headers.get("content-disposition")).toContain("attachment")
    const file = new Uint8Array(await saved.arrayBuffer())
    const read = await (await upload(bens, "/alerts/approve", "file", file)).text()
    expect(read).toContain("Signed first by Ana.")
    expect(read).toContain("Locking in, holding or kidnapping")
    expect(read).toContain("Many people could have told us this.")
    const sealed = /name="sealed" value="([^"]+)"/.exec(read)?.[1] ?? ""
    const again = await aBrowser(desk.ben)
    const approved = await (await again.post("/alerts/approve", { sealed, act: "approve" })).text()
    const answer = await again.get(/\/alerts\/files\/[0-9a-f]+/.exec(approved)?.[0] ?? "")
    const anew = await aBrowser(desk.ana, false)
    const live = await upload(anew, "/alerts/answer", "file", new Uint8Array(await answer.arrayBuffer()))
    expect(await live.text()).toContain("Warning 26-0001 is published, and live.")
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
  })

  test("declines only with a reason, and is shown everything again; a file of something else is met kindly", async () => {
    const desk = await twoDesks()
    readyDraft(desk.ana, written(desk))
    const { file } = await handOver(desk.ana)
    const { get, post } = await aBrowser(desk.ben)
    const sealed = Buffer.from(file).toString("base64")
    const refused = await post("/alerts/approve", { sealed, act: "decline", reason: " " })
    expect([refused.status, (await refused.text()).includes("Signed first by Ana.")]).toEqual([409, true])
    const declined = await (await post("/alerts/approve", { sealed, act: "decline", reason: "He would know." })).text()
    expect(declined).toContain("Declined")
    const other = await post("/alerts/approve", { sealed: "AAAA", act: "approve" })
    expect([other.status, (await other.text()).includes("not sealed for a key")]).toEqual([409, true])
    expect((await get("/alerts/files/nothing")).status).toBe(404)
  })
})

test("J6: the answers of a draft come back from its form as they were", async () => {
  const { desk, post } = await opened()
  const draft = written(desk)
  await post(at(desk), { ...form, ...answerFields(draft), act: "save" })
  const [kept] = allDrafts(desk.team.workstation)
  expect(kept?.draft.answers).toEqual(draft.answers)
})
