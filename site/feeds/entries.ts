import { orderedOf } from "../../crypto/browse/ordered.ts"
import type { Region } from "../../crypto/browse/question.ts"
import { addDays, type Month, monthOf } from "../../crypto/day.ts"
import { type Alert, type Alerts, alertsValidDays } from "../../crypto/documents/alert.ts"
import { isWatchNumber } from "../../crypto/documents/police-watch.ts"
import { linesOf } from "../warnings/lines.ts"
import type { Words } from "../words/words.ts"
import { urnOf } from "./urn.ts"

/** Warnings in one feed. Whoever fetches once a month misses none of a busy area. */
export const mostWarnings = 100
/** Withdrawals that are told in words; of earlier ones only that the entry is gone. */
export const mostTold = 50

/** One entry, whatever the format of the feed. */
export type FeedEntry = {
  /** For ever the same for one warning, in every feed, and when it is paused or taken back: what a reader kept is replaced. */
  id: string
  /** Nothing in it tells what it is about. */
  title: string
  /** The warning's own address, from the root; null when its words are not shown. */
  address: string | null
  published: Month | null
  updated: Month
  lines: string[]
}

export type FeedEntries = {
  entries: FeedEntry[]
  /** Ids of what was taken back longer ago. */
  gone: string[]
  updated: Month
}

/** The month in which the list was signed. */
export const monthOfList = ({ validUntil }: Alerts): Month => monthOf(addDays(validUntil, -alertsValidDays))

/** The area as it may stand in a title. */
const areaOf = (region: Region, words: Words): string =>
  region === "touring" ? words.feed.several : words.choices.region[region]

const later = (a: Month, b: Month): Month => (a > b ? a : b)

const entryOf = (alert: Alert, organisation: string, language: string, words: Words): FeedEntry => ({
  id: urnOf(organisation, alert.number),
  title: words.feed.entry(alert.number, areaOf(alert.region, words)),
  address: `/${language}/alerts/${alert.number}`,
  published: alert.published,
  updated: later(alert.published, alert.checked),
  lines: linesOf(alert, words),
})

/** Without words: a number that is paused, or was taken back. */
const onlyNumber = (
  number: string,
  organisation: string,
  updated: Month,
  said: Pick<FeedEntry, "title" | "lines">,
) => ({
  id: urnOf(organisation, number),
  address: null,
  published: null,
  updated,
  ...said,
})

const pausedIn = (number: string, { feed, warnings }: Words) => ({
  title: feed.paused(number),
  lines: [warnings.paused(number), warnings.pausedAsk],
})
const takenBackIn = (number: string, { feed, warnings }: Words) => ({
  title: feed.takenBack(number),
  lines: [warnings.withdrawn(number)],
})

/**
 * What a feed tells: the newest warnings of the area, what is paused, and whatever was taken back. Of these the list holds
 * the number alone, and no area, so every feed tells of them. No instant is finer than a month: it is the month's first.
 */
export function feedEntries(list: Alerts, region: Region | null, language: string, words: Words): FeedEntries {
  const updated = monthOfList(list)
  const { organisation } = list
  const shown = orderedOf(list).alerts.filter((alert) => region === null || alert.region === region)
  const back = [...new Set(list.withdrawn)]
    .filter((number) => !isWatchNumber(number))
    .sort()
    .reverse()
  return {
    entries: [
      ...(list.paused ?? []).map((number) => onlyNumber(number, organisation, updated, pausedIn(number, words))),
      ...back.slice(0, mostTold).map((number) => onlyNumber(number, organisation, updated, takenBackIn(number, words))),
      ...shown.slice(0, mostWarnings).map((alert) => entryOf(alert, organisation, language, words)),
    ],
    gone: back.slice(mostTold).map((number) => urnOf(organisation, number)),
    updated,
  }
}
