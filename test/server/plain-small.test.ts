import { beforeAll, describe, expect, test } from "vitest"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import { wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import type { Render } from "../../server/pages.ts"
import { organisationId } from "../crypto/cast.ts"
import { builtRender } from "../site/support/build.ts"
import { type Host, someDay, testStore } from "./host.ts"
import { filled, formType, keysOf, letterAtDesk, lettersAtDesk, plainHost, postForm } from "./plain-client.ts"

/** A small letter where no script runs; the challenge of a warning stands for all of them. */

const words = { number: "warning 26 143", "reasons[]": "not-so", wrong: "I was not there & <never>. 他锁" }
const checked = (host: Host, fields: Record<string, string> = words) => filled(host, "challenge", fields, "small-check")
const sendOf = ({ code, day }: { code: string; day: string }, fields: Record<string, string> = words) => ({
  ...fields,
  _code: code,
  _day: day,
})

describe("a small letter that cannot be sent comes back with every word, and nothing is kept", () => {
  test.each<[string, Record<string, string>, string]>([
    ["nothing in it", {}, "own"],
    ["a number that is none", { ...words, number: "0x1A" }, "own"],
    ["too many words", { ...words, wrong: "x".repeat(4001) }, "field-too-long"],
    ["a field that no form has", { ...words, salary: "1" }, "cannot-seal"],
  ])("%s", async (_title, fields, kind) => {
    const host = plainHost()
    for (const path of ["challenge", "challenge/send"]) {
      const page = await filled(host, path, fields, "small-form")
      expect(page).toMatchObject({ letter: "challenge", entries: Object.entries(fields), problems: [{ kind }] })
    }
    expect(host.store.letterIds()).toEqual([])
  })

  test("when there is no room, or no caseworker has a key: with its code and its day", async () => {
    const store = testStore(undefined, { first: 4, most: 4 })
    const noRoom = { ...store, keepLetters: (letters: readonly unknown[]) => letters.map(() => "full" as const) }
    const troubles = {
      busy: plainHost({ store: noRoom }),
      "too-few-keys": plainHost({}, { roster: true, keys: false }),
    }
    for (const [trouble, host] of Object.entries(troubles)) {
      const check = await checked(host)
      expect(await filled(host, "challenge/send", sendOf(check), "small-check")).toEqual({ ...check, trouble })
      expect(host.store.letterIds()).toEqual([])
    }
  })

  test("more bytes than its form can hold, or none of a form", async () => {
    const { portal } = plainHost()
    expect((await postForm(portal, "challenge", { wrong: "x".repeat(128 * 1024) })).status).toBe(413)
    const other = { method: "POST", body: "wrong=%zz", headers: formType }
    expect((await portal.request("/en/challenge", other)).status).toBe(400)
  })

  test("where forms without scripts are switched off", async () => {
    const host = plainHost({ decided: { withoutScripts: "off" } })
    const answer = await postForm(host.portal, "challenge/send", words)
    expect([answer.status, host.store.letterIds()]).toEqual([403, []])
  })
})

describe("S30: a small letter without scripts", () => {
  test("is shown as it was understood before anything is kept, and can be changed", async () => {
    const host = plainHost()
    const check = await checked(host)
    expect(check.entries).toContainEqual(["number", "26-0143"])
    expect(host.store.letterIds()).toEqual([])
    const again = await filled(host, "challenge", { ...words, _step: "change" }, "small-form")
    expect(again).toMatchObject({ entries: Object.entries(words), problems: [] })
  })

  test("is sealed as any other letter, with a code under which an answer comes", async () => {
    const host = plainHost()
    const check = await checked(host)
    const receipt = await filled(host, "challenge/send", sendOf(check), "small-sent")
    expect(receipt.code!.words.join(" ")).toBe(check.code)
    const letter = await letterAtDesk(host, "canopy/challenge")
    expect(letter.body).toEqual({ number: "26-0143", reasons: ["not-so"], wrong: words.wrong })
    expect([isSigned(letter, organisationId), letter.seen.by, letter.day]).toEqual([true, "server", someDay])
    expect(letter.wayBack).toEqual(wayBackOf(keysOf(check.code), true))
  })

  test("that is sent again by loading its page again is the same letter", async () => {
    const host = plainHost()
    const check = await checked(host)
    for (let time = 0; time < 2; time++) await filled(host, "challenge/send", sendOf(check), "small-sent")
    expect(new Set((await lettersAtDesk(host)).map(wordsHash)).size).toBe(1)
  })

  test("that wants no answer gets no code", async () => {
    const host = plainHost()
    const quiet = { ...words, answer: "no" }
    const receipt = await filled(host, "challenge/send", sendOf(await checked(host, quiet), quiet), "small-sent")
    expect(receipt.code).toBeNull()
    expect((await letterAtDesk(host, "canopy/challenge")).wayBack.answerWanted).toBe(false)
  })

  test("can be taken back with its code while it waits", async () => {
    const host = plainHost()
    const check = await checked(host)
    await filled(host, "challenge/send", sendOf(check), "small-sent")
    host.store.withdrawLetters(withdrawalKeyOf(keysOf(check.code)))
    expect(host.store.letterIds()).toEqual([])
  })

  test("who asks for the address that it is sent to is led to its page", async () => {
    const answer = await plainHost().portal.request("/en/challenge/send?_code=abandon")
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/challenge"])
  })
})

describe("S30 N3: the pages that are really built", () => {
  let render: Render
  beforeAll(async () => {
    render = await builtRender()
  })
  const pageOf = async (fields: Record<string, string>, path = "challenge") => {
    const answer = await postForm(plainHost({ render }).portal, path, fields)
    return { status: answer.status, html: await answer.text() }
  }

  test("have one length, whatever number is asked about and whatever is wrong with it", async () => {
    const asked = [{}, words, { ...words, number: "nonsense" }, { ...words, number: "26-9999" }]
    const pages = await Promise.all(asked.map((fields) => pageOf(fields)))
    const sent = await Promise.all(
      [words, { ...words, answer: "no" }].map((fields) => pageOf(fields, "challenge/send")),
    )
    for (const { status, html } of [...pages, ...sent])
      expect([status, Buffer.byteLength(html)]).toEqual([200, 128 * 1024])
  })

  test("say what is wrong at its field, and show what was understood with every word escaped", async () => {
    const wrong = (await pageOf({ ...words, number: "nonsense" })).html
    expect(wrong).toContain("We cannot read this number")
    expect(wrong).toMatch(/<input[^>]*name="number"[^>]*aria-invalid="true"/)
    const check = (await pageOf(words)).html
    expect(check).toMatch(/Number of the warning<\/dt>\s*<dd[^>]*>26-0143</)
    expect(check).toContain("It did not happen, or not like this")
    expect(check).toContain("&amp; &lt;never&gt;. 他锁</dd>")
  })
})
