import { describe, expect, test } from "vitest"
import type { Roster } from "../../crypto/documents/roster.ts"
import { openCase } from "../../keys/casework/open-case.ts"
import { forgetCase } from "../../keys/casework/taking/forget.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { describeShift, type Shift, workShift } from "../../keys/outbound/shift.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { aCase, type DeskWithCase, shown, written } from "./alerts.ts"
import { changes, says, withdrawsAll } from "./later-letters.ts"
import { passphrase } from "./workstation.ts"

/** N8: what was published with a yes is taken back when the yes is; nobody has to remember it. */

async function published(): Promise<DeskWithCase> {
  const desk = await aCase({ alert: "yes" })
  await publishDraft(desk.team.workstation, written(desk))
  return desk
}

const shift = ({ team }: DeskWithCase): Promise<Shift> => workShift(team.workstation, () => {})
const numbers = async (desk: DeskWithCase) => (await shown(desk)).list?.alerts.map(({ number }) => number)

async function withRoster({ team }: DeskWithCase, change: (roster: Roster) => Partial<Roster>): Promise<void> {
  const seed = await readOfflineKey(offlineKeyFile(team.home, "organisation"), "organisation", passphrase)
  const known = rosterOf(team.workstation)
  const roster = signRoster({ ...known, epoch: known.epoch + 1, ...change(known) }, seed)
  team.workstation.vault.put("self/organisation", { ...homeOf(team.workstation), roster })
}

describe("N8: a published warning stays", () => {
  test("while nothing was taken back, and when somebody only wants to be asked from now on", async () => {
    const desk = await published()
    expect((await shift(desk)).takenBack).toEqual([])
    await changes(desk, { alert: "ask-me-first" })
    expect(await shift(desk)).toMatchObject({ takenBack: [], left: [] })
    expect(await numbers(desk)).toEqual(["26-0001"])
  })

  test("when a consent to something else was taken back", async () => {
    const desk = await published()
    await changes(desk, { partners: "no", statistics: "no" })
    expect((await shift(desk)).takenBack).toEqual([])
    expect(await numbers(desk)).toEqual(["26-0001"])
  })

  test.each([
    ["two people publish here", () => ({ thresholds: { publish: 2 } })],
    [
      "this person may not publish",
      ({ people }: Roster) => ({ people: people.map((each) => ({ ...each, roles: ["open", "coordinate"] })) }),
    ],
  ] as [string, (roster: Roster) => Partial<Roster>][])("where %s, and it is said loudly", async (_title, change) => {
    const desk = await published()
    await changes(desk, { alert: "no" })
    await withRoster(desk, change)
    const done = await shift(desk)
    expect(done).toMatchObject({ takenBack: [], left: ["26-0001"] })
    expect(describeShift(done).join("\n")).toContain("WARNING 26-0001 MUST BE TAKEN BACK")
    expect(await numbers(desk)).toEqual(["26-0001"])
  })
})

test("N8: what was fetched is told also when the server takes no list just then, and the next shift takes it back", async () => {
  const desk = await published()
  await changes(desk, { alert: "no" })
  const { workstation } = desk.team
  const failing: typeof fetch = (input, init) =>
    String(input).includes("alerts.json") ? Promise.reject(new TypeError("no line")) : workstation.fetch(input, init)
  const done = await workShift({ ...workstation, fetch: failing }, () => {})
  expect(done).toMatchObject({ fetched: 0, takenBack: [], unfinished: expect.any(String) })
  expect(describeShift(done).join()).toContain("the next pull tries again")
  expect(await numbers(desk)).toEqual(["26-0001"])
  expect((await shift(desk)).unfinished).toBeNull()
  expect(await numbers(desk)).toEqual([])
})

describe("N8 S11: the next shift takes a published warning back by itself", () => {
  test.each([
    ["after a No to warnings", (desk: DeskWithCase) => changes(desk, { alert: "no" })],
    ["after everything was taken back", withdrawsAll],
  ])("%s, once", async (_title, change) => {
    const desk = await published()
    await change(desk)
    const done = await shift(desk)
    expect(describeShift(done)).toEqual(["Warning 26-0001 is taken back: its reporter does not allow it any more."])
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, alerts: [], withdrawn: ["26-0001"] })
    expect((await shift(desk)).takenBack).toEqual([])
  })
})

describe("N8 S3: a warning whose case deleted itself", () => {
  async function outlived(): Promise<DeskWithCase> {
    const desk = await published()
    forgetCase(desk.team.workstation, openCase(desk.team.workstation, desk.id), "listen-only")
    return desk
  }

  test("stays while its reporter says nothing about it", async () => {
    const desk = await outlived()
    await says(desk, { text: "I am safe now." })
    expect(await shift(desk)).toMatchObject({ takenBack: [], left: [] })
    expect(await numbers(desk)).toEqual(["26-0001"])
  })

  test.each([
    ["says No to warnings", (desk: DeskWithCase) => changes(desk, { alert: "no" })],
    ["takes everything back", withdrawsAll],
    [
      "writes once more, and then takes everything back",
      async (desk: DeskWithCase) => {
        await says(desk, { text: "I am safe now." })
        await withdrawsAll(desk)
      },
    ],
  ])("is still taken back when whoever holds the code %s", async (_title, change) => {
    const desk = await outlived()
    await change(desk)
    expect((await shift(desk)).takenBack).toEqual(["26-0001"])
    expect(await numbers(desk)).toEqual([])
  })
})
