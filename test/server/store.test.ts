import { copyFileSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import Database from "better-sqlite3"
import { describe, expect, test } from "vitest"
import { fromHex, type Random } from "../../crypto/bytes.ts"
import { addDays, type Day } from "../../crypto/day.ts"
import { publicKeyBytes } from "../../crypto/lengths.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { receive } from "../../server/letters.ts"
import type { SlotCounts } from "../../server/store/slots.ts"
import { openStore, storeFile } from "../../server/store/sqlite.ts"
import type { PostId, Store, StoredLetter, StoredReply } from "../../server/store/store.ts"
import { day, fixedRandom } from "../crypto/cast.ts"
import { manyPosts, sealedReply } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { filesIn, isOnDisk, rankCorrelation } from "./disk.ts"
import { someDay, testFolder, testStore } from "./host.ts"

function storedLetters(count: number, today: Day = someDay): StoredLetter[] {
  return manyPosts(count).map((body) => {
    const received = receive(body, 4, today, 60)
    if (!received.ok) throw new Error(received.failure.kind)
    return received.value
  })
}

const storedReply = (mailbox: Uint8Array): StoredReply => ({
  id: Buffer.from(random(16)).toString("hex") as PostId,
  mailbox,
  reply: sealedReply(),
  forgetIn: "2026-12" as StoredReply["forgetIn"],
})

/** Chooses the same slots each time, so that a test of chance always says the same; all else is random. */
function fixedChoices(label: string): Random {
  const fixed = fixedRandom(label)
  return (length) => (length === 4 ? fixed(length) : random(length))
}

function storeWith(folder: string, letters: SlotCounts, chosen: Random): Store {
  const settings = { folder, recipients: 4 as const, letters, replies: { first: 4, most: 4 }, today: () => someDay }
  const opened = openStore({ ...settings, random: chosen })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

const fileIn = (folder: string) => join(folder, storeFile)
const places = (folder: string, letters: StoredLetter[]): number[] => {
  const file = readFileSync(fileIn(folder))
  return letters.map(({ letter }) => file.indexOf(letter.subarray(-32)))
}
const arrivals = (letters: StoredLetter[]): number[] => letters.map((_, at) => at)

describe("N7: the order in which letters came is not in the file", () => {
  test("where a letter stands in the file says nothing of when it came", () => {
    const folder = testFolder()
    const store = storeWith(folder, { first: 256, most: 256 }, fixedChoices("one by one"))
    const letters = storedLetters(200)
    for (const letter of letters) store.keepLetters([letter])
    store.close()
    expect(Math.abs(rankCorrelation(arrivals(letters), places(folder, letters)))).toBeLessThan(0.25)
  })

  test("nor does it after the file has grown twice", () => {
    const folder = testFolder()
    const store = storeWith(folder, { first: 64, most: 256 }, fixedChoices("growing"))
    const letters = storedLetters(200)
    for (const letter of letters) store.keepLetters([letter])
    store.close()
    expect(Math.abs(rankCorrelation(arrivals(letters), places(folder, letters)))).toBeLessThan(0.25)
  })

  test("nor does it among those that came before the file grew and those that came after", () => {
    const folder = testFolder()
    const store = storeWith(folder, { first: 100, most: 200 }, fixedChoices("half and half"))
    const letters = storedLetters(150)
    for (const letter of letters) store.keepLetters([letter])
    store.close()
    const found = places(folder, letters)
    const early = found.slice(0, 100).reduce((sum, place) => sum + place, 0) / 100
    const late = found.slice(100).reduce((sum, place) => sum + place, 0) / 50
    expect(Math.abs(early - late)).toBeLessThan(0.15 * statSync(fileIn(folder)).size)
  })

  test("the list that a workstation fetches stands in the file's order", () => {
    const folder = testFolder()
    const store = testStore(folder)
    const letters = storedLetters(10)
    store.keepLetters(letters)
    const byPlace = letters.toSorted((a, b) => {
      const [first, second] = places(folder, [a, b])
      return first! - second!
    })
    expect(store.letterIds()).toEqual(byPlace.map(({ id }) => id))
  })
})

describe("N7: the file's size and times say nothing of what came and went", () => {
  test("the size is the same before the first letter, with letters, and after they are forgotten", () => {
    const folder = testFolder()
    const store = testStore(folder)
    const sizes = [statSync(fileIn(folder)).size]
    for (const letter of storedLetters(16)) {
      store.keepLetters([letter])
      sizes.push(statSync(fileIn(folder)).size)
    }
    store.keepReplies([storedReply(random(32)), storedReply(random(32))])
    sizes.push(statSync(fileIn(folder)).size)
    store.forgetLetters(store.letterIds())
    sizes.push(statSync(fileIn(folder)).size)
    expect(new Set(sizes).size).toBe(1)
  })

  test("after each commit the file and its folder are dated to the first of the month", () => {
    const folder = testFolder()
    const store = testStore(folder)
    store.keepLetters(storedLetters(1))
    for (const path of [folder, fileIn(folder)]) {
      const { mtime, atime } = statSync(path)
      expect([mtime.toISOString(), atime.toISOString()]).toEqual([
        "2026-06-01T00:00:00.000Z",
        "2026-06-01T00:00:00.000Z",
      ])
    }
  })

  test("the timer's round hides the times that reading has left", () => {
    const folder = testFolder()
    const store = testStore(folder)
    utimesSync(fileIn(folder), new Date(), new Date())
    store.hideTimes()
    expect(statSync(fileIn(folder)).atime.toISOString()).toBe("2026-06-01T00:00:00.000Z")
  })

  test("nothing but the one file lies in the folder", () => {
    const folder = testFolder()
    const store = testStore(folder)
    store.keepLetters(storedLetters(3))
    expect(filesIn(folder)).toHaveLength(1)
  })

  test("no column is for a time finer than a month, an address, a browser or a path", () => {
    const folder = testFolder()
    testStore(folder).close()
    const db = new Database(fileIn(folder), { readonly: true })
    const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
    const columns = tables.map((table) => [
      table,
      db.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(table),
    ])
    db.close()
    expect(Object.fromEntries(columns)).toEqual({
      check_table: ["id", "document", "minisig", "rows"],
      letters: ["slot", "id", "withdrawal_key", "month", "body"],
      replies: ["slot", "id", "mailbox", "month", "body"],
      journal: ["slot", "id", "label", "month", "body"],
      publications: ["name", "document", "signatures"],
      keys: ["document", "minisig"],
    })
  })
})

test("N5: every row for letters has one length, taken or free, so what is kept does not tell one kind of letter from another", () => {
  const folder = testFolder()
  const store = testStore(folder)
  store.keepLetters(storedLetters(5))
  store.close()
  const db = new Database(fileIn(folder), { readonly: true })
  const lengths = "length(id) || ' ' || length(withdrawal_key) || ' ' || length(month) || ' ' || length(body)"
  expect(db.prepare(`SELECT DISTINCT ${lengths} FROM letters`).pluck().all()).toEqual(["16 32 7 71866"])
  db.close()
})

describe("what is forgotten is gone", () => {
  const piecesOf = ({ id, withdrawalKey, letter }: StoredLetter) => [
    fromHex(id),
    withdrawalKey,
    ...Array.from({ length: 70 }, (_, at) => letter.subarray(at * 1024, at * 1024 + 64)),
  ]

  test("N7: no piece of a forgotten letter is in any file", () => {
    const folder = testFolder()
    const store = testStore(folder)
    const letters = storedLetters(6).map((each) => ({ ...each, letter: random(each.letter.length) as SealedLetter }))
    store.keepLetters(letters)
    expect(piecesOf(letters[2]!).every((piece) => isOnDisk(folder, piece))).toBe(true)
    store.forgetLetters([letters[2]!.id])
    expect(piecesOf(letters[2]!).some((piece) => isOnDisk(folder, piece))).toBe(false)
    expect(piecesOf(letters[3]!).every((piece) => isOnDisk(folder, piece))).toBe(true)
  })

  test("letters go on the first of their month, and not before", () => {
    const store = testStore()
    store.keepLetters(storedLetters(2, someDay))
    store.keepLetters(storedLetters(1, addDays(someDay, 31)))
    store.forgetUntil("2026-08" as StoredLetter["forgetIn"])
    expect(store.letterIds()).toHaveLength(3)
    store.forgetUntil("2026-09" as StoredLetter["forgetIn"])
    expect(store.letterIds()).toHaveLength(1)
  })

  test("replies go on the first of theirs", () => {
    const store = testStore()
    const mailbox = random(publicKeyBytes)
    store.keepReplies([storedReply(mailbox)])
    store.forgetUntil("2026-12" as StoredReply["forgetIn"])
    expect(store.repliesFor(mailbox)).toEqual([])
  })
})

describe("what was kept is there after the next start", () => {
  test("letters, replies, publications and keys", () => {
    const folder = testFolder()
    const store = testStore(folder)
    const letters = storedLetters(3)
    const mailbox = random(publicKeyBytes)
    const key = { document: "a key", minisig: "its signature" }
    store.keepLetters(letters)
    store.keepReplies([storedReply(mailbox)])
    store.publish("roster.json", { document: "a roster", signatures: ["a signature"] })
    store.replaceKeys([key])
    store.close()
    const again = testStore(folder)
    expect(again.letterIds().toSorted()).toEqual(letters.map(({ id }) => id).toSorted())
    expect(letters.every(({ id, letter }) => Buffer.from(letter).equals(again.letter(id)!))).toBe(true)
    expect(again.repliesFor(mailbox)).toHaveLength(1)
    expect(again.publication("roster.json")).toEqual({ document: "a roster", signatures: ["a signature"] })
    expect(again.keys()).toEqual([key])
  })

  test("all letters, when the file has grown", () => {
    const store = testStore(undefined, { first: 4, most: 32 })
    const letters = storedLetters(20)
    for (const letter of letters) store.keepLetters([letter])
    expect(letters.every(({ id, letter }) => Buffer.from(letter).equals(store.letter(id)!))).toBe(true)
  })
})

describe("a store that does not fit is refused and left as it is", () => {
  const settings = { recipients: 4 as const, letters: { first: 4, most: 4 }, replies: { first: 4, most: 4 }, random }
  const openIn = (folder: string, rest: object = {}) =>
    openStore({ ...settings, folder, today: () => someDay, ...rest })

  test("a file of a later version", () => {
    const folder = testFolder()
    testStore(folder).close()
    const db = new Database(fileIn(folder))
    db.pragma("user_version = 99")
    db.close()
    expect(openIn(folder)).toEqual({ ok: false, failure: { kind: "newer-file" } })
  })

  test("a file for letters of another length", () => {
    const folder = testFolder()
    testStore(folder).close()
    expect(openIn(folder, { recipients: 8 })).toEqual({ ok: false, failure: { kind: "another-letter-length" } })
  })

  test("a file of something else", () => {
    const folder = testFolder()
    writeFileSync(fileIn(folder), "this is somebody's diary, and no database at all")
    expect(openIn(folder)).toEqual({ ok: false, failure: { kind: "not-a-store" } })
    expect(readFileSync(fileIn(folder), "utf8")).toContain("somebody's diary")
  })

  test("a copy of it opens: nothing else is needed", () => {
    const [folder, other] = [testFolder(), testFolder()]
    const store = testStore(folder)
    store.keepLetters(storedLetters(1))
    store.close()
    copyFileSync(fileIn(folder), fileIn(other))
    expect(testStore(other).letterIds()).toHaveLength(1)
  })
})

test("replies for which there is no slot are refused together: none is kept", () => {
  const store = testStore(undefined, undefined, { first: 2, most: 2 })
  const mailbox = random(publicKeyBytes)
  expect(store.keepReplies([1, 2, 3].map(() => storedReply(mailbox)))).toBe("full")
  expect(store.repliesFor(mailbox)).toEqual([])
  expect(store.keepReplies([storedReply(mailbox)])).toBe("kept")
})

test("a letter's month is the first that begins after it was kept for sixty days", () => {
  const [letter] = storedLetters(1, day("2026-11-30"))
  expect(letter?.forgetIn).toBe("2027-02")
})
