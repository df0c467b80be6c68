import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Encrypter, generateHybridIdentity, identityToRecipient } from "age-encryption"
import type { Random } from "../../../crypto/bytes.ts"
import { encodeIdentity, encodeRecipient, hybridPublicKey } from "../../../crypto/hybrid.ts"
import { freshPassphrase } from "../../passphrase.ts"
import { refuse } from "../../refusals/refusal.ts"
import { homeOf, type Workstation } from "../../workstation.ts"
import { writeWhole } from "../files.ts"
import { keepRecoveryKey } from "./state.ts"

/**
 * The recovery key: an age identity that nobody holds. It is sealed to A and the result to B, to A and C, to B and C:
 * any two open it with the stock `age`, and no one alone. Its public half stays here; the secret is dropped.
 */

export const letters = ["A", "B", "C"] as const
type Letter = (typeof letters)[number]
export const pairs = [
  ["A", "B"],
  ["A", "C"],
  ["B", "C"],
] as const

/** Somebody who had no key: the file made for them, and the words that open it. Shown once. */
export type Made = { file: string; words: string }
type Person = { letter: Letter; recipient: string; identity: string | null }

/** A recipient that typage takes, of either kind. */
function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text)
    return text.startsWith("age1")
  } catch {
    return false
  }
}

/** "age1…" itself, or the one recipient that stands in a file of this name. */
function recipientIn(given: string): string {
  const text = given.startsWith("age1") || !existsSync(given) ? given : readFileSync(given, "utf8")
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const found = lines.filter((line) => line !== "" && !line.startsWith("#"))
  return found.length === 1 && isRecipient(found[0]!) ? found[0]! : refuse("not-a-recipient")
}

async function personFor(given: string, letter: Letter): Promise<Person> {
  if (given !== "new") return { letter, recipient: recipientIn(given), identity: null }
  const identity = await generateHybridIdentity()
  return { letter, recipient: await identityToRecipient(identity), identity }
}

async function sealed(bytes: Uint8Array, { recipient }: Person): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

async function underWords(text: string, words: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(words)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(text)
}

type Files = { [name: string]: Uint8Array }

async function pairFiles(people: readonly Person[], text: Uint8Array): Promise<Files> {
  const by = (letter: Letter): Person => people.find((person) => person.letter === letter)!
  const made = pairs.map(
    async ([inner, outer]): Promise<[string, Uint8Array]> => [
      `${inner}-${outer}.age`,
      await sealed(await sealed(text, by(inner)), by(outer)),
    ],
  )
  return Object.fromEntries(await Promise.all(made))
}

async function identityFiles(people: readonly Person[], random: Random, workFactor: number) {
  const [files, made]: [Files, Made[]] = [{}, []]
  for (const { letter, recipient, identity } of people) {
    if (identity === null) continue
    const words = freshPassphrase(random)
    files[`${letter}.age`] = await underWords(`# public key: ${recipient}\n${identity}\n`, words, workFactor)
    made.push({ file: `${letter}.age`, words })
  }
  return { files, made }
}

/** Into a folder that holds nothing; what was written goes again when one of them cannot be. */
function writeAll(folder: string, files: Files): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) refuse("folder-not-empty")
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  try {
    for (const [name, bytes] of Object.entries(files)) writeWhole(join(folder, name), bytes)
  } catch (error) {
    for (const name of Object.keys(files)) rmSync(join(folder, name), { force: true })
    throw error
  }
}

/**
 * Makes a recovery key, new each time, for three people: recipients, files that hold one, or "new". Backups from before
 * still open with the older files, and only with them. Throws `not-three-people`, `not-a-recipient`, `same-recipient`
 * and `folder-not-empty`; then nothing was made.
 */
export async function makeRecoveryKey(
  workstation: Workstation,
  given: readonly string[],
  folder: string,
  workFactor: number,
): Promise<{ recipient: string; files: string[]; made: Made[] }> {
  if (given.length !== letters.length) return refuse("not-three-people")
  const people: Person[] = []
  for (const [at, letter] of letters.entries()) people.push(await personFor(given[at]!, letter))
  if (new Set(people.map(({ recipient }) => recipient)).size < people.length) return refuse("same-recipient")
  const seed = workstation.random(32)
  const recipient = encodeRecipient(hybridPublicKey(seed))
  const text = `# Recovery key of ${homeOf(workstation).name}, ${workstation.today}: it opens backups, never letters.\n# public key: ${recipient}\n${encodeIdentity(seed)}\n`
  const own = await identityFiles(people, workstation.random, workFactor)
  const files = { ...(await pairFiles(people, Buffer.from(text))), ...own.files }
  writeAll(folder, files)
  keepRecoveryKey(workstation, { recipient, made: workstation.today })
  return { recipient, files: Object.keys(files), made: own.made }
}
