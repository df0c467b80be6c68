import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { openCase } from "../../../keys/casework/open-case.ts"
import { confidence } from "../../../keys/commands/confidence.ts"
import { deskApp } from "../../../keys/desk/app.ts"
import { confidencePart } from "../../../keys/desk/confidence/case-part.ts"
import { freshSession } from "../../../keys/desk/shell/session.ts"
import { recordOf, recordsOf } from "../../../keys/outbound/confidence/decide.ts"
import { confidenceLog } from "../../../keys/outbound/confidence/log.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { aBrowser, enter, origin, port } from "../browser.ts"
import { contextFor } from "../context.ts"
import { hostFor } from "../host.ts"
import { withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { testFolder } from "../workstation.ts"
import { agreed, proposed, slipOf } from "./proposals.ts"
import { aPair, type Pair, signAnew, withRoles } from "./two-people.ts"

/** J17 at the desk and on the command line: the same functions, the same refusals, and every word kept. */

const typed = {
  ground: "harm-to-self-or-others",
  reason: "No other way: “they” <do not> answer.",
  to: "the duty doctor",
  disclosure: 'At Harbour Road 4.\n<script>alert(1)</script> "today"',
  tell: "yes",
}
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const shown = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer
  return { status, page: await (await answer).text(), to: headers.get("location") }
}

/** A browser that can hand in a file. */
async function aBrowserWithFiles(workstation: Workstation) {
  const session = freshSession(random, port, () => 0)
  const app = deskApp(() => workstation, session)
  const cookie = await enter(app, new URL(session.link).pathname)
  const headers = { host: `127.0.0.1:${port}`, cookie, origin }
  return (path: string, name: string, file: Uint8Array | string) => {
    const body = new FormData()
    body.set(name, new File([file as BlobPart], "x"))
    return app.request(`${origin}${path}`, { method: "POST", headers, body })
  }
}

describe("J17: at the desk", () => {
  test.each([
    ["no ground", { ground: "" }, "one of the grounds"],
    ["no reason", { reason: " " }, "There is no reason yet"],
    ["nobody to tell", { to: "" }, "Nobody is named"],
    ["no words", { disclosure: "" }, "no words that would be told"],
    ["a court without its demand", { ground: "court-or-law" }, "Name the demand"],
    ["no word on whether the worker is told", { tell: "" }, "Say whether the worker is told"],
    ["no reason why it is not safe to tell", { tell: "no" }, "needs a reason"],
  ])("S31: with %s nothing is kept, and every word is there again", async (_title, rest, sentence) => {
    const pair = await aPair()
    const { post } = await aBrowser(pair.ana)
    const given = { ...typed, unsafe: "", ...rest }
    const { status, page } = await shown(post(`/cases/${pair.id}/confidence`, given))
    expect([status, page.includes(sentence)]).toEqual([409, true])
    for (const words of [given.reason, given.to, given.disclosure]) expect(page).toContain(escaped(words.trim()))
    expect(page).not.toContain("<script")
    expect(recordsOf(pair.ana, openCase(pair.ana, pair.id))).toEqual([])
  })

  test("it goes from the form to a second person and back, and only then to paper", async () => {
    const pair = await aPair()
    const host = hostFor(pair.team.pins)
    const [ana, ben] = [pair.ana, pair.ben].map((each) => ({ ...each, fetch: host.fetch })) as [
      Workstation,
      Workstation,
    ]
    for (const each of [ana, ben]) await publishRosterAndKeys(each)
    const { get, post } = await aBrowser(ana)
    const { status, to } = await shown(post(`/cases/${pair.id}/confidence`, typed))
    expect(status).toBe(303)
    const path = to ?? ""
    const before = await shown(get(path))
    expect(before.page).toContain("It waits for the second person")
    expect(before.page).toContain("more who agrees to exactly these words: Ben.")
    expect(before.page).not.toContain(`action="${path}/done"`)
    for (const forced of [post(`${path}/done`), get(`${path}/text`)]) expect((await shown(forced)).status).toBe(409)

    const handed = await get(`${path}/file`)
    expect(handed.headers.get("content-disposition")).toBe('attachment; filename="for-a-colleague.age"')
    const give = await aBrowserWithFiles(ben)
    const read = await shown(give("/confidence/read", "file", new Uint8Array(await handed.arrayBuffer())))
    expect([read.status, read.page.includes(escaped(typed.disclosure))]).toEqual([200, true])
    const file = /name="file" value="([^"]*)"/.exec(read.page)?.[1] ?? ""
    const slip = await (await (await aBrowser(ben)).post("/confidence/agree", { file })).text()

    const back = await aBrowserWithFiles(ana)
    expect((await back(`${path}/slip`, "slip", slip)).status).toBe(303)
    expect((await shown(get(path))).page).toContain("Ben agreed. It can be done, or left.")
    expect((await shown(post(`${path}/done`))).status).toBe(303)
    const text = await shown(get(`${path}/text`))
    expect(text.page).toContain(escaped(typed.disclosure))
    expect(text.page).not.toContain(escaped(typed.reason))
    const style = await (await get("/desk.css")).text()
    expect([text.page.includes('<p class="paper"'), /@media print \{ \.screen/.test(style)]).toEqual([true, true])
    expect((await shown(get("/confidence"))).page).toContain("decided by Ana and Ben; the worker is still to be told")
    await post(`${path}/told`)
    expect(confidenceLog(ana)[0]?.told).toBe("yes")
  })

  test("other words can be written before it is done, and every word comes back when they do not fit", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    const path = `/cases/${pair.id}/confidence/${decision.id}`
    const { get, post } = await aBrowser(pair.ana)
    expect((await shown(get(`${path}/change`))).page).toContain(decision.disclosure)
    const refused = await shown(post(`${path}/change`, { ...typed, ground: "" }))
    expect([refused.status, refused.page.includes(escaped(typed.disclosure))]).toEqual([409, true])
    expect((await post(`${path}/change`, typed)).status).toBe(303)
    expect((await shown(post(`${path}/done`))).page).toContain("agree to exactly these words. Nothing has left.")
  })

  test("S31: what is not a colleague's file, or not a slip, is met with a sentence, and signs nothing", async () => {
    const pair = await aPair()
    const give = await aBrowserWithFiles(pair.ben)
    expect((await shown(give("/confidence/read", "file", "words"))).page).toContain("not sealed for a key that is here")
    const { post } = await aBrowser(pair.ben)
    for (const [path, fields] of [
      ["/confidence/agree", { file: "%%%" }],
      ["/confidence/agree", {}],
      ["/confidence/read", { file: "x" }],
    ] as const) {
      const answer = await post(path, fields)
      expect([answer.status, answer.headers.get("content-disposition")]).toEqual([409, null])
    }
    const { decision } = proposed(pair)
    const take = await aBrowserWithFiles(pair.ana)
    const answer = await shown(take(`/cases/${pair.id}/confidence/${decision.id}/slip`, "slip", "words"))
    expect([answer.status, answer.page.includes("not an approval of this version")]).toEqual([409, true])
  })

  test("an address that there is not is met with a kind page, and a button that there is not does nothing", async () => {
    const pair = await aPair()
    const { decision } = agreed(pair)
    const { get, post } = await aBrowser(pair.ana)
    for (const path of ["00000000", "00000000/text", "00000000/change", "00000000/file"])
      expect((await get(`/cases/${pair.id}/confidence/${path}`)).status).toBe(404)
    for (const act of ["constructor", "__proto__", "DONE"])
      await post(`/cases/${pair.id}/confidence/${decision.id}/${act}`)
    expect(recordOf(pair.ana, pair.id, decision.id).done).toBeNull()
  })

  test("a proposal that is left is gone", async () => {
    const pair = await aPair()
    const { decision } = proposed(pair)
    const { post } = await aBrowser(pair.ana)
    expect((await post(`/cases/${pair.id}/confidence/${decision.id}/drop`)).status).toBe(303)
    expect(recordsOf(pair.ana, openCase(pair.ana, pair.id))).toEqual([])
  })

  test("the action on a case says who decides, and whoever forces what it refuses meets that refusal", async () => {
    const pair = await aPair()
    const partOf = () => confidencePart.actions(pair.ana, openCase(pair.ana, pair.id))
    expect(partOf()).toEqual([{ label: "Break confidence …", to: `/cases/${pair.id}/confidence`, why: null }])
    await signAnew(pair.team, withRoles("Ana", ["publish"]), pair.ben)
    expect(partOf()[0]?.why).toBe("confidence-not-yours")
    const { get, post } = await aBrowser(pair.ana)
    for (const forced of [get(`/cases/${pair.id}/confidence`), post(`/cases/${pair.id}/confidence`, typed)]) {
      const { status, page } = await shown(forced)
      expect([status, page.includes("Only a caseworker who opens letters")]).toEqual([409, true])
    }
    take(pair.ana, withdrawalBy("Mai", pair.team.pins))
    expect(partOf()[0]?.why).toBe("nothing-left-of-case")
    expect((await shown(get(`/cases/${pair.id}/confidence`))).page).toContain("took everything back")
  })

  test("the panel stands on a case only where such a decision was begun", async () => {
    const pair = await aPair()
    const panel = () => confidencePart.panel(pair.ana, openCase(pair.ana, pair.id))
    expect(panel()).toBe("")
    agreed(pair)
    expect(String(await panel())).toContain("Ben agreed.")
    expect(String(await panel())).not.toContain("Harbour")
  })
})

describe("J17: by commands", () => {
  const files = () => {
    const folder = testFolder()
    const write = (name: string, text: string | Uint8Array): string => {
      writeFileSync(join(folder, name), text)
      return join(folder, name)
    }
    return { at: (name: string) => join(folder, name), write }
  }

  const optionsOf = ({ write }: ReturnType<typeof files>) => ({
    ground: typed.ground,
    to: typed.to,
    "reason-file": write("reason.txt", typed.reason),
    "disclosure-file": write("told.txt", typed.disclosure),
  })

  async function atServer(pair: Pair) {
    const host = hostFor(pair.team.pins)
    for (const each of [pair.ana, pair.ben]) await publishRosterAndKeys({ ...each, fetch: host.fetch })
    const by =
      (home: string) =>
      (line: string, options = {}) =>
        confidence(contextFor(home, `confidence ${line}`, options, { fetcher: host.fetch }))
    return { ana: by(pair.team.home), ben: by(pair.benHome) }
  }

  test("proposed, handed, read, agreed to, taken, done, told", async () => {
    const pair = await aPair()
    const { ana, ben } = await atServer(pair)
    const there = files()
    const { value } = await ana(`propose ${pair.id}`, optionsOf(there))
    const { id } = (value as { decision: { id: string } }).decision
    await expect(ana(`done ${pair.id} ${id}`, { out: there.at("early.txt") })).rejects.toMatchObject({
      kind: "confidence-not-agreed",
    })
    expect(existsSync(there.at("early.txt"))).toBe(false)
    await ana(`hand ${pair.id} ${id}`, { out: there.at("file.age") })
    const read = await ben(`agree ${there.at("file.age")}`)
    expect(read.lines.join("\n")).toContain("Harbour Road 4.")
    expect(read.lines.at(-1)).toContain("--out SLIP")
    await ben(`agree ${there.at("file.age")}`, { out: there.at("slip.json") })
    await ana(`take ${pair.id} ${id} ${there.at("slip.json")}`)
    await ana(`done ${pair.id} ${id}`, { out: there.at("text.txt") })
    expect(readFileSync(there.at("text.txt"), "utf8")).toContain(typed.disclosure)
    await ana(`told ${pair.id} ${id}`)
    expect((await ana("show")).lines).toEqual([expect.stringContaining("decided by Ana and Ben; the worker was told")])
    expect((await ana(`show ${pair.id}`)).lines).toEqual([expect.stringContaining("The worker was told on")])
    // Again, if the disk was full: it stands in the log already.
    await ana(`show ${pair.id} ${id}`, { out: there.at("again.txt") })
    expect(readFileSync(there.at("again.txt"))).toEqual(readFileSync(there.at("text.txt")))
  })

  test("reading what a colleague proposes signs nothing", async () => {
    const pair = await aPair()
    const { ana, ben } = await atServer(pair)
    const there = files()
    const { decision } = proposed(pair)
    await ana(`hand ${pair.id} ${decision.id}`, { out: there.at("file.age") })
    expect((await ben(`agree ${there.at("file.age")}`)).value).toMatchObject({ slip: null })
  })

  test("no file is written over, and nothing is done when there is one", async () => {
    const pair = await aPair()
    const { ana } = await atServer(pair)
    const there = files()
    const { decision } = agreed(pair)
    const out = there.write("here.txt", "mine")
    for (const line of [`hand ${pair.id} ${decision.id}`, `done ${pair.id} ${decision.id}`])
      await expect(ana(line, { out })).rejects.toMatchObject({ kind: "file-exists" })
    await expect(ana(`done ${pair.id} ${decision.id}`)).rejects.toThrow("--out FILE is missing")
    expect([readFileSync(out, "utf8"), recordOf(pair.ana, pair.id, decision.id).done]).toEqual(["mine", null])
  })

  test("a slip for other words is refused, and a proposal can be left", async () => {
    const pair = await aPair()
    const { ana } = await atServer(pair)
    const there = files()
    const record = proposed(pair)
    const slip = there.write("slip.json", slipOf(pair, record))
    await ana(`propose ${pair.id} ${record.decision.id}`, { ...optionsOf(there), to: "somebody else" })
    await expect(ana(`take ${pair.id} ${record.decision.id} ${slip}`)).rejects.toMatchObject({
      kind: "confidence-words-changed",
    })
    await ana(`drop ${pair.id} ${record.decision.id}`)
    expect((await ana(`show ${pair.id}`)).lines).toEqual(["No such decision was begun in this case."])
  })

  test.each(["", "constructor", "agreed"])("a command called %j says how it is used", async (verb) => {
    const pair = await aPair()
    expect(() => confidence(contextFor(pair.team.home, `confidence ${verb}`))).toThrow("confidence propose CASE")
  })
})
