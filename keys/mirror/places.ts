import { posix } from "node:path"

/** Where everything lies in a copy: a page as `…/index.html`, so that any static host, and a person, finds it. */

/** What has a name of its own, and keeps it. */
const named = /\.(atom|css|ico|json|minisig|png|svg|txt|xml)$|^\/check\/table$/
/** The form that works on its own is kept as one file, under the name that it is saved by. */
const offlineForm = /^\/[a-z]{2,3}\/form$/

/** "/en/alerts" → "en/alerts/index.html" · "/feed.json" → "feed.json" · "/en/form" → "en/form.html" */
export function fileOf(address: string): string {
  const path = address.slice(1)
  if (named.test(address)) return path
  return offlineForm.test(address) ? `${path}.html` : posix.join(path, "index.html")
}

/** How one file of the copy names another, wherever the copy lies. */
export const linkFrom = (file: string, to: string): string => posix.relative(posix.dirname(file), to)
