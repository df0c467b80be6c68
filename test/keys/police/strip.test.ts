import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { patternFindings } from "../../../keys/outbound/alerts/lint/patterns.ts"
import { wordFindings } from "../../../keys/outbound/alerts/lint/words.ts"
import { policeFileFrom } from "../../../keys/outbound/police/from-report.ts"
import { textsOf, withTexts } from "../../../keys/outbound/police/passages.ts"
import { placesOf } from "../../../keys/outbound/police/strip/places.ts"
import { type StripRule, stripRules } from "../../../keys/outbound/police/strip/rules.ts"
import { type Answered, applied, strip } from "../../../keys/outbound/police/strip/strip.ts"
import { aReport } from "../reporter.ts"

/** S27: whatever a program can find that might identify the worker, or a place of work, is struck out by the program. */

const told: Omit<Partial<Report>, "consents"> = {
  story:
    "My name is Mai Lin and I work at the Lotus. He said he knew my sister from the market and he was soooo angry. Call me l8r.",
  name: "Mai Lin",
  contactDetail: "mai.w@example.org, or text 07700 900999",
  contactSafe: "only after nine when he sleeps",
  placeDetail: "the Lotus, by Piccadilly, M1 4BT",
  workMode: "from a shared flat",
  replyLanguage: "Thai",
  helpArea: "Salford",
  phones: ["07700 900123"],
  people: [{ nameUsed: "Dave" }],
  region: "north-west",
}
const behind = { reports: [aReport(told)], cases: ["4TQ9XK2M"] }

const fileOf = (rest: Partial<PoliceFile> = {}): PoliceFile => ({
  ...policeFileFrom(
    aReport(told),
    "anonymous",
    { reference: "PF-0123456789", organisation: "The Lantern Project", contact: "office@example.org", to: "a hub" },
    "A",
  ),
  ...rest,
})
const saying = (text: string): PoliceFile => fileOf({ paragraphs: [{ text, grade: "A" }] })
const stripped = (text: string, answers: Answered[] = []) => {
  const { file, struck } = strip(saying(text), behind, answers)
  const spans = struck.find(({ field }) => field === "paragraph 1")?.spans ?? []
  return { text: file.paragraphs[0]!.text, rules: new Set(spans.map(({ rule }) => rule)), spans }
}

const samples: [StripRule, string, string][] = [
  ["name", "He called her MAI again.", "MAI"],
  ["name", "He shouted “Lin!” at the door.", "Lin"],
  ["contact", "He wrote to mai.w@example.org twice.", "mai.w@example.org"],
  ["contact", "He rang +44 (0)7700-900 999 twice.", "900 999"],
  ["contact", "He came after nine, only after nine when he sleeps.", "only after nine when he sleeps"],
  ["code", "The words were abandon ability able about above absent.", "abandon ability able about above"],
  ["code", "It begins with 0000 0417 1021.", "0000 0417 1021"],
  ["code", "See 4tq9-xk2m for more.", "4tq9-xk2m"],
  ["thread", "She wrote to us about it in reply 3.", "wrote to us"],
  ["language", "She speaks Romanian; it was translated.", "translated"],
  ["language", "It was in Thai.", "Thai"],
  ["profile", "He found her advert on AdultWork.", "AdultWork"],
  ["profile", "He answered her ad.", "her ad"],
  ["price", "He paid £120 for an overnight.", "120"],
  ["venue", "He waited outside the parlour.", "parlour"],
  ["venue", "It was at the lo-tus.", "lo-tus"],
  ["venue", "They met at the Crown Hotel.", "Crown Hotel"],
  ["venue", "The maid let him in.", "maid"],
  ["address", "It was in Canal Street.", "Canal Street"],
  ["address", "It was near M1 4BT.", "M1 4BT"],
  ["road", "He drove off along the M60.", "M60"],
  ["time", "He came at 22:40.", "22:40"],
  ["others", "Another girl saw him; the landlord came.", "landlord"],
  ["appearance", "The worker is blonde.", "worker is blonde"],
  ["health", "She was taken to hospital.", "hospital"],
  ["drugs", "She was high when he came.", "She was high"],
  ["immigration", "He threatened to ring the Home Office.", "Home Office"],
  ["children", "He asked where her children were.", "children"],
  ["project", "It came through the Open Door Project.", "Open Door Project"],
  ["spelling", "He was soooo angry.", "soooo"],
  ["quoted", "He claimed he knew my sister from the market.", "he knew my sister from"],
  ["identifier", "He rang from 07700 900123.", "07700 900123"],
  ["names", "He met John Smith there.", "John Smith"],
]

describe("S27: is struck out of a police file", () => {
  test.each(samples)("%s: “%s”", (rule, sentence, words) => {
    const { text, rules } = stripped(sentence)
    expect([...rules]).toContain(rule)
    expect(text).not.toContain(words)
  })

  test("every rule has a sample, or stands for a field", () => {
    const shown = new Set<string>([...samples.map(([rule]) => rule), "subject-address", "other"])
    expect(Object.keys(stripRules).filter((rule) => !shown.has(rule))).toEqual([])
  })

  test("a name in every field, also among numbers, in the frame and in what he said", () => {
    const file = fileOf({
      contact: "Ask for Mai.",
      town: "Mai",
      setting: "Mai",
      method: { speech: ["Come here, Mai!"], acts: "He held Mai." },
      subjects: [{ marks: "Mai on his arm", nameUsed: "Mai" }],
      identifiers: { ...fileOf().identifiers, usernames: ["mai_fan mai.w@example.org"], vehicles: ["Mai’s van"] },
      note: "Mai is at risk.",
    })
    const left = JSON.stringify(strip(file, behind, []).file)
    expect(left).not.toMatch(/\bMai\b|mai\.w/)
  })

  test("what a follow-up or a pasted block told is known, too", () => {
    const later = { reports: [...behind.reports, aReport({ story: "", helpArea: "Hulme" })], cases: [] }
    expect(strip(saying("He lives in Hulme."), later, []).file.paragraphs[0]?.text).not.toContain("Hulme")
  })

  test("an address becomes the area, and a time six hours", () => {
    expect(stripped("It was in Canal Street.").text).toBe("It was [a place in north west].")
    expect(stripped("He came at 22:40, or 10.40 pm.").text).toBe("He came at [in the evening], or [in the evening].")
    expect(stripped("He came at 3am.").text).toBe("He came at [at night].")
    expect(stripped("He came at half past.").text).toBe("He came at [time removed].")
  })
})

describe("S27: stays in a police file, for the police compare it", () => {
  test.each([
    "The subject strangled the person and said nothing.",
    "It was on 12 March, a Friday.",
    "He called himself Dave.",
    "The subject raped the person.",
    "He is a taxi driver.",
  ])("“%s”", (sentence) => {
    expect(stripped(sentence).text).toBe(sentence)
  })

  test("numbers, plates and names of the subject, in their own fields", () => {
    const identifiers = { ...fileOf().identifiers, phones: ["07700 900123"], registrations: ["LB07 SEO"] }
    const file = fileOf({ identifiers, subjects: [{ nameUsed: "Dave Miller", marks: "A4-sized tattoo" }] })
    expect(strip(file, behind, []).file.identifiers).toEqual(identifiers)
    expect(strip(file, behind, []).file.subjects[0]?.nameUsed).toBe("Dave Miller")
  })

  test("an address that the subject gave only when somebody looked twice", () => {
    const identifiers = { ...fileOf().identifiers, addresses: ["12 Mill Road, Bolton"] }
    const answer: Answered = { rule: "subject-address", found: "12 Mill Road, Bolton", why: "He gave it for a visit." }
    expect(strip(fileOf({ identifiers }), behind, []).file.identifiers.addresses).toEqual(["[removed]"])
    expect(strip(fileOf({ identifiers }), behind, [answer]).file.identifiers.addresses).toEqual(identifiers.addresses)
  })
})

describe("S27 N11: an answer", () => {
  test("keeps the words, and the second person sees why", () => {
    const answer: Answered = { rule: "others", found: "landlord", why: "The subject is the landlord." }
    const { text, spans } = stripped("The landlord came.", [answer])
    expect(text).toBe("The landlord came.")
    expect(spans).toMatchObject([{ rule: "others", found: "landlord", why: "The subject is the landlord." }])
  })

  test("is to one finding, and to no other", () => {
    const answer: Answered = { rule: "others", found: "landlord", why: "The subject is the landlord." }
    expect(stripped("The landlord and the madam came.", [answer]).text).toBe("The landlord and the [removed] came.")
  })

  test.each(samples.filter(([rule]) => stripRules[rule].hard))("to %s counts for nothing: “%s”", (rule, sentence) => {
    const answers = stripped(sentence).spans.map(({ found }): Answered => ({ rule, found, why: "It is harmless." }))
    const { text, spans } = stripped(sentence, answers)
    expect(text).toBe(stripped(sentence).text)
    expect(spans.filter((span) => span.rule === rule && span.why !== null)).toEqual([])
  })
})

describe("S27: whatever is written", () => {
  const words = fc.array(
    fc.oneof(
      fc.constantFrom(...samples.map(([, sentence]) => sentence)),
      fc.constantFrom("Mai", "LIN", "m1 4bt", "lotus", "900999", "mai.w@example.org", "07700-900999"),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 6 },
  )

  test("the reporter's name, number and place are not in what leaves", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const { text } = stripped(parts.join(" "))
        expect(text).not.toMatch(/(?<![\p{L}\p{M}\p{N}'’-])(?:mai|lin)(?![\p{L}\p{M}\p{N}'’-])/iu)
        expect(text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase()).not.toMatch(/900999|maiwexample|m14bt|lotus/)
      }),
      { numRuns: 200 },
    )
  })

  test("every span is a piece of its text, and the draft with them struck is what leaves", () => {
    fc.assert(
      fc.property(words, (parts) => {
        const draft = saying(parts.join(" "))
        const { file, struck } = strip(draft, behind, [])
        for (const { text, spans } of struck)
          for (const { from, to, found } of spans) expect(text.slice(from, to)).toBe(found)
        expect(applied(draft, struck)).toEqual(file)
      }),
      { numRuns: 100 },
    )
  })

  test("struck once more, nothing more goes", () => {
    for (const [, sentence] of samples) expect(stripped(stripped(sentence).text).text).toBe(stripped(sentence).text)
  })
})

test("every text of a file is looked at: a field without one would be a way out", () => {
  const file = fileOf({
    setting: "x",
    town: "x",
    timeBand: "night",
    from: "2026-01-01" as never,
    method: {
      approach: "x",
      pretext: "x",
      control: "x",
      weapon: "x",
      speech: ["x"],
      precautions: "x",
      acts: "x",
      exit: "x",
      taken: "x",
    },
    subjects: [
      {
        nameUsed: "x",
        hair: "x",
        facialHair: "x",
        eyes: "x",
        accent: "x",
        clothing: "x",
        appearance: "x",
        marks: "x",
        leaving: "x",
      },
    ],
    identifiers: Object.fromEntries(Object.keys(fileOf().identifiers).map((field) => [field, ["x"]])) as never,
    note: "x",
    marking: "x",
    contact: "x",
    paragraphs: [{ text: "x", grade: "A" }],
  })
  const texts = (JSON.stringify(file).match(/"x"/g) ?? []).length
  expect(textsOf(file)).toHaveLength(texts)
  expect(JSON.stringify(withTexts(file, () => "y"))).not.toContain('"x"')
})

describe("the lint of warnings behind it", () => {
  test("has no reason that this does not know", () => {
    const said = samples.map(([, text]) => ({ field: "paragraph 1", text }))
    const reasons = said.flatMap((passage) => [...patternFindings(passage), ...wordFindings(passage)])
    expect(reasons.length).toBeGreaterThan(10)
    for (const { text } of said) expect([...stripped(text).rules]).not.toContain("other")
  })
})

describe("where something stands", () => {
  test.each([
    ["call 07700-900 123 now", "07700900123", "07700-900 123"],
    ["Ça, c'est Zoë.", "zoe", "Zoë"],
    ["banana ana", "ana", "ana"],
    ["It is fine.", "nowhere", "It is fine."],
  ])("“%s” has “%s” at “%s”", (text, found, words) => {
    const [place] = placesOf(text, found)
    expect(text.slice(place!.from, place!.to)).toBe(words)
  })
})
