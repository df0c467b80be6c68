import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { Misused } from "../../../keys/commands/command.ts"
import { statistics } from "../../../keys/commands/statistics.ts"
import { handedOut } from "../../../keys/numbers/handed-out.ts"
import { day } from "../../crypto/cast.ts"
import { canopy } from "../cli.ts"
import { contextFor } from "../context.ts"
import { openWorkstation, passphrase, testFolder } from "../workstation.ts"
import { aTeamWithReports } from "./people.ts"
import { refusalOf } from "./refused.ts"

/** `canopy statistics`: the same as the desk, and files. */

const july = { today: day("2026-07-10") }
const spring = { from: "2026-04", until: "2026-06" }

async function aHome(): Promise<string> {
  const { home, workstation } = await aTeamWithReports()
  workstation.vault.close()
  return home
}

const run = (home: string, options: Record<string, string> = {}) =>
  statistics(contextFor(home, "statistics", options, july))
const out = async (home: string) => handedOut(await openWorkstation(home))

describe("S70 J14: canopy statistics", () => {
  test("prints what can be told, and keeps nothing", async () => {
    const home = await aHome()
    const { lines, value } = await run(home)
    expect(lines).toContain("Reports from 2026-01 to 2026-06")
    expect(lines).toContain("All reports: 39")
    expect(lines).toContain("  north west: 21")
    expect(lines).toContain("  wales: [c]")
    expect(value).toMatchObject({ handedOut: false, numbers: { total: 39 } })
    expect(await out(home)).toEqual([])
  })

  test("--csv prints the file, and hands it out", async () => {
    const home = await aHome()
    const { lines } = await run(home, { ...spring, csv: "" })
    expect(lines[0]).toBe("months,table,row,column,count")
    expect(await out(home)).toHaveLength(1)
  })

  test("--out writes the tables and the plots, and names them so that they tell nobody whose they are", async () => {
    const home = await aHome()
    const folder = testFolder()
    await run(home, { ...spring, out: folder })
    expect(readdirSync(folder).toSorted()).toEqual([
      "numbers-2026-04-2026-06-month.svg",
      "numbers-2026-04-2026-06-outcome.svg",
      "numbers-2026-04-2026-06-region.svg",
      "numbers-2026-04-2026-06-type.svg",
      "numbers-2026-04-2026-06.csv",
    ])
    expect(readFileSync(join(folder, "numbers-2026-04-2026-06.csv"), "utf8")).toMatch(
      /^months,table,row,column,count\r\n/,
    )
    expect(await out(home)).toHaveLength(1)
  })

  test("--out writes over nothing, and then nothing is handed out", async () => {
    const home = await aHome()
    const folder = testFolder()
    const there = join(folder, "numbers-2026-04-2026-06-type.svg")
    writeFileSync(there, "mine")
    expect(await refusalOf(run(home, { ...spring, out: folder }))).toBe("file-exists")
    expect([readFileSync(there, "utf8"), readdirSync(folder).length]).toEqual(["mine", 1])
    expect(await refusalOf(run(home, { ...spring, out: join(folder, "nowhere") }))).toBe("file-not-found")
    expect(existsSync(join(folder, "nowhere"))).toBe(false)
    expect(await out(home)).toEqual([])
  })

  test.each([
    [{ from: "2026-6" }, "not-a-month"],
    [{ until: "2026-07" }, "months-not-over"],
    [{ from: "2026-06", until: "2026-05" }, "months-turned"],
    [{ within: "0" }, "not-days"],
  ])("%j is refused", async (options, kind) => {
    expect(await refusalOf(run(await aHome(), options as Record<string, string>))).toBe(kind)
  })

  test("months that share some with what left are refused by the command as by the desk", async () => {
    const home = await aHome()
    await run(home, { ...spring, csv: "" })
    expect(await refusalOf(run(home, { from: "2026-01", until: "2026-04", csv: "" }))).toBe("months-overlap")
    expect(await refusalOf(run(home, { from: "2026-01", until: "2026-04" }))).toBe("months-overlap")
  })

  test("another word is no use of it", async () => {
    await expect(async () => statistics(contextFor("/nowhere", "statistics everything"))).rejects.toThrow(Misused)
  })
})

test("J14: the program itself takes --csv without a word after it", async () => {
  const home = await aHome()
  const file = join(testFolder(), "passphrase")
  writeFileSync(file, passphrase)
  const said = await canopy(["--home", home, "statistics", "--csv", "--from", "2026-04", "--until", "2026-06"], {
    CANOPY_PASSPHRASE_FILE: file,
  })
  expect(said.stderr).toBe("")
  expect(said.stdout).toMatch(
    /^months,table,row,column,count\nReports from 2026-04 to 2026-06,All,All reports,Reports,39\n/,
  )
})
