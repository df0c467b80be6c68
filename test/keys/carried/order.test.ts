import { describe, expect, test } from "vitest"
import { readCarried } from "../../../keys/carried/sealed-file.ts"
import { tripOf } from "../../../keys/carried/state.ts"
import { takeFetched } from "../../../keys/carried/take.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { repliesFor } from "../reporter.ts"
import { requestsIn, type Trips, textFile, twoMachines } from "./trip.ts"

/** Sticks are lost, files come twice, or late, or in another order. Nothing is lost by it, and nothing happens twice. */

/** A server that knows the desk, and a letter of Mai's that waits there. */
async function begun(): Promise<Trips> {
  const trips = await twoMachines()
  await trips.trip()
  await trips.letterFrom("Mai")
  return trips
}

const caseIn = ({ team }: Trips): string => casesOf(team.workstation)[0]?.id ?? ""
const outbox = ({ team }: Trips): number => team.workstation.vault.list("outbox").length
const write = (trips: Trips, words: string) => trips.desk(`reply ${caseIn(trips)}`, { "text-file": textFile(words) })
const bodies = async ({ team, host }: Trips): Promise<unknown[]> =>
  (await repliesFor("Mai", team, host)).map(({ body }) => ("text" in body ? body.text : body.type)).toSorted()
const kindOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "no refusal",
    (error) => error.kind ?? error,
  )

describe("a letter is said to be safe only after it stands here", () => {
  test("nothing of a fetch goes to the server before it was taken", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.pack("parcel-before")
    await trips.sendFrom("parcel-before", "receipt-before")
    expect(trips.host.store.letterIds()).toHaveLength(1)
    await trips.take("fetched", "parcel")
    expect(trips.host.store.letterIds()).toHaveLength(1)
    await trips.sendFrom("parcel", "receipt")
    expect(trips.host.store.letterIds()).toEqual([])
  })

  test("taking that was broken off before its end says nothing; taken again, it is one case and one answer", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    const { vault } = trips.team.workstation
    const before = tripOf({ vault })
    // The machine goes off after the letters were kept, before the trip was noted.
    const breaking: Workstation = {
      ...trips.workstation(),
      vault: { ...vault, put: stopsAt("carried/look", vault.put) },
    }
    await expect(takeFetched(breaking, readCarried(trips.at("fetched")), () => {})).rejects.toThrow("power")
    expect(casesOf(trips.team.workstation)).toHaveLength(1)
    expect(tripOf({ vault })).toEqual(before)
    await trips.pack("parcel-half")
    expect(requestsIn(trips, "parcel-half").map(({ what }) => what)).not.toContain("POST /desk/acknowledge")
    await trips.take("fetched", "parcel")
    await trips.sendFrom("parcel", "receipt")
    await trips.done("receipt")
    expect(casesOf(trips.team.workstation)).toHaveLength(1)
    expect(await bodies(trips)).toEqual(["opened"])
    expect(trips.host.store.letterIds()).toEqual([])
  })
})

const stopsAt =
  (item: string, put: Workstation["vault"]["put"]): Workstation["vault"]["put"] =>
  (name, value) => {
    if (name === item) throw new Error("the power went")
    put(name, value)
  }

describe("the same file twice", () => {
  test("a fetch is one case, one answer, one acknowledgement", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched")
    const again = await trips.take("fetched", "parcel")
    expect(again.value).toMatchObject({ shift: { fetched: 1, cases: [] }, packed: { replies: 1 } })
    expect(casesOf(trips.team.workstation)).toHaveLength(1)
  })

  test("a parcel is one reply each at the server, and either receipt is good", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched")
    await write(trips, "We read it.")
    await trips.pack("parcel")
    await trips.sendFrom("parcel", "receipt-1")
    const { value } = await trips.sendFrom("parcel", "receipt-2")
    expect(value).toMatchObject({ refused: 0, unsent: 0 })
    expect(await bodies(trips)).toEqual(["We read it.", "opened"])
    await trips.done("receipt-2")
    expect(outbox(trips)).toBe(0)
    expect((await trips.done("receipt-1")).value).toMatchObject({ sent: 0, refused: [] })
  })

  test("a receipt the second time does nothing", async () => {
    const trips = await begun()
    await trips.trip()
    const vault = JSON.stringify([tripOf(trips.team.workstation), outbox(trips)])
    expect((await trips.done("trip-2-receipt")).value).toMatchObject({ sent: 0, destroyed: 0, refused: [] })
    expect(JSON.stringify([tripOf(trips.team.workstation), outbox(trips)])).toBe(vault)
  })
})

describe("in another order", () => {
  test("an earlier fetch is not taken after a later one, whether it was taken before or not", async () => {
    const trips = await begun()
    await trips.fetchTo("first")
    await trips.fetchTo("second")
    trips.on(1)
    await trips.fetchTo("third")
    await trips.take("first")
    await trips.take("third")
    expect(await kindOf(trips.take("first"))).toBe("older-carried-file")
    expect(await kindOf(trips.take("second"))).toBe("older-carried-file")
    expect((await trips.take("third")).value).toMatchObject({ shift: { fetched: 1, cases: [] } })
  })

  test("a receipt of an earlier parcel settles what was in that one, and nothing that was written since", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel-1")
    await trips.sendFrom("parcel-1", "receipt-1")
    await write(trips, "One thing more.")
    await trips.pack("parcel-2")
    expect((await trips.done("receipt-1")).value).toMatchObject({ sent: 1 })
    expect(outbox(trips)).toBe(1)
    await trips.sendFrom("parcel-2", "receipt-2")
    expect((await trips.done("receipt-2")).value).toMatchObject({ sent: 1 })
    expect(await bodies(trips)).toEqual(["One thing more.", "opened"])
  })

  test("an earlier parcel sent after a later one changes nothing at the server", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel-1")
    await write(trips, "One thing more.")
    await trips.pack("parcel-2")
    await trips.sendFrom("parcel-2", "receipt-2")
    await trips.sendFrom("parcel-1", "receipt-1")
    expect(await bodies(trips)).toEqual(["One thing more.", "opened"])
    await trips.done("receipt-1")
    await trips.done("receipt-2")
    expect([outbox(trips), trips.host.store.letterIds()]).toEqual([0, []])
  })
})

describe("a stick is lost", () => {
  test("on any way: the step is done again, and the reporter gets each answer once", async () => {
    const trips = await begun()
    await trips.fetchTo("lost-fetch")
    await trips.fetchTo("fetched")
    await trips.take("fetched", "lost-parcel")
    await write(trips, "We read it.")
    await trips.pack("parcel")
    await trips.sendFrom("parcel", "lost-receipt")
    // Nothing came back: it all waits here still, and goes along with the next trip.
    expect(outbox(trips)).toBe(2)
    trips.on(1)
    await trips.letterFrom("Lek")
    const { settled } = await trips.trip()
    expect(settled.value).toMatchObject({ sent: 3, refused: [] })
    expect(await bodies(trips)).toEqual(["We read it.", "opened"])
    expect([outbox(trips), casesOf(trips.team.workstation).length]).toEqual([0, 2])
  })
})

describe("the line breaks at the courier", () => {
  const breaksAt =
    ({ host }: Trips, path: string): typeof fetch =>
    (input, init) =>
      String(input).includes(path) ? Promise.reject(new TypeError("the line broke")) : host.fetch(input, init)

  test("during a fetch: no file, and nothing at the server has changed", async () => {
    const trips = await begun()
    for (const path of ["/desk/letters", "/desk/nonce", "/alerts.json"])
      expect(await kindOf(trips.fetchTo("fetched", breaksAt(trips, path)))).toBe("server-not-reached")
    expect(await kindOf(trips.take("fetched"))).toBe("file-not-found")
    expect(trips.host.store.letterIds()).toHaveLength(1)
  })

  test("before anything was sent: no receipt", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel")
    expect(await kindOf(trips.sendFrom("parcel", "receipt", breaksAt(trips, "/desk/")))).toBe("server-not-reached")
  })

  test("in the middle: the receipt tells of what went, and the rest waits for the next", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel")
    const sent = await trips.sendFrom("parcel", "receipt", breaksAt(trips, "/desk/replies"))
    expect(sent).toMatchObject({ exit: 1, value: { unsent: 1 } })
    const told = await trips.done("receipt")
    expect(told).toMatchObject({ exit: 1, value: { sent: 0, unsent: 1 } })
    expect([outbox(trips), trips.host.store.letterIds()]).toEqual([1, []])
    await trips.pack("parcel-2")
    await trips.sendFrom("parcel-2", "receipt-2")
    await trips.done("receipt-2")
    expect(await bodies(trips)).toEqual(["opened"])
  })
})

describe("what the server says No to", () => {
  test("stays here and is told, and stops nothing else", async () => {
    const trips = await begun()
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel")
    const refusing: typeof fetch = (input, init) =>
      String(input).endsWith("/desk/replies")
        ? Promise.resolve(Response.json({ kind: "mailboxes-full", refused: [] }, { status: 409 }))
        : trips.host.fetch(input, init)
    expect(await trips.sendFrom("parcel", "receipt", refusing)).toMatchObject({ exit: 1, value: { refused: 1 } })
    const told = await trips.done("receipt")
    expect(told.lines.join()).toContain("hold as many replies as they can")
    expect([outbox(trips), trips.host.store.letterIds()]).toEqual([1, []])
  })

  test("one reply of a batch for which there is no room stays, the others are gone", async () => {
    const trips = await begun()
    await trips.letterFrom("Lek")
    await trips.fetchTo("fetched")
    await trips.take("fetched", "parcel")
    const one: typeof fetch = async (input, init) => {
      const answer = await trips.host.fetch(input, init)
      if (!String(input).endsWith("/desk/replies")) return answer
      const [first] = trips.host.replies.at(-1) ?? []
      return Response.json({ kept: 1, refused: [first!.id] })
    }
    await trips.sendFrom("parcel", "receipt", one)
    expect((await trips.done("receipt")).value).toMatchObject({ sent: 1 })
    expect(outbox(trips)).toBe(1)
  })
})

test("a clock that was wrong once, at any of the machines, keeps no later fetch out", async () => {
  const trips = await begun()
  for (const day of [365, 0]) {
    trips.on(day)
    await trips.fetchTo(`fetched-${day}`)
    trips.on(1)
    await trips.take(`fetched-${day}`)
  }
  trips.on(1)
  await trips.letterFrom("Lek")
  expect((await trips.trip()).taken.value).toMatchObject({ shift: { fetched: 2, cases: [expect.any(String)] } })
})
