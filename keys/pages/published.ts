import { fromBase64 } from "../../crypto/bytes.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { type OwnWords, openedPages, type Pages, pages } from "../../crypto/documents/pages.ts"
import { holds } from "../../crypto/documents/roster.ts"
import { jsonOf, publicationText, signPublication } from "../../crypto/publication.ts"
import { textHash } from "../../crypto/trust.ts"
import { publicText, putPublication, serverOf } from "../post/server.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { openedByPerson } from "../team/person-keys.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"

/** What everybody reads in the organisation's own words: `/pages.json`, fetched, changed and put back (crypto/documents/pages.ts). */

/** What this workstation saw there last, for a host that loses it. */
const seen = "published/pages"

/** Why this caseworker cannot publish words; null when they can. */
export function whyNotPublishPages(workstation: Workstation): RefusalKind | null {
  const { alias } = selfOf(workstation)
  const mayPublish = rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "publish"))
  return mayPublish ? null : "pages-need-publish"
}

type Found = { text: string; pages: Pages }

/** By whoever was of the team when they signed it, under any key of theirs: what they published stays when they leave. */
function opened(workstation: Workstation, signed: SignedText): Found | null {
  const people = rosterOf(workstation).people.filter(({ state }) => state !== "revoked")
  const found = people.map((person) => openedByPerson(signed, person, openedPages)).find((each) => each?.ok)
  return found?.ok ? { text: signed.document, pages: found.value } : null
}

/**
 * The words that are published now; null where there are none yet. Throws `pages-not-ours` for what nobody of the roster
 * signed, and `pages-older` where the server shows older ones than were seen here.
 */
async function fetched(workstation: Workstation): Promise<Found | null> {
  const document = await publicText(workstation, "/pages.json")
  const before = lastSeen(workstation)
  // A host that lost them is given them again with the next change.
  if (document === null) return before
  // It was held against its signature when it was seen: whoever signed it may have been removed since.
  if (document === before?.text) return before
  const minisig = (await publicText(workstation, "/pages.json.minisig")) ?? ""
  const found = opened(workstation, { document, minisig }) ?? refuse("pages-not-ours")
  if (before && found.pages.epoch < before.pages.epoch) return refuse("pages-older")
  workstation.vault.put(seen, { document, minisig } satisfies SignedText)
  return found
}

function lastSeen(workstation: Workstation): Found | null {
  const text = workstation.vault.get<SignedText>(seen)?.document
  const kept = openedPages.safeParse(jsonOf(text ?? ""))
  return text !== undefined && kept.success ? { text, pages: kept.data } : null
}

export const publishedPages = async (workstation: Workstation): Promise<Pages | null> =>
  (await fetched(workstation))?.pages ?? null

const none = { pages: [] }

/**
 * Publishes what `change` makes of the words that are published now, as the edition `epoch`. Live when this resolves. A
 * colleague who published in the same moment is not overwritten: then this throws `pages-changed`, and the next try
 * begins from theirs. Throws the refusals that say why not.
 */
export async function publishPages(
  workstation: Workstation,
  change: (now: OwnWords, epoch: number) => OwnWords,
): Promise<Pages> {
  const why = whyNotPublishPages(workstation)
  if (why) return refuse(why)
  const before = await fetched(workstation)
  const epoch = (before?.pages.epoch ?? 0) + 1
  const document = pages.parse({
    ...change(before?.pages ?? none, epoch),
    kind: "canopy/pages",
    version: 1,
    epoch,
    organisation: homeOf(workstation).id,
    previous: before ? textHash(before.text) : null,
  })
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const signed: SignedText = { document: publicationText(document), minisig: signPublication(document, seed) }
  await putPublication(serverOf(workstation), "pages.json", signed)
  workstation.vault.put(seen, signed)
  return document
}
