import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, sep } from "node:path"
import type { Day } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { copyOf } from "../mirror/copy.ts"
import { fileOf } from "../mirror/places.ts"
import { fetchAlerts } from "./alerts.ts"
import { ownWordsIn } from "./own-words.ts"
import { fetchPublications } from "./publications.ts"
import { compareLocal, compareRenderer, type Difference, fetchRelease } from "./release.ts"
import { fetchRosterOf, onlyThis, summaryOf, type Verified } from "./verify.ts"

/** Reads publications out of a copy as if it were asked at an address. */
const folderFetcher =
  (folder: string): typeof fetch =>
  async (asked) => {
    const file = join(folder, fileOf(new URL(String(asked)).pathname))
    return existsSync(file) ? new Response(readFileSync(file)) : new Response(null, { status: 404 })
  }

/** No host: a copy has none. */
const nowhere = "http://copy.invalid"

/** A copy was made while its list was in force; later its pages would say that it is old, and a copy cannot. */
const dayOfCopy = (alerts: Alerts | null, today: Day): Day =>
  alerts && alerts.validUntil < today ? alerts.validUntil : today

function comparedWith(folder: string, expected: ReadonlyMap<string, Uint8Array>): Difference[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
  const extra = found.filter((path) => !expected.has(path)).map((path) => ({ path, what: "is not part of a copy" }))
  const wrong = [...expected].flatMap(([path, bytes]) => {
    const file = join(folder, path)
    if (!existsSync(file)) return [{ path, what: "is missing" }]
    return Buffer.from(bytes).equals(readFileSync(file)) ? [] : [{ path, what: "is not what was published" }]
  })
  return [...wrong, ...extra]
}

/**
 * Compares a copy that `canopy mirror` made with what was published: the same roster, release and warnings, and from them
 * every file of the copy, made again here. `releaseFolder`: a copy of the release, as for an address.
 */
export async function verifyFolder(
  copyFolder: string,
  organisation: Organisation,
  releaseFolder: string,
  today: Day,
): Promise<Verified> {
  const folder = join(copyFolder)
  const fetcher = folderFetcher(folder)
  const shown = await fetchRosterOf(fetcher, nowhere, organisation, today)
  if ("what" in shown) return onlyThis(shown)
  const release = await fetchRelease(fetcher, nowhere, shown.roster)
  if ("what" in release) return onlyThis(release)
  const list = await fetchAlerts(fetcher, nowhere, { document: shown.roster, text: shown.text }, today)
  const local = [...compareLocal(releaseFolder, release), ...compareRenderer(releaseFolder, release)]
  const { files, differences } = await fetchPublications(fetcher, nowhere, shown.roster)
  const { own, counts } = ownWordsIn(files)
  const data = { alerts: list.alerts, proof: list.proof, today: dayOfCopy(list.alerts, today), own, counts }
  // A program that is not the signed one is never run.
  const expected =
    local.length === 0
      ? await copyOf({ organisation, release, folder: releaseFolder, data, publications: files })
      : new Map<string, Uint8Array>()
  return {
    compared: expected.size,
    differences: [
      ...list.differences,
      ...differences,
      ...local,
      ...(local.length === 0 ? comparedWith(folder, expected) : []),
    ],
    alerts: summaryOf(list.alerts),
    words: own?.epoch ?? null,
  }
}
