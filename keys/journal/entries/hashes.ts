import type { Workstation } from "../../workstation.ts"
import type { SignedEntry } from "./entry.ts"

/** The SHA-256 (hex) of each author's last entries: what the next one must name, and what tells a fork. */

type Hashes = { [sequence: string]: string }
const nameOf = (author: string): string => `journal/hashes/${author}`
/** So many of each author. */
const most = 256

const hashesOf = ({ vault }: Pick<Workstation, "vault">, author: string): Hashes =>
  vault.get<Hashes>(nameOf(author)) ?? {}

export const hashOf = (workstation: Pick<Workstation, "vault">, author: string, sequence: number): string | undefined =>
  hashesOf(workstation, author)[sequence]

export const keepHash = (workstation: Pick<Workstation, "vault">, author: string, sequence: number, hash: string) =>
  keep(workstation, author, [[sequence, hash]])

export const keepHashes = (workstation: Workstation, author: string, entries: readonly SignedEntry[]): void =>
  keep(
    workstation,
    author,
    entries.map(({ entry, hash }) => [entry.sequence, hash]),
  )

function keep({ vault }: Pick<Workstation, "vault">, author: string, fresh: readonly (readonly [number, string])[]) {
  const all = [
    ...Object.entries(hashesOf({ vault }, author)),
    ...fresh.map(([sequence, hash]) => [`${sequence}`, hash]),
  ]
  const last = all.toSorted(([one], [other]) => Number(one) - Number(other)).slice(-most)
  vault.put(nameOf(author), Object.fromEntries(last))
}
