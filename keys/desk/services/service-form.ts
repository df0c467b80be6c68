import { html } from "hono/html"
import { regions } from "../../../crypto/documents/choices.ts"
import { serviceKinds } from "../../../crypto/documents/directory.ts"
import { spoken } from "../../casework/words.ts"
import { serviceWords } from "../../services/service.ts"
import type { Markup } from "../shell/layout.ts"

/** The form of one service. What was typed comes back as it was; nothing is kept before it fits. */

const lines = ["name", "force", "phone", "email", "site", "hours", "areas", "languages", "welcome", "notes"] as const
type Line = (typeof lines)[number]
/** Fields in which several are written, between commas. */
const several: ReadonlySet<string> = new Set(["areas", "languages", "welcome"])

/** As it stands in the form. */
export type Typed = { [Field in Line]: string } & { kinds: string[]; regions: string[] }

const labels: { [Field in Line]: { label: string; hint: string } } = {
  name: { label: "Name", hint: "" },
  force: { label: "Police force", hint: "of a liaison officer or a single point of contact" },
  phone: { label: "Phone", hint: "" },
  email: { label: "E-mail", hint: "" },
  site: { label: "Address of its site", hint: "" },
  hours: { label: "When it is open", hint: "" },
  areas: { label: "Towns or boroughs", hint: "between commas" },
  languages: { label: "Languages", hint: "between commas" },
  welcome: { label: "Who is welcome", hint: "between commas: migrants, men, trans people" },
  notes: { label: "Notes for colleagues", hint: "they go into no reply" },
}

const blank = Object.fromEntries(lines.map((field) => [field, ""])) as { [Field in Line]: string }
export const nothingTyped: Typed = { ...blank, kinds: [], regions: [] }

/** A service of the directory, as the form shows it. */
export function typedFrom(one: object): Typed {
  const words = one as Partial<Record<string, string | string[]>>
  const shown = lines.map((field) => [field, [words[field] ?? ""].flat().join(", ")])
  return {
    ...nothingTyped,
    ...Object.fromEntries(shown),
    kinds: [words.kinds ?? []].flat(),
    regions: [words.regions ?? []].flat(),
  }
}

export function typedIn(form: FormData): Typed {
  const all = (name: string): string[] => form.getAll(name).map(String)
  const shown = lines.map((field) => [field, String(form.get(field) ?? "")])
  return { ...nothingTyped, ...Object.fromEntries(shown), kinds: all("kinds"), regions: all("regions") }
}

/** What the schema takes: blank fields are absent. */
export function wordsFrom({ kinds, regions: named, ...typed }: Typed): object {
  const filled = lines.flatMap((field): [string, string | string[]][] => {
    const text = typed[field].trim()
    if (several.has(field))
      return [
        [
          field,
          text
            .split(/[,;\n]/)
            .map((each) => each.trim())
            .filter(Boolean),
        ],
      ]
    return text === "" ? [] : [[field, text]]
  })
  return { ...Object.fromEntries(filled), kinds, regions: named }
}

/** Fields that do not fit, by the name that the form gives them. */
export function doesNotFit(words: object): string[] {
  const parsed = serviceWords.safeParse(words)
  if (parsed.success) return []
  return [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
}

const errors: { [field: string]: string } = {
  kinds: "Say what it is for: tick one or more.",
  name: "Give it a name of at most 100 characters.",
  phone: "Give one way to reach it at least: a phone number, an e-mail address or a site.",
  force: "Name the police force.",
}
const tooLong = "This is longer than the directory takes. Shorten it."

const errorList = (fields: readonly string[]): Markup | "" =>
  fields.length === 0
    ? ""
    : html`<div class="note" role="alert"><p>Nothing was kept yet:</p><ul>${fields.map(
        (field) => html`<li><a href="#${field}">${errors[field] ?? tooLong}</a></li>`,
      )}</ul></div>`

const line = (field: Line, typed: Typed): Markup =>
  html`<label for="${field}">${labels[field].label}${labels[field].hint ? html` <span class="soft">${labels[field].hint}</span>` : ""}</label><input type="text" id="${field}" name="${field}" value="${typed[field]}" dir="auto" autocomplete="off">`

const ticks = (name: "kinds" | "regions", legend: string, choices: readonly string[], typed: Typed): Markup =>
  html`<fieldset id="${name}"><legend>${legend}</legend>${choices.map(
    (choice) =>
      html`<label class="tick"><input type="checkbox" name="${name}" value="${choice}"${typed[name].includes(choice) ? html` checked` : ""}> ${spoken(choice)}</label>`,
  )}</fieldset>`

/** `to`: where it is posted. */
export const serviceForm = (
  to: string,
  typed: Typed,
  wrong: readonly string[],
  button: string,
): Markup => html`${errorList(wrong)}
<form method="post" action="${to}">
${line("name", typed)}
${ticks("kinds", "What it is for", serviceKinds, typed)}
${line("force", typed)}
${ticks("regions", "Where. No region and no town: everywhere", regions, typed)}
${lines.filter((field) => field !== "name" && field !== "force").map((field) => line(field, typed))}
<p><button name="act" value="save">${button}</button></p>
</form>`
