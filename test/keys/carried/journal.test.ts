import { writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { caseOf, casesOf, lettersOf } from "../../../keys/casework/intake.ts"
import { addNote, notesOf } from "../../../keys/casework/notes.ts"
import { waitingEntries } from "../../../keys/journal/entries/harvest.ts"
import { troublesOf } from "../../../keys/journal/trouble.ts"
import { pull } from "../../../keys/post/pull.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { somebodyNew } from "../team/coming.ts"
import { requestsIn, type Trips, twoMachines } from "./trip.ts"

/** N15: one of a team works without a network, and shares cases with the others all the same. */

/** Ana without a network, Ben with one; both have been in the roster since the last trip. */
async function anaAndBen() {
  const trips = await twoMachines()
  await trips.trip()
  const desk = { ...trips, pull: () => Promise.reject(new Error("it has no network")) }
  const { file, workstation } = await somebodyNew(desk, "Ben")
  writeFileSync(trips.at("ben.joining"), file)
  await trips.desk(`caseworker add ${trips.at("ben.joining")}`, { roles: "open,publish" })
  await trips.trip()
  const ben: Workstation = { ...workstation, today: trips.workstation().today, fetch: trips.host.fetch }
  await pull(ben, () => {})
  await trips.trip()
  return { trips, ben }
}

const texts = (workstation: Workstation, id: string) =>
  notesOf(workstation, id)
    .map(({ text }) => text)
    .sort()

const journalOfParcel = (trips: Trips, name: string) =>
  requestsIn(trips, name).filter(({ what }) => what === "POST /desk/journal")

describe("the journal by carried files", () => {
  test("goes both ways, and waits no longer than until the receipt", async () => {
    const { trips, ben } = await anaAndBen()
    await trips.letterFrom("Mai")
    const [id = ""] = (await pull(ben, () => {})).cases
    addNote(ben, id, "Written by Ben.", null)
    await pull(ben, () => {})
    const { taken } = await trips.trip(async () => {
      expect(texts(trips.workstation(), id)).toEqual(["Written by Ben."])
      addNote(trips.workstation(), id, "Written by Ana.", null)
    })
    expect(taken.lines.join()).toContain(id)
    expect(waitingEntries(trips.workstation())).toEqual([])
    await pull(ben, () => {})
    expect(texts(ben, id)).toEqual(["Written by Ana.", "Written by Ben."])
    const known = caseOf(trips.workstation(), id)!
    expect(lettersOf(trips.workstation(), known)).toHaveLength(1)
    expect(casesOf(trips.workstation())).toHaveLength(1)
    expect([troublesOf(trips.workstation()), troublesOf(ben)]).toEqual([[], []])
  })

  test("waits on when the receipt was lost, and is there once though it was sent twice", async () => {
    const { trips, ben } = await anaAndBen()
    await trips.letterFrom("Mai")
    await trips.trip()
    const [known] = casesOf(trips.workstation())
    addNote(trips.workstation(), known!.id, "Sent twice.", null)
    await trips.pack("first")
    await trips.sendFrom("first", "lost")
    expect(waitingEntries(trips.workstation()).length).toBeGreaterThan(0)
    await trips.pack("second")
    expect(journalOfParcel(trips, "second")).toHaveLength(1)
    await trips.sendFrom("second", "receipt")
    await trips.done("receipt")
    expect(waitingEntries(trips.workstation())).toEqual([])
    await pull(ben, () => {})
    expect(texts(ben, known!.id)).toEqual(["Sent twice."])
    expect(troublesOf(ben)).toEqual([])
  })

  test("that misses an entry stops the destruction of keys, as over a network", async () => {
    const { trips, ben } = await anaAndBen()
    await trips.letterFrom("Mai")
    const [id = ""] = (await pull(ben, () => {})).cases
    trips.host.store.forgetEntries(trips.host.store.entryIds())
    addNote(ben, id, "Later.", null)
    await pull(ben, () => {})
    trips.on(17)
    const { taken, settled } = await trips.trip()
    expect(taken.lines.join()).toContain("SOMETHING OF A COLLEAGUE IS MISSING")
    expect(settled.value).toMatchObject({ destroyed: 0 })
  })
})
