import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import type { Release } from "../../crypto/documents/release.ts"
import { addressOfPage, english } from "../../crypto/languages.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { shortAddresses } from "../../crypto/short-addresses.ts"
import { askedPaths, renderingIn } from "../verify/alerts.ts"
import { addressOf } from "../verify/release.ts"
import { fileOf } from "./places.ts"
import { type CopyWords, copyWordsIn, feedInCopy, pageInCopy } from "./rewrite.ts"

/** What a copy is made of. The release is a local one that was compared with its signed list. */
export type CopySource = {
  organisation: Organisation
  release: Release
  folder: string
  data: PageData
  /** Path from the root → exact bytes. */
  publications: ReadonlyMap<string, Uint8Array>
}

/** Path in the copy → bytes. The same source gives the same bytes on every machine. */
export type Copy = Map<string, Uint8Array>

/** Not in a copy: scripts, and the page for "nothing here", whose links would have to work from anywhere. */
const leftOut = /\.js$|^\/404\.html$/

type Page = { address: string; type: string; bytes: Uint8Array }

/** Every file of the release that a copy shows, as it is in the release. */
function builtPages({ release, folder }: CopySource): Page[] {
  return release.served
    .filter(({ path }) => !leftOut.test(path))
    .map(({ path }) => ({
      address: addressOf(path),
      type: path.endsWith(".html") ? "text/html" : "",
      bytes: readFileSync(join(folder, "client", path)),
    }))
}

async function renderedPages({ folder, data }: CopySource): Promise<Page[]> {
  const rendering = await renderingIn(folder)
  const pages: Page[] = []
  for (const address of askedPaths(rendering, data)) {
    const page = await rendering.render(new Request(`http://canopy.invalid${address}`), data)
    const bytes = new Uint8Array(await page.arrayBuffer())
    // Without a list there is no feed: an empty file would tell its readers that all warnings are gone.
    if (bytes.length > 0) pages.push({ address, type: page.headers.get("content-type") ?? "", bytes })
  }
  return pages
}

/** What a copy says of itself, from the page of the release that holds those words. */
function wordsOfCopy(pages: readonly Page[]): CopyWords {
  const page = pages.find(({ address }) => address === addressOfPage("copy", english))
  return copyWordsIn(Buffer.from(page?.bytes ?? []).toString())
}

/** Everything that a copy holds. */
export async function copyOf(source: CopySource): Promise<Copy> {
  const { languages, exitAddress } = source.organisation
  const built = builtPages(source)
  const words = wordsOfCopy(built)
  const [first = english] = languages
  function inCopy({ address, type, bytes }: Page, file = fileOf(address)): Uint8Array {
    const text = () => Buffer.from(bytes).toString()
    if (/\/feed\.json$|\.atom$/.test(address)) return Buffer.from(feedInCopy(text(), address, exitAddress))
    if (!type.startsWith("text/html") || fileOf(address).endsWith("/form.html")) return bytes
    return Buffer.from(pageInCopy(text(), address, words, exitAddress, file))
  }
  const pages = [...built, ...(await renderedPages(source))]
  // The root, and what stands in messages to members, lead to the same page here: a static host cannot send anybody on.
  const short = Object.entries({ "/": "", ...shortAddresses }).flatMap(([address, name]) => {
    const page = pages.find((each) => each.address === addressOfPage(name, first))
    return page ? [[fileOf(address), inCopy(page, fileOf(address))] as const] : []
  })
  return new Map([
    ...pages.map((page) => [fileOf(page.address), inCopy(page)] as const),
    ...short,
    ...[...source.publications].map(([path, bytes]) => [fileOf(path), bytes] as const),
  ])
}
