import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { caseOf } from "../../../keys/casework/intake.ts"
import { addNote, mostNoteText, notesOf, removeNote, taskDone } from "../../../keys/casework/notes.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { joined } from "../../../keys/casework/taking/join.ts"
import { tasksOfCase } from "../../../keys/casework/tasks.ts"
import { note } from "../../../keys/commands/notes.ts"
import { oneCase } from "../../../keys/commands/reading.ts"
import { task } from "../../../keys/commands/tasks.ts"
import { tasksOf } from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { contextFor } from "../context.ts"
import { isReadableIn } from "../files.ts"
import { another, aWorkstation, tells } from "../register/told.ts"
import { aDay } from "../workstation.ts"

/** What caseworkers write down about a case: little, dated, signed with a name, and easy to delete. */

async function withCase(): Promise<{ workstation: Workstation; id: string }> {
  const workstation = await aWorkstation()
  return { workstation, id: tells(workstation, "Mai").id }
}

const dues = (workstation: Workstation) => tasksOf(workstation).map(({ kind, due }) => [kind, due])
const inDays = (days: number) => addDays(aDay, days)

describe("a note", () => {
  test("is kept with its day and who wrote it, and can be read in no file", async () => {
    const { workstation, id } = await withCase()
    const kept = addNote(workstation, id.toLowerCase(), "  sentinelnote, ring back\r\nafter six ", null)
    expect(notesOf(workstation, id)).toEqual([
      { id: kept.id, day: aDay, by: "Ana", text: "sentinelnote, ring back\nafter six", due: null },
    ])
    expect([tasksOf(workstation), isReadableIn(workstation.folder, "sentinelnote")]).toEqual([[], false])
  })

  test("stands in the order of the days, on its own case alone", async () => {
    const { workstation, id } = await withCase()
    for (const days of [2, 0, 1]) addNote({ ...workstation, today: inDays(days) }, id, `day ${days}`, null)
    addNote(workstation, tells(workstation, "Jo").id, "of another", null)
    expect(notesOf(workstation, id).map(({ text }) => text)).toEqual(["day 0", "day 1", "day 2"])
  })

  test.each([
    ["", "empty-note"],
    [" \n\u200b ", "empty-note"],
    ["x".repeat(mostNoteText + 1), "note-too-long"],
  ])("of %j is refused, and nothing is kept", async (words, kind) => {
    const { workstation, id } = await withCase()
    expect(() => addNote(workstation, id, words, inDays(1))).toThrow(expect.objectContaining({ kind }))
    expect([notesOf(workstation, id), tasksOf(workstation)]).toEqual([[], []])
  })

  test("of exactly as many characters as there may be is kept", async () => {
    const { workstation, id } = await withCase()
    expect(addNote(workstation, id, ` ${"字".repeat(mostNoteText)}\n`, null).text).toHaveLength(mostNoteText)
  })

  test("belongs to no case that is not there, or that was taken back", async () => {
    const { workstation, id } = await withCase()
    expect(() => addNote(workstation, "AAAAAAAA", "words", null)).toThrow(
      expect.objectContaining({ kind: "no-such-case" }),
    )
    forgetCase(workstation, caseOf(workstation, id)!, "withdrawn")
    expect(() => addNote(workstation, id, "words", null)).toThrow(expect.objectContaining({ kind: "case-withdrawn" }))
    expect(workstation.vault.list(`note/${id}`)).toEqual([])
  })

  test("is deleted for good; one that is not there is told", async () => {
    const { workstation, id } = await withCase()
    const kept = addNote(workstation, id, "words", null)
    for (const wrong of ["", "00000000", `${kept.id}/x`, "..", "__proto__"])
      expect(() => removeNote(workstation, id, wrong)).toThrow(expect.objectContaining({ kind: "no-such-note" }))
    expect(() => removeNote(workstation, "AAAAAAAA", kept.id)).toThrow(
      expect.objectContaining({ kind: "no-such-case" }),
    )
    const other = tells(workstation, "Jo").id
    expect(() => removeNote(workstation, other, kept.id)).toThrow(expect.objectContaining({ kind: "no-such-note" }))
    removeNote(workstation, id, kept.id)
    expect(notesOf(workstation, id)).toEqual([])
  })

  test("N6: goes with its case, its reminder too", async () => {
    const { workstation, id } = await withCase()
    addNote(workstation, id, "words", inDays(1))
    forgetCase(workstation, caseOf(workstation, id)!, "listen-only")
    expect([notesOf(workstation, id), tasksOf(workstation)]).toEqual([[], []])
    expect((await another(workstation)).vault.list(`note/${id}`)).toEqual([])
  })

  test("goes along when its case turns out to be a part of another one, with what is still to be done", async () => {
    const { workstation, id } = await withCase()
    const other = tells(workstation, "Jo")
    addNote(workstation, id, "of the first", inDays(5))
    addNote(workstation, other.id, "of the second", inDays(2))
    const kept = workstation.vault.together(() => joined(workstation, caseOf(workstation, id)!, other))
    workstation.vault.put(`case/${id}`, kept)
    expect(
      notesOf(workstation, id)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["of the first", "of the second"])
    expect(dues(workstation)).toEqual([["reminder", inDays(2)]])
  })
})

describe("a note with a day is a reminder as well", () => {
  test("of a case there is one, for what is due first", async () => {
    const { workstation, id } = await withCase()
    const later = addNote(workstation, id, "later", inDays(9))
    const sooner = addNote(workstation, id, "sooner", inDays(2))
    addNote(workstation, id, "whenever", null)
    expect(dues(workstation)).toEqual([["reminder", inDays(2)]])
    removeNote(workstation, id, sooner.id)
    expect(dues(workstation)).toEqual([["reminder", inDays(9)]])
    removeNote(workstation, id, later.id)
    expect(dues(workstation)).toEqual([])
  })

  test("done, its note stays without a day, and the next one's day counts", async () => {
    const { workstation, id } = await withCase()
    addNote(workstation, id, "sooner", inDays(2))
    addNote(workstation, id, "later", inDays(9))
    taskDone(workstation, `${id}-reminder`)
    expect(dues(workstation)).toEqual([["reminder", inDays(9)]])
    expect(new Map(notesOf(workstation, id).map(({ text, due }) => [text, due]))).toEqual(
      new Map([
        ["sooner", null],
        ["later", inDays(9)],
      ]),
    )
    taskDone(workstation, `${id.toLowerCase()}-Reminder`)
    expect([dues(workstation), notesOf(workstation, id).length]).toEqual([[], 2])
    expect(() => taskDone(workstation, `${id}-reminder`)).toThrow(expect.objectContaining({ kind: "no-such-task" }))
  })

  test("done by a command, it does not come back with the next note", async () => {
    const { workstation, id } = await withCase()
    addNote(workstation, id, "sooner", inDays(2))
    await task(contextFor(workstation.folder, `task done ${id}-reminder`))
    addNote(workstation, id, "later", null)
    expect(dues(workstation)).toEqual([])
  })

  test("another task of the case is done by itself", async () => {
    const { workstation, id } = await withCase()
    addNote(workstation, id, "words", inDays(2))
    workstation.vault.put(`task/${id}-withdrawn`, {
      id: `${id}-withdrawn`,
      case: id,
      kind: "withdrawn",
      day: aDay,
      due: aDay,
      alerts: [],
    })
    taskDone(workstation, `${id}-withdrawn`)
    expect([dues(workstation), notesOf(workstation, id)[0]?.due]).toEqual([[["reminder", inDays(2)]], inDays(2)])
  })
})

test("a task of a vault of the first version, which had no day, is to be done when one of its kind would be", async () => {
  const { workstation, id } = await withCase()
  for (const kind of ["consent-changed", "old-code-used"])
    workstation.vault.put(`task/${id}-${kind}`, { id: `${id}-${kind}`, case: id, kind, day: aDay, alerts: [] })
  expect(dues(workstation)).toEqual([
    ["old-code-used", aDay],
    ["consent-changed", inDays(1)],
  ])
  expect(tasksOfCase(workstation, id).map(({ due }) => due)).toEqual([aDay, inDays(1)])
})

describe("canopy note", () => {
  const run = ({ folder }: Workstation, line: string, options = {}) => note(contextFor(folder, line, options))
  const file = ({ folder }: Workstation, words: string | Uint8Array) => {
    const path = join(folder, "note.txt")
    writeFileSync(path, words)
    return path
  }

  test("keeps one, shows it with its case and by when it is to be done, and deletes it", async () => {
    const { workstation, id } = await withCase()
    const path = file(workstation, "ring back\nafter six\n")
    const { value, lines } = await run(workstation, `note ${id}`, { "text-file": path, due: inDays(2) })
    const [kept] = notesOf(workstation, id)
    expect([lines, value]).toEqual([[`Note ${kept?.id} is kept.`], { id: kept?.id, day: aDay, due: inDays(2) }])
    const shown = await oneCase(contextFor(workstation.folder, `case ${id}`))
    expect(shown.lines.join("\n")).toContain(
      `NOTE ${kept?.id} (Ana, ${aDay}), to do: in 2 days\n  ring back\n  after six`,
    )
    expect(shown.value).toMatchObject({ notes: [kept] })
    expect((await run(workstation, `note remove ${id} ${kept?.id}`)).lines).toEqual(["The note is deleted."])
    expect(notesOf(workstation, id)).toEqual([])
  })

  test.each([["2026-02-30"], ["tomorrow"], [""], ["17.06.2026"], ["2026-6-17"]])(
    "with %j for a day keeps nothing",
    async (due) => {
      const { workstation, id } = await withCase()
      const path = file(workstation, "words")
      await expect(run(workstation, `note ${id}`, { "text-file": path, due })).rejects.toMatchObject({
        kind: "not-a-day",
      })
      expect(notesOf(workstation, id)).toEqual([])
    },
  )

  test("meets the refusals that the desk meets, and says nothing of the words", async () => {
    const { workstation, id } = await withCase()
    const path = join(workstation.folder, "note.txt")
    for (const [line, words, kind] of [
      [`note ${id}`, " ", "empty-note"],
      [`note ${id}`, "sentinel".repeat(mostNoteText), "note-too-long"],
      [`note ${id}`, Uint8Array.of(0xff, 0xfe), "not-a-text"],
      ["note AAAAAAAA", "sentinel", "no-such-case"],
      [`note remove ${id} 00000000`, "", "no-such-note"],
      ["note remove AAAAAAAA 00000000", "", "no-such-case"],
    ] as const) {
      writeFileSync(path, words)
      const refused = run(workstation, line, { "text-file": path })
      await expect(refused).rejects.toMatchObject({ kind })
      await expect(refused).rejects.not.toThrow("sentinel")
    }
    const nowhere = { "text-file": join(workstation.folder, "nothing") }
    await expect(run(workstation, `note ${id}`, nowhere)).rejects.toMatchObject({ kind: "file-not-found" })
    expect(notesOf(workstation, id)).toEqual([])
  })

  test("without a case, a file or a note's name is wrong use", async () => {
    const { workstation, id } = await withCase()
    for (const line of ["note", `note ${id}`, "note remove", `note remove ${id}`])
      await expect(run(workstation, line)).rejects.toThrow("missing")
  })
})
