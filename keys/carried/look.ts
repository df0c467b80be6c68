import { textAt } from "../post/server.ts"

/** What everybody can read at the server, and a workstation looks at before it sends anything. */
export const lookPaths = [
  "/roster.json",
  "/roster.json.minisig",
  "/keys.json",
  "/standing.json",
  "/approvers.json",
  "/recipients.txt",
  "/alerts.json",
  "/alerts.json.minisig",
  "/alerts.json.2.minisig",
] as const

/** Exact texts by path; null where there is none. Nothing in it is trusted yet. */
export type Look = { [Path in (typeof lookPaths)[number]]: string | null }

/** Throws `server-not-reached` and `server-speaks-another-tongue`. */
export async function lookAt(fetcher: typeof fetch, address: string): Promise<Look> {
  const texts = new Map<string, string | null>()
  for (const path of lookPaths) texts.set(path, await textAt(fetcher, address, path))
  return Object.fromEntries(texts) as Look
}
