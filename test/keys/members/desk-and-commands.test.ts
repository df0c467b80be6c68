import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import type { Command, Context } from "../../../keys/commands/command.ts"
import { members, notify } from "../../../keys/commands/members.ts"
import { peopleOf } from "../../../keys/members/member.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { textOf } from "../desk/page.ts"
import { testFolder } from "../workstation.ts"
import { aDesk, byText, confirmed, wishes } from "./people.ts"
import { Lines, published, settings } from "./sending.ts"

/** The same from the command line and at the desk: counts, and never an address (S38, J12). */

async function scene() {
  const desk = await aDesk()
  const lines = new Lines()
  const workstation = { ...desk.workstation, line: () => lines.line }
  const file = join(testFolder(), "settings.json")
  writeFileSync(file, JSON.stringify(settings))
  confirmed({ ...desk, workstation }, wishes(), byText("+447700900123"))
  published(workstation, { "26-0143": {} })
  const run = async (command: Command, line: string, options: Context["options"] = {}) => {
    const context = { ...contextFor(desk.team.home, line, options), open: async () => workstation }
    try {
      return await command(context)
    } catch (error) {
      if (error instanceof Refusal) return { lines: [error.kind], value: null }
      throw error
    }
  }
  return { ...desk, workstation, lines, run, file, browser: await aBrowser(workstation) }
}

describe("S38: canopy members and canopy notify", () => {
  test("sets the ways, sends a test, tells members, and shows counts alone", async () => {
    const { run, file, lines } = await scene()
    expect(await run(members, "members send")).toMatchObject({ lines: ["no-sending-settings"] })
    expect((await run(members, `members set ${file}`)).lines.join()).toContain("e-mail, text")
    expect((await run(members, "members test 07700900999")).lines.join()).toContain("on its way")
    expect(lines.texts.map(({ to, body }) => `${to} ${body}`)).toEqual([
      "+447700900999 This is a test. notes.example/n",
    ])
    expect((await run(notify, "notify 26-0143")).lines).toEqual(["Sent: 2."])
    expect((await run(notify, "notify 26-0143")).lines).toEqual(["Sent: 0."])
    const shown = await run(members, "members")
    expect(shown.lines.join(" ")).toContain("Members: 1 by e-mail, 1 by text.")
    expect(shown.lines.join(" ")).toContain("26-0143: sent to 2.")
    expect(JSON.stringify(shown)).not.toMatch(/@|7700/)
  })

  test("what is no address, no warning or no file is refused, and nothing leaves", async () => {
    const { run, file, lines } = await scene()
    await run(members, `members set ${file}`)
    expect((await run(members, "members test nobody")).lines).toEqual(["not-an-address"])
    expect((await run(members, "members stop nobody")).lines).toEqual(["not-an-address"])
    expect((await run(notify, "notify 26-0999")).lines).toEqual(["no-such-alert"])
    expect((await run(members, `members agree ${file}`, { out: join(testFolder(), "slip") })).lines).toEqual([
      "not-a-send-request",
    ])
    expect((await run(members, `members ask-release`, { out: file })).lines).toEqual(["file-exists"])
    expect(lines.all).toEqual([])
  })

  test("a request names nobody; somebody who rang is forgotten, and told so once", async () => {
    const { run, file, workstation, lines } = await scene()
    await run(members, `members set ${file}`)
    const out = join(testFolder(), "request.json")
    await run(members, "members ask-release", { out })
    expect([existsSync(out), /@|\+44/.test(readFileSync(out, "utf8"))]).toEqual([true, false])
    expect((await run(members, "members stop MAI@example.org")).lines.join()).toContain("forgotten")
    expect((await run(members, "members send")).lines).toEqual(["Sent: 1."])
    expect([peopleOf(workstation).length, lines.mails.length]).toEqual([1, 1])
  })

  test("the settings stand in no file of the workstation to be read", async () => {
    const { run, file, team } = await scene()
    await run(members, `members set ${file}`)
    for (const name of ["vault.sqlite", "vault.keys"])
      expect(readFileSync(join(team.home, name)).includes("a pass word")).toBe(false)
  })
})

describe("S38: the desk’s page", () => {
  test("does what the commands do, and shows no address", async () => {
    const { browser, run, file, lines, workstation } = await scene()
    await run(members, `members set ${file}`)
    const sent = await browser.post("/members/notify", { numbers: "26-0143" })
    expect([sent.status, textOf(await sent.text())]).toEqual([200, expect.stringContaining("Sent: 2.")])
    expect(lines.all.length).toBe(2)
    for (const [path, fields, says] of [
      ["/members/test", { to: "ana@example.org" }, "on its way"],
      ["/members/receipts", {}, "Texts that arrived"],
      ["/members/send-from-here", {}, "sends for the team"],
      ["/members/stop", { address: "07700 900123" }, "forgotten"],
      ["/members/send", {}, "Sent: 1."],
    ] as const) {
      const page = await (await browser.post(path, fields)).text()
      expect(textOf(page)).toContain(says)
      expect(page).not.toMatch(/@example|7700/)
    }
    const request = await browser.post("/members/ask-release")
    expect([request.headers.get("content-disposition"), peopleOf(workstation).length]).toEqual([
      'attachment; filename="request.json"',
      1,
    ])
  })

  test("a refusal stands on the page, and a file that is none is told so", async () => {
    const { browser, run, file } = await scene()
    await run(members, `members set ${file}`)
    const answers = [
      await browser.post("/members/notify", { numbers: "26-0999" }),
      await browser.post("/members/test", { to: "x" }),
      await browser.post("/members/take"),
      await browser.post("/members/agree", { text: "{}" }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409])
  })
})
