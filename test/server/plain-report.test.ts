import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { addDays } from "../../crypto/day.ts"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import { wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import { textHash } from "../../crypto/trust.ts"
import { asServed } from "../../server/served.ts"
import { organisationId, secretOf, signedBy } from "../crypto/cast.ts"
import { builtRender } from "../site/support/build.ts"
import { type Host, someDay, testStore, usualSite } from "./host.ts"
import { asPerson, filled, formType, keysOf, letterAtDesk, lettersAtDesk, plainHost } from "./plain-client.ts"

const story = "He took the phone & <ran>. 他很生气。"
const words = { story, "people.0.hair": "red", "types[]": "threat" }
const sortedEntries = (fields: Record<string, string>) => Object.entries(fields)

/** From the form to the page with "Send" on it. */
const checked = (host: Host, fields: Record<string, string> = words) => filled(host, "report", fields, "check")

/** What the page with "Send" on it posts. */
const sendOf = ({ code, day }: { code: string; day: string }, fields: Record<string, string> = words) => ({
  ...fields,
  _code: code,
  _day: day,
})

async function sent(host: Host, fields: Record<string, string> = words) {
  const check = await checked(host, fields)
  return { check, receipt: await filled(host, "report/send", sendOf(check, fields), "sent") }
}

const postRaw = (host: Host, path: string, body: BodyInit, headers: Record<string, string> = formType) =>
  host.portal.request(`/en/${path}`, { method: "POST", body, headers: { ...asPerson, ...headers } })

const addresses = [
  "report",
  "report/send",
  "sealed",
  "messages",
  "messages/write",
  "messages/read",
  "messages/withdraw",
]

describe("what is no form of ours is answered by a kind page, and nothing of it is repeated or kept", () => {
  test.each([
    ["words alone", "the sentinel phrase", "text/plain", 415],
    ["parts with a file", "the sentinel phrase", "multipart/form-data; boundary=x", 415],
    ["a value for programs", '{"story":"the sentinel phrase"}', "application/json", 415],
    ["another way of writing letters", "story=sentinel", "application/x-www-form-urlencoded; charset=iso-8859-1", 415],
    ["broken code", "story=sentinel%zz", formType["Content-Type"], 400],
    ["code that ends too soon", "story=sentinel%E5%88", formType["Content-Type"], 400],
    ["bytes that are no letters", new Uint8Array([0x73, 0x3d, 0xff, 0xfe]), formType["Content-Type"], 400],
    ["more fields than any form has", "sentinel=&".repeat(1001), formType["Content-Type"], 400],
  ])("%s", async (_title, body, type, status) => {
    const host = plainHost()
    for (const path of addresses) {
      const answer = await postRaw(host, path, body, { "Content-Type": type })
      expect([path, answer.status, await answer.text()]).toEqual([path, status, "<h1>Something went wrong</h1>"])
    }
    expect(host.store.letterIds()).toEqual([])
  })

  test("a program is told the kind, and no more", async () => {
    const host = plainHost()
    const answer = await postRaw(host, "report", "story=sentinel%zz", { ...formType, Accept: "*/*" })
    expect(await answer.json()).toEqual({
      type: "about:blank",
      title: "Bad Request",
      status: 400,
      kind: "not-a-form",
      detail: "This form did not arrive whole. Nothing was kept. Please go back and send it again, or ring us.",
    })
  })

  test.each(addresses)("more bytes than /en/%s can hold", async (path) => {
    const host = plainHost()
    const most = (path.startsWith("report") ? 256 : 128) * 1024
    const body = (length: number) => `story=${"x".repeat(length - 6)}`
    expect((await postRaw(host, path, body(most))).status).toBe(200)
    expect((await postRaw(host, path, body(most + 1))).status).toBe(413)
  })

  test("a line that breaks off in the middle", async () => {
    const host = plainHost()
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(utf8("story=sentinel"))
        controller.error(new Error("gone"))
      },
    })
    const request = {
      method: "POST",
      body: broken,
      headers: { ...formType, ...asPerson },
      duplex: "half",
    } as RequestInit
    const answer = await host.portal.request("/en/report", request)
    expect([answer.status, await answer.text()]).toEqual([400, "<h1>Something went wrong</h1>"])
  })

  test("a language that is not spoken here", async () => {
    const { portal } = plainHost()
    expect((await portal.request("/cy/report", { method: "POST", body: "story=x", headers: formType })).status).toBe(
      405,
    )
  })
})

describe("nobody can read the pages that answer a form without having sent one", () => {
  test("there is nothing at their own address", async () => {
    const host = plainHost({ render: await builtRender() })
    expect((await host.portal.request("/en/plain")).status).toBe(404)
  })

  test.each([
    ["report/send", "/en/report"],
    ["messages/write", "/en/messages"],
    ["messages/read", "/en/messages"],
    ["messages/withdraw", "/en/messages"],
  ])("who asks for /en/%s from a bookmark is led to %s", async (path, page) => {
    const answer = await plainHost().portal.request(`/en/${path}?_code=abandon`)
    expect([answer.status, answer.headers.get("location")]).toEqual([303, page])
  })
})

describe("a form that cannot be sent comes back with every word, and nothing is kept", () => {
  test.each([
    ["nothing in it", {}, [{ kind: "nothing-said" }]],
    ["consents alone", { "consents.alert": "yes" }, [{ kind: "nothing-said" }]],
    ["a name that is too long", { name: "x".repeat(61) }, [{ kind: "field-too-long", name: "name", over: 1 }]],
    ["a field that no form has", { story: "x", salary: "1" }, [{ kind: "cannot-seal" }]],
    ["a choice that nobody offers", { story: "x", level: "purple" }, [{ kind: "cannot-seal" }]],
    ["a name that would reach for more", { story: "x", "constructor.prototype.admin": "1" }, [{ kind: "cannot-seal" }]],
  ])("%s", async (_title, fields: Record<string, string>, problems) => {
    const host = plainHost()
    for (const path of ["report", "report/send"]) {
      const page = await filled(host, path, { ...fields, _long: "1" }, "form")
      expect(page).toEqual({ view: "form", long: true, entries: sortedEntries(fields), problems })
    }
    expect(host.store.letterIds()).toEqual([])
  })
})

describe("sending that fails gives back every word, the code and the day, and nothing is kept", () => {
  const strangers = (host: Host) => signedBy(secretOf("somebody else"), host.roster)
  test.each<[string, () => Host, string]>([
    ["nobody has published who reads", () => plainHost({}, { roster: false, keys: true }), "nothing-published"],
    ["no caseworker has a key", () => plainHost({}, { roster: true, keys: false }), "too-few-keys"],
    [
      "the list of caseworkers was changed on the disk",
      () => {
        const host = plainHost({}, { roster: false, keys: true })
        const { document, minisig } = strangers(host)
        host.store.publish("roster.json", { document, signatures: [minisig] })
        return host
      },
      "another-organisation-key",
    ],
    ["the list of caseworkers is older than this site", () => plainHost({ decided: { epoch: 8 } }), "older-roster"],
    ["the list is for letters of another length", () => plainHost({ decided: { recipients: 8 } }), "not-a-roster"],
    [
      "the list of caseworkers has run out",
      () => {
        const host = plainHost()
        host.clock.now += 400 * 86_400_000
        return host
      },
      "expired-roster",
    ],
    [
      "there is no room",
      () => {
        const store = testStore(undefined, { first: 4, most: 4 })
        const noRoom = { ...store, keepLetters: (letters: readonly unknown[]) => letters.map(() => "full" as const) }
        return plainHost({ store: noRoom })
      },
      "busy",
    ],
  ])("%s", async (_title, hostWhere, trouble) => {
    const host = hostWhere()
    const check = await checked(host)
    expect(check.trouble).toBeNull()
    const again = await filled(host, "report/send", sendOf(check), "check")
    expect(again).toEqual({ ...check, trouble })
    expect(host.store.letterIds()).toEqual([])
  })
})

describe("S30: a report without scripts", () => {
  test("is shown again with every word, a fresh code and the day; nothing is kept yet", async () => {
    const host = plainHost()
    const fields = { ...words, _long: "1" }
    const [first, second] = [await checked(host, fields), await checked(host, fields)]
    expect(first).toMatchObject({ long: true, day: someDay, trouble: null, entries: sortedEntries(words) })
    expect(first.code.split(" ")).toHaveLength(8)
    expect(first.code).not.toBe(second.code)
    expect(host.store.letterIds()).toEqual([])
  })

  test("keeps its code when its words are looked at again", async () => {
    const host = plainHost()
    const { code } = await checked(host)
    expect((await checked(host, { ...words, _code: code })).code).toBe(code)
  })

  test("can be changed: the form has every word again, and no complaint", async () => {
    const page = await filled(plainHost(), "report", { ...words, _long: "0", _step: "change" }, "form")
    expect(page).toEqual({ view: "form", long: false, entries: sortedEntries(words), problems: [] })
  })

  test("is sealed to the caseworkers as any other, and says that the server did it", async () => {
    const release = '{"files":[]}'
    const site = new Map([...usualSite, ["/release.json", asServed(utf8(release), "application/json", "no-cache")]])
    const host = plainHost({ site })
    const { check, receipt } = await sent(host, { ...words, "consents.alert": "yes" })
    const letter = await letterAtDesk(host, "canopy/report")
    expect(letter.body).toMatchObject({ story, people: [{ hair: "red" }], types: ["threat"] })
    expect(letter.body.consents).toMatchObject({ alert: "yes", record: "no", language: "en", textVersion: 1 })
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(letter.wayBack).toEqual(wayBackOf(keysOf(check.code), true))
    expect(letter.seen).toEqual({
      by: "server",
      roster: textHash(host.signedRoster.document),
      messageKeys: host.messageKeys.map(({ document }) => textHash(document)),
      release: textHash(release),
    })
    expect(receipt).toMatchObject({ of: "report", code: { words: check.code.split(" ") } })
    expect(receipt.code!.digits).toHaveLength(8)
  })

  test("can be taken back with its code while it waits", async () => {
    const host = plainHost()
    const { check } = await sent(host)
    expect(host.store.withdrawLetters(withdrawalKeyOf(keysOf(check.code)))).toBe("kept")
    expect(host.store.letterIds()).toEqual([])
  })

  test("that is sent again by loading its page again has the same code and the same words, for the desk to drop", async () => {
    const host = plainHost()
    const { check, receipt } = await sent(host)
    host.clock.now += 86_400_000
    expect(await filled(host, "report/send", sendOf(check), "sent")).toEqual(receipt)
    const letters = await lettersAtDesk(host)
    expect(letters).toHaveLength(2)
    expect(new Set(letters.map(wordsHash)).size).toBe(1)
  })

  test.each([
    ["three days old", "of that day", addDays(someDay, -3), addDays(someDay, -3)],
    ["too old", "of today", addDays(someDay, -4), someDay],
    ["still to come", "of today", addDays(someDay, 1), someDay],
    ["in no calendar", "of today", "2026-06-31", someDay],
    ["no day at all", "of today", "<b>", someDay],
  ])("from a page whose day is %s is %s", async (_title, _said, day, said) => {
    const host = plainHost()
    const { code } = await checked(host)
    await filled(host, "report/send", sendOf({ code, day }), "sent")
    expect((await letterAtDesk(host, "canopy/report")).day).toBe(said)
  })

  test("whose code was spoilt on the way gets another, and is told that one", async () => {
    const host = plainHost()
    const receipt = await filled(host, "report/send", sendOf({ code: "spoilt", day: someDay }), "sent")
    const letter = await letterAtDesk(host, "canopy/report")
    expect(letter.wayBack).toEqual(wayBackOf(keysOf(receipt.code!.words.join(" ")), true))
  })

  test("N3: that wants no answer shows no code, and is still the same letter when it is sent again", async () => {
    const host = plainHost()
    const quiet = { ...words, contactPreference: "none" }
    const { check, receipt } = await sent(host, quiet)
    expect(receipt).toEqual({ view: "sent", of: "report", code: null })
    await filled(host, "report/send", sendOf(check, quiet), "sent")
    const letters = await lettersAtDesk(host)
    expect(letters.map(({ wayBack }) => wayBack.answerWanted)).toEqual([false, false])
    expect(new Set(letters.map(wordsHash)).size).toBe(1)
  })

  test("has the lines that were typed, whatever a browser makes of their ends", async () => {
    const host = plainHost()
    await sent(host, { story: "one\r\ntwo" })
    expect((await letterAtDesk(host, "canopy/report")).body.story).toBe("one\ntwo")
  })
})

test("many reports that come at the same moment are all kept", async () => {
  const host = plainHost()
  await Promise.all(Array.from({ length: 6 }, () => sent(host)))
  expect(host.store.letterIds()).toHaveLength(6)
})
