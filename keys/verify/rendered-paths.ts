import { browse } from "../../crypto/browse/browse.ts"
import { everything } from "../../crypto/browse/question.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import { regions } from "../../crypto/documents/choices.ts"
import { isWatchNumber } from "../../crypto/documents/police-watch.ts"
import { addressOfPage, english } from "../../crypto/languages.ts"

/** What there is of every list besides its pages: a sheet for a wall, plain text, feeds. */
const besides = ["sheet", "list.txt", "feed.atom", "feed.json"]
/** The feeds of everything. */
const atRoot = ["/alerts.atom", "/feed.json"]

/** The second page of a list and those after it. The first has the list's own address. */
function laterPages(list: Alerts | null, region: (typeof regions)[number] | null): number[] {
  const pages = list ? browse(list, { ...everything, region }).pages : 1
  return Array.from({ length: pages - 1 }, (_, at) => at + 2)
}

function warningPaths(list: Alerts | null): string[] {
  const alerts = addressOfPage("alerts", english)
  const withdrawn = [...new Set(list?.withdrawn)]
  const numbers = [
    ...(list?.alerts.map(({ number }) => number) ?? []),
    ...(list?.paused ?? []),
    ...withdrawn.filter((number) => !isWatchNumber(number)),
  ]
  const lists = [null, ...regions].flatMap((region) => {
    const place = `${alerts}/${region ?? "all"}`
    return [...laterPages(list, region), ...besides].map((name) => `${place}/${name}`)
  })
  return [alerts, ...[...regions, ...numbers].map((name) => `${alerts}/${name}`), ...lists]
}

function watchPaths(list: Alerts | null): string[] {
  const watch = addressOfPage("police-watch", english)
  const numbers = [
    ...(list?.policeWatch?.map(({ number }) => number) ?? []),
    ...new Set(list?.withdrawn.filter(isWatchNumber)),
  ]
  return [watch, ...numbers.map((number) => `${watch}/${number}`)]
}

/**
 * The address of everything that is rendered from the list of warnings alone: pages of lists, warnings, sheets, texts and
 * feeds. What a search finds has no address, and is not here.
 */
export const renderedPaths = (list: Alerts | null): string[] => [...warningPaths(list), ...watchPaths(list), ...atRoot]
