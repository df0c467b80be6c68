/**
 * A form's fields as a value: `story` · `types[]` (several choices) · `people.0.hair` (the first person) · `phones.0`.
 * The same names stand on a page, in a browser and in a plain POST.
 */
export type Entry = readonly [name: string, value: string]
export type Tree = { [field: string]: Tree | Tree[] | string | string[] | boolean | number }

/** No form has a name of more parts; one of thousands would be a tree too deep to walk. */
const mostParts = 4
const pathOf = (name: string): string[] => {
  const parts = name.split(".")
  return parts.length > mostParts ? [name] : parts
}

const isPlace = (key: string): boolean => /^\d$/.test(key)
/** Names come from outside: an object without a prototype has nothing that "__proto__" could reach. */
export const empty = (): Tree => Object.create(null) as Tree
const isGroup = (value: Tree[string] | undefined): value is Tree => typeof value === "object" && !Array.isArray(value)

function put(draft: Tree, path: readonly string[], value: string | boolean): void {
  const [key = "", ...rest] = path
  if (rest.length === 0) {
    putValue(draft, key, value)
    return
  }
  draft[key] ??= empty()
  const group = draft[key]
  if (isGroup(group)) put(group, rest, value)
  else draft[path.join(".")] = value // a name that fits nothing: the schema refuses it
}

function putValue(draft: Tree, key: string, value: string | boolean): void {
  const chosen = draft[key.slice(0, -2)] ?? []
  if (key.endsWith("[]") && typeof value === "string" && Array.isArray(chosen))
    draft[key.slice(0, -2)] = [...(chosen as string[]), value]
  else draft[key] = value
}

/** {"0": …, "2": …} becomes a list: a group that was left blank leaves no gap. */
function withLists(value: Tree[string]): Tree[string] {
  if (typeof value !== "object" || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(isPlace)) return keys.sort().map((key) => withLists(value[key]!)) as Tree[]
  return Object.fromEntries(keys.map((key) => [key, withLists(value[key]!)]))
}

/**
 * The fields that were filled in, trimmed; one left blank is absent. `ticks` are names that stand alone: there (true) or
 * not. `into` is a tree to begin with. Unknown names are kept: a strict schema refuses them.
 */
export function treeOf(
  entries: Iterable<Entry>,
  ticks: ReadonlySet<string> = new Set(),
  into: Tree = empty(),
): unknown {
  for (const [name, value] of entries) {
    if (value.trim() !== "") put(into, pathOf(name), ticks.has(name) ? true : value.trim())
  }
  return withLists(into)
}
