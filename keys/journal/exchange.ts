import { sha256 } from "@noble/hashes/sha2.js"
import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { toHex } from "../../crypto/bytes.ts"
import { openers } from "../../crypto/documents/roster.ts"
import { blockBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { openSealedBlock } from "../../crypto/open.ts"
import { sealBlock } from "../../crypto/seal.ts"
import { asSealedBlock, type SealedBlock } from "../../crypto/sealed.ts"
import { trustKey } from "../../crypto/trust.ts"
import { keysShown } from "../post/keys-shown.ts"
import { nativeIdentity } from "../post/native-identity.ts"
import { jsonBody, type Server, unlessCarried } from "../post/server.ts"
import { refuse } from "../refusals/refusal.ts"
import { openingSeeds } from "../ring/message-keys.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import type { SignedEntry } from "./entries/entry.ts"

/** The journal's sealed entries on their way: from the server and to it. */

const idBytes = 16
/** Entries in one request: a few megabytes. */
const atOnce = 128

/** As the server names it: the first 16 bytes of SHA-256, in hex. */
const idOf = (sealed: Uint8Array): string => toHex(sha256(sealed).subarray(0, idBytes))

const waiting = z.looseObject({ waiting: z.array(z.string().check(z.regex(/^[0-9a-f]{32}$/))) })

/** Ids of all that waits, in no order that tells anything. */
export async function waitingIds(server: Server): Promise<string[]> {
  const response = await server.ask("GET", "/desk/journal")
  const parsed = waiting.safeParse(await response.json().catch(() => null))
  return parsed.success ? parsed.data.waiting : refuse("server-speaks-another-tongue")
}

/** `value`: the JSON that was sealed; undefined for what does not open here. */
export type Fetched = { id: string; value: unknown }

/** Fetches these entries and opens them. What is not there any more is passed over. */
export async function fetchEntries(
  workstation: Workstation,
  server: Server,
  ids: readonly string[],
): Promise<Fetched[]> {
  const identities = openingSeeds(workstation).map(nativeIdentity)
  const count = rosterOf(workstation).recipients
  const [length, bytes] = [entryRecordBytes(count), await entryRecords(server, count, ids)]
  const fetched: Fetched[] = []
  for (let from = 0; from < bytes.length; from += length)
    fetched.push(await opened(bytes.subarray(from, from + length), identities, count))
  return fetched
}

/** An entry as it is fetched: `id 16 ‖ age file`. */
export const entryRecordBytes = (count: RecipientCount): number => idBytes + sealedBytes(blockBytes, count)

/** The records of these entries, one behind the other, still sealed. */
export async function entryRecords(server: Server, count: RecipientCount, ids: readonly string[]): Promise<Uint8Array> {
  const records: Uint8Array[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const response = await server.ask("POST", "/desk/journal/read", jsonBody({ ids: ids.slice(at, at + atOnce) }))
    const bytes = new Uint8Array(await response.arrayBuffer().catch(() => refuse("server-not-reached")))
    if (bytes.length % entryRecordBytes(count) !== 0) return refuse("server-not-reached")
    records.push(bytes)
  }
  return concatBytes(...records)
}

async function opened(
  record: Uint8Array,
  identities: Parameters<typeof openSealedBlock>[1],
  count: RecipientCount,
): Promise<Fetched> {
  const id = toHex(record.subarray(0, idBytes))
  const sealed = asSealedBlock(record.slice(idBytes), count)
  const found = sealed && (await openSealedBlock(sealed, identities))
  return { id, value: found?.ok ? found.value : undefined }
}

type Reader = { person: string; recipient: string }

/**
 * Keys of all who open letters, our own among them; each was checked. Whoever has not fetched for so long that the server
 * shows no message key of theirs is written to by their standing key, which lasts longer: what nobody sealed to them
 * would be missing there for ever.
 */
async function keysOfTeam(workstation: Workstation): Promise<Reader[]> {
  const present = await keysOf(workstation, "message")
  const here = new Set(present.map(({ person }) => person))
  if (openers(rosterOf(workstation)).every(({ alias }) => here.has(alias))) return present
  const standing = await keysOf(workstation, "standing")
  return [...present, ...standing.filter(({ person }) => !here.has(person))]
}

async function keysOf(workstation: Workstation, kind: "message" | "standing"): Promise<Reader[]> {
  const roster = rosterOf(workstation)
  const shown = await keysShown(workstation, kind === "message" ? "/keys.json" : "/standing.json")
  return shown.flatMap((signed) => {
    const key = trustKey(signed, roster, workstation.today, kind)
    return key.ok ? [key.value] : []
  })
}

/** Whether a colleague could open what is written now. */
export async function hasReaders(workstation: Workstation): Promise<boolean> {
  const { alias } = selfOf(workstation)
  return (await keysOfTeam(workstation)).some(({ person }) => person !== alias)
}

/** Entries that were sealed, each with the id that the server will name it by. */
export type Sealed = { id: string; name: string; value: SignedEntry }

/**
 * Seals entries and posts them, as many as fit into one request at a time. `told` hears of each request, and whether the
 * server has it: where files are carried, it has it later.
 */
export async function postEntries(
  workstation: Workstation,
  server: Server,
  entries: readonly { name: string; value: SignedEntry }[],
  told: (sent: readonly Sealed[], body: Uint8Array, isThere: boolean) => void,
): Promise<void> {
  if (entries.length === 0) return
  const recipients = (await keysOfTeam(workstation)).map(({ recipient }) => recipient)
  if (recipients.length === 0) return
  for (let at = 0; at < entries.length; at += atOnce) {
    const sealed = entries
      .slice(at, at + atOnce)
      .map((each) => ({ ...each, block: seal(workstation, each.value, recipients) }))
    const bytes = concatBytes(...sealed.map(({ block }) => block))
    const asked = server.ask("POST", journalPath, { type: "application/octet-stream", bytes })
    const isThere = (await unlessCarried(asked)) !== null
    told(
      sealed.map(({ name, value, block }) => ({ id: idOf(block), name, value })),
      bytes,
      isThere,
    )
  }
}

export const journalPath = "/desk/journal"

function seal(workstation: Workstation, { signed }: SignedEntry, recipients: readonly string[]): SealedBlock {
  const sealed = sealBlock(signed, recipients, rosterOf(workstation).recipients, workstation.random)
  return sealed.ok ? sealed.value : refuse("journal-entry-too-long")
}

/** What a workstation says of the entries that wait: with it, not for it, in a backup of it. */
export type Said = { have: string[]; notOurs: string[]; held: string[] }
export const sayHave = async (server: Server, said: Said): Promise<void> =>
  void (await unlessCarried(server.ask("POST", "/desk/journal/have", jsonBody(said))))

/** Whether there are colleagues who open letters too: a team of one has no journal. */
export const hasColleagues = (workstation: Workstation): boolean => openers(rosterOf(workstation)).length > 1
