import { generateJsonFeed, type JsonFeed } from "feedsmith"
import { type Feed, firstOf } from "./feed.ts"

/**
 * JSON Feed 1.1. No `url`, `home_page_url` or `feed_url`: they would have to name a host, and who follows by Tor must
 * never be led off it. `_canopy` is an extension as the format allows them: names that begin with an underscore.
 */
export function jsonFeedOf(feed: Feed): string {
  const { title, entries, gone, language, list, proof, site } = feed
  const made = generateJsonFeed({
    title,
    language,
    authors: [{ name: site }],
    items: entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      content_text: entry.lines.join("\n"),
      ...(entry.published && { date_published: firstOf(entry.published) }),
      date_modified: firstOf(entry.updated),
      language,
    })),
  }) as JsonFeed.Feed<string>
  const about = "The list that this feed is made of, and who signed it: see docs/warnings.md of Canopy."
  const { epoch, roster, validUntil } = list
  const checked = { about, id: feed.id, list: "/alerts.json", epoch, roster, validUntil, ...proof, deleted: gone }
  // An empty list of entries is a list too; what generates the feed leaves it out.
  return `${JSON.stringify({ ...made, items: made.items ?? [], _canopy: checked }, null, 1)}\n`
}
