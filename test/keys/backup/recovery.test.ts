import { spawnSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption"
import { describe, expect, test } from "vitest"
import { recovery as recoveryCommand } from "../../../keys/commands/backup.ts"
import { recoveryIdentity } from "../../../keys/ring/backup/recovery-identity.ts"
import { makeRecoveryKey, pairs } from "../../../keys/ring/backup/recovery-key.ts"
import { recoveryKey } from "../../../keys/ring/backup/state.ts"
import { toolPaths } from "../../../tool/outside-tools.ts"
import { contextFor } from "../context.ts"
import { isReadableIn } from "../files.ts"
import { aTeam, testFolder, workFactor } from "../workstation.ts"
import { aRecovery, failsToOpen, type Letter, opener, people, recipientOf } from "./backups.ts"

/** The recovery key: three files, any two people, no one alone. */

const secret = /AGE-SECRET-KEY-PQ-1[0-9A-Z]+/

async function decrypt(bytes: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(readFileSync(identity, "utf8").match(/AGE-SECRET-KEY-\S+/)?.[0] ?? "")
  return decrypter.decrypt(bytes)
}

test("any two of the three people open it, whichever file of theirs they take and in whichever order", async () => {
  const recovery = await aRecovery((await aTeam()).workstation)
  expect(readdirSync(recovery.folder).sort()).toEqual(["A-B.age", "A-C.age", "B-C.age"])
  for (const [one, other] of pairs)
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const file = recovery.file(`${one}-${other}`)
      await recoveryIdentity({ recovery: file, first: recovery.identity(first), second: recovery.identity(second) })
    }
})

test("no one alone opens any of the three, with their own key twice either, nor two people a third's file", async () => {
  const recovery = await aRecovery((await aTeam()).workstation)
  for (const [one, other] of pairs) {
    const file = recovery.file(`${one}-${other}`)
    for (const letter of people) {
      const mine = recovery.identity(letter)
      await expect(recoveryIdentity({ recovery: file, first: mine, second: mine })).rejects.toThrow("do not open")
      const half = await decrypt(readFileSync(file), mine).catch(() => null)
      if (half) await expect(decrypt(half, mine)).rejects.toThrow("no identity matched")
    }
    const third = people.find((letter) => letter !== one && letter !== other) as Letter
    const brought = { recovery: file, first: recovery.identity(third), second: recovery.identity(one) }
    await expect(recoveryIdentity(brought)).rejects.toThrow("do not open")
  }
})

test("the secret stays nowhere at the workstation", async () => {
  const { workstation, home } = await aTeam()
  const recovery = await aRecovery(workstation)
  const inner = await decrypt(readFileSync(recovery.file("A-B")), recovery.identity("B"))
  const text = Buffer.from(await decrypt(inner, recovery.identity("A"))).toString()
  expect(text).toContain(`# public key: ${recoveryKey(workstation)?.recipient}`)
  const key = secret.exec(text)?.[0] ?? ""
  expect(isReadableIn(home, key)).toBe(false)
  workstation.vault.each((_name, value) => expect(JSON.stringify(value)).not.toContain(key))
})

test("recipients are of either kind, in files or as they are, and somebody who has none gets a file under words", async () => {
  const { home } = await aTeam()
  const [folder, out] = [testFolder(), join(testFolder(), "new")]
  const classic = await generateX25519Identity()
  writeFileSync(join(folder, "b.txt"), `# Ben\r\n${await identityToRecipient(classic)}\r\n`)
  const given = [recipientOf("A"), join(folder, "b.txt"), "new"].join(", ")
  const told = await recoveryCommand(contextFor(home, "recovery make", { for: given, out }))
  const { made } = told.value as { made: { file: string; words: string }[] }
  expect(made.map(({ file }) => file)).toEqual(["C.age"])
  expect(told.lines.join("\n")).toContain(made[0]?.words)
  const words = new Decrypter()
  words.addPassphrase(made[0]?.words ?? "")
  writeFileSync(join(folder, "c"), await words.decrypt(readFileSync(join(out, "C.age"))))
  writeFileSync(join(folder, "b"), classic)
  const brought = { recovery: join(out, "B-C.age"), first: join(folder, "b"), second: join(folder, "c") }
  await expect(recoveryIdentity(brought)).resolves.toBeInstanceOf(Decrypter)
  // Still under its words it is no identity that can be read, and the refusal says what to do.
  const sealed = { ...brought, second: join(out, "C.age") }
  await expect(recoveryIdentity(sealed)).rejects.toThrow("age -d -o identity.txt")
})

describe("nothing is made", () => {
  test.each([
    ["for two people", ["A", "B"], "three people"],
    ["for four", ["A", "B", "C", "D"], "three people"],
    ["for somebody twice", ["A", "B", "A"], "same key"],
    ["for a spelling mistake", ["A", "B", "age1pq1oops"], "age recipient"],
    ["for a secret that somebody gave by mistake", ["A", "B", "AGE-SECRET-KEY-PQ-1QQQQ"], "age recipient"],
    ["for a file that is not there", ["A", "B", "/nowhere.txt"], "age recipient"],
  ])("%s", async (_title, named, sentence) => {
    const { workstation } = await aTeam()
    const out = join(testFolder(), "out")
    const given = named.map((name) => (people.includes(name as Letter) ? recipientOf(name as Letter) : name))
    await expect(makeRecoveryKey(workstation, given, out, workFactor)).rejects.toThrow(sentence)
    expect([existsSync(out), recoveryKey(workstation)]).toEqual([false, undefined])
  })

  test("in a folder that holds something", async () => {
    const { workstation } = await aTeam()
    const out = testFolder()
    writeFileSync(join(out, "A-B.age"), "an older one")
    await expect(makeRecoveryKey(workstation, people.map(recipientOf), out, workFactor)).rejects.toThrow("already")
    expect([readdirSync(out), recoveryKey(workstation)]).toEqual([["A-B.age"], undefined])
  })

  test("when the last file cannot be written: the first ones go again", async () => {
    const { workstation } = await aTeam()
    const out = join(testFolder(), "out")
    const given = [recipientOf("A"), recipientOf("B"), recipientOf("C")]
    const back = failsToOpen("B-C.age.new")
    await expect(makeRecoveryKey(workstation, given, out, workFactor)).rejects.toThrow("the disk fails")
    back()
    expect(readdirSync(out)).toEqual([])
    expect(recoveryKey(workstation)).toBeUndefined()
  })
})

test("made anew it replaces the key, and says that older backups need the older files", async () => {
  const { workstation, home } = await aTeam()
  await aRecovery(workstation)
  const before = recoveryKey(workstation)?.recipient
  const out = join(testFolder(), "again")
  const told = await recoveryCommand(contextFor(home, "recovery make", { for: people.map(recipientOf).join(","), out }))
  expect(told.lines.join(" ")).toContain("older three files only")
  expect(recoveryKey(workstation)?.recipient).not.toBe(before)
})

describe("what is brought is looked at first", () => {
  test.each([
    ["garbage", "some words", "neither a recovery key nor a sealed one"],
    ["nothing", "", "neither a recovery key nor a sealed one"],
    ["a key with a slip", "AGE-SECRET-KEY-PQ-1QQQQ", "neither a recovery key nor a sealed one"],
    ["an age file cut short", "age-encryption.org/v1\n-> ", "do not open"],
  ])("%s", async (_title, text, sentence) => {
    const recovery = await aRecovery((await aTeam()).workstation)
    writeFileSync(recovery.file("A-C"), text)
    await expect(opener(recovery)).rejects.toThrow(sentence)
  })

  test("one person alone is told that two are needed", async () => {
    const recovery = await aRecovery((await aTeam()).workstation)
    const alone = { recovery: recovery.file("A-B"), first: recovery.identity("A") }
    await expect(recoveryIdentity(alone)).rejects.toThrow("sealed to two people")
  })
})

const { age } = toolPaths()
const absent = age === null && process.env.CI !== "true"
describe.skipIf(absent)(`the stock age${absent ? " (skipped: no age 1.3 here)" : ""}`, () => {
  const open = (sealed: Uint8Array, identity: string) =>
    spawnSync(age ?? "age", ["-d", "-i", identity], { input: sealed, maxBuffer: 1 << 24 })

  test("opens each of the three files with two people's identities, one after the other, and with no one's alone", async () => {
    const recovery = await aRecovery((await aTeam()).workstation)
    for (const [inner, outer] of pairs) {
      const file = readFileSync(recovery.file(`${inner}-${outer}`))
      const half = open(file, recovery.identity(outer))
      expect(half.status).toBe(0)
      expect(open(half.stdout, recovery.identity(inner)).stdout.toString()).toMatch(secret)
      expect(open(half.stdout, recovery.identity(outer)).status).toBe(1)
      expect(open(file, recovery.identity(inner)).status).toBe(1)
    }
  })
})
