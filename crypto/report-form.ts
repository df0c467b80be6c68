/**
 * A form's fields as the draft of a report. The same names stand on the page, in the browser and in a plain POST:
 * `story` · `types[]` (several choices) · `people.0.hair` (the first person) · `phones.0` · `consents.alert`.
 */

type Entry = readonly [name: string, value: string]
type Draft = { [field: string]: Draft | Draft[] | string | string[] | boolean | number }

/** Ticks that stand alone: there or not. */
const ticks = new Set(["consents.alertPreview", "consents.limitsRead"])

const isPlace = (key: string): boolean => /^\d$/.test(key)
/** Names come from outside: an object without a prototype has nothing that "__proto__" could reach. */
const empty = (): Draft => Object.create(null) as Draft
const isGroup = (value: Draft[string] | undefined): value is Draft => typeof value === "object" && !Array.isArray(value)

function put(draft: Draft, path: readonly string[], value: string | boolean): void {
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

function putValue(draft: Draft, key: string, value: string | boolean): void {
  if (!key.endsWith("[]") || typeof value !== "string") draft[key] = value
  else draft[key.slice(0, -2)] = [...((draft[key.slice(0, -2)] as string[] | undefined) ?? []), value]
}

/** {"0": …, "2": …} becomes a list: a group that was left blank leaves no gap. */
function listed(value: Draft[string]): Draft[string] {
  if (typeof value !== "object" || Array.isArray(value)) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(isPlace)) return keys.sort().map((key) => listed(value[key]!)) as Draft[]
  return Object.fromEntries(keys.map((key) => [key, listed(value[key]!)]))
}

/**
 * The fields that were filled in, as an object for `report.safeParse`. A field left blank is absent, so that a question
 * of consent without an answer becomes No. Unknown names are kept: the schema refuses them.
 */
export function draftOf(entries: Iterable<Entry>, consentText: { version: number; language: string }): unknown {
  const draft = empty()
  draft.consents = Object.assign(empty(), { textVersion: consentText.version, language: consentText.language })
  for (const [name, value] of entries) {
    if (value.trim() === "") continue
    put(draft, name.split("."), ticks.has(name) ? true : value.trim())
  }
  return listed(draft)
}
