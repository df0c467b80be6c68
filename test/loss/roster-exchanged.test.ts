import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { textHash, trustRoster } from "../../crypto/trust.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { messageSecrets } from "../../keys/ring/message-keys.ts"
import { homeOf } from "../../keys/workstation.ts"
import { messages } from "../../site/words/en/messages.ts"
import { aDesk } from "../keys/desk-and-host.ts"
import { hostFor } from "../keys/host.ts"
import { aReport, letterBy, send } from "../keys/reporter.ts"
import { aDay, aTeam, deskAddress, testFolder } from "../keys/workstation.ts"
import { decisions } from "../support/organisation.ts"
import { carriedAway } from "./at-work.ts"
import { aDrill } from "./drill.ts"

test("N12: the server shows an old list of caseworkers, or another's: browser, desk, doctor, letters and verify each say so", async () => {
  const drill = aDrill("The server shows another list of caseworkers, or an old one")
  const desk = await aDesk()
  const { team, host } = desk
  const key = carriedAway(desk)
  const old = homeOf(team.workstation).roster
  const other = homeOf((await aTeam()).workstation).roster
  let shown: SignedText | null = null
  /** The host, with another roster in the place of the newest. */
  const lying: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input))
    if (shown && pathname === "/roster.json") return new Response(shown.document)
    if (shown && pathname === "/roster.json.minisig") return new Response(shown.minisig)
    return host.fetch(input, init)
  }
  const organisationFile = join(testFolder(), "organisation.json")
  const here = { home: team.home, fetch: lying }
  const rotate = `canopy roster rotate --organisation-key ${key} --organisation-file ${organisationFile}`
  writeFileSync(
    organisationFile,
    JSON.stringify({ name: "The Lantern Project", demonstration: true, ...decisions, ...team.pins }),
  )
  await drill.type(here, rotate)
  await drill.type(here, "canopy roster publish")
  const newest = homeOf(team.workstation).roster

  for (const [lie, kind] of [
    [old, "older-roster"],
    [other, "another-organisation-key"],
  ] as const) {
    shown = lie
    for (const line of ["canopy pull", "canopy doctor"]) await drill.type(here, line)
    const pins = { organisationKey: team.pins.key, organisation: team.pins.id, epoch: 2 }
    expect(trustRoster(lie, pins, aDay)).toEqual({ ok: false, failure: { kind } })
    drill.saw(messages[kind])
    const said = await drill.type(here, "canopy verify ADDRESS --release dist --organisation-file organisation.json", {
      ADDRESS: deskAddress,
      "organisation.json": organisationFile,
    })
    expect(said[0]).toBe("What is there is not what was published:")
    drill.saw(
      said
        .slice(1)
        .map((line) => line.trim())
        .join(" "),
    )
  }
  expect(homeOf(team.workstation).roster).toEqual(newest)

  // Only reporters were shown the old one: what their pages saw stands in their letters.
  shown = null
  const seen = {
    by: "page" as const,
    roster: textHash(old.document),
    messageKeys: messageSecrets(team.workstation).map(({ signed }) => textHash(signed.document)),
    release: null,
  }
  const on = (days: number) => {
    host.clock.now = Date.parse(`${addDays(aDay, days)}T12:00:00Z`)
    return { ...here, today: addDays(aDay, days) }
  }
  for (const [name, day] of [
    ["Mai", 3],
    ["Lin", 4],
  ] as const) {
    const { today } = on(day)
    const letter = letterBy(name, team.pins, aReport(), {
      day: today,
      seen: { ...seen, messageKeys: seen.messageKeys.slice(0, 1) },
    })
    await send({ ...team, workstation: { ...team.workstation, today } }, host, letter)
    await drill.type(on(day), "canopy pull")
    expect((await drill.type(on(day), "canopy tasks")).join(" ").includes("was shown a roster")).toBe(day > 3)
  }

  // An honest operator who put an old copy back begins with an empty folder.
  const empty = hostFor(team.pins)
  const there = { home: team.home, fetch: empty.fetch }
  await drill.type(there, "canopy roster publish")
  await drill.type(there, "canopy pull")
  expect(await empty.published("/roster.json")).toBe(newest.document)
  await publishRosterAndKeys({ ...team.workstation, fetch: empty.fetch })
  drill.isWalked()
})
