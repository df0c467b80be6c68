import { describe, expect, test } from "vitest"
import { adoptList } from "../../../keys/outbound/alerts/adopt.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { alertsInForce, publishedAlerts } from "../../../keys/outbound/alerts/published.ts"
import { withdrawAlert } from "../../../keys/outbound/alerts/withdraw.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { answered, shown, written } from "../alerts.ts"
import { signAnotherRoster, twoDesks } from "../two-desks.ts"

/** N12 N15: two workstations publish in turn; neither stands before the other's list for ever. */

const numbers = (workstation: Workstation) => alertsInForce(workstation).map(({ number }) => number)

describe("N12 N15: a colleague's newer list", () => {
  test("is taken over at the next shift, and its numbers are not given again", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    await withdrawAlert(desk.ana, "26-0001")
    expect(await adoptList(desk.ben)).toBe(true)
    expect(await adoptList(desk.ben)).toBe(false)
    await publishDraft(desk.ben, answered(desk.ben, written(desk)))
    expect((await shown(desk)).list).toMatchObject({
      epoch: 3,
      alerts: [{ number: "26-0002" }],
      withdrawn: ["26-0001"],
    })
  })

  test("is met while publishing, and the new one follows it", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    const second = await publishDraft(desk.ben, answered(desk.ben, written(desk, { advice: "Ring us first." })))
    expect(second.number).toBe("26-0002")
    expect((await shown(desk)).list).toMatchObject({ epoch: 2, alerts: [{ number: "26-0002" }, { number: "26-0001" }] })
    await workShift(desk.ana, () => {})
    expect(numbers(desk.ana)).toEqual(["26-0002", "26-0001"])
  })
})

describe("N12: a list at the server is not taken over", () => {
  /** The server as it would look to Ben if it showed something else. */
  const showing = (workstation: Workstation, lie: (path: string, truth: string) => string): Workstation => ({
    ...workstation,
    fetch: (async (input, init) => {
      const answer = await workstation.fetch(input, init)
      const { pathname } = new URL(String(input))
      return answer.ok && pathname.startsWith("/alerts.json")
        ? new Response(lie(pathname, await answer.text()))
        : answer
    }) as typeof fetch,
  })

  test.each([
    [
      "whose text was changed",
      (path: string, truth: string) => (path === "/alerts.json" ? truth.replace("door", "hall") : truth),
    ],
    [
      "that nobody signed",
      (path: string, truth: string) => (path === "/alerts.json" ? truth : "untrusted comment: x\nAAAA"),
    ],
  ])("%s", async (_title, lie) => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    await expect(adoptList(showing(desk.ben, lie))).rejects.toMatchObject({ kind: "chain-broken" })
    expect(publishedAlerts(desk.ben)).toBeNull()
  })

  test("that was signed by fewer than the roster asks", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    await signAnotherRoster(desk, () => ({ thresholds: { publish: 2 } }), [desk.ben])
    await expect(adoptList(desk.ben)).rejects.toMatchObject({ kind: "chain-broken" })
  })

  test("that somebody signed who may not any more", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    await signAnotherRoster(
      desk,
      ({ people }) => ({ people: people.map((each) => (each.alias === "Ana" ? { ...each, state: "revoked" } : each)) }),
      [desk.ben],
    )
    await expect(adoptList(desk.ben)).rejects.toMatchObject({ kind: "chain-broken" })
  })

  test("that only this person signed, and that this workstation does not know: somebody has a copy of the keys", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    desk.ana.vault.remove("published/alerts")
    await expect(adoptList(desk.ana)).rejects.toMatchObject({ kind: "chain-broken" })
  })

  test("that is older than the one known here", async () => {
    const desk = await twoDesks(1)
    await publishDraft(desk.ana, written(desk))
    const first = await shown(desk)
    const minisig = (await desk.host.published("/alerts.json.minisig")) ?? ""
    await withdrawAlert(desk.ana, "26-0001")
    await adoptList(desk.ben)
    const back = showing(desk.ben, (path) => (path === "/alerts.json" ? (first.text ?? "") : minisig))
    expect(await adoptList(back)).toBe(false)
    expect(numbers(desk.ben)).toEqual([])
  })
})
