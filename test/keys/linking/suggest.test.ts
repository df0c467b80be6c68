import { describe, expect, test } from "vitest"
import { linkKeysIn, phoneBeginning, phoneEnding } from "../../../keys/linking/link-keys.ts"
import { lookupOf, lookupOver } from "../../../keys/linking/lookup.ts"
import { type Body, identifiersOf } from "../../../keys/linking/named.ts"
import { suggestionsFor } from "../../../keys/linking/suggest.ts"
import { suggestionsOf } from "../../../keys/linking/suggestions.ts"
import { toldIn } from "../../../keys/linking/told.ts"
import { followUpBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { casesWith, type Fields, link, suggested } from "./cases.ts"

/** Two reports about one man, by people who never met: the desk says so, and why. */

const phone = (...phones: string[]): Fields => ({ phones })
const plate = (...registrations: string[]): Fields => ({ registrations })
const named = (nameUsed: string): Fields => ({ people: [{ nameUsed }] })

describe("N10: a suggestion says why", () => {
  test.each<[string, Fields, Fields, string, string | RegExp]>([
    [
      "one phone number",
      phone("07700 900123"),
      phone("07700 900123"),
      "strong",
      "the same phone number: +44 7700 900123",
    ],
    [
      "one number in two spellings",
      phone("07700 900123"),
      phone("+44 (0)7700-900-123"),
      "strong",
      "the same phone number, written in another way: “07700 900123” and “+44 (0)7700-900-123”",
    ],
    [
      "one number in Thai digits",
      phone("๐๗๗๐๐๙๐๐๑๒๓"),
      phone("call me on O7700 900123"),
      "strong",
      /^the same phone number, written/,
    ],
    [
      "one plate, O for 0",
      plate("LB07 SEO"),
      plate("lbo7se0"),
      "strong",
      /^the same registration, written in another way/,
    ],
    [
      "one e-mail address",
      { emails: ["d.a.v.e@gmail.com"] },
      { emails: ["Dave+x@googlemail.com"] },
      "strong",
      /^the same e-mail address, written/,
    ],
    [
      "one account",
      { usernames: [{ name: "@BigDave", platform: "IG" }] },
      { usernames: [{ name: "https://instagram.com/bigdave" }] },
      "strong",
      /^the same username, written/,
    ],
    [
      "one name on two sites",
      { usernames: [{ name: "bigdave", platform: "IG" }] },
      { usernames: [{ name: "bigdave", platform: "Kik" }] },
      "medium",
      "the same username, perhaps on another site: @bigdave",
    ],
    [
      "one name before the @",
      { emails: ["bigdave@example.org"] },
      { usernames: [{ name: "BigDave" }] },
      "medium",
      "the same name before the @: “bigdave”",
    ],
    [
      "a number in the field of a payment",
      { payHandles: ["07700 900123"] },
      phone("+447700900123"),
      "strong",
      /^the same phone number/,
    ],
    [
      "one digit that differs",
      phone("07700 900123"),
      phone("07700 900128"),
      "medium",
      "phone numbers differ in one digit: +44 7700 900123 and +44 7700 900128",
    ],
    [
      "one digit that differs early",
      phone("07700 900123"),
      phone("07100 900123"),
      "medium",
      /^phone numbers differ in one digit/,
    ],
    [
      "one digit that is missing",
      phone("07700 900123"),
      phone("07700 90012"),
      "medium",
      /^phone numbers differ in one digit/,
    ],
    [
      "two digits that changed places",
      phone("07700 900123"),
      phone("07700 900132"),
      "medium",
      /^phone numbers differ in the order/,
    ],
    [
      "the sixth and seventh that changed places",
      phone("07712 345678"),
      phone("07712 354678"),
      "medium",
      /^phone numbers differ in the order/,
    ],
    [
      "one sign of a plate",
      plate("AB12 CDE"),
      plate("AB12 CDF"),
      "medium",
      "registrations differ in one letter or digit: AB12 CDE and AB12 CDF",
    ],
    [
      "one sign in the middle of a plate",
      plate("AB12 CDE"),
      plate("AB17 CDE"),
      "medium",
      /^registrations differ in one/,
    ],
    [
      "a part of a plate",
      plate("AB1?"),
      plate("AB12 CDE"),
      "medium",
      "registration could be the same: “AB1?” matches AB12 CDE",
    ],
    [
      "a part of a plate, the other way round",
      plate("AB12 CDE"),
      plate("??12 CDE"),
      "medium",
      /“\?\?12 CDE” matches AB12 CDE/,
    ],
    ["the same part of a plate", plate("AB1?"), plate("ab1 ?"), "weak", /^the same part of a registration/],
    [
      "the last four digits",
      phone("ends in 0123"),
      phone("07700 900123"),
      "weak",
      "phone number could be the same: “ends in 0123” matches +44 7700 900123",
    ],
    ["all but two digits", phone("07700 90??23"), phone("07700 900123"), "medium", /^phone number could be the same/],
    ["names that sound alike", named("Steven"), named("Stephen"), "weak", "names sound alike: “Steven” and “Stephen”"],
    ["one name with an accent", named("Rémi"), named("remi"), "weak", /^the same name/],
    ["one name in two scripts", named("Иван"), named("Ivan"), "weak", "the same name: “Иван” and “Ivan”"],
    ["names in Thai", named("สมชาย"), named("สมชาย"), "weak", /^the same name/],
    [
      "a vehicle",
      { vehicles: [{ type: "van", description: "white Transit, dented" }] },
      { vehicles: [{ type: "van", description: "Transit, white" }] },
      "weak",
      /^the same kind of vehicle: /,
    ],
    [
      "a description",
      { region: "wales", people: [{ build: "heavy", accent: "Scottish" }] },
      { region: "wales", people: [{ build: "heavy", accent: "scottish" }] },
      "weak",
      "same region, build and accent",
    ],
    [
      "a way of acting",
      { story: "He juggled oranges, whistled Vivaldi and locked the balcony." },
      { story: "Whistled Vivaldi! Oranges, he juggled. Then the balcony…" },
      "weak",
      /^the same way of acting: 5 rare words shared: /,
    ],
    [
      "a way of acting in Chinese",
      { story: "他吹口哨，然后锁上阳台，打开橙子和雨伞" },
      { story: "他锁上阳台以后吹口哨，手里有橙子和雨伞" },
      "weak",
      /^the same way of acting: /,
    ],
    [
      "a way of acting in Bulgarian",
      { story: "Свиреше Вивалди, заключи балкона, жонглираше с портокали." },
      { story: "Заключи балкона и свиреше Вивалди с портокали" },
      "weak",
      /^the same way of acting: /,
    ],
    [
      "weapons and words in fields of their own",
      { control: "blocked with wardrobe", weaponDetail: "curved machete" },
      { control: "wardrobe, blocked", weaponDetail: "machete (curved)" },
      "weak",
      /4 rare words/,
    ],
  ])("%s", (_title, mine, theirs, strength, reason) => {
    const found = suggested(mine, theirs)
    expect(found?.strength).toBe(strength)
    expect(found?.reasons[0]).toMatch(reason)
  })

  test("a build that contradicts is no likeness, whatever else there is", () => {
    const of = (build: "heavy" | "thin"): Fields => ({
      region: "wales",
      people: [{ nameUsed: "Steven", build, accent: "Scottish", hair: "grey" }],
    })
    expect(suggested(of("heavy"), of("thin"))?.reasons).toEqual(["the same name: “Steven” and “Steven”"])
    expect(suggested(of("heavy"), of("heavy"))?.reasons).toContain("same region, build, hair and accent")
  })

  test("three weak reasons together are more than one", () => {
    const fields: Fields = {
      region: "wales",
      people: [{ nameUsed: "Steven", build: "heavy", accent: "Scottish" }],
      vehicles: [{ type: "van", description: "white Transit" }],
    }
    const found = suggested(fields, fields)
    expect([found?.strength, found?.reasons.length]).toEqual(["medium", 3])
  })
})

describe("N10: nothing is suggested", () => {
  test.each<[string, Fields, Fields]>([
    ["for two numbers that differ in two digits", phone("07700 900123"), phone("07700 900145")],
    ["for plates that differ in two signs", plate("AB12 CDE"), plate("AB34 CDE")],
    ["for a part that does not fit", plate("AB2?"), plate("AB12 CDE")],
    ["for names that sound different", named("Steven"), named("Mark")],
    ["for short names with one other letter", named("Al"), named("Ed")],
    ["for a region alone", { region: "wales" }, { region: "wales" }],
    [
      "for a build that contradicts",
      { region: "wales", people: [{ build: "heavy", accent: "Scottish", hair: "grey" }] },
      { region: "wales", people: [{ build: "thin", accent: "Scottish", hair: "grey" }] },
    ],
    [
      "for “not sure” on both sides",
      { region: "wales", people: [{ build: "not-sure", height: "not-sure", accent: "not sure" }] },
      { region: "wales", people: [{ build: "not-sure", height: "not-sure" }] },
    ],
    [
      "for words that everybody uses",
      { story: "He asked about money before, and then wanted something after." },
      { story: "Before that he wanted money, then asked about something after." },
    ],
    ["for two reports that say nothing", {}, {}],
  ])("%s", (_title, mine, theirs) => expect(suggested(mine, theirs)).toBeNull())
})

describe("S72: who reports is never a reason", () => {
  const reporter: Fields = {
    name: "Marianne Sentinel",
    contactDetail: "07700 900999",
    contactSafe: "after seven, voicemail works",
    replyLanguage: "Romanian",
    workMode: "independent, incall apartment, advertised",
    placeDetail: "my apartment opposite Victoria Station",
    helpArea: "Manchester",
    accessNeeds: "interpreter, wheelchair entrance",
    supportDetail: "counselling, housing application",
    injuryDetail: "bruised shoulder, sprained wrist",
    support: ["housing", "legal"],
  }

  test("the same reporter's name, number, language, place and needs suggest nothing", () => {
    expect(suggested(reporter, reporter)).toBeNull()
    expect(linkKeysIn(toldIn([{ ...reporter, region: undefined }]))).toEqual([])
  })

  test("their own number is not taken for the reported person's, wherever else it stands", () => {
    const bodies: Body[] = [
      { contactDetail: "07700 900999", story: "Ring me on 07700 900999.", phones: ["+44 7700 900999", "07700 900123"] },
    ]
    expect(identifiersOf(bodies).map(({ key }) => key)).toEqual(["tel:+447700900123"])
  })
})

describe("N10: what a sentence names", () => {
  test("is found, counts less, and says so", () => {
    const found = suggested({ story: "He rang from 07700 900123." }, phone("+447700900123"))
    expect(found).toMatchObject({ strength: "medium", reasons: [expect.stringContaining("It may be anybody’s")] })
  })

  test("a number that was added later with the code is found", async () => {
    const { workstation, pins, ids } = await casesWith([{}], [phone("07700 900123")])
    take(workstation, followUpBy("Mai", pins, { text: "His number was 07700 900 123" }))
    expect(suggestionsOf(workstation, ids[0] ?? "", lookupOf(workstation)).map((each) => each.case)).toEqual([ids[1]])
  })
})

test("N10: a case that is linked already is not suggested again, and after undoing it is", async () => {
  const team = await casesWith([phone("07700 900123")], [phone("07700 900123")])
  const suggestedNow = () => suggestionsOf(team.workstation, team.ids[0] ?? "", lookupOf(team.workstation)).length
  expect(suggestedNow()).toBe(1)
  link(team, ...team.ids)
  expect(suggestedNow()).toBe(0)
})

test("N10: a name that a thousand cases have suggests none of them", () => {
  const dave: Body = { people: [{ nameUsed: "Dave" }] }
  const suggestedAmong = (count: number) => {
    const lookup = lookupOver(Array.from({ length: count }, (_, at) => [`${at}`, linkKeysIn(toldIn([dave]))] as const))
    return suggestionsFor([dave], new Set(["0"]), lookup, () => [dave]).length
  }
  expect([suggestedAmong(2), suggestedAmong(1000)]).toEqual([1, 0])
})

test("N10: among 100,000 cases the rarest are read and no others", () => {
  const digits = (at: number) => `07${String((at * 7_919_717) % 1_000_000_000).padStart(9, "0")}`
  const body = (at: number): Body => ({ phones: [digits(at)], people: [{ nameUsed: "Dave" }] })
  const keysOf = (at: number): string[] => {
    const home = digits(at).slice(1)
    return [`tel:+44${home}`, phoneBeginning(home), phoneEnding(home), "name:dave", "sound:TF"]
  }
  expect(linkKeysIn(toldIn([body(77)]))).toEqual(expect.arrayContaining(keysOf(77)))
  const lookup = lookupOver(Array.from({ length: 100_000 }, (_, at) => [`${at}`, keysOf(at)] as const))
  const mine: Body = { phones: [digits(77).replace(/^0/, "+44 ")], people: [{ nameUsed: "Dave" }] }
  let read = 0
  const bodyOf = (id: string): Body[] => {
    read++
    return [body(Number(id))]
  }
  const [first] = suggestionsFor([mine], new Set(), lookup, bodyOf)
  expect(first).toMatchObject({ case: "77", strength: "strong" })
  expect(read).toBeLessThanOrEqual(24)
})
