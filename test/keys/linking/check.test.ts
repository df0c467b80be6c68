import { describe, expect, test } from "vitest"
import type { Consents } from "../../../crypto/documents/consents.ts"
import { readAnything } from "../../../crypto/identifier/read.ts"
import { recordAskedAbout } from "../../../keys/linking/asked.ts"
import { checkByHand } from "../../../keys/linking/check.ts"
import { checkerAnswerOf } from "../../../keys/linking/checker-consent.ts"
import { addLink } from "../../../keys/linking/links.ts"
import { lookupOf } from "../../../keys/linking/lookup.ts"
import { phoneMetadata } from "../../../keys/linking/named.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aCase, written } from "../alerts.ts"
import { fingerprint } from "../files.ts"
import { consents, followUpBy, withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { aDay, aTeam, type Team } from "../workstation.ts"
import { casesWith, claim, type Fields, later, link, reports } from "./cases.ts"

/** The reported man checks himself: what is told is what reporters allowed, and never who they are. */

const number = "07700 900123"
const him: Fields = { phones: [number], types: ["rape"], metBefore: "never" }
type Checker = Consents["checker"]

const check = (workstation: Workstation, typed = number) => checkByHand(workstation, lookupOf(workstation), typed)
const told = (workstation: Workstation, typed = number) => {
  const { result, level, alerts } = check(workstation, typed)
  return [result, level, alerts]
}
const nothing = ["not-listed", null, []]
const level = ["listed", "danger", []]

const othersHaveIt = ({ workstation }: Team, id = "", others = "yes") =>
  recordAskedAbout(workstation, id, readAnything(number, phoneMetadata).keys, others)

/** One report, of whose number others said to have it; `days` after it was opened. */
async function one(checker: Checker, fields: Fields = {}, days = 100): Promise<Workstation> {
  const team = await casesWith([{ ...him, ...fields }, { checker }])
  othersHaveIt(team, team.ids[0])
  return later(team.workstation, days)
}

describe("S42 N4: of a single report", () => {
  test.each<[string, Checker, Fields, number, unknown[]]>([
    ["nothing after a No", "no", {}, 1000, nothing],
    ["nothing while it waits for somebody else", "if-someone-else", {}, 1000, nothing],
    ["nothing on the second day of three", "after-3-days", {}, 2, nothing],
    ["level and advice on the third", "after-3-days", {}, 3, level],
    ["nothing on the thirteenth day of fourteen, danger or not", "after-14-days", {}, 13, nothing],
    ["level and advice on the fourteenth", "after-14-days", {}, 14, level],
    ["level and advice when they met once", "after-3-days", { metBefore: "once" }, 3, level],
    ["nothing when he is a regular", "after-3-days", { metBefore: "regular" }, 1000, nothing],
    ["nothing when nobody is sure whether they had met", "after-3-days", { metBefore: "not-sure" }, 1000, nothing],
    ["nothing when that was left blank", "after-3-days", { metBefore: undefined }, 1000, nothing],
  ])("%s", async (_title, checker, fields, days, expected) => {
    expect(told(await one(checker, fields, days))).toEqual(expected)
  })

  test("nothing when the question was left blank", async () => {
    const team = await casesWith([him])
    othersHaveIt(team, team.ids[0])
    expect(told(later(team.workstation, 1000))).toEqual(nothing)
  })

  test.each([
    ["nobody asked whether others have the number", null],
    ["nobody else has it", "no"],
    ["it is not sure", "not-sure"],
  ])("nothing while %s", async (_title, others) => {
    const team = await casesWith([him, { checker: "after-3-days" }])
    if (others) othersHaveIt(team, team.ids[0], others)
    expect(told(later(team.workstation, 1000))).toEqual(nothing)
  })

  test("nothing before the letter that names it has been here for three days, however old the case is", async () => {
    const team = await casesWith([{ metBefore: "never", phones: ["07700 900456"] }, { checker: "after-3-days" }])
    reports({ ...team, workstation: later(team.workstation, 10) }, "Mai", him, { checker: "after-3-days" })
    othersHaveIt(team, team.ids[0])
    expect([told(later(team.workstation, 12)), told(later(team.workstation, 13))]).toEqual([nothing, level])
  })

  test("nothing of another number about which nobody asked", async () => {
    const team = await casesWith([{ ...him, phones: [number, "07700 900456"] }, { checker: "after-3-days" }])
    othersHaveIt(team, team.ids[0])
    expect(told(later(team.workstation, 10), "07700 900456")).toEqual(nothing)
    expect(told(later(team.workstation, 10))).toEqual(level)
  })
})

describe("S42 N8: what the reporter leaves out of the check", () => {
  const withoutIt = (notInCheck: string) => one("after-3-days", { notInCheck })

  test.each([
    "07700 900123",
    "the number +44 7700 900123, only I have it",
    "BD51 SMR and 07700900123",
    "Line one\n07700 900 123",
  ])("is told of to nobody, however it is written: %j", async (words) => {
    expect(told(await withoutIt(words))).toEqual(nothing)
  })

  test.each(["", "07700 900999", "nothing, all workers know him"])("and nothing else is: %j", async (words) => {
    expect(told(await withoutIt(words))).toEqual(level)
  })

  test("a name without a site is that name on every site", async () => {
    const named: Fields = { usernames: [{ name: "bigdave", platform: "Instagram" }], notInCheck: "bigdave" }
    const team = await casesWith([{ ...him, ...named }, { checker: "after-3-days" }])
    recordAskedAbout(team.workstation, team.ids[0]!, readAnything("bigdave on Instagram", phoneMetadata).keys, "yes")
    expect(told(later(team.workstation, 100), "bigdave on Instagram")).toEqual(nothing)
  })

  test("a second report of somebody who left nothing out stands by itself", async () => {
    const team = await casesWith(
      [{ ...him, notInCheck: number }, { checker: "after-3-days" }],
      [him, { checker: "after-3-days" }],
    )
    othersHaveIt(team, team.ids[1])
    expect(told(later(team.workstation, 100))).toEqual(level)
  })
})

describe("N8: the most careful answer of a case holds", () => {
  const changed = async (first: Checker, second: Checker, textVersion = 1) => {
    const team = await casesWith([him, { checker: first }])
    othersHaveIt(team, team.ids[0])
    take(team.workstation, followUpBy("Mai", team.pins, { consents: { ...consents(), textVersion, checker: second } }))
    return told(later(team.workstation, 5))
  }

  test("a later No takes a yes back; a later yes takes no No back", async () => {
    expect(await changed("after-3-days", "no")).toEqual(nothing)
    expect(await changed("no", "after-3-days")).toEqual(nothing)
  })

  test("longer waiting holds, whichever came first", async () => {
    expect(await changed("after-3-days", "after-14-days")).toEqual(nothing)
    expect(await changed("after-14-days", "after-3-days")).toEqual(nothing)
    expect(await changed("after-3-days", "if-someone-else")).toEqual(nothing)
    expect(await changed("after-3-days", "after-3-days")).toEqual(level)
  })

  test("of a code that was given up only a No counts", async () => {
    const { pins } = await aTeam()
    const said = (checker: Checker, oldCode: boolean) => {
      const document = followUpBy("Mai", pins, { consents: { ...consents(), checker } })
      return { id: "1", case: "A", opened: aDay, document, ...(oldCode && { oldCode: true as const }) }
    }
    expect(checkerAnswerOf([said("after-3-days", true)])).toBe("no")
    expect(checkerAnswerOf([said("after-3-days", false), said("no", true)])).toBe("no")
    expect(checkerAnswerOf([said("after-3-days", false), said("if-someone-else", true)])).toBe("after-3-days")
  })

  test("a yes to other words is none to ours", async () => {
    expect(await changed("after-3-days", "after-3-days", 2)).toEqual(nothing)
  })
})

describe("S42 N4: of two reports", () => {
  const two = async (
    mine: Checker,
    theirs: Checker,
    rest: Parameters<typeof link>[3] | null = {},
    fields: Fields = {},
  ) => {
    const team = await casesWith(
      [{ ...him, ...fields }, { checker: mine }],
      [{ phones: ["+44 7700 900123"], types: ["verbal"] }, { checker: theirs }],
    )
    if (rest) link(team, team.ids[0], team.ids[1], rest)
    return team
  }

  test.each<[string, Checker, Checker, Parameters<typeof link>[3] | null, number, unknown[]]>([
    ["each waits for somebody else, and there is one", "if-someone-else", "if-someone-else", {}, 0, level],
    ["each waits, and nobody linked them", "if-someone-else", "if-someone-else", null, 100, nothing],
    [
      "each waits, and nobody asked who wrote them",
      "if-someone-else",
      "if-someone-else",
      { writers: "not-asked" },
      100,
      nothing,
    ],
    ["each waits, and one person wrote both", "if-someone-else", "if-someone-else", { writers: "same" }, 100, nothing],
    ["each waits, and the link is a guess", "if-someone-else", "if-someone-else", { confidence: "low" }, 100, nothing],
    ["the other said No", "if-someone-else", "no", {}, 100, nothing],
    ["the other still waits for fourteen days", "if-someone-else", "after-14-days", {}, 13, nothing],
    ["the other has waited for fourteen days", "if-someone-else", "after-14-days", {}, 14, level],
    ["he was a regular, and there are two", "after-3-days", "after-3-days", {}, 3, level],
  ])("%s", async (_title, mine, theirs, rest, days, expected) => {
    const { workstation } = await two(mine, theirs, rest, { metBefore: "regular" })
    expect(told(later(workstation, days))).toEqual(expected)
  })

  test("one of them taken back leaves one, which waits again", async () => {
    const team = await two("if-someone-else", "if-someone-else")
    expect(told(team.workstation)).toEqual(level)
    take(team.workstation, withdrawalBy("Jo", team.pins))
    expect(told(team.workstation)).toEqual(nothing)
    expect(check(team.workstation).matches).toHaveLength(1)
  })

  test("another number of the same man is not named by two", async () => {
    const team = await casesWith(
      [{ ...him, phones: [number, "07700 900456"] }, { checker: "if-someone-else" }],
      [him, { checker: "if-someone-else" }],
    )
    link(team, team.ids[0], team.ids[1])
    expect(told(team.workstation, "07700 900456")).toEqual(nothing)
  })
})

describe("S42: what is only similar is for the caseworker alone", () => {
  const similar = async (fields: Fields, typed: string) => {
    const team = await casesWith(
      [{ metBefore: "never", ...fields }, { checker: "after-3-days" }],
      [fields, { checker: "after-3-days" }],
    )
    link(team, team.ids[0], team.ids[1])
    return check(later(team.workstation, 100), typed)
  }

  test.each<[string, Fields, string, string]>([
    ["one digit that differs", { phones: [number] }, "07700 900128", "similar"],
    ["the last four digits", { phones: [number] }, "0123", "similar"],
    ["a part of a plate", { registrations: ["AB12 CDE"] }, "AB1?", "similar"],
    ["a plate of which the report names a part", { registrations: ["AB1?"] }, "AB12 CDE", "similar"],
    ["a phone number of which the report names the end", { phones: ["ends in 0123"] }, number, "similar"],
    [
      "the same name on another site",
      { usernames: [{ name: "bigdave", platform: "IG" }] },
      "bigdave on Kik",
      "similar",
    ],
    [
      "a number in a sentence, which may be the reporter's",
      { story: `He knows my number, ${number}.` },
      number,
      "in-text",
    ],
  ])("%s", async (_title, fields, typed, how) => {
    const checked = await similar(fields, typed)
    expect(checked.matches.map((match) => match.how)).toEqual([how, how])
    expect([checked.result, checked.level]).toEqual(["not-listed", null])
    expect(checked.text).toContain("That does not mean safe")
    for (const word of ["similar", "matches", "900123", "CDE"].filter(
      (each) => !typed.includes(each) && !number.includes(typed.slice(-4)),
    ))
      expect(checked.text).not.toContain(word)
  })

  test("the reporter's own number, given as a way to be reached, is found nowhere", async () => {
    const checked = await similar({ contactDetail: number, phones: [number] }, number)
    expect([checked.matches, checked.result]).toEqual([[], "not-listed"])
  })

  test("a name on the site that was named is told of, and one without a site of any", async () => {
    const fields: Fields = { usernames: [{ name: "bigdave", platform: "IG" }] }
    expect((await similar(fields, "bigdave on insta")).result).toBe("listed")
    expect((await similar(fields, "@bigdave")).result).toBe("listed")
  })
})

describe("S42: a check says what it understood", () => {
  test.each([
    ["", "check-empty"],
    [" \n ", "check-empty"],
    ["?!…", "check-not-understood"],
    ["he was tall and very rude", "check-words"],
    ["12", "check-too-little"],
    ["a", "check-too-little"],
  ])("%j is refused with its reason", async (typed, kind) => {
    const { workstation } = await casesWith([him])
    expect(() => check(workstation, typed)).toThrow(expect.objectContaining({ kind }))
  })

  test("in words that one reads aloud", async () => {
    const { workstation } = await casesWith([him])
    expect(check(workstation, "call me on O7700 900123").understood).toEqual(["+44 7700 900123, a phone number"])
    expect(check(workstation, "ab12cde").understood[0]).toBe("AB12 CDE, a registration")
    expect(check(workstation, "Dave <d.ave@gmail.com>").understood).toEqual(["dave@gmail.com, an e-mail address"])
    expect(check(workstation, "ends in 0123").understood).toContain("…0123, a part of a phone number")
  })
})

describe("S42 N4: a warning that was published", () => {
  /** A warning from Mai's report, and whether there is a second, independent reporter. */
  const published = async (isSecond: boolean) => {
    const desk = await aCase({ alert: "yes", checker: "after-3-days" }, him)
    const { workstation } = desk.team
    othersHaveIt(desk.team, desk.id)
    const other = reports(desk.team, "Jo", him, { checker: "if-someone-else" })
    if (isSecond) addLink(workstation, desk.id, other, claim())
    const { number: warning } = await publishDraft(workstation, written(desk))
    return { warning, checked: check(later(workstation, 3)) }
  }

  test("is told of when two independent reporters name the number", async () => {
    const { warning, checked } = await published(true)
    expect(checked).toMatchObject({ result: "listed", level: "danger", alerts: [warning] })
    expect(checked.text).toContain(`Warning ${warning}: Reported as polite at first, then blocks the door.`)
  })

  test("is not told of while there is one: level and advice only", async () => {
    const { warning, checked } = await published(false)
    expect(checked).toMatchObject({ result: "listed", level: "danger", alerts: [] })
    for (const word of [warning, "polite", "door"]) expect(checked.text).not.toContain(word)
  })
})

test("S42: no word that a reporter typed, no case and no day is in what may be told", async () => {
  const team = await casesWith([
    { ...him, story: "sentinelstory", region: "wales", people: [{ nameUsed: "sentinelname" }] },
    { checker: "after-3-days" },
  ])
  othersHaveIt(team, team.ids[0])
  const { text } = check(later(team.workstation, 3))
  expect(text).toContain("We looked for this: +44 7700 900123, a phone number.")
  expect(text).toContain("Level: danger.")
  for (const word of ["sentinel", team.ids[0] ?? "", "2026", "wales", "report"]) expect(text).not.toContain(word)
})

test("S42: each case says to the caseworker how it stands", async () => {
  const standing = async (checker: Checker, fields: Fields, days: number, others = true) => {
    const team = await casesWith([{ ...him, ...fields }, { checker }])
    if (others) othersHaveIt(team, team.ids[0])
    return check(later(team.workstation, days)).matches[0]?.standing
  }
  expect(await standing("no", {}, 0)).toContain("said No to checks")
  expect(await standing("after-14-days", {}, 13)).toContain("it counts in 1 day.")
  expect(await standing("if-someone-else", {}, 13)).toContain("only when somebody else names them")
  expect(await standing("after-3-days", { metBefore: "regular" }, 3)).toContain("had met more than once")
  expect(await standing("after-3-days", {}, 3, false)).toContain("ask the reporter first")
  expect(await standing("after-3-days", {}, 3)).toContain("level and advice may be told")
})

describe("S42: what the reporter said about a number", () => {
  test.each([
    ["that no field of the case names", "07700 900999", "yes", "not-named-here"],
    ["that cannot be read", "", "yes", "not-named-here"],
    ["without an answer", number, "", "no-others-answer"],
    ["with another answer", number, "perhaps", "no-others-answer"],
  ])("%s is not written down", async (_title, typed, others, kind) => {
    const { workstation, ids } = await casesWith([him])
    const write = () => recordAskedAbout(workstation, ids[0] ?? "", readAnything(typed, phoneMetadata).keys, others)
    expect(write).toThrow(expect.objectContaining({ kind }))
    expect(workstation.vault.list(`asked/${ids[0]}`)).toEqual([])
  })

  test("N6: it is forgotten with its case", async () => {
    const team = await casesWith([him])
    othersHaveIt(team, team.ids[0])
    take(team.workstation, withdrawalBy("Mai", team.pins))
    expect(team.workstation.vault.list(`asked/${team.ids[0]}`)).toEqual([])
  })
})

test("S42 N7: a check leaves no trace in any file", async () => {
  const { workstation, home } = await casesWith([him, { checker: "after-3-days" }])
  lookupOf(workstation).casesWithKey("nobody's") // the first look makes the sealed copy of the register
  const before = fingerprint(home)
  for (const typed of [number, "07700 900999", "AB1?", "sentinelname"]) check(workstation, typed)
  expect(fingerprint(home)).toEqual(before)
})
