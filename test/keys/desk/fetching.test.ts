import { describe, expect, test, vi } from "vitest"
import { fetchingPage } from "../../../keys/desk/cases/fetching.ts"
import { aBrowser, fetchLetters } from "../browser.ts"
import { aDesk } from "../desk-and-host.ts"
import { aReport, letterBy, send } from "../reporter.ts"
import { aTeam } from "../workstation.ts"
import { casesOn } from "./page.ts"

/** J1: fetching letters goes on by itself, once, and says how far it is. */

/** A server that answers nothing of the desk's before it is let, and how often letters were asked for. */
function held(fetcher: typeof fetch) {
  let letGo = () => {}
  const gate = new Promise<void>((open) => {
    letGo = open
  })
  let listings = 0
  const slow: typeof fetch = async (input, init) => {
    const { pathname } = new URL(String(input))
    if (pathname.startsWith("/desk/letters")) {
      listings++
      await gate
    }
    return fetcher(input, init)
  }
  return { fetch: slow, letGo, listings: () => listings }
}

const where = (answer: Response) => [answer.status, answer.headers.get("location")]

async function slowDesk(letters: string[]) {
  const { team, host } = await aDesk()
  for (const name of letters) await send(team, host, letterBy(name, team.pins, aReport({ story: "sentinel" })))
  const server = held(host.fetch)
  const browser = await aBrowser({ ...team.workstation, fetch: server.fetch })
  return { ...browser, server }
}

describe("J1: fetching", () => {
  test("that is done in a moment shows what came, at once", async () => {
    const { team, host } = await aDesk()
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "sentinel" })))
    const { get, post } = await aBrowser(team.workstation)
    // However slow this machine is, the moment is not over.
    vi.useFakeTimers({ toFake: ["setTimeout"] })
    const answer = await post("/pull")
    vi.useRealTimers()
    const page = await answer.text()
    expect([answer.status, page.includes('role="status">Letters fetched: 1. Cases with something new: 1.')]).toEqual([
      200,
      true,
    ])
    expect([casesOn(page).length, page.includes("sentinel")]).toEqual([1, false])
    expect(where(await get("/fetching"))).toEqual([303, "/"])
  })

  test("that takes longer has a page that looks again by itself, tells its end once, and can be left meanwhile", async () => {
    const { get, post, server } = await slowDesk(["Mai", "Jo"])
    expect(where(await post("/pull"))).toEqual([303, "/fetching"])
    for (let time = 0; time < 2; time++) {
      const going = await get("/fetching")
      const page = await going.text()
      expect([going.status, going.headers.get("refresh")]).toEqual([200, "2"])
      expect(page).toContain("Asking the server what waits.")
      expect(page).not.toContain("sentinel")
    }
    const meanwhile = await get("/")
    expect([meanwhile.status, (await meanwhile.text()).includes("No cases yet")]).toEqual([200, true])
    server.letGo()
    const ended = await fetchLetters({ get, post: () => get("/fetching") })
    const page = await ended.text()
    expect([ended.status, page.includes("Letters fetched: 2.")]).toEqual([200, true])
    expect(casesOn(page)).toHaveLength(2)
    expect(where(await get("/fetching"))).toEqual([303, "/"])
    expect(await (await get("/")).text()).not.toContain("Letters fetched")
  })

  test("pressed twice is one fetching, told to one of both", async () => {
    const { get, post, server } = await slowDesk(["Mai"])
    const both = await Promise.all([post("/pull"), post("/pull")])
    expect(both.map(where)).toEqual([
      [303, "/fetching"],
      [303, "/fetching"],
    ])
    expect(where(await post("/pull"))).toEqual([303, "/fetching"])
    expect(server.listings()).toBe(1)
    server.letGo()
    const ended = await fetchLetters({ get, post: () => get("/fetching") })
    expect(await ended.text()).toContain("Letters fetched: 1.")
    expect(server.listings()).toBe(1)
    const anew = await (await fetchLetters({ get, post })).text()
    expect([anew.includes("Letters fetched: 0."), server.listings()]).toEqual([true, 2])
  })

  test("says how many letters are here of how many, while there are more", async () => {
    const page = String(await fetchingPage({ done: 128, of: 4096 }))
    expect(page).toContain("128 of 4096 letters are here.")
    expect(page).toContain('<progress max="4096" value="128">')
    expect(page).toContain('<a href="/fetching">Look again</a>')
  })
})

describe("a fetching that is refused", () => {
  test("says so at once, and nothing goes on", async () => {
    const { get, post } = await aBrowser((await aTeam()).workstation)
    const answer = await post("/pull")
    expect([
      answer.status,
      (await answer.text()).includes("The server could not be reached. Nothing was lost."),
    ]).toEqual([409, true])
    expect(where(await get("/fetching"))).toEqual([303, "/"])
  })

  test("after it went on for a while says so on its page, once; and can be begun again", async () => {
    const { team, host } = await aDesk()
    const server = held(async (input, init) => {
      if (String(input).includes("/desk/letters") && !isRepaired) throw new TypeError("the line is down")
      return host.fetch(input, init)
    })
    let isRepaired = false
    const { get, post } = await aBrowser({ ...team.workstation, fetch: server.fetch })
    expect(where(await post("/pull"))).toEqual([303, "/fetching"])
    server.letGo()
    await expect.poll(async () => (await get("/fetching")).status).toBe(409)
    expect(where(await get("/fetching"))).toEqual([303, "/"])
    isRepaired = true
    expect(await (await fetchLetters({ get, post })).text()).toContain("Letters fetched: 0.")
  })

  test("a fault of the program is told as one, without a word of what was fetched", async () => {
    const { team, host } = await aDesk()
    const broken: typeof fetch = async (input, init) => {
      if (String(input).includes("/desk/letters")) throw new RangeError("sentinel in the program's inside")
      return host.fetch(input, init)
    }
    const { post } = await aBrowser({ ...team.workstation, fetch: broken })
    const answer = await post("/pull")
    const page = await answer.text()
    expect([answer.status, page.includes("sentinel")]).toEqual([409, false])
  })
})
