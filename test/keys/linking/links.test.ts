import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openCase } from "../../../keys/casework/open-case.ts"
import { allAskedAbout, namedInFields, recordAskedAbout } from "../../../keys/linking/asked.ts"
import { linkOf, linksOf, takenBackFrom } from "../../../keys/linking/link-store.ts"
import {
  addLink,
  answerWriters,
  reportsBehind,
  undoLink,
  whyNotLink,
  writersBehind,
} from "../../../keys/linking/links.ts"
import { notesOn } from "../../../keys/linking/words.ts"
import { byWriter, type Tie, writersAnswers } from "../../../keys/linking/writers.ts"
import { openKeyFile } from "../../../keys/ring/key-file.ts"
import { isReadableIn } from "../files.ts"
import { newMailboxBy, withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { passphrase } from "../workstation.ts"
import { casesWith, claim, link, reports } from "./cases.ts"

/** A link is somebody's claim: it has a name, a day and a reason, it can be undone, and it goes when a case goes. */

const yes = { alert: "yes" } as const
const three = () => casesWith([{}, yes], [{}, yes], [{}, yes])

describe("N10: a link is refused, and nothing is kept of it", () => {
  test.each<[string, (ids: string[]) => [string, string], object, string]>([
    ["to itself", ([a = ""]) => [a, a], {}, "link-to-itself"],
    ["to itself in small letters", ([a = ""]) => [a, a.toLowerCase()], {}, "link-to-itself"],
    ["to a case that is not there", ([a = ""]) => [a, "AAAAAAAA"], {}, "no-such-case"],
    ["from a case that is not there", ([a = ""]) => ["AAAAAAAA", a], {}, "no-such-case"],
    ["without a confidence", ([a = "", b = ""]) => [a, b], { confidence: "" }, "no-such-sureness"],
    ["with another confidence", ([a = "", b = ""]) => [a, b], { confidence: "certain" }, "no-such-sureness"],
    ["without an answer to who wrote them", ([a = "", b = ""]) => [a, b], { writers: "" }, "no-writers-answer"],
    ["with another answer", ([a = "", b = ""]) => [a, b], { writers: "constructor" }, "no-writers-answer"],
  ])("%s", async (_title, chosen, rest, kind) => {
    const { workstation, ids } = await three()
    expect(() => addLink(workstation, ...chosen(ids), claim(rest))).toThrow(expect.objectContaining({ kind }))
    for (const id of ids) expect(linksOf(workstation, id)).toEqual([])
  })

  test("twice, from either side", async () => {
    const team = await three()
    const [a, b] = team.ids
    link(team, a, b)
    for (const pair of [
      [a, b],
      [b, a],
    ])
      expect(() => link(team, ...pair)).toThrow(expect.objectContaining({ kind: "already-linked" }))
    expect(linksOf(team.workstation, a ?? "")).toHaveLength(1)
  })

  test("to a case whose reporter took everything back", async () => {
    const team = await three()
    const [a, b] = team.ids
    take(team.workstation, withdrawalBy("Jo", team.pins))
    for (const pair of [
      [a, b],
      [b, a],
    ])
      expect(() => link(team, ...pair)).toThrow(expect.objectContaining({ kind: "link-withdrawn" }))
    expect(whyNotLink(team.workstation, openCase(team.workstation, b ?? ""))).toBe("link-withdrawn")
    expect(whyNotLink(team.workstation, openCase(team.workstation, a ?? ""))).toBeNull()
  })
})

describe("N10: a link can be undone", () => {
  test("only with a reason, once, and only one that is there", async () => {
    const team = await three()
    const { id } = link(team, ...team.ids)
    const undo = (name: string, why: string) => () => undoLink(team.workstation, name, why)
    for (const why of ["", " \n", "\u200b"])
      expect(undo(id, why)).toThrow(expect.objectContaining({ kind: "no-reason-to-undo" }))
    expect(undo("0000000000", "Wrong man.")).toThrow(expect.objectContaining({ kind: "no-such-link" }))
    expect(linkOf(team.workstation, id)?.undone).toBeUndefined()
    undo(id.toUpperCase(), "Wrong man.")()
    expect(undo(id, "Again.")).toThrow(expect.objectContaining({ kind: "already-undone" }))
    expect(() => answerWriters(team.workstation, id, "same")).toThrow(
      expect.objectContaining({ kind: "already-undone" }),
    )
  })

  test("stays in the history of both, counts for nothing, and the two can be linked anew", async () => {
    const team = await three()
    const [a = "", b = ""] = team.ids
    const { id, day } = link(team, a, b, { note: "Same scar.", reasons: ["names sound alike"] })
    undoLink(team.workstation, id, "Wrong man.")
    for (const each of [a, b])
      expect(linksOf(team.workstation, each)).toMatchObject([
        {
          id,
          by: "Ana",
          day,
          note: "Same scar.",
          reasons: ["names sound alike"],
          undone: { by: "Ana", day, why: "Wrong man." },
        },
      ])
    expect(reportsBehind(team.workstation, a)).toBe(1)
    link(team, a, b)
    expect([linksOf(team.workstation, b).length, reportsBehind(team.workstation, b)]).toEqual([2, 2])
  })
})

describe("N10: independent reports are counted", () => {
  test.each<[string, object, number]>([
    ["one, when nobody asked who wrote them", { writers: "not-asked" }, 1],
    ["one, when the same person wrote both", { writers: "same" }, 1],
    ["one, when nobody is sure that it is one man", { confidence: "low" }, 1],
    ["two, when different people wrote them", {}, 2],
    ["two, with medium confidence", { confidence: "medium" }, 2],
  ])("%s", async (_title, rest, count) => {
    const team = await three()
    const [a = "", b = "", c = ""] = team.ids
    link(team, a, b, rest)
    expect([a, b, c].map((id) => reportsBehind(team.workstation, id))).toEqual([count, count, 1])
  })

  test("over links of links, and the same writer counts once", async () => {
    const team = await three()
    const [a = "", b = "", c = ""] = team.ids
    link(team, a, b)
    link(team, b, c)
    expect(reportsBehind(team.workstation, a)).toBe(3)
    link(team, a, c, { writers: "same", confidence: "low" })
    expect(reportsBehind(team.workstation, a)).toBe(2)
  })

  test("an answer can be given later, and changed; each is kept with its day", async () => {
    const team = await three()
    const [a = "", b = ""] = team.ids
    const { id } = link(team, a, b, { writers: "not-asked" })
    answerWriters(team.workstation, id, "different")
    expect(reportsBehind(team.workstation, a)).toBe(2)
    expect(() => answerWriters(team.workstation, id, "perhaps")).toThrow(
      expect.objectContaining({ kind: "no-writers-answer" }),
    )
    answerWriters(team.workstation, id, "same")
    expect(reportsBehind(team.workstation, a)).toBe(1)
    expect(linkOf(team.workstation, id)?.answers.map(({ writers }) => writers)).toEqual([
      "not-asked",
      "different",
      "same",
    ])
  })

  test.each(["no", "ask-me-first"] as const)(
    "N8: whoever said “%s” to warnings is not counted in one",
    async (alert) => {
      const team = await casesWith([{}, yes], [{}, { alert }])
      const [a = "", b = ""] = team.ids
      link(team, a, b)
      expect([reportsBehind(team.workstation, a), reportsBehind(team.workstation, b)]).toEqual([1, 2])
      expect(writersBehind(team.workstation, a)).toHaveLength(2)
    },
  )

  test("none behind a case that is not there, or was taken back", async () => {
    const team = await three()
    const [a = "", b = ""] = team.ids
    link(team, a, b)
    take(team.workstation, withdrawalBy("Jo", team.pins))
    expect([
      reportsBehind(team.workstation, "AAAAAAAA"),
      reportsBehind(team.workstation, b),
      reportsBehind(team.workstation, a),
    ]).toEqual([0, 0, 1])
  })

  test("never more than writers, whatever was answered, and the same from every side", () => {
    const names = ["A", "B", "C", "D", "E"]
    const tie = fc.record({
      cases: fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 2 }) as fc.Arbitrary<
        [string, string]
      >,
      confidence: fc.constantFrom("low" as const, "medium" as const, "high" as const),
      writers: fc.constantFrom(...writersAnswers),
    })
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 10 }), (ties: Tie[]) => {
        const of = (id: string) => ties.filter(({ cases }) => cases.includes(id))
        for (const name of names) {
          const groups = byWriter(name, of)
          expect(groups[0]).toContain(name)
          expect(new Set(groups.flat()).size).toBe(groups.flat().length)
          for (const other of groups.flat()) expect(byWriter(other, of)).toHaveLength(groups.length)
          const apart = (tie: Tie) => groups.filter((group) => tie.cases.some((id) => group.includes(id))).length > 1
          for (const each of ties.filter(({ writers }) => writers === "same")) expect(apart(each)).toBe(false)
        }
      }),
    )
  })
})

describe("N6: when a case goes, its links go with it", () => {
  const sentinel = "sentinelnote"

  test("the other case keeps that one linked report was taken back, and no word more", async () => {
    const team = await three()
    const { workstation, home, pins } = team
    const [a = "", b = ""] = team.ids
    const { id } = link(team, a, b, { note: sentinel, reasons: [sentinel] })
    take(workstation, withdrawalBy("Jo", pins))
    expect([linkOf(workstation, id), linksOf(workstation, a), linksOf(workstation, b)]).toEqual([undefined, [], []])
    expect(takenBackFrom(workstation, a)).toEqual([workstation.today])
    expect(notesOn(workstation, openCase(workstation, a))).toEqual(["One linked report was taken back."])
    expect(JSON.stringify(workstation.vault.list(`linked/${a}`))).not.toContain(b)
    expect(workstation.vault.list(`linked/${b}`)).toEqual([])
    expect(isReadableIn(home, sentinel)).toBe(false)
  })

  test("no key of it is left, so no old copy of the vault opens the note", async () => {
    const team = await three()
    const { id } = link(team, ...team.ids)
    const compartments = async () => [
      ...(await openKeyFile(readFileSync(join(team.home, "vault.keys")), passphrase)).keys.keys(),
    ]
    expect(await compartments()).toContain(`link/${id}`)
    take(team.workstation, withdrawalBy("Jo", team.pins))
    expect(await compartments()).not.toContain(`link/${id}`)
  })

  test("of an undone link nothing at all is left", async () => {
    const team = await three()
    const [a = "", b = ""] = team.ids
    undoLink(team.workstation, link(team, a, b).id, "Wrong man.")
    take(team.workstation, withdrawalBy("Jo", team.pins))
    expect([takenBackFrom(team.workstation, a), team.workstation.vault.list(`linked/${a}`)]).toEqual([[], []])
  })

  test("a second one taken back is counted as well", async () => {
    const team = await three()
    const [a = "", b = "", c = ""] = team.ids
    link(team, a, b)
    link(team, a, c)
    take(team.workstation, withdrawalBy("Jo", team.pins), withdrawalBy("Kim", team.pins))
    expect(notesOn(team.workstation, openCase(team.workstation, a))).toEqual(["2 linked reports were taken back."])
  })
})

describe("N10: a case that turns out to be a part of another", () => {
  test("brings its links with it, and what was claimed between the two is gone", async () => {
    const team = await casesWith([{}, yes], [{}, yes])
    const [mai = "", jo = ""] = team.ids
    const next = reports(team, "Mai's new code", { phones: ["07700 900123"] }, yes)
    recordAskedAbout(team.workstation, next, namedInFields(team.workstation, openCase(team.workstation, next)), "yes")
    link(team, next, jo)
    link(team, next, mai)
    take(team.workstation, newMailboxBy("Mai", "Mai's new code", team.pins))
    expect(linksOf(team.workstation, mai).map(({ cases }) => cases.toSorted())).toEqual([[mai, jo].toSorted()])
    expect(linksOf(team.workstation, jo)).toHaveLength(1)
    expect(takenBackFrom(team.workstation, jo)).toEqual([])
    expect(reportsBehind(team.workstation, mai)).toBe(2)
    expect(allAskedAbout(team.workstation, mai)).toMatchObject([{ key: "tel:+447700900123", others: "yes" }])
  })
})
