import { fileOf, linkFrom } from "./places.ts"

/**
 * A page of ours as it stands in a copy. Only for what our own build wrote: attributes in double quotes, forms that do
 * not nest. The copy holds no script and no form: what somebody typed there would be lost, or worse.
 */

const inTag = '(?:[^<>"]|"[^"]*")*'
const anyTag = new RegExp(`<[a-z]${inTag}>`, "g")
const script = new RegExp(`<script${inTag}></script>`, "g")
const form = new RegExp(`<form${inTag}>[\\s\\S]*?</form>`, "g")
const main = new RegExp(`(<main${inTag}>)([\\s\\S]*?)</main>`)
const template = /<template id="copy-banner">([\s\S]*?)<\/template>/

/** What the words for a copy are, taken from the page that holds them in one language. */
export type CopyWords = { banner: string; instead: string }

export function copyWordsIn(page: string): CopyWords {
  const inside = main.exec(page)?.[2] ?? ""
  return { banner: template.exec(inside)?.[1] ?? "", instead: inside.replace(template, "") }
}

/** Links from the root become links from this file; the way out leads where it leads by itself. */
export function withLinks(text: string, file: string, exitAddress: string): string {
  const target = (address: string): string => {
    if (address === "/leave") return exitAddress.replaceAll("&", "&amp;")
    const [path = "", fragment] = address.split("#")
    return linkFrom(file, fileOf(path)) + (fragment === undefined ? "" : `#${fragment}`)
  }
  return text.replace(anyTag, (tag) =>
    tag.replace(/ (href|src)="(\/[^"]*)"/g, (_, name, address) => ` ${name}="${target(address)}"`),
  )
}

/** These can be read without the form above them. Every other page with a form is nothing without it. */
const canBeRead = (address: string): boolean =>
  /^\/[a-z]{2,3}\/(alerts|police-watch|services|police-contacts)(\/|$)/.test(address)

/** `words`: in the page's own language. `file`: where it lies in the copy, if that is not the place of its address. */
export function pageInCopy(
  page: string,
  address: string,
  words: CopyWords,
  exitAddress: string,
  file = fileOf(address),
): string {
  const quiet = page.replace(script, "").replace(template, "")
  const kept = quiet.replace(main, (_, opening: string, inside: string) => {
    const useless = inside.search(form) >= 0 && !canBeRead(address)
    return `${opening}${words.banner}${useless ? words.instead : inside.replace(form, "")}</main>`
  })
  return withLinks(kept, file, exitAddress)
}

/** A feed names its list from the root; its own links are rewritten like a page's. */
export function feedInCopy(text: string, address: string, exitAddress: string): string {
  const file = fileOf(address)
  return address.endsWith(".atom")
    ? withLinks(text, file, exitAddress)
    : text.replace('"list": "/alerts.json"', `"list": "${linkFrom(file, "alerts.json")}"`)
}
