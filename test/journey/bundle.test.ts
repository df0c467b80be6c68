import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { dayOf } from "../../crypto/day.ts"
import { freshPassphrase } from "../../keys/passphrase.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { archive } from "../../tool/bundle/archive.ts"
import type { Package } from "../../tool/bundle/packages.ts"
import { writeBundle } from "../../tool/bundle/write.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { random } from "../support/random.ts"

/** The workstation as one file: checked, unpacked where nothing is installed, and used. */

const folder = mkdtempSync(join(tmpdir(), "canopy-bundle-"))
const at = (...names: string[]): string => join(folder, ...names)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let packages: Package[]
let packed: Buffer
beforeAll(async () => {
  packages = await writeBundle(at("built", "canopy-workstation"))
  packed = archive(at("built"), "canopy-workstation")
  writeFileSync(at("canopy-workstation.tar.gz"), packed)
  mkdirSync(at("elsewhere"))
  execFileSync("tar", ["xzf", at("canopy-workstation.tar.gz"), "-C", at("elsewhere")])
  await aHome()
})

/** `canopy init`, but for scrypt's work: each command would pay its second again. */
async function aHome(): Promise<void> {
  const passphrase = freshPassphrase(random)
  writeFileSync(at("passphrase"), passphrase)
  await beginOrganisation({
    folder: at("home"),
    organisation: "Lantern",
    alias: "Ana",
    server: null,
    recipients: 4,
    passphrase,
    workFactor: 10,
    today: dayOf(Date.now()),
    random,
  })
}

const program = at("elsewhere", "canopy-workstation")
const environment = { PATH: process.env.PATH, HOME: folder, CANOPY_PASSPHRASE_FILE: at("passphrase") }

/** The program of the bundle, as somebody who has Node and nothing else runs it. */
function canopy(...words: string[]) {
  const ran = spawnSync(process.execPath, [join(program, "canopy.mjs"), "--home", at("home"), ...words], {
    encoding: "utf8",
    env: environment,
    cwd: folder,
  })
  return { code: ran.status, out: ran.stdout, told: ran.stderr }
}

describe("the bundle of the workstation", () => {
  it("opens a vault, and refuses like the program that is installed", () => {
    expect(canopy("cases", "--json")).toEqual({ code: 0, out: "[]\n", told: "" })
    expect(canopy("roster").out).toContain("Lantern, roster 1")
    expect(canopy("case", "4TQ9XK2M")).toMatchObject({ code: 1, out: "" })
    expect(canopy("sing")).toMatchObject({ code: 2, out: "" })
    expect(canopy("init", "--organisation", "Lantern")).toMatchObject({ code: 1, out: "" })
  })

  it("starts by its own small program, too", () => {
    const ran = spawnSync(join(program, "canopy"), ["--help"], {
      encoding: "utf8",
      env: { ...environment, PATH: `${join(process.execPath, "..")}:${process.env.PATH}` },
    })
    expect(ran.stdout).toContain("canopy [--home DIR]")
  })

  it("opens letters and makes tables in threads, and draws papers and plots", async () => {
    for (const thread of ["open-worker.mjs", "output-worker.mjs"]) expect(existsSync(join(program, thread))).toBe(true)
    const parts = readdirSync(program).filter((name) => /^(pdf|plot)-\w+\.mjs$/.test(name))
    expect(parts).toHaveLength(2)
    for (const part of parts) {
      const script = `import(${JSON.stringify(pathToFileURL(join(program, part)).href)}).then((it) => console.log(Object.keys(it).join()))`
      const ran = spawnSync(process.execPath, ["-e", script], { encoding: "utf8", cwd: folder })
      expect(ran.stderr).toBe("")
      expect(ran.stdout).toMatch(/policePdf|plot/i)
    }
    const fonts = join(program, "node_modules", "dejavu-fonts-ttf", "ttf")
    expect(readdirSync(fonts).sort()).toEqual(["DejaVuSans-Bold.ttf", "DejaVuSans.ttf"])
  })

  it.skipIf(!existsSync("/usr/bin/node"))("says in a sentence that an older Node is too old", () => {
    const ran = spawnSync("/usr/bin/node", [join(program, "canopy.mjs"), "--help"], { encoding: "utf8" })
    const [major = 0] = execFileSync("/usr/bin/node", ["-p", "process.versions.node"], { encoding: "utf8" })
      .split(".")
      .map(Number)
    if (major < 24)
      expect(ran).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(/^This needs Node/) })
    else expect(ran.stdout).toContain("canopy [--home DIR]")
  })

  it("is the same to the byte when it is made again, and names no folder of this machine", async () => {
    await writeBundle(at("again", "canopy-workstation"))
    const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex")
    expect(hash(archive(at("again"), "canopy-workstation"))).toBe(hash(packed))
    for (const name of readdirSync(program).filter((each) => each.endsWith(".mjs")))
      for (const place of [folder, process.cwd()])
        expect([name, readFileSync(join(program, name)).includes(place)]).toEqual([name, false])
  })

  it("lists and counts what others wrote: one more is a decision", () => {
    const listed = readFileSync(join(program, "PACKAGES.txt"), "utf8")
    expect(listed).toContain(`${packages.length} packages are in this program`)
    for (const { name, version, license } of packages) expect(listed).toContain(`${name} ${version} (${license})`)
    expect(packages).toHaveLength(46)
  })

  const { minisign } = toolPaths()
  it.skipIf(!minisign && process.env.CI !== "true")("is signed with the release key, and stock minisign agrees", () => {
    const file = at("canopy-workstation.tar.gz")
    const signed = canopy("release", "sign-bundle", file, "--json")
    expect(signed.code).toBe(0)
    const { key } = JSON.parse(signed.out) as { key: string }
    const check = () => spawnSync(minisign ?? "minisign", ["-Vm", file, "-P", key], { encoding: "utf8" })
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining("canopy/workstation 1") })
    writeFileSync(file, Buffer.concat([packed, Buffer.from("x")]))
    expect(check().status).not.toBe(0)
    expect(canopy("release", "sign-bundle", at("nothing")).told).toMatch(/^[A-Z].+\.\n$/)
  })
})
