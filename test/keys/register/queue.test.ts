import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../../crypto/day.ts"
import * as choices from "../../../crypto/documents/choices.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { type Case, freshCase, type OpenedLetter } from "../../../keys/casework/case.ts"
import { addTask } from "../../../keys/casework/tasks.ts"
import { needsOf, urgencyOf } from "../../../keys/casework/triage.ts"
import {
  casesThat,
  everyCase,
  type Group,
  groups,
  isGroup,
  pageLength,
  queueOf,
  tasksOf,
  toldAlike,
} from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aDay } from "../workstation.ts"
import { aWorkstation, brings, changes, followUpOf, idOf, reportOf, tells, wayBackOf } from "./told.ts"

/** Who is looked at first: by what somebody needs, then by what was promised; never by who they are or who came first. */

type Fields = Omit<Partial<Report>, "consents">
const order = (workstation: Workstation, group: Group = "open"): string[] =>
  queueOf(workstation, group, 0).rows.map(({ id }) => id)
const byId = (...names: string[]): string[] => names.map(idOf).sort()

describe("the queue", () => {
  test("begins with what is needed most, whenever it came", async () => {
    const workstation = await aWorkstation()
    const told: [string, Fields, number][] = [
      ["waits long", {}, 20],
      ["asks for somebody", { wants: ["contact-me"] }, 0],
      ["still happening", { stillHappening: "yes" }, 5],
      ["not safe", { safeNow: "no" }, 0],
      ["needs care", { injury: ["pep"] }, 1],
    ]
    for (const [name, fields, days] of told) tells(workstation, name, fields, {}, { opened: addDays(aDay, -days) })
    expect(order(workstation)).toEqual(
      ["needs care", "not safe", "still happening", "asks for somebody", "waits long"].map(idOf),
    )
  })

  test("within one urgency goes by what was promised first; on one day by the name of the case, which tells nothing", async () => {
    const workstation = await aWorkstation()
    const tell = (name: string, days: number) => tells(workstation, name, {}, {}, { opened: addDays(aDay, -days) })
    for (const [name, days] of [
      ["d", 0],
      ["a", 2],
      ["c", 0],
      ["b", 1],
      ["e", 2],
    ] as const)
      tell(name, days)
    expect(order(workstation)).toEqual([...byId("a", "e"), idOf("b"), ...byId("c", "d")])
  })

  test("puts last, within one urgency, whom nobody promised an answer", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "no answer wanted", {}, {}, { opened: addDays(aDay, -9), answerWanted: false })
    tells(workstation, "today", {})
    expect(order(workstation)).toEqual(["today", "no answer wanted"].map(idOf))
    expect(queueOf(workstation, "open", 0).rows.map(({ due }) => due)).toEqual([addDays(aDay, 3), null])
  })

  test("a promised day counts from the first letter that nobody has answered", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai", {}, {}, { opened: addDays(aDay, -9) })
    changes(workstation, "Mai", { answered: 1 })
    expect(queueOf(workstation, "open", 0).rows[0]).toMatchObject({ due: null, needs: [], urgency: 0 })
    for (const days of [4, 2])
      brings(workstation, followUpOf("Mai", { text: `${days}` }, { opened: addDays(aDay, -days) }))
    expect(queueOf(workstation, "open", 0).rows[0]).toMatchObject({ due: addDays(aDay, -1), needs: ["not-answered"] })
  })

  test("has a group for every state but “taken back”, and counts what is on its other pages", async () => {
    const workstation = await aWorkstation()
    const states = ["new", "read", "acknowledged", "working", "waiting", "closed", "closed-no-way-to-reply"] as const
    for (const state of states) {
      tells(workstation, state)
      changes(workstation, state, { state })
    }
    for (const state of states.slice(0, 5)) expect(order(workstation, state as Group)).toEqual([idOf(state)])
    expect(order(workstation, "closed").sort()).toEqual(byId("closed", "closed-no-way-to-reply"))
    expect(order(workstation).sort()).toEqual(byId(...states.slice(0, 5)))
    for (const name of ["", "withdrawn", "constructor", "__proto__", "new'--"]) expect(isGroup(name)).toBe(false)
    expect(Object.keys(groups)).toEqual(["open", "new", "read", "acknowledged", "working", "waiting", "closed"])
  })

  test("comes in pages, in one order over all of them, none twice and none left out", async () => {
    const workstation = await aWorkstation()
    const most = 2 * pageLength + 7
    workstation.vault.together(() => {
      for (let at = 0; at < most; at++) tells(workstation, `${at}`, at % 10 === 0 ? { safeNow: "no" } : {})
    })
    const pages = [0, 1, 2].map((page) => queueOf(workstation, "open", page))
    expect(pages.map(({ rows, total, page }) => [rows.length, total, page])).toEqual([
      [50, 107, 0],
      [50, 107, 1],
      [7, 107, 2],
    ])
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids).toEqual(everyCase(workstation).map(({ id }) => id))
    expect(new Set(ids).size).toBe(most)
    expect(queueOf(workstation, "open", Number.MAX_SAFE_INTEGER)).toEqual(pages[2])
    expect(queueOf(workstation, "closed", 5)).toEqual({ rows: [], total: 0, page: 0 })
  })
})

const someNeed: fc.Arbitrary<Fields> = fc.record(
  {
    safeNow: fc.constantFrom(...choices.yesNoUnsure),
    stillHappening: fc.constantFrom(...choices.yesNoUnsure),
    injury: fc.subarray([...choices.injuryNeeds]),
    wants: fc.subarray([...choices.wants]),
  },
  { requiredKeys: [] },
)

test("S72: in whatever order the letters of one day come, the queue is the same: nobody is before another for having come first", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(someNeed, { minLength: 2, maxLength: 6 })
        .chain((told) =>
          fc.tuple(fc.constant(told), fc.shuffledSubarray([...told.keys()], { minLength: told.length })),
        ),
      async ([told, other]) => {
        const orders = []
        for (const places of [[...told.keys()], other]) {
          const workstation = await aWorkstation()
          for (const place of places) tells(workstation, `somebody ${place}`, told[place])
          orders.push(queueOf(workstation, "open", 0).rows.map(({ line: _, ...row }) => row))
        }
        expect(orders[0]).toEqual(orders[1])
      },
    ),
    { numRuns: 12 },
  )
})

/** Words by which somebody might be ranked, in any field that takes words. */
const identity = [
  "trans woman",
  "man",
  "non-binary",
  "Romanian",
  "Brazilian",
  "no papers, visa ran out",
  "undocumented migrant",
  "British citizen",
  "asylum seeker",
  "17",
  "wheelchair user",
  "deaf, needs BSL",
  "on the street",
  "independent escort",
  "ภาษาไทย",
  "中文",
  "uses heroin",
  "mother of two",
]
const someWords = fc
  .array(fc.constantFrom(...identity), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(", "))
const somebody: fc.Arbitrary<Fields> = fc.record(
  {
    name: someWords.map((words) => words.slice(0, 60)),
    replyLanguage: someWords.map((words) => words.slice(0, 60)),
    accessNeeds: someWords,
    workMode: someWords,
    story: someWords,
    town: someWords.map((words) => words.slice(0, 80)),
    helpArea: someWords.map((words) => words.slice(0, 80)),
    supportDetail: someWords,
    injuryDetail: someWords,
    control: someWords,
    region: fc.constantFrom(...choices.regions),
    about: fc.constantFrom(...choices.about),
    placeType: fc.constantFrom(...choices.placeTypes),
    contactPreference: fc.constantFrom(...choices.contactPreferences),
    localProject: fc.constantFrom(...choices.yesNoUnsure),
    people: fc.array(
      fc.record(
        {
          gender: fc.constantFrom(...choices.genders),
          appearance: someWords.map((words) => words.slice(0, 120)),
          marks: someWords,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

describe("S72: who somebody is has no say", () => {
  const placeOf = (known: Case, letters: OpenedLetter[]) => [
    needsOf(known, letters),
    urgencyOf(needsOf(known, letters)),
  ]

  test("in what a case needs, and how urgent it is", () => {
    fc.assert(
      fc.property(someNeed, somebody, fc.constantFrom("en", "ro", "th", "pt"), (need, person, language) => {
        const known = freshCase(wayBackOf("Mai"))
        const one = placeOf(known, [reportOf("Mai", need)])
        expect(placeOf(known, [reportOf("Mai", { ...person, ...need }, { language })])).toEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  test("in its place among others", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(someNeed, somebody), { minLength: 2, maxLength: 5 }), async (told) => {
        const [plain, described] = [await aWorkstation(), await aWorkstation()]
        for (const [at, [need, person]] of told.entries()) {
          tells(plain, `somebody ${at}`, need)
          tells(described, `somebody ${at}`, { ...person, ...need })
        }
        expect(order(described)).toEqual(order(plain))
      }),
      { numRuns: 12 },
    )
  })
})

describe("flags and likenesses", () => {
  test("S3 N8: cases of which no record may be kept, and those that refuse a warning", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "nothing", {}, {})
    tells(workstation, "record", {}, { record: "yes" })
    tells(workstation, "both", {}, { record: "yes", alert: "yes" })
    tells(workstation, "asks first", {}, { record: "ask-me-first", alert: "ask-me-first" })
    expect(casesThat(workstation, "listen-only")).toEqual([idOf("nothing")])
    expect(casesThat(workstation, "refuses-alert")).toEqual(byId("nothing", "record"))
    brings(workstation, followUpOf("both", { consents: { textVersion: 1, language: "en", alert: "no" } }))
    expect(casesThat(workstation, "refuses-alert")).toEqual(byId("nothing", "record", "both"))
  })

  const story = "He took my phone and would not let me out of the car before I had paid him back."

  test("cases told in the same words name each other, however they are spelt; others do not", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "one", { story })
    tells(workstation, "two", { story: `  ${story.toUpperCase().replaceAll(" ", "\n")}!!` })
    tells(workstation, "three", { story: story.replaceAll("e", "é") })
    tells(workstation, "other", { story: `${story} Then he left.` })
    expect(toldAlike(workstation, idOf("one"))).toEqual(byId("two", "three"))
    expect(toldAlike(workstation, idOf("three"))).toEqual(byId("one", "two"))
    expect([toldAlike(workstation, idOf("other")), toldAlike(workstation, "AAAAAAAA")]).toEqual([[], []])
  })

  test("a few words are said alike by people who know nothing of each other, and so is nothing at all", async () => {
    const workstation = await aWorkstation()
    for (const name of ["one", "two"]) tells(workstation, name, { story: "He did not pay." })
    for (const name of ["three", "four"]) tells(workstation, name, { story: undefined, town: "Leeds" })
    expect(["one", "two", "three", "four"].flatMap((name) => toldAlike(workstation, idOf(name)))).toEqual([])
  })

  test("tasks stand in the order of their days, the more pressing kind first; and as many as are asked for", async () => {
    const workstation = await aWorkstation()
    const on = (name: string, kind: Parameters<typeof addTask>[1], days: number) =>
      addTask(workstation, kind, { case: idOf(name), alerts: [], due: addDays(aDay, days) as Day })
    on("a", "reminder", 0)
    on("b", "withdrawn", 0)
    on("c", "consent-changed", -3)
    on("d", "withdrawn", 2)
    expect(tasksOf(workstation).map((task) => task.case)).toEqual(["c", "b", "a", "d"].map(idOf))
    expect(tasksOf(workstation, 2).map((task) => task.case)).toEqual(["c", "b"].map(idOf))
  })
})
