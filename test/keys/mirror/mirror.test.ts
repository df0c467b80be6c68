import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { perPage } from "../../../crypto/browse/browse.ts"
import { addDays } from "../../../crypto/day.ts"
import { verify } from "../../../keys/commands/keep.ts"
import { mirror } from "../../../keys/commands/mirror.ts"
import { fileOf } from "../../../keys/mirror/places.ts"
import { verifyFolder } from "../../../keys/verify/folder.ts"
import { testFolder } from "../../server/host.ts"
import { tagsIn } from "../../site/support/markup.ts"
import { textIn } from "../../site/support/posted.ts"
import { scheme, today } from "../../site/support/scheme.ts"
import { warning, warnings } from "../../support/warnings.ts"
import { contextFor } from "../context.ts"
import { hostOf, serverRoutes, signedSite, siteAddress } from "./site.ts"

const alerts = [...warnings(perPage + 1), warning("26-0500", { region: "wales" })]
let site: ReturnType<typeof signedSite>
/** Made once; each test that spoils a copy has one of its own. */
let made: string

const typed = (line: string, more: Record<string, string> = {}, fetcher?: typeof fetch) => {
  const options = { release: site.folder, "organisation-file": site.organisationFile, ...more }
  return contextFor("", line, options, { today, ...(fetcher && { fetcher }) })
}
const makeCopy = (out: string, fetcher: typeof fetch) => mirror(typed("mirror", { out, server: siteAddress }, fetcher))
const anHonestHost = () => hostOf(site.folder, alerts, { withdrawn: ["26-0400"], paused: ["26-0300"] })

beforeAll(() => {
  site = signedSite()
  made = join(site.folder, "made")
})
afterAll(() => site.remove())

async function aCopy(): Promise<string> {
  if (!existsSync(made)) await makeCopy(made, await anHonestHost())
  const folder = join(testFolder(), "copy")
  cpSync(made, folder, { recursive: true })
  return folder
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8")
const check = (folder: string, day = today) => verifyFolder(folder, scheme.organisation, site.folder, day)

describe("a copy on any static host or USB stick", () => {
  test("holds every page, warning, list, sheet, feed and publication as a plain file", async () => {
    const files = filesIn(await aCopy())
    for (const path of [
      "index.html",
      "en/index.html",
      "en/contact/index.html",
      "en/form.html",
      "en/paper/index.html",
      "en/alerts/index.html",
      "en/alerts/all/2/index.html",
      "en/alerts/wales/index.html",
      "en/alerts/wales/sheet/index.html",
      "en/alerts/wales/list.txt",
      "en/alerts/wales/feed.atom",
      "en/alerts/26-0500/index.html",
      "en/alerts/26-0400/index.html",
      "en/alerts/26-0300/index.html",
      "alerts.atom",
      "feed.json",
      "roster.json",
      "roster.json.minisig",
      "release.json",
      "alerts.json",
      "alerts.json.minisig",
      "standing.json",
      "alerts/short.json",
    ])
      expect(files).toContain(path)
  })

  test("S38: what stands in messages to members leads to the page that it leads to on the site", async () => {
    const folder = await aCopy()
    expect(textIn(read(folder, "n/index.html"))).toBe(textIn(read(folder, "en/alerts/index.html")))
    expect(textIn(read(folder, "y/index.html"))).toBe(textIn(read(folder, "en/confirm/index.html")))
    expect(textIn(read(folder, "s/index.html"))).toBe(textIn(read(folder, "en/stop/index.html")))
  })

  test("S44: Police Watch can be read there without the choice above it", async () => {
    const page = read(await aCopy(), "en/police-watch/index.html")
    expect(textIn(page)).toContain("This is what people told us")
    expect(textIn(page)).not.toContain("This needs the real site")
  })

  /** Public addresses of the server that are in no copy, and why. */
  const notInCopies: Record<string, string> = {
    "/healthz": "says whether a server is up, and a copy is none",
    "/leave": "every page of a copy leads away by itself",
    "/keys.json": "keys of today, for sealing: nothing in a copy seals",
    "/approvers.json": "keys of today, between workstations",
  }
  /** Answers to forms: asked for again from a bookmark they lead back to the page of the form, which is in the copy. */
  const answers = /^\/[a-z-]+\/[\w-]+\/(send|read|write|withdraw|search)$/
  /** Publications that this host does not have, with their signatures. */
  const notPublished =
    /^\/(recipients\.txt|(counts|pages)\.json|check\/table(\.json)?)(\.minisig|\.2\.minisig)?$|\.2\.minisig$/

  test("every address that the server knows is in it, or there is a reason why not", async () => {
    const folder = await aCopy()
    const known = (await serverRoutes(site.folder)).filter((path) => !notPublished.test(path) && !answers.test(path))
    expect(known.length).toBeGreaterThan(10)
    const absent = known.filter((path) => !existsSync(join(folder, fileOf(path))))
    expect(absent.toSorted()).toEqual(Object.keys(notInCopies).toSorted())
  })

  test("every link in it leads to a file in it, from wherever the copy lies", async () => {
    const folder = await aCopy()
    for (const path of filesIn(folder).filter((each) => /\.(html|atom)$/.test(each) && each !== "en/form.html"))
      for (const { attributes } of tagsIn(read(folder, path)))
        for (const address of [attributes.href, attributes.src]) {
          if (address === undefined || /^(https:|tel:|mailto:|#)/.test(address)) continue
          expect(address, path).not.toMatch(/^\//)
          expect([path, address, existsSync(join(folder, dirname(path), address.split("#")[0]!))]).toEqual([
            path,
            address,
            true,
          ])
        }
  })

  test("no page of it runs a script or takes a word, but for the form that works on its own", async () => {
    const folder = await aCopy()
    expect(filesIn(folder).filter((path) => path.endsWith(".js"))).toEqual([])
    for (const path of filesIn(folder).filter((each) => each.endsWith(".html") && each !== "en/form.html"))
      expect(read(folder, path), path).not.toMatch(/<(script|form|input|textarea|button)\b/)
    expect(read(folder, "en/form.html")).toBe(readFileSync(join(site.folder, "client/en/form.html"), "utf8"))
  })

  test.each(["en/report", "en/report/quick", "en/messages", "en/sealed", "en/check"])(
    "%s says plainly that it does not work there, and how to reach us",
    async (path) => {
      const text = textIn(read(await aCopy(), `${path}/index.html`))
      expect(text).toContain("This needs the real site")
      expect(text).toContain("What you type into a copy goes nowhere")
      expect(text).toContain(scheme.organisation.contact.phone)
    },
  )

  test("every page says that it is a copy", async () => {
    const folder = await aCopy()
    for (const path of filesIn(folder).filter((each) => each.endsWith("index.html")))
      expect(read(folder, path), path).toContain("You are reading a copy of this site")
  })

  test("warnings can be read without the search, and the way out still leads away", async () => {
    const page = read(await aCopy(), "en/alerts/index.html")
    expect(page).toContain("Warning 26-0500")
    expect(page).toContain(`href="${scheme.organisation.exitAddress}"`)
    expect(page).toContain('href="all/2/index.html"')
  })

  test("can be read by whatever serves it, though its maker's other files cannot", async () => {
    const folder = await aCopy()
    for (const path of [".", "en", "en/alerts"]) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o755)
    for (const path of filesIn(folder)) expect(statSync(join(folder, path)).mode & 0o777).toBe(0o644)
  })

  test("is the same, byte for byte, whoever makes it", async () => {
    const [first, second] = [await aCopy(), join(testFolder(), "copy")]
    await makeCopy(second, await anHonestHost())
    expect(filesIn(second).toSorted()).toEqual(filesIn(first).toSorted())
    for (const path of filesIn(first)) expect(read(second, path)).toBe(read(first, path))
  })
})

describe("N12: a copy is checked against what was published", () => {
  test("an honest one shows no difference, and a month later only that it is old", async () => {
    const folder = await aCopy()
    const { differences, compared, alerts: list } = await check(folder)
    expect(differences).toEqual([])
    expect([compared, list?.inForce]).toEqual([filesIn(folder).length, alerts.length])
    expect((await check(folder, addDays(today, 60))).differences).toEqual([
      { path: "/alerts.json", what: "is older than it may be: warnings may be held back" },
    ])
  })

  test.each<[string, (folder: string) => void, string[]]>([
    [
      "a changed page",
      (folder) => writeFileSync(join(folder, "en/contact/index.html"), "Ring him."),
      ["en/contact/index.html"],
    ],
    [
      "a changed feed",
      (folder) => writeFileSync(join(folder, "en/alerts/wales/feed.atom"), "<feed/>"),
      ["en/alerts/wales/feed.atom"],
    ],
    [
      "a paused warning whose page shows words",
      (folder) => writeFileSync(join(folder, "en/alerts/26-0300/index.html"), "Ring him."),
      ["en/alerts/26-0300/index.html"],
    ],
    ["a changed style", (folder) => writeFileSync(join(folder, "icon.svg"), "<svg/>"), ["icon.svg"]],
    [
      "a warning that is left out",
      (folder) => rmSync(join(folder, "en/alerts/26-0500/index.html")),
      ["en/alerts/26-0500/index.html"],
    ],
    [
      "a file that nobody published",
      (folder) => writeFileSync(join(folder, "en/pay-here.html"), "Pay"),
      ["en/pay-here.html"],
    ],
    ["a script that was put in", (folder) => writeFileSync(join(folder, "assets/x.js"), "go()"), ["assets/x.js"]],
    [
      "a short list that is another",
      (folder) => writeFileSync(join(folder, "alerts/short.json"), "{}"),
      ["/alerts/short.json"],
    ],
    [
      "keys of somebody else",
      (folder) => writeFileSync(join(folder, "standing.json"), '[{"document":"{}","minisig":""}]'),
      ["/standing.json"],
    ],
  ])("%s is named", async (_title, spoil, paths) => {
    const folder = await aCopy()
    spoil(folder)
    expect((await check(folder)).differences.map(({ path }) => path)).toEqual(paths)
  })

  test("warnings that nobody signed are named, and are not what the pages are held against", async () => {
    const folder = await aCopy()
    const forged = read(folder, "alerts.json").replace("26-0500", "26-0501")
    writeFileSync(join(folder, "alerts.json"), forged)
    expect((await check(folder)).differences.map(({ path }) => path)).toContain("/alerts.json")
  })

  test("another organisation's roster ends it at once", async () => {
    const folder = await aCopy()
    writeFileSync(join(folder, "roster.json"), "{}\n")
    expect(await check(folder)).toMatchObject({ compared: 0, differences: [{ path: "/roster.json" }] })
  })

  test("canopy verify takes a folder as it takes an address", async () => {
    const folder = await aCopy()
    const { lines } = await verify(typed(`verify ${folder}`))
    expect(lines[0]).toContain("Everything that was compared is as it was published")
    expect(lines.join()).toContain(`${alerts.length} in force, 1 paused, 1 taken back`)
    writeFileSync(join(folder, "en/index.html"), "Ring him.")
    const told = await verify(typed(`verify ${folder}`))
    expect([told.exit, told.lines[1]]).toEqual([1, "  en/index.html is not what was published."])
    await expect(verify(typed("verify nowhere-at-all"))).rejects.toThrow("or a folder")
  })
})

describe("a copy is refused", () => {
  test("of a site that does not serve what was published; an earlier copy stays", async () => {
    const folder = await aCopy()
    const before = read(folder, "en/index.html")
    const honest = await anHonestHost()
    const lying: typeof fetch = async (asked, init) =>
      new URL(String(asked)).pathname === "/en/contact" ? new Response("Ring him.") : honest(asked, init)
    await expect(makeCopy(folder, lying)).rejects.toThrow("no copy was made")
    expect(read(folder, "en/index.html")).toBe(before)
  })

  test("into a folder that holds something else", async () => {
    const folder = join(testFolder(), "papers")
    mkdirSync(folder)
    writeFileSync(join(folder, "a-letter.txt"), "Dear")
    await expect(makeCopy(folder, await anHonestHost())).rejects.toThrow("something that is not a copy")
    expect(readdirSync(folder)).toEqual(["a-letter.txt"])
  })

  test("where no address is known", async () => {
    await expect(mirror(typed("mirror", { out: join(testFolder(), "copy") }))).rejects.toThrow("names no address")
  })
})

test("a later copy takes the place of an earlier one, whole", async () => {
  const folder = await aCopy()
  await makeCopy(folder, await hostOf(site.folder, alerts.slice(0, 2)))
  expect(existsSync(join(folder, "en/alerts/26-0500/index.html"))).toBe(false)
  expect((await check(folder)).differences).toEqual([])
  expect(readdirSync(dirname(folder))).toEqual(["copy"])
})
