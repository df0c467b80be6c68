import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { XMLParser, XMLValidator } from "fast-xml-parser"
import { parseAtomFeed, parseJsonFeed } from "feedsmith"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { regions } from "../../crypto/documents/choices.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { canopyNamespace } from "../../site/feeds/atom.ts"
import { mostTold, mostWarnings } from "../../site/feeds/entries.ts"
import { urnOf } from "../../site/feeds/urn.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { organisationId } from "../crypto/cast.ts"
import { alertsOf } from "../support/organisation.ts"
import { warning, warnings } from "../support/warnings.ts"
import { builtRender } from "./support/build.ts"
import { scheme, today } from "./support/scheme.ts"

const render = await builtRender()
const { xmllint } = toolPaths()

const some = [
  warning("26-0001"),
  warning("26-0002", { region: "wales", checked: "2026-10" }),
  warning("26-0003", { region: "touring", town: undefined }),
]
const proof = { sha256: "ab".repeat(32), signatures: ["untrusted comment: a & b\nRUQ=\n", "another\n"] }
const dataOf = (alerts: readonly Alert[], withdrawn: string[] = []): PageData => {
  const list: Alerts = { ...alertsOf(scheme.signedRoster, today), alerts: [...alerts], withdrawn }
  return { today, proof, alerts: list }
}
const published = dataOf(some, ["26-0900"])

async function fetched(path: string, data = published) {
  const answer = await render(new Request(`http://canopy.invalid${path}`), data)
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() }
}
const textOf = async (path: string, data = published) => (await fetched(path, data)).text

/** A tree of elements, as the document has them: nothing is guessed, and nothing is left out. */
type Node = { name: string; attributes: Record<string, string>; text: string; children: Node[] }
type Raw = { ":@"?: Record<string, string>; [name: string]: unknown }
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  trimValues: true,
})
function nodeOf(raw: Raw): Node {
  const name = Object.keys(raw).find((key) => key !== ":@") ?? ""
  const inside = raw[name] as Raw[]
  const text = inside.filter((each) => "#text" in each).map((each) => String(each["#text"]))
  return {
    name,
    attributes: raw[":@"] ?? {},
    text: text.join(""),
    children: inside.filter((each) => !("#text" in each)).map(nodeOf),
  }
}
function treeOf(xml: string): Node {
  expect(XMLValidator.validate(xml)).toBe(true)
  const [root] = (parser.parse(xml) as Raw[]).filter((each) => !("?xml" in each))
  return nodeOf(root!)
}
const named = (node: Node, name: string): Node[] => node.children.filter((each) => each.name === name)
const one = (node: Node, name: string): Node => {
  expect(named(node, name), name).toHaveLength(1)
  return named(node, name)[0]!
}

const atomFeeds = ["/alerts.atom", "/en/alerts/all/feed.atom", "/en/alerts/wales/feed.atom"]
const jsonFeeds = ["/feed.json", "/en/alerts/all/feed.json", "/en/alerts/wales/feed.json"]

/** RFC 3339 §5.6, at the first instant of a month. */
const firstOfMonth = /^\d{4}-(0[1-9]|1[0-2])-01T00:00:00(\.000)?Z$/

describe.each(atomFeeds)("N14: %s keeps the rules of RFC 4287", (path) => {
  test("§4.1.1: a feed has one id, title and time, an author, and one link to itself", async () => {
    const feed = treeOf(await textOf(path))
    expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"])
    for (const name of ["id", "title", "updated"]) expect(one(feed, name).text).not.toBe("")
    expect(one(one(feed, "author"), "name").text).toBe("Canopy")
    const links = named(feed, "link").map(({ attributes }) => attributes)
    expect(links.filter(({ rel }) => rel === "self")).toEqual([
      { href: path, rel: "self", type: "application/atom+xml" },
    ])
    // No two alternates of one type and language.
    expect(links.filter(({ rel }) => rel === "alternate")).toHaveLength(1)
  })

  test("§4.1.2: so has each entry, with words or a page, and no two entries share an id", async () => {
    const entries = named(treeOf(await textOf(path)), "entry")
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "content"]) one(entry, name)
      expect(named(entry, "published").length).toBeLessThanOrEqual(1)
      expect(one(entry, "content").attributes).toEqual({ type: "html" })
    }
    const ids = entries.map((entry) => one(entry, "id").text)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test("§4.2: it holds no element of Atom's that is not known there", async () => {
    const feed = treeOf(await textOf(path))
    const known = {
      feed: [
        "author",
        "category",
        "contributor",
        "generator",
        "icon",
        "id",
        "link",
        "logo",
        "rights",
        "subtitle",
        "title",
        "updated",
        "entry",
      ],
      entry: [
        "author",
        "category",
        "content",
        "contributor",
        "id",
        "link",
        "published",
        "rights",
        "source",
        "summary",
        "title",
        "updated",
      ],
    }
    const foreign = feed.children.filter(({ name }) => !known.feed.includes(name))
    // §6.4: extensions are in a namespace of their own.
    expect(foreign.map(({ name, attributes }) => [name, attributes.xmlns])).toEqual([["list", canopyNamespace]])
    for (const entry of named(feed, "entry")) for (const { name } of entry.children) expect(known.entry).toContain(name)
  })

  test("§3.3: every time is one, and tells no more than a month", async () => {
    const feed = treeOf(await textOf(path))
    const times = [feed, ...named(feed, "entry")].flatMap((node) => [
      ...named(node, "updated"),
      ...named(node, "published"),
    ])
    expect(times.length).toBeGreaterThan(2)
    for (const { text } of times) expect(text).toMatch(firstOfMonth)
  })

  test("an independent reader finds the same in it", async () => {
    const read = parseAtomFeed(await textOf(path))
    expect(read.entries?.every(({ id, title, updated }) => id && title && updated)).toBe(true)
    expect(read.entries).toHaveLength(named(treeOf(await textOf(path)), "entry").length)
  })
})

/** RFC 4287, Appendix B, by libxml2. What it says of a feed that does not fit; "" for one that does. */
function judgedBySchema(xml: string): string {
  const schema = join(import.meta.dirname, "../vectors/rfc4287.rng")
  const { status, stderr } = spawnSync(String(xmllint), ["--noout", "--nonet", "--relaxng", schema, "-"], {
    input: xml,
    encoding: "utf8",
  })
  return status === 0 ? "" : stderr
}

describe.skipIf(!xmllint)("N14: every Atom feed fits the schema of RFC 4287", () => {
  const hostile = warning("26-0009", { watchFor: `]]> <b>&amp; "'</b> \u2028 ไทย עברית`, town: undefined })
  const many = warnings(mostWarnings + 3)
  const withdrawnLongAgo = Array.from({ length: mostTold + 3 }, (_, at) => `25-${String(at + 1).padStart(4, "0")}`)
  const paused = { ...published, alerts: { ...published.alerts!, paused: ["26-0800"] } }
  test.each([
    ["with some warnings", published],
    ["with none", dataOf([])],
    ["with something paused", paused],
    ["with words that could break it", dataOf([hostile])],
    ["with more than it tells, and more taken back than it tells", dataOf(many, withdrawnLongAgo)],
  ])("%s", async (_, data) => {
    for (const path of atomFeeds) expect([path, judgedBySchema(await textOf(path, data))]).toEqual([path, ""])
  })

  test("and the schema refuses what is none", async () => {
    const feed = await textOf("/alerts.atom")
    for (const [from, to] of [
      [/<id>.*?<\/id>/, ""],
      [/<updated>.*?<\/updated>/, "<updated>2026</updated>"],
      [/<\/feed>/, "<list xmlns='x:y'/></feed>"],
      [/<feed /, "<feed color='red' "],
    ] as const)
      expect(judgedBySchema(feed.replace(from, to))).not.toBe("")
  })
})

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), "Top-level" and "Items": what stands in it and nothing else, extensions with an underscore. */
const author = z.strictObject({ name: z.string(), url: z.url().optional(), avatar: z.url().optional() })
const extended = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .object(shape)
    .catchall(z.unknown())
    .refine((each) => Object.keys(each).every((key) => key in shape || /^_[^.]+$/.test(key)))
const jsonFeed = extended({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  next_url: z.url().optional(),
  icon: z.url().optional(),
  favicon: z.url().optional(),
  authors: z.array(author).optional(),
  language: z.string().optional(),
  expired: z.boolean().optional(),
  items: z.array(
    extended({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string().optional(),
      content_html: z.string().optional(),
      content_text: z.string().optional(),
      summary: z.string().optional(),
      date_published: z.iso.datetime().optional(),
      date_modified: z.iso.datetime().optional(),
      authors: z.array(author).optional(),
      tags: z.array(z.string()).optional(),
      language: z.string().optional(),
    }).refine((item) => "content_html" in item || "content_text" in item),
  ),
})

test.each(jsonFeeds)("N14: %s holds what JSON Feed 1.1 knows, and nothing else", async (path) => {
  for (const data of [published, dataOf([]), dataOf([], ["26-0900"])])
    expect(jsonFeed.safeParse(JSON.parse(await textOf(path, data))).error).toBeUndefined()
})

describe.each(jsonFeeds)("N14: %s keeps the rules of JSON Feed 1.1", (path) => {
  test("it has a version, a title and items, each with an id and words", async () => {
    const feed = JSON.parse(await textOf(path))
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: "en",
      authors: [{ name: "Canopy" }],
    })
    for (const item of feed.items) {
      expect([typeof item.id, typeof item.title, typeof item.content_text]).toEqual(["string", "string", "string"])
      expect(item.date_modified).toMatch(firstOfMonth)
    }
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(feed.items.length)
    expect(parseJsonFeed(feed).items).toHaveLength(feed.items.length)
  })

  test("what the format does not know begins with an underscore", async () => {
    const known = ["version", "title", "language", "authors", "items"]
    const others = Object.keys(JSON.parse(await textOf(path))).filter((key) => !known.includes(key))
    expect(others).toEqual(["_canopy"])
  })

  test("is a feed with no items, and not something else, when there are no warnings", async () => {
    expect(JSON.parse(await textOf(path, dataOf([]))).items).toEqual([])
  })
})

describe("N14: a feed", () => {
  test("tells of its area alone, and of what was taken back anywhere", async () => {
    const titles = async (path: string) =>
      (JSON.parse(await textOf(path)).items as { title: string }[]).map(({ title }) => title)
    expect(await titles("/en/alerts/wales/feed.json")).toEqual([
      "Notice 26-0900 was taken back",
      "New notice 26-0002, Wales",
    ])
    expect(await titles("/feed.json")).toEqual([
      "Notice 26-0900 was taken back",
      "New notice 26-0003, several areas",
      "New notice 26-0002, Wales",
      "New notice 26-0001, North West England",
    ])
  })

  test.each([...atomFeeds, ...jsonFeeds])(
    "has no telling word in any title, nor the organisation's name: %s",
    async (path) => {
      const text = await textOf(path)
      const titles = [...text.matchAll(/<title>(.*?)<\/title>|"title": "(.*?)"/g)].map(
        ([, xml, json]) => xml ?? json ?? "",
      )
      expect(titles.length).toBeGreaterThan(2)
      for (const title of titles) {
        expect(title).not.toMatch(
          /sex|work|violen|crime|rape|police|mugs|abuse|assault|warn|danger|client|hold|threat/i,
        )
        expect(title).not.toContain(scheme.organisation.name)
      }
      expect(text).not.toContain(scheme.organisation.name)
    },
  )

  test.each([...atomFeeds, ...jsonFeeds])(
    "names no host, so that who follows over Tor is not led off it: %s",
    async (path) => {
      const known = ["http://www.w3.org/2005/Atom", "https://jsonfeed.org/version/1.1"]
      const addresses = (await textOf(path)).match(/https?:\/\/[^"<\s]*/g) ?? []
      expect(addresses.filter((each) => !known.includes(each))).toEqual([])
      expect(await textOf(path)).not.toMatch(/canopy\.invalid|localhost|127\.0\.0\.1/)
    },
  )

  test("has ids that stay, whatever becomes of the warning, and that are the same in every feed", async () => {
    const id = urnOf(organisationId, "26-0002")
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    // A fixed vector: were it ever another one, every reader would show every warning again.
    expect(urnOf("00".repeat(16), "26-0143")).toBe("urn:uuid:5b9eac8f-bc10-8878-8dee-9223ebf09d0d")
    for (const path of [...atomFeeds, ...jsonFeeds]) expect(await textOf(path)).toContain(id)
    expect(await textOf("/feed.json", dataOf([], ["26-0002"]))).toContain(id)
    expect(urnOf("11".repeat(16), "26-0002")).not.toBe(id)
  })

  test("of a warning that was taken back holds no word any more", async () => {
    for (const path of ["/alerts.atom", "/feed.json"]) {
      const text = await textOf(path, dataOf([], ["26-0001"]))
      expect(text).toContain("Warning 26-0001 is no longer published")
      expect(text).not.toContain("Changes the place")
    }
  })

  test("tells of the latest withdrawals in words, and of earlier ones that they are gone (RFC 6721)", async () => {
    const numbers = Array.from({ length: mostTold + 2 }, (_, at) => `26-${String(at + 1).padStart(4, "0")}`)
    const feed = treeOf(await textOf("/alerts.atom", dataOf([], numbers)))
    expect(named(feed, "entry")).toHaveLength(mostTold)
    const gone = named(feed, "at:deleted-entry").map(({ attributes }) => attributes)
    expect(gone.map(({ ref }) => ref)).toEqual(["26-0002", "26-0001"].map((number) => urnOf(organisationId, number)))
    for (const each of gone) {
      expect(each["xmlns:at"]).toBe("http://purl.org/atompub/tombstones/1.0")
      expect(each.when).toMatch(firstOfMonth)
    }
    expect(JSON.parse(await textOf("/feed.json", dataOf([], numbers)))._canopy.deleted).toHaveLength(2)
  })

  test("holds the newest warnings, and no more than a phone can take", async () => {
    const { items } = JSON.parse(await textOf("/feed.json", dataOf(warnings(mostWarnings + 1))))
    expect(items).toHaveLength(mostWarnings)
    expect(items[0].title).toContain(`26-0${mostWarnings + 1}`)
  })

  test("can be checked: it carries the list's hash and signatures, and the roster's hash", async () => {
    const list = one(treeOf(await textOf("/alerts.atom")), "list")
    const { roster } = published.alerts!
    expect(list.attributes).toMatchObject({ epoch: "1", sha256: proof.sha256, roster })
    expect(named(list, "signature")).toHaveLength(2)
    expect(await textOf("/alerts.atom")).toContain("a &amp; b\nRUQ=")
    expect(JSON.parse(await textOf("/feed.json"))._canopy).toMatchObject({ ...proof, epoch: 1, roster })
  })

  test("stays whole whatever a caseworker typed", async () => {
    const nasty = warning("26-0001", { watchFor: ']]></content></feed><script>&"\0\u0007\ud800', vehicle: "<!--" })
    const entry = one(treeOf(await textOf("/alerts.atom", dataOf([nasty]))), "entry")
    expect(one(entry, "content").text).toContain("&lt;/content&gt;&lt;/feed&gt;&lt;script&gt;&amp;")
    expect(JSON.parse(await textOf("/feed.json", dataOf([nasty]))).items[0].content_text).toContain("</feed>")
  })

  test.each(["/en/alerts/atlantis/feed.atom", "/xx/alerts/all/feed.json", "/en/alerts/26-0001/feed.json"])(
    "there is none at %s",
    async (path) => expect((await fetched(path)).status).toBe(404),
  )

  test("that cannot be made now does not tell its readers that all warnings are gone", async () => {
    for (const path of ["/alerts.atom", "/feed.json", "/en/alerts/wales/feed.json"])
      expect((await fetched(path, { today, alerts: null, proof: null })).status).toBe(503)
  })

  test("there is one for every area, in both formats, with its type", async () => {
    for (const region of regions) {
      expect((await fetched(`/en/alerts/${region}/feed.atom`)).type).toMatch(/^application\/atom\+xml/)
      expect((await fetched(`/en/alerts/${region}/feed.json`)).type).toMatch(/^application\/feed\+json/)
    }
  })

  test("is linked from its list, with words on what it is and who could see that it is fetched", async () => {
    const html = await textOf("/en/alerts/wales")
    for (const format of ["atom", "json"]) {
      expect(html).toContain(`<a href="/en/alerts/wales/feed.${format}"`)
      expect(html).toMatch(new RegExp(`<link rel="alternate"[^>]*href="/en/alerts/wales/feed\\.${format}"`))
    }
    expect(html).toContain("Nobody learns who follows.")
    expect(html).toContain("sees only that somebody fetches the feed")
  })
})
