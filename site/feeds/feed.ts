import type { Region } from "../../crypto/browse/question.ts"
import type { Month } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { Language } from "../../crypto/languages.ts"
import type { ListProof } from "../../crypto/page-data.ts"
import { areaInWords, besides, listAddress } from "../warnings/places.ts"
import { wordsFor } from "../words/shown.ts"
import { type FeedEntries, feedEntries } from "./entries.ts"
import { urnOf } from "./urn.ts"

export type Format = "atom" | "json"

/** A feed before it is written in a format. */
export type Feed = FeedEntries & {
  id: string
  title: string
  language: Language
  /** Who speaks, as far as a list of feeds on somebody's screen may tell: the site and never the organisation. */
  site: string
  /** Where it is read as a page, from the root. */
  home: string
  /** Where it is fetched, from the root. */
  self: (format: Format) => string
  list: Alerts
  proof: ListProof
}

/** Nothing in a feed tells more than a month: this is its first instant. */
export const firstOf = (month: Month): Date => new Date(`${month}-01T00:00:00Z`)

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
/** XML 1.0 §2.2: a document that holds any other character is none. */
const notInXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const escaped = (text: string): string =>
  text.replace(notInXml, "").replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

/** `whole`: the feeds of everything that stand at the root, in the organisation's first language. */
export function feedOf(
  list: Alerts,
  proof: ListProof,
  { language, region, whole }: { language: Language; region: Region | null; whole: boolean },
): Feed {
  const words = wordsFor(language, {})
  const name = `${language}/${region ?? "all"}`
  const atRoot = { atom: "/alerts.atom", json: "/feed.json" }
  return {
    ...feedEntries(list, region, language, words),
    id: urnOf(list.organisation, name),
    title: words.feed.title(region && (region === "touring" ? words.feed.several : areaInWords(region, words))),
    language,
    site: words.layout.site,
    home: listAddress(language, region),
    self: (format) => (whole ? atRoot[format] : besides(language, region, `feed.${format}`)),
    list,
    proof,
  }
}
