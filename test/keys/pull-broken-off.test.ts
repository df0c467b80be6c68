import { ReadableStream } from "node:stream/web"
import { describe, expect, test } from "vitest"
import { casesOf, lettersOf } from "../../keys/casework/intake.ts"
import { pull } from "../../keys/post/pull.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { breakingAt } from "./broken-line.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aReport, letterBy, repliesFor, send } from "./reporter.ts"
import { openWorkstation } from "./workstation.ts"

/** The line breaks, or the workstation stops, at any moment of a pull: the next pull ends where one whole pull ends. */

const reporters = ["Mai", "Jo", "Sam"]

async function withLetters(): Promise<Desk> {
  const desk = await aDesk()
  for (const name of reporters) await send(desk.team, desk.host, letterBy(name, desk.team.pins, aReport()))
  return desk
}

async function isWhole({ team, host }: Desk, workstation: Workstation): Promise<void> {
  const cases = casesOf(workstation)
  expect(cases.map(({ letters, replies }) => [letters.length, replies])).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ])
  expect(cases.flatMap((known) => lettersOf(workstation, known))).toHaveLength(3)
  expect(workstation.vault.list("outbox")).toEqual([])
  expect(host.store.letterIds()).toEqual([])
  for (const name of reporters)
    expect(
      (await repliesFor(name, { ...team, workstation }, host)).map(({ number, letters }) => [number, letters]),
    ).toEqual([[1, 1]])
}

test("a whole pull makes a known number of requests, and ends whole", async () => {
  const desk = await withLetters()
  desk.host.asked.length = 0
  await desk.pull()
  await isWhole(desk, desk.team.workstation)
  expect(desk.host.asked).toEqual([
    "GET /roster.json",
    "GET /roster.json.minisig",
    "GET /keys.json",
    "GET /desk/nonce",
    "PUT /desk/keys",
    "GET /recipients.txt",
    "GET /desk/nonce",
    "GET /desk/letters",
    "GET /desk/nonce",
    "POST /desk/acknowledge",
    "GET /desk/nonce",
    "POST /desk/replies",
  ])
})

describe("broken off, a pull loses nothing and does nothing twice", () => {
  const every = Array.from({ length: 12 }, (_, at) => at + 1)

  test.each(every.flatMap((request) => [[request, "request"] as const, [request, "answer"] as const]))(
    "at request %i, where the %s is lost",
    async (request, lost) => {
      const desk = await withLetters()
      const { home, workstation } = desk.team
      const broken = { ...workstation, fetch: breakingAt(request, lost, desk.host.fetch) }
      await expect(pull(broken, () => {})).rejects.toMatchObject({ kind: "server-not-reached" })
      workstation.vault.close()
      // What the server heard of it is in memory only: it may have been started again meanwhile.
      const again = await openWorkstation(home, workstation.today, desk.host.fetch)
      await pull(again, () => {})
      await isWhole(desk, again)
      expect(await pull(again, () => {})).toMatchObject({ fetched: 0, answered: 0 })
    },
  )

  test("and nothing is forgotten at the server before it is kept here", async () => {
    const desk = await withLetters()
    const fetcher: typeof fetch = (input, init) => {
      if (String(input).endsWith("/desk/acknowledge")) expect(casesOf(desk.team.workstation)).toHaveLength(3)
      else expect(desk.host.store.letterIds()).toHaveLength(casesOf(desk.team.workstation).length === 3 ? 0 : 3)
      return desk.host.fetch(input, init)
    }
    // The nonce for the acknowledgement is asked for between keeping and saying so.
    const patient: typeof fetch = (input, init) =>
      String(input).endsWith("/desk/nonce") ? desk.host.fetch(input, init) : fetcher(input, init)
    await pull({ ...desk.team.workstation, fetch: patient }, () => {})
    expect(desk.host.store.letterIds()).toEqual([])
  })
})

/** The first answer to a download ends after so many bytes, in an error or, from a proxy, as if all were well. */
function cutAfter(bytes: number, how: "error" | "end", fetcher: typeof fetch): typeof fetch {
  let cut = false
  return async (input, init) => {
    const answer = await fetcher(input, init)
    if (!String(input).includes("/desk/letters") || cut) return answer
    cut = true
    const whole = new Uint8Array(await answer.arrayBuffer())
    if (whole.length <= bytes) return new Response(whole, { headers: answer.headers })
    // What is still queued when a stream fails is thrown away: the part is handed over first.
    const body = (async function* () {
      if (bytes > 0) yield whole.slice(0, bytes)
      if (how === "error") throw new TypeError("terminated")
    })()
    return new Response(ReadableStream.from(body) as unknown as BodyInit, { headers: answer.headers })
  }
}

const recordBytes = 16 + 71_866

describe("a download that breaks off", () => {
  test.each([
    [0, "error"],
    [15, "error"],
    [recordBytes - 1, "error"],
    [recordBytes, "error"],
    [recordBytes + 1, "error"],
    [2 * recordBytes + 40_000, "error"],
    [1, "end"],
    [recordBytes + 5, "end"],
  ] as const)("after %i bytes with an %s goes on after the last whole letter", async (bytes, how) => {
    const desk = await withLetters()
    desk.host.asked.length = 0
    const workstation = { ...desk.team.workstation, fetch: cutAfter(bytes, how, desk.host.fetch) }
    expect(await pull(workstation, () => {})).toMatchObject({ fetched: 3 })
    await isWhole(desk, workstation)
    const downloads = desk.host.asked.filter((line) => line.includes("/desk/letters"))
    expect(downloads).toHaveLength(2)
    expect(downloads[1]!.includes("?after=")).toBe(bytes >= recordBytes)
  })

  test("begins anew when the letter after which it would go on was taken back, and does not open that one", async () => {
    const desk = await withLetters()
    let downloads = 0
    const fetcher: typeof fetch = async (input, init) => {
      if (!String(input).includes("/desk/letters")) return desk.host.fetch(input, init)
      downloads++
      const [first] = desk.host.store.letterIds()
      const answer = await cutAfter(recordBytes + 9, downloads === 1 ? "error" : "end", desk.host.fetch)(input, init)
      if (downloads === 1) desk.host.store.forgetLetters([first!])
      return downloads === 1 ? answer : desk.host.fetch(input, init)
    }
    expect(await pull({ ...desk.team.workstation, fetch: fetcher }, () => {})).toMatchObject({ fetched: 2 })
    expect(casesOf(desk.team.workstation)).toHaveLength(2)
    expect(desk.host.store.letterIds()).toEqual([])
  })

  test("on a line that never lets a whole letter through is given up, and everything is still at the server", async () => {
    const desk = await withLetters()
    let downloads = 0
    const fetcher: typeof fetch = (input, init) => {
      if (String(input).includes("/desk/letters")) downloads++
      return cutAfter(recordBytes - 1, "error", desk.host.fetch)(input, init)
    }
    await expect(pull({ ...desk.team.workstation, fetch: fetcher }, () => {})).rejects.toMatchObject({
      kind: "server-not-reached",
    })
    expect([downloads, casesOf(desk.team.workstation), desk.host.store.letterIds().length]).toEqual([5, [], 3])
  })

  test("after every single letter still ends whole, however many breaks that takes", async () => {
    const desk = await withLetters()
    for (let at = 0; at < 6; at++)
      await send(desk.team, desk.host, letterBy(`reporter ${at}`, desk.team.pins, aReport()))
    const fetcher: typeof fetch = (input, init) => cutAfter(recordBytes + 7, "error", desk.host.fetch)(input, init)
    expect(await pull({ ...desk.team.workstation, fetch: fetcher }, () => {})).toMatchObject({ fetched: 9 })
    expect(casesOf(desk.team.workstation)).toHaveLength(9)
  })
})
