import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { roster } from "../../keys/commands/roster.ts"
import { offlineKeyFile } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { contextFor } from "./context.ts"
import { fingerprint } from "./files.ts"
import { aDay, aTeam, openWorkstation, testFolder } from "./workstation.ts"

/** Once a year the coordinator brings the organisation key, and the roster is renewed. */

const later = addDays(aDay, 300)
const rotate = (home: string, options = {}, words?: string) =>
  roster(contextFor(home, "roster rotate", options, { today: later, ...(words && { words }) }))

test("a rotated roster has the next epoch, a year to run, and verifies under the same key", async () => {
  const { home, pins } = await aTeam()
  await rotate(home)
  const workstation = await openWorkstation(home)
  const known = { organisationKey: pins.key, organisation: pins.id, epoch: 2 }
  expect(trustRoster(homeOf(workstation).roster, known, later)).toMatchObject({
    ok: true,
    value: { epoch: 2, validFrom: later, validUntil: addDays(later, 364) },
  })
})

test("people, keys, roles and the number of stanzas stay as they were", async () => {
  const { home, workstation } = await aTeam()
  const { people, recipients, thresholds, organisation, release } = rosterOf(workstation)
  await rotate(home)
  expect(rosterOf(await openWorkstation(home))).toMatchObject({ people, recipients, thresholds, organisation, release })
})

test("the pins that the pages are built with are written anew, and everything else in that file stays", async () => {
  const { home, pins } = await aTeam()
  const path = join(testFolder(), "organisation.json")
  writeFileSync(path, JSON.stringify({ contact: { phone: "0161 496 0000" }, ...pins }))
  await rotate(home, { "organisation-file": path })
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    contact: { phone: "0161 496 0000" },
    ...pins,
    epoch: 2,
    rosterDay: later,
  })
})

describe("nothing is rotated", () => {
  async function refused(home: string, kind: string, options = {}, words?: string) {
    const before = fingerprint(home)
    await expect(rotate(home, options, words)).rejects.toMatchObject({ kind })
    expect(fingerprint(home)).toEqual(before)
    expect(rosterOf(await openWorkstation(home)).epoch).toBe(1)
  }

  test("without the organisation key, which is not on this machine, as it should be", async () => {
    const { home } = await aTeam()
    rmSync(offlineKeyFile(home, "organisation"))
    await refused(home, "organisation-key-missing")
  })

  test("with a file that is not there", async () => {
    const { home } = await aTeam()
    await refused(home, "organisation-key-missing", { "organisation-key": "/nowhere/key.age" })
  })

  test("with the organisation key of somebody else's organisation", async () => {
    const [{ home }, other] = [await aTeam(), await aTeam()]
    await refused(home, "another-organisation-key", { "organisation-key": offlineKeyFile(other.home, "organisation") })
  })

  test("with the release key in the place of the organisation key", async () => {
    const { home } = await aTeam()
    await refused(home, "another-organisation-key", { "organisation-key": offlineKeyFile(home, "release") })
  })

  test("with a passphrase that does not open the key", async () => {
    const { home } = await aTeam()
    await refused(home, "wrong-key-file-passphrase", {}, "another passphrase")
  })

  test.each(["half a sentence", "[]", "null", '"text"'])("with an organisation file that holds %s", async (text) => {
    const { home } = await aTeam()
    const path = join(testFolder(), "organisation.json")
    writeFileSync(path, text)
    await refused(home, "not-an-organisation-file", { "organisation-file": path })
    expect(readFileSync(path, "utf8")).toBe(text)
  })
})
