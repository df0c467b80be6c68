import { execFileSync, spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { addDays, type Day } from "../../crypto/day.ts"
import { openedStandingKey, type SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { parseMinisignKey, verifyMinisign } from "../../crypto/minisign.ts"
import { openBlock } from "../../crypto/open.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { openingSeeds } from "../../keys/ring/message-keys.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { caseworker } from "../crypto/cast.ts"
import { standingKeyOf } from "../support/organisation.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aDay, passphrase, testFolder } from "./workstation.ts"

/** `/recipients.txt`: what somebody needs who seals a block with the stock `age`, and nothing that could mislead them. */

const shown = ({ host }: Desk) => host.published("/recipients.txt")
const recipientsIn = (text: string | null) => (text ?? "").split("\n").filter((line) => /^[^#]/.test(line))
const puts = ({ host }: Desk) => host.asked.filter((line) => line === "PUT /desk/publications/recipients.txt").length
const recipientIn = ({ document }: SignedText) => openedStandingKey.parse(jsonOf(document)).recipient

/** Signs another roster, as after a change in the team; the next pull brings it to the server. */
async function withRoster({ team }: Desk, change: (roster: Roster) => Partial<Roster>): Promise<Roster> {
  const seed = await readOfflineKey(offlineKeyFile(team.home, "organisation"), "organisation", passphrase)
  const known = rosterOf(team.workstation)
  const roster = { ...known, epoch: known.epoch + 1, ...change(known) }
  team.workstation.vault.put("self/organisation", { ...homeOf(team.workstation), roster: signRoster(roster, seed) })
  return roster
}

const withBen = (desk: Desk) =>
  withRoster(desk, ({ people }) => ({ people: [...people, caseworker("Ben", { roles: ["open"] })] }))

/** A server that shows these standing keys beside ours. */
const showing = ({ team, host }: Desk, keys: readonly SignedText[], today: Day = aDay) => ({
  ...team.workstation,
  today,
  fetch: (async (input, init) => {
    const answer = await host.fetch(input, init)
    if (!String(input).endsWith("/standing.json")) return answer
    return Response.json([...((await answer.json()) as SignedText[]), ...keys])
  }) as typeof fetch,
})

describe("N1: the recipients are not published", () => {
  test("by somebody who does not coordinate", async () => {
    const desk = await aDesk()
    const before = puts(desk)
    await withRoster(desk, ({ people }) => ({
      people: people.map((each) => ({ ...each, roles: ["open", "publish"] })),
    }))
    // The roster itself needs a coordinator: it is at the server already.
    const { document, minisig } = homeOf(desk.team.workstation).roster
    desk.host.store.publish("roster.json", { document, signatures: [minisig] })
    await publishRosterAndKeys(desk.team.workstation)
    expect(puts(desk)).toBe(before)
  })

  test("again while nothing has changed", async () => {
    const desk = await aDesk()
    for (let at = 0; at < 3; at++) await desk.pull()
    expect(puts(desk)).toBe(1)
  })

  test.each([
    ["that nobody signed", (key: SignedText) => ({ ...key, minisig: "nothing" })],
    [
      "that somebody changed",
      ({ document, minisig }: SignedText) => ({ document: document.replace("Ben", "Ana"), minisig }),
    ],
  ])("with a colleague's key %s", async (_title, change) => {
    const desk = await aDesk()
    const own = recipientsIn(await shown(desk))
    const roster = await withBen(desk)
    await publishRosterAndKeys(showing(desk, [change(standingKeyOf("Ben", aDay, roster))]))
    expect(recipientsIn(await shown(desk))).toEqual(own)
  })

  test("with the key of somebody who is gone, or whose key has ended", async () => {
    const desk = await aDesk()
    const own = recipientsIn(await shown(desk))
    const roster = await withBen(desk)
    const ended = standingKeyOf("Ben", addDays(aDay, -300), roster)
    const stranger = standingKeyOf("Cleo", aDay, roster)
    await publishRosterAndKeys(showing(desk, [ended, stranger]))
    expect(recipientsIn(await shown(desk))).toEqual(own)
  })

  test("as the keys of one of three: a block that one person alone opens may be lost", async () => {
    const desk = await aDesk()
    await withRoster(desk, ({ people }) => ({
      people: [...people, ...["Ben", "Cleo"].map((alias) => caseworker(alias, { roles: ["open"] }))],
    }))
    await publishRosterAndKeys(desk.team.workstation)
    expect(puts(desk)).toBe(1)
  })
})

describe("N1 N12: the recipients", () => {
  test("are our standing keys, with the name, the last day, and how to use them, signed by the coordinator", async () => {
    const desk = await aDesk()
    const text = await shown(desk)
    expect(text).toMatch(/^# The Lantern Project\n# Canopy standing recipients\n# Use this file until 2026-12-15\./)
    expect(text).toContain("age -a -R recipients.txt")
    expect(recipientsIn(text)).toHaveLength(1)
    const [ana] = rosterOf(desk.team.workstation).people
    const minisig = (await desk.host.published("/recipients.txt.minisig")) ?? ""
    expect(verifyMinisign(utf8(text ?? ""), minisig, parseMinisignKey(ana!.document)!)).toEqual({
      ok: true,
      value: "canopy/recipients 1",
    })
  })

  test("hold a colleague's key, of several the one that ends last, in the order of the roster", async () => {
    const desk = await aDesk()
    const own = recipientsIn(await shown(desk))
    const roster = await withBen(desk)
    const [older, newer] = [addDays(aDay, -30), aDay].map((from) => standingKeyOf("Ben", from, roster))
    await publishRosterAndKeys(showing(desk, [older!, newer!]))
    expect(recipientsIn(await shown(desk))).toEqual([...own, recipientIn(newer!)])
  })

  test("follow a new roster, and new standing keys", async () => {
    const desk = await aDesk()
    await withRoster(desk, () => ({}))
    await publishRosterAndKeys(desk.team.workstation)
    expect(await desk.host.published("/recipients.txt.minisig")).toContain("canopy/recipients 2")
    const before = recipientsIn(await shown(desk))
    desk.host.clock.now += 100 * 86_400_000
    await publishRosterAndKeys({ ...desk.team.workstation, today: addDays(aDay, 100) })
    expect(recipientsIn(await shown(desk))).not.toEqual(before)
    expect(puts(desk)).toBe(3)
  })
})

const { age, minisign } = toolPaths()
const absent = (tool: string | null): boolean => tool === null && process.env.CI !== "true"

test.skipIf(absent(age))("N1: the stock `age -R` seals with the file, and the workstation opens it", async () => {
  const desk = await aDesk()
  const list = join(testFolder(), "recipients.txt")
  writeFileSync(list, (await shown(desk)) ?? "")
  const block = execFileSync(age ?? "age", ["-a", "-R", list], { input: "He drives a red van.", encoding: "utf8" })
  const identities = openingSeeds(desk.team.workstation).map(encodeIdentity)
  expect(await openBlock(block, identities)).toEqual({ ok: true, value: "He drives a red van." })
})

test.skipIf(absent(minisign))("N12: the stock minisign verifies the file, and refuses it changed", async () => {
  const desk = await aDesk()
  const list = join(testFolder(), "recipients.txt")
  const [ana] = rosterOf(desk.team.workstation).people
  const text = (await shown(desk)) ?? ""
  writeFileSync(`${list}.minisig`, (await desk.host.published("/recipients.txt.minisig")) ?? "")
  const verify = (content: string) => {
    writeFileSync(list, content)
    return spawnSync(minisign ?? "minisign", ["-V", "-P", ana!.document, "-m", list], { encoding: "utf8" })
  }
  expect(verify(text).stdout).toContain("Trusted comment: canopy/recipients 1")
  expect(verify(`${text}# one line more\n`).status).toBe(1)
})
