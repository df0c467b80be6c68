import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Release, ReleaseFile } from "../../crypto/documents/release.ts"
import { release } from "../../crypto/documents/release.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { openPublication } from "../../crypto/publication.ts"
import { fileEntry } from "../outbound/release.ts"
import { fetchPath, fetchText } from "./fetched.ts"

/** One place where what is served is not what was published. */
export type Difference = { path: string; what: string }

/** "/en/report.html" is asked for as "/en/report". */
export const addressOf = (path: string): string => path.replace(/(?:\/index)?\.html$/, "") || "/"

/** The signed list of files, or what is wrong with it. */
export async function fetchRelease(
  fetcher: typeof fetch,
  address: string,
  roster: Roster,
): Promise<Release | Difference> {
  const text = await fetchText(fetcher, address, "/release.json")
  const minisig = await fetchText(fetcher, address, "/release.json.minisig")
  if (text === null || minisig === null) return { path: "/release.json", what: "is missing, or not signed" }
  const opened = openPublication(text, minisig, roster.release, release)
  if (!opened.ok) return { path: "/release.json", what: "is not signed by the release key in the roster" }
  return opened.value
}

const differs = (expected: ReleaseFile, bytes: Uint8Array): boolean =>
  fileEntry(expected.path, bytes).sha256 !== expected.sha256

/** Every file that runs or shows in a browser, fetched and compared with the signed list. */
export async function compareServed(fetcher: typeof fetch, address: string, list: Release): Promise<Difference[]> {
  const differences: Difference[] = []
  for (const file of list.served) {
    const path = addressOf(file.path)
    const { bytes } = await fetchPath(fetcher, address, path)
    if (differs(file, bytes)) differences.push({ path, what: "is not the file that was signed" })
  }
  return differences
}

/** The local copy of the program that renders pages, compared with the signed list: only then is it worth running. */
export const compareRenderer = (folder: string, list: Release): Difference[] =>
  compareFiles(join(folder, "server"), list.renderer)

/** The local copy of what is served. */
export const compareLocal = (folder: string, list: Release): Difference[] =>
  compareFiles(join(folder, "client"), list.served)

function compareFiles(folder: string, files: readonly ReleaseFile[]): Difference[] {
  return files.flatMap((file) => {
    try {
      const same = !differs(file, readFileSync(join(folder, file.path)))
      return same ? [] : [{ path: file.path, what: "in the local copy of the release is not the file that was signed" }]
    } catch {
      return [{ path: file.path, what: "is not in the local copy of the release" }]
    }
  })
}
