import { describe, expect, test } from "vitest"
import { aCase, shown } from "./alerts.ts"
import { aBrowser, fetchLetters } from "./browser.ts"
import { aDesk } from "./desk-and-host.ts"
import { aReport, letterBy, send } from "./reporter.ts"
import { aTeam } from "./workstation.ts"

/** What a caseworker does in the browser: fetch, read, draft, publish, withdraw. */

const good = {
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Have somebody on the phone.",
  level: "danger",
  "types[]": ["held", "threat"],
  region: "north-west",
  setting: "indoors",
  approach: "phone",
  reports: "one",
  danger: "He rings somebody new every day.",
  // What the check asks when one person reported who may have met him before.
  "answer-rule": ["2", "2", "2"],
  "answer-field": ["watchFor", "setting", "approach"],
  "answer-found": ["Reported as polite at first, then blocks the door.", "indoors", "phone"],
  "answer-why": ["Many tell us this.", "Most are indoors here.", "Nearly everybody rings first."],
}

describe("reading", () => {
  test("an empty desk says what to do first", async () => {
    const { get } = await aBrowser((await aTeam()).workstation)
    expect(await (await get("/")).text()).toContain("No cases yet")
  })

  test("letters are fetched with one button, and the list says nothing of what was told", async () => {
    const { team, host } = await aDesk()
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "sentinel words", name: "sentinel name" })))
    const page = await (await fetchLetters(await aBrowser(team.workstation))).text()
    expect(page).toContain("Letters fetched: 1. Cases with something new: 1.")
    expect(page).not.toContain("sentinel")
  })

  test.each(["/cases/AAAAAAAA", "/cases/AAAAAAAA/alert", "/cases/__proto__", "/cases/..%2f..", "/nowhere"])(
    "%s, which is not there, is met with a kind page",
    async (path) => {
      const { get } = await aBrowser((await aTeam()).workstation)
      const answer = await get(path)
      expect(answer.status).toBe(404)
      const page = await answer.text()
      expect(page).toContain("<h1>Not here</h1>")
      expect(page).toContain('<a href="/">')
      expect(page).not.toContain("AAAAAAAA")
    },
  )

  test("a server that cannot be reached is met with one sentence", async () => {
    const { post } = await aBrowser((await aTeam()).workstation)
    const answer = await post("/pull")
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain("The server could not be reached. Nothing was lost.")
  })

  test.each([
    ["story", '<script>alert(1)</script><img src=x onerror="alert(1)">'],
    ["story", '"><a href="https://evil.example">click</a>'],
    ["story", "see https://evil.example/track?me and mailto:a@b.example"],
    ["name", "</dd></dl><form action=https://evil.example>"],
    ["town", "&lt;b&gt; & \u202e reversed"],
  ])("what somebody wrote in %s is text: %s", async (field, words) => {
    const { team, id } = await aCase({}, { [field]: words })
    const { get } = await aBrowser(team.workstation)
    const page = await (await get(`/cases/${id}`)).text()
    const shownAs = words
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
    expect(page).toContain(shownAs)
    const links = [...page.matchAll(/(?:href|src|action)="([^"]*)"/g)].map(([, to]) => to)
    for (const to of links) expect(to).toMatch(/^(?:\/(?!\/)|#[a-z-]+$)/)
    expect(page).not.toMatch(/<(?:script|img|iframe)|<[^>]* on\w+=/)
  })

  test("an opened case is read, and a case without a yes offers no warning", async () => {
    const { team, id } = await aCase({ alert: "no" })
    const { get } = await aBrowser(team.workstation)
    expect(await (await get(`/cases/${id.toLowerCase()}`)).text()).toContain(
      "Not now: The reporter did not say yes to a warning.",
    )
    expect(await (await get("/")).text()).toContain(`${id}</a> · read`)
    const answer = await get(`/cases/${id}/alert`)
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("did not say yes")])
  })
})

describe("a warning", () => {
  test("S37: goes from the draft's form to the server, and is named as published", async () => {
    const desk = await aCase({ alert: "yes" })
    const { get, post } = await aBrowser(desk.team.workstation)
    expect((await get(`/cases/${desk.id}/alert`)).status).toBe(200)
    const page = await (await post(`/cases/${desk.id}/alert`, { ...good, act: "publish" })).text()
    expect(page).toContain("Warning 26-0001 is published, and live.")
    expect((await shown(desk)).list?.alerts).toMatchObject([
      { number: "26-0001", watchFor: good.watchFor, types: ["held", "threat"] },
    ])
  })

  test("is withdrawn with one button", async () => {
    const desk = await aCase({ alert: "yes" })
    const { get, post } = await aBrowser(desk.team.workstation)
    await post(`/cases/${desk.id}/alert`, { ...good, act: "publish" })
    expect(await (await get("/alerts")).text()).toContain('action="/alerts/26-0001/withdraw"')
    await post("/alerts/26-0001/withdraw")
    expect((await shown(desk)).list).toMatchObject({ alerts: [], withdrawn: ["26-0001"] })
    expect((await post("/alerts/26-0001/withdraw")).status).toBe(409)
  })

  test("is not published by “Check”, nor by a form that says neither", async () => {
    const desk = await aCase({ alert: "yes" })
    const { post } = await aBrowser(desk.team.workstation)
    for (const act of ["check", "", "PUBLISH"]) {
      const page = await (await post(`/cases/${desk.id}/alert`, { ...good, act })).text()
      expect(page).toContain("Nothing was found")
    }
    expect((await shown(desk)).text).toBeNull()
  })

  test("N8: waits at the desk for who asked to be asked first, word for word", async () => {
    const desk = await aCase({ alert: "ask-me-first" })
    const { post } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/alert`, { ...good, act: "publish" })
    const page = await answer.text()
    expect([answer.status, page.includes("asked to be asked first"), page.includes(good.watchFor)]).toEqual([
      409,
      true,
      true,
    ])
    expect((await shown(desk)).text).toBeNull()
  })

  test("cannot be forged for a case that said No", async () => {
    const desk = await aCase({ alert: "no" })
    const { post } = await aBrowser(desk.team.workstation)
    const answer = await post(`/cases/${desk.id}/alert`, { ...good, act: "publish" })
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining("did not say yes")])
    expect((await shown(desk)).text).toBeNull()
  })
})

describe("every word typed is there again", () => {
  const words = {
    ...good,
    watchFor: 'Rings from 07700 900123 & says "hello" <now>',
    advice: "Block the number.",
    town: "Leeds",
    month: "2026-11",
    vehicle: "White van",
    ending: "0123",
    "weapons[]": ["knife"],
    "people.0.gender": "man",
    "people.0.hair": "grey hair",
    "people.0.marks": "tattoo, neck",
  }
  const escaped = (text: string) =>
    text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

  test.each([
    ["when something in it must not be published", {}, 200, "phone number"],
    ["when a field is too long", { advice: "much ".repeat(80) }, 400, "does not fit"],
    ["when the month is no month", { month: "November" }, 400, "does not fit"],
    ["when the ending is not four digits", { ending: "12345" }, 400, "does not fit"],
    ["when nothing is ticked", { "types[]": [] }, 400, "does not fit"],
    ["when somebody changed the form itself", { region: "the moon" }, 400, "does not fit"],
  ])("%s", async (_title, change, status, told) => {
    const desk = await aCase({ alert: "yes" })
    const { post } = await aBrowser(desk.team.workstation)
    const typed: Record<string, string | string[]> = { ...words, ...change }
    const answer = await post(`/cases/${desk.id}/alert`, { ...typed, act: "publish" })
    const page = await answer.text()
    expect([answer.status, page.includes(told)]).toEqual([status, true])
    for (const name of ["watchFor", "advice", "town", "month", "vehicle", "ending", "people.0.hair", "people.0.marks"])
      expect(page).toContain(`value="${escaped(String(typed[name]).trim())}"`)
    expect(page).toContain('value="knife" checked')
    expect(page).toContain('<option value="man" selected')
    expect((await shown(desk)).text).toBeNull()
  })
})
