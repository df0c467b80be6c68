import { execFileSync } from "node:child_process"
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { root } from "../../tool/package-command.ts"
import { builtSite } from "./support/build.ts"
import { scheme } from "./support/scheme.ts"

const sources = ["site", "crypto", "tool", "astro.config.mjs", "package.json", "tsconfig.json"]

/** The sources in a folder of their own, with the same packages, as another person's clone. */
function cloneInto(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  execFileSync("cp", ["-Rl", join(root, "node_modules"), join(folder, "node_modules")])
}

/** `npm run build` in a clone of its own, into its `dist`. */
function build(folder: string, environment: Record<string, string>): void {
  execFileSync(process.execPath, [join(folder, "tool", "build.ts")], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    env: { PATH: process.env.PATH ?? "", ...environment },
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

/** With a link to another checkout's packages the bundler names that checkout: nothing is released from such a folder. */
const isLinked = lstatSync(join(root, "node_modules")).isSymbolicLink()

describe("the build", () => {
  test.skipIf(isLinked)(
    "N12: gives the same bytes in another folder, of another person, in another language and time",
    () => {
      inWorkshop((workshop) => {
        const other = join(workshop, "a", "longer", "place")
        cloneInto(other)
        const organisation = join(workshop, "organisation.json")
        writeFileSync(organisation, JSON.stringify(scheme.organisation))
        build(other, {
          CANOPY_ORGANISATION: organisation,
          LANG: "ar_EG.UTF-8",
          TZ: "Pacific/Kiritimati",
          HOME: "/home/ana",
          _: "x",
          Response: "y",
        })
        // The first is the one that all tests share: built here, where vitest has set DEV and NODE_ENV.
        const [first, second] = [contents(builtSite()), contents(join(other, "dist"))]
        expect(first.size).toBeGreaterThan(15)
        expect([...second.keys()]).toEqual([...first.keys()])
        for (const [path, text] of first) expect(second.get(path) === text, path).toBe(true)
        for (const [path, text] of [...first, ...second])
          for (const place of [workshop, root]) expect([path, text.includes(place)]).toEqual([path, false])
      })
    },
  )

  test("refuses an organisation that is not as it should be, in one sentence that names the place", () => {
    inWorkshop((workshop) => {
      const file = join(workshop, "organisation.json")
      const organisation = JSON.parse(readFileSync(join(root, "site", "organisation.json"), "utf8"))
      writeFileSync(
        file,
        JSON.stringify({ ...organisation, contact: { ...organisation.contact, phone: 12 }, colour: "red" }),
      )
      const told = () => build(root, { CANOPY_ORGANISATION: file })
      expect(told).toThrow(/organisation\.json is not as it should be\. Look at: contact\.phone, colour\./)
    })
  })
})
