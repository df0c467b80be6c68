import { clientFiles } from "./build.ts"

/** A tag's attributes, as our own build writes them. */
export type Tag = { name: string; attributes: Record<string, string> }

/** Every opening tag of a page. For pages that we built: attributes in double quotes or without a value. */
export function tagsIn(html: string): Tag[] {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = "", attributes = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([^\s=>/]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [key, value]),
      ),
    }),
  )
}

export const page = (path: string): string => clientFiles().get(path)?.toString() ?? ""

/** Every prerendered page, by its path in `client/`. The offline form is no page of the site: it has rules of its own. */
export const pages = (): [path: string, html: string][] =>
  [...clientFiles()]
    .filter(([path]) => path.endsWith(".html") && !path.endsWith("/form.html"))
    .map(([path, file]) => [path, file.toString()])

/** A field of a form with everything that can be chosen in it; free text has no choices. */
export type Field = { name: string; choices: string[]; chosen: string[] }

export function fieldsIn(html: string): Field[] {
  const fields = new Map<string, Field>()
  let select = ""
  for (const { name: tag, attributes } of tagsIn(html)) {
    const name = attributes.name ?? (tag === "option" ? select : "")
    if (tag === "select") select = name
    if (!["input", "textarea", "select", "option"].includes(tag) || name === "") continue
    const field = fields.get(name) ?? { name, choices: [], chosen: [] }
    if (attributes.value) field.choices.push(attributes.value)
    if ("checked" in attributes || "selected" in attributes) field.chosen.push(attributes.value ?? "")
    fields.set(name, field)
  }
  return [...fields.values()]
}
