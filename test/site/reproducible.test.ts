import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { root, script } from "../../tool/package-command.ts"

const sources = ["site", "crypto", "astro.config.mjs", "package.json", "tsconfig.json"]

/** The sources in a folder of their own, with the same packages, as another person's clone. */
function cloneInto(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  execFileSync("cp", ["-Rl", join(root, "node_modules"), join(folder, "node_modules")])
}

function build(folder: string, out: string, environment: Record<string, string>): void {
  const path = { PATH: process.env.PATH ?? "" }
  const astro = relative(root, script("astro", "astro"))
  execFileSync(process.execPath, [join(folder, astro), "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...path, CANOPY_SITE_OUT: out, ...environment },
  })
}

const contents = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, "latin1")]),
  )

function inWorkshop(work: (folder: string) => void): void {
  mkdirSync(join(root, "test", "results"), { recursive: true })
  const workshop = mkdtempSync(join(root, "test", "results", "clones-"))
  try {
    work(workshop)
  } finally {
    rmSync(workshop, { recursive: true })
  }
}

describe("the build", () => {
  test("N12: gives the same bytes in another folder, of another person, in another language and time", () => {
    inWorkshop((workshop) => {
      const [one, other] = [join(workshop, "one"), join(workshop, "a", "longer", "place")]
      for (const folder of [one, other]) cloneInto(folder)
      build(one, join(workshop, "built"), { LANG: "C", TZ: "UTC", HOME: "/home/ana", e: "1" })
      build(other, join(other, "dist"), {
        LANG: "ar_EG.UTF-8",
        TZ: "Pacific/Kiritimati",
        HOME: "/root",
        _: "x",
        Response: "y",
      })
      const [first, second] = [contents(join(workshop, "built")), contents(join(other, "dist"))]
      expect(first.size).toBeGreaterThan(15)
      expect([...second.keys()]).toEqual([...first.keys()])
      for (const [path, text] of first) expect(second.get(path) === text, path).toBe(true)
      for (const [path, text] of [...first, ...second])
        for (const place of [workshop, root]) expect([path, text.includes(place)]).toEqual([path, false])
    })
  }, 240_000)

  test("refuses an organisation that is not as it should be, in one sentence that names the place", () => {
    inWorkshop((workshop) => {
      const file = join(workshop, "organisation.json")
      const organisation = JSON.parse(readFileSync(join(root, "site", "organisation.json"), "utf8"))
      writeFileSync(
        file,
        JSON.stringify({ ...organisation, contact: { ...organisation.contact, phone: 12 }, colour: "red" }),
      )
      const told = () => build(root, join(workshop, "out"), { CANOPY_ORGANISATION: file })
      expect(told).toThrow(/organisation\.json is not as it should be\. Look at: contact\.phone, colour\./)
    })
  })
})
