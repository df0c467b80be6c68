import { existsSync, readFileSync } from "node:fs"
import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"
import { wordlist } from "@scure/bip39/wordlists/english.js"
import type { Random } from "../crypto/bytes.ts"
import { refuse } from "./refusals/refusal.ts"
import { writeWhole } from "./ring/files.ts"

/** The passphrase comes from a file or a prompt, never from an argument: arguments stand in process lists. */

const passphraseWords = 7

/** Seven words of the BIP-39 list, 77 bits: made, not chosen. Draws 14 bytes. */
export function freshPassphrase(random: Random): string {
  const bytes = random(2 * passphraseWords)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const words = Array.from({ length: passphraseWords }, (_, at) => wordlist[view.getUint16(2 * at) % wordlist.length])
  return words.join(" ")
}

const file = (): string | undefined => process.env.CANOPY_PASSPHRASE_FILE

/** For `canopy init`: what stands in the file, or a fresh one, written there or shown once. */
export function passphraseForNew(random: Random): { passphrase: string; shown: boolean } {
  const path = file()
  if (path && existsSync(path))
    return { passphrase: readFileSync(path, "utf8").trim() || refuse("no-passphrase"), shown: false }
  const passphrase = freshPassphrase(random)
  if (path) writeWhole(path, Buffer.from(`${passphrase}\n`))
  return { passphrase, shown: !path }
}

/** For everything else. Throws the refusals `no-passphrase` and `file-not-found`. */
export async function askPassphrase(): Promise<string> {
  const path = file()
  if (path)
    return existsSync(path) ? readFileSync(path, "utf8").trim() || refuse("no-passphrase") : refuse("file-not-found")
  if (!process.stdin.isTTY) return refuse("no-passphrase")
  process.stderr.write("Passphrase (not shown): ")
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() })
  const prompt = createInterface({ input: process.stdin, output: silent, terminal: true })
  const passphrase = await prompt.question("")
  prompt.close()
  process.stderr.write("\n")
  return passphrase.trim().replaceAll(/\s+/g, " ") || refuse("no-passphrase")
}
