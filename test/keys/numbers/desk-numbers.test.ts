import { describe, expect, test } from "vitest"
import { handedOut } from "../../../keys/numbers/handed-out.ts"
import { aBrowser } from "../browser.ts"
import { aTeam } from "../workstation.ts"
import { aTeamInJuly, aTeamWithReports, manyReport, onDay, reports } from "./people.ts"

/** Numbers at the desk: looked at, handed out, downloaded and printed. */

const spring = { from: "2026-04", until: "2026-06", within: "3" }
const asked = "from=2026-04&until=2026-06&within=3"

describe("S70 J14: the page of numbers", () => {
  test("shows the months that are over, and that nothing has left", async () => {
    const { workstation } = await aTeamWithReports()
    const { get } = await aBrowser(workstation)
    const page = await (await get("/numbers")).text()
    expect(page).toContain("<h2>Reports from 2026-01 to 2026-06</h2>")
    expect(page).toContain("All reports: <strong>39</strong>")
    expect(page).toContain("To look at, and not to be passed on")
    expect(page).toContain('class="numbers not-out"')
    expect(page).not.toContain("numbers.csv")
    expect(handedOut(workstation)).toEqual([])
  })

  test("says that those who said No are not in it, and not how many they are", async () => {
    const team = await aTeamInJuly()
    manyReport(team, 11, "2026-06-03")
    manyReport(team, 7, "2026-06-04", {}, { statistics: "no" })
    const page = await (await (await aBrowser(team.workstation)).get("/numbers")).text()
    expect(page).toContain("Only people who said yes to being counted are in them.")
    expect(page).toContain("All reports: <strong>11</strong>")
    expect(page).not.toMatch(/>(?:7|18)</)
  })

  test("shows no number below five of people's reports, and says what [c] is", async () => {
    const team = await aTeamWithReports()
    reports(team, "alone", "2026-06-29", { region: "wales", types: ["images"] })
    const page = await (await (await aBrowser(team.workstation)).get(`/numbers?${asked}`)).text()
    const [tables = ""] = page.split("What we did")
    expect(tables).not.toMatch(/<td>[0-4]<\/td>|<strong>[0-4]<\/strong>/)
    expect(tables).toContain("[c] is withheld: fewer than five")
  })

  test.each([
    ["not a month", "from=June&until=2026-06&within=3", "A month is written like 2026-01."],
    ["this month", "from=2026-06&until=2026-07&within=3", "Only months that are over are counted"],
    ["turned", "from=2026-06&until=2026-01&within=3", "The first month is after the last one."],
    ["too many", "from=2020-01&until=2026-06&within=3", "Two years are the most"],
    ["no days", "from=2026-01&until=2026-06&within=soon", "are a whole number from 1 to 60"],
  ])("says why nothing was counted (%s), and what was typed is still there", async (_title, query, sentence) => {
    const { workstation } = await aTeamInJuly()
    const { get, post } = await aBrowser(workstation)
    const typed = Object.fromEntries(new URLSearchParams(query))
    for (const answer of [await get(`/numbers?${query}`), await post("/numbers", typed)]) {
      expect(answer.status).toBe(409)
      const page = await answer.text()
      expect(page).toContain(sentence)
      for (const value of Object.values(typed)) expect(page).toContain(`value="${value}"`)
    }
    expect((await get(`/numbers/numbers.csv?${query}`)).status).toBe(409)
    expect(handedOut(workstation)).toEqual([])
  })

  test("hands out with one button; then there is a file, and the list of what left", async () => {
    const { workstation } = await aTeamWithReports()
    const { get, post } = await aBrowser(workstation)
    const page = await (await post("/numbers", spring)).text()
    expect(page).toContain("These numbers are handed out.")
    expect(page).not.toContain("not-out")
    expect(page).toContain('href="/numbers/numbers.csv?from=2026-04&amp;until=2026-06&amp;within=3"')
    const file = await get(`/numbers/numbers.csv?${asked}`)
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="numbers-2026-04-2026-06.csv"')
    expect(await file.text()).toContain("Reports from 2026-04 to 2026-06,By area,north west,Reports,21\r\n")
    expect(await (await get("/numbers")).text()).toContain("Handed out before")
  })

  test("gives no file of what was not handed out, whatever is typed into the address", async () => {
    const { workstation } = await aTeamWithReports()
    const answer = await (await aBrowser(workstation)).get(`/numbers/numbers.csv?${asked}`)
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain("These numbers were not handed out yet.")
  })

  test("shows no months that share some with what left: two tables could be subtracted", async () => {
    const { workstation } = await aTeamWithReports()
    const { get, post } = await aBrowser(workstation)
    await post("/numbers", spring)
    for (const path of ["/numbers", "/numbers/numbers.csv", "/numbers/plot/month.svg"]) {
      const answer = await get(`${path}?from=2026-04&until=2026-05&within=3`)
      expect(answer.status).toBe(409)
      expect(await answer.text()).toContain("Whoever had both could subtract one from the other.")
    }
  })

  test("has a table for every plot, and words in its place", async () => {
    const { workstation } = await aTeamWithReports()
    const { get } = await aBrowser(workstation)
    const page = await (await get(`/numbers?${asked}`)).text()
    const plots = [...page.matchAll(/<img class="plot" src="([^"]+)" alt="([^"]+)">/g)]
    expect(plots).toHaveLength(4)
    for (const [, src = "", alt] of plots) {
      expect(alt).toMatch(/^By .+: /)
      const svg = await get(src.replaceAll("&amp;", "&"))
      expect([svg.status, svg.headers.get("content-type")]).toEqual([200, "image/svg+xml"])
    }
    expect([...page.matchAll(/<caption id=/g)]).toHaveLength(10)
  })

  test.each([
    "/numbers/plot/consent.svg",
    "/numbers/plot/month",
    "/numbers/plot/..%2f..%2fvault.svg",
    "/numbers/plot/__proto__.svg",
  ])("%s is not there", async (path) => {
    const { workstation } = await aTeamInJuly()
    expect((await (await aBrowser(workstation)).get(path)).status).toBe(404)
  })

  test("S35: images come from the desk alone", async () => {
    const { get } = await aBrowser((await aTeam()).workstation)
    expect((await get("/numbers")).headers.get("content-security-policy")).toContain("img-src 'self';")
  })

  test("is there for an organisation that began this month", async () => {
    const { workstation } = await aTeam()
    const page = await (await (await aBrowser(onDay(workstation, "2026-01-02"))).get("/numbers")).text()
    expect(page).toContain("Reports from 2025-01 to 2025-12")
    expect(page).toContain("All reports: <strong>[c]</strong>")
  })
})
