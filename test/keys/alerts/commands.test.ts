import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { alert } from "../../../keys/commands/alert.ts"
import { Misused } from "../../../keys/commands/command.ts"
import { aCase, shown, written } from "../alerts.ts"
import { contextFor } from "../context.ts"
import { twoDesks } from "../two-desks.ts"
import { testFolder } from "../workstation.ts"

/** J6: everything that the desk does with warnings, the commands do too, and they refuse the same. */

function folder() {
  const at = testFolder()
  return {
    path: (name: string) => join(at, name),
    inFile: (name: string, content: unknown): string => {
      writeFileSync(join(at, name), typeof content === "string" ? content : JSON.stringify(content))
      return join(at, name)
    },
  }
}

describe("J6: `canopy alert`", () => {
  test("keeps, readies, lists, publishes at once for a reason, freezes and thaws", async () => {
    const desk = await aCase({ alert: "yes" })
    const { path, inFile } = folder()
    const run = (line: string, options = {}) =>
      alert(contextFor(desk.team.home, `alert ${line}`, options, { fetcher: desk.host.fetch }))
    const draft = written(desk)
    const patient = { ...draft, answers: (draft.answers ?? []).filter(({ rule }) => rule !== 10) }
    const file = inFile("draft.json", patient)

    expect((await run(`check ${file}`)).lines.join("\n")).toContain("Locking in, holding or kidnapping")
    const unanswered = await run(`check ${inFile("bare.json", { ...patient, answers: [] })}`)
    expect([unanswered.exit, unanswered.lines.join("\n").includes("[answer]")]).toEqual([1, true])

    const saved = (await run(`save ${file}`)).value as { id: string }
    expect((await run("list")).lines.join()).toContain(`draft ${saved.id} · case ${desk.id} · being written`)
    const ready = (await run(`ready ${file}`)).value as { id: string; notBefore: string }
    expect(ready.id).toBe(saved.id)
    expect((await run("batch")).lines).toEqual([`${saved.id} · case ${desk.id} · ${ready.notBefore} or after`])
    expect((await run("batch publish")).lines).toEqual(["Nothing is due today."])
    await run(`unready ${saved.id}`)
    expect((await run("batch")).lines).toEqual(["Nothing waits for a batch."])
    await run(`drop ${saved.id}`)
    await expect(run(`drop ${saved.id}`)).rejects.toMatchObject({ kind: "no-such-draft" })

    await expect(run(`publish ${file}`)).rejects.toMatchObject({ kind: "no-danger-named" })
    const reason = inFile("reason.txt", "He rings somebody new every day.")
    expect((await run(`publish ${file}`, { "reason-file": reason })).lines).toEqual([
      "Warning 26-0001 is published, and live.",
    ])
    expect((await run("renew 26-0001")).lines.join()).toContain("was looked at again")

    await expect(run(`freeze ${desk.id}`)).rejects.toBeInstanceOf(Misused)
    const frozen = await run(`freeze ${desk.id}`, { "reason-file": reason })
    expect(frozen.lines.join()).toContain("Warning 26-0001 is withdrawn.")
    await expect(run(`draft ${desk.id}`)).rejects.toMatchObject({ kind: "case-frozen" })
    expect((await run("list")).lines.join()).toContain(`frozen: case ${desk.id}`)
    expect((await run(`thaw ${desk.id}`, { "reason-file": reason })).lines.join()).toContain("the record says so")
    await expect(run(`thaw ${desk.id}`, { "reason-file": reason })).rejects.toMatchObject({ kind: "not-frozen" })
    await expect(run(`hand`, { out: path("list.age") })).rejects.toMatchObject({ kind: "one-signature-is-enough" })
    await expect(run("batch burn")).rejects.toBeInstanceOf(Misused)
  })

  test("N12: carries a list between two people, and a freeze that is to be lifted", async () => {
    const desk = await twoDesks()
    const { path, inFile } = folder()
    const run = (home: string, line: string, options = {}) =>
      alert(contextFor(home, `alert ${line}`, options, { fetcher: desk.host.fetch }))
    const ana = (line: string, options = {}) => run(desk.team.home, line, options)
    const ben = (line: string, options = {}) => run(desk.benHome, line, options)

    const draft = inFile("draft.json", written(desk))
    await expect(ana(`publish ${draft}`)).rejects.toMatchObject({ kind: "needs-a-second-person" })
    await expect(ana("batch publish")).rejects.toMatchObject({ kind: "needs-a-second-person" })
    await ana(`ready ${draft}`)
    await ana("hand", { out: path("list.age") })
    await expect(ana("hand", { out: path("list.age") })).rejects.toMatchObject({ kind: "file-exists" })
    expect((await ben(`look ${path("list.age")}`)).lines.join("\n")).toContain("NEW: warning 26-0001.")
    const why = inFile("why.txt", "He would know the hotel.")
    await ben(`decline ${path("list.age")}`, { out: path("no.age"), "reason-file": why })
    const no = await ana(`publish ${path("no.age")}`)
    expect([no.exit, no.lines]).toEqual([1, ["Not published: Ben says no. He would know the hotel."]])

    await ana(`ready ${draft}`)
    await ana("hand", { out: path("second.age") })
    await ben(`approve ${path("second.age")}`, { out: path("yes.age") })
    expect((await ana(`publish ${path("yes.age")}`)).lines).toContain("Warning 26-0001 is published, and live.")
    expect((await shown(desk)).list?.alerts).toHaveLength(1)

    await ana(`freeze ${desk.id}`, { "reason-file": why })
    await ana(`thaw ${desk.id}`, { out: path("question.age") })
    await expect(ana(`thaw ${desk.id}`, { "reason-file": why })).rejects.toMatchObject({ kind: "thaw-needs-approval" })
    await ben(`approve ${path("question.age")}`, { out: path("slip.json") })
    const thawed = await ana(`thaw ${desk.id}`, { "reason-file": why, slip: path("slip.json") })
    expect(thawed.lines.join()).toContain("Approved by Ben.")
  })
})
