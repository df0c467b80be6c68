import { describe, expect, test } from "vitest"
import { alertDraft } from "../../crypto/documents/alert.ts"
import type { Finding } from "../../keys/outbound/alerts/lint/finding.ts"
import { lint } from "../../keys/outbound/alerts/lint/lint.ts"
import { alone } from "./lint.ts"
import { aReport } from "./reporter.ts"

/** S36: what must not stand in a warning, in the ways in which people write it. */

const findings = (watchFor: string, rest: object = {}): Finding[] => {
  const draft = alertDraft.parse({
    kind: "canopy/alert-draft",
    version: 1,
    case: "A",
    alert: {
      level: "danger",
      types: ["held"],
      region: "north-west",
      setting: "indoors",
      approach: "phone",
      people: [],
      weapons: [],
      watchFor,
      advice: "",
      reports: "one",
      ...rest,
    },
  })
  return lint(draft.alert, alone(aReport({ metBefore: "never", weapons: ["knife"] })))
}
const rules = (watchFor: string) => findings(watchFor).map(({ rule }) => rule)

describe.each([
  [
    "phone numbers",
    11,
    [
      "Rings from 07700900123.",
      "Rings from 07700 900123.",
      "Rings from 07700 900 123, often late.",
      "Rings from 0161 496 0000.",
      "Rings from (0161) 496 0000.",
      "Rings from +44 7700 900123.",
      "Rings from +44 (0)7700 900123.",
      "Rings from 0044-7700-900-123.",
      "Rings from +353 85 012 3456.",
      "Rings from 07700/900/123.",
      "Rings from 07700_900_123.",
      "Rings from 07700–900–123.",
      "Rings from 07700 · 900 · 123.",
      "Rings from 0 7 7 0 0 9 0 0 1 2 3.",
      "Rings from ０７７００９００１２３.",
      "Rings from ٠٧٧٠٠٩٠٠١٢٣.",
      "Rings from O77OO 9OO123.",
      "Rings from oh seven seven double oh nine.",
      "Rings from zero seven, seven, zero, zero.",
      "The number ends 900123.",
    ],
  ],
  [
    "e-mail addresses",
    11,
    [
      "Writes from big.john@example.com.",
      "Writes from BIG_JOHN@Example.co.uk",
      "Writes from john+new@mail.example",
      "Writes from john (at) example dot com.",
      "Writes from john [at] example.com.",
    ],
  ],
  [
    "internet addresses",
    11,
    [
      "See https://example.org/profile/123",
      "See www.example.com",
      "See example.co.uk/john",
      "See example.ie",
      "See profile on example.xxx",
      "Sends links to t.me/bigjohn",
      "See linktr.ee/bigjohn",
      "See bigjohn.uk.com",
      "See example dot com.",
    ],
  ],
  ["usernames", 11, ["Goes by @big_john.", "Writes as @john99 there.", "Username: bigjohn99", "His handle is bigjohn"]],
  [
    "postcodes",
    11,
    [
      "Near LS1 4AP.",
      "Near ls14ap.",
      "Near M1 1AE.",
      "Near SW1A 1AA",
      "Near EC1A  1BB.",
      "Near D02 X285.",
      "In the LS6 area.",
      "Postcode M14.",
    ],
  ],
  [
    "car registrations",
    11,
    [
      "Drives LB07 SEO.",
      "Drives LB07SEO.",
      "Drives lb07 seo.",
      "Drives LB07-SEO.",
      "Drives A123 BCD.",
      "Drives ABC 123D.",
      "Drives 12-D-12345.",
      "Drives 131 D 4567.",
      "Drives 12D12345.",
      "Drives AXI 1234.",
      "The plate begins with LB07.",
      "The registration ends SEO.",
    ],
  ],
  [
    "amounts of money",
    4,
    [
      "Offered £150.",
      "Offered £ 1,200.50.",
      "Offered 80 quid.",
      "Offered 200 pounds.",
      "Offered €90.",
      "Offered 90 euro.",
      "Offered 150 GBP.",
      "Offered $100.",
      "Took 300£.",
      "Offered two hundred pounds.",
      "Offered a hundred quid.",
      "Owes 2k.",
      "Asked for a fifty quid discount.",
    ],
  ],
  [
    "clock times",
    4,
    [
      "Came at 23:30.",
      "Came at 11.30pm.",
      "Came at 11 pm.",
      "Came at 2am.",
      "Came at 10 o'clock.",
      "Came at ten o’clock.",
      "Came at half past ten.",
      "Came at quarter to nine.",
      "Came at midnight.",
      "Came at noon.",
      "Came at 2330 hours.",
      "Came at 11 p.m.",
    ],
  ],
  [
    "dates and days",
    4,
    [
      "On 21 November.",
      "On 21st of November.",
      "On November 21.",
      "On Nov 21st.",
      "On 21/11/2026.",
      "On 21.11.26.",
      "On 21-11-2026.",
      "On 2026-11-21.",
      "On 21/11.",
      "On the 21st.",
      "Last Friday.",
      "On Friday night.",
      "Came on a Tues evening.",
      "This happened yesterday.",
      "It was last night.",
      "It was last week.",
      "It was three days ago.",
      "It was on Christmas Eve.",
      "On New Year's Eve.",
      "Over the bank holiday.",
    ],
  ],
  [
    "streets",
    3,
    [
      "Lives near Lantern Street.",
      "Waits on Blue Door Road.",
      "Seen in St Mary's Lane.",
      "Seen at 14 Lantern Close.",
      "Near the Kings Avenue shops.",
      "Seen on lantern street.",
      "Waits in Upper Parliament St.",
      "By Albert Square.",
      "Off the High Street.",
      "Seen at Piccadilly station.",
      "Near the A64.",
      "Near junction 26 of the M62.",
    ],
  ],
  [
    "hotels and venues",
    3,
    [
      "Books the Premier Inn.",
      "Uses the Travelodge.",
      "Stays at the Grand Hotel.",
      "Met in an Airbnb.",
      "Uses the Holiday Inn Express.",
      "Was at the Lotus Spa.",
      "Was at Blue Angels Club.",
      "Met at the Ibis.",
      "Goes to the Velvet Lounge.",
      "Came to Flat 12.",
      "Came to room 214.",
      "Uses a Travel Lodge.",
    ],
  ],
  [
    "agencies",
    3,
    [
      "Books through an agency.",
      "Booked by Angels Escorts.",
      "Came through the parlour.",
      "Told the receptionist a false name.",
      "Was rude to the maid.",
      "Came to a working flat.",
      "Came to the brothel.",
    ],
  ],
  [
    "sites",
    3,
    [
      "Found on AdultWork.",
      "Writes on VivaStreet.",
      "Uses Escort Ireland.",
      "Messages on Grindr.",
      "From an OnlyFans page.",
      "Answers ads on EuroGirlsEscort.",
      "From Kommons.",
      "Adult Work profile.",
      "Found on Locanto.",
    ],
  ],
  [
    "services and lengths of bookings",
    3,
    [
      "Asks for GFE.",
      "Wants OWO and refuses to pay.",
      "Books an overnight booking.",
      "Books half an hour.",
      "Books an hour.",
      "Books a two hour booking.",
      "Asks for anal.",
      "Asks for bareback.",
      "On an outcall.",
      "At an in-call.",
      "Asked for domination.",
      "Wanted a massage.",
      "Asked for a BJ.",
    ],
  ],
  [
    "the worker",
    3,
    [
      "Hurt a trans worker.",
      "Targets a Romanian girl.",
      "Was seen with a young Thai lady.",
      "Knew her bedroom.",
      "Hurt the Brazilian escort.",
      "She is pregnant.",
      "Knew about her dog.",
      "Shouted at the older worker.",
      "The worker is in a wheelchair.",
      "Grabbed the black girl.",
      "The worker is a student.",
      "She has two children.",
    ],
  ],
  [
    "health",
    5,
    [
      "He has HIV.",
      "Is HIV positive.",
      "Has an STI.",
      "Has herpes.",
      "Is mentally ill.",
      "Is a junkie.",
      "Is schizophrenic.",
      "A known drug addict.",
      "Is bipolar.",
      "Has chlamydia.",
      "An alcoholic.",
    ],
  ],
  [
    "immigration",
    5,
    [
      "Is an illegal immigrant.",
      "Is an asylum seeker.",
      "Is here on a visa.",
      "Has no papers.",
      "Was deported before.",
      "An illegal.",
      "Is undocumented.",
      "A refugee.",
      "Overstayed his visa.",
    ],
  ],
  [
    "convictions",
    5,
    [
      "Was convicted of assault.",
      "Has a criminal record.",
      "Is on bail.",
      "A registered sex offender.",
      "An ex-con.",
      "Has been to prison.",
      "Did time for this.",
      "Known to the police.",
      "Was arrested for this.",
      "Is out on licence.",
      "Was in jail.",
    ],
  ],
  [
    "what no court has said",
    5,
    [
      "He is a rapist.",
      "A known rapist.",
      "Rapists, both of them.",
      "A paedophile.",
      "Is a thief.",
      "This abuser rings at night.",
      "A violent criminal.",
      "He raped somebody.",
      "A murderer.",
      "He is a predator.",
      "Guilty of theft.",
      "He robs workers.",
    ],
  ],
  [
    "employers and homes",
    5,
    [
      "Works at the airport.",
      "Works for the council.",
      "Is employed by a bank.",
      "Lives in Headingley.",
      "Lives on the ring road.",
      "Owns a garage.",
      "Is a police officer.",
      "Is a taxi driver for a firm.",
    ],
  ],
  [
    "names",
    11,
    [
      "Calls himself John Smith.",
      "John Smith rings late.",
      "Goes by Big Dave.",
      "Often with Tom, Dick and Harry.",
      "Looks like his friend Abdul Rahman.",
      "Says he is called Dave.",
      "Calls himself john.",
      "His name is dave.",
      "Known as Tony.",
    ],
  ],
] as [string, number, string[]][])("%s are found under rule %i", (_kind, rule, lines) => {
  test.each(lines)("%s", (line) => {
    expect(rules(line)).toContain(rule)
  })
})

describe("a good warning passes without a word", () => {
  test.each([
    "Reported as polite at first, then refuses to leave and blocks the door. May say he left his wallet in the car.",
    "Reported as removing the condom without asking. May offer more money to go without one.",
    "Reported as pretending to pay by bank transfer and showing a false screen.",
    "Two men reported. One books alone, the second waits outside and comes in later.",
    "Reported as taking a phone and not giving it back. Says that he has done this before.",
    "Reported as threatening to tell family and neighbours. Asks many questions about where people come from.",
    "Reported as filming in secret. Puts his phone on a shelf, pointing at the bed.",
    "May smell of alcohol. Reported as getting angry when told no.",
    "Reported as strangling without warning, more than once.",
    "Reported as carrying a knife in the left pocket of a dark jacket.",
    "Unsafe car park: no light, the gate locks by itself, and no phone signal.",
    "A landlord is reported as asking for sex in place of rent.",
    "Reported as ringing many times from hidden numbers after being refused.",
    "Says he is new to the area and asks to come without a booking deposit.",
    "Reported as pushing and shouting. Calms down when told that somebody else is in the building.",
    "Reported as having drugged a drink. Do not take drinks from him.",
    "Aged 30 to 40, 180 cm tall, reported as speaking very softly.",
    "Aged 45-49, about 5ft 9, with grey hair.",
    "Reported as following workers home. Drives slowly behind them with the lights off.",
    "Wears a mask. May say it is because of a cold.",
    "Reported as refusing to pay. May claim that the bank is down.",
    "Reported by 3 people. Uses at least 2 phones.",
    "May say that he is a friend of another worker. Ask her first.",
    "Reported as a man who may become violent. Leave the door on the latch.",
    "Police impersonator reported: shows a badge and asks for money. Real officers do not.",
    "May march in and sit down. Close the door behind you.",
    "Reported as throwing things. Second report this year.",
    "Holds on to the door handle. Hard to handle when he has been drinking.",
    "Reported in the North West and in Northern Ireland.",
    "Waits in a dark street, or in the car park.",
    "Keeps asking for an address before the booking is made.",
    "Tries to get people to drink. He may be friendly for some time.",
    "Reported as stealing from bags while the other person is in the shower.",
    "In summer, reported as waiting outside until people leave.",
  ])("%s", (line) => {
    expect(findings(line)).toEqual([])
  })

  test.each([
    ["vehicle", "White van, Ford Transit"],
    ["vehicle", "Silver estate car, Vauxhall Astra"],
    ["vehicle", "Black Land Rover Discovery"],
    ["vehicle", "Audi A4, dark blue"],
    ["vehicle", "BMW 3 series, black"],
    ["town", "Leeds"],
    ["town", "Stoke on Trent"],
    ["town", "Milton Keynes"],
    ["advice", "Have somebody on the phone. Ask for a deposit, and check that it has arrived."],
    ["advice", "Trust your feeling. Ring us if you want to talk; we are on your side."],
  ])("also in %s: %s", (field, words) => {
    expect(findings("Reported as blocking the door.", { [field]: words })).toEqual([])
  })

  test.each([
    { hair: "short, grey" },
    { accent: "Northern English" },
    { accent: "Eastern European" },
    { marks: "tattoo on the neck" },
  ])("also in a description: %j", (person) => {
    expect(findings("Reported as blocking the door.", { people: [person] })).toEqual([])
  })
})

describe("every field with free words is read", () => {
  test.each([
    ["watchFor", { watchFor: "Rings from 07700 900123." }],
    ["advice", { advice: "Block 07700 900123." }],
    ["vehicle", { vehicle: "White van, LB07 SEO" }],
    ["town", { town: "Leeds LS1 4AP" }],
    ["person 1: hair", { people: [{ hair: "07700 900123" }] }],
    ["person 2: accent", { people: [{}, { accent: "rapist" }] }],
    ["person 1: marks", { people: [{ marks: "07700 900123 on the arm" }] }],
  ])("%s", (field, rest) => {
    expect(findings("Reported as blocking the door.", rest).map((finding) => finding.field)).toContain(field)
  })
})

test.each(["", "   ", "\n"])("a warning that says %j is not one", (watchFor) => {
  expect(findings(watchFor)).toMatchObject([{ rule: 11, field: "watchFor" }])
})

test("one report does not become more than one", () => {
  expect(findings("Reported as blocking the door.", { reports: "more-than-one" })).toMatchObject([
    { rule: 5, field: "reports" },
  ])
})

test("the same thing found twice is said once", () => {
  const found = findings("A rapist. Yes, a rapist.")
  expect(found.filter((finding) => finding.found === "rapist")).toHaveLength(1)
})
