import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { checks } from "../../../keys/commands/checks.ts"
import { links } from "../../../keys/commands/links.ts"
import { linksOf } from "../../../keys/linking/link-store.ts"
import { canopy } from "../cli.ts"
import { contextFor } from "../context.ts"
import { testFolder } from "../workstation.ts"
import { casesWith, type Several } from "./cases.ts"

/** `canopy links` and `canopy check`: what the desk does, in a terminal. */

const two = () => casesWith([{ phones: ["07700 900123"] }], [{ phones: ["+44 7700 900123"] }])
const answers = { confidence: "high", writers: "different" }

function inFile(text: string): string {
  const path = join(testFolder(), "words.txt")
  writeFileSync(path, text)
  return path
}

const run = ({ home }: Several, line: string, options: Record<string, string> = {}) =>
  links(contextFor(home, line, options))
const check = ({ home }: Several, line: string, options: Record<string, string> = {}) =>
  checks(contextFor(home, line, options))

describe("N10: canopy links", () => {
  test("lists suggestions with their reasons, then links with who claims them", async () => {
    const team = await two()
    const [a = "", b = ""] = team.ids
    const before = (await run(team, `links ${a}`)).lines.join("\n")
    expect(before).toContain(`could be the same person (strong): ${b}\n  the same phone number, written in another way`)
    await run(team, `links add ${a} ${b.toLowerCase()}`, { ...answers, "note-file": inFile("Same scar.\n") })
    const after = (await run(team, `links ${b}`)).lines.join("\n")
    expect(after).toContain(`to ${a}: high confidence, Ana, 2026-06-17; written by different people.`)
    expect(after).toContain("  Note: Same scar.")
    expect(after).not.toContain("could be the same person")
  })

  test("undoes with a reason, and answers who wrote the two", async () => {
    const team = await two()
    const { value } = await run(team, `links add ${team.ids.join(" ")}`, { ...answers, writers: "not-asked" })
    const { id } = value as { id: string }
    expect((await run(team, `links writers ${id} same`)).lines[0]).toContain("written by the same person")
    expect((await run(team, `links undo ${id}`, { "reason-file": inFile("Wrong man.") })).lines[0]).toContain(
      "is undone",
    )
    expect((await run(team, `links ${team.ids[0]}`)).lines.join("\n")).toContain(
      "Undone by Ana, 2026-06-17: Wrong man.",
    )
  })

  test.each<[string, (ids: string[]) => string, Record<string, string>, string]>([
    ["to itself", ([a]) => `links add ${a} ${a}`, answers, "link-to-itself"],
    ["to a case that is not there", ([a]) => `links add ${a} AAAAAAAA`, answers, "no-such-case"],
    [
      "with another confidence",
      ([a, b]) => `links add ${a} ${b}`,
      { ...answers, confidence: "sure" },
      "no-such-sureness",
    ],
    ["with another answer", ([a, b]) => `links add ${a} ${b}`, { ...answers, writers: "maybe" }, "no-writers-answer"],
    [
      "with a note that is not there",
      ([a, b]) => `links add ${a} ${b}`,
      { ...answers, "note-file": "/nowhere/at/all" },
      "file-not-found",
    ],
    ["of a case that is not there", () => "links AAAAAAAA", {}, "no-such-case"],
    ["undone that is not there", () => "links undo 0000000000", { "reason-file": "" }, "no-such-link"],
    ["answered that is not there", () => "links writers 0000000000 same", {}, "no-such-link"],
  ])("a link %s is refused", async (_title, line, options, kind) => {
    const team = await two()
    const given = "reason-file" in options ? { "reason-file": inFile("Why.") } : options
    await expect(run(team, line(team.ids), given)).rejects.toMatchObject({ kind })
    expect(linksOf(team.workstation, team.ids[0] ?? "")).toEqual([])
  })

  test.each([
    ["links add 4TQ9XK2M", answers],
    ["links add 4TQ9XK2M 4TQ9XK2N", { confidence: "high" }],
    ["links add 4TQ9XK2M 4TQ9XK2N", { writers: "same" }],
    ["links undo 0000000000", {}],
    ["links writers 0000000000", {}],
    ["links", {}],
  ])("%s, not whole, says how it is used", async (line, options) => {
    await expect(async () => run(await two(), line, options)).rejects.toThrow("missing")
  })

  test("an undoing without words is refused", async () => {
    const team = await two()
    const { value } = await run(team, `links add ${team.ids.join(" ")}`, answers)
    const undo = run(team, `links undo ${(value as { id: string }).id}`, { "reason-file": inFile(" \n") })
    await expect(undo).rejects.toMatchObject({ kind: "no-reason-to-undo" })
  })
})

describe("S42: canopy check", () => {
  test("takes a value in one word or in several, and tells the caseworker and the other apart", async () => {
    const team = await two()
    const said = (await check(team, "check 07700 900 123")).lines
    expect(said[0]).toBe("Understood as: +44 7700 900123, a phone number")
    const told = said.slice(said.indexOf("What you may tell, and no more:"))
    expect(told.join("\n")).toContain("That does not mean safe")
    expect(told.join("\n")).not.toContain(team.ids[0])
    expect(said.join("\n")).toContain(`${team.ids[0]} (the same): +44 7700 900123`)
    expect((await check(team, "check 07700900123")).lines).toEqual(said)
  })

  test("writes down what the reporter said; “asked” alone is a username", async () => {
    const team = await two()
    const { lines } = await check(team, `check asked ${team.ids[0]} 07700 900123`, { others: "yes" })
    expect(lines).toEqual(["Written down for +44 7700 900123, a phone number."])
    expect((await check(team, "check asked")).lines[0]).toBe("Understood as: @asked, a username")
  })

  test.each([
    ["check ", {}, "check-empty"],
    ["check ?!", {}, "check-not-understood"],
    ["check he was so very tall", {}, "check-words"],
    ["check 12", {}, "check-too-little"],
    ["check asked AAAAAAAA 07700900123", { others: "yes" }, "no-such-case"],
    ["check asked CASE 07700900999", { others: "yes" }, "not-named-here"],
    ["check asked CASE 07700900123", { others: "perhaps" }, "no-others-answer"],
  ])("%s is refused", async (line, options, kind) => {
    const team = await two()
    await expect(check(team, line.replace("CASE", team.ids[0] ?? ""), options)).rejects.toMatchObject({ kind })
  })

  test("without a value, or without what the reporter said, says how it is used", async () => {
    const team = await two()
    await expect(async () => check(team, "check")).rejects.toThrow("missing")
    await expect(async () => check(team, "check asked 4TQ9XK2M 0770")).rejects.toThrow("--others")
  })
})

test("N10 S42: the help lists both", async () => {
  const { stdout } = await canopy(["--help"])
  for (const line of [
    "links add CASE OTHER",
    "links undo ID --reason-file FILE",
    "check VALUE",
    "check asked CASE VALUE",
  ])
    expect(stdout).toContain(line)
})
