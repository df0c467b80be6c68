import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { describe, expect, test } from "vitest"
import { Misused } from "../../../keys/commands/command.ts"
import { police } from "../../../keys/commands/police.ts"
import { policeCheckNames } from "../../../keys/outbound/police/checklist.ts"
import type { PoliceDraft } from "../../../keys/outbound/police/draft.ts"
import type { DeskWithCase } from "../alerts.ts"
import { aColleague } from "../colleague.ts"
import { contextFor } from "../context.ts"
import { answers, questionsFor } from "../later-letters.ts"
import { testFolder } from "../workstation.ts"
import { aParagraph, aPoliceCase, kept } from "./files.ts"

/** N11 J7: everything that the desk does with police files, by command. */

const run = ({ team, host }: DeskWithCase, line: string, options: Record<string, string> = {}, home = team.home) =>
  police(contextFor(home, `police ${line}`, options, { fetcher: host.fetch }))

const inFile = (content: string, name = "file"): string => {
  const path = join(testFolder(), name)
  writeFileSync(path, content)
  return path
}

/** A draft taken out, written and put back. */
async function written(desk: DeskWithCase, text = aParagraph): Promise<PoliceDraft> {
  const out = join(testFolder(), "draft.json")
  await run(desk, `draft ${desk.id}`, { receiver: "hub", out })
  const draft = JSON.parse(readFileSync(out, "utf8")) as PoliceDraft
  const file = { ...draft.file, contact: "office", paragraphs: [{ text, grade: "A" as const }] }
  const changed: PoliceDraft = { ...draft, file, checked: [...policeCheckNames] }
  await run(desk, "keep", { "draft-file": inFile(JSON.stringify(changed)) })
  return changed
}

describe("N11: the whole way by command", () => {
  test("draft, view, hand, approve, take, export, log", async () => {
    const desk = await aPoliceCase()
    const ben = await aColleague(desk, "Ben", ["open", "approve"])
    await written(desk, "Mai was held by the door.")
    const view = await run(desk, `view ${desk.id}`)
    expect(view.lines).toContain("  struck “Mai” → [removed]. This is a name of the reporter.")
    expect(view.lines.join("\n")).toContain("A second person has to read this")
    const [out, slip, file] = ["handed", "slip", "out.pdf"].map((name) => join(testFolder(), name))
    await run(desk, `hand ${desk.id}`, { out: out! })
    const approved = await run(desk, `approve ${out}`, { out: slip! }, ben.folder)
    expect(approved.lines.join("\n")).toContain("[removed] was held by the door.")
    expect((await run(desk, `take ${slip}`)).lines[0]).toContain("Ben approved")
    const told = await run(desk, `export ${desk.id}`, { out: file!, as: "pdf" })
    expect(told.lines.join("\n")).toContain("It is NOT sealed")
    expect(readFileSync(file!).toString("latin1").slice(0, 5)).toBe("%PDF-")
    expect((await run(desk, "log")).lines).toEqual([
      `${kept(desk).file.reference} · anonymous · 2026-06-17 · to a police intelligence hub`,
      "  under policeAnonymous, words 1, said on 2026-06-17",
      "  approved by Ben",
    ])
  })

  test("N9 S29: shows the words, asks again, and notes that the police asked", async () => {
    const desk = await aPoliceCase({ policeAnonymous: "ask-me-first" })
    await written(desk)
    await run(desk, `ask ${desk.id}`, { "text-file": inFile("Is this right?") })
    const [shown] = await questionsFor(desk)
    expect(shown).toMatchObject({ type: "police-words", text: "Is this right?" })
    await answers(desk, shown!.id, "yes")
    await run(desk, `export ${desk.id}`, { out: join(testFolder(), "out") })
    const noted = await run(desk, `contacted ${desk.id}`, { receiver: "hub" })
    expect(noted.lines[0]).toContain("Nothing passes before a yes to that question.")
    const again = await run(desk, `ask-again ${desk.id}`, { receiver: "scas", sort: "anonymous" })
    expect(again.lines).toHaveLength(1)
  })

  test("S26: receivers are listed, added, given a key, and removed", async () => {
    const desk = await aPoliceCase()
    const added = await run(desk, "receivers add force", { name: "a police force", takes: "rape, held" })
    expect(added.lines[0]).toContain("force: a police force · takes rape, held")
    expect(added.lines[1]).toContain("does not carry over")
    const key = await identityToRecipient(await generateX25519Identity())
    await run(desk, "receivers key force", { "key-file": inFile(`${key}\n`) })
    expect((await run(desk, "receivers")).lines.join("\n")).toContain(`sealed to ${key.slice(0, 16)}`)
    await run(desk, "receivers remove force")
    expect((await run(desk, "receivers list")).lines).toHaveLength(2)
  })
})

describe("S25: a command is refused", () => {
  test.each([
    ["an export without a draft", "export", { out: "x" }, "no-police-draft"],
    ["handing without a draft", "hand", { out: "x" }, "no-police-draft"],
    ["asking without a draft", "ask", {}, "no-police-draft"],
    ["a draft for nobody", "draft", { receiver: "nobody" }, "no-such-receiver"],
    ["a contact about nothing", "contacted", { receiver: "hub" }, "no-such-reference"],
  ] as [string, string, Record<string, string>, string][])("%s", async (_title, verb, options, kind) => {
    const desk = await aPoliceCase()
    const given = options.out ? { ...options, out: join(testFolder(), options.out) } : options
    await expect(run(desk, `${verb} ${desk.id}`, given)).rejects.toMatchObject({ kind })
    if (given.out) expect(existsSync(given.out)).toBe(false)
  })

  test("without consent, and leaves no file", async () => {
    const desk = await aPoliceCase({ policeAnonymous: "no" })
    const out = join(testFolder(), "out")
    const draft = run(desk, `draft ${desk.id}`, { receiver: "hub", out })
    await expect(draft).rejects.toMatchObject({ kind: "no-consent-to-police" })
    expect(existsSync(out)).toBe(false)
  })

  test("that would write over a file", async () => {
    const desk = await aPoliceCase()
    await written(desk)
    const out = inFile("mine")
    for (const verb of ["draft", "hand", "export"])
      await expect(run(desk, `${verb} ${desk.id}`, { out, receiver: "hub" })).rejects.toMatchObject({
        kind: "file-exists",
      })
    expect(readFileSync(out, "utf8")).toBe("mine")
  })

  test.each([
    ["a file that is no draft", "{}", "not-a-police-draft"],
    ["a draft of a case that has none", null, "no-police-draft"],
  ])("keeping %s", async (_title, content, kind) => {
    const desk = await aPoliceCase()
    const other = await aPoliceCase()
    const draft = JSON.stringify({ ...(await written(other)), case: desk.id })
    const keep = run(desk, "keep", { "draft-file": inFile(content ?? draft) })
    await expect(keep).rejects.toMatchObject({ kind })
  })

  test("nothing else than what the program gave a draft: its reference, its receiver, and us", async () => {
    const desk = await aPoliceCase()
    const draft = await written(desk)
    const forged = { reference: "PF-0000000000", to: "the press", organisation: "Nobody" }
    const file = inFile(JSON.stringify({ ...draft, by: "Ben", file: { ...draft.file, ...forged } }))
    await run(desk, "keep", { "draft-file": file })
    const { reference, to, organisation } = draft.file
    expect(kept(desk)).toMatchObject({ by: "Ana", file: { reference, to, organisation } })
  })

  test("that keeps words of a hard rule, or keeps any without a reason", async () => {
    const desk = await aPoliceCase()
    const draft = await written(desk)
    const keep = (rule: string, why: string) =>
      run(desk, "keep", {
        "draft-file": inFile(JSON.stringify({ ...draft, answered: [{ rule, found: "x", why }] })),
      })
    await expect(keep("name", "It is harmless.")).rejects.toMatchObject({ kind: "police-finding-hard" })
    await expect(keep("others", " ")).rejects.toMatchObject({ kind: "police-reason-missing" })
  })

  test("with more than one draft, until it is said which", async () => {
    const desk = await aPoliceCase()
    await written(desk)
    await run(desk, `draft ${desk.id}`, { receiver: "scas" })
    await expect(run(desk, `view ${desk.id}`)).rejects.toMatchObject({ kind: "which-receiver" })
    expect((await run(desk, `view ${desk.id}`, { receiver: "scas" })).lines.length).toBeGreaterThan(5)
  })

  test("for wrong use, with how it is used", async () => {
    const desk = await aPoliceCase()
    for (const [line, options] of [
      ["", {}],
      ["everything", {}],
      ["constructor", {}],
      [`draft ${desk.id}`, {}],
      [`draft ${desk.id}`, { receiver: "hub", sort: "secret" }],
      [`export ${desk.id}`, { out: join(testFolder(), "x"), as: "doc" }],
      ["receivers add x", { name: "X", takes: "everything" }],
    ] as [string, Record<string, string>][])
      await expect(Promise.resolve().then(() => run(desk, line, options))).rejects.toBeInstanceOf(Misused)
  })
})
