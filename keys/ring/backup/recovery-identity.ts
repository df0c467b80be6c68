import { existsSync, readFileSync } from "node:fs"
import { Decrypter } from "age-encryption"
import { refuse } from "../../refusals/refusal.ts"

/** The recovery key as two people bring it: in the clear, as the stock `age` made it, or still sealed to both. */

const magic = "age-encryption.org/v1\n"

const read = (path: string): Buffer => (existsSync(path) ? readFileSync(path) : refuse("file-not-found"))
const isAgeFile = (bytes: Buffer): boolean => bytes.subarray(0, magic.length).toString("latin1") === magic

/** Every "AGE-SECRET-KEY-…" in a text; there may be notes beside them. */
const identitiesIn = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString("utf8")
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^AGE-SECRET-KEY-[0-9A-Z-]+$/.test(line))

function decrypterWith(identities: readonly string[]): Decrypter | null {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
    return identities.length > 0 ? decrypter : null
  } catch {
    return null
  }
}

const personIn = (path: string): Decrypter => decrypterWith(identitiesIn(read(path))) ?? refuse("not-an-identity")

/** null when this person does not open it. */
const opened = (file: Uint8Array, person: Decrypter): Promise<Uint8Array | null> =>
  person.decrypt(file).catch(() => null)

/** Either may be the outer one. */
async function byBoth(file: Uint8Array, one: Decrypter, other: Decrypter): Promise<Uint8Array | null> {
  for (const [outer, inner] of [
    [one, other],
    [other, one],
  ] as const) {
    const half = await opened(file, outer)
    if (half) return opened(half, inner)
  }
  return null
}

/** Where the recovery key is, and whose identities open it when it is still sealed. */
export type Brought = { recovery: string; first?: string; second?: string }

/**
 * What opens a backup. Throws `file-not-found`, `not-a-recovery-file`, `recovery-needs-two`, `not-an-identity` and
 * `not-these-two`.
 */
export async function recoveryIdentity({ recovery, first, second }: Brought): Promise<Decrypter> {
  const file = read(recovery)
  if (!isAgeFile(file)) return decrypterWith(identitiesIn(file)) ?? refuse("not-a-recovery-file")
  if (!first || !second) return refuse("recovery-needs-two")
  const text = await byBoth(file, personIn(first), personIn(second))
  if (!text) return refuse("not-these-two")
  return decrypterWith(identitiesIn(text)) ?? refuse("not-a-recovery-file")
}
