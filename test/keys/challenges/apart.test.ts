import { describe, expect, test } from "vitest"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { capitalised } from "../../../keys/casework/words.ts"
import { decideChallenge } from "../../../keys/challenges/decide.ts"
import { refuseIfTells } from "../../../keys/challenges/reply-check.ts"
import { wantedListings } from "../../../keys/check/listings.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { casesNaming } from "../../../keys/linking/find.ts"
import { addLink, linkedCases, reportsBehind, whyNotLink } from "../../../keys/linking/links.ts"
import { lookupOf } from "../../../keys/linking/lookup.ts"
import { suggestionsOf } from "../../../keys/linking/suggestions.ts"
import { askConsent } from "../../../keys/outbound/ask.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { aBrowser } from "../browser.ts"
import { claim, type Fields, reports } from "../linking/cases.ts"
import { aReport, letterBy } from "../reporter.ts"
import { aDeskWithWarning, challenged, comes, number, type OneDesk, onDay } from "./challenged.ts"

/**
 * J18: the one who challenges may be the one who was reported. Nothing of the report, and nothing of who told us, comes to
 * him; nothing that he says counts as a second report; and no page shows the two beside each other.
 */

const phone = "07700 900123"
const told: Fields = {
  story: "He waited at the corner until my friend had gone home.",
  phones: [phone],
  metBefore: "never",
  people: [{ nameUsed: "Bogdan" }],
  name: "Rosalind",
  contactDetail: "ring the Corner House",
  placeDetail: "Harbour Court",
}
/** Kit challenges, and with the same code reports that somebody has his own number. */
const allowsAll = { alert: "yes", record: "yes", checker: "after-3-days" } as const
async function both(): Promise<OneDesk & { kit: string }> {
  const desk = await aDeskWithWarning(told, {}, { checker: "after-3-days" })
  const kit = challenged(desk, "Kit", { wrong: `My number is ${phone}.` })
  comes(desk, [letterBy("Kit", desk.pins, aReport({ phones: [phone] }, allowsAll))])
  return { ...desk, kit }
}

describe("J18: an answer to whoever challenged says nothing of the report", () => {
  const decent = "We looked at it again, and the warning stands. We never say who told us."

  test.each([
    ["five words in a row of it", "You waited at the corner until nobody was there, we were told."],
    ["his number, in another spelling, though he gave it himself", "Yes, +44 7700 900 123 is the number."],
    ["his name", "We were told of a Bogdan."],
    ["the name of whoever told us", "Ask Rosalind."],
    ["how whoever told us can be reached", "You may ring the corner house."],
    ["where it was", "It was at Harbour Court, after all."],
  ])("not %s", async (_title, words) => {
    const desk = await both()
    await expect(replyTo(desk.workstation, desk.kit, words)).rejects.toMatchObject({ kind: "challenge-reply-tells" })
    await expect(closeCase(desk.workstation, desk.kit, words)).rejects.toMatchObject({ kind: "challenge-reply-tells" })
    const asked = askConsent(desk.workstation, desk.kit, "statistics", words)
    await expect(asked).rejects.toMatchObject({ kind: "challenge-reply-tells" })
    expect(openCase(desk.workstation, desk.kit)).toMatchObject({ state: "new", answered: 0 })
  })

  test("not the name of the case that is behind, nor a word of a case that is linked with it", async () => {
    const desk = await both()
    const jo = reports(desk, "Jo", { story: "A grey van stood outside for three hours." }, { alert: "yes" })
    addLink(desk.workstation, desk.id, jo, claim())
    const tells = (words: string) => () => refuseIfTells(desk.workstation, { id: desk.kit }, words)
    expect(tells(`See case ${desk.id.toLowerCase()}.`)).toThrow("could show who told us")
    expect(tells("Somebody saw that a grey van stood outside for hours.")).toThrow("could show who told us")
    expect(tells(decent)).not.toThrow()
  })

  test("but what was decided; and to whoever reported anything may be said", async () => {
    const desk = await both()
    await decideChallenge(desk.workstation, number, "stands", "Two people told us.")
    expect(await closeCase(desk.workstation, desk.kit, decent)).toMatchObject({ case: desk.kit })
    expect(await replyTo(desk.workstation, desk.id, `You told us of ${phone} and of Bogdan.`)).toMatchObject({
      number: 2,
    })
  })
})

describe("J18 N10: who challenges is no second reporter", () => {
  test("his case is never linked, suggested, found by his number, or counted", async () => {
    const desk = await both()
    const { workstation } = desk
    const [mai, kit] = [openCase(workstation, desk.id), openCase(workstation, desk.kit)]
    expect([whyNotLink(workstation, mai, kit), whyNotLink(workstation, kit)]).toEqual([
      "link-challenge",
      "link-challenge",
    ])
    expect(() => addLink(workstation, desk.id, desk.kit, claim())).toThrow("never linked with a report")
    expect(() => addLink(workstation, desk.kit, desk.id, claim())).toThrow("never linked with a report")
    for (const id of [desk.id, desk.kit]) expect(suggestionsOf(workstation, id, lookupOf(workstation))).toEqual([])
    expect(casesNaming(workstation, phone).map((found) => found.case)).toEqual([desk.id])
    expect([linkedCases(workstation, desk.id), reportsBehind(workstation, desk.id)]).toEqual([[], 1])
  })

  test("the number that he names is in no table of the public check, whatever he allows", async () => {
    const desk = await both()
    const key = "tel:+447700900123" as IdentifierKey
    expect(() => recordAskedAbout(desk.workstation, desk.kit, [key], "yes")).toThrow("No report of this case names")
    recordAskedAbout(desk.workstation, desk.id, [key], "yes")
    // One person told us, so the table has a level, and no number of a warning.
    const listed = wantedListings(onDay(desk.workstation, 60))
    expect(listed).toEqual([{ key, listings: [{ level: expect.any(String) }], cases: [desk.id] }])
  })
})

describe("J18: no page shows both", () => {
  const theirs = ["waited at the corner", "Bogdan", "Rosalind", "Harbour Court"]

  test("side by side they are refused, both ways round", async () => {
    const desk = await both()
    const { get, post } = await aBrowser(desk.workstation)
    for (const path of [`/cases/${desk.id}/beside/${desk.kit}`, `/cases/${desk.kit}/beside/${desk.id}`]) {
      const pages = [await get(path), await post(path, { confidence: "high", writers: "different" })]
      for (const page of pages) {
        expect(page.status).toBe(409)
        const text = await page.text()
        expect(text).toContain("nor shown beside one")
        for (const words of [...theirs, "My number is"]) expect(text).not.toContain(words)
      }
    }
  })

  test("the challenge's pages show the warning and what was said of it, and no word of the report; the report's none of the challenge", async () => {
    const desk = await both()
    const { get } = await aBrowser(desk.workstation)
    const textAt = async (path: string) => (await get(path)).text()
    const page = await textAt(`/challenges/${number}`)
    expect(page).toContain("My number is 07700 900123.")
    expect(page).toContain(`href="/cases/${desk.id}"`)
    const challenger = await textAt(`/cases/${desk.kit}`)
    expect(challenger).toContain(`href="/challenges/${number}"`)
    expect(challenger).not.toContain(desk.id)
    for (const text of [page, challenger, await textAt("/challenges"), await textAt("/tasks")])
      for (const words of theirs) expect(text).not.toContain(words)
    const report = await textAt(`/cases/${desk.id}`)
    for (const words of ["My number is", desk.kit, capitalised("challenge of")]) expect(report).not.toContain(words)
  })
})
