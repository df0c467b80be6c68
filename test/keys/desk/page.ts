/** A page of the desk, as somebody looks at it. */

export const escaped = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")

/** What stands there to be read, without the marks around it. */
export const textOf = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim()

/** Names of the cases that are linked, in the order of the page, each once. */
export const casesOn = (page: string): string[] => [
  ...new Set([...page.matchAll(/href="\/cases\/([0-9A-Z]{8})"/g)].map(([, id = ""]) => id)),
]

export const headingsOn = (page: string): string[] =>
  [...page.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, words = ""]) => words)

/** The `<details>` whose summary begins so, whole; undefined when there is none. */
export const detailsOn = (page: string, summary: string): { tag: string; inside: string } | undefined => {
  const found = [...page.matchAll(/<details([^>]*)><summary>([\s\S]*?)<\/summary>([\s\S]*?)<\/details>/g)].find(
    ([, , words = ""]) => words.startsWith(summary),
  )
  return found && { tag: found[1] ?? "", inside: `${found[2]}${found[3]}` }
}

/** The page without what stands under covers and in other closed parts. */
export const withoutDetails = (page: string): string => page.replaceAll(/<details[\s\S]*?<\/details>/g, "")

/** What stands in a box, after the line end that HTML drops. */
export const boxOn = (page: string, id: string): string | undefined =>
  new RegExp(`<textarea id="${id}"[^>]*>\n([^]*?)</textarea>`).exec(page)?.[1] ??
  new RegExp(`<input [^>]*id="${id}"[^>]*value="([^"]*)"`).exec(page)?.[1]

export const keysOn = (page: string): string[] => [...page.matchAll(/accesskey="([^"]*)"/g)].map(([, key = ""]) => key)
