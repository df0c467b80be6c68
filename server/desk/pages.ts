import { openedPages, type Pages, pages } from "../../crypto/documents/pages.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { openByPublisher, type PublisherFailure } from "../../crypto/publisher.ts"
import { type Result, refused } from "../../crypto/result.ts"
import { textHash } from "../../crypto/trust.ts"
import type { Publication } from "../store/store.ts"

export type PagesFailure =
  | { kind: "signature-does-not-hold" }
  | { kind: "not-pages" }
  | { kind: "pages-of-others" }
  | { kind: "pages-chain-broken" }

/** 4 MiB: all pages in thirteen languages, and long directories. */
export const mostPagesBytes = 4_194_304

const notAsSigned = {
  "another-kind": "not-pages",
  "not-by-a-publisher": "signature-does-not-hold",
} as const satisfies Record<PublisherFailure["kind"], PagesFailure["kind"]>

/**
 * `/pages.json`, if it is this organisation's, rightly signed by one person, and made from the kept one: what a colleague
 * wrote meanwhile is never lost. A server that has none takes any: a lost host must be filled again. The kept text itself
 * passes again, so that a broken line costs nothing.
 */
export function acceptPages(put: Publication, kept: Publication | null, roster: Roster): Result<Pages, PagesFailure> {
  const [minisig = "", ...more] = put.signatures
  if (more.length > 0) return refused({ kind: "signature-does-not-hold" })
  const signed = openByPublisher(put.document, minisig, roster, pages)
  if (!signed.ok) return refused({ kind: notAsSigned[signed.failure.kind] })
  if (kept?.document === put.document) return signed
  if (signed.value.organisation !== roster.organisation.id) return refused({ kind: "pages-of-others" })
  const before = kept && openedPages.safeParse(jsonOf(kept.document))
  if (!kept || !before?.success) return signed
  const follows = signed.value.epoch === before.data.epoch + 1 && signed.value.previous === textHash(kept.document)
  return follows ? signed : refused({ kind: "pages-chain-broken" })
}
