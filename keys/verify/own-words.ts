import { type Counts, openedCounts } from "../../crypto/documents/counts.ts"
import { openedPages, type Pages } from "../../crypto/documents/pages.ts"
import { jsonOf } from "../../crypto/publication.ts"

/** What pages are rendered from besides warnings, out of the publications that were fetched. Whether they hold is said elsewhere. */
export function ownWordsIn(files: ReadonlyMap<string, Uint8Array>): { own: Pages | null; counts: Counts | null } {
  const json = (path: string): unknown => jsonOf(Buffer.from(files.get(path) ?? []).toString())
  return {
    own: openedPages.safeParse(json("/pages.json")).data ?? null,
    counts: openedCounts.safeParse(json("/counts.json")).data ?? null,
  }
}
