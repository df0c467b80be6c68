import * as fc from "fast-check"
import { beforeAll, describe, expect, test } from "vitest"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { publicationText } from "../../crypto/publication.ts"
import { folded, mostWords, wordsIn } from "../../server/search/fold.ts"
import { searchAnswerLengths } from "../../server/search/routes.ts"
import { builtEntry, type Entry } from "../site/support/build.ts"
import { alertsOf } from "../support/organisation.ts"
import { warning, warnings } from "../support/warnings.ts"
import { someDay, testHost } from "./host.ts"
import { asPerson, formType } from "./plain-client.ts"

let entry: Entry
beforeAll(async () => {
  entry = await builtEntry()
})

/** A host that shows these warnings. */
function hostWith(
  alerts: readonly Alert[] | null,
  settings: Parameters<typeof testHost>[0] = {},
  rest: Partial<Alerts> = {},
) {
  const host = testHost({ render: entry.render, shownAs: entry.shownAs, ...settings })
  if (alerts)
    host.store.publish("alerts.json", {
      document: textOf(host, alerts, rest),
      signatures: ["signed"],
    })
  return host
}

/** The exact text of a list. */
function textOf(
  { signedRoster }: Pick<Host, "signedRoster">,
  alerts: readonly Alert[],
  rest: Partial<Alerts> = {},
): string {
  const list: Alerts = { ...alertsOf(signedRoster, someDay), alerts: [...alerts], ...rest }
  return publicationText(list)
}

type Host = ReturnType<typeof hostWith>
type Fields = Readonly<Record<string, string | undefined>>
const post = ({ portal }: Host, fields: Fields | string, headers: Record<string, string> = {}) =>
  portal.request("/en/alerts/search", {
    method: "POST",
    body:
      typeof fields === "string"
        ? fields
        : new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, value ?? ""])).toString(),
    headers: { ...asPerson, ...formType, ...headers },
  })
const numbersIn = (html: string): string[] =>
  [...html.matchAll(/<a href="\/en\/alerts\/(\d\d-\d{4})"/g)].map(([, number = ""]) => number)
const found = async (host: Host, fields: Record<string, string>) => numbersIn(await (await post(host, fields)).text())

const some = [
  warning("26-0001", { vehicle: "Silver Škoda estate", watchFor: "Asks for the café by the station.", town: "Leeds" }),
  warning("26-0002", { weapons: ["dog"], watchFor: "Says that he is a friend of Łukasz.", vehicle: undefined }),
  warning("26-0003", { watchFor: "开白色面包车,要求先付款。", vehicle: "白色面包车" }),
  warning("26-0004", { watchFor: "ขับรถตู้สีขาวและขอเบอร์โทร", vehicle: "VW van", ending: "0123" }),
  warning("26-0005", { watchFor: 'Says "50% off" and pays in *coins*_.', region: "wales", town: undefined }),
]

describe("S41: words are found", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["whatever their case", { words: "STATION" }, ["26-0001"]],
    ["with accents or without", { words: "cafe skoda" }, ["26-0001"]],
    ["in any order, and by a part of each", { words: "stat ask" }, ["26-0001"]],
    ["as the page says them, though no caseworker wrote them", { words: "dog" }, ["26-0002"]],
    ["by the name of an area", { words: "wales" }, ["26-0005"]],
    ["by the number of the warning", { words: "26-0003" }, ["26-0003"]],
    ["by the last digits of a telephone number", { words: "0123" }, ["26-0004"]],
    ["of two signs", { words: "vw" }, ["26-0004"]],
    ["of one sign", { words: "ł" }, ["26-0002"]],
    ["in Chinese, a word of two signs", { words: "付款" }, ["26-0003"]],
    ["in Chinese, several words without a space", { words: "付款白色" }, ["26-0003"]],
    ["in Thai, several words without a space", { words: "เบอร์โทรสีขาว" }, ["26-0004"]],
    ["in what is said of the vehicle, and nowhere else", { vehicle: "station" }, []],
    ["of the vehicle", { vehicle: "silver" }, ["26-0001"]],
    ["together with what was chosen", { words: "says", region: "wales" }, ["26-0005"]],
    ["with signs that mean something to a database", { words: "50% *coins*_" }, ["26-0005"]],
    ["only where all of them are", { words: "station dog" }, []],
  ])("%s", async (_title, fields, numbers) => expect(await found(hostWith(some), fields)).toEqual(numbers))

  test("an empty search shows all, the newest first", async () => {
    expect(await found(hostWith(some), { words: "  ", region: "" })).toEqual(
      some.map(({ number }) => number).toReversed(),
    )
  })

  test("what has just been published is found, and what was taken back is not", async () => {
    const host = hostWith(some.slice(0, 1))
    const both = async () => [await found(host, { words: "station" }), await found(host, { words: "dog" })]
    expect(await both()).toEqual([["26-0001"], []])
    host.store.publish("alerts.json", { document: textOf(host, some.slice(1)), signatures: ["signed"] })
    host.shelf.changed()
    expect(await both()).toEqual([[], ["26-0002"]])
  })

  test("folding is done once: what was folded stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})

describe("nothing that is typed is an error", () => {
  const hostile = [
    '"',
    "'",
    "*",
    "%_*",
    "a OR b",
    "NEAR(a b, 2)",
    "text: dog",
    "{text}: dog",
    "^dog",
    "-dog",
    "dog\0cat",
    "\0",
    "(",
    ")",
    "AND",
    "NOT",
    "--",
    "';DROP TABLE texts;--",
    "😀",
    "👩‍❤️‍👩",
    "\u202e",
    "x".repeat(10_240),
    "ab ".repeat(3400),
    "\ud800",
  ]
  test.each(hostile.map((words) => [JSON.stringify(words).slice(0, 30), words] as const))(
    "%s",
    async (_name, words) => {
      const host = hostWith(some)
      for (const fields of [{ words }, { vehicle: words }]) expect((await post(host, fields)).status).toBe(200)
      expect(host.clock.faults).toBe(0)
    },
  )

  test.each(["words=%ED%A0%80", "words=%", "=", "&&&", "words=%FF&words=dog", "region=wales&region=atlantis", ""])(
    "also the body %j, which no browser would send",
    async (body) => expect((await post(hostWith(some), body)).status).toBe(200),
  )

  test("more words than anybody looks for are told, not refused", async () => {
    const words = Array.from({ length: mostWords + 1 }, (_, at) => `w${at}`).join(" ")
    expect(wordsIn(words)).toMatchObject({ more: true })
    expect(await (await post(hostWith(some), { words })).text()).toContain("We looked for the first 20")
  })
})

describe("S41: nobody learns what was looked for", () => {
  test("no answer may be kept, and all of them have one of two lengths", async () => {
    const host = hostWith(warnings(60))
    for (const fields of [
      {},
      { words: "nothing at all" },
      { words: "26-0001" },
      { page: "3" },
      { words: "x".repeat(9000) },
    ]) {
      const answer = await post(host, fields)
      expect(answer.headers.get("cache-control")).toBe("no-store")
      expect(answer.headers.get("content-encoding")).toBeNull()
      const { byteLength } = await answer.arrayBuffer()
      expect(searchAnswerLengths).toContain(byteLength)
      expect(answer.headers.get("content-length")).toBe(`${byteLength}`)
    }
  })

  test("one hit, and none, and a whole page of them are as long as each other", async () => {
    const host = hostWith(warnings(60))
    const lengths: number[] = []
    for (const words of ["26-0001", "nothing at all", ""])
      lengths.push((await (await post(host, { words })).arrayBuffer()).byteLength)
    expect(new Set(lengths)).toEqual(new Set([searchAnswerLengths[0]]))
  })

  test("J18: a paused number is found by none of its words; who asks for it is told, in an answer of the same length", async () => {
    const host = hostWith(some.slice(1), {}, { paused: ["26-0001"] })
    const answers: string[] = []
    for (const words of ["26-0001", "station", "26-0009"]) answers.push(await (await post(host, { words })).text())
    const [asked = "", byWords = "", unknown = ""] = answers
    expect(answers.map(numbersIn)).toEqual([[], [], []])
    expect(asked).toContain("Warning 26-0001 is not shown while we look at it again.")
    for (const other of [byWords, unknown]) expect(other).not.toContain("Warning 26-0001 is not shown")
    expect(new Set(answers.map((each) => Buffer.byteLength(each)))).toEqual(new Set([searchAnswerLengths[0]]))
  })

  test("no link, no address and no title of the answer has the words in it", async () => {
    const html = await (await post(hostWith(warnings(60)), { words: "minute", vehicle: "van", type: "held" })).text()
    expect(numbersIn(html)).toHaveLength(20)
    for (const [, address = ""] of html.matchAll(/(?:href|action|src)="([^"]*)"/g))
      expect(address).not.toMatch(/minute|van|held|\?/)
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe("Warnings – Canopy")
  })

  test("the next page is posted, with the same question", async () => {
    const host = hostWith(warnings(45))
    const html = await (await post(host, { words: "minute" })).text()
    const next = /<form action="\/en\/alerts\/search" method="post">(.*?)<\/form>/s.exec(html)?.[1] ?? ""
    const fields = Object.fromEntries(
      [...next.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    expect(fields).toEqual({ words: "minute", page: "2" })
    expect(await found(host, fields)).toHaveLength(20)
    expect(await found(host, { ...fields, page: "3" })).toHaveLength(5)
  })

  test("its address, asked for again from the history, shows the list", async () => {
    const answer = await hostWith(some).portal.request("/en/alerts/search?words=station", { headers: asPerson })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/en/alerts"])
  })

  test("what was typed stands in the form again, as text", async () => {
    const html = await (await post(hostWith(some), { words: '"><script>alert(1)</script>' })).text()
    expect(html).toContain('value="&quot;><script>alert(1)</script>"')
  })
})

describe("S41: a search", () => {
  test("of what cannot be shown now says so, and does not pass for finding nothing", async () => {
    const html = await (await post(hostWith(null), { words: "station" })).text()
    expect(html).toContain("We cannot show the warnings now")
  })

  test("that finds nothing does not pass for safety, and offers a caseworker", async () => {
    const html = await (await post(hostWith(some), { words: "zzzz" })).text()
    expect(html).toContain("That does not mean that somebody is safe")
    expect(html).toContain("tel:01614960000")
  })

  test("says why the reports themselves cannot be read", async () => {
    expect(await (await post(hostWith(some), { words: "dog" })).text()).toContain(
      "You cannot read the reports themselves",
    )
  })

  test("works where forms without scripts are off: nobody writes there what happened", async () => {
    const host = hostWith(some, { decided: { withoutScripts: "off" } })
    const policy = async (path: string) =>
      (await host.portal.request(path)).headers.get("content-security-policy") ?? ""
    expect(await policy("/en/alerts")).toContain("form-action 'self'")
    expect(await policy("/en/report")).toContain("form-action 'none'")
    expect((await post(host, { words: "dog" })).headers.get("content-security-policy")).toContain("form-action 'self'")
  })

  test.each([
    ["a letter instead of a form", "words", { "Content-Type": "application/octet-stream" }, 415],
    ["more than a form can hold", `words=${"x".repeat(40_000)}`, {}, 413],
  ])("refuses %s, kindly", async (_title, body, headers, status) => {
    const answer = await post(hostWith(some), body, headers)
    expect([answer.status, await answer.text()]).toEqual([status, "<h1>Something went wrong</h1>"])
  })
})
