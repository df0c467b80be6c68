import { expect, test } from "vitest"
import { wordsOf } from "../../../crypto/receipt-code.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { project as projectCommand } from "../../../keys/commands/projects.ts"
import { oneCase } from "../../../keys/commands/reading.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { addProject } from "../../../keys/projects/project.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { textOf } from "../desk/page.ts"
import { aDesk } from "../desk-and-host.ts"
import { send } from "../reporter.ts"
import { theCase } from "../taking.ts"
import { aPartner, projectLetter, saidBy } from "./partner.ts"

/** S14 S74: from a project's own machine to a case, and the answer back to the project and to nobody else. */

async function aScene() {
  const desk = await aDesk()
  const { code } = addProject(desk.team.workstation, "Open Door")
  const other = addProject(desk.team.workstation, "The Van")
  const partner = aPartner(desk, code)
  const run = (line: string, options: object = {}, as = partner) =>
    projectCommand(contextFor("nowhere", line, { ...as.options, ...options }, { fetcher: as.fetcher }))
  return { desk, partner, run, code, otherPartner: aPartner(desk, other.code) }
}

test("a report is sent by a command, becomes a case, is answered, and is read by its project alone", async () => {
  const { desk, partner, run, otherPartner } = await aScene()
  const { workstation } = desk.team
  const file = partner.write(
    "report.json",
    JSON.stringify(withoutConsentText(saidBy({ number: 3, consents: { alert: "yes" } }))),
  )
  expect((await run("project report", { file })).value).toEqual({ number: 3, sent: true })
  await run("project report", { file }) // no answer came, so it was sent again
  expect(await desk.pull()).toMatchObject({ fetched: 2, repeated: 1, apart: 0 })
  const known = theCase(workstation)
  expect(known.project).toMatchObject({ name: "Open Door", number: 3, source: "first-hand" })
  await replyTo(workstation, known.id, "Thank you. Did the worker see his car?")

  const { lines, value } = await run("project messages", { number: "3" })
  expect(lines.join("\n")).toContain("Thank you. Did the worker see his car?")
  expect(lines.join("\n")).toContain("We have opened it.")
  expect(value).toMatchObject({ unshown: [] })
  expect((await run("project messages", { number: "4" })).lines[0]).toMatch(/^Nothing waits/)
  expect((await run("project messages", { number: "3" }, otherPartner)).lines[0]).toMatch(/^Nothing waits/)

  const shown = await oneCase(contextFor(desk.team.home, `case ${known.id}`))
  expect(shown.lines[0]).toContain("from the project Open Door (first-hand)")
  expect(shown.value).toMatchObject({ project: { name: "Open Door" } })
})

const withoutConsentText = ({ report, ...said }: ReturnType<typeof saidBy>) => {
  const { textVersion: _, language: __, ...consents } = report.consents
  return { ...said, report: { ...report, consents } }
}

const badFiles: [what: string, text: string, kind: string][] = [
  ["not JSON", "{", "not-a-project-report"],
  [
    "a name in it",
    JSON.stringify({ ...saidBy(), report: { ...saidBy().report, name: "Sam" } }),
    "not-a-project-report",
  ],
  ["a field too many", JSON.stringify({ ...saidBy(), worker: "Sam" }), "not-a-project-report"],
  ["a number that is none", JSON.stringify({ ...saidBy(), number: 0 }), "not-a-project-report"],
  ["nothing told", JSON.stringify({ ...saidBy(), report: { consents: {} } }), "project-report-empty"],
  [
    "too much for a letter",
    JSON.stringify(
      saidBy({
        report: {
          story: "界".repeat(10_000),
          control: "界".repeat(2000),
          people: Array(4).fill({
            hair: "界".repeat(120),
            marks: "界".repeat(500),
            leaving: "界".repeat(300),
            nameUsed: "界".repeat(100),
            clothing: "界".repeat(120),
            accent: "界".repeat(120),
            eyes: "界".repeat(120),
            facialHair: "界".repeat(120),
            appearance: "界".repeat(120),
          }),
          addresses: Array(6).fill("界".repeat(300)),
          payHandles: Array(6).fill("界".repeat(200)),
          usernames: Array(6).fill({ name: "界".repeat(200), platform: "界".repeat(120) }),
          vehicles: Array(6).fill({ description: "界".repeat(300) }),
        },
      }),
    ),
    "project-report-too-long",
  ],
]

test("a file that is no project's report is refused, and nothing is sent", async () => {
  const { desk, partner, run } = await aScene()
  for (const [what, text, kind] of badFiles)
    await expect(run("project report", { file: partner.write("report.json", text) }), what).rejects.toMatchObject({
      kind,
    })
  expect(desk.host.asked.filter((each) => each.startsWith("POST /letters"))).toEqual([])
})

test("a code that is none, another organisation's file and a server that is not there are refused", async () => {
  const { desk, partner, run } = await aScene()
  const file = partner.write("report.json", JSON.stringify(saidBy()))
  const bad = partner.write("bad.txt", "abandon abandon abandon")
  await expect(run("project report", { file, "code-file": bad })).rejects.toMatchObject({ kind: "not-a-project-code" })
  const pins = JSON.parse((await import("node:fs")).readFileSync(partner.options["organisation-file"], "utf8"))
  const foreign = partner.write("foreign.json", JSON.stringify({ ...pins, id: "f".repeat(32) }))
  await expect(run("project report", { file, "organisation-file": foreign })).rejects.toMatchObject({
    kind: "project-roster",
  })
  const away = { ...partner, fetcher: (() => Promise.reject(new TypeError("away"))) as typeof fetch }
  await expect(run("project report", { file }, away)).rejects.toMatchObject({ kind: "server-not-reached" })
  await expect(run("project messages", { number: "0" })).rejects.toThrow(/--number/)
  await desk.pull()
  expect(casesOf(desk.team.workstation)).toEqual([])
})

test("the desk makes a code, shows it once, revokes it, and decides about what comes then", async () => {
  const desk = await aDesk()
  const { workstation } = desk.team
  const { get, post } = await aBrowser(workstation)
  const made = await (await post("/projects", { name: "Open <Door>", key: "" })).text()
  expect(textOf(made)).toContain("shown this once")
  const twice = await post("/projects", { name: "Open <Door>", key: "" })
  expect([twice.status, textOf(await twice.text())]).toEqual([
    409,
    expect.stringContaining("There is a project of this name"),
  ])
  const [, words = ""] = /<strong>([a-z ]+)<\/strong>/.exec(made) ?? []
  expect(words.split(" ")).toHaveLength(8)
  const list = await (await get("/projects")).text()
  expect(list).not.toContain(words)
  const [, revoke = ""] = /action="(\/projects\/\w+\/revoke)"/.exec(list) ?? []
  await post(revoke)

  const { readReceiptCode } = await import("../../../crypto/typed-code.ts")
  const code = readReceiptCode(words)
  if (!code.ok) throw new Error(code.failure.kind)
  expect(wordsOf(code.value).join(" ")).toBe(words)
  await send(desk.team, desk.host, projectLetter(code.value, desk.team))
  await send(desk.team, desk.host, projectLetter(code.value, desk.team, { number: 2 }))
  expect(await desk.pull()).toMatchObject({ apart: 2, cases: [], answered: 0 })
  const after = await (await get("/projects")).text()
  expect(textOf(after)).toContain(`from Open &lt;Door&gt;, revoked on ${workstation.today}`)
  const [one = "", two = ""] = [...after.matchAll(/href="(\/projects\/letters\/\w+)"/g)].map(([, path]) => path)
  expect(textOf(await (await get(one)).text())).toContain("The key of this project was revoked.")
  expect((await post(two, { act: "leave" })).headers.get("location")).toBe("/projects")
  const taken = await post(one, { act: "take" })
  expect(taken.headers.get("location")).toBe(`/cases/${theCase(workstation).id}`)
  expect(textOf(await (await get(`/cases/${theCase(workstation).id}`)).text())).toContain(
    "First-hand: the worker told the project.",
  )
  expect((await get("/projects/letters/0000000000")).status).toBe(404)
  expect(textOf(await (await get("/projects")).text())).toContain("left here on")
})

test("every verb of the desk is a command too, each with its sentence and its value", async () => {
  const desk = await aDesk()
  const run = (line: string, options = {}) => projectCommand(contextFor(desk.team.home, line, options))
  const added = (await run("project add Open Door")).value as { key: string; code: { words: string } }
  expect(added.code.words.split(" ")).toHaveLength(8)
  expect((await run("project list")).lines).toEqual([expect.stringMatching(/^Open Door · since/)])
  expect((await run("project revoke Open Door")).lines[0]).toContain("revoked on")
  expect((await run("project letters")).lines).toEqual(["Nothing is set apart."])
  await expect(run("project add The Van", { key: added.key })).rejects.toBeInstanceOf(Refusal)
  for (const verb of ["letter", "take", "leave"])
    await expect(run(`project ${verb} 0000000000`)).rejects.toMatchObject({ kind: "no-such-project-letter" })
  expect(() => run("project constructor")).toThrow(/project list/)
})
