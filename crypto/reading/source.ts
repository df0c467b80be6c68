import { asOpened, asWritten } from "../documents/field.ts"
import { type Page, page } from "../documents/page.ts"
import { type NewsItem, newsItem } from "../documents/pages.ts"

/**
 * A page, or an item of news, as one text file that a person can write: a line "field: value" each between two lines
 * "---", then Markdown. An item of news has a place on the first page.
 */

export type Written = Page | NewsItem
export const isNews = (written: Written): written is NewsItem => "place" in written

const fieldsOf = ({ text: _, ...fields }: Written): [string, string][] =>
  Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))

/** Line ends as one kind, and nothing blank around it. */
const tidy = (text: string): string => text.replaceAll(/\r\n?/g, "\n").trim()

/** Ends with one line feed. */
export const sourceOf = (written: Written): string =>
  `---\n${fieldsOf(written)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}---\n${tidy(written.text)}\n`

const framed = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/

/** What such a file says; null for one that is none, or has a field that no page has, or one field twice. */
export function writtenIn(source: string): Written | null {
  const [, head = "", text = ""] = framed.exec(tidy(source)) ?? []
  const lines = head.split("\n").filter((line) => line.trim() !== "")
  const fields = lines.map((line) => /^(\w+):\s*(.*?)\s*$/.exec(line)?.slice(1) ?? ["", ""])
  const pairs = [...fields, ["text", text.trim()]]
  const said = Object.fromEntries(pairs)
  if (Object.keys(said).length < pairs.length) return null
  return page(asWritten).safeParse(said).data ?? newsItem(asWritten).safeParse(said).data ?? null
}

/** The same from what is kept: fields that a newer version added stay. */
export const openedWritten = (value: unknown): Written | null =>
  newsItem(asOpened).safeParse(value).data ?? page(asOpened).safeParse(value).data ?? null
