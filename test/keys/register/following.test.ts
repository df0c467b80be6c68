import { rmSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { caseOf } from "../../../keys/casework/intake.ts"
import { addNote } from "../../../keys/casework/notes.ts"
import { setState } from "../../../keys/casework/states.ts"
import { forgetCase } from "../../../keys/casework/taking/forget.ts"
import { addTask, finishTask, tasksOfCase } from "../../../keys/casework/tasks.ts"
import { casesThat, countTasks, everyCase, searchFor, tasksOf } from "../../../keys/register/asking.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { day } from "../../crypto/cast.ts"
import { rowsOf } from "./rows.ts"
import { another, aWorkstation, brings, changes, followUpOf, idOf, tells } from "./told.ts"

/** The register says what stands in the vault, whoever put it there. */

const listed = (workstation: Workstation): [string, string][] =>
  everyCase(workstation).map(({ id, state }) => [id, state])
const found = (workstation: Workstation, words: string): string[] | undefined =>
  searchFor(workstation, words)?.rows.map(({ id }) => id)

/** Two programs on one folder: a desk that asked the register already, and a command that writes. */
async function two(): Promise<{ desk: Workstation; command: Workstation }> {
  const desk = await aWorkstation()
  tells(desk, "Mai", { story: "a blue door" })
  expect(listed(desk)).toEqual([[idOf("Mai"), "new"]])
  return { desk, command: await another(desk) }
}

/** The program that writes: the one that is asked, or another. */
const writers = [
  ["itself", ({ desk }: Awaited<ReturnType<typeof two>>) => desk],
  ["another program", ({ command }: Awaited<ReturnType<typeof two>>) => command],
] as const

describe.each(writers)("the register follows what %s", (_who, writerOf) => {
  test("keeps: a case, a letter more, a state", async () => {
    const both = await two()
    const writer = writerOf(both)
    tells(writer, "Jo", { story: "a red lamp" })
    expect(found(both.desk, "lamp")).toEqual([idOf("Jo")])
    brings(writer, followUpOf("Jo", { text: "and a green gate" }))
    expect([found(both.desk, "gate"), found(both.desk, "lamp")]).toEqual([[idOf("Jo")], [idOf("Jo")]])
    setState(writer, idOf("Jo"), "working")
    expect(new Map(listed(both.desk)).get(idOf("Jo"))).toBe("working")
  })

  test("forgets: no line, no word and no flag is left", async () => {
    const both = await two()
    const writer = writerOf(both)
    tells(writer, "Jo", { story: "a red lamp" })
    expect(casesThat(both.desk, "listen-only")).toContain(idOf("Jo"))
    forgetCase(writer, caseOf(writer, idOf("Jo"))!, "listen-only")
    expect(listed(both.desk)).toEqual([[idOf("Mai"), "new"]])
    expect([found(both.desk, "lamp"), casesThat(both.desk, "listen-only")]).toEqual([[], [idOf("Mai")]])
  })

  test("removes by itself", async () => {
    const both = await two()
    writerOf(both).vault.remove(`case/${idOf("Mai")}`)
    expect([listed(both.desk), found(both.desk, "door")]).toEqual([[], []])
  })

  test("begins anew under the same name", async () => {
    const both = await two()
    const writer = writerOf(both)
    forgetCase(writer, caseOf(writer, idOf("Mai"))!, "listen-only")
    tells(writer, "Mai", { story: "a yellow wall" })
    expect([found(both.desk, "door"), found(both.desk, "wall")]).toEqual([[], [idOf("Mai")]])
  })

  test("puts on the list of tasks, and takes off it", async () => {
    const both = await two()
    const writer = writerOf(both)
    addTask(writer, "consent-changed", { case: idOf("Mai"), alerts: [] })
    expect([tasksOf(both.desk).map(({ kind }) => kind), countTasks(both.desk)]).toEqual([["consent-changed"], 1])
    finishTask(writer, `${idOf("Mai")}-consent-changed`)
    expect([tasksOf(both.desk), countTasks(both.desk)]).toEqual([[], 0])
  })
})

describe("a commit that is taken back", () => {
  test("leaves the register as it was, whatever was done in it", async () => {
    const { desk } = await two()
    const before = rowsOf(desk)
    const broken = () =>
      desk.vault.together(() => {
        tells(desk, "Jo", { story: "a red lamp" })
        addTask(desk, "reminder", { case: idOf("Jo"), alerts: [] })
        forgetCase(desk, caseOf(desk, idOf("Mai"))!, "withdrawn")
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
    expect(rowsOf(desk)).toEqual(before)
  })

  test("is not believed before it is over: inside it the register stands as it was before", async () => {
    const { desk } = await two()
    desk.vault.together(() => {
      tells(desk, "Jo", { story: "a red lamp" })
      expect([found(desk, "lamp"), listed(desk).length]).toEqual([[], 1])
    })
    expect(found(desk, "lamp")).toEqual([idOf("Jo")])
  })

  test("is no place to read the register for the first time: it would say that there is nothing", async () => {
    const { command } = await two()
    expect(() => command.vault.together(() => listed(command))).toThrow("before the commit begins")
    expect(listed(command)).toHaveLength(1)
  })
})

test("what could not be read is refused again the next time, and never passed over", async () => {
  const { desk } = await two()
  const file = new Database(join(desk.folder, "vault.sqlite"))
  const rows = file.prepare<[], { id: Buffer; sealed: Buffer }>("SELECT id, sealed FROM items").all()
  const write = file.prepare("UPDATE items SET sealed = ? WHERE id = ?")
  const letter = desk.vault.idOf(desk.vault.list(`letter/${idOf("Mai")}`)[0]!.name)
  const { id, sealed } = rows.find((row) => row.id.equals(letter))!
  write.run(Buffer.alloc(sealed.length), id)
  changes(desk, "Mai", { state: "working" })
  for (let time = 0; time < 3; time++) expect(() => listed(desk)).toThrow("vault is damaged")
  write.run(sealed, id)
  file.close()
  expect(listed(desk)).toEqual([[idOf("Mai"), "working"]])
})

test("a promise that changes changes the day of every case, without a letter more", async () => {
  const { desk, command } = await two()
  const due = () => everyCase(desk).map((row) => row.due)
  expect(due()).toEqual(["2026-06-20"])
  command.vault.put("self/answer-within", 5)
  expect(due()).toEqual(["2026-06-22"])
})

/** What may happen to a case, by any program. */
const acts = {
  tells: (workstation: Workstation, name: string, word: string) =>
    void tells(workstation, name, { story: `It was ${word}.` }),
  adds: (workstation: Workstation, name: string, word: string) => {
    if (caseOf(workstation, idOf(name))?.letters.length) brings(workstation, followUpOf(name, { text: word }))
  },
  works: (workstation: Workstation, name: string) => {
    if (caseOf(workstation, idOf(name))) changes(workstation, name, { state: "working", answered: 1 })
  },
  notes: (workstation: Workstation, name: string, word: string) => {
    if (caseOf(workstation, idOf(name))) addNote(workstation, idOf(name), word, day("2026-07-01"))
  },
  asks: (workstation: Workstation, name: string) =>
    addTask(workstation, "asks-for-support", { case: idOf(name), alerts: [] }),
  finishes: (workstation: Workstation, name: string) => {
    for (const { id } of tasksOfCase(workstation, idOf(name))) finishTask(workstation, id)
  },
  forgets: (workstation: Workstation, name: string) => {
    const known = caseOf(workstation, idOf(name))
    if (known) forgetCase(workstation, known, "listen-only")
  },
  breaksOff: (workstation: Workstation, name: string, word: string) => {
    const broken = () =>
      workstation.vault.together(() => {
        tells(workstation, name, { story: word })
        throw new Error("the lid fell")
      })
    expect(broken).toThrow("the lid fell")
  },
  /** The register is read, and may keep a copy. */
  looks: (workstation: Workstation) => void everyCase(workstation),
}

const act = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  name: fc.constantFrom("Mai", "Jo", "Sam"),
  word: fc.constantFrom("lamp", "ประตูสีฟ้า", "蓝色的门", "Łódź"),
})

test("whatever two programs do in whatever order, both registers, a start from the copy and one made anew say the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (done) => {
      const first = await aWorkstation()
      const programs = [first, await another(first)]
      for (const { who, what, name, word } of done) acts[what](programs[who]!, name, word)
      const rows = programs.map(rowsOf)
      const fromCopy = rowsOf(await another(first))
      rmSync(join(first.folder, "register.sealed"), { force: true })
      const anew = rowsOf(await another(first))
      expect([...rows, fromCopy]).toEqual([anew, anew, anew])
    }),
    { numRuns: 15 },
  )
})
