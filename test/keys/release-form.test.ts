import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import { type CarriedKeys, carriedKeys } from "../../crypto/documents/carried-keys.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { release as releaseSchema } from "../../crypto/documents/release.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { openPublication } from "../../crypto/publication.ts"
import { chooseKeys, trustRoster } from "../../crypto/trust.ts"
import { release } from "../../keys/commands/keep.ts"
import { fileEntry } from "../../keys/outbound/release.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { caseworker } from "../crypto/cast.ts"
import { messageKeyOf, standingKeyOf } from "../support/organisation.ts"
import { contextFor } from "./context.ts"
import { hostFor } from "./host.ts"
import { aDay, aTeam, openWorkstation, passphrase, type Team, testFolder } from "./workstation.ts"

const script = '<script type="module">go("<b>")</script>'
const built = (keys: string) =>
  `<!doctype html><title>Form</title><script type="application/json" id="keys">${keys}</script>${script}`

/** A built folder with an offline form in it, as the site's build leaves one: its keys are null. */
function builtFolder(languages = ["en"]): string {
  const folder = join(testFolder(), "dist")
  for (const path of ["client/assets", "server"]) mkdirSync(join(folder, path), { recursive: true })
  writeFileSync(join(folder, "client", "en.html"), "<h1>Home</h1>")
  writeFileSync(join(folder, "server", "entry.mjs"), "")
  for (const language of languages) {
    mkdirSync(join(folder, "client", language), { recursive: true })
    writeFileSync(join(folder, "client", language, "form.html"), built("null"))
  }
  return folder
}

const formIn = (folder: string, language = "en") => readFileSync(join(folder, "client", language, "form.html"), "utf8")
const carriedIn = (folder: string): CarriedKeys =>
  carriedKeys.parse(JSON.parse(/id="keys">(.*?)<\/script>/s.exec(formIn(folder))?.[1] ?? ""))

type World = { today?: Day; fetcher?: typeof fetch }
const signed = (home: string, folder: string, world: World = {}) =>
  release(contextFor(home, `release sign ${folder}`, {}, world))

const listedIn = (folder: string) => {
  const list = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"))
  return releaseSchema.parse(list).served.find(({ path }) => path === "/en/form.html")
}

/** The documents in them, or nothing where a form carries none. */
const documentsIn = (carried: CarriedKeys) => carried?.standing.map(({ document }) => JSON.parse(document)) ?? []

function trustedOn(day: Day, carried: CarriedKeys, { pins }: Team) {
  const known = { organisationKey: pins.key, organisation: pins.id, epoch: pins.epoch }
  const roster = trustRoster(carried?.roster as SignedText, known, day)
  if (!roster.ok) return roster
  return chooseKeys(carried?.standing ?? [], roster.value, day, "standing")
}

describe("N13: signing a release fills the offline form", () => {
  test("with the roster and this caseworker's standing keys, and lists it with them", async () => {
    const team = await aTeam()
    const folder = builtFolder()
    const { lines } = await signed(team.home, folder)
    expect(lines.at(-1)).toContain("2 standing keys")
    const carried = carriedIn(folder)
    expect(carried?.day).toBe(aDay)
    expect(documentsIn(carried).map(({ kind, person }) => [kind, person])).toEqual([
      ["canopy/standing-key", "Ana"],
      ["canopy/standing-key", "Ana"],
    ])
    expect(trustedOn(aDay, carried, team)).toMatchObject({ ok: true })
    expect(listedIn(folder)).toEqual(fileEntry("/en/form.html", readFileSync(join(folder, "client/en/form.html"))))
    const [text, minisig] = ["release.json", "release.json.minisig"].map((name) =>
      readFileSync(join(folder, name), "utf8"),
    )
    expect(openPublication(text!, minisig!, rosterOf(team.workstation).release, releaseSchema).ok).toBe(true)
  })

  test("so that it can be used for nine months without another signing, and no longer", async () => {
    const team = await aTeam()
    const folder = builtFolder()
    await signed(team.home, folder)
    const carried = carriedIn(folder)
    for (const days of [0, 100, 181, 182, 272]) expect(trustedOn(addDays(aDay, days), carried, team).ok).toBe(true)
    expect(trustedOn(addDays(aDay, 300), carried, team)).toMatchObject({ failure: { kind: "key-outside-window" } })
  })

  test("and leaves every other byte of it as it was built, in each language", async () => {
    const { home } = await aTeam()
    const folder = builtFolder(["en", "ro"])
    await signed(home, folder)
    for (const language of ["en", "ro"]) {
      const form = formIn(folder, language)
      expect(form.replace(/(id="keys">).*?(<\/script>)/s, "$1null$2")).toBe(built("null"))
      expect(form.split("<script")).toHaveLength(3)
    }
  })

  test("again with the same keys, to the same bytes; and a season later with fresh ones in their place", async () => {
    const { home } = await aTeam()
    const folder = builtFolder()
    await signed(home, folder)
    const first = formIn(folder)
    await signed(home, folder)
    expect(formIn(folder)).toBe(first)
    await signed(home, folder, { today: addDays(aDay, 200) })
    const untils = documentsIn(carriedIn(folder)).map(({ until }) => until as Day)
    expect(untils.every((until) => until >= addDays(aDay, 200))).toBe(true)
    expect(untils.length).toBeGreaterThan(0)
  })

  test("never with a secret, and never with a key that opens letters of the pages", async () => {
    const { home } = await aTeam()
    const folder = builtFolder()
    await signed(home, folder)
    expect(formIn(folder)).not.toMatch(/AGE-SECRET-KEY|canopy\/message-key|"seed"/)
  })
})

/** A roster of the next epoch, in which these people open letters as well. */
async function withColleagues({ home, workstation }: Team, ...aliases: string[]): Promise<Roster> {
  const seed = await readOfflineKey(offlineKeyFile(home, "organisation"), "organisation", passphrase)
  const { people, epoch, ...rest } = rosterOf(workstation)
  const next = { ...rest, epoch: epoch + 1, people: [...people, ...aliases.map((alias) => caseworker(alias))] }
  workstation.vault.put("self/organisation", { ...homeOf(workstation), roster: signRoster(next as Roster, seed) })
  return next as Roster
}

const changed = ({ document, minisig }: SignedText) => ({ document: document.replace("age1pq1", "age1pq1q"), minisig })

/** A server that has no roster yet, and shows this as standing keys. */
const showing =
  (standing: unknown): typeof fetch =>
  async (input) =>
    String(input).endsWith("/standing.json") ? Response.json(standing) : new Response("", { status: 404 })

describe("colleagues' keys", () => {
  const peopleIn = (folder: string) => documentsIn(carriedIn(folder)).map(({ person }) => person)

  test("come from the server when it is there, each key once", async () => {
    const team = await aTeam()
    const roster = await withColleagues(team, "Ben")
    const folder = builtFolder()
    const bens = standingKeyOf("Ben", aDay, roster)
    await signed(team.home, folder)
    const own = carriedIn(folder)?.standing ?? []
    await signed(team.home, folder, { fetcher: showing([bens, ...own, bens]) })
    expect(peopleIn(folder)).toEqual(["Ana", "Ana", "Ben"])
    const chosen = trustedOn(aDay, carriedIn(folder), team)
    expect(chosen.ok && "recipients" in chosen.value && chosen.value.recipients).toHaveLength(2)
  })

  test.each([
    ["nobody of the roster signed them", (roster: Roster) => [standingKeyOf("Eve", aDay, roster)]],
    ["they are past", (roster: Roster) => [standingKeyOf("Ben", addDays(aDay, -182), roster)]],
    ["one letter of them was changed", (roster: Roster) => [changed(standingKeyOf("Ben", aDay, roster))]],
    ["they are message keys", (roster: Roster) => [messageKeyOf("Ben", aDay, roster)]],
    ["they are no keys at all", () => [7]],
  ])("are left out when %s", async (_, keys) => {
    const team = await aTeam()
    const roster = await withColleagues(team, "Ben")
    const folder = builtFolder()
    await signed(team.home, folder, { fetcher: showing(keys(roster)) })
    expect(peopleIn(folder)).toEqual(["Ana", "Ana"])
  })

  test("are asked of the real server, which shows what this workstation has published", async () => {
    const team = await aTeam()
    const host = hostFor(team.pins)
    await publishRosterAndKeys(await openWorkstation(team.home, aDay, host.fetch))
    const folder = builtFolder()
    await signed(team.home, folder, { fetcher: host.fetch })
    expect(host.asked).toContain("GET /standing.json")
    expect(peopleIn(folder)).toEqual(["Ana", "Ana"])
  })

  test("are not asked of a server that shows another organisation's roster: nothing is signed", async () => {
    const team = await aTeam()
    const { document, minisig } = homeOf((await aTeam()).workstation).roster
    const fetcher: typeof fetch = async (input) => new Response(String(input).endsWith(".minisig") ? minisig : document)
    const folder = builtFolder()
    await expect(signed(team.home, folder, { fetcher })).rejects.toMatchObject({ kind: "foreign-roster" })
    expect(formIn(folder)).toBe(built("null"))
  })
})

describe("a form is left empty, and a line says so", () => {
  test("when standing keys of fewer than half of the caseworkers are known, even where it had keys before", async () => {
    const team = await aTeam()
    const folder = builtFolder()
    await signed(team.home, folder)
    expect(carriedIn(folder)).not.toBeNull()
    await withColleagues(team, "Ben", "Cleo")
    const { lines } = await signed(team.home, folder)
    expect(lines.at(-1)).toContain("is empty, and says so")
    expect(formIn(folder)).toBe(built("null"))
    expect(listedIn(folder)).toEqual(fileEntry("/en/form.html", Buffer.from(built("null"))))
  })

  test("and a folder without one is signed as ever", async () => {
    const { home } = await aTeam()
    const { lines } = await signed(home, builtFolder([]))
    expect(lines).toEqual(["2 files are listed and signed."])
  })

  test("and nothing is written into it by somebody without the release key", async () => {
    const { home } = await aTeam()
    const other = await aTeam()
    const folder = builtFolder()
    const options = { "release-key": join(other.home, "release-key.age") }
    const refused = release(contextFor(home, `release sign ${folder}`, options))
    await expect(refused).rejects.toMatchObject({ kind: "another-release-key" })
    expect(formIn(folder)).toBe(built("null"))
  })
})
