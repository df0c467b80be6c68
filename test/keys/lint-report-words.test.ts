import { describe, expect, test } from "vitest"
import type { Report } from "../../crypto/documents/report.ts"
import { namedFindings, quotedFindings } from "../../keys/outbound/alerts/lint/report-words.ts"
import { aReport } from "./reporter.ts"

/** S36: a reader who knows the reporter's words, or the numbers in the report, finds neither in the warning. */

const about = (fields: Omit<Partial<Report>, "consents">) => [aReport({ story: "", ...fields })]
const quoted = (text: string, fields: Omit<Partial<Report>, "consents">) =>
  quotedFindings({ field: "watchFor", text }, about(fields))
const named = (text: string, fields: Omit<Partial<Report>, "consents">, field = "watchFor") =>
  namedFindings({ field, text }, about(fields))

const english = "He came in and put his bag against the door before he said a word to me."
const thai = "เขาเข้ามาแล้วเอากระเป๋าวางขวางประตูก่อนจะพูดกับฉัน"
const chinese = "他进来以后把包放在门口然后才跟我说话"

describe("words in a row that the report has, too, are found", () => {
  test.each([
    ["copied", english, english],
    ["five of them in another sentence", "Reported: put his bag against the way out.", english],
    ["in capitals", "PUT HIS BAG AGAINST THE DOOR", english],
    ["with other punctuation", "put his bag – against, the… door", english],
    ["with accents taken off", "il a pose son sac devant la porte", "Il a posé son sac devant là porte"],
    ["over a line's end", "put his bag\nagainst the door", english],
    ["in Thai", "ผู้ชายคนนี้เอากระเป๋าวางขวางประตูเสมอ", thai],
    ["in Chinese", "有人说他把包放在门口然后才走", chinese],
    ["in Chinese between English words", "Reported as 把包放在门口然后才 every time", chinese],
  ])("%s", (_title, text, story) => {
    expect(quoted(text, { story })).not.toEqual([])
  })

  test.each([
    ["story", {}],
    ["control", {}],
    ["placeDetail", {}],
    ["workMode", {}],
    ["injuryDetail", {}],
    ["accessNeeds", {}],
    ["lostDetail", {}],
    ["weaponDetail", {}],
    ["supportDetail", {}],
    ["contactSafe", {}],
    ["when", {}],
  ])("wherever they were typed: %s", (field) => {
    expect(quoted("put his bag against the door", { [field]: english })).not.toEqual([])
  })

  test.each(["marks", "clothing", "appearance", "leaving"])("also where a person was described: %s", (field) => {
    expect(quoted("put his bag against the door", { people: [{ [field]: english }] })).not.toEqual([])
  })

  test("in the second of two reports", () => {
    const reports = [aReport({ story: "Something else." }), aReport({ story: english })]
    expect(quotedFindings({ field: "advice", text: "put his bag against the door" }, reports)).not.toEqual([])
  })
})

describe("words in a row pass", () => {
  test.each([
    ["when they are four", "put his bag against a chair", english],
    ["when their order is another", "against the door his bag put", english],
    ["when one is another", "put his bag before the door", english],
    ["when there is no story", "put his bag against the door", ""],
    ["in Chinese, when they are few", "把包放在门边", chinese],
    ["in Thai, when it says something else", "ผู้ชายคนนี้ไม่จ่ายเงิน", thai],
  ])("%s", (_title, text, story) => {
    expect(quoted(text, { story })).toEqual([])
  })
})

describe("what the report names is found however it is spaced", () => {
  test.each([
    ["a phone number", "0 77 00-90.01 23", { phones: ["07700 900123"] }, 5],
    ["a registration", "l b 0 7  s e o", { registrations: ["LB07 SEO"] }, 5],
    ["an e-mail address", "Big John at: bigjohn@example.com", { emails: ["BigJohn@Example.com"] }, 5],
    ["a username", "B i g - J o h n 9 9", { usernames: [{ name: "big_john99" }] }, 5],
    ["a short username", "writes as Jo7 there", { usernames: [{ name: "jo7" }] }, 5],
    ["a payment handle", "£ big john pay", { payHandles: ["$bigjohnpay"] }, 5],
    ["an address", "12, Lantern-street", { addresses: ["12 Lantern Street"] }, 5],
    ["the name that he used", "says that he is DAVÉ", { people: [{ nameUsed: "Dave" }] }, 5],
    ["a name of two letters", "says that he is Al", { people: [{ nameUsed: "Al" }] }, 5],
    ["what the reporter wants to be called", "she is mai-ling", { name: "Mai Ling" }, 3],
    ["how the reporter can be reached", "M A I @ example . com", { contactDetail: "mai@example.com" }, 3],
    ["the place", "at the blue door", { placeDetail: "The Blue Door" }, 3],
    [
      "a name in what was said of the place",
      "seen in Headingley",
      { placeDetail: "A flat near Headingley, top floor" },
      3,
    ],
    ["how the reporter works", "an independent tourer", { workMode: "independent, tourer" }, 3],
  ] as [string, string, Omit<Partial<Report>, "consents">, number][])("%s", (_title, text, fields, rule) => {
    expect(named(text, fields).map((finding) => finding.rule)).toContain(rule)
  })

  test.each([
    ["a short name inside another word", "He also rings late", { people: [{ nameUsed: "Al" }] }],
    ["another number", "07700 900124", { phones: ["07700 900123"] }],
    ["nothing, for an identifier of punctuation", "He rings late.", { payHandles: ["--"] }],
    ["nothing, for an identifier of one letter", "A man rings late", { usernames: [{ name: "a" }] }],
    ["the beginning of what was said of the place", "Near the door", { placeDetail: "Near a park" }],
  ] as [string, string, Omit<Partial<Report>, "consents">][])("but not %s", (_title, text, fields) => {
    expect(named(text, fields)).toEqual([])
  })

  test("a large town may stand in its own field, though the report names it, and nothing else may", () => {
    expect(named("Leeds", { placeDetail: "A hotel in Leeds" }, "town")).toEqual([])
    expect(named("Leeds 07700 900123", { phones: ["07700900123"] }, "town")).not.toEqual([])
  })
})
