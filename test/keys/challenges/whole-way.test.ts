import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { writeLetter } from "../../../crypto/compose.ts"
import type { Entry } from "../../../crypto/form-tree.ts"
import { writeLetterPost } from "../../../crypto/letter-post.ts"
import { withdrawalKeyOf } from "../../../crypto/mailbox.ts"
import { smallLetters } from "../../../crypto/small-letters.ts"
import { challenge } from "../../../keys/commands/challenges.ts"
import { Misused } from "../../../keys/commands/command.ts"
import { tasks } from "../../../keys/commands/tasks.ts"
import { close } from "../../../keys/commands/writing.ts"
import { whyNotPause } from "../../../keys/outbound/alerts/pausing.ts"
import { watched } from "../../support/watch-entries.ts"
import { shown } from "../alerts.ts"
import { aBrowser, type Browser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { codeOf, repliesFor, sealFor } from "../reporter.ts"
import { aDay, testFolder } from "../workstation.ts"
import { aDeskWithWarning, challenged, number, reason, twoWithWarning } from "./challenged.ts"

/** J18: from the form to the answer, on the command line and at the desk. */

/** What the page makes of a form that somebody filled in, posted as the page posts it. */
async function filledIn({ team, host }: Awaited<ReturnType<typeof twoWithWarning>>, fields: Entry[]): Promise<void> {
  const { challenge: form } = smallLetters
  const read = form.read(form.understood(fields), 4)
  if ("problems" in read) throw new Error(JSON.stringify(read.problems))
  const keys = codeOf("Kit", team.pins)
  const seen = { by: "page", roster: "a".repeat(64), messageKeys: [], release: null } as const
  const { content, answerWanted } = read
  const letter = writeLetter({
    content,
    keys,
    answerWanted,
    organisation: team.pins.id,
    day: aDay,
    seen: { ...seen, messageKeys: [] },
  })
  const body = writeLetterPost(withdrawalKeyOf(keys), await sealFor(team, host, letter))
  const headers = { "Content-Type": "application/octet-stream" }
  const answer = await host.publicApp.request("/letters", { method: "POST", body: body as BodyInit, headers })
  expect(answer.status).toBe(201)
}

const files = () => {
  const at = testFolder()
  const path = (name: string) => join(at, name)
  const inFile = (name: string, text: string): string => {
    writeFileSync(path(name), text)
    return path(name)
  }
  return { path, inFile }
}

describe("J18: a challenge, from the form to the answer", () => {
  test("N12: by commands: a task, two people pause, a decision, and an answer that opens with the code", async () => {
    const desk = await twoWithWarning()
    const { path, inFile } = files()
    const at =
      (home: string) =>
      (line: string, options: Record<string, string> = {}) =>
        challenge(contextFor(home, `challenge ${line}`.trim(), options, { fetcher: desk.host.fetch }))
    const [ana, ben] = [at(desk.team.home), at(desk.benHome)]
    const why = inFile("why.txt", reason)
    expect((await ana("")).lines).toEqual(["Nobody challenged a warning."])

    await filledIn(desk, [
      ["number", "Warning 26/1"],
      ["reasons[]", "somebody-else"],
      ["wrong", "I was abroad that month."],
    ])
    const [kit = ""] = (await desk.pull()).cases
    const told = (await tasks(contextFor(desk.team.home, "tasks"))).lines.join("\n")
    expect(told).toContain(`TASK ${number}-challenge`)
    expect(told).toContain("in 2 days")
    expect((await ana("")).lines).toEqual(["Warning 26-0001 · 1 challenge · to be decided: in 2 days"])
    const read = (await ana(`show ${number}`)).lines.join("\n")
    const parts = ["blocks the door", `Number: ${number}`, "I was abroad that month.", `canopy case ${desk.id}`]
    for (const part of parts) expect(read).toContain(part)
    expect(read).not.toContain("shouted")

    await ana(`pause ${number}`, { "reason-file": why, out: path("question.age") })
    expect((await ben(`agree ${path("question.age")}`, { out: path("slip") })).lines.join("\n")).toContain(reason)
    expect((await ana(`pause ${number}`, { slip: path("slip") })).lines.join()).toContain("Agreed by Ben. It is paused")
    expect((await shown(desk)).list).toMatchObject({ alerts: [], paused: [number] })
    expect((await ana("")).lines.join()).toContain("PAUSED · 1 challenge")
    await expect(ana(`decide ${number} stands`, { "reason-file": why })).rejects.toMatchObject({ kind: "still-paused" })
    expect((await ana(`resume ${number}`, { "reason-file": why })).lines).toEqual([
      "It is in force again, word for word.",
    ])
    const decided = await ana(`decide ${number} stands`, { "reason-file": why })
    expect(decided.lines).toEqual([
      "Decided: it stands as it is.",
      `Now answer whoever challenged it: canopy close ${kit} --summary-file FILE`,
    ])

    const answer = "We looked at it again. It is about somebody else, and it stands."
    const summary = { "summary-file": inFile("answer.txt", answer) }
    await close(contextFor(desk.team.home, `close ${kit}`, summary, { fetcher: desk.host.fetch }))
    const replies = await repliesFor("Kit", desk.team, desk.host)
    expect(replies.map(({ body }) => ("text" in body ? body.text : body.type))).toContain(answer)
    const what = (await ana(`show ${number}`)).lines.join("\n")
    expect(what).toMatch(/paused \(1 challenge\), by Ana and Ben.*brought back.*it stands as it is/s)
  })

  test("N12: at the desk: the question, the slip, the pause, the decision", async () => {
    const desk = await twoWithWarning()
    await filledIn(desk, [
      ["number", number],
      ["wrong", "<b>I was abroad</b> that month."],
    ])
    await desk.pull()
    const [ana, ben] = [await aBrowser(desk.ana), await aBrowser(desk.ben)]
    const at = `/challenges/${number}`
    const savedAt = async (browser: Browser, answer: Response) => {
      const [, path = ""] = /href="(\/challenges\/files\/[0-9a-f]+)"/.exec(await answer.text()) ?? []
      return new Uint8Array(await (await browser.get(path)).arrayBuffer())
    }
    expect(await (await ana.get("/challenges")).text()).toContain(`href="${at}"`)
    expect(await (await ana.get(at)).text()).toContain("&lt;b&gt;I was abroad")
    const question = await savedAt(ana, await ana.post(`${at}/ask`, { reason }))
    const sealed = Buffer.from(question).toString("base64")
    const asked = await (await ben.post("/challenges/agree", { sealed })).text()
    for (const words of [reason, "blocks the door"]) expect(asked).toContain(words)
    const slip = await savedAt(ben, await ben.post("/challenges/agree", { sealed, act: "agree" }))
    expect((await shown(desk)).list?.alerts).toHaveLength(1)
    expect(await (await ana.post(`${at}/pause`, { sealed: Buffer.from(slip).toString("base64") })).text()).toContain(
      "It is paused.",
    )
    expect((await shown(desk)).list).toMatchObject({ alerts: [], paused: [number] })
    for (const path of ["/alerts", `/cases/${desk.id}/warnings`, `/cases/${desk.id}`])
      expect((await (await ana.get(path)).text()).toLowerCase()).toContain("paused")
    expect(await (await ana.post(`${at}/decide`, { outcome: "taken-back", reason })).text()).toContain(
      "it is taken back",
    )
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: [number] })
    expect(await (await ana.get("/tasks")).text()).not.toContain(at)
  })
})

describe("J18: what is refused at the desk keeps every word, and nothing was done", () => {
  const hostile = `</textarea><script>alert(1)</script>`

  test("a decision without an outcome, a pause without a slip, a file that asks for nothing, a number that never was", async () => {
    const desk = await aDeskWithWarning()
    const kit = challenged(desk, "Kit", { number: undefined })
    challenged(desk, "Lou")
    const browser = await aBrowser(desk.workstation)
    const refused = async (path: string, fields: Record<string, string>, says: string) => {
      const answer = await browser.post(path, fields)
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain(says)
      expect(page).not.toContain("<script")
      return page
    }
    const typed = await refused(`/challenges/${number}/decide`, { outcome: "", reason: hostile }, "ends as one of")
    expect(typed).toContain("\n&lt;/textarea&gt;&lt;script&gt;")
    await refused(`/challenges/${number}/pause`, {}, "Nobody proposed here")
    await refused(`/challenges/${number}/ask`, { reason: hostile }, "The server could not be reached")
    await refused(`/challenges/${number}/resume`, { reason: hostile }, "No warning of this number is paused")
    await refused("/challenges/agree", { sealed: "AAAA", act: "agree" }, "not sealed for a key that is here")
    await refused("/challenges/assign", { case: kit, number: "26-7777" }, "No warning ever had")
    expect((await browser.get("/challenges/26-7777")).status).toBe(404)
    expect(await (await browser.get("/challenges/other")).text()).toContain("Which warning is it about?")
  })

  test("a danger and an entry of Police Watch have no form to pause them, and are refused whoever tries", async () => {
    const desk = await aDeskWithWarning({}, { level: "danger" })
    challenged(desk, "Kit")
    const { get, post } = await aBrowser(desk.workstation)
    const page = await (await get(`/challenges/${number}`)).text()
    expect(page).toContain("It stays up while it is looked at")
    expect(page).not.toContain(`/challenges/${number}/ask`)
    expect((await post(`/challenges/${number}/ask`, { reason })).status).toBe(409)
    expect(whyNotPause(watched("P26-0001"))).toBe("only-warnings-pause")
  })

  test("on the command line: no file, no number, no such act", async () => {
    const desk = await aDeskWithWarning()
    const run = async (line: string) => challenge(contextFor(desk.home, line))
    for (const line of ["challenge burn", "challenge show", `challenge pause ${number}`, `challenge decide ${number}`])
      await expect(run(line)).rejects.toBeInstanceOf(Misused)
    await expect(run("challenge show 26-7777")).rejects.toMatchObject({ kind: "no-such-challenge" })
    expect((await run("challenge show 26-0001")).lines.join("\n")).toContain("What to look at:")
  })
})
