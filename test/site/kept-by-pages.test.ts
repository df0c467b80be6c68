import { describe, expect, test } from "vitest"
import { regions } from "../../crypto/documents/choices.ts"
import type { PublicService } from "../../crypto/documents/directory.ts"
import { feedback } from "../../crypto/documents/feedback.ts"
import type { OwnWords } from "../../crypto/documents/pages.ts"
import { report } from "../../crypto/documents/report.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { alertsOf } from "../support/organisation.ts"
import { warnings } from "../support/warnings.ts"
import { builtRender } from "./support/build.ts"
import { fieldsIn, page, tagsIn } from "./support/markup.ts"
import { textIn } from "./support/posted.ts"
import { scheme, today } from "./support/scheme.ts"

/** Promises that no page of words keeps, but what a page asks, offers or lists. */

const render = await builtRender()
const visit = async (path: string, data: Partial<PageData> = {}): Promise<string> =>
  (await render(new Request(`http://canopy.invalid${path}`), { alerts: null, today, ...data })).text()

const full = page("en/report.html")

/** What is asked about the people who are told of, and not about who tells. */
const ofOthers = /^people\./

describe("the form", () => {
  test("S12: asks whether somebody would like to talk, and that alone is enough to send", async () => {
    const [asked] = fieldsIn(full).filter(({ name }) => name === "support[]")
    expect(asked?.choices).toContain("talk")
    expect(textIn(full)).toContain("Talk about it with somebody")
    expect(report.safeParse({ support: ["talk"], consents: { textVersion: 1, language: "en" } }).success).toBe(true)
    expect(textIn(await visit("/en"))).toContain("You can just talk. Nothing else has to happen.")
  })

  test("S68: whoever tells is put into no category: about them are free words alone, and none must be there", () => {
    const ofThem = ["name", "workMode", "accessNeeds", "replyLanguage", "helpArea"]
    const asked = fieldsIn(full).filter(({ name }) => ofThem.includes(name))
    expect(asked.map(({ name, choices }) => [name, choices])).toEqual(
      expect.arrayContaining(ofThem.map((name) => [name, []])),
    )
    const categories = /gender|age|sex|ethnic|nation|faith|religion|orientation|disab|immigration|status|born/i
    const chosen = fieldsIn(full).filter(({ name, choices }) => choices.length > 0 && !ofOthers.test(name))
    expect(chosen.length).toBeGreaterThan(20)
    expect(chosen.map(({ name }) => name).filter((name) => categories.test(name))).toEqual([])
    expect(tagsIn(full).filter(({ attributes }) => "required" in attributes)).toEqual([])
  })
})

test("S69: feedback asks for nothing that says who writes, and has no field for it", () => {
  const html = page("en/feedback.html")
  const named = fieldsIn(html).map(({ name }) => name)
  expect(named).toEqual(["about[]", "wentWell", "wentBadly", "better", "answer"])
  expect(feedback.safeParse({ wentWell: "You rang." }).success).toBe(true)
  expect(feedback.safeParse({ wentWell: "You rang.", name: "Robin" }).success).toBe(false)
})

describe("the directory of contacts at the police", () => {
  const contact = { regions: [], areas: [], languages: [], welcome: [] }
  const services: PublicService[] = [
    { ...contact, name: "Desk A", kinds: ["liaison-officer"], force: "Lantern Police", phone: "0161 496 0001" },
    { ...contact, name: "Desk B", kinds: ["single-point-of-contact"], force: "Harbour Police", email: "b@example.org" },
    { ...contact, name: "Room C", kinds: ["legal"], phone: "0161 496 0003" },
  ]
  const own: OwnWords = { pages: [], services }

  test("S47 S58: names each force's liaison officer, and how to reach them", async () => {
    const html = await visit("/en/police-contacts", { own })
    for (const said of ["Lantern Police", "Liaison officer for sex workers", "Desk A", "0161 496 0001"])
      expect(textIn(html)).toContain(said)
    expect(html).toContain('href="tel:01614960001"')
    expect(textIn(html)).not.toContain("Room C")
  })

  test("S59: and the single point of contact, told apart, each under its force", async () => {
    const [, harbour = ""] = (await visit("/en/police-contacts", { own })).split("<h2>Harbour Police</h2>")
    expect(harbour).toMatch(/Single point of contact<\/h3>.*Desk B/s)
    expect(harbour.split("</section>")[0]).not.toContain("Desk A")
    const one = textIn(await visit("/en/police-contacts", { own, place: { force: "Harbour Police" } }))
    expect([one.includes("Desk B"), one.includes("Desk A")]).toEqual([true, false])
  })
})

test("S49: one list reaches over every area of the United Kingdom and Ireland, and each area has its own", async () => {
  const everywhere = warnings(regions.length, (at) => ({ region: regions[at] }))
  const alerts = { ...alertsOf(scheme.signedRoster, today), alerts: everywhere }
  const proof = { sha256: "ab".repeat(32), signatures: [] }
  const all = await visit("/en/alerts", { alerts, proof })
  for (const region of regions) {
    expect(all).toContain(`<option value="${region}"`)
    const one = textIn(await visit(`/en/alerts/${region}`, { alerts, proof }))
    expect(one.match(/26-\d{4}/g), region).toEqual([everywhere[regions.indexOf(region)]?.number])
  }
})
