import { describe, expect, test } from "vitest"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { bodiesFor } from "../../crypto/reply-parts.ts"
import type { Line, Thread } from "../../crypto/thread.ts"
import { postId } from "../../server/letters.ts"
import { mostRepliesWaiting } from "../../server/store/store.ts"
import { organisationId } from "../crypto/cast.ts"
import { sealedReply } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { type Host, testStore } from "./host.ts"
import {
  answerTo,
  filled,
  keysOf,
  letterAtDesk,
  lettersAtDesk,
  mailboxOf,
  plainHost,
  postForm,
  type Written,
} from "./plain-client.ts"
import { repliesTo } from "./reporter.ts"

const freshCode = () => wordsOf(freshReceiptCode(random)).join(" ")
const says = (text: string) => ({ body: { type: "message", text } }) as const

const textsIn = (threads: readonly Thread[]): string[] =>
  threads.flatMap(({ lines }) => lines.flatMap((line: Line) => (line.kind === "reply" ? textOf(line) : [])))
const textOf = ({ reply }: Extract<Line, { kind: "reply" }>): string =>
  "text" in reply.message ? reply.message.text : reply.message.type

const read = (host: Host, code: string, more: Record<string, string> = {}) =>
  filled(host, "messages", { code, ...more }, "replies")

/** A code for which these replies wait. */
function waiting(host: Host, ...written: Written[]) {
  const code = freshCode()
  return { code, ids: written.map((each, at) => answerTo(host, code, { number: at + 1, ...each })) }
}

describe("a code that is none comes back as it was typed, with what is wrong with it", () => {
  test.each([
    ["nothing", "", { kind: "wrong-count", count: 0 }],
    ["a word that no code has", "abandon qwertyuiop", { kind: "not-in-list", at: 2 }],
    ["a word too few", "abandon ability able about above absent absorb", { kind: "wrong-count", count: 7 }],
    ["eight words that are no code", "abandon ability able about above absent absorb abstract", { kind: "mistyped" }],
  ])("%s", async (_title, code, problem) => {
    expect(await filled(plainHost(), "messages", { code }, "code")).toEqual({
      view: "code",
      typed: code,
      problem,
      trouble: null,
    })
  })

  test("also where it came along in the page and was spoilt", async () => {
    for (const path of ["messages/write", "messages/read", "messages/withdraw"])
      expect(await filled(plainHost(), path, { _code: "spoilt", _step: "yes" }, "code")).toMatchObject({
        typed: "spoilt",
      })
  })

  test("when nobody can say whose answers to believe, the code stays in its field", async () => {
    const host = plainHost({}, { roster: false, keys: true })
    const { code } = waiting(host, says("hello"))
    expect(await filled(host, "messages", { code }, "code")).toEqual({
      view: "code",
      typed: code,
      problem: null,
      trouble: "nothing-published",
    })
  })
})

describe("answers that cannot be believed are counted and not shown", () => {
  test("one that was changed, one for another code, and one by somebody who is no caseworker", async () => {
    const host = plainHost()
    const { code } = waiting(host, says("hello"))
    const mailbox = mailboxOf(code)
    const [broken] = repliesTo("Mai", 1)
    answerTo(host, code, { number: 2, from: "Dan" })
    host.store.keepReplies([{ ...broken!, mailbox }])
    const strange = sealedReply()
    host.store.keepReplies([{ ...broken!, id: postId(strange), mailbox, reply: strange }])
    const page = await read(host, code)
    expect(textsIn(page.threads)).toEqual(["hello"])
    expect(page.unshown.toSorted()).toEqual(["sealed-for-another-key", "sealed-for-another-key", "unknown-caseworker"])
    expect(page.ids).toHaveLength(1)
  })
})

describe("S30 N3: reading without scripts", () => {
  test("shows nothing for a code that nobody knows, as for one for which nothing waits", async () => {
    const code = freshCode()
    expect(await read(plainHost(), code)).toEqual({
      view: "replies",
      code,
      threads: [],
      ids: [],
      unshown: [],
      page: 1,
      pages: 1,
      entries: [],
      problems: [],
      trouble: null,
      told: null,
    })
  })

  test.each([
    ["in capitals and commas", (code: string) => code.toUpperCase().replaceAll(" ", ", ")],
    ["in four letters a word", (code: string) => code.replaceAll(/([a-z]{4})[a-z]+/g, "$1")],
  ])("takes the code %s", async (_title, typed) => {
    const host = plainHost()
    const { code } = waiting(host, says("hello"))
    const page = await read(host, typed(code))
    expect([page.code, textsIn(page.threads)]).toEqual([code, ["hello"]])
  })

  test("shows each caseworker's answers in order, as often as one likes", async () => {
    const host = plainHost()
    const { code, ids } = waiting(host, says("first"), says("second"), { ...says("from Ben"), from: "Ben", number: 1 })
    for (let time = 0; time < 2; time++) {
      const page = await read(host, code)
      expect(page.threads.map(({ from }) => from)).toEqual(["Ana", "Ben"])
      expect(textsIn(page.threads)).toEqual(["first", "second", "from Ben"])
      expect(page.ids.toSorted()).toEqual(ids.toSorted())
    }
  })

  test("shows everything that a full mailbox holds", async () => {
    const host = plainHost()
    const all = Array.from({ length: mostRepliesWaiting }, (_, at) => says(`answer ${at + 1}`))
    const { code } = waiting(host, ...all)
    const { pages } = await read(host, code)
    const texts: string[] = []
    for (let page = 1; page <= pages; page++)
      texts.push(...textsIn((await read(host, code, { _page: `${page}` })).threads))
    expect(texts).toEqual(all.map(({ body }) => body.text))
  })

  test("joins the parts of a long answer, and cuts no answer in two", async () => {
    const host = plainHost()
    const long = "Nobody & nothing <b> ".repeat(900)
    const bodies = bodiesFor({ type: "message", text: long })!
    const { code } = waiting(
      host,
      ...bodies.map((body) => ({ body })),
      ...Array.from({ length: 8 }, () => says(long.slice(0, 4000))),
    )
    const newest = await read(host, code)
    expect(newest.pages).toBeGreaterThan(1)
    expect(newest.page).toBe(newest.pages)
    expect(textsIn(newest.threads).at(-1)).toBe(long.slice(0, 4000))
    const oldest = await read(host, code, { _page: "1" })
    expect(textsIn(oldest.threads)[0]).toBe(long)
    expect(oldest.ids.length).toBeGreaterThanOrEqual(bodies.length)
    expect(oldest.ids.filter((id) => newest.ids.includes(id))).toEqual([])
  })

  test.each(["0", "99", "-1", "1.5", "x"])("of page %s, which is not there, shows the newest", async (page) => {
    const host = plainHost()
    const { code } = waiting(host, says("hello"))
    expect(await read(host, code, { _page: page })).toMatchObject({ page: 1, pages: 1 })
  })
})

describe("writing back without scripts", () => {
  const write = (host: Host, code: string, fields: Record<string, string>) =>
    filled(host, "messages/write", { ...fields, _code: code }, "replies")

  test.each([
    ["nothing at all", {}, [{ kind: "nothing-added" }]],
    ["too much", { text: "x".repeat(10_001) }, [{ kind: "field-too-long", name: "text", over: 1 }]],
    ["a field that no form has", { text: "x", salary: "1" }, [{ kind: "cannot-seal" }]],
    ["an answer to nothing", { "answers.1": "yes" }, [{ kind: "cannot-seal" }]],
  ])(
    "%s comes back with every word, beside the answers, and nothing is kept",
    async (_title, fields: Record<string, string>, problems) => {
      const host = plainHost()
      const { code } = waiting(host, says("hello"))
      const page = await write(host, code, fields)
      expect(page).toMatchObject({ entries: Object.entries(fields), problems, told: null, trouble: null })
      expect(textsIn(page.threads)).toEqual(["hello"])
      expect(host.store.letterIds()).toEqual([])
    },
  )

  test.each<[string, Parameters<typeof plainHost>, string]>([
    ["no caseworker has a key", [{}, { roster: true, keys: false }], "too-few-keys"],
    ["nobody has published who reads", [{}, { roster: false, keys: true }], "nothing-published"],
  ])("when %s every word comes back", async (_title, settings, trouble) => {
    const host = plainHost(...settings)
    const page = await write(host, freshCode(), { text: "I moved" })
    expect(page).toMatchObject({ entries: [["text", "I moved"]], problems: [], told: null, trouble })
    expect(host.store.letterIds()).toEqual([])
  })

  test("N3 S11: more words, a changed consent, an answer and a wish reach the desk under the same code", async () => {
    const host = plainHost()
    const question = "0123456789abcdef0123456789abcdef"
    const { code } = waiting(host, says("hello"))
    const page = await write(host, code, {
      text: "I moved",
      "consents.alert": "no",
      [`answers.${question}`]: "yes",
      "support[]": "talk",
    })
    expect(page).toMatchObject({ told: "written", entries: [], problems: [], trouble: null })
    expect(textsIn(page.threads)).toEqual(["hello"])
    const letter = await letterAtDesk(host, "canopy/follow-up")
    expect(letter.body).toMatchObject({
      text: "I moved",
      consents: { alert: "no", language: "en", textVersion: 1 },
      answers: [{ question, answer: "yes" }],
      support: ["talk"],
    })
    expect(letter.seen.by).toBe("server")
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(letter.wayBack).toEqual(wayBackOf(keysOf(code), true))
  })

  test("the same words sent again by loading the page again are the same words for the desk", async () => {
    const host = plainHost()
    const code = freshCode()
    for (let time = 0; time < 2; time++) await write(host, code, { text: "I moved" })
    const letters = await lettersAtDesk(host)
    expect([letters.length, new Set(letters.map(wordsHash)).size]).toEqual([2, 1])
  })
})

describe("deleting what was read, without scripts", () => {
  const deleteWith = (host: Host, code: string, ids: readonly string[]) =>
    filled(host, "messages/read", [["_code", code], ...ids.map((id) => ["ids", id] as const)], "replies")

  test("nobody deletes answers for another code, and what is no id is passed over", async () => {
    const host = plainHost()
    const { code, ids } = waiting(host, says("hello"))
    await deleteWith(host, freshCode(), ids)
    await deleteWith(host, code, ["", "x", "F".repeat(32), "0".repeat(32)])
    expect(textsIn((await read(host, code)).threads)).toEqual(["hello"])
  })

  test("when the disk has no room nothing is deleted, and the page says so", async () => {
    const store = testStore()
    const host = plainHost({ store: { ...store, forgetReplies: () => "full" } })
    const { code, ids } = waiting(host, says("hello"))
    expect(await deleteWith(host, code, ids)).toMatchObject({ told: null, trouble: "busy" })
  })

  test("exactly the answers on the page are deleted: one that came meanwhile stays", async () => {
    const host = plainHost()
    const { code, ids } = waiting(host, says("hello"))
    answerTo(host, code, { number: 2, ...says("and one more") })
    const page = await deleteWith(host, code, ids)
    expect(page.told).toBe("deleted")
    expect(textsIn(page.threads)).toEqual(["and one more"])
  })

  test("parts of an answer that is not whole yet are not offered for deleting", async () => {
    const host = plainHost()
    const [first] = bodiesFor({ type: "message", text: "x".repeat(6000) })!
    const { code } = waiting(host, { body: first! })
    expect((await read(host, code)).ids).toEqual([])
  })
})

describe("N3: taking everything back without scripts", () => {
  const withdraw = (host: Host, code: string) =>
    postForm(host.portal, "messages/withdraw", { _code: code, _step: "yes" })

  async function reported(host: Host) {
    const check = await filled(host, "report", { story: "he took the phone" }, "check")
    await filled(host, "report/send", { story: "he took the phone", _code: check.code }, "sent")
    answerTo(host, check.code)
    return check.code
  }

  test("is asked about first, and nothing happens before the yes", async () => {
    const host = plainHost()
    const code = await reported(host)
    for (const _step of ["", "no", "YES"])
      expect(await filled(host, "messages/withdraw", { _code: code, _step }, "withdraw")).toEqual({
        view: "withdraw",
        code,
        trouble: null,
      })
    expect(host.store.letterIds()).toHaveLength(1)
    expect(host.store.repliesFor(mailboxOf(code))).toHaveLength(1)
  })

  test("without a key for the letter that says so, what waits goes all the same; the answers stay to be read", async () => {
    const host = plainHost()
    const code = await reported(host)
    host.clock.now += 60 * 86_400_000
    const page = await filled(host, "messages/withdraw", { _code: code, _step: "yes" }, "withdraw")
    expect(page).toEqual({ view: "withdraw", code, trouble: "too-few-keys" })
    expect(host.store.letterIds()).toEqual([])
    expect(host.store.repliesFor(mailboxOf(code))).toHaveLength(1)
  })

  test.each(["withdrawLetters", "emptyMailbox"] as const)(
    "when the disk refuses %s the page says so",
    async (method) => {
      const host = plainHost({ store: { ...testStore(), [method]: () => "full" } })
      const page = await filled(host, "messages/withdraw", { _code: freshCode(), _step: "yes" }, "withdraw")
      expect(page.trouble).toBe("busy")
    },
  )

  test("the report that waits is forgotten, the mailbox is empty, and a letter tells the desk", async () => {
    const host = plainHost()
    const code = await reported(host)
    const other = await reported(host)
    expect(await (await withdraw(host, code)).text()).toContain('"view":"withdrawn"')
    expect(host.store.repliesFor(mailboxOf(code))).toEqual([])
    expect(host.store.repliesFor(mailboxOf(other))).toHaveLength(1)
    const letters = await lettersAtDesk(host)
    expect(letters.map(({ kind }) => kind).toSorted()).toEqual(["canopy/report", "canopy/withdrawal"])
    const letter = await letterAtDesk(host, "canopy/withdrawal")
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(letter.wayBack.mailbox).toBe(wayBackOf(keysOf(code), true).mailbox)
    expect((await letterAtDesk(host, "canopy/report")).wayBack.mailbox).toBe(wayBackOf(keysOf(other), true).mailbox)
  })

  test("that letter's outside does not say whose it is: it cannot be taken back in its turn", async () => {
    const host = plainHost()
    const code = await reported(host)
    await withdraw(host, code)
    await withdraw(host, code)
    expect((await lettersAtDesk(host)).map(({ kind }) => kind)).toEqual(["canopy/withdrawal", "canopy/withdrawal"])
  })
})
