import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { lookAfterCheck } from "../../keys/check/publish-table.ts"
import { doctor } from "../../keys/commands/doctor.ts"
import { roster } from "../../keys/commands/roster.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { secretOf } from "../crypto/cast.ts"
import { contextFor } from "./context.ts"
import { aDesk } from "./desk-and-host.ts"
import { hostFor } from "./host.ts"
import { aDay, aTeam, openWorkstation, passphrase, type Team } from "./workstation.ts"

/** N12: the workstation looks at the roster that a server shows before it sends anything to it. */

/** A server that shows this as its roster; everything that is sent to it is noted. */
function showing(shown: { document: string | null; minisig?: string | null; status?: number }) {
  const sent: string[] = []
  const fetcher: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input))
    if (pathname.startsWith("/desk/")) sent.push(`${init?.method} ${pathname}`)
    const text =
      pathname === "/roster.json" ? shown.document : pathname === "/roster.json.minisig" ? shown.minisig : null
    return text === null || text === undefined
      ? new Response("", { status: 404 })
      : new Response(text, { status: shown.status ?? 200 })
  }
  return { sent, fetcher }
}

async function asEpoch({ home, workstation }: Team, epoch: number, rest: Partial<Roster> = {}): Promise<SignedText> {
  const seed = await readOfflineKey(offlineKeyFile(home, "organisation"), "organisation", passphrase)
  return signRoster({ ...rosterOf(workstation), epoch, ...rest }, seed)
}

describe("N12: nothing is sent to a server that shows", () => {
  const refused = async (team: Team, shown: Parameters<typeof showing>[0], kind: string) => {
    const { sent, fetcher } = showing(shown)
    const before = homeOf(team.workstation)
    await expect(publishRosterAndKeys({ ...team.workstation, fetch: fetcher })).rejects.toMatchObject({ kind })
    expect(sent).toEqual([])
    expect(homeOf(team.workstation)).toEqual(before)
  }

  test("another organisation's roster", async () => {
    const [team, other] = [await aTeam(), await aTeam()]
    await refused(team, homeOf(other.workstation).roster, "foreign-roster")
  })

  test("a roster in our name that somebody else signed", async () => {
    const team = await aTeam()
    await refused(team, signRoster(rosterOf(team.workstation), secretOf("somebody else")), "foreign-roster")
  })

  test("a roster of ours with one word changed", async () => {
    const team = await aTeam()
    const { document, minisig } = homeOf(team.workstation).roster
    await refused(team, { document: document.replace("Ana", "Eva"), minisig }, "roster-damaged")
  })

  test("a roster without its signature", async () => {
    const team = await aTeam()
    await refused(team, { document: homeOf(team.workstation).roster.document }, "roster-damaged")
  })

  test("a page of a café's network in the place of the roster", async () => {
    await refused(await aTeam(), { document: "<h1>Free WiFi</h1>", minisig: "<h1>Free WiFi</h1>" }, "roster-damaged")
  })

  test("a fault in the place of the roster", async () => {
    await refused(await aTeam(), { document: "fault", status: 500 }, "server-speaks-another-tongue")
  })

  test("a roster for another organisation's id under our key", async () => {
    const team = await aTeam()
    const organisation = { ...rosterOf(team.workstation).organisation, id: "f".repeat(32) }
    await refused(team, await asEpoch(team, 1, { organisation }), "foreign-roster")
  })

  test("two rosters of one epoch", async () => {
    const team = await aTeam()
    await refused(team, await asEpoch(team, 1, { validUntil: addDays(aDay, 10) }), "roster-damaged")
  })

  test("a roster older than the one that it had before", async () => {
    const { team, host } = await aDesk()
    const old = homeOf(team.workstation).roster
    await roster(contextFor(team.home, "roster rotate"))
    await publishRosterAndKeys({ ...(await openWorkstation(team.home)), fetch: host.fetch })
    const reopened = await openWorkstation(team.home)
    await refused({ ...team, workstation: reopened }, old, "older-roster")
  })
})

describe("a server is brought up to date", () => {
  test("when it has no roster yet", async () => {
    const team = await aTeam()
    const host = hostFor(team.pins)
    await publishRosterAndKeys({ ...team.workstation, fetch: host.fetch })
    expect(await host.published("/roster.json")).toBe(homeOf(team.workstation).roster.document)
  })

  test("when the roster here was rotated since", async () => {
    const { team, host } = await aDesk()
    await roster(contextFor(team.home, "roster rotate"))
    const workstation = { ...(await openWorkstation(team.home)), fetch: host.fetch }
    await publishRosterAndKeys(workstation)
    expect(await host.published("/roster.json")).toBe(homeOf(workstation).roster.document)
  })

  test("but the roster is not sent again when it is there already", async () => {
    const { team, host } = await aDesk()
    host.asked.length = 0
    await publishRosterAndKeys(team.workstation)
    expect(host.asked.filter((line) => line.includes("publications"))).toEqual([])
    expect(host.asked).toContain("PUT /desk/keys")
  })
})

test("a newer roster of ours, signed where the key was brought, is taken over from the server", async () => {
  const team = await aTeam()
  const newer = await asEpoch(team, 2)
  const { fetcher } = showing(newer)
  await expect(publishRosterAndKeys({ ...team.workstation, fetch: fetcher })).rejects.toMatchObject({
    kind: "server-speaks-another-tongue",
  })
  expect(homeOf(team.workstation).roster).toEqual(newer)
})

describe("canopy doctor asks the same question", () => {
  const risks = async (home: string, fetcher: typeof fetch) =>
    (await doctor(contextFor(home, "doctor", {}, { fetcher }))).lines[0]

  test("and says nothing of a server that shows our roster", async () => {
    const { team, host } = await aDesk()
    await lookAfterCheck(team.workstation)
    expect(await risks(team.home, host.fetch)).toContain("One person alone can open letters")
  })

  test("and names a server of another organisation", async () => {
    const [team, other] = [await aTeam(), await aTeam()]
    const { fetcher } = showing(homeOf(other.workstation).roster)
    expect(await risks(team.home, fetcher)).toContain("belongs to another organisation")
  })

  test.each([
    ["shows no roster", showing({ document: null }).fetcher, "does not show the newest roster"],
    ["cannot be reached", () => Promise.reject(new TypeError("fetch failed")), "could not be reached"],
  ])("and says when the server %s", async (_title, fetcher, sentence) => {
    expect(await risks((await aTeam()).home, fetcher as typeof fetch)).toContain(sentence)
  })
})
