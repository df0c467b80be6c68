import { chmodSync, copyFileSync, cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { dayOf } from "../../crypto/day.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { quickFolder } from "../support/folder.ts"
import { random } from "../support/random.ts"
import { canopy, type Said } from "./cli.ts"
import { fingerprint } from "./files.ts"

/** The program as an operator meets it: what it prints, what it writes, and how it ends. */

const folder = quickFolder("canopy-cli-")
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const home = at("home")
const key = { CANOPY_PASSPHRASE_FILE: at("passphrase") }
const sentinel = "sentinelword"

let begun: Said
/** Another one under the same passphrase: the program's own scrypt takes a second, and each command would pay it. */
const quick = at("quick")
beforeAll(async () => {
  begun = await canopy(["--home", home, "--server", "http://127.0.0.1:9", "init", "--organisation", "Lantern"], key)
  await beginOrganisation({
    folder: quick,
    organisation: "Lantern",
    alias: "Caseworker 1",
    server: "http://127.0.0.1:9",
    recipients: 4,
    passphrase: readFileSync(at("passphrase"), "utf8").trim(),
    workFactor: 10,
    today: dayOf(Date.now()),
    random,
  })
})

/** One sentence for a person: no trace of the program's inside, no path, nothing that was typed. */
function isOneSentence({ stdout, stderr }: Said): void {
  expect(stdout).toBe("")
  expect(stderr).toMatch(/^[A-Z].+[.)]\n$/)
  expect(stderr).not.toMatch(/\bat \S+:\d+|Error|node:|undefined|\.ts\b/)
  for (const hidden of [folder, sentinel, "ENOENT", "SQLITE"]) expect(stderr).not.toContain(hidden)
}

describe("canopy init", () => {
  test("says what began, where the key lies that must be carried away, and ends with 0", () => {
    expect(begun).toMatchObject({ code: 0, stderr: "" })
    expect(begun.stdout).toContain("Lantern begins. Its key: RW")
    expect(begun.stdout).toContain("organisation-key.age")
  })

  test("makes a passphrase of seven words, writes it where it was told, and does not print it", () => {
    const passphrase = readFileSync(at("passphrase"), "utf8")
    expect(passphrase).toMatch(/^(?:[a-z]+ ){6}[a-z]+\n$/)
    expect(begun.stdout).not.toContain(passphrase.trim())
  })

  test("leaves the folder and every file in it to their owner alone", () => {
    expect(statSync(home).mode & 0o777).toBe(0o700)
    for (const name of ["vault.keys", "vault.sqlite", "organisation-key.age", "release-key.age", "organisation.json"])
      expect([name, statSync(join(home, name)).mode & 0o777]).toEqual([name, 0o600])
    expect(statSync(at("passphrase")).mode & 0o777).toBe(0o600)
  })

  test("a second time is refused: no byte changes, and no new passphrase is made", async () => {
    const before = fingerprint(home)
    const said = await canopy(["--home", home, "init", "--organisation", sentinel], {
      CANOPY_PASSPHRASE_FILE: at("second"),
    })
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect(fingerprint(home)).toEqual(before)
    expect(existsSync(at("second"))).toBe(false)
  })

  test.each([
    ["no name", ["init"]],
    ["a number of recipients that no letter has", ["init", "--organisation", sentinel, "--recipients", "5"]],
  ])("with %s is wrong use, and begins nothing", async (_title, args) => {
    const said = await canopy(["--home", at("nothing"), ...args], { CANOPY_PASSPHRASE_FILE: at("second") })
    expect([said.code, existsSync(at("nothing")), existsSync(at("second"))]).toEqual([2, false, false])
  })

  test.each([
    ["that is damaged", "damaged.json", "{ half"],
    ["in a folder that is not there", "no/such/organisation.json", null],
  ])("with an organisation file %s changes nothing of it, and begins nothing", async (_title, name, text) => {
    if (text !== null) writeFileSync(at(name), text)
    const args = ["--home", at("nothing"), "init", "--organisation", "Lantern", "--organisation-file", at(name)]
    const said = await canopy(args, { CANOPY_PASSPHRASE_FILE: at("second") })
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect([existsSync(at("nothing")), existsSync(at("second"))]).toEqual([false, false])
    if (text !== null) expect(readFileSync(at(name), "utf8")).toBe(text)
  })

  test("prints the passphrase once where no file for it is named, and writes it nowhere", async () => {
    const said = await canopy(["--home", at("shown"), "init", "--organisation", "Lantern"])
    const [, passphrase = ""] = /shown this once: ((?:[a-z]+ ){6}[a-z]+)\n/.exec(said.stdout) ?? []
    expect(passphrase.split(" ")).toHaveLength(7)
    expect(readFileSync(join(at("shown"), "vault.keys")).includes(passphrase)).toBe(false)
    expect(readFileSync(join(at("shown"), "organisation.json")).includes(passphrase)).toBe(false)
  })
})

describe("wrong use ends with 2 and shows how it is used", () => {
  test.each([
    [[]],
    [[sentinel]],
    [["constructor"]],
    [["toString"]],
    [["__proto__"]],
    [["--nonsense"]],
    [["--passphrase", sentinel, "cases"]],
    [["--home"]],
    [["alert"]],
    [["alert", "constructor"]],
    [["alert", "burn"]],
    [["roster", "valueOf"]],
    [["case"]],
    [["reply"]],
    [["reply", sentinel]],
    [["close"]],
    [["verify"]],
    [["verify", sentinel]],
    [["release", "sing", "dist"]],
    [["export-identity"]],
    [["desk", "--port", sentinel]],
    [["desk", "--port", "70000"]],
  ])("%j", async (args) => {
    const needsHome = ["case"].includes(args[0] ?? "")
    const said = await canopy(needsHome ? ["--home", quick, ...args] : args, needsHome ? key : {})
    expect([said.code, said.stdout]).toEqual([2, ""])
    expect(said.stderr).not.toContain(sentinel)
    expect(said.stderr).not.toMatch(/\bat \S+:\d+|TypeError/)
  })

  test("asked for help, it gives help and ends with 0", async () => {
    const said = await canopy(["--help"])
    expect([said.code, said.stderr]).toEqual([0, ""])
    expect(said.stdout).toContain("CANOPY_PASSPHRASE_FILE")
  })
})

describe("a refusal ends with 1 and one sentence, and nothing is destroyed", () => {
  const refused = async (args: string[], env: Record<string, string> = key): Promise<string> => {
    const before = fingerprint(quick)
    const said = await canopy(["--home", quick, ...args], env)
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect(fingerprint(quick)).toEqual(before)
    return said.stderr
  }
  const file = (name: string, text: string) => {
    writeFileSync(at(name), text)
    return { CANOPY_PASSPHRASE_FILE: at(name) }
  }

  test("a wrong passphrase", async () => {
    expect(await refused(["cases"], file("wrong", sentinel))).toContain("does not open this workstation")
  })

  test("an empty passphrase", async () => {
    expect(await refused(["cases"], file("empty", "\n"))).toContain("A passphrase is needed")
  })

  test("no passphrase, and nobody to ask", async () => {
    expect(await refused(["cases"], {})).toContain("A passphrase is needed")
  })

  test("a passphrase file that is not there", async () => {
    expect(await refused(["cases"], { CANOPY_PASSPHRASE_FILE: at(`no-${sentinel}`) })).toContain("could not be read")
  })

  test("no workstation", async () => {
    const said = await canopy(["--home", at(`no-${sentinel}`), "cases"], key)
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect(said.stderr).toContain("canopy init")
    expect(existsSync(at(`no-${sentinel}`))).toBe(false)
  })

  test("a server that is not there", async () => {
    expect(await refused(["pull"])).toContain("could not be reached")
  })

  test("a case, a draft and a number that are not there", async () => {
    writeFileSync(at("draft.json"), JSON.stringify({ kind: sentinel }))
    expect(await refused(["case", sentinel])).toContain("no case of this name")
    expect(await refused(["alert", "publish", at("draft.json")])).toContain("not an alert's draft")
    expect(await refused(["alert", "withdraw", sentinel])).toContain("no alert of this number")
    expect(await refused(["alert", "check", at(`no-${sentinel}`)])).toContain("could not be read")
  })

  test("a damaged vault", async () => {
    cpSync(quick, at("damaged"), { recursive: true })
    const database = readFileSync(join(at("damaged"), "vault.sqlite")).fill(0, 4096)
    writeFileSync(join(at("damaged"), "vault.sqlite"), database)
    const before = fingerprint(at("damaged"))
    const said = await canopy(["--home", at("damaged"), "cases"], key)
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect(said.stderr).toContain("vault is damaged")
    expect(fingerprint(at("damaged"))).toEqual(before)
  })

  test("an address to verify behind which nobody is", async () => {
    copyFileSync(join(import.meta.dirname, "../../site/organisation.json"), at("organisation.json"))
    const args = ["verify", "http://127.0.0.1:9", "--organisation-file", at("organisation.json")]
    expect(await refused(args, {})).toContain("could not be reached")
  })
})

describe("listings", () => {
  test("are lines for people, and the same as JSON", async () => {
    expect(await canopy(["--home", quick, "cases"], key)).toEqual({ code: 0, stdout: "No cases yet.\n", stderr: "" })
    expect(await canopy(["--home", quick, "--json", "cases"], key)).toEqual({ code: 0, stdout: "[]\n", stderr: "" })
    expect(JSON.parse((await canopy(["--home", quick, "--json", "letters"], key)).stdout)).toEqual([])
    const roster = JSON.parse((await canopy(["roster", "show", "--home", quick, "--json"], key)).stdout) as object
    expect(roster).toMatchObject({ kind: "canopy/roster", epoch: 1, organisation: { name: "Lantern" } })
  })

  test("of risks end with 1 when there is one", async () => {
    const said = await canopy(["--home", quick, "doctor"], key)
    expect(said.code).toBe(1)
    expect(said.stdout).toContain("could not be reached")
    expect(said.stdout).toContain("organisation key is on this machine")
  })
})

describe("canopy export-identity", () => {
  test("writes what the stock age opens letters with, for its owner alone, and never over another file", async () => {
    const out = at("identity.txt")
    const args = ["--home", quick, "export-identity", "--out", out]
    expect((await canopy(args, key)).code).toBe(0)
    expect(statSync(out).mode & 0o777).toBe(0o600)
    const text = readFileSync(out, "utf8")
    expect(text.match(/^AGE-SECRET-KEY-PQ-1[0-9A-Z]+$/gm)).toHaveLength(7)
    chmodSync(out, 0o600)
    const said = await canopy(args, key)
    expect(said.code).toBe(1)
    isOneSentence(said)
    expect(readFileSync(out, "utf8")).toBe(text)
  })
})
