import { beforeAll, describe, expect, test } from "vitest"
import type { Alerts } from "../../crypto/documents/alert.ts"
import { policeThemes } from "../../crypto/documents/police-experience.ts"
import { policeForceIds } from "../../crypto/documents/police-forces.ts"
import type { WatchEntry } from "../../crypto/documents/police-watch.ts"
import { publicationText } from "../../crypto/publication.ts"
import { builtEntry, type Entry } from "../site/support/build.ts"
import { textIn } from "../site/support/posted.ts"
import { alertsOf } from "../support/organisation.ts"
import { watchEntries, watched } from "../support/watch-entries.ts"
import { someDay, testHost } from "./host.ts"
import { asPerson, formType, postForm } from "./plain-client.ts"

let entry: Entry
beforeAll(async () => {
  entry = await builtEntry()
})

/** A host that shows these entries, under numbers of warnings that were taken back besides. */
function hostWith(policeWatch: WatchEntry[] | null, settings: Parameters<typeof testHost>[0] = {}) {
  const host = testHost({ render: entry.render, shownAs: entry.shownAs, ...settings })
  const list: Alerts = { ...alertsOf(host.signedRoster, someDay), policeWatch: policeWatch ?? [] }
  if (policeWatch) host.store.publish("alerts.json", { document: publicationText(list), signatures: ["signed"] })
  return host
}
type Host = ReturnType<typeof hostWith>

const choose = ({ portal }: Host, fields: Record<string, string> = {}) => postForm(portal, "police-watch", fields)
const numbersIn = (html: string): string[] =>
  [...html.matchAll(/<a href="\/en\/police-watch\/(P\d\d-\d{4})"/g)].map(([, number = ""]) => number)

/** Five of Kent, one of Northern Ireland, one of Wales. */
const some = [
  ...watchEntries(5, () => ({ force: "kent", themes: ["stop"], month: "2026-04" })),
  watched("P26-0011", { force: "psni", themes: ["papers"], month: "2026-05" }),
  watched("P26-0012", { force: "gwent", themes: ["stop", "papers"], wentBadly: '"><script>alert(1)</script>' }),
]

describe("S44: nobody learns what somebody chose to read of the police", () => {
  test("whatever was chosen, the answer is as long as every other, and no browser keeps it", async () => {
    const host = hostWith(
      watchEntries(150, (at) => ({ force: policeForceIds[at % 40], wentWell: "Fast. ".repeat(80) })),
    )
    const lengths = new Set<number>()
    const choices: Record<string, string>[] = [
      {},
      { force: "kent" },
      { force: "psni" },
      { theme: "papers" },
      { month: "1999-01" },
      { force: "x" },
    ]
    for (const chosen of choices) {
      const answer = await choose(host, chosen)
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"])
      expect(answer.headers.get("content-encoding")).toBeNull()
      const { byteLength } = await answer.arrayBuffer()
      expect(answer.headers.get("content-length")).toBe(`${byteLength}`)
      lengths.add(byteLength)
    }
    expect([...lengths].map((length) => [length % (128 * 1024), length > 128 * 1024])).toEqual([[0, true]])
  })

  test("no address, no link and no title of the answer tells it", async () => {
    const html = await (await choose(hostWith(some), { force: "psni", theme: "papers", month: "2026-05" })).text()
    expect(numbersIn(html)).toEqual(["P26-0011"])
    for (const [, address = ""] of html.matchAll(/(?:href|action|src)="([^"]*)"/g))
      expect(address).not.toMatch(/psni|papers|2026-05|\?/)
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe("Entries – Canopy")
  })

  test("what stands behind the address is not looked at: the page is as it is without", async () => {
    const { portal } = hostWith(some)
    const pages = await Promise.all(
      ["", "?force=psni&theme=papers"].map(async (asked) => (await portal.request(`/en/police-watch${asked}`)).text()),
    )
    expect(new Set(pages).size).toBe(1)
    expect(numbersIn(pages[0] ?? "")).toHaveLength(some.length)
  })

  test("an answer that was padded shows nothing more to a reader, and its choice stands in the form again", async () => {
    const html = await (await choose(hostWith(some), { force: "gwent" })).text()
    expect(html).toMatch(/<\/html>\s*<!-- +-->$/)
    expect(html.match(/<option value="gwent" selected>Gwent<\/option>/g)).toHaveLength(1)
  })
})

describe("S44: what is chosen shows", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ["a force", { force: "psni" }, ["P26-0011"]],
    ["a theme", { theme: "papers" }, ["P26-0012", "P26-0011"]],
    ["a month", { month: "2026-05" }, ["P26-0011"]],
    [
      "all three together",
      { force: "kent", theme: "stop", month: "2026-04" },
      ["P26-0005", "P26-0004", "P26-0003", "P26-0002", "P26-0001"],
    ],
    ["nothing where they do not meet", { force: "psni", theme: "stop" }, []],
  ])("%s", async (_title, fields, numbers) => {
    expect(numbersIn(await (await choose(hostWith(some), fields)).text())).toEqual(numbers)
  })

  test("nothing that fits does not pass for a word about the police", async () => {
    const text = textIn(await (await choose(hostWith(some), { month: "1999-01" })).text())
    expect(text).toContain("Nothing here fits what you chose. That says nothing about the police.")
    expect(text).toContain("Show everything")
  })

  test("a count where there are five, and none where one person could be meant, whatever was chosen", async () => {
    for (const fields of [{}, { theme: "stop" }, { month: "2026-04" }] as Record<string, string>[]) {
      const text = textIn(await (await choose(hostWith(some), fields)).text())
      expect(new Set(text.match(/\d+ entr\w+/g))).toEqual(new Set(["5 entries"]))
    }
    expect(textIn(await (await choose(hostWith(some), { force: "psni" })).text())).not.toMatch(/1 entr/)
  })

  test("the words of an entry as text, and never as a page", async () => {
    const html = await (await choose(hostWith(some), { force: "gwent" })).text()
    expect(html).not.toContain("<script>alert")
    expect(textIn(html)).toContain('"><script>alert(1)</script>')
  })

  test("that it cannot be shown now, where nothing is published, and says so", async () => {
    const text = textIn(await (await choose(hostWith(null), { force: "kent" })).text())
    expect(text).toContain("We cannot show this now")
  })
})

describe("S44: what no form of ours would post", () => {
  const hostile = [
    "=",
    "&&&",
    "force=",
    "force=__proto__",
    "theme=constructor",
    "month=2026-13",
    "month=2026-05-03",
    "_step=check",
    "a".repeat(1000),
  ]
  const posted = ({ portal }: Host, body: string, headers: Record<string, string> = {}) =>
    portal.request("/en/police-watch", { method: "POST", body, headers: { ...asPerson, ...formType, ...headers } })

  test("shows the page, as if nothing had been chosen", async () => {
    const host = hostWith(some)
    for (const body of hostile) {
      const answer = await posted(host, body)
      expect([body, answer.status, numbersIn(await answer.text()).length]).toEqual([body, 200, some.length])
    }
    expect(host.clock.faults).toBe(0)
  })

  test("is refused, kindly, and not said again, when it is no form or more than three choices", async () => {
    const host = hostWith(some)
    const refused: [body: string, headers: Record<string, string>, status: number][] = [
      ["force=kent", { "Content-Type": "application/octet-stream" }, 415],
      ["force=kent", { "Content-Type": "multipart/form-data; boundary=x" }, 415],
      [`force=${"x".repeat(1100)}`, {}, 413],
      ["force=%ED%A0%80", {}, 400],
      ["force=%", {}, 400],
    ]
    for (const [body, headers, status] of refused) {
      const answer = await posted(host, body, headers)
      expect([answer.status, await answer.text()]).toEqual([status, "<h1>Something went wrong</h1>"])
      expect(answer.headers.get("cache-control")).toBe("no-store")
    }
    expect(host.clock.faults).toBe(0)
  })

  test("a page in a language that is not ours is none", async () => {
    const { portal } = hostWith(some)
    const answer = await portal.request("/xx/police-watch", { method: "POST", body: "force=kent", headers: formType })
    expect([404, 405]).toContain(answer.status)
  })

  test("it works where forms without scripts are off: nobody writes there what happened", async () => {
    const host = hostWith(some, { decided: { withoutScripts: "off" } })
    const answer = await choose(host, { force: "psni" })
    expect(answer.headers.get("content-security-policy")).toContain("form-action 'self'")
    expect(numbersIn(await answer.text())).toEqual(["P26-0011"])
  })
})

describe("S44: one entry has a page of its own", () => {
  const read = async (path: string, host = hostWith(some)) => {
    const answer = await host.portal.request(path, { headers: asPerson })
    return { status: answer.status, html: await answer.text() }
  }

  test("with both sides side by side, and with the word that it is no finding", async () => {
    const { status, html } = await read("/en/police-watch/P26-0011")
    const text = textIn(html)
    expect(status).toBe(200)
    for (const words of [
      "Police Service of Northern Ireland",
      "Entry P26-0011",
      "It is experience and not a finding",
      "No officer is named, numbered or described here",
      "What went well",
      "Nothing was said about this.",
      "Questions about papers or immigration · May 2026",
      "How many people told us: One person",
    ])
      expect(text).toContain(words)
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe("Entry P26-0011 – Canopy")
  })

  test("that was never there, has the number of a warning, or is taken back, is told apart", async () => {
    for (const number of ["P26-0099", "26-0001", "p26-0011", "P26-0011x"])
      expect([number, (await read(`/en/police-watch/${number}`)).status]).toEqual([number, 404])
    const host = testHost({ render: entry.render })
    const list = { ...alertsOf(host.signedRoster, someDay), withdrawn: ["P26-0011"] }
    host.store.publish("alerts.json", { document: publicationText(list), signatures: ["signed"] })
    const gone = await read("/en/police-watch/P26-0011", host)
    expect([gone.status, textIn(gone.html).includes("This entry was taken back")]).toEqual([410, true])
    expect((await read("/en/alerts/P26-0011", host)).status).toBe(404)
  })

  test("is no warning: no list, no search, no feed of warnings has it", async () => {
    const host = hostWith(some)
    for (const path of ["/en/alerts", "/en/alerts/all/list.txt", "/en/alerts/all/sheet", "/alerts.atom", "/feed.json"])
      expect([path, (await read(path, host)).html.includes("P26-00")]).toEqual([path, false])
    expect(await (await postForm(host.portal, "alerts/search", { words: "P26-0011" })).text()).toContain(
      "No warning fits",
    )
  })
})

test("S44: every theme and every force has words that people read", async () => {
  const all = watchEntries(policeForceIds.length, (at) => ({
    force: policeForceIds[at],
    themes: [policeThemes[at % policeThemes.length]],
  }))
  const text = textIn(await (await choose(hostWith(all))).text())
  expect(text).not.toMatch(/undefined|\[object/)
  for (const force of ["Police Scotland", "Garda, Dublin region", "Another force"]) expect(text).toContain(force)
})
