import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { daysBetween } from "../../../crypto/day.ts"
import { encodeIdentity } from "../../../crypto/hybrid.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { doctor } from "../../../keys/commands/doctor.ts"
import { casesPage } from "../../../keys/desk/cases/cases-page.ts"
import { describeShift, workShift } from "../../../keys/outbound/shift.ts"
import { openAll } from "../../../keys/post/opener.ts"
import { overdueWarnings } from "../../../keys/post/overdue.ts"
import { messageSecrets, openingSeeds, secretName } from "../../../keys/ring/message-keys.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"
import { contextFor } from "../context.ts"
import { aDay, passphrase, testFolder } from "../workstation.ts"
import { aCalendar, copied, keysOf } from "./calendar.ts"

/** N6: keys are made, shown, replaced and destroyed whenever the workstation is used, and no letter is lost to it. */

const storyCases = async (desk: Awaited<ReturnType<typeof aCalendar>>) => casesOf(desk.team.workstation).length

describe("N6: used on some days, each followed by a backup", () => {
  test("a key goes at the first pull later than three days past its window, and the next ones are ready", async () => {
    const desk = await aCalendar()
    const held: { [day: number]: number[] } = {}
    for (const day of [0, 7, 13, 14, 15, 16, 17, 21, 28, 60, 100]) {
      await desk.pullOn(day)
      held[day] = keysOf(desk.on(day))
      copied(desk.on(day))
    }
    expect(held).toEqual({
      0: [0, 7, 14, 21, 28],
      7: [0, 7, 14, 21, 28, 35],
      13: [0, 7, 14, 21, 28, 35],
      14: [0, 7, 14, 21, 28, 35, 42],
      15: [0, 7, 14, 21, 28, 35, 42],
      16: [0, 7, 14, 21, 28, 35, 42],
      17: [7, 14, 21, 28, 35, 42],
      21: [7, 14, 21, 28, 35, 42, 49],
      28: [14, 21, 28, 35, 42, 49, 56],
      60: [49, 56, 63, 70, 77, 84],
      100: [84, 100, 107, 114, 121, 128],
    })
  })

  test("on any of a hundred days a browser finds a key whose secret is here", async () => {
    const desk = await aCalendar()
    for (let day = 0; day <= 100; day += 10) {
      await desk.pullOn(day)
      copied(desk.on(day))
      await desk.letterOn(day, `somebody on day ${day}`)
    }
    await desk.pullOn(103)
    expect(await storyCases(desk)).toBe(11)
  })

  test("a standing key stays for ninety days past its window: a paper form may lie in a drawer", async () => {
    const desk = await aCalendar()
    for (const day of [90, 181, 270, 271, 272]) {
      await desk.pullOn(day)
      copied(desk.on(day))
      expect([day, keysOf(desk.on(day), "canopy/standing-key").includes(0)]).toEqual([day, day <= 271])
    }
  })
})

describe("N6: what must not be lost", () => {
  test("of somebody who was away for five weeks, every letter opens; then the old keys go", async () => {
    const desk = await aCalendar()
    await desk.pullOn(0)
    for (const day of [1, 6, 13, 20, 27, 34]) await desk.letterOn(day, `somebody on day ${day}`)
    const pulled = await desk.pullOn(36)
    expect(pulled).toMatchObject({ fetched: 6, notOurs: 0, damaged: 0 })
    expect(pulled.cases).toHaveLength(6)
    // What they opened stands here alone.
    expect(keysOf(desk.on(36))[0]).toBe(0)
    copied(desk.on(36))
    expect((await desk.pullOn(36)).destroyed).toBe(3)
    expect(keysOf(desk.on(36))[0]).toBe(21)
  })

  test("a letter sealed on the last day that a wrong clock allows opens on the day before its key may go", async () => {
    const desk = await aCalendar()
    await desk.pullOn(0)
    const late = await desk.letterOn(16, "somebody whose clock is behind")
    expect((await openAll([late], openingSeeds(desk.on(16))))[0]?.ok).toBe(true)
    expect(await desk.pullOn(17)).toMatchObject({ fetched: 1, notOurs: 0 })
  })

  test("nothing is destroyed before a second copy holds what it opened; what it did not open waits for none", async () => {
    const desk = await aCalendar()
    await desk.letterOn(0, "Mai")
    await desk.pullOn(1)
    expect((await desk.pullOn(30)).destroyed).toBe(1)
    expect(keysOf(desk.on(30))[0]).toBe(0)
    copied(desk.on(30))
    await desk.letterOn(30, "Lek")
    // Lek's letter stands here alone, but another key opened it.
    expect((await desk.pullOn(31)).destroyed).toBe(2)
    expect(keysOf(desk.on(31))[0]).toBe(21)
  })

  test("nothing is destroyed where the pull did not come to its end", async () => {
    const desk = await aCalendar()
    await desk.pullOn(0)
    const there = desk.on(20)
    const broken: typeof fetch = (input, init) =>
      String(input).includes("/desk/acknowledge")
        ? Promise.reject(new TypeError("the line broke"))
        : there.fetch(input, init)
    await expect(desk.pull({ ...there, fetch: broken })).rejects.toMatchObject({ kind: "server-not-reached" })
    expect(keysOf(there)[0]).toBe(0)
    expect((await desk.pull(there)).destroyed).toBe(1)
  })

  test.each([
    ["our clock is a year ahead", 365, 0],
    ["our clock is a year behind", 20, 385],
    ["the server's clock is a year ahead", 0, 365],
    ["the server's clock is three days ahead", 20, 23],
  ])("nothing is destroyed while %s", async (_title, ours, theirs) => {
    const desk = await aCalendar()
    await desk.pullOn(0)
    const workstation = desk.on(ours)
    desk.on(theirs)
    const told = await desk.pull(workstation).catch((error) => error)
    expect(told.destroyed ?? 0).toBe(0)
    expect(keysOf(workstation)).toEqual(expect.arrayContaining([0, 7, 14, 21, 28]))
  })

  test("a server that tells no day destroys nothing", async () => {
    const desk = await aCalendar()
    const there = desk.on(20)
    const silent: typeof fetch = async (input, init) => {
      const answer = await there.fetch(input, init)
      answer.headers.delete("date")
      return answer
    }
    expect((await desk.pull({ ...there, fetch: silent })).destroyed).toBe(0)
  })
})

describe("N6: a key that was destroyed opens nothing", () => {
  /** The vault's file and a letter from before; then its key is destroyed. */
  async function destroyed() {
    const desk = await aCalendar()
    const { home } = desk.team
    const letter = await desk.letterOn(0, "Mai")
    await desk.pullOn(1)
    copied(desk.on(1))
    // They stand in no order: the one of day 0.
    const secret = messageSecrets(desk.on(1)).find(
      ({ kind, from }) => kind === "canopy/message-key" && daysBetween(aDay, from) === 0,
    )
    const kept = testFolder()
    copyFileSync(join(home, "vault.sqlite"), join(kept, "vault.sqlite"))
    await desk.pullOn(17)
    return { desk, home, letter, secret: secret!, kept }
  }

  test("not the letter that it once opened, with every key that is left", async () => {
    const { desk, letter } = await destroyed()
    expect((await openAll([letter], openingSeeds(desk.on(17))))[0]).toEqual({
      ok: false,
      failure: { kind: "sealed-for-another-key" },
    })
  })

  test("not the file of the vault from before, with the key file of now", async () => {
    const { desk, home, secret, kept } = await destroyed()
    copyFileSync(join(home, "vault.keys"), join(kept, "vault.keys"))
    const before = await openVault(kept, passphrase, random)
    expect(() => before.get(secretName(secret))).toThrow(expect.objectContaining({ kind: "damaged-vault" }))
    before.close()
    expect(desk.team.workstation.vault.get(secretName(secret))).toBeUndefined()
  })

  test("neither the seed nor what sealed it is in any page of any file, free ones included", async () => {
    const { home, secret, kept } = await destroyed()
    const { default: Database } = await import("better-sqlite3")
    const file = new Database(join(kept, "vault.sqlite"))
    const rows = file.prepare<[], Buffer>("SELECT sealed FROM items").pluck().all()
    file.close()
    const now = readdirSync(home).map((name) => readFileSync(join(home, name)))
    const seed = Buffer.from(secret.seed, "base64")
    for (const piece of [seed, Buffer.from(secret.seed), Buffer.from(encodeIdentity(seed))])
      expect(now.some((bytes) => bytes.includes(piece))).toBe(false)
    // Of the rows of before, that of the key is one that is nowhere any more.
    const gone = rows.filter((row) => !now.some((bytes) => bytes.includes(row.subarray(0, 64))))
    expect(gone.length).toBeGreaterThan(0)
  })

  test("stopped between its row and its key, the next start finishes it", async () => {
    const desk = await aCalendar()
    await desk.pullOn(0)
    const inTheWay = join(desk.team.home, "vault.keys.new")
    // No key is made on that day, so that the only new key file is the one without the old key.
    await desk.pullOn(16)
    mkdirSync(inTheWay)
    await expect(desk.pullOn(17)).rejects.toThrow()
    rmdirSync(inTheWay)
    await desk.pullOn(17)
    expect(keysOf(desk.on(17))[0]).toBe(7)
    const again = await openVault(desk.team.home, passphrase, random)
    expect(again.list("message-key").length).toBe(desk.team.workstation.vault.list("message-key").length)
    again.close()
  })
})

describe("N6: whoever works here hears of keys that should be gone", () => {
  test("not before day 21; from then on at the desk, at each pull and from the doctor", async () => {
    const desk = await aCalendar()
    await desk.letterOn(0, "Mai")
    await desk.pullOn(1)
    expect(overdueWarnings(desk.on(20))).toEqual([])
    const [line] = overdueWarnings(desk.on(21))
    expect(line).toMatch(/^1 keys? .* Fetch all letters, today/)
    expect(String(casesPage(desk.on(21)))).toContain("Fetch all letters, today")
    const shift = await workShift(desk.on(21), () => {})
    expect(describeShift(shift).join("\n")).toContain("stands on this machine only. Make a backup")
    const risks = await doctor(
      contextFor(desk.team.home, "doctor", {}, { today: desk.on(21).today, fetcher: desk.host.fetch }),
    )
    expect(risks.lines.join("\n")).toContain("stands on this machine only. Make a backup")
    copied(desk.on(21))
    expect(describeShift(await workShift(desk.on(21), () => {})).join("\n")).toContain("Old keys destroyed: 1.")
    expect(overdueWarnings(desk.on(21))).toEqual([])
  })
})
