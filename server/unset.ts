import { unsetLines, unsetWords } from "../crypto/documents/unset-words.ts"
import { jsonOf } from "../crypto/publication.ts"
import type { Shelf } from "./shelf.ts"
import type { SiteFiles } from "./site-files.ts"

/** What is still to be written or read before the pages are true, a sentence for each page; none for a site that names none. */
export function unsetAtStart(site: SiteFiles, shelf: Shelf): string[] {
  const file = site.get("/words.json")
  const unset = unsetWords.safeParse(jsonOf(file ? Buffer.from(file.plain.bytes).toString() : ""))
  return unset.success ? unsetLines(unset.data, shelf.pages()) : []
}
