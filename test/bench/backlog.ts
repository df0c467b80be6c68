import { randomBytes } from "node:crypto"
import { encodeIdentity, encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { sealLetter } from "../../crypto/seal.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import { openAll } from "../../keys/post/opener.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { random } from "../support/random.ts"
import { agePerSecond } from "./backlog-age.ts"
import { gpgPerSecond } from "./backlog-gpg.ts"
import { missing, type Row, ratioAtLeast, row, seconds } from "./row.ts"

/** Different letters; a backlog repeats them, for nothing remembers a letter that it has opened. */
const different = 100
const R = 4
const held = [1, 3, 8]

const recipientOf = (seed: Uint8Array): string => encodeRecipient(hybridPublicKey(seed))

/** A letter of two caseworkers, of whom the second is us, filled up with throw-away recipients. */
function letterTo(seed: Uint8Array): SealedLetter {
  const colleague = recipientOf(random(32))
  const document = { story: randomBytes(1500).toString("base64") }
  const sealed = sealLetter(document, [colleague, recipientOf(seed)], R, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}

const repeated = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, at) => items[at % items.length] as Item)

/** Opens all of them. Throws when one stays shut. */
const openThem = (letters: readonly SealedLetter[], seeds: readonly Uint8Array[]) => async () => {
  const opened = await openAll(letters, seeds)
  if (!opened.every(({ ok }) => ok)) throw new Error("a letter stayed shut")
}

/** The keys that a workstation holds; the one that opens is tried last. */
const keysHeld = (seed: Uint8Array, count: number): Uint8Array[] => [
  ...Array.from({ length: count - 1 }, () => random(32)),
  seed,
]

const name = (count: number) => `opening, keys held × R = ${count} × ${R}`

/** We go before and after the other program, so that a machine that is busy meanwhile is busy for both. */
async function besideAge(letters: readonly SealedLetter[], seed: Uint8Array, count: number): Promise<Row> {
  const { age } = toolPaths()
  const seeds = keysHeld(seed, count)
  const before = await seconds(openThem(letters, seeds))
  const peer = age ? await agePerSecond(age, letters, seeds.map(encodeIdentity)) : null
  const after = await seconds(openThem(letters, seeds))
  const ours = count === 1 ? "our one key" : `the last of our ${count} keys opens`
  return row(name(count), (2 * letters.length) / (before + after), "letters/s", {
    peer: [`age, a process a file, the same ${count === 1 ? "key" : "keys"}`, peer],
    aim: ratioAtLeast(3),
    note: `${letters.length} letters; ${ours}, in the 2nd of ${R} stanzas${age ? "" : "; age is not on this machine"}`,
  })
}

const gpgKinds = [
  { kind: "cv25519", share: 1 },
  // A tenth of the letters, for it takes six times as long.
  { kind: "rsa4096", share: 0.1 },
] as const

async function besideGpg(ours: number, letters: number): Promise<Row[]> {
  const { gpg } = toolPaths()
  if (!gpg) return [missing("opening beside gpg", "letters/s", "gpg")]
  const rows: Row[] = []
  for (const { kind, share } of gpgKinds) {
    const count = Math.ceil(letters * share)
    const note = `${count} files, as long as a letter before sealing, not compressed; the key has no passphrase`
    const peer = [`gpg, a process a file, ${kind}`, await gpgPerSecond(gpg, kind, count)] as const
    rows.push(row(name(1), ours, "letters/s", { peer, note }))
  }
  return rows
}

/** Opening a backlog on all cores, beside programs that open a file at a time, as many at a time as there are cores. */
export async function backlog(count: number): Promise<Row[]> {
  const seed = random(32)
  const letters = repeated(
    Array.from({ length: Math.min(different, count) }, () => letterTo(seed)),
    count,
  )
  const rows: Row[] = []
  for (const keys of held) rows.push(await besideAge(letters, seed, keys))
  return [...rows, ...(await besideGpg(rows[0]?.value ?? 0, count))]
}
