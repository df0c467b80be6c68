import { describe, expect, test } from "vitest"
import { caseOf } from "../../keys/casework/intake.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { alertsInForce } from "../../keys/outbound/alerts/published.ts"
import { withdrawAlert } from "../../keys/outbound/alerts/withdraw.ts"
import { aCase, type DeskWithCase, shown, written } from "./alerts.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { openWorkstation } from "./workstation.ts"

/** The line breaks while a warning goes out, somebody presses twice, or the reporter changes their mind meanwhile. */

const withYes = (): Promise<DeskWithCase> => aCase({ alert: "yes" })
const isAlerts = (input: unknown) => String(input).endsWith("/desk/publications/alerts.json")

const losing =
  (lost: "request" | "answer", fetcher: typeof fetch): typeof fetch =>
  async (input, init) => {
    if (!isAlerts(input)) return fetcher(input, init)
    if (lost === "answer") await fetcher(input, init)
    throw new TypeError("the line is down")
  }

/** A promise, and what opens it. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

async function oneAlert(desk: DeskWithCase, workstation = desk.team.workstation): Promise<void> {
  const { list } = await shown(desk)
  expect(list).toMatchObject({ epoch: 1, withdrawn: [] })
  expect(list?.alerts).toHaveLength(1)
  expect(alertsInForce(workstation).map(({ number }) => number)).toEqual(["26-0001"])
  expect(caseOf(workstation, desk.id)?.alerts).toEqual(["26-0001"])
  expect(workstation.vault.get("published/on-its-way")).toBeUndefined()
}

describe.each(["request", "answer"] as const)("when the %s of a publication is lost", (lost) => {
  async function broken() {
    const desk = await withYes()
    const { workstation } = desk.team
    const draft = written(desk)
    const offline = { ...workstation, fetch: losing(lost, desk.host.fetch) }
    await expect(publishDraft(offline, draft)).rejects.toMatchObject({ kind: "server-not-reached" })
    return { desk, draft }
  }

  test("publishing the same draft again makes exactly one warning", async () => {
    const { desk, draft } = await broken()
    expect((await publishDraft(desk.team.workstation, draft)).number).toBe("26-0001")
    await oneAlert(desk)
  })

  test("so does publishing it again after a restart", async () => {
    const { desk, draft } = await broken()
    desk.team.workstation.vault.close()
    const again = await openWorkstation(desk.team.home, desk.team.workstation.today, desk.host.fetch)
    await publishDraft(again, draft)
    await oneAlert(desk, again)
  })

  test("so does trying three times before the line is up", async () => {
    const { desk, draft } = await broken()
    const offline = { ...desk.team.workstation, fetch: losing(lost, desk.host.fetch) }
    for (let tries = 0; tries < 2; tries++) await expect(publishDraft(offline, draft)).rejects.toThrow()
    await publishDraft(desk.team.workstation, draft)
    await oneAlert(desk)
  })

  test("N8: a No that comes before it is tried again is obeyed, whether or not it had arrived", async () => {
    const { desk, draft } = await broken()
    const { team, host, pull } = desk
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "Please do not." }, { alert: "no" })))
    await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
    const { cases } = await pull()
    const jo = cases.find((id) => id !== desk.id) ?? ""
    await expect(publishDraft(team.workstation, draft)).rejects.toMatchObject({ kind: "no-consent-to-alert" })
    expect((await shown(desk)).list?.alerts ?? []).toEqual([])
    // And the next person's warning goes out as ever.
    await publishDraft(team.workstation, written({ ...desk, id: jo }))
    const { list } = await shown(desk)
    expect(list?.alerts).toHaveLength(1)
    expect(caseOf(team.workstation, jo)?.alerts).toEqual(list?.alerts.map(({ number }) => number))
  })

  test("taking it back makes sure of it first", async () => {
    const { desk } = await broken()
    await withdrawAlert(desk.team.workstation, "26-0001")
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
  })
})

test("published once more after it went well, a draft is the warning that there is", async () => {
  const desk = await withYes()
  const draft = written(desk)
  const first = await publishDraft(desk.team.workstation, draft)
  expect(await publishDraft(desk.team.workstation, draft)).toEqual(JSON.parse(JSON.stringify(first)))
  await oneAlert(desk)
})

test("pressed twice at the same moment, it is one warning", async () => {
  const desk = await withYes()
  const draft = written(desk)
  const tries = await Promise.allSettled([1, 2, 3].map(() => publishDraft(desk.team.workstation, draft)))
  expect(tries.some(({ status }) => status === "fulfilled")).toBe(true)
  for (const each of tries)
    if (each.status === "rejected") expect(each.reason).toMatchObject({ kind: "publishing-already" })
  await oneAlert(desk)
})

test("two warnings at the same moment do not break the chain", async () => {
  const desk = await withYes()
  const { team, host, pull } = desk
  await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
  const [jo = ""] = (await pull()).cases
  const drafts = [written(desk), written({ ...desk, id: jo }, { advice: "Ring us first." })]
  await Promise.allSettled(drafts.map((draft) => publishDraft(team.workstation, draft)))
  for (const draft of drafts) await publishDraft(team.workstation, draft)
  const { list } = await shown(desk)
  expect(list?.alerts.map(({ number }) => number)).toEqual(["26-0002", "26-0001"])
  expect(list?.epoch).toBe(2)
})

test("an answer that comes late does not take the desk back to an older list", async () => {
  const desk = await withYes()
  const { team, host, pull } = desk
  await send(team, host, letterBy("Jo", team.pins, aReport({}, { alert: "yes" })))
  const [jo = ""] = (await pull()).cases
  const line = gate()
  const arrived = gate()
  const slow: typeof fetch = async (input, init) => {
    const answer = await host.fetch(input, init)
    if (!isAlerts(input)) return answer
    arrived.open()
    await line.opened
    return answer
  }
  const first = publishDraft({ ...team.workstation, fetch: slow }, written(desk))
  await arrived.opened
  await publishDraft(team.workstation, written({ ...desk, id: jo }))
  line.open()
  await first
  expect(alertsInForce(team.workstation).map(({ number }) => number)).toEqual(["26-0002", "26-0001"])
  expect(caseOf(team.workstation, desk.id)?.alerts).toEqual(["26-0001"])
  await withdrawAlert(team.workstation, "26-0001")
  expect((await shown(desk)).list).toMatchObject({ epoch: 3, withdrawn: ["26-0001"] })
})
