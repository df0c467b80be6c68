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

/** Whose passphrase is asked for: where it may stand, what the prompt says, and the refusal where there is neither. */
const asked = {
  workstation: { variable: "CANOPY_PASSPHRASE_FILE", prompt: "Passphrase", none: "no-passphrase" },
  "key-file": {
    variable: "CANOPY_KEY_PASSPHRASE_FILE",
    prompt: "That does not open the key file. Passphrase of the workstation that wrote it",
    none: "no-key-file-passphrase",
  },
} as const

const file = (whose: keyof typeof asked = "workstation"): string | undefined => process.env[asked[whose].variable]

/** For `canopy init`: what stands in the file, or a fresh one, written there or shown once. */
export function passphraseForNew(random: Random): { passphrase: string; shown: boolean } {
  const path = file()
  if (path && existsSync(path))
    return { passphrase: readFileSync(path, "utf8").trim() || refuse("no-passphrase"), shown: false }
  const passphrase = freshPassphrase(random)
  if (path) writeWhole(path, Buffer.from(`${passphrase}\n`))
  return { passphrase, shown: !path }
}

/** For everything else. Throws the refusals `no-passphrase`, `no-key-file-passphrase` and `file-not-found`. */
export async function askPassphrase(whose: keyof typeof asked = "workstation"): Promise<string> {
  const { prompt, none } = asked[whose]
  const path = file(whose)
  if (path) return existsSync(path) ? readFileSync(path, "utf8").trim() || refuse(none) : refuse("file-not-found")
  if (!process.stdin.isTTY) return refuse(none)
  process.stderr.write(`${prompt} (not shown): `)
  const silent = new Writable({ write: (_chunk, _encoding, next) => next() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  const passphrase = await lines.question("")
  lines.close()
  process.stderr.write("\n")
  return passphrase.trim().replaceAll(/\s+/g, " ") || refuse(none)
}
