import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { type Pins as PagePins, trustRoster } from "../../crypto/trust.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { messages } from "../../site/words/en/messages.ts"
import { aRecovery } from "../keys/backup/backups.ts"
import { aReport, codeOf, letterBy, send } from "../keys/reporter.ts"
import { testFolder } from "../keys/workstation.ts"
import { twoAtWork } from "./at-work.ts"
import { aDrill } from "./drill.ts"

/** The file of the organisation key is gone: with a copy it is an hour's work, without one a new organisation. */

const heading = "The organisation key is lost"

async function lost() {
  const desk = await twoAtWork()
  const recovery = await aRecovery(desk.ana)
  const machine = { home: desk.team.home, fetch: desk.host.fetch }
  const copy = join(testFolder(), "copy.age")
  const files = {
    "copy.age": copy,
    "A-B.age": recovery.file("A-B"),
    "anna.txt": recovery.identity("A"),
    "ben.txt": recovery.identity("B"),
    "organisation-key.age": join(testFolder(), "organisation-key.age"),
  }
  return { ...desk, machine, files }
}

describe("N15: a lost organisation key", () => {
  test("every step of the document, and everything that it says one sees", async () => {
    const drill = aDrill(heading)
    const desk = await lost()
    const { team, host, ana, key, machine, files } = desk
    expect((await drill.type(machine, "canopy doctor")).join(" ")).toContain("The organisation key has no copy")
    const keep = "canopy recovery keep-key --out copy.age"
    expect((await drill.type(machine, keep, files))[0]).toContain("not on this machine")
    await drill.type(machine, `${keep} --organisation-key ${key}`, files)
    rmSync(key)

    // With the copy.
    await drill.type(
      machine,
      "canopy recovery open-key copy.age --recovery A-B.age --first anna.txt --second ben.txt --out organisation-key.age",
      files,
    )
    await drill.type(machine, "canopy roster rotate --organisation-key organisation-key.age", files)
    await drill.type(machine, "canopy roster publish")
    expect(JSON.parse((await host.published("/roster.json")) ?? "").epoch).toBe(rosterOf(ana).epoch)

    // Without: letters come until the roster ends, and a colleague can still be removed.
    rmSync(files["organisation-key.age"])
    rmSync(files["copy.age"])
    await drill.type(machine, "canopy roster rotate --organisation-key organisation-key.age", files)
    const { validUntil } = rosterOf(ana)
    expect((await drill.type(machine, "canopy roster show")).join(" ")).toContain(`valid until ${validUntil}`)
    const onLast = async (days: number) => {
      const today = addDays(validUntil, -days)
      host.clock.now = Date.parse(`${today}T12:00:00Z`)
      return { ...machine, today }
    }
    const late = await onLast(59)
    await drill.type(late, "canopy pull")
    await send({ ...team, workstation: { ...ana, today: late.today } }, host, letterBy("Mai", team.pins, aReport()))
    expect((await drill.type(late, "canopy pull")).join(" ")).toContain("1 cases with something new")
    await drill.type(late, "canopy doctor")
    expect((await drill.type(late, "canopy caseworker remove Ben"))[0]).toContain("Ben is removed")
    await drill.type(await onLast(-1), "canopy doctor")
    const pins: PagePins = { organisationKey: team.pins.key, organisation: team.pins.id, epoch: team.pins.epoch }
    const inBrowser = (days: number) => trustRoster(homeOf(ana).roster, pins, addDays(validUntil, days))
    expect([inBrowser(3).ok, inBrowser(4)]).toEqual([true, { ok: false, failure: { kind: "expired-roster" } }])
    drill.saw(messages["expired-roster"])

    // A new organisation: another identity, so that codes of the one before open nothing there.
    const home = join(testFolder(), "home")
    const pinned = join(testFolder(), "organisation.json")
    await drill.type(
      machine,
      'canopy --home NEW init --organisation "The Lantern Project" --organisation-file organisation.json',
      { NEW: home, "organisation.json": pinned },
    )
    const { id } = JSON.parse(readFileSync(pinned, "utf8"))
    expect(codeOf("Mai", { id }).mailbox).not.toEqual(codeOf("Mai", team.pins).mailbox)
    drill.isWalked()
  })

  test.each([59, 0])("the doctor counts the days that a roster has: %i", async (days) => {
    const { machine, ana } = await lost()
    const today = addDays(rosterOf(ana).validUntil, -days)
    const lines = await aDrill(heading).type({ ...machine, today }, "canopy doctor")
    expect(lines).toContain(`The roster ends in ${days} days. Renew it: canopy roster rotate.`)
  })

  test("and says nothing of it 60 days before", async () => {
    const { machine, ana } = await lost()
    const today = addDays(rosterOf(ana).validUntil, -60)
    const lines = await aDrill(heading).type({ ...machine, today }, "canopy doctor")
    expect(lines.join(" ")).not.toContain("The roster")
  })
})

describe("N15: a copy of the organisation key is refused", () => {
  test.each([
    ["to one person alone", { "ben.txt": "anna.txt" }, "These two people do not open this file."],
    ["over a file that is there", { "organisation-key.age": "copy.age" }, "There is a file of that name already."],
    ["from a file that is no copy", { "copy.age": "A-B.age" }, "This recovery key does not open that copy"],
  ])("%s", async (_title, instead, sentence) => {
    const drill = aDrill(heading)
    const { machine, files, key } = await lost()
    await drill.type(machine, `canopy recovery keep-key --out copy.age --organisation-key ${key}`, files)
    const others = Object.fromEntries(
      Object.entries(instead).map(([name, other]) => [name, (files as Record<string, string>)[other] ?? ""]),
    )
    const said = await drill.type(
      machine,
      "canopy recovery open-key copy.age --recovery A-B.age --first anna.txt --second ben.txt --out organisation-key.age",
      { ...files, ...others },
    )
    expect(said[0]).toContain(sentence)
  })

  test("when a new recovery key was made: the doctor asks for a copy that its people open", async () => {
    const drill = aDrill(heading)
    const { machine, files, key, ana } = await lost()
    await drill.type(machine, `canopy recovery keep-key --out copy.age --organisation-key ${key}`, files)
    expect((await drill.type(machine, "canopy doctor")).join(" ")).not.toContain("has no copy")
    await aRecovery(ana)
    expect((await drill.type(machine, "canopy doctor")).join(" ")).toContain("has no copy")
  })

  test("to a colleague who does not coordinate the doctor says nothing of it", async () => {
    const { ben, benHome, host } = await lost()
    await aRecovery(ben)
    const lines = await aDrill(heading).type({ home: benHome, fetch: host.fetch }, "canopy doctor")
    expect(lines.join(" ")).not.toContain("has no copy")
  })
})
