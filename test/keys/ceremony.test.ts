import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { openers, roles } from "../../crypto/documents/roster.ts"
import { minisignPublicKey } from "../../crypto/minisign.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { trustRoster } from "../../crypto/trust.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf, selfOf } from "../../keys/workstation.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { random } from "../support/random.ts"
import { fingerprint, isReadableIn } from "./files.ts"
import { aDay, aTeam, openWorkstation, passphrase, testFolder, workFactor } from "./workstation.ts"

/** An organisation's first day. */

const begin = (folder: string, words = passphrase) =>
  beginOrganisation({
    folder,
    organisation: "The Lantern Project",
    alias: "Ana",
    server: null,
    recipients: 8,
    passphrase: words,
    workFactor,
    today: aDay,
    random,
  })

test("the first roster verifies against the pins that the pages are built with", async () => {
  const { pins, workstation } = await aTeam()
  const { roster } = homeOf(workstation)
  const trusted = trustRoster(roster, { organisationKey: pins.key, organisation: pins.id, epoch: pins.epoch }, aDay)
  expect(trusted).toMatchObject({
    ok: true,
    value: { epoch: 1, recipients: 4, validFrom: aDay, validUntil: addDays(aDay, 364), thresholds: { publish: 1 } },
  })
  expect(pins).toMatchObject({ epoch: 1, rosterDay: aDay, recipients: 4 })
})

test("the first caseworker opens, publishes, approves and coordinates, with three keys that are not one", async () => {
  const { workstation } = await aTeam()
  const [ana, ...others] = rosterOf(workstation).people
  expect(others).toEqual([])
  expect(ana).toMatchObject({ alias: "Ana", state: "current", roles: [...roles] })
  expect(openers(rosterOf(workstation))).toHaveLength(1)
  const self = selfOf(workstation)
  const secret = (text: string) => Buffer.from(text, "base64")
  expect(ana?.document).toBe(minisignPublicKey(secret(self.document)))
  expect(ana?.reply).toBe(Buffer.from(publicKeyOf(secret(self.reply))).toString("base64"))
  expect(ana?.request).toBe(Buffer.from(publicKeyOf(secret(self.request))).toString("base64"))
  expect(new Set([self.document, self.reply, self.request]).size).toBe(3)
})

test("two organisations share no key and no id", async () => {
  const [one, other] = [await aTeam(), await aTeam()]
  expect(one.pins.id).not.toBe(other.pins.id)
  expect(one.pins.key).not.toBe(other.pins.key)
  expect(rosterOf(one.workstation).release).not.toBe(rosterOf(other.workstation).release)
})

test("how many people letters are sealed to is chosen once, and stands in roster and pins", async () => {
  const home = join(testFolder(), "home")
  expect(await begin(home)).toMatchObject({ recipients: 8 })
  expect(rosterOf(await openWorkstation(home)).recipients).toBe(8)
})

const overwritten = (change: (bytes: Buffer) => Buffer | string) => (path: string) => {
  writeFileSync(path, change(readFileSync(path)))
  return path
}

describe("the two keys that are carried away", () => {
  test.each(["organisation", "release"] as const)(
    "the %s key opens with the passphrase, and is the one in the roster",
    async (key) => {
      const { home, workstation } = await aTeam()
      const seed = await readOfflineKey(offlineKeyFile(home, key), key, passphrase)
      const { organisation, release } = rosterOf(workstation)
      expect(minisignPublicKey(seed)).toBe(key === "organisation" ? organisation.key : release)
    },
  )

  test("are in no other file of the workstation, and cannot be read without the passphrase", async () => {
    const { home } = await aTeam()
    for (const key of ["organisation", "release"] as const) {
      const seed = await readOfflineKey(offlineKeyFile(home, key), key, passphrase)
      expect(isReadableIn(home, Buffer.from(seed).toString("latin1"))).toBe(false)
      expect(isReadableIn(home, Buffer.from(seed).toString("base64"))).toBe(false)
    }
  })

  test.each([
    ["another passphrase", (path: string) => path, "another passphrase", "wrong-key-file-passphrase"],
    ["a file that is lost", (path: string) => `${path}.lost`, passphrase, "organisation-key-missing"],
    ["a file cut short", overwritten((bytes) => bytes.subarray(0, 90)), passphrase, "damaged-offline-key"],
    ["a file of something else", overwritten(() => "minutes of the meeting"), passphrase, "damaged-offline-key"],
  ])("%s is refused in its own words", async (_title, change, words, kind) => {
    const { home } = await aTeam()
    const path = change(offlineKeyFile(home, "organisation"))
    await expect(readOfflineKey(path, "organisation", words)).rejects.toMatchObject({ kind })
  })

  const { age } = toolPaths()
  const absent = age === null && process.env.CI !== "true"
  test.skipIf(absent)(
    `are ordinary age files that need nothing of ours${absent ? " (skipped: no age here)" : ""}`,
    async () => {
      const { home } = await aTeam()
      const path = offlineKeyFile(home, "organisation")
      expect(readFileSync(path).subarray(0, 22).toString()).toBe("age-encryption.org/v1\n")
      // age asks for a passphrase at a terminal only; `script` is one.
      const opened = execFileSync("script", ["-qec", `${age} -d '${path}'`, "/dev/null"], {
        input: `${passphrase}\n`,
        encoding: "utf8",
      })
      const seed = await readOfflineKey(path, "organisation", passphrase)
      expect(opened).toContain(Buffer.from(seed).toString("base64"))
    },
  )
})

describe("a folder that is not empty", () => {
  test("with a workstation in it is refused, and every byte of it stays", async () => {
    const { home } = await aTeam()
    const before = fingerprint(home)
    await expect(begin(home, "another passphrase")).rejects.toMatchObject({ kind: "already-a-workstation" })
    expect(fingerprint(home)).toEqual(before)
  })

  test("with somebody's other files in it keeps them", async () => {
    const home = testFolder()
    writeFileSync(join(home, "passphrase"), passphrase)
    await begin(home)
    expect(readFileSync(join(home, "passphrase"), "utf8")).toBe(passphrase)
    expect(selfOf(await openWorkstation(home)).alias).toBe("Ana")
  })
})

test("a beginning that was broken off is no workstation, and can be begun again", async () => {
  const home = testFolder()
  mkdirSync(join(home, "beginning"))
  writeFileSync(join(home, "beginning", "vault.keys"), "half")
  await expect(openWorkstation(home)).rejects.toMatchObject({ kind: "no-workstation" })
  await begin(home)
  expect(existsSync(join(home, "beginning"))).toBe(false)
  expect(selfOf(await openWorkstation(home)).alias).toBe("Ana")
})

test("a beginning that fails in the middle leaves no workstation behind", async () => {
  const home = testFolder()
  const failing = { ...{ organisation: "x".repeat(101), alias: "Ana", server: null, recipients: 4 as const } }
  await expect(
    beginOrganisation({ folder: home, ...failing, passphrase, workFactor, today: aDay, random }),
  ).rejects.toThrow()
  await expect(openWorkstation(home)).rejects.toMatchObject({ kind: "no-workstation" })
})

test("the folder is for its owner alone, and its names tell nothing but what they are", async () => {
  const { home } = await aTeam()
  expect(statSync(home).mode & 0o777).toBe(0o700)
  expect(readdirSync(home).sort()).toEqual(["organisation-key.age", "release-key.age", "vault.keys", "vault.sqlite"])
})
