import { describe, expect, test } from "vitest"
import { addDays, addMonths, monthOf } from "../../crypto/day.ts"
import { openedAlerts } from "../../crypto/documents/alert.ts"
import type { Level } from "../../crypto/documents/choices.ts"
import { mostListBytes } from "../../crypto/lengths.ts"
import { openPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { caseOf } from "../../keys/casework/intake.ts"
import { nextList, nextNumbers, numbered } from "../../keys/outbound/alerts/list.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { type AlertRecord, alertsInForce, bindingOf } from "../../keys/outbound/alerts/published.ts"
import { signList } from "../../keys/outbound/alerts/signatures.ts"
import { withdrawAlert } from "../../keys/outbound/alerts/withdraw.ts"
import { signRoster } from "../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../keys/ring/offline-key.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { aCase, type DeskWithCase, shown, written } from "./alerts.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { aDay, passphrase } from "./workstation.ts"

/** From a draft with a yes to a signed list of warnings, and back. */

const withYes = (): Promise<DeskWithCase> => aCase({ alert: "yes" })

describe("S36 S37 N12: a published warning", () => {
  test("is live at once, signed by its caseworker, and bound to organisation and roster", async () => {
    const desk = await withYes()
    const alert = await publishDraft(desk.team.workstation, written(desk))
    const { text, list } = await shown(desk)
    const minisig = (await desk.host.published("/alerts.json.minisig")) ?? ""
    const [ana] = rosterOf(desk.team.workstation).people
    expect(openPublication(text ?? "", minisig, ana!.document, openedAlerts).ok).toBe(true)
    expect(list).toMatchObject({
      kind: "canopy/alerts",
      epoch: 1,
      previous: null,
      organisation: desk.team.pins.id,
      roster: textHash(homeOf(desk.team.workstation).roster.document),
      validUntil: addDays(aDay, 28),
      withdrawn: [],
    })
    expect(list?.alerts).toEqual([JSON.parse(JSON.stringify(alert))])
  })

  test("has a number, a month and no day, and is known to its case", async () => {
    const desk = await withYes()
    const alert = await publishDraft(desk.team.workstation, written(desk))
    expect(alert).toMatchObject({ number: "26-0001", published: "2026-06", checked: "2026-06" })
    expect(JSON.stringify((await shown(desk)).list?.alerts)).not.toContain(aDay)
    expect(caseOf(desk.team.workstation, desk.id)?.alerts).toEqual(["26-0001"])
  })

  test("does not name its case or who signed it inside the list", async () => {
    const desk = await withYes()
    await publishDraft(desk.team.workstation, written(desk))
    const { text } = await shown(desk)
    for (const word of [desk.id, "Ana", "shouted"]) expect(text).not.toContain(word)
  })

  test("of a team of one is recorded as such at the desk", async () => {
    const desk = await withYes()
    await publishDraft(desk.team.workstation, written(desk))
    expect(desk.team.workstation.vault.get<AlertRecord>("alert/26-0001")).toEqual({
      number: "26-0001",
      case: desk.id,
      signers: ["Ana"],
      teamOfOne: true,
    })
  })
})

test("each list names the one before by its hash, and counts on", async () => {
  const desk = await withYes()
  await publishDraft(desk.team.workstation, written(desk))
  const first = await shown(desk)
  await send(desk.team, desk.host, letterBy("Jo", desk.team.pins, aReport({}, { alert: "yes" })))
  const [id = ""] = (await desk.pull()).cases
  await publishDraft(desk.team.workstation, written({ ...desk, id }))
  const second = await shown(desk)
  expect(second.list).toMatchObject({ epoch: 2, previous: textHash(first.text ?? "") })
  expect(second.list?.alerts.map(({ number }) => number)).toEqual(["26-0002", "26-0001"])
})

describe("a warning taken back", () => {
  test("is out of the list, its number stands among the withdrawn, and is not given again", async () => {
    const desk = await withYes()
    await publishDraft(desk.team.workstation, written(desk))
    await withdrawAlert(desk.team.workstation, "26-0001")
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, alerts: [], withdrawn: ["26-0001"] })
    const again = await publishDraft(desk.team.workstation, written(desk))
    expect(again.number).toBe("26-0002")
    expect((await shown(desk)).list).toMatchObject({ epoch: 3, withdrawn: ["26-0001"] })
  })

  test.each(["26-0002", "26-1", "", "all", "__proto__"])(
    "is refused when its number is %j, which is not in force",
    async (number) => {
      const desk = await withYes()
      await publishDraft(desk.team.workstation, written(desk))
      const before = await shown(desk)
      await expect(withdrawAlert(desk.team.workstation, number)).rejects.toMatchObject({ kind: "no-such-alert" })
      expect(await shown(desk)).toEqual(before)
    },
  )

  test("cannot be taken back twice", async () => {
    const desk = await withYes()
    await publishDraft(desk.team.workstation, written(desk))
    await withdrawAlert(desk.team.workstation, "26-0001")
    await expect(withdrawAlert(desk.team.workstation, "26-0001")).rejects.toMatchObject({ kind: "no-such-alert" })
  })
})

describe("how long a warning stays", () => {
  test.each([
    ["danger", 24],
    ["risk", 12],
    ["nuisance", 3],
  ] as [Level, number][])("%s: %i months", async (level, months) => {
    const alert = numbered(
      { kind: "canopy/alert-draft", version: 1, case: "A", alert: { level } as never },
      "26-0001",
      aDay,
    )
    expect(alert.expires).toBe(addMonths(monthOf(aDay), months))
  })

  test("then the next list is without it, and its number is not given again", async () => {
    const desk = await aCase({ alert: "yes" }, { types: ["time-waster"] })
    const first = await publishDraft(desk.team.workstation, written(desk))
    expect(first).toMatchObject({ level: "nuisance", expires: "2026-09" })
    const october = addDays(aDay, 110)
    desk.host.clock.now += 110 * 86_400_000
    const workstation = { ...desk.team.workstation, today: october }
    const second = await publishDraft(workstation, written(desk))
    expect(second.number).toBe("26-0002")
    expect((await shown(desk)).list?.alerts.map(({ number }) => number)).toEqual(["26-0002"])
  })
})

test.each([
  [[], "26-0001"],
  [["26-0001", "26-0007"], "26-0008"],
  [["25-0400"], "26-0001"],
  [["26-0009", "25-0400", "26-0002"], "26-0010"],
])("after %j the next number is %s", (used, next) => {
  expect(nextNumbers(used, aDay, 1)).toEqual([next])
})

test.each([
  ["26-9998", 1, ["26-9999"]],
  ["26-9998", 2, null],
  ["26-9999", 1, null],
  ["25-9999", 1, ["26-0001"]],
])("after %s there are %i more numbers in this year: %j", (used, count, next) => {
  expect(nextNumbers([used], aDay, count)).toEqual(next)
})

describe("a warning is refused", () => {
  const refused = async (desk: DeskWithCase, kind: string, rest: Parameters<typeof written>[1] = {}) => {
    const before = await shown(desk)
    await expect(publishDraft(desk.team.workstation, written(desk, rest))).rejects.toMatchObject({ kind })
    expect(await shown(desk)).toEqual(before)
    expect(alertsInForce(desk.team.workstation).map(({ number }) => number)).toEqual(
      (before.list?.alerts ?? []).map(({ number }) => number),
    )
  }

  test("when the year's numbers are used up", async () => {
    const desk = await withYes()
    const record: AlertRecord = { number: "26-9999", case: desk.id, signers: ["Ana"], teamOfOne: true }
    desk.team.workstation.vault.put("alert/26-9999", record)
    await refused(desk, "numbers-used-up")
  })

  test("when the list would be longer than the server takes: before it is signed", async () => {
    const desk = await withYes()
    const list = nextList(null, {}, bindingOf(desk.team.workstation))
    const sign = (withdrawn: string) => () => signList(desk.team.workstation, { ...list, withdrawn: [withdrawn] })
    expect(sign("x".repeat(mostListBytes))).toThrow(expect.objectContaining({ kind: "list-too-long" }))
    expect(sign("26-0001")().minisig).toContain("trusted comment")
  })

  test("while it still says something that must not be published", async () => {
    await refused(await withYes(), "draft-not-safe", { watchFor: "Rings from 07700 900123." })
  })

  test("while it says nothing", async () => {
    await refused(await withYes(), "draft-not-safe", { watchFor: "" })
  })

  test("by one person alone where the roster asks for two", async () => {
    const desk = await withYes()
    const { vault } = desk.team.workstation
    const seed = await readOfflineKey(offlineKeyFile(desk.team.home, "organisation"), "organisation", passphrase)
    const roster = signRoster({ ...rosterOf(desk.team.workstation), epoch: 2, thresholds: { publish: 2 } }, seed)
    vault.put("self/organisation", { ...homeOf(desk.team.workstation), roster })
    desk.host.asked.length = 0
    await refused(desk, "needs-a-second-person")
    expect(desk.host.asked).toEqual([])
  })

  test("when the list at the server is not the one that was published here", async () => {
    const desk = await withYes()
    const { workstation } = desk.team
    await publishDraft(workstation, written(desk))
    // Another workstation with a copy of this one's keys published meanwhile.
    const mine = workstation.vault.get("published/alerts")
    await withdrawAlert(workstation, "26-0001")
    workstation.vault.put("published/alerts", mine)
    const before = await shown(desk)
    await expect(publishDraft(workstation, written(desk, { advice: "Ring us." }))).rejects.toThrow(
      "Do not publish over them",
    )
    expect(await shown(desk)).toEqual(before)
    expect(workstation.vault.get("published/on-its-way")).toBeUndefined()
  })

  test("when the server has an older roster than the one here", async () => {
    const desk = await withYes()
    const seed = await readOfflineKey(offlineKeyFile(desk.team.home, "organisation"), "organisation", passphrase)
    const roster = signRoster({ ...rosterOf(desk.team.workstation), epoch: 2 }, seed)
    desk.team.workstation.vault.put("self/organisation", { ...homeOf(desk.team.workstation), roster })
    await refused(desk, "older-roster")
  })
})
