import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { checkTable } from "../../../keys/commands/check-table.ts"
import { Misused } from "../../../keys/commands/command.ts"
import { doctor } from "../../../keys/commands/doctor.ts"
import { contextFor } from "../context.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import { aDay } from "../workstation.ts"
import { aListedNumber, forgets, tableShown } from "./checked.ts"

/** `canopy check-table` and what `canopy doctor` says of the public check. */

const run = async ({ team, host }: Desk, line: string, days = 0) =>
  checkTable(contextFor(team.home, line, {}, { today: addDays(aDay, days), fetcher: host.fetch }))

describe("canopy check-table", () => {
  test("says that there is no table yet, and publishes one", async () => {
    const desk = await aListedNumber()
    expect(await run(desk, "check-table", 3)).toMatchObject({ exit: 1, lines: [expect.stringContaining("no table")] })
    const told = await run(desk, "check-table publish", 3)
    expect(told.lines).toEqual(["The public check has a new table. Listed in it: 1."])
    expect(told.value).toMatchObject({ published: 1, listed: 1, left: 0 })
    expect(await run(desk, "check-table", 3)).toMatchObject({
      lines: ["The public check works: the server has a table and its key."],
    })
  })

  test("publishes anew although nothing changed", async () => {
    const desk = await aListedNumber()
    await run(desk, "check-table publish", 3)
    await run(desk, "check-table publish", 3)
    expect((await tableShown(desk.host))?.epoch).toBe(2)
  })

  test("says that a table is over", async () => {
    const desk = await aDesk()
    await run(desk, "check-table publish")
    desk.host.clock.now += 14 * 86_400_000
    expect((await run(desk, "check-table", 14)).lines[0]).toContain("no table, or an old one")
  })

  test("knows no other word", async () => {
    await expect(run(await aDesk(), "check-table burn")).rejects.toThrow(Misused)
  })
})

describe("canopy doctor", () => {
  const risks = async ({ team, host }: Desk) =>
    (await doctor(contextFor(team.home, "doctor", {}, { fetcher: host.fetch }))).lines.join(" ")

  test("says that the evaluator lost its key, until it is brought again", async () => {
    const desk = await aDesk()
    await run(desk, "check-table publish")
    expect(await risks(desk)).not.toContain("public check")
    forgets(desk)
    expect(await risks(desk)).toContain("The public check is offline: the server lost its key")
  })

  test("says that there is no table", async () => {
    expect(await risks(await aDesk())).toContain("The public check has no table")
  })
})
