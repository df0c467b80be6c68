import { existsSync } from "node:fs"
import { fromBase64 } from "../../../crypto/bytes.ts"
import { decodeRecipient } from "../../../crypto/hybrid.ts"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { trustKey } from "../../../crypto/trust.ts"
import { keysShown } from "../../post/keys-shown.ts"
import { refuse } from "../../refusals/refusal.ts"
import { writeSealedFile } from "../../ring/backup/sealed-file.ts"
import { isShared } from "../../ring/shared.ts"
import { guarded } from "../../ring/vault-file.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { nameForAll } from "../entries/batch.ts"
import { hashOf } from "../entries/hashes.ts"
import type { Dot } from "../merging/heads.ts"
import { mergedOf } from "../merging/merge.ts"
import { type JournalState, journalOf } from "../state.ts"
import { lineSum } from "./form.ts"

/**
 * Everything that the team shares, in one sealed and signed file for one colleague: for somebody new, and for who was
 * away longer than the journal reaches.
 */

/** The message key that the server shows for this colleague today. Throws `no-such-person`, `no-key-of-colleague`. */
async function keyOf(workstation: Workstation, alias: string): Promise<Uint8Array> {
  const roster = rosterOf(workstation)
  const person = roster.people.find((each) => each.alias === alias && each.state === "current")
  if (!person?.roles.includes("open") || alias === selfOf(workstation).alias) return refuse("no-such-person")
  for (const signed of await keysShown(workstation, "/keys.json")) {
    const key = trustKey(signed, roster, workstation.today, "message")
    if (key.ok && key.value.person === alias)
      return decodeRecipient(key.value.recipient) ?? refuse("no-key-of-colleague")
  }
  return refuse("no-key-of-colleague")
}

/**
 * Writes the hand-over for a colleague, whole or not at all, never over another file. Call it right after the journal was
 * sent. Throws `no-journal`, `file-exists`, `disk-full` and what `keyOf` throws. Says how many items there are.
 */
export async function makeHandOver(workstation: Workstation, alias: string, out: string): Promise<number> {
  if (existsSync(out)) return refuse("file-exists")
  const recipient = await keyOf(workstation, alias)
  return workstation.vault.together(() => {
    const state = journalOf(workstation) ?? refuse("no-journal")
    let items = 0
    const write = () =>
      writeSealedFile(out, recipient, workstation.random, (add) => {
        items = fill(workstation, state, alias, add)
      })
    guarded(write)
    return items
  })
}

/** Every line of a hand-over, each with its end. Call it inside a commit: then nothing changes on the way. */
export function fill(workstation: Workstation, state: JournalState, to: string, add: (text: string) => void): number {
  const { vault, today } = workstation
  const sum = lineSum()
  const line = (value: object) => {
    const text = JSON.stringify(value)
    sum.add(text)
    add(`${text}\n`)
  }
  const { id: organisation } = homeOf(workstation)
  const head = { organisation, from: state.author, for: to, day: today, heads: state.heads }
  line({ kind: "canopy/hand-over", version: 1, ...head })
  for (const { name, value } of vault.list<Dot[]>("destroyed"))
    line({ destroyed: name.slice("destroyed/".length), dots: value })
  const items = addItems(workstation, line)
  for (const [author, sequence] of Object.entries(state.heads)) {
    const hash = hashOf(workstation, author, sequence)
    if (hash) line({ author, sequence, hash })
  }
  add(`${JSON.stringify({ signed: signedSum(workstation, state, sum.sum()) })}\n`)
  return items
}

/** Items, and what is known of those that were removed. */
function addItems(workstation: Workstation, line: (value: object) => void): number {
  const { vault } = workstation
  const { alias } = selfOf(workstation)
  let items = 0
  const add = (name: string) => {
    line({ name: nameForAll(name, alias), merged: mergedOf(workstation, name) })
    items++
  }
  vault.each((name) => {
    if (isShared(name)) add(name)
    else if (name.startsWith("merge/") && vault.get(name.slice("merge/".length)) === undefined)
      add(name.slice("merge/".length))
  })
  return items
}

function signedSum(workstation: Workstation, { author }: JournalState, sum: { lines: number; sha256: string }) {
  const document = {
    kind: "canopy/hand-over-sum",
    version: 1 as const,
    epoch: rosterOf(workstation).epoch,
    organisation: homeOf(workstation).id,
    author,
    ...sum,
  }
  const secret = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  return { document: publicationText(document), minisig: signPublication(document, secret) }
}
