import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Every file in a folder, read whole: what somebody finds who takes the disk away. */
export const filesIn = (folder: string): { name: string; bytes: Buffer }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))

/** Whether these words stand in the folder in the clear: in a file, as UTF-8, UTF-16, base64 or hex, or in a file's name. */
export function isReadableIn(folder: string, words: string): boolean {
  const plain = Buffer.from(words)
  // Base64 depends on where in a group of three the words begin: what all three ways share is enough.
  const base64 = [0, 1, 2].map((skipped) => {
    const text = Buffer.concat([Buffer.alloc(skipped), plain]).toString("base64")
    return Buffer.from(text.slice(4, -4))
  })
  const forms = [plain, Buffer.from(words, "utf16le"), Buffer.from(plain.toString("hex")), ...base64].filter(
    ({ length }) => length >= 4,
  )
  return filesIn(folder).some(({ name, bytes }) => name.includes(words) || forms.some((form) => bytes.includes(form)))
}

/** One line a file: any change at all shows. */
export const fingerprint = (folder: string): string[] =>
  filesIn(folder)
    .map(({ name, bytes }) => `${name} ${createHash("sha256").update(bytes).digest("hex")}`)
    .sort()
