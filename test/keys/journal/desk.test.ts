import { describe, expect, test } from "vitest"
import { addNote } from "../../../keys/casework/notes.ts"
import { setState } from "../../../keys/casework/states.ts"
import { handOver, journal } from "../../../keys/commands/journal.ts"
import { contested } from "../../../keys/journal/contested.ts"
import { whyNotWhole } from "../../../keys/journal/trouble.ts"
import { describeShift, workShift } from "../../../keys/outbound/shift.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { aDesk } from "../desk-and-host.ts"
import { testFolder } from "../workstation.ts"
import { aLetter, aTeamOf } from "./team.ts"

/** N15: what a person sees of the journal, and does about it, at the desk and by command. */

const command = (workstation: Workstation, line: string, options = {}) => ({
  ...contextFor(workstation.folder, line, options),
  open: async () => workstation,
})

async function writtenAtOnce() {
  const team = await aTeamOf("Ben")
  await aLetter(team)
  const [id = ""] = (await team.pullAt("Ana")).cases
  await team.pullAt("Ben")
  setState(team.at.Ana, id, "working")
  setState(team.at.Ben, id, "waiting")
  await team.pullAt("Ana")
  return { ...team, id }
}

describe("what two wrote at the same time", () => {
  test("is told after the pull, stands on the page with both writers, and one press keeps one", async () => {
    const { at, id } = await writtenAtOnce()
    const said = describeShift(await workShift(at.Ben, () => {}))
    expect(said.join(" ")).toContain("Two of you wrote in the same place at the same time: 1. Nothing is lost")
    const browser = await aBrowser(at.Ben)
    const page = await (await browser.get("/journal")).text()
    expect(page).toContain(`/cases/${id}`)
    for (const words of ["working", "waiting", "Keep what Ana wrote", "Keep what Ben wrote"])
      expect(page).toContain(words)
    const choice = /name="id" value="([0-9a-f]{8})"/.exec(page)?.[1] ?? ""
    const values = [...page.matchAll(/<p class="ours" dir="auto">(\w+)<\/p>/g)].map(([, value]) => value)
    const done = await browser.post("/journal/choose", { id: choice, value: `${values.indexOf("working")}` })
    expect(done.status).toBe(200)
    expect(contested(at.Ben)).toEqual([])
    expect(at.Ben.vault.get(`case/${id}`)).toMatchObject({ state: "working" })
    const again = await browser.post("/journal/choose", { id: choice, value: "0" })
    expect([again.status, await again.text()]).toEqual([409, expect.stringContaining("somebody has chosen already")])
  })

  test("is listed and chosen by command", async () => {
    const { at, id, pullAt } = await writtenAtOnce()
    await pullAt("Ben")
    const { lines } = await journal(command(at.Ben, "journal"))
    const choice = /^WRITTEN AT THE SAME TIME ([0-9a-f]{8}): case (\w+), the case itself, state$/.exec(lines[0] ?? "")
    expect(choice?.[2]).toBe(id)
    const place = lines.findIndex((line) => line.endsWith(": waiting"))
    await journal(command(at.Ben, `journal choose ${choice?.[1]} ${place}`))
    expect(at.Ben.vault.get(`case/${id}`)).toMatchObject({ state: "waiting" })
    await expect(journal(command(at.Ben, "journal choose 00000000 1"))).rejects.toMatchObject({ kind: "not-contested" })
    await expect(journal(command(at.Ben, "journal choose 00000000 none"))).rejects.toThrow("Which value")
  })
})

describe("what is missing", () => {
  test("stands on the page with what to do, and a press goes on without it", async () => {
    const { at, id, host, pullAt } = await writtenAtOnce()
    host.store.forgetEntries(host.store.entryIds())
    addNote(at.Ana, id, "Later.", null)
    await pullAt("Ana")
    const said = describeShift(await workShift(at.Ben, () => {}))
    expect(said.join(" ")).toContain("SOMETHING OF A COLLEAGUE IS MISSING. Of what Ana did, entr")
    const browser = await aBrowser(at.Ben)
    expect(await (await browser.get("/journal")).text()).toContain("canopy hand-over make --for Ben --out FILE")
    const after = await (await browser.post("/journal/looked")).text()
    expect(after).not.toContain("Something is missing")
    expect(whyNotWhole(at.Ben)).toBeNull()
    expect((await journal(command(at.Ben, "journal looked"))).value).toEqual({ looked: 0 })
  })

  test("comes by a file that is made and taken by command", async () => {
    const { at, id, host, pullAt } = await writtenAtOnce()
    host.store.forgetEntries(host.store.entryIds())
    addNote(at.Ana, id, "Later.", null)
    await pullAt("Ana")
    await pullAt("Ben")
    const out = `${testFolder()}/hand-over`
    const made = await handOver(command(at.Ana, "hand-over make", { for: "Ben", out }))
    expect(made.lines[0]).toMatch(/^The file holds \d+ items, sealed to Ben\./)
    const taken = await handOver(command(at.Ben, `hand-over take ${out}`))
    expect(taken.lines[0]).toMatch(/^All that Ana handed over is here/)
    expect(whyNotWhole(at.Ben)).toBeNull()
  })
})

test("a team of one is told that there is no journal", async () => {
  const alone = (await aDesk()).team.workstation
  const { lines } = await journal(command(alone, "journal"))
  expect(lines).toEqual(["There is no journal: nobody else opens letters."])
})
