import { statSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { mailboxAnswerBytes } from "../../crypto/lengths.ts"
import { writeLetterPost } from "../../crypto/letter-post.ts"
import { type Action, actions } from "../../crypto/mailbox-request.ts"
import { storeFile } from "../../server/store/sqlite.ts"
import type { PostId } from "../../server/store/store.ts"
import { sealedLetter } from "../support/letters.ts"
import { isOnDisk } from "./disk.ts"
import { type Host, post, testFolder, testHost, testStore } from "./host.ts"
import { askAs, idsIn, mailboxOf, postRequest, repliesTo, requestBy, waitingFor } from "./reporter.ts"
import { exchange, onWire } from "./wire.ts"

/** A host where so many replies wait for Mai; their ids, sorted. */
function hostWith(count: number, folder?: string) {
  const host = testHost({ store: testStore(folder) })
  const replies = repliesTo("Mai", count)
  host.store.keepReplies(replies)
  return { ...host, replies, ids: replies.map(({ id }) => id).toSorted() }
}

/** Everything that waits, four at a time. */
async function pagesFor({ portal }: Pick<Host, "portal">, name: string): Promise<PostId[][]> {
  const pages: PostId[][] = []
  let page = await waitingFor(portal, name)
  while (page.length > 0) {
    pages.push(page)
    if (pages.length > 10) throw new Error("it never ends")
    page = await idsIn(await askAs(portal, name, "fetch", page.slice(-1)))
  }
  return pages
}

const sendAs = (host: Host, name: string) =>
  post(host.portal, writeLetterPost(mailboxOf(`${name}'s letter`), sealedLetter({ story: "he took the phone" })))

describe("N3: replies that wait can be fetched", () => {
  test("byte for byte as the caseworker sealed them", async () => {
    const { portal, replies } = hostWith(1)
    const answer = new Uint8Array(await (await askAs(portal, "Mai", "fetch")).arrayBuffer())
    expect(answer.subarray(0, replies[0]!.reply.length)).toEqual(replies[0]!.reply)
  })

  test("four at a time in order of id, each of ten once", async () => {
    const host = hostWith(10)
    const pages = await pagesFor(host, "Mai")
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 2])
    expect(pages.flat()).toEqual(host.ids)
  })

  test("in an order that says nothing of the order in which they came", async () => {
    const host = testHost()
    const replies = repliesTo("Mai", 4)
    for (const reply of replies.toSorted((a, b) => (a.id < b.id ? 1 : -1))) host.store.keepReplies([reply])
    expect(await waitingFor(host.portal, "Mai")).toEqual(replies.map(({ id }) => id).toSorted())
    expect(host.store.repliesFor(mailboxOf("Mai"))).toEqual(replies.map(({ id }) => id).toSorted())
  })

  test("as often as one likes: fetching deletes nothing", async () => {
    const { portal, ids } = hostWith(3)
    for (let time = 0; time < 3; time++) expect(await waitingFor(portal, "Mai")).toEqual(ids)
  })

  test("by nobody with another key", async () => {
    const host = hostWith(3)
    expect(await waitingFor(host.portal, "Ben")).toEqual([])
    expect(await idsIn(await askAs(host.portal, "Ben", "fetch", host.ids.slice(0, 1)))).toEqual([])
  })

  test("after the next start", async () => {
    const folder = testFolder()
    const store = testStore(folder)
    const replies = repliesTo("Mai", 5)
    store.keepReplies(replies)
    store.close()
    const host = testHost({ store: testStore(folder) })
    expect((await pagesFor(host, "Mai")).flat()).toEqual(replies.map(({ id }) => id).toSorted())
  })
})

describe("N3: a reply that was read", () => {
  test("is forgotten when its reporter says so, and no other is", async () => {
    const { portal, ids } = hostWith(5)
    expect(await idsIn(await askAs(portal, "Mai", "read", [ids[1]!, ids[3]!]))).toEqual([])
    expect(await waitingFor(portal, "Mai")).toEqual([ids[0], ids[2], ids[4]])
  })

  test("is not forgotten when somebody else says so, who knows its id", async () => {
    const { portal, ids } = hostWith(3)
    for (const action of ["read", "empty", "withdraw"] as const)
      expect((await askAs(portal, "Ben", action, ids)).status).toBe(200)
    expect(await waitingFor(portal, "Mai")).toEqual(ids)
  })

  test("stays forgotten after the next start", async () => {
    const folder = testFolder()
    const { portal, store, ids } = hostWith(2, folder)
    await askAs(portal, "Mai", "read", ids.slice(0, 1))
    store.close()
    expect(await waitingFor(testHost({ store: testStore(folder) }).portal, "Mai")).toEqual(ids.slice(1))
  })
})

test("a mailbox that its reporter empties is empty, whatever it held, and no other is", async () => {
  const host = hostWith(9)
  const others = repliesTo("Ben", 2)
  host.store.keepReplies(others)
  expect(await idsIn(await askAs(host.portal, "Mai", "empty"))).toEqual([])
  expect(await waitingFor(host.portal, "Mai")).toEqual([])
  expect(await waitingFor(host.portal, "Ben")).toEqual(others.map(({ id }) => id).toSorted())
})

describe("N7: of a reply that was forgotten", () => {
  const piecesOf = (reply: Uint8Array) =>
    Array.from({ length: 256 }, (_, at) => reply.subarray(reply.length - 8192 + at * 32).subarray(0, 32))

  test.each<[string, Action]>([
    ["after it was read", "read"],
    ["after its mailbox was emptied", "empty"],
  ])("no piece is in any file %s, nor is the mailbox", async (_title, action) => {
    const folder = testFolder()
    const { portal, replies, ids } = hostWith(3, folder)
    const all = [mailboxOf("Mai"), ...replies.flatMap(({ id, reply }) => [Buffer.from(id, "hex"), ...piecesOf(reply)])]
    // A few lie across the border of two of the file's pages, and are not found in one piece.
    const pieces = all.filter((piece) => isOnDisk(folder, piece))
    expect(pieces.length).toBeGreaterThan(0.9 * all.length)
    await askAs(portal, "Mai", action, ids)
    expect(pieces.filter((piece) => isOnDisk(folder, piece))).toEqual([])
  })
})

describe("N3: a reporter who takes the first letter back", () => {
  test("has it forgotten at once, and no other letter is", async () => {
    const host = testHost()
    await sendAs(host, "Ben")
    const before = host.store.letterIds()
    await sendAs(host, "Mai")
    expect((await askAs(host.portal, "Mai's letter", "withdraw")).status).toBe(200)
    expect(host.store.letterIds()).toEqual(before)
  })

  test("leaves no piece of it in any file", async () => {
    const folder = testFolder()
    const host = testHost({ store: testStore(folder) })
    await sendAs(host, "Mai")
    const letter = host.store.letter(host.store.letterIds()[0]!)!
    const pieces = Array.from({ length: 60 }, (_, at) => letter.slice(7000 + at * 1024).subarray(0, 64))
    expect(pieces.every((piece) => isOnDisk(folder, piece))).toBe(true)
    await askAs(host.portal, "Mai's letter", "withdraw")
    expect(pieces.some((piece) => isOnDisk(folder, piece))).toBe(false)
    expect(isOnDisk(folder, mailboxOf("Mai's letter"))).toBe(false)
  })

  test("is answered the same when it is gone already, or never was", async () => {
    const host = testHost()
    await sendAs(host, "Mai")
    for (let time = 0; time < 3; time++)
      expect(await idsIn(await askAs(host.portal, "Mai's letter", "withdraw"))).toEqual([])
    expect(host.store.letterIds()).toEqual([])
  })

  test("cannot do it with the mailbox's key, nor can anybody with the key of another letter", async () => {
    const host = testHost()
    await sendAs(host, "Mai")
    for (const name of ["Mai", "Ben", "Ben's letter"]) await askAs(host.portal, name, "withdraw")
    expect(host.store.letterIds()).toHaveLength(1)
  })

  test("can do nothing else with that letter's key", async () => {
    const host = testHost()
    await sendAs(host, "Mai")
    for (const action of ["fetch", "read", "empty"] as const)
      expect(await idsIn(await askAs(host.portal, "Mai's letter", action, host.store.letterIds()))).toEqual([])
    expect(host.store.letterIds()).toHaveLength(1)
  })
})

describe("every answer is alike", () => {
  test.each([0, 1, 4, 5])("in its length and headers, for every action, with %i replies waiting", async (count) => {
    const { portal, ids } = hostWith(count)
    const heads = new Set<string>()
    for (const name of ["Mai", "nobody's"])
      for (const action of actions) {
        const answer = await askAs(portal, name, action, ids.slice(0, 4))
        expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, mailboxAnswerBytes])
        heads.add(JSON.stringify([...answer.headers]))
      }
    expect(heads.size).toBe(1)
  })

  test("in the bytes on the line, which are never compressed", async () => {
    const port = await onWire(hostWith(5).portal)
    const head = `POST /mailbox HTTP/1.1\r\nHost: canopy.example\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\nContent-Type: application/octet-stream\r\nContent-Length: 256\r\n\r\n`
    const lengths = new Set<number>()
    for (const name of ["Mai", "nobody's"])
      for (const action of actions) {
        const answer = await exchange(port, Buffer.concat([Buffer.from(head), requestBy(name, action)]))
        expect(answer).not.toMatch(/content-encoding/i)
        lengths.add(answer.length)
      }
    expect(lengths.size).toBe(1)
  })

  test("in that no two are the same where no reply is", async () => {
    const { portal } = testHost()
    const answers = [await askAs(portal, "Mai", "fetch"), await askAs(portal, "Mai", "fetch")]
    const [first, second] = await Promise.all(answers.map(async (answer) => Buffer.from(await answer.arrayBuffer())))
    for (let at = 0; at < mailboxAnswerBytes; at += 1024)
      expect(first!.subarray(at, at + 64)).not.toEqual(second!.subarray(at, at + 64))
  })

  test("in that no browser keeps it", async () => {
    const answer = await askAs(hostWith(1).portal, "Mai", "fetch")
    expect(answer.headers.get("cache-control")).toBe("no-store")
    expect(answer.headers.get("content-type")).toBe("application/octet-stream")
    for (const name of ["etag", "vary", "last-modified", "content-encoding"])
      expect(answer.headers.get(name)).toBeNull()
  })
})

test("a request that is sent again does what it did before, and no more", async () => {
  const { portal, store, ids } = hostWith(6)
  const read = requestBy("Mai", "read", ids.slice(0, 2))
  for (let time = 0; time < 3; time++) expect((await postRequest(portal, read)).status).toBe(200)
  expect(store.repliesFor(mailboxOf("Mai"))).toEqual(ids.slice(2))
  const twice = requestBy("Mai", "read", [ids[2]!, ids[2]!, ids[0]!, ids[2]!])
  expect((await postRequest(portal, twice)).status).toBe(200)
  expect(store.repliesFor(mailboxOf("Mai"))).toEqual(ids.slice(3))
})

test("there is room again when replies were read: nothing is lost to it, however often nothing was there to delete", async () => {
  const host = testHost({ store: testStore(undefined, undefined, { first: 8, most: 8 }) })
  host.store.keepReplies(repliesTo("Ben", 5))
  for (let time = 0; time < 5; time++) {
    const replies = repliesTo("Mai", 3)
    expect(host.store.keepReplies(replies)).toBe("kept")
    expect(host.store.keepReplies(repliesTo("Mai", 1))).toBe("full")
    for (const name of ["nobody's", "Mai", "nobody's"]) await askAs(host.portal, name, "empty")
    expect(await pagesFor(host, "Ben")).toHaveLength(2)
  }
})

test("N7: the file's size and times are the same after every action, and nothing else lies in the folder", async () => {
  const folder = testFolder()
  const { portal, ids } = hostWith(5, folder)
  const { size } = statSync(join(folder, storeFile))
  for (const action of actions)
    for (const name of ["Mai", "nobody's"]) {
      await askAs(portal, name, action, ids.slice(0, 1))
      const paths = [folder, join(folder, storeFile)].map((path) => statSync(path))
      for (const { mtime, atime } of paths)
        expect([mtime, atime].map((time) => time.toISOString())).toEqual(Array(2).fill("2026-06-01T00:00:00.000Z"))
      expect(paths[1]!.size).toBe(size)
    }
})
