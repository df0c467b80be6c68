import { describe, expect, test } from "vitest"
import { freshSession, idleMilliseconds } from "../../../keys/desk/shell/session.ts"
import { random } from "../../support/random.ts"
import { aBrowser, origin } from "../browser.ts"
import { idOf, tells } from "../register/told.ts"
import { aTeam } from "../workstation.ts"
import { formsOf, pagesOf } from "./pages.ts"

/** The desk ends when somebody leaves it, or when nobody was there for half an hour; then for good. */

const minutes = (count: number) => count * 60_000

async function desk() {
  const { workstation } = await aTeam()
  tells(workstation, "Mai", { story: "sentinel" })
  const clock = { now: 1_000_000 }
  const browser = await aBrowser(workstation, true, () => clock.now)
  return { ...browser, clock, browser, id: idOf("Mai"), workstation }
}
type Desk = Awaited<ReturnType<typeof desk>>

/** Whatever is asked, in whatever way: nothing is shown and nothing is done. */
async function expectShut({ get, post, link, browser, id, workstation }: Desk): Promise<void> {
  const before = workstation.vault.stamps("case")
  for (const path of [...pagesOf(browser, id), link, "/enter/x", "/nowhere"]) {
    const answer = await get(path)
    const page = await answer.text()
    expect([path, answer.status, answer.headers.get("set-cookie")]).toEqual([path, 403, null])
    expect([path, page.includes("The desk is closed"), page.includes(id), page.includes("sentinel")]).toEqual([
      path,
      true,
      false,
      false,
    ])
    expect(page).not.toContain("<nav")
  }
  for (const path of formsOf(browser, id)) {
    const answer = await post(path, { act: "send", text: "words", words: "sentinel", note: "words", state: "working" })
    expect([path, answer.status, (await answer.text()).includes(id)]).toEqual([path, 403, false])
  }
  expect(workstation.vault.stamps("case")).toBe(before)
}

describe("S35: leaving", () => {
  test("shows nothing more, tells the browser to forget, and shuts every page and form for good", async () => {
    const shut = await desk()
    expect((await shut.get("/")).status).toBe(200)
    const answer = await shut.post("/leave")
    const page = await answer.text()
    expect([answer.status, page.includes("<h1>The desk is closed</h1>"), page.includes(shut.id)]).toEqual([
      200,
      true,
      false,
    ])
    expect(answer.headers.get("clear-site-data")).toBe('"cache", "cookies", "storage"')
    expect(answer.headers.get("cache-control")).toBe("no-store")
    await expectShut(shut)
    shut.clock.now += minutes(600)
    await expectShut(shut)
  })

  test("is done by nobody but who is there: not by a link, a stranger, or another page", async () => {
    const { get, post, browser } = await desk()
    expect((await get("/leave")).status).toBe(404)
    expect((await post("/leave", {}, { cookie: "" })).status).toBe(403)
    expect((await post("/leave", {}, { cookie: `canopy-desk=${"0".repeat(64)}` })).status).toBe(403)
    for (const from of ["https://evil.example", "null", ""])
      expect((await post("/leave", {}, { origin: from })).status).toBe(403)
    expect((await post("/leave", {}, { host: "evil.example" })).status).toBe(403)
    const still = await browser.get("/")
    expect([still.status, still.headers.get("clear-site-data")]).toEqual([200, null])
  })

  test("is one press from every page", async () => {
    const { get, browser, id } = await desk()
    for (const path of pagesOf(browser, id).filter((each) => each !== "/desk.css" && each !== "/fetching"))
      expect([
        path,
        (await (await get(path)).text()).includes('<form class="line" method="post" action="/leave">'),
      ]).toEqual([path, true])
  })
})

describe("S35: nobody there", () => {
  test("for 29 minutes: the desk is as it was; and again 29 minutes later, for somebody came", async () => {
    const { get, clock } = await desk()
    for (let time = 0; time < 4; time++) {
      clock.now += minutes(29)
      expect((await get("/")).status).toBe(200)
    }
    clock.now += minutes(30)
    expect((await get("/")).status).toBe(200)
  })

  test("for 31 minutes: it is shut, for good, also when the clock is set back", async () => {
    const shut = await desk()
    shut.clock.now += minutes(31)
    await expectShut(shut)
    shut.clock.now -= minutes(31)
    await expectShut(shut)
  })

  test("a stranger who tries the door keeps it open no longer", async () => {
    const { get, clock } = await desk()
    for (let time = 0; time < 10; time++) {
      clock.now += minutes(6)
      for (const path of ["/enter/x", `/enter/${"0".repeat(64)}`, "/"]) await get(path, { cookie: "" })
      await get("/", { host: "evil.example" })
      await get("/", { origin: "https://evil.example" })
    }
    expect((await get("/")).status).toBe(403)
  })

  test("before anybody came in: the link is dead after the same time", async () => {
    const { workstation } = await aTeam()
    const clock = { now: 0 }
    const { get, link } = await aBrowser(workstation, false, () => clock.now)
    clock.now += minutes(31)
    const answer = await get(link)
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null])
  })

  test("coming in by the link counts as being there", async () => {
    const { workstation } = await aTeam()
    const clock = { now: 0 }
    const { app, get, link } = await aBrowser(workstation, false, () => clock.now)
    clock.now += minutes(25)
    const entered = await app.request(`${origin}${link}`, { headers: { host: new URL(origin).host } })
    const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
    clock.now += minutes(25)
    expect((await get("/", { cookie })).status).toBe(200)
  })

  test("whoever asks whether it is over is told, without a request", () => {
    const clock = { now: 0 }
    const session = freshSession(random, 8090, () => clock.now)
    expect([session.isOver(), idleMilliseconds]).toEqual([false, minutes(30)])
    clock.now = idleMilliseconds
    expect(session.isOver()).toBe(false)
    clock.now += 1
    expect(session.isOver()).toBe(true)
    clock.now = 0
    expect(session.isOver()).toBe(true)
  })
})
