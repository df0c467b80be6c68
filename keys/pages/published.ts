import { fromBase64 } from "../../crypto/bytes.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { openedPages, type Pages, pages } from "../../crypto/documents/pages.ts"
import { holds } from "../../crypto/documents/roster.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { openByPublisher } from "../../crypto/publisher.ts"
import { textHash } from "../../crypto/trust.ts"
import { publicText, putPublication, serverOf } from "../post/server.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
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

function opened(workstation: Workstation, { document, minisig }: SignedText): Found | null {
  const found = openByPublisher(document, minisig, rosterOf(workstation), openedPages)
  return found.ok ? { text: document, pages: found.value } : null
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
  const minisig = (await publicText(workstation, "/pages.json.minisig")) ?? ""
  const found = opened(workstation, { document, minisig }) ?? refuse("pages-not-ours")
  if (before && found.pages.epoch < before.pages.epoch) return refuse("pages-older")
  workstation.vault.put(seen, { document, minisig } satisfies SignedText)
  return found
}

function lastSeen(workstation: Workstation): Found | null {
  const kept = workstation.vault.get<SignedText>(seen)
  return kept ? opened(workstation, kept) : null
}

export const publishedPages = async (workstation: Workstation): Promise<Pages | null> =>
  (await fetched(workstation))?.pages ?? null

const none = { pages: [] }

/**
 * Publishes what `change` makes of the words that are published now. Live when this resolves. A colleague who published
 * meanwhile is not overwritten: then it is made once more from theirs. Throws the refusals that say why not.
 */
export async function publishPages(
  workstation: Workstation,
  change: (now: Pick<Pages, "pages" | "news" | "services">) => Pick<Pages, "pages" | "news" | "services">,
): Promise<Pages> {
  const why = whyNotPublishPages(workstation)
  if (why) return refuse(why)
  const before = await fetched(workstation)
  const document = pages.parse({
    ...change(before?.pages ?? none),
    kind: "canopy/pages",
    version: 1,
    epoch: (before?.pages.epoch ?? 0) + 1,
    organisation: homeOf(workstation).id,
    previous: before ? textHash(before.text) : null,
  })
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const signed: SignedText = { document: publicationText(document), minisig: signPublication(document, seed) }
  await putPublication(serverOf(workstation), "pages.json", signed)
  workstation.vault.put(seen, signed)
  return document
}
