import type { Entry } from "../../../crypto/form-tree.ts"
import { tagsIn } from "./markup.ts"

const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }

/** The text that a browser makes of escaped text. */
export const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d+)|([a-z]+));/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (characters[name ?? ""] ?? whole),
  )

/** A tag of any of these names. What stands between quotes in it may look like a tag itself. */
const tag = (names: string) => `<(?:${names})(?:[^>"]|"[^"]*")*>`

/** Every opening tag of a page, whole. */
export const openTags = (html: string): string[] => html.match(new RegExp(tag("[a-z]+[0-9]?"), "g")) ?? []

/** What can be read on a page: no tags, and not what stands in fields. */
export const textIn = (html: string): string =>
  unescaped(
    html
      .slice(html.indexOf("<body"))
      .replace(new RegExp(`${tag("textarea")}[\\s\\S]*?</textarea>`, "g"), " ")
      .replace(new RegExp(tag("/?[a-z]+[0-9]?"), "g"), " "),
  ).replace(/\s+/g, " ")

/** The form with this action, from its first tag to its end; "" for none. Forms do not nest. */
export function formIn(html: string, action: string): string {
  const opening = openTags(html).find((each) => each.startsWith("<form") && each.includes(` action="${action}"`))
  if (!opening) return ""
  const rest = html.slice(html.indexOf(opening))
  // A value between quotes may hold "</form>" as well.
  const end = [...rest.matchAll(/"[^"]*"|<\/form>/g)].find(([each]) => each === "</form>")
  return rest.slice(0, end?.index)
}

const attributesOf = (tag: string): Record<string, string> => tagsIn(tag)[0]?.attributes ?? {}

function saidBySelect(name: string, select: string): Entry[] {
  const chosen = /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ""
  return [[name, chosen]]
}

function saidByInput({ name = "", type = "text", value = "", ...rest }: Record<string, string>): Entry[] {
  if (type === "submit" || name === "") return []
  const off = (type === "radio" || type === "checkbox") && !("checked" in rest)
  return off ? [] : [[name, unescaped(value)]]
}

/** HTML Standard §13.2.6.4.7: a line break that stands first in a <textarea> is dropped. */
const saidByTextarea = (name: string, content: string): Entry[] => [[name, unescaped(content.replace(/^\n/, ""))]]

/** What a browser would post of this form when nobody touched it, with whatever was left blank left out. */
export function postedBy(form: string): Entry[] {
  const kinds = [
    `(?<input>${tag("input")})`,
    `(?<area>${tag("textarea")})(?<content>[\\s\\S]*?)</textarea>`,
    `(?<select>${tag("select")})(?<options>[\\s\\S]*?)</select>`,
  ]
  return [...form.matchAll(new RegExp(kinds.join("|"), "g"))]
    .flatMap(({ groups = {} }): Entry[] => {
      const { input, area, content = "", select, options = "" } = groups
      if (area) return saidByTextarea(attributesOf(area).name ?? "", content)
      if (select) return saidBySelect(attributesOf(select).name ?? "", options)
      return saidByInput(attributesOf(input ?? ""))
    })
    .filter(([, value]) => value.trim() !== "")
}
