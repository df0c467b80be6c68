import { createHash } from "node:crypto"
import { inflateSync } from "node:zlib"
import { armor, Decrypter, type Identity } from "age-encryption"
import * as cctv from "cctv-age"

/** One of C2SP's test vectors for age (CCTV, `age/README.md`, "Test file format"). */
export type AgeVector = {
  name: string
  expect: string
  /** SHA-256 (hex) of the words inside. Where only their end is refused, of what came before: we give out none of it. */
  payload: string | null
  identities: string[]
  passphrases: string[]
  armored: boolean
  file: Uint8Array
}

function vectorOf(name: string, bytes: Uint8Array): AgeVector {
  const end = Buffer.from(bytes).indexOf("\n\n")
  const fields = Buffer.from(bytes.subarray(0, end))
    .toString("utf8")
    .split("\n")
    .map((line) => line.split(": "))
  const all = (key: string) => fields.flatMap(([each, value = ""]) => (each === key ? [value] : []))
  const file = bytes.subarray(end + 2)
  return {
    name,
    expect: all("expect")[0] ?? "",
    payload: all("payload")[0] ?? null,
    identities: all("identity"),
    passphrases: all("passphrase"),
    armored: all("armored").includes("yes"),
    file: all("compressed").includes("zlib") ? new Uint8Array(inflateSync(file)) : file,
  }
}

export const ageVectors: AgeVector[] = Object.entries(cctv as Record<string, Uint8Array>).map(([name, bytes]) =>
  vectorOf(name, bytes),
)

export const isHybridIdentity = (identity: string): boolean => identity.startsWith("AGE-SECRET-KEY-PQ-1")

/** What the library says of a vector, in the vectors' own words, and the hash of the words if it opened. */
export type Verdict = { verdict: string; payload: string | null }

const headerVerdicts = new Map([
  ["no identity matched any of the file's recipients", "no match"],
  ["invalid header HMAC", "HMAC failure"],
])

function dearmored({ armored, file }: AgeVector): Uint8Array | null {
  try {
    return armored ? armor.decode(Buffer.from(file).toString("latin1")) : file
  } catch {
    return null
  }
}

async function read(payload: ReadableStream<Uint8Array>): Promise<Verdict> {
  try {
    const words = new Uint8Array(await new Response(payload).arrayBuffer())
    return { verdict: "success", payload: createHash("sha256").update(words).digest("hex") }
  } catch {
    return { verdict: "payload failure", payload: null }
  }
}

/** Opens the vector with these identities in place of its own. */
export async function judge(vector: AgeVector, identities: readonly (string | Identity)[]): Promise<Verdict> {
  const file = dearmored(vector)
  if (!file) return { verdict: "armor failure", payload: null }
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  for (const passphrase of vector.passphrases) decrypter.addPassphrase(passphrase)
  try {
    return await read(await decrypter.decrypt(new Blob([Uint8Array.from(file)]).stream()))
  } catch (error) {
    return { verdict: headerVerdicts.get((error as Error).message) ?? "header failure", payload: null }
  }
}
