import MarkdownIt, { type Token } from "markdown-it"

/**
 * Markdown to HTML (CommonMark, and tables), for words that come with the program or were signed by a caseworker. HTML in
 * it is shown as text; there are no pictures, so that nothing is ever fetched; an address can only be a page of this site,
 * https, a phone number or an e-mail address.
 */

const allowed = /^(https:\/\/[^/]|tel:|mailto:|#|[a-z0-9-]+(\/[a-z0-9.-]+)*(#|$))/
const leadsAway = /^https:\/\//
const hasScheme = /^[a-z]+:/

/** "If they have just left" → "if-they-have-just-left", in any script. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(["image", "html_block"])
markdown.validateLink = (address) => allowed.test(address)

const textOf = (token: Token | undefined): string => (token?.children ?? []).map(({ content }) => content).join("")

/** Where a page of ours is, and in which language when it is another one than the text's: its BCP 47 tag and its name. */
export type PlaceOfPage = { address: string; foreign?: { tag: string; name: string } }
/** Finds a page that a text links to as "health" or "telling-police#if-they-have-just-left". */
export type ToPage = (written: string) => PlaceOfPage

const isOurs = (written: string): boolean => !hasScheme.test(written) && !written.startsWith("#")

/** Whoever reads another language is told behind the link that the page is not in it. */
function leadTo({ address, foreign }: PlaceOfPage, tokens: Token[], at: number): void {
  tokens[at]!.attrSet("href", address)
  if (!foreign) return
  tokens[at]!.attrSet("hreflang", foreign.tag)
  const end = tokens.slice(at).find(({ type }) => type === "link_close")
  if (end) end.meta = foreign
}

markdown.renderer.rules.link_close = (tokens, at) => {
  const foreign = tokens[at]!.meta as PlaceOfPage["foreign"] | null
  return foreign ? `<small lang="${foreign.tag}"> (${foreign.name})</small></a>` : "</a>"
}
markdown.renderer.rules.heading_open = (tokens, at) => {
  const { tag } = tokens[at]!
  return `<${tag} id="${markdown.utils.escapeHtml(anchorOf(textOf(tokens[at + 1])))}">`
}
markdown.renderer.rules.link_open = (tokens, at, options, environment, self) => {
  const token = tokens[at]!
  const written = String(token.attrGet("href") ?? "")
  if (isOurs(written)) leadTo((environment as { toPage: ToPage }).toPage(written), tokens, at)
  if (leadsAway.test(written)) token.attrSet("rel", "noreferrer nofollow")
  return self.renderToken(tokens, at, options)
}
// Wide tables scroll by themselves, and with the keyboard.
markdown.renderer.rules.table_open = () => '<div class="wide" tabindex="0"><table>'
markdown.renderer.rules.table_close = () => "</table></div>"

export const htmlOf = (text: string, toPage: ToPage): string => markdown.render(text, { toPage })

/** Addresses behind words in brackets to which nothing may lead: the line is shown as it was typed. */
export function notLinkedIn(text: string): string[] {
  const inline = markdown.parse(text, {}).flatMap(({ children }) => children ?? [])
  const shown = inline.flatMap(({ type, content }) => (type === "text" ? [content] : [])).join("\n")
  return [...shown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address = ""]) => address)
}

/** Every address that it links to, as written. */
export function linksIn(text: string): string[] {
  const inline = markdown.parse(text, {}).flatMap(({ children }) => children ?? [])
  return inline.flatMap((token) => (token.type === "link_open" ? [String(token.attrGet("href"))] : []))
}
