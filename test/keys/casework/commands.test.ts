import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { caseOf } from "../../../keys/casework/intake.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { withdraw } from "../../../keys/casework/taking/withdrawal.ts"
import { addTask } from "../../../keys/casework/tasks.ts"
import { cases } from "../../../keys/commands/reading.ts"
import { search } from "../../../keys/commands/search.ts"
import { tasks } from "../../../keys/commands/tasks.ts"
import { pageLength } from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { canopy } from "../cli.ts"
import { contextFor } from "../context.ts"
import { aWorkstation, changes, idOf, letterOf, tells } from "../register/told.ts"
import { aDay } from "../workstation.ts"

/** What the desk shows, on a command line: the same order, the same words, the same silence about what was told. */

const on = ({ folder }: Workstation, line: string) => contextFor(folder, line)

describe("canopy cases", () => {
  test("stands in the order of the queue: closed ones after all others, those taken back last", async () => {
    const workstation = await aWorkstation()
    for (const name of ["gone", "closed", "waits"]) tells(workstation, name, { story: "sentinelstory" })
    tells(workstation, "urgent", { safeNow: "no", name: "sentinelname" }, { alert: "yes" })
    changes(workstation, "closed", { state: "closed", alerts: ["26-0001", "26-0002"] })
    addTask(workstation, "asks-for-support", { case: idOf("urgent"), alerts: [] })
    addTask(workstation, "old-code-used", { case: idOf("urgent"), alerts: [] })
    withdraw(
      workstation,
      caseOf(workstation, idOf("gone")),
      letterOf("gone", { kind: "canopy/withdrawal", body: {} }),
      () => {},
    )
    const { lines, value } = await cases(on(workstation, "cases"))
    expect(value).toEqual([
      {
        id: idOf("urgent"),
        state: "new",
        letters: 1,
        alert: "yes",
        alerts: [],
        tasks: ["old-code-used", "asks-for-support"],
        needs: ["not-safe", "not-answered"],
        due: addDays(aDay, 3),
        project: null,
      },
      {
        id: idOf("waits"),
        state: "new",
        letters: 1,
        alert: "no",
        alerts: [],
        tasks: [],
        needs: ["not-answered"],
        due: addDays(aDay, 3),
        project: null,
      },
      {
        id: idOf("closed"),
        state: "closed",
        letters: 1,
        alert: "no",
        alerts: ["26-0001", "26-0002"],
        tasks: [],
        needs: [],
        due: null,
        project: null,
      },
      {
        id: idOf("gone"),
        state: "withdrawn",
        letters: 0,
        alert: "no",
        alerts: [],
        tasks: ["withdrawn"],
        needs: [],
        due: null,
        project: null,
      },
    ])
    expect(lines.map((line) => line.slice(0, 8))).toEqual(["urgent", "waits", "closed", "gone"].map(idOf))
    expect(lines[3]).toContain("taken back by the reporter")
    expect(JSON.stringify([lines, value])).not.toContain("sentinel")
  })

  test("opens no case: what many thousand hold is not read for one list", async () => {
    const workstation = await aWorkstation()
    for (const name of ["one", "two"]) tells(workstation, name)
    await cases(on(workstation, "cases"))
    const opened = await on(workstation, "cases").open()
    const read: string[] = []
    const vault: Workstation["vault"] = {
      ...opened.vault,
      list: (shelf) => {
        read.push(shelf)
        return opened.vault.list(shelf)
      },
    }
    await cases({ ...on(workstation, "cases"), open: async () => ({ ...opened, vault }) })
    expect(read).toEqual(["withdrawn"])
  })
})

describe("canopy search", () => {
  test("lists the cases with what they need, and says nothing of what was looked for or told", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai", { story: "a sentinellamp by the door", injury: ["pep"] })
    tells(workstation, "Jo", { story: "a sentinellamp" })
    changes(workstation, "Jo", { state: "closed", answered: 1 })
    const { lines, value } = await search(on(workstation, "search SENTINELLAMP"))
    expect(lines[0]).toBe("2 cases found.")
    expect(lines[1]).toMatch(/^\w{8} · new · .+ · needs care within hours or days · .+ · answer promised: in 3 days$/)
    expect(lines[2]).toMatch(/^\w{8} · closed · /)
    expect(value).toMatchObject({
      total: 2,
      cases: [
        { id: idOf("Mai"), due: addDays(aDay, 3) },
        { id: idOf("Jo"), due: null },
      ],
    })
    expect(JSON.stringify([lines, value]).toLowerCase()).not.toContain("sentinel")
    expect((await search(on(workstation, "search door sentinel"))).lines[0]).toBe("1 case found.")
  })

  test("of nothing, and of many", async () => {
    const workstation = await aWorkstation()
    workstation.vault.together(() => {
      for (let at = 0; at <= pageLength; at++) tells(workstation, `${at}`, { story: "a lamp" })
    })
    expect((await search(on(workstation, "search sentinel"))).lines).toEqual(["Nothing was found."])
    expect((await search(on(workstation, "search !!"))).lines).toEqual(["There is no word in this to look for."])
    const { lines } = await search(on(workstation, "search lamp"))
    expect([lines[0], lines.length]).toEqual(["51 cases found; these are the 50 most urgent.", 51])
    await expect(search(on(workstation, "search"))).rejects.toThrow("missing")
  })
})

test("canopy tasks says by when each is to be done, in words, what is late first", async () => {
  const workstation = await aWorkstation()
  const add = (kind: Parameters<typeof addTask>[1], days: number) =>
    addTask(workstation, kind, { case: idOf("Mai"), alerts: [], due: addDays(aDay, days) })
  add("consent-changed", 1)
  add("reminder", -3)
  const { lines, value } = await tasks(on(workstation, "tasks"))
  expect(lines.filter((line) => line.startsWith("TASK"))).toEqual([
    `TASK ${idOf("Mai")}-reminder, since ${aDay}, to do: 3 days late`,
    `TASK ${idOf("Mai")}-consent-changed, since ${aDay}, to do: tomorrow`,
  ])
  expect(value).toMatchObject([{ kind: "reminder", due: addDays(aDay, -3) }, { kind: "consent-changed" }])
})

test("the program itself refuses them as it does everything: one sentence, and no word that was typed", async () => {
  const help = (await canopy(["--help"])).stdout
  for (const line of [
    "search WORDS",
    "state CASE read|acknowledged|working|waiting",
    "note CASE --text-file FILE [--due DAY]",
    "note remove CASE NOTE",
  ])
    expect(help).toContain(line)
  const misused = [
    ["state", "sentinel"],
    ["note", "sentinel"],
    ["note", "remove", "sentinel"],
  ]
  const said = await Promise.all(misused.map((args) => canopy(args)))
  for (const { code, stdout, stderr } of said)
    expect([code, stdout, stderr.includes("sentinel")]).toEqual([2, "", false])
  const refused = await canopy(["--home", "/nonexistent/home", "search", "sentinel"])
  expect([refused.code, refused.stdout, refused.stderr.includes("sentinel")]).toEqual([1, "", false])
})

test("N6: a forgotten case is in no list", async () => {
  const workstation = await aWorkstation()
  tells(workstation, "Mai", { story: "a lamp" })
  forgetCase(workstation, caseOf(workstation, idOf("Mai"))!, "listen-only")
  expect((await cases(on(workstation, "cases"))).value).toEqual([])
  expect((await search(on(workstation, "search lamp"))).value).toEqual({ total: 0, cases: [], named: [] })
})
