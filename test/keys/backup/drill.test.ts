import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import { minisignPublicKey } from "../../../crypto/minisign.ts"
import { restore } from "../../../keys/commands/restore.ts"
import { lastDrill } from "../../../keys/ring/backup/state.ts"
import { whyNotStart } from "../../../server/drill.ts"
import { decisions } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import { fingerprint } from "../files.ts"
import { aDay, aTeam, openWorkstation, testFolder } from "../workstation.ts"
import { aBackup, aRecovery, type Recovery } from "./backups.ts"

/** A restore drill, and the real portal that does not start without one. */

async function prepared() {
  const team = await aTeam()
  team.workstation.vault.put("case/AAAAAAAA", { story: "sentinel words" })
  const recovery = await aRecovery(team.workstation)
  const portal = testFolder()
  const organisation: Organisation = { ...team.pins, name: "The Lantern Project", demonstration: false, ...decisions }
  const file = join(portal, "organisation.json")
  writeFileSync(file, JSON.stringify(organisation))
  return { ...team, recovery, organisation, file, backup: aBackup(team.workstation) }
}

const drill = (home: string, backup: string, recovery: Recovery, file: string) =>
  restore(
    contextFor(home, "restore", {
      drill: backup,
      recovery: recovery.file("A-B"),
      first: recovery.identity("A"),
      second: recovery.identity("B"),
      "organisation-file": file,
    }),
  )

test("a drill restores for practice, leaves nothing of it, notes the day, and lets the server start", async () => {
  const { home, backup, recovery, file, organisation } = await prepared()
  expect(whyNotStart(organisation, file)).toEqual({ kind: "no-drill" })
  const files = readdirSync(home).sort()
  const told = await drill(home, backup, recovery, file)
  expect(told.lines[0]).toMatch(/^The drill passed: \d+ items of 2026-06-17/)
  expect(readdirSync(home).sort()).toEqual(files)
  expect(lastDrill(await openWorkstation(home))).toBe(aDay)
  expect(whyNotStart(organisation, file)).toBeNull()
})

test("one from before the organisation's key was replaced counts while both keys are shown", async () => {
  const { home, backup, recovery, file, organisation } = await prepared()
  await drill(home, backup, recovery, file)
  const key = minisignPublicKey(random(32))
  const replaced: Organisation = {
    ...organisation,
    key,
    earlierKey: { key: organisation.key, until: addDays(aDay, 364) },
  }
  expect(whyNotStart(replaced, file)).toBeNull()
  expect(whyNotStart({ ...organisation, key }, file)).toEqual({ kind: "not-our-drill" })
})

test("a demonstration starts without", async () => {
  const { organisation, file } = await prepared()
  expect(whyNotStart({ ...organisation, demonstration: true }, file)).toBeNull()
})

describe("no drill counts", () => {
  test("of a damaged backup: nothing is noted, nothing is left", async () => {
    const { home, backup, recovery, file } = await prepared()
    const bytes = readFileSync(backup)
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(backup, bytes)
    const before = fingerprint(home)
    await expect(drill(home, backup, recovery, file)).rejects.toThrow("damaged")
    expect(fingerprint(home)).toEqual(before)
    expect(existsSync(join(file, "..", "drill.json"))).toBe(false)
  })

  test("of somebody else's backup", async () => {
    const [{ home, file }, other] = [await prepared(), await prepared()]
    await expect(drill(home, other.backup, other.recovery, file)).rejects.toThrow("another organisation")
    expect(existsSync(join(file, "..", "drill.json"))).toBe(false)
    expect(lastDrill(await openWorkstation(home))).toBeUndefined()
  })
})

describe("the server takes no other word for it", () => {
  test("garbage, a changed day, another organisation's, or one signed by nobody of the roster", async () => {
    const { home, backup, recovery, file, organisation } = await prepared()
    const other = await prepared()
    await drill(home, backup, recovery, file)
    await drill(other.home, other.backup, other.recovery, other.file)
    const path = join(file, "..", "drill.json")
    const good = readFileSync(path, "utf8")
    const foreign = readFileSync(join(other.file, "..", "drill.json"), "utf8")
    const [ours, theirs] = [good, foreign].map((text) => JSON.parse(text) as { drill: object; roster: object })
    const wrongs = [
      "",
      "hello",
      "null",
      "{}",
      good.slice(0, -20),
      good.replace(aDay, addDays(aDay, 1)),
      foreign,
      JSON.stringify({ ...ours, drill: theirs!.drill }),
      JSON.stringify({ ...ours, roster: theirs!.roster }),
      JSON.stringify({ ...ours, drill: ours!.roster }),
    ]
    for (const wrong of wrongs) {
      expect(wrong).not.toBe(good)
      writeFileSync(path, wrong)
      expect([wrong.slice(0, 20), whyNotStart(organisation, file)]).toEqual([
        wrong.slice(0, 20),
        { kind: "not-our-drill" },
      ])
    }
    writeFileSync(path, good)
    expect(whyNotStart(organisation, file)).toBeNull()
  })
})
