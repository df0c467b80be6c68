import { describe, expect, test } from "vitest"
import { browse } from "../../../crypto/browse/browse.ts"
import { readQuestion } from "../../../crypto/browse/question.ts"
import { alerts as alertsSchema } from "../../../crypto/documents/alert.ts"
import { regions } from "../../../crypto/documents/choices.ts"
import { shortText } from "../../../crypto/short-alerts.ts"
import { wantedListings } from "../../../keys/check/listings.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { beginNotices } from "../../../keys/members/notice.ts"
import { sendDue } from "../../../keys/members/send.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { keptIndex } from "../../../server/search/kept.ts"
import { builtEntry } from "../../site/support/build.ts"
import { textIn } from "../../site/support/posted.ts"
import { aCase, shown, written } from "../alerts.ts"
import { key, keysOf, number as phone } from "../check/checked.ts"
import { type Fields, later, link, reports } from "../linking/cases.ts"
import { confirmed, wishes } from "../members/people.ts"
import { Lines, set } from "../members/sending.ts"

/** S39 S40 S73: a warning without a person goes every way that one about a person goes: a landlord, from the letter on. */

const landlord: Fields = {
  types: ["landlord-manager"],
  people: [{ who: "landlord", gender: "man", hair: "grey" }],
  phones: [phone],
  metBefore: "never",
}
const words = {
  watchFor: "Reported as asking for more than rent, and changing the locks.",
  advice: "Ask us for advice on housing before you sign.",
}
const told = ["A rented flat or room", "A landlord", words.watchFor, words.advice]

async function published() {
  const desk = await aCase({ alert: "yes", checker: "after-3-days" }, landlord)
  const { workstation } = desk.team
  recordAskedAbout(workstation, desk.id, keysOf(phone), "yes")
  const draft = written(desk, words)
  const { number } = await publishDraft(workstation, draft)
  const { list } = await shown(desk)
  if (!list) throw new Error("nothing is published")
  return { desk, workstation, draft, number, list: alertsSchema.parse(list) }
}

describe("S39 S40 S73: a warning about a landlord, of whom nobody is described", () => {
  test("is drafted, checked and published like any other, and no person stands in the list", async () => {
    const { draft, number, list } = await published()
    expect(draft.alert).toMatchObject({ about: "conditions", situation: "rented-home", doneBy: "landlord", people: [] })
    expect(list.alerts).toMatchObject([{ number, about: "conditions", doneBy: "landlord", people: [] }])
    expect(JSON.stringify(list)).not.toMatch(/grey|900123/)
  })

  test("stands whole in its page, in the lists, on the sheet, as plain text and in both feeds", async () => {
    const { number, list, workstation } = await published()
    const { render } = await builtEntry()
    const data = { alerts: list, today: workstation.today, proof: { sha256: "ab".repeat(32), signatures: [] } }
    const [{ region } = { region: regions[0] }] = list.alerts
    const place = `/en/alerts/${region}`
    for (const path of [
      `/en/alerts/${number}`,
      `${place}/sheet`,
      `${place}/list.txt`,
      `${place}/feed.atom`,
      "/feed.json",
    ]) {
      const page = await (await render(new Request(`http://canopy.invalid${path}`), data)).text()
      for (const each of told) expect([path, page.includes(each) || textIn(page).includes(each)]).toEqual([path, true])
      expect([path, /undefined|\[object|Gender/.test(page)]).toEqual([path, false])
    }
    for (const path of ["/en/alerts", place])
      expect(await (await render(new Request(`http://canopy.invalid${path}`), data)).text()).toContain(number)
  })

  test("is found by what it is about, by its kind, and by words that only its page says", async () => {
    const { number, list } = await published()
    const { shownAs } = await builtEntry()
    const lookFor = keptIndex(shownAs, () => list)
    const found = async (fields: Record<string, string>) => {
      const question = readQuestion(Object.entries(fields))
      const looked = await lookFor(question)
      return browse(list, question, looked?.hasWords).alerts.map((each) => each.number)
    }
    expect(await found({ about: "conditions", type: "landlord-manager" })).toEqual([number])
    expect(await found({ words: "rented flat" })).toEqual([number])
    expect(await found({ words: "grey" })).toEqual([])
    expect(await found({ about: "people" })).toEqual([])
  })

  test("S42: is what a check of the landlord's number tells, when a second person named it too", async () => {
    const { desk, workstation, number, list } = await published()
    const listed = () => wantedListings(later(workstation, 3)).map((each) => [each.key, each.listings])
    expect(listed()).toEqual([[key, [{ level: list.alerts[0]?.level }]]])
    link(desk.team, desk.id, reports(desk.team, "Jo", landlord, { checker: "if-someone-else" }))
    expect(listed()).toEqual([[key, [{ alert: number }]]])
    expect(shortText(list)).toContain("more than rent")
  })

  test("S38: is sent to members, whole to who chose that", async () => {
    const { desk, workstation, number } = await published()
    set(workstation)
    confirmed(
      { team: desk.team, workstation },
      wishes({ regions: ["everywhere"], levels: ["danger", "risk", "nuisance"], fullText: true }),
    )
    beginNotices(workstation, [number])
    const lines = new Lines()
    await sendDue(workstation, lines.line, () => {})
    expect(lines.mails).toHaveLength(1)
    for (const each of told) expect(lines.mails[0]?.body).toContain(each)
    expect(lines.mails[0]?.body).not.toMatch(/undefined|Gender/)
  })
})
