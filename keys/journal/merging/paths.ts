import { textOf } from "../../../crypto/bytes.ts"
import { canonicalBytes } from "../../../crypto/statement.ts"
import { listsIn, mergedAs, ownFieldsIn } from "../../ring/shared.ts"

/**
 * A shared value as single fields, each with a path of its own (JSON Pointer, RFC 6901), and back. Whatever is merged as
 * one has the path "". An element of a list to which people add has its list's path, "/+" and itself; its value is its
 * place when it was added.
 */
export type Fields = Map<string, unknown>

type Fielded = { [key: string]: unknown }
const isFielded = (value: unknown): value is Fielded =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A value as one text, whatever the order of its keys (RFC 8785). */
export const oneText = (value: unknown): string => textOf(canonicalBytes(value))

/** Whether a path is that of an element of a list to which people add. */
export const isElement = (path: string): boolean => path.includes("/+")

const step = (key: string): string => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`
const keyIn = (text: string): string => text.replaceAll("~1", "/").replaceAll("~0", "~")

/** `name`: of the item, which says how it is merged. Undefined for no item: no fields. */
export function fieldsOf(name: string, value: unknown): Fields {
  const fields: Fields = new Map()
  if (value === undefined) return fields
  if (mergedAs(name) !== "fields" || !isFielded(value)) return fields.set("", value)
  const [lists, own] = [listsIn(name), ownFieldsIn(name)]
  for (const [key, each] of Object.entries(value)) {
    if (own.includes(key) || each === undefined) continue
    if (lists.includes(key) && Array.isArray(each))
      for (const [place, element] of each.entries()) fields.set(`${step(key)}/+${oneText(element)}`, place)
    else addFields(fields, step(key), each)
  }
  return fields
}

/** An object that has fields is them; an empty one is a value. */
function addFields(fields: Fields, path: string, value: unknown): void {
  if (!isFielded(value) || Object.keys(value).length === 0) return void fields.set(path, value)
  for (const [key, each] of Object.entries(value)) if (each !== undefined) addFields(fields, path + step(key), each)
}

/** The value again. Of two fields of which one lies inside the other the outer one counts: both cannot be. */
export function itemOf(name: string, fields: Fields): unknown {
  if (fields.has("")) return fields.get("")
  const value: Fielded = Object.fromEntries(listsIn(name).map((key) => [key, elementsIn(fields, key)]))
  for (const [path, each] of [...fields].toSorted(([one], [other]) => (one < other ? -1 : 1)))
    if (!isElement(path)) put(value, path.slice(1).split("/").map(keyIn), each)
  return withoutEmpty(name, value)
}

function elementsIn(fields: Fields, key: string): unknown[] {
  const prefix = `${step(key)}/+`
  return [...fields]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, place]) => ({ place: place as number, text: path.slice(prefix.length) }))
    .toSorted((one, other) => one.place - other.place || (one.text < other.text ? -1 : 1))
    .map(({ text }) => JSON.parse(text) as unknown)
}

function put(into: Fielded, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    if (!(key in into)) into[key] = value
    return
  }
  if (!(key in into)) into[key] = {}
  if (isFielded(into[key])) put(into[key], rest, value)
}

/** A list without elements that a case need not have. */
function withoutEmpty(name: string, value: Fielded): Fielded {
  const needed = name.startsWith("case/") ? ["letters", "alerts"] : []
  const isLeft = ([key, each]: [string, unknown]) =>
    !(listsIn(name).includes(key) && Array.isArray(each) && each.length === 0 && !needed.includes(key))
  return Object.fromEntries(Object.entries(value).filter(isLeft))
}
