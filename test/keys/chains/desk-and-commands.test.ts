import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { chainsOf, startChain } from "../../../keys/casework/chains/chains.ts"
import { showIdentity } from "../../../keys/casework/chains/identity.ts"
import { stepsDue } from "../../../keys/casework/chains/steps-due.ts"
import { chainNames, templates } from "../../../keys/casework/chains/templates.ts"
import { chains } from "../../../keys/commands/chains.ts"
import { tasks } from "../../../keys/commands/tasks.ts"
import { servicesPart } from "../../../keys/desk/services/case-part.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { checkedOn, inDirectory } from "../services/directory-of.ts"
import { aDay, testFolder } from "../workstation.ts"
import { type CaseWith, caseWith } from "./case-with.ts"

/** J8 at the desk and by commands: the same functions and the same refusals. */

const sentinel = '</textarea><script>alert(1)</script> "sentinel"'
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const shown = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer
  return { status, page: await (await answer).text(), to: headers.get("location") }
}

const panelOf = async ({ workstation, known }: CaseWith, today = aDay): Promise<string> =>
  String(await servicesPart.panel({ ...workstation, today }, known()))

describe("J10: the one list of what is to be done", () => {
  test("names next steps and services to check again, at the desk and by the command, and nothing when nothing is due", async () => {
    const one = await caseWith()
    const { get } = await aBrowser(one.workstation)
    const said = async () => (await tasks(contextFor(one.workstation.folder, "tasks"))).lines.join("\n")
    expect((await shown(get("/tasks"))).page).not.toMatch(/Next steps|to check again/)
    expect(await said()).not.toMatch(/NEXT|to check again/)
    startChain(one.workstation, one.id, "formal-report")
    checkedOn(one.workstation, addDays(aDay, -400))
    const { page } = await shown(get("/tasks"))
    expect(page).toContain(`<a href="/cases/${one.id}">${templates["formal-report"].title}, case ${one.id}</a>`)
    expect(page).toContain(escaped(templates["formal-report"].steps[0]!.text))
    expect(page).toContain("1 service to check again</a>")
    expect(await said()).toContain(`NEXT, case ${one.id}, ${templates["formal-report"].title}:`)
    expect(await said()).toContain("Services to check again: 1.")
  })
})

describe("J8: at the desk", () => {
  test("S23: what needs a yes that is not there cannot be begun, by button, address or form", async () => {
    const one = await caseWith({ policeTalk: "ask-me-first" })
    const { get, post } = await aBrowser(one.workstation)
    const actions = servicesPart.actions(one.workstation, one.known())
    for (const name of chainNames) {
      const { why, label } = actions.find(({ to }) => to === `/cases/${one.id}/chain/${name}`)!
      expect([label, why === null]).toEqual([templates[name].title, name === "support"])
      if (!why) continue
      for (const forced of [
        get(`/cases/${one.id}/chain/${name}`),
        post(`/cases/${one.id}/chain/${name}`, { act: "start" }),
      ])
        expect(await shown(forced)).toMatchObject({
          status: 409,
          page: expect.stringContaining(escaped(new Refusal(why).message)),
        })
    }
    expect(chainsOf(one.workstation, one.known())).toEqual([])
  })

  test("a chain is begun, its steps done with a note, skipped and stopped; the case shows what is next and when", async () => {
    const one = await caseWith()
    const path = `/cases/${one.id}/chain/formal-report`
    const { get, post } = await aBrowser(one.workstation)
    expect((await shown(get(path))).page).toContain(templates["formal-report"].steps[0]?.text)
    expect((await shown(post(path, { act: "start" }))).to).toBe(path)
    expect(await panelOf(one)).toContain("<strong>in 2 days</strong>")
    expect(await panelOf(one, addDays(aDay, 4))).toContain('<strong class="late">2 days late</strong>')
    await post(path, { act: "done", step: "safe-route", note: sentinel })
    const { page } = await shown(get(path))
    expect([page.includes(escaped(sentinel)), page.includes("<script")]).toEqual([true, false])
    expect(await panelOf(one)).not.toContain("sentinel")
    await post(path, { act: "skip", step: "local-project" })
    expect(await panelOf(one)).toContain(templates["formal-report"].steps[2]?.text)
    const stopped = await shown(post(path, { act: "stop" }))
    expect([stopped.to, await panelOf(one)]).toEqual([`/cases/${one.id}`, ""])
  })

  test("on a refusal the note is there again", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "support")
    const { post } = await aBrowser(one.workstation)
    for (const [step, note, said] of [
      ["again", sentinel, "Another step comes before this one"],
      ["constructor", sentinel, "no step of this name"],
      ["needs", `${sentinel}${"x".repeat(4000)}`, "longer than 4,000 characters"],
    ] as const) {
      const { status, page } = await shown(post(`/cases/${one.id}/chain/support`, { act: "done", step, note }))
      expect([status, page.includes(said), page.includes(`\n${escaped(note)}</textarea>`)]).toEqual([409, true, true])
    }
  })

  test("J8: the step that looks for an officer shows those of the directory, of this area", async () => {
    const one = await caseWith(undefined, { region: "wales" })
    inDirectory(one.workstation, {
      name: "PC Jones",
      kinds: ["liaison-officer"],
      force: "Lantern Police",
      regions: ["wales"],
      areas: [],
    })
    inDirectory(one.workstation, {
      name: "PC Smith",
      kinds: ["liaison-officer"],
      force: "Another",
      regions: ["scotland"],
      areas: [],
    })
    startChain(one.workstation, one.id, "liaison-talk")
    const { get, post } = await aBrowser(one.workstation)
    await post(`/cases/${one.id}/chain/liaison-talk`, { act: "done", step: "safe-route" })
    const { page } = await shown(get(`/cases/${one.id}/chain/liaison-talk`))
    expect([page.includes("PC Jones (Lantern Police)"), page.includes("PC Smith")]).toEqual([true, false])
  })

  test.each([
    ["yes", "as the report says: yes."],
    [undefined, "as the report says: no answer."],
  ])("S10: the step about a local project shows what the report says: %s", async (localProject, said) => {
    const one = await caseWith(undefined, { localProject })
    startChain(one.workstation, one.id, "formal-report")
    const { get, post } = await aBrowser(one.workstation)
    await post(`/cases/${one.id}/chain/formal-report`, { act: "done", step: "safe-route" })
    expect((await shown(get(`/cases/${one.id}/chain/formal-report`))).page).toContain(said)
  })

  test("N8: after a yes was taken back the page says stop, and offers nothing else", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "formal-report")
    one.says({ policeShare: "no" })
    const { get, post } = await aBrowser(one.workstation)
    expect(await panelOf(one)).toContain("Stop: the yes was taken back")
    const { page } = await shown(get(`/cases/${one.id}/chain/formal-report`))
    expect([
      page.includes("Stop: the yes was taken back"),
      page.includes('value="done"'),
      page.includes('value="stop"'),
      page.includes("/identity"),
    ]).toEqual([true, false, true, false])
    const forced = await shown(post(`/cases/${one.id}/chain/formal-report`, { act: "done", step: "safe-route" }))
    expect([forced.status, forced.page.includes("The yes behind these steps was taken back")]).toEqual([409, true])
  })

  test("what a case that is gone left to be called off is taken from the list with a button", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "support")
    one.withdraws()
    const { get, post } = await aBrowser(one.workstation)
    const path = `/cases/${one.id}/chain/support`
    expect((await shown(get(path))).page).toContain("It is called off")
    expect((await shown(post(path, { act: "stop" }))).to).toBe("/")
    expect(stepsDue(one.workstation)).toEqual([])
    expect((await get(path)).status).toBe(409)
  })

  test("a chain or a case that is not there is met with a kind page", async () => {
    const one = await caseWith()
    const { get, post } = await aBrowser(one.workstation)
    for (const path of [
      `/cases/${one.id}/chain/constructor`,
      "/cases/AAAAAAAA/chain/support",
      "/cases/AAAAAAAA/identity",
    ]) {
      expect((await get(path)).status).toBe(404)
      expect((await post(path, { act: "start", words: "x" })).status).toBe(404)
    }
  })
})

describe("J8: who somebody is, at the desk", () => {
  test("is shown only when somebody asks, and stands on no other page", async () => {
    const one = await caseWith()
    startChain(one.workstation, one.id, "formal-report")
    const { get, post } = await aBrowser(one.workstation)
    expect((await post(`/cases/${one.id}/identity`, { act: "keep", words: sentinel })).status).toBe(303)
    for (const path of ["", "/chain/formal-report", "/identity", "/services"])
      expect((await shown(get(`/cases/${one.id}${path}`))).page).not.toContain("sentinel")
    expect((await shown(get("/"))).page).not.toContain("sentinel")
    const { page } = await shown(post(`/cases/${one.id}/identity`, { act: "show" }))
    expect([page.includes(`\n${escaped(sentinel)}</textarea>`), page.includes("<script")]).toEqual([true, false])
  })

  test("is not kept where no formal report runs, and no word is lost where it does not fit", async () => {
    const one = await caseWith()
    const { get, post } = await aBrowser(one.workstation)
    expect((await get(`/cases/${one.id}/identity`)).status).toBe(409)
    const refused = await shown(post(`/cases/${one.id}/identity`, { act: "keep", words: sentinel }))
    expect([refused.status, refused.page.includes("only while a formal report is on its way")]).toEqual([409, true])
    startChain(one.workstation, one.id, "formal-report")
    const long = `${sentinel}${"x".repeat(4000)}`
    const again = await shown(post(`/cases/${one.id}/identity`, { act: "keep", words: long }))
    expect([again.status, again.page.includes(escaped(long))]).toEqual([409, true])
    for (const act of ["", "KEEP", "constructor"]) await post(`/cases/${one.id}/identity`, { act, words: sentinel })
    expect(() => showIdentity(one.workstation, one.id)).toThrow(expect.objectContaining({ kind: "no-identity" }))
  })
})

describe("J8: by commands", () => {
  const by =
    (one: CaseWith, today = aDay) =>
    (line: string, options = {}) =>
      chains(contextFor(one.home, `chain ${line}`, options, { today }))
  const fileWith = (text: string): string => {
    const path = join(testFolder(), "words.txt")
    writeFileSync(path, text)
    return path
  }

  test("begun, done with a note, skipped, shown, stopped", async () => {
    const one = await caseWith()
    const run = by(one)
    expect((await run(`start ${one.id} speak-for`)).lines[0]).toBe("Next, in 2 days: speak-for.words")
    await run(`done ${one.id} speak-for.words`, { "note-file": fileWith("Only the number plate.") })
    await run(`skip ${one.id} speak-for.officer`)
    const late = (await by(one, addDays(aDay, 6))(`${one.id}`)).lines
    expect(late[0]).toBe("NEXT speak-for.speak, 1 day late")
    expect(late).toContain("    Only the number plate.")
    expect(late).toContain("support: can be begun")
    expect(late.find((line) => line.startsWith("speak-for: "))).toContain(
      "cannot be begun: These steps are on their way",
    )
    await run(`stop ${one.id} speak-for`)
    expect(stepsDue(one.workstation)).toEqual([])
  })

  test("J8: an identity is kept from a file, and shown only by its own command", async () => {
    const one = await caseWith()
    const run = by(one)
    await run(`start ${one.id} formal-report`)
    await run(`identity ${one.id}`, { "text-file": fileWith("Sentinel Name") })
    expect(JSON.stringify(await run(one.id))).not.toContain("Sentinel")
    expect((await run(one.id)).value).toMatchObject({ identity: true })
    expect((await run(`identity ${one.id}`)).lines).toEqual(["Sentinel Name"])
  })

  test("S23: refused like at the desk, and misused with how it is used", async () => {
    const one = await caseWith({})
    const run = by(one)
    await expect(run(`start ${one.id} formal-report`)).rejects.toMatchObject({ kind: "no-consent-formal-report" })
    await expect(run(`start ${one.id} nothing`)).rejects.toMatchObject({ kind: "no-such-chain" })
    await expect(run(`done ${one.id} support.needs`)).rejects.toMatchObject({ kind: "no-such-step" })
    await expect(run(`identity ${one.id}`)).rejects.toMatchObject({ kind: "identity-without-report" })
    await expect(run(`identity ${one.id}`, { "text-file": "/nowhere" })).rejects.toMatchObject({
      kind: "file-not-found",
    })
    await expect(run("AAAAAAAA")).rejects.toMatchObject({ kind: "no-such-case" })
    await expect(run("start")).rejects.toThrow("The case is missing")
    expect(() => chains({ ...contextFor(one.home, "chain"), words: ["chain"] })).toThrow("chain start CASE")
  })
})
