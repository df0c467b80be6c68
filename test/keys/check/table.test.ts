import { webcrypto } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { stretch } from "../../../crypto/check/stretch.ts"
import { rowBytes, tagBytes } from "../../../crypto/check/table.ts"
import { publicationText } from "../../../crypto/publication.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { wantedListings } from "../../../keys/check/listings.ts"
import type { TableSecret } from "../../../keys/check/made-table.ts"
import { lookAfterCheck } from "../../../keys/check/publish-table.ts"
import { describeCheck, lookAfterCheckInShift } from "../../../keys/check/shift.ts"
import { keptStretch, stretchSome } from "../../../keys/check/stretches.ts"
import { beginJournal, keepJournal } from "../../../keys/journal/state.ts"
import { lookedAtTroubles } from "../../../keys/journal/trouble.ts"
import { namedInFields, recordAskedAbout } from "../../../keys/linking/asked.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aColleague } from "../colleague.ts"
import { aDesk } from "../desk-and-host.ts"
import { later, link, reports } from "../linking/cases.ts"
import { withdrawalBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { openWorkstation } from "../workstation.ts"
import {
  aListedNumber,
  daysOn,
  him,
  key,
  keysOf,
  listOf,
  namedBy,
  number,
  rowsShown,
  tableShown,
  visitorLearns,
} from "./checked.ts"

const looks = ["GET /check/table.json", "GET /desk/check/key"]
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex")
const cut = (rows: Uint8Array, length: number) =>
  Array.from({ length: rows.length / rowBytes }, (_, at) => hex(rows.subarray(at * rowBytes, at * rowBytes + length)))

describe("S42 N4: whoever checks a number", () => {
  test("is told its level under any spelling of it, and nothing of a stranger's", async () => {
    const desk = await aDesk()
    namedBy(desk, "Mai")
    const workstation = daysOn(desk, 3)
    await lookAfterCheck(workstation)
    const learns = async (typed: string) => {
      const [understood] = keysOf(typed)
      if (!understood) throw new Error("not understood")
      return visitorLearns(desk.host, desk.team.pins.id, await stretch(understood, webcrypto.subtle as SubtleCrypto))
    }
    expect(await learns("+44 (0)7700-900 123")).toEqual([{ level: "danger" }])
    expect(await learns("07700 900124")).toEqual([])
  })

  test("finds it no more after the shift that follows on 'delete everything'", async () => {
    const { host, team, workstation, id } = await aListedNumber()
    await lookAfterCheck(workstation)
    const x = keptStretch(workstation, { key, cases: [id], listings: [] }) ?? new Uint8Array()
    expect(await visitorLearns(host, team.pins.id, x)).toEqual([{ level: "danger" }])
    take(workstation, withdrawalBy("Mai", team.pins))
    expect((await lookAfterCheck(workstation)).published).toBe(2)
    expect(await visitorLearns(host, team.pins.id, x)).toEqual([])
  })
})

describe("S42 N6: the slow step of a number is kept with its case", () => {
  test("and forgotten with it: a copy of the vault from before cannot be opened any more", async () => {
    const { team, workstation, id } = await aListedNumber()
    const kept = { key, cases: [id], listings: [] }
    expect(keptStretch(workstation, kept)).not.toBe(null)
    const copy = readFileSync(join(team.home, "vault.sqlite"))
    take(workstation, withdrawalBy("Mai", team.pins))
    expect(keptStretch(workstation, kept)).toBe(null)
    team.workstation.vault.close()
    writeFileSync(join(team.home, "vault.sqlite"), copy)
    const opened = await openWorkstation(team.home)
    expect(() => keptStretch(opened, kept)).toThrow(expect.objectContaining({ kind: "damaged-vault" }))
  })

  test("and done once", async () => {
    const { workstation } = await aListedNumber()
    expect(await stretchSome(workstation, wantedListings(workstation), 0)).toBe(0)
  })
})

describe("S42 N4: a number with eight warnings in force, of two reporters", () => {
  const alerts = Array.from({ length: 8 }, (_, at) => `26-000${at + 1}`)

  /** As if a colleague had published them: the list that stands at the server has all eight. */
  async function eightWarnings() {
    const desk = await aListedNumber()
    const other = namedBy(desk, "Jo")
    link(desk.team, desk.id, other)
    const { vault } = desk.workstation
    vault.put(`case/${desk.id}`, { ...openCase(desk.workstation, desk.id), alerts })
    const list = listOf(alerts)
    vault.put("published/alerts", { document: publicationText(list), signatures: [] })
    const x = keptStretch(desk.workstation, { key, cases: [desk.id], listings: [] }) ?? new Uint8Array()
    return { ...desk, workstation: later(desk.team.workstation, 6), x }
  }

  test("tells a visitor of six of them, the newest first", async () => {
    const { host, team, workstation, x } = await eightWarnings()
    await lookAfterCheck(workstation)
    const learnt = await visitorLearns(host, team.pins.id, x)
    expect(learnt).toEqual(
      alerts
        .toReversed()
        .slice(0, 6)
        .map((alert) => ({ alert })),
    )
  })

  test("has a tag of its own for each, and two publications of them share no row and no tag", async () => {
    const { host, workstation } = await eightWarnings()
    await lookAfterCheck(workstation)
    const first = await rowsShown(host)
    await lookAfterCheck(workstation, { anew: true })
    const second = await rowsShown(host)
    expect(first).toHaveLength(1024 * rowBytes)
    expect(new Set([...cut(first, tagBytes), ...cut(second, tagBytes)]).size).toBe(2048)
  })
})

describe("S42: more identifiers than one pull prepares", () => {
  /** 210 identifiers of seven reporters, whose slow step nobody did. */
  async function manyNumbers() {
    const desk = await aDesk()
    for (let at = 0; at < 7; at++) {
      const six = <Each>(made: (name: string) => Each) => Array.from({ length: 6 }, (_, n) => made(`${at}${n}`))
      const named = {
        phones: six((name) => `07700 9000${name}`),
        emails: six((name) => `dave${name}@example.org`),
        usernames: six((name) => ({ name: `dave${name}`, platform: "insta" })),
        registrations: six((name) => `AB${name} CDE`),
      }
      const id = reports(desk.team, `reporter ${at}`, { ...him, ...named }, { checker: "after-3-days" })
      const keys = namedInFields(desk.team.workstation, openCase(desk.team.workstation, id))
      recordAskedAbout(desk.team.workstation, id, keys, "yes")
    }
    return { ...desk, workstation: daysOn(desk, 3) }
  }

  test("are 200 at a time", async () => {
    const { workstation } = await manyNumbers()
    expect(wantedListings(workstation)).toHaveLength(210)
    const seen: number[] = []
    const stopped = lookAfterCheck(workstation, {
      progress: (_done, of) => {
        seen.push(of)
        throw new Error("enough")
      },
    })
    await expect(stopped).rejects.toThrow("enough")
    expect(seen[0]).toBe(200)
  })

  test("are told of by their count, and go on at the next pull", async () => {
    const desk = await aDesk()
    const phones = [number, "07700 900124"]
    const id = reports(desk.team, "Mai", { ...him, phones }, { checker: "after-3-days" })
    recordAskedAbout(desk.team.workstation, id, phones.flatMap(keysOf), "yes")
    const workstation = daysOn(desk, 3)
    const first = await lookAfterCheck(workstation, { most: 1 })
    expect(describeCheck(first)).toEqual([
      "The public check has a new table. Listed in it: 1.",
      "Not in the table of the public check yet: 1. The next pull adds some; canopy check-table publish adds all.",
    ])
    // None was prepared meanwhile: nothing new to publish, and it is said again.
    expect(await lookAfterCheck(workstation, { most: 0 })).toMatchObject({ published: null, listed: 1, left: 1 })
    expect(await lookAfterCheckInShift(workstation)).toEqual(["The public check has a new table. Listed in it: 2."])
    expect((await tableShown(desk.host))?.epoch).toBe(2)
  })
})

describe("the public check is looked after by itself", () => {
  test("at ten days and not before", async () => {
    const { host, workstation } = await aListedNumber()
    await lookAfterCheck(workstation)
    const on = async (days: number) => {
      host.clock.now += days * 86_400_000
      return (await lookAfterCheck(later(workstation, days === 9 ? 9 : 10))).published
    }
    expect([await on(9), await on(1)]).toEqual([null, 2])
  })

  test("and nothing is sent when nothing changed", async () => {
    const { host, workstation } = await aListedNumber()
    await lookAfterCheck(workstation)
    host.asked.length = 0
    expect(await lookAfterCheckInShift(workstation)).toEqual([])
    expect(host.asked.filter((line) => line.includes("check"))).toEqual(looks)
    expect(host.asked.filter((line) => !line.startsWith("GET"))).toEqual([])
  })

  test("the key is brought again when the evaluator lost it", async () => {
    const { host, team, workstation } = await aListedNumber()
    await lookAfterCheck(workstation)
    const until = (await tableShown(host))?.until
    // Past its last day the evaluator forgets its key, as it does when it starts anew.
    host.clock.now += 20 * 86_400_000
    expect(host.evaluator.epoch()).toBe(null)
    host.clock.now -= 20 * 86_400_000
    expect(await lookAfterCheckInShift(workstation)).toEqual(["The public check works again: the server has its key."])
    expect([host.evaluator.epoch(), (await tableShown(host))?.until]).toEqual([1, until])
    expect(team.pins.id).toBe((await tableShown(host))?.organisation)
  })

  test.each([
    ["may not publish", ["open"]],
    ["opens no letters, and so has no cases", ["publish"]],
  ] as const)(
    "but not by somebody who %s: it is left as it is, and they are told why when they ask",
    async (_title, roles) => {
      const desk = await aListedNumber()
      const cleo = later(await aColleague(desk, "Cleo", [...roles]), 3)
      desk.host.asked.length = 0
      expect(await lookAfterCheckInShift(cleo)).toEqual([])
      await expect(lookAfterCheck(cleo)).rejects.toMatchObject({ kind: "check-needs-publish" })
      expect(desk.host.asked).toEqual([])
    },
  )

  test("the secret of a table is destroyed when the next one is out: an old copy of the vault evaluates the old table no more", async () => {
    const { team, workstation } = await aListedNumber()
    const secretAt = ({ vault }: Workstation) => vault.get<TableSecret>("check-secret/current")
    await lookAfterCheck(workstation)
    const first = secretAt(workstation)
    const copy = readFileSync(join(team.home, "vault.sqlite"))
    await lookAfterCheck(workstation, { anew: true })
    const second = secretAt(workstation)
    expect([first?.epoch, second?.epoch]).toEqual([1, 2])
    expect(second?.secretKey).not.toBe(first?.secretKey)

    team.workstation.vault.close()
    writeFileSync(join(team.home, "vault.sqlite"), copy)
    const opened = await openWorkstation(team.home)
    expect(() => secretAt(opened)).toThrow(expect.objectContaining({ kind: "damaged-vault" }))
  })

  test("a program that dies between table and key leaves the check to the next shift", async () => {
    const { host, workstation } = await aListedNumber()
    const dying = {
      ...workstation,
      fetch: (async (input, init) =>
        init?.method === "PUT" && String(input).includes("/desk/check/key")
          ? Promise.reject(new TypeError("gone"))
          : host.fetch(input, init)) as typeof fetch,
    }
    expect((await lookAfterCheckInShift(dying))[0]).toContain("could not be looked after now")
    expect([(await tableShown(host))?.epoch, host.evaluator.epoch()]).toEqual([1, null])
    await lookAfterCheckInShift(workstation)
    expect([(await tableShown(host))?.epoch, host.evaluator.epoch()]).toEqual([1, 1])
  })

  test("a table that lost against a colleague's leaves no key behind, and the next shift is well", async () => {
    const desk = await aListedNumber()
    const { host, workstation } = desk
    const ben = later(await aColleague(desk, "Ben", ["open", "publish"]), 3)
    let quicker = false
    const slow = {
      ...workstation,
      fetch: (async (input, init) => {
        if (!quicker && init?.method === "PUT" && String(input).includes("/desk/check/table")) {
          quicker = true
          await lookAfterCheck(ben)
        }
        return host.fetch(input, init)
      }) as typeof fetch,
    }
    expect((await lookAfterCheckInShift(slow))[0]).toContain("A colleague published a newer table")
    expect([workstation.vault.get("check-secret/current"), host.evaluator.epoch()]).toEqual([undefined, 1])
    await lookAfterCheckInShift(workstation)
    expect(host.evaluator.epoch()).toBe((await tableShown(host))?.epoch)
  })
})

test("N4: nothing that goes to the server says which number it is about", async () => {
  const { host, workstation } = await aListedNumber()
  const bodies: string[] = []
  const watched: typeof fetch = (input, init) => {
    if (init?.method === "PUT" && init.body) bodies.push(Buffer.from(init.body as Uint8Array).toString("latin1"))
    return host.fetch(input, init)
  }
  await lookAfterCheck({ ...workstation, fetch: watched })
  expect(bodies.map((body) => body.length > 0)).toEqual([true, true])
  for (const body of bodies)
    for (const word of ["tel:", "900123", "7700900123", Buffer.from(key).toString("base64").slice(0, 16)])
      expect(body).not.toContain(word)
})

describe("the public check is left as it is", () => {
  const left = async (name: string, value: object, kind: string) => {
    const { host, workstation } = await aListedNumber()
    workstation.vault.put(name, value)
    expect(await lookAfterCheckInShift(workstation)).toEqual([])
    await expect(lookAfterCheck(workstation)).rejects.toMatchObject({ kind })
    expect([await tableShown(host), host.evaluator.epoch()]).toEqual([null, null])
  }

  test("by a workstation that works by carried files: the secret would lie on the stick", async () => {
    await left("carried/courier", { request: "", carrying: null }, "check-not-carried")
  })

  test.each([
    ["entries of a colleague are missing here: a No may stand in them", "gap"],
    ["a colleague's journal has two entries under one number", "fork"],
  ] as const)("while %s; and it goes on when somebody has looked", async (_title, kind) => {
    const { host, workstation } = await aListedNumber()
    const state = beginJournal(workstation)
    keepJournal(workstation, { ...state, troubles: [{ kind, author: state.author, from: 2, to: 3 }] })
    expect(await lookAfterCheckInShift(workstation)).toEqual([])
    await expect(lookAfterCheck(workstation)).rejects.toMatchObject({ kind: `journal-${kind}` })
    await expect(lookAfterCheck(workstation, { anew: true })).rejects.toMatchObject({ kind: `journal-${kind}` })
    expect([await tableShown(host), host.evaluator.epoch()]).toEqual([null, null])
    lookedAtTroubles(workstation)
    expect((await lookAfterCheck(workstation)).published).toBe(1)
  })
})

test("where no evaluator runs, the table is published, and it is said", async () => {
  const { host, workstation } = await aListedNumber()
  const without: typeof fetch = async (input, init) =>
    init?.method === "PUT" && String(input).includes("/desk/check/key")
      ? new Response(JSON.stringify({ kind: "no-evaluator" }), { status: 503 })
      : host.fetch(input, init)
  const [said] = await lookAfterCheckInShift({ ...workstation, fetch: without })
  expect(said).toContain("The public check could not be looked after now.")
  expect((await tableShown(host))?.epoch).toBe(1)
})
