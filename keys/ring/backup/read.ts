import { createReadStream, existsSync } from "node:fs"
import { Readable } from "node:stream"
import type { ReadableStream } from "node:stream/web"
import type { Decrypter } from "age-encryption"
import { jsonOf } from "../../../crypto/publication.ts"
import { Refusal, type RefusalKind, refuse } from "../../refusals/refusal.ts"
import {
  type CarriedFile,
  fileLine,
  type Heading,
  heading,
  itemLine,
  lastLine,
  laterHeading,
  type Sum,
  tally,
} from "./form.ts"

/** Reading a backup line by line: nothing that was changed, cut or added to passes. */

export type Takes = {
  heading: (found: Heading) => void
  item: (name: string, value: unknown) => void
  file: (found: CarriedFile) => void
}

/** What typage says of a file that begins rightly, and is for somebody else. */
const notForUs = "no identity matched"

/** What to say of a file that is sealed to another key, and of one that is nothing of the kind. */
type Sentences = { foreign: RefusalKind; other: RefusalKind }

/** The bytes in a sealed file, as they come. Throws `file-not-found` and one of these sentences. */
export async function plaintextOf(path: string, by: Decrypter, { foreign, other }: Sentences): Promise<Readable> {
  if (!existsSync(path)) return refuse("file-not-found")
  const sealed = Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream<Uint8Array>
  const plain = await by
    .decrypt(sealed)
    .catch((error: Error) => refuse(error.message.startsWith(notForUs) ? foreign : other))
  return Readable.fromWeb(plain as unknown as ReadableStream)
}

function takeHeading(value: unknown): Heading {
  if (laterHeading.safeParse(value).success) return refuse("newer-backup")
  const found = heading.safeParse(value)
  return found.success ? found.data : refuse("not-a-backup")
}

/** One line after the first: an item, a file, or the sum. */
function takeLine(value: unknown, takes: Takes, add: (name: string, value: unknown) => void): Sum | null {
  const item = itemLine.safeParse(value)
  if (item.success) {
    add(item.data.name, item.data.value)
    takes.item(item.data.name, item.data.value)
    return null
  }
  const file = fileLine.safeParse(value)
  if (file.success) {
    takes.file(file.data)
    return null
  }
  const last = lastLine.safeParse(value)
  return last.success ? last.data : refuse("damaged-backup")
}

/**
 * Hands over everything in a backup, and gives its sum once it was found right. Throws `file-not-found`, `not-a-backup`,
 * `another-recovery-key`, `newer-backup` and `damaged-backup`, the last one possibly after much was handed over.
 */
export async function readBackup(path: string, by: Decrypter, takes: Takes): Promise<Sum> {
  const plain = await plaintextOf(path, by, { foreign: "another-recovery-key", other: "not-a-backup" })
  const sum = tally()
  let [first, said]: [boolean, Sum | null] = [true, null]
  try {
    for await (const line of linesOf(plain)) {
      if (said) return refuse("damaged-backup")
      const value = jsonOf(line)
      if (first) takes.heading(takeHeading(value))
      else said = takeLine(value, takes, sum.add)
      first = false
    }
  } catch (error) {
    throw isOurs(error) ? error : new Refusal("damaged-backup")
  } finally {
    plain.destroy()
  }
  const found = sum.sum()
  return said?.items === found.items && said.sha256 === found.sha256 ? found : refuse("damaged-backup")
}

/** Lines as they end, in UTF-8; what stands after the last end of line is one too. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let begun: Uint8Array[] = []
  for await (const piece of bytes) {
    let from = 0
    for (let end = piece.indexOf(lineEnd); end >= 0; end = piece.indexOf(lineEnd, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)]).toString("utf8")
      begun = []
      from = end + 1
    }
    // A copy: the library may use its piece again.
    begun.push(piece.slice(from))
  }
  const rest = Buffer.concat(begun)
  if (rest.length > 0) yield rest.toString("utf8")
}

const lineEnd = 0x0a

/** A refusal, or a word of the file system's, which has its own sentence. What age says of a cut file is damage. */
export const isOurs = (error: unknown): boolean =>
  error instanceof Refusal || typeof (error as { code?: unknown } | null)?.code === "string"
