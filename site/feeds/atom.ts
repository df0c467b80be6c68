import { generateAtomFeed } from "feedsmith"
import type { Month } from "../../crypto/day.ts"
import { escaped, type Feed, firstOf } from "./feed.ts"

/** What a feed reader passes over and a program that checks looks for. */
export const canopyNamespace = "urn:uuid:6b3f0b52-3c1e-8d0a-9f54-2f6d1c7a90e1"
const tombstones = "http://purl.org/atompub/tombstones/1.0"

/** RFC 4287 §3.1.1.2: HTML as text. */
const html = (lines: readonly string[]): string => lines.map((line) => `<p>${escaped(line)}</p>`).join("")

/** RFC 6721 §3: what was taken back so long ago that no entry tells of it. */
const deleted = (ids: readonly string[], month: Month): string =>
  ids
    .map((id) => `<at:deleted-entry xmlns:at="${tombstones}" ref="${id}" when="${firstOf(month).toISOString()}"/>\n`)
    .join("")

function proofOf({ list, proof }: Feed): string {
  const signatures = proof.signatures.map((text) => `<signature>${escaped(text)}</signature>`).join("")
  return `<list xmlns="${canopyNamespace}" epoch="${list.epoch}" sha256="${proof.sha256}" roster="${list.roster}" validUntil="${list.validUntil}">${signatures}</list>\n`
}

/** RFC 4287. Links are relative references, which a reader resolves with the address that it fetched (§2, RFC 3986 §5.1.3). */
export function atomOf(feed: Feed): string {
  const { id, title, self, home, entries, gone, updated, language, site } = feed
  const xml = generateAtomFeed(
    {
      id,
      title: { value: title },
      updated: firstOf(updated),
      authors: [{ name: site }],
      links: [
        { href: self("atom"), rel: "self", type: "application/atom+xml" },
        { href: home, rel: "alternate", type: "text/html", hreflang: language },
        { href: "/alerts.json", rel: "via", type: "application/json" },
      ],
      xml: { lang: language },
      entries: entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        ...(entry.published && { published: firstOf(entry.published) }),
        updated: firstOf(entry.updated),
        links: entry.address ? [{ href: entry.address, rel: "alternate", type: "text/html" }] : [],
        content: { type: "html", value: html(entry.lines) },
      })),
    },
    { strict: true },
  )
  // Before the entries: the schema of RFC 4287 (Appendix B) knows nothing but entries after the first of them.
  return xml.replace(/ *<entry>|<\/feed>/, (next) => `${deleted(gone, updated)}${proofOf(feed)}${next}`)
}
