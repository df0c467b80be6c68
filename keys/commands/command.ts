import { existsSync, readFileSync } from "node:fs"
import type { Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { type Organisation, organisation } from "../../crypto/documents/organisation.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** What a command has to tell: lines for a person, and the same as a value for `--json`. */
export type Told = { lines: string[]; value: unknown; exit?: 0 | 1 }

/** What `main.ts` hands to a command. */
export type Context = {
  home: string
  /** The command's own words, and its options by name. */
  words: string[]
  options: { [name: string]: string | undefined }
  today: Day
  random: Random
  fetch: typeof fetch
  workFactor: number
  /** Opens the workstation; asks for the passphrase. */
  open: () => Promise<Workstation>
  passphrase: () => Promise<string>
  /** Asks for the one of a key file that the workstation's does not open. */
  keyFilePassphrase: () => Promise<string>
  progress: (line: string) => void
}

export type Command = (context: Context) => Promise<Told>

/** Wrong use: exit 2, with how the command is used. */
export class Misused extends Error {}

export function wordAt({ words }: Context, at: number, name: string): string {
  const word = words[at]
  if (word === undefined) throw new Misused(`${name} is missing.`)
  return word
}

/** The file to be written: asked for before anything is done. Throws `file-exists`. */
export function outOf(context: Context): string {
  const out = neededOption(context, "out")
  return existsSync(out) ? refuse("file-exists") : out
}

/** The value of an option that the command cannot do without. */
export function neededOption({ options }: Context, name: string): string {
  const value = options[name]
  if (!value) throw new Misused(`--${name} is missing.`)
  return value
}

/** What stands under this name; "constructor" and its like are no names here. Throws Misused for a word that is none. */
export function verbIn<Verb>(verbs: { [name: string]: Verb }, word: string | undefined, usage: string): Verb {
  const verb = word !== undefined && Object.hasOwn(verbs, word) ? verbs[word] : undefined
  if (!verb) throw new Misused(usage)
  return verb
}

/** Throws the refusal `file-not-found`. */
export const readText = (path: string): string =>
  existsSync(path) ? readFileSync(path, "utf8") : refuse("file-not-found")

export const organisationFile = ({ options }: Context): string =>
  options["organisation-file"] ?? "site/organisation.json"

/** Throws the refusals `file-not-found` and `not-an-organisation-file`. */
export function readOrganisation(path: string): Organisation {
  const parsed = organisation.safeParse(jsonOf(readText(path)))
  return parsed.success ? parsed.data : refuse("not-an-organisation-file")
}
