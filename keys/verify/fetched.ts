import { refuse } from "../refusals/refusal.ts"

export type Fetched = { status: number; bytes: Uint8Array }

/** As a browser asks: programs get another answer where there is no page. */
const asked = { redirect: "manual", headers: { accept: "text/html,*/*" } } as const

/** What an address serves at a path. Throws the refusal `server-not-reached`. */
export async function fetchPath(fetcher: typeof fetch, address: string, path: string): Promise<Fetched> {
  const response = await fetcher(new URL(path, address), asked).catch(() => refuse("server-not-reached"))
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
}

/** The text at a path, or null when there is none. */
export async function fetchText(fetcher: typeof fetch, address: string, path: string): Promise<string | null> {
  const { status, bytes } = await fetchPath(fetcher, address, path)
  return status === 200 ? new TextDecoder().decode(bytes) : null
}
