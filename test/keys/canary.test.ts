import { describe, expect, test } from "vitest"
import { toHex } from "../../crypto/bytes.ts"
import { readCanary, signCanary } from "../../crypto/canary.ts"
import { addDays } from "../../crypto/day.ts"
import { letterPostBytes } from "../../crypto/lengths.ts"
import { casesOf } from "../../keys/casework/intake.ts"
import { letterRisks } from "../../keys/doctor/letters.ts"
import { countCanaries } from "../../keys/post/canaries.ts"
import { sendCanary } from "../../keys/post/canary.ts"
import { pull } from "../../keys/post/pull.ts"
import { tasksOf } from "../../keys/register/asking.ts"
import { seedOf } from "../../keys/ring/caseworker-keys.ts"
import { openedSince } from "../../keys/ring/destruction.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../keys/workstation.ts"
import { fetchPublications } from "../../site/browser/publications.ts"
import { secretOf } from "../crypto/cast.ts"
import { aBackup, aRecovery, linesIn } from "./backup/backups.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { aColleagueOf } from "./team/coming.ts"
import { aDay, deskAddress } from "./workstation.ts"

/** N12: test letters look like any letter, are nothing but counted, and tell of a server that drops letters. */

type Posted = { path: string; init: RequestInit | undefined }

/** What this workstation asks a server for, and posts there. `drops`: letters are said to be kept, and are not. */
function watched(workstation: Workstation, drops = false) {
  const asked: Posted[] = []
  const fetcher = (async (input, init) => {
    const path = new URL(String(input), deskAddress).pathname
    asked.push({ path, init })
    return drops && path === "/letters" ? new Response(null, { status: 201 }) : workstation.fetch(input, init)
  }) as typeof fetch
  return { asked, workstation: { ...workstation, fetch: fetcher } }
}

const on = ({ team, host }: Desk, days: number): Workstation => {
  const today = addDays(aDay, days)
  host.clock.now = Date.parse(`${today}T12:00:00Z`)
  return { ...team.workstation, today }
}
const aCanary = (workstation: Workstation) => sendCanary(workstation, deskAddress)

describe("N12: on the wire a test letter", () => {
  test("is asked for, and posted, as a page does it, and has the length of any letter", async () => {
    const desk = await aDesk()
    const { asked, workstation } = watched(desk.team.workstation)
    await aCanary(workstation)
    const paths = asked.map(({ path }) => path)
    const page = watched(desk.team.workstation)
    await fetchPublications(((path: string) => page.workstation.fetch(new URL(path, deskAddress))) as typeof fetch)
    expect(paths.toSorted()).toEqual([...page.asked.map(({ path }) => path), "/letters"].toSorted())
    const { body, headers } = asked.at(-1)!.init!
    expect((body as Uint8Array).length).toBe(letterPostBytes(4))
    expect(headers).toMatchObject({ "content-type": "application/octet-stream" })
    expect(JSON.stringify(asked.map(({ init }) => init?.headers))).not.toMatch(/node|canopy|signature/i)
  })

  test("is another one each time, sealed to everybody who opens letters", async () => {
    const desk = await aDesk()
    await aColleagueOf(desk, "Ben")
    const bodies = []
    for (let count = 0; count < 2; count++) {
      const { asked, workstation } = watched(desk.team.workstation)
      await aCanary(workstation)
      bodies.push(toHex(asked.at(-1)!.init!.body as Uint8Array))
    }
    expect(bodies[0]!.slice(0, 200)).not.toBe(bodies[1]!.slice(0, 200))
  })
})

describe("N12: at the desk a test letter", () => {
  test("is counted and nothing else: no case, no task, no letter fetched, nothing that a backup must hold", async () => {
    const desk = await aDesk()
    const { workstation } = desk.team
    await aCanary(workstation)
    expect(countCanaries(workstation)).toMatchObject({ due: 0, came: 0, waiting: 1 })
    expect(await desk.pull()).toMatchObject({ fetched: 0, cases: [], answered: 0, notOurs: 0, damaged: 0 })
    expect(countCanaries(workstation)).toMatchObject({ due: 1, came: 1, waiting: 0, missingSince: null })
    expect([casesOf(workstation), tasksOf(workstation), workstation.vault.list("unreadable")]).toEqual([[], [], []])
    expect(openedSince(workstation, 0)).toBe(false)
    expect(desk.host.store.letterIds()).toEqual([])
  })

  test("of a colleague is passed over: it is theirs to count", async () => {
    const desk = await aDesk()
    const { workstation: ben } = await aColleagueOf(desk, "Ben")
    await aCanary(desk.team.workstation)
    expect(await pull(ben, () => {})).toMatchObject({ fetched: 0, cases: [] })
    expect(ben.vault.list("unreadable")).toEqual([])
    expect(countCanaries(ben).due).toBe(0)
    await desk.pull()
    expect(countCanaries(desk.team.workstation)).toMatchObject({ due: 1, came: 1 })
  })

  test("is made by caseworkers alone: anybody else's is kept aside, and one of another organisation too", async () => {
    const desk = await aDesk()
    const { team, host, pull: pullNow } = desk
    const { alias: from, reply } = selfOf(team.workstation)
    const { id: organisation } = homeOf(team.workstation)
    const id = "a".repeat(32)
    const roster = rosterOf(team.workstation)
    const own = signCanary({ organisation, from, id }, seedOf(reply))
    expect(readCanary(own, roster)).toMatchObject({ from, id })
    const forged = signCanary({ organisation, from, id }, secretOf("somebody"))
    const foreign = signCanary({ organisation: "f".repeat(32), from, id }, seedOf(reply))
    for (const each of [forged, foreign, { ...own, id: "b".repeat(32) }, { ...own, from: "Eva" }]) {
      expect(readCanary(each, roster)).toBeNull()
      await send(team, host, each)
    }
    await pullNow()
    expect(team.workstation.vault.list("unreadable")).toHaveLength(4)
    const revoked = { ...roster, people: roster.people.map((each) => ({ ...each, state: "revoked" as const })) }
    expect(readCanary(own, revoked)).toBeNull()
  })
})

describe("N12: a test letter that does not come", () => {
  test("is missing once everything was fetched on a later day, and the doctor says since when", async () => {
    const desk = await aDesk()
    for (const day of [0, 2]) await aCanary(on(desk, day))
    await aCanary(watched(on(desk, 3), true).workstation)
    await desk.pull(on(desk, 3))
    expect(letterRisks(on(desk, 3))).toEqual([])
    await aCanary(on(desk, 4))
    await desk.pull(on(desk, 5))
    expect(letterRisks(on(desk, 5))).toEqual([
      `3 of 4 test letters came; one is missing, since ${addDays(aDay, 3)}. The server may be dropping letters. Tell the coordinator, and see docs/loss.md.`,
    ])
    expect(letterRisks(on(desk, 40)).join(" ")).not.toContain("missing")
  })

  test("may have been fetched by two others, where more than two open letters: then that is said too", async () => {
    const desk = await aDesk()
    for (const alias of ["Ben", "Cem"]) await aColleagueOf(desk, alias)
    await aCanary(watched(on(desk, 0), true).workstation)
    await desk.pull(on(desk, 1))
    expect(letterRisks(on(desk, 1))[0]).toContain("ask them first whether they fetched since")
  })

  test("and real letters come all the same", async () => {
    const desk = await aDesk()
    await aCanary(desk.team.workstation)
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport()))
    expect(await desk.pull()).toMatchObject({ fetched: 1, cases: [expect.any(String)] })
  })
})

describe("N12: no test letter is sent, and a sentence says why,", () => {
  const refused = async ({ team }: Desk, answer: (path: string) => Response | null, kind: string) => {
    const fetcher = (async (input, init) =>
      answer(new URL(String(input)).pathname) ?? team.workstation.fetch(input, init)) as typeof fetch
    await expect(aCanary({ ...team.workstation, fetch: fetcher })).rejects.toMatchObject({ kind })
    expect(countCanaries(team.workstation)).toMatchObject({ due: 0, waiting: 0 })
  }
  const at = (where: string, response: () => Response) => (path: string) => (path === where ? response() : null)

  test.each([
    [
      "when the portal shows no roster",
      at("/roster.json", () => new Response("", { status: 404 })),
      "portal-shows-old-roster",
    ],
    ["when it leaves our keys out", at("/keys.json", () => new Response("[]")), "own-keys-not-shown"],
    ["when it takes no letter", at("/letters", () => new Response("", { status: 503 })), "test-letter-not-taken"],
    ["when it is something else", at("/roster.json", () => new Response("<h1>WiFi</h1>")), "roster-damaged"],
  ] as const)("%s", async (_title, answer, kind) => {
    await refused(await aDesk(), answer, kind)
  })

  test("when it leaves out ours alone, and a browser would seal to a colleague's", async () => {
    const desk = await aDesk()
    const { workstation: ben } = await aColleagueOf(desk, "Ben")
    const { alias } = selfOf(ben)
    const list = JSON.parse((await desk.host.published("/keys.json")) ?? "") as { document: string }[]
    const others = list.filter(({ document }) => JSON.parse(document).person === alias)
    expect([list.length, others.length]).toEqual([2, 1])
    await refused(
      desk,
      at("/keys.json", () => Response.json(others)),
      "own-keys-not-shown",
    )
  })
})

test("N12: a backup takes no count of test letters along: those that came since would be missed for ever", async () => {
  const desk = await aDesk()
  const { workstation } = desk.team
  await aCanary(workstation)
  const recovery = await aRecovery(workstation)
  const names = (await linesIn(aBackup(workstation), recovery)).map(({ name }) => String(name))
  expect(workstation.vault.list("canary")).toHaveLength(1)
  expect(names.filter((name) => name.startsWith("canary"))).toEqual([])
})
