import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { mostFileBytes } from "../../../keys/carried/sealed-file.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { courier } from "../../../keys/commands/courier.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import { fingerprint } from "../files.ts"
import { rewrite, type Trips, twoMachines } from "./trip.ts"

/** What comes on a stick may be anything. Each has one clear sentence, and nothing changes. */

type Made = { trips: Trips; files: { [kind in Kind]: Buffer } }

/** One good trip; its three files are broken in every way. */
async function aTrip(): Promise<Made> {
  const trips = await twoMachines()
  await trips.trip()
  await trips.letterFrom("Mai")
  await trips.fetchTo("fetched")
  await trips.take("fetched", "parcel")
  await trips.sendFrom("parcel", "receipt")
  const made = (kind: Kind) => readFileSync(trips.at(kind))
  return { trips, files: { fetched: made("fetched"), parcel: made("parcel"), receipt: made("receipt") } }
}

const kindOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "no refusal",
    (error) => error.kind ?? error,
  )

const kinds = ["fetched", "parcel", "receipt"] as const
type Kind = (typeof kinds)[number]

/** Reads a file where one of this kind is read; whatever is said, nothing has changed. */
async function read({ trips }: Made, kind: Kind, name: string): Promise<string> {
  const reading = {
    fetched: () => trips.take(name, "hostile-parcel"),
    parcel: () => trips.sendFrom(name, "hostile-receipt"),
    receipt: () => trips.done(name),
  }
  const state = () => [fingerprint(trips.team.home), trips.host.asked.length, readdirSync(trips.stick).length]
  const before = state()
  const said = await kindOf(reading[kind]())
  expect(state()).toEqual(before)
  return said
}

function readBytes(made: Made, kind: Kind, bytes: Uint8Array): Promise<string> {
  writeFileSync(made.trips.at("hostile"), bytes)
  return read(made, kind, "hostile")
}

/** For each of the three places where a carried file is read. */
async function everywhere(made: Made, told: string, bytesFor: (kind: Kind) => Iterable<Uint8Array>): Promise<void> {
  for (const kind of kinds)
    for (const bytes of bytesFor(kind))
      expect([kind, bytes.length, await readBytes(made, kind, bytes)]).toEqual([kind, bytes.length, told])
}

describe("hostile files", () => {
  test("nothing, noise, a text, or another organisation's is no carried file", async () => {
    const [made, foreign] = [await aTrip(), await aTrip()]
    await everywhere(made, "not-a-carried-file", (kind) => [
      new Uint8Array(),
      random(20),
      random(5000),
      Buffer.from('{"kind":"canopy/carried-fetched"}\n'),
      foreign.files[kind],
    ])
  })

  test("one that was cut off anywhere, has one bit changed or one byte more is damaged", async () => {
    const made = await aTrip()
    await everywhere(made, "damaged-carried-file", (kind) => {
      const whole = made.files[kind]
      const flipped = (at: number) => whole.map((byte, each) => (each === at ? byte ^ 1 : byte))
      const middle = whole.length >> 1
      return [
        ...[41, middle, whole.length - 1].map((length) => whole.subarray(0, length)),
        ...[40, middle, whole.length - 1].map(flipped),
        Buffer.concat([whole, Buffer.from([0])]),
      ]
    })
  })

  test("one of the other two is named, and where it belongs", async () => {
    const made = await aTrip()
    for (const kind of kinds)
      for (const other of kinds.filter((each) => each !== kind))
        expect([kind, await readBytes(made, kind, made.files[other])]).toEqual([kind, `${other}-not-this`])
  })

  test("one that the key holder wrote, and that is not as this program writes it, is another version's", async () => {
    const made = await aTrip()
    const answer = { request: "a".repeat(64), status: 204, body: "" }
    const request = { what: "PUT /desk/keys", type: "application/json", body: "AAAA" }
    const changes: [Kind, object][] = [
      ["fetched", { more: 1 }],
      ["fetched", { version: 2 }],
      ["fetched", { look: {} }],
      ["fetched", { letters: -1 }],
      ["fetched", { day: "2026-02-30" }],
      ["parcel", { requests: [{ ...request, what: "DELETE /desk/letters" }] }],
      ["parcel", { requests: [{ ...request, what: "GET /desk/letters" }] }],
      ["parcel", { requests: [{ ...request, body: "no base64" }] }],
      ["receipt", { answers: [answer] }],
      ["receipt", { kind: "canopy/roster" }],
      ["receipt", { kind: undefined }],
    ]
    for (const [kind, change] of changes) {
      writeFileSync(made.trips.at("changed"), made.files[kind])
      rewrite(made.trips, "changed", (content) => ({ ...content, ...change }))
      expect([change, await read(made, kind, "changed")]).toEqual([change, "newer-carried-file"])
    }
  })

  test("a fetch that says another number of letters than it holds is damaged", async () => {
    const made = await aTrip()
    for (const letters of [0, 2, null]) {
      writeFileSync(made.trips.at("changed"), made.files.fetched)
      rewrite(made.trips, "changed", (content) => ({ ...content, letters }))
      expect(await read(made, "fetched", "changed")).toBe("damaged-carried-file")
    }
  })

  test("one that is larger than any is not read, and one that is not there is said to be missing", async () => {
    const made = await aTrip()
    writeFileSync(made.trips.at("large"), "")
    truncateSync(made.trips.at("large"), mostFileBytes + 1)
    for (const kind of kinds) {
      expect(await read(made, kind, "large")).toBe("too-large-carried-file")
      expect(await read(made, kind, "nowhere")).toBe("file-not-found")
    }
  })

  test("nothing is written over another file, and nothing is asked before that is known", async () => {
    const { trips, files } = await aTrip()
    const before = trips.host.asked.length
    for (const writes of [
      () => trips.fetchTo("fetched"),
      () => trips.sendFrom("parcel", "receipt"),
      () => trips.pack("parcel"),
      () => trips.take("fetched", "parcel"),
      () => trips.desk("courier make", { out: trips.keyFile }),
    ])
      expect(await kindOf(writes())).toBe("file-exists")
    expect(trips.host.asked.length).toBe(before)
    for (const kind of kinds) expect(readFileSync(trips.at(kind)).equals(files[kind])).toBe(true)
  })
})

describe("the courier's key", () => {
  test("opens with its own words only, and anything else is no key", async () => {
    const trips = await twoMachines()
    const fetchWith = (file: string, words: string) =>
      kindOf(courier(contextFor("none", `courier fetch ${file}`, { out: trips.at("out") }, { words })))
    expect(await fetchWith(trips.keyFile, "seven other words")).toBe("wrong-courier-passphrase")
    writeFileSync(trips.at("noise"), random(300))
    expect(await fetchWith(trips.at("noise"), trips.words)).toBe("not-a-courier-key")
    copyFileSync(trips.keyFile, trips.at("short"))
    truncateSync(trips.at("short"), 250)
    expect(await fetchWith(trips.at("short"), trips.words)).toBe("not-a-courier-key")
    expect(existsSync(trips.at("out"))).toBe(false)
  })

  test("made anew, files of the one before are not read any more", async () => {
    const trips = await twoMachines()
    await trips.fetchTo("fetched")
    await trips.desk("courier make", { out: trips.at("another.key") })
    expect(await kindOf(trips.take("fetched"))).toBe("not-a-carried-file")
  })

  test("that the server's roster does not name fetches nothing, and is told what to do", async () => {
    const trips = await twoMachines()
    await trips.trip()
    const stranger = await twoMachines()
    await stranger.trip()
    // The other organisation's server: there nobody knows this courier.
    expect(await kindOf(trips.fetchTo("fetched", stranger.host.fetch))).toBe("courier-not-known")
    expect(existsSync(trips.at("fetched"))).toBe(false)
  })

  test("without a courier no carried file is read or written", async () => {
    const trips = await twoMachines()
    await trips.fetchTo("fetched")
    await trips.desk("courier stop")
    expect(await kindOf(trips.take("fetched"))).toBe("no-courier")
    expect(await kindOf(trips.pack("parcel"))).toBe("nothing-carried-yet")
  })
})

describe("a server that shows", () => {
  test("another organisation's roster: nothing is opened, kept or packed", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.letterFrom("Mai")
    const stranger = await twoMachines()
    await stranger.trip()
    const swapped = ((input: string | URL, init?: RequestInit) =>
      (String(input).includes("roster") ? stranger : trips).host.fetch(input, init)) as typeof fetch
    await trips.fetchTo("fetched", swapped)
    const before = fingerprint(trips.team.home)
    expect(await kindOf(trips.take("fetched", "parcel"))).toBe("foreign-roster")
    expect(fingerprint(trips.team.home)).toEqual(before)
    expect([existsSync(trips.at("parcel")), casesOf(trips.team.workstation)]).toEqual([false, []])
  })

  test("another tongue: no file is made of it", async () => {
    const trips = await twoMachines()
    const other = (async () => new Response("<p>Welcome</p>", { status: 500 })) as typeof fetch
    expect(await kindOf(trips.fetchTo("fetched", other))).toBe("server-speaks-another-tongue")
    expect(existsSync(trips.at("fetched"))).toBe(false)
  })
})

describe("commands that would need a network", () => {
  test("ask none once there is a courier, and say how it goes instead", async () => {
    const trips = await twoMachines()
    expect(await kindOf(trips.desk("pull"))).toBe("nothing-carried-yet")
    await trips.trip()
    expect(await kindOf(trips.desk("pull"))).toBe("by-carried-files")
    expect(await kindOf(trips.desk("roster publish"))).toBe("by-carried-files")
    expect(trips.asked).toEqual([])
  })
})
