import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { Misused } from "../../../keys/commands/command.ts"
import { demands } from "../../../keys/commands/demands.ts"
import { demandsOf } from "../../../keys/demands/demand.ts"
import { takeIn } from "../../../keys/demands/take-in.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { refusalOf } from "../numbers/refused.ts"
import { aTeam, openWorkstation, testFolder } from "../workstation.ts"
import { asked, withBen } from "./team.ts"

/** J18: the register at the desk and on the command line. */

const hostile = `</textarea><script>alert(1)</script> "quoted" & <b>bold</b>`
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

describe("J18: the page of legal demands", () => {
  test("takes a new one with one form, and shows it with what is to be decided", async () => {
    const { workstation } = await aTeam()
    const { get, post } = await aBrowser(workstation)
    expect(await (await get("/demands")).text()).toContain("No legal demands.")
    const page = await (await post("/demands", asked({ about: hostile }))).text()
    expect(page).toContain("Demand D26-001 is in the register. It is to be decided by 2026-06-24.")
    expect(page).toContain(escaped(hostile))
    expect(page).not.toMatch(/<script|<b>/)
    expect(page).toContain('action="/demands/D26-001"')
  })

  test("on a refusal, every word is there again", async () => {
    const { workstation } = await aTeam()
    const { post } = await aBrowser(workstation)
    const typed = asked({ kind: "takedown", from: `${hostile} `, about: hostile, received: "yesterday", due: "soon" })
    const answer = await post("/demands", typed)
    expect(answer.status).toBe(409)
    const page = await answer.text()
    expect(page).toContain("A day is written like 2026-06-17.")
    expect(page).toContain('<option value="takedown" selected>')
    expect(page).toContain(`name="about" rows="4" autocomplete="off">\n${escaped(hostile)}</textarea>`)
    for (const value of [`${escaped(hostile)} `, "yesterday", "soon"]) expect(page).toContain(`value="${value}"`)
    expect(demandsOf(workstation)).toEqual([])
  })

  test("takes the decision; refused, every word of it is there again", async () => {
    const { workstation } = await withBen(await aTeam())
    const { post } = await aBrowser(workstation)
    takeIn(workstation, asked())
    const typed = { outcome: "given", reason: hostile, told: "not-safe", second: "" }
    const refused = await post("/demands/d26-001", typed)
    expect(refused.status).toBe(409)
    const page = await refused.text()
    expect(page).toContain("two people decide")
    expect(page).toContain(`\n${escaped(hostile)}</textarea>`)
    for (const value of ["given", "not-safe"]) expect(page).toContain(`<option value="${value}" selected>`)
    const done = await (await post("/demands/D26-001", { ...typed, second: "Ben" })).text()
    expect(done).toContain("Demand D26-001 is decided.")
    expect(done).toContain("by Ana and Ben")
    expect(done).not.toContain('action="/demands/D26-001"')
  })

  test("a demand that is not there is met with a kind page", async () => {
    const { post } = await aBrowser((await aTeam()).workstation)
    const answer = await post("/demands/D26-001", { outcome: "refused", told: "no" })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain("There is no legal demand of this name.")
  })

  test("the list of tasks leads to it", async () => {
    const { workstation } = await aTeam()
    takeIn(workstation, asked())
    const page = await (await (await aBrowser(workstation)).get("/")).text()
    expect(page).toContain("A legal demand waits to be decided.")
    expect(page).toContain('<a href="/demands">Legal demand D26-001</a>')
    expect(page).not.toContain("All that we hold")
  })
})

describe("J18: canopy demands", () => {
  async function aHome() {
    const { home } = await aTeam()
    const file = join(testFolder(), "text.txt")
    writeFileSync(file, "All that we hold about one number.\n")
    return { home, file, run: (line: string, options = {}) => demands(contextFor(home, line, options)) }
  }
  const order = (file: string) => ({ kind: "court-order", "from-role": "a county court", "text-file": file })

  test("adds, lists and decides", async () => {
    const { home, file, run } = await aHome()
    expect((await run("demands")).lines).toEqual(["No legal demands."])
    expect((await run("demands add", order(file))).value).toMatchObject({ id: "D26-001", from: "a county court" })
    expect((await run("demands")).lines).toEqual([
      "D26-001 · 2026-06-17 · a court order · from a county court · to be decided by 2026-06-24",
      "  All that we hold about one number.",
    ])
    const { lines } = await run("demands decide d26-001", { outcome: "nothing-held", "reason-file": file })
    expect(lines).toEqual(["Demand D26-001 is decided."])
    const [demand] = demandsOf(await openWorkstation(home))
    expect(demand?.decision).toMatchObject({ outcome: "nothing-held", told: "no", by: ["Ana"] })
  })

  test.each([
    [{ kind: "subpoena" }, "no-such-demand-kind"],
    [{ "text-file": "/nowhere/at-all" }, "file-not-found"],
    [{ received: "2027-01-01" }, "demand-day-wrong"],
  ])("refuses %j as the desk does", async (rest, kind) => {
    const { file, run, home } = await aHome()
    expect(await refusalOf(run("demands add", { ...order(file), ...rest }))).toBe(kind)
    expect(demandsOf(await openWorkstation(home))).toEqual([])
  })

  test("says how it is used when a word is missing", async () => {
    const { file, run } = await aHome()
    const { kind: _, ...without } = order(file)
    await expect(run("demands add", without)).rejects.toThrow(Misused)
    await expect(run("demands decide D26-001")).rejects.toThrow(Misused)
    await expect(run("demands decide", { outcome: "refused" })).rejects.toThrow(Misused)
    await expect(async () => run("demands burn")).rejects.toThrow(Misused)
  })
})
