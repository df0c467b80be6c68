import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { withdrawAlert } from "../../keys/outbound/alerts/withdraw.ts"
import { signRelease } from "../../keys/outbound/release.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { warnings } from "../../site/words/english/warnings.ts"
import { aCase, type DeskWithCase, written } from "../keys/alerts.ts"
import { aDay, deskAddress, passphrase, testFolder } from "../keys/workstation.ts"
import { decisions } from "../support/organisation.ts"
import { aDrill } from "./drill.ts"

/** A release that renders one page whatever it is asked, signed; and what a host serves of it. */
async function aRelease({ team }: DeskWithCase) {
  const folder = testFolder()
  for (const part of ["client", "server"]) mkdirSync(join(folder, part))
  writeFileSync(
    join(folder, "server", "entry.mjs"),
    'export const render = async () => new Response("a page")\nexport const wordPaths = () => []',
  )
  const seed = await readOfflineKey(offlineKeyFile(team.home, "release"), "release", passphrase)
  signRelease(folder, team.pins.id, team.pins.epoch, seed)
  const served = (path: string): Response | null => {
    if (path.startsWith("/release.json")) return new Response(readFileSync(join(folder, path)))
    return /^\/(en\/alerts|en\/police-watch|alerts.atom|feed.json)/.test(path) ? new Response("a page") : null
  }
  return { folder, served }
}

const lists = ["/alerts.json", "/alerts.json.minisig", "/alerts/short.json"]

async function withWarnings() {
  const desk = await aCase({ alert: "yes" })
  const { team, host } = desk
  await publishDraft(team.workstation, written(desk))
  const old = new Map<string, string | null>()
  for (const path of lists) old.set(path, await host.published(path))
  await withdrawAlert(team.workstation, "26-0001")
  const { folder, served } = await aRelease(desk)
  const organisation = join(testFolder(), "organisation.json")
  writeFileSync(
    organisation,
    JSON.stringify({ name: "The Lantern Project", demonstration: true, ...decisions, ...team.pins }),
  )
  /** null: an honest host. A map: what it shows in the place of the list; nothing for what is not in it. */
  const lie: { shown: Map<string, string | null> | null } = { shown: null }
  const fetcher: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input))
    if (lie.shown && /^\/alerts(\.json|\/short\.json)/.test(pathname)) {
      const text = lie.shown.get(pathname)
      return text ? new Response(text) : new Response("", { status: 404 })
    }
    return served(pathname) ?? host.fetch(input, init)
  }
  const here = { home: team.home, fetch: fetcher }
  const files = { ADDRESS: deskAddress, dist: folder, "organisation.json": organisation }
  return { ...desk, old, lie, here, files }
}

test("N12: warnings are hidden, or older ones shown: whoever verifies, the desk and the doctor see it, and after 28 days every reader", async () => {
  const drill = aDrill("The server hides warnings")
  const { host, old, lie, here, files } = await withWarnings()
  const verify = (today: Day = aDay) =>
    drill.type({ ...here, today }, "canopy verify ADDRESS --release dist --organisation-file organisation.json", files)
  expect((await verify())[1]).toContain("Warnings: list 2, 0 in force, 1 taken back.")
  for (const line of ["canopy pull", "canopy doctor"])
    expect((await drill.type(here, line)).join(" ")).not.toContain("list of warnings")

  // The host forgets that there is a short list too: whoever verifies is told both.
  lie.shown = new Map([["/alerts/short.json", old.get("/alerts/short.json") ?? null]])
  const half = (await verify()).join(" ")
  expect(half).toContain("/alerts/short.json does not come from")
  expect(half).toContain("There is no list of warnings.")

  // None: the page never says that there are none.
  lie.shown = new Map()
  expect((await verify())[1]).toContain("There is no list of warnings.")
  for (const line of ["canopy doctor", "canopy pull"]) await drill.type(here, line)
  expect(warnings.notYet).not.toBe(warnings.none)
  drill.saw(warnings.notYet)

  // An older one.
  lie.shown = old
  expect((await verify())[1]).toContain("list 1, 1 in force")
  for (const line of ["canopy doctor", "canopy pull"])
    expect((await drill.type(here, line)).join(" ")).toContain("an older list of warnings")
  const { validUntil } = JSON.parse(old.get("/alerts.json") ?? "") as { validUntil: Day }
  expect(validUntil).toBe(addDays(aDay, 28))
  expect((await verify(validUntil)).join(" ")).not.toContain("older than it may be")
  const late = await verify(addDays(validUntil, 1))
  drill.saw(...late.map((line) => line.trim()))
  expect(late.join(" ")).toContain("older than it may be")
  drill.saw(warnings.old)

  // The list that was published is there all the time, untouched.
  expect(JSON.parse((await host.published("/alerts.json")) ?? "").epoch).toBe(2)
  drill.isWalked()
})
