import { type Day, dayOf } from "../../crypto/day.ts"
import { keyList, type SignedText } from "../../crypto/documents/message-key.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { done, type Result, refused } from "../../crypto/result.ts"

export type Fetch = typeof fetch

/** The list of caseworkers as it came. Nothing in it is trusted yet. */
export type FetchedRoster = {
  roster: SignedText
  /** The day of the server's `Date` header. */
  header: Day | null
}

/** What the server publishes for sealing. Nothing in it is trusted yet. */
export type Publications = FetchedRoster & {
  keys: SignedText[]
  /** The exact text of `/release.json`; null when there is none. */
  release: string | null
}

export type FetchFailure = { kind: "no-connection" } | { kind: "nothing-published" }

const patienceMilliseconds = 60_000

/** Nothing of the visitor goes along, and nothing is kept. */
const quietly = { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" } as const

/** The answer of `fetch`, given up after this long. */
export async function within<Answer>(
  milliseconds: number,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), milliseconds)
  try {
    return await ask(giveUp.signal)
  } finally {
    clearTimeout(timer)
  }
}

/** What stands at a path, and the day of the server's `Date` header. */
export type GotBytes = { bytes: Uint8Array; day: Day | null }

/** What stands at this path, or null where there is nothing. Throws when nobody answers, or only to say sorry. */
export async function getBytes(path: string, fetch: Fetch): Promise<GotBytes | null> {
  const answer = await within(patienceMilliseconds, (signal) => fetch(path, { ...quietly, signal }))
  if (answer.status === 404) return null
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  const instant = Date.parse(answer.headers.get("date") ?? "")
  return { bytes: new Uint8Array(await answer.arrayBuffer()), day: Number.isNaN(instant) ? null : dayOf(instant) }
}

type Got = { text: string; day: Day | null }

async function get(path: string, fetch: Fetch): Promise<Got | null> {
  const got = await getBytes(path, fetch)
  return got && { text: new TextDecoder().decode(got.bytes), day: got.day }
}

const listOf = (got: Got | null): SignedText[] => keyList.safeParse(jsonOf(got?.text ?? "")).data ?? []

async function getRoster(fetch: Fetch): Promise<FetchedRoster | null> {
  const [roster, minisig] = await Promise.all([get("/roster.json", fetch), get("/roster.json.minisig", fetch)])
  return roster && minisig && { roster: { document: roster.text, minisig: minisig.text }, header: roster.day }
}

async function fetched<Rest extends object>(
  fetch: Fetch,
  rest: () => Promise<Rest>,
): Promise<Result<FetchedRoster & Rest, FetchFailure>> {
  try {
    const [found, more] = await Promise.all([getRoster(fetch), rest()])
    return found ? done({ ...found, ...more }) : refused({ kind: "nothing-published" })
  } catch {
    return refused({ kind: "no-connection" })
  }
}

const getKeys = async (fetch: Fetch): Promise<SignedText[]> => listOf(await get("/keys.json", fetch))

/** All that is needed to know who signed an answer: the roster, and who was removed since, which stands beside the keys. */
export const fetchRosterAndKeys = (fetch: Fetch): Promise<Result<Omit<Publications, "release">, FetchFailure>> =>
  fetched(fetch, async () => ({ keys: await getKeys(fetch) }))

export const fetchPublications = (fetch: Fetch): Promise<Result<Publications, FetchFailure>> =>
  fetched(fetch, async () => {
    const [keys, release] = await Promise.all([getKeys(fetch), get("/release.json", fetch)])
    return { keys, release: release?.text ?? null }
  })

/** The longer-lasting keys, fetched only when somebody chose them. */
export async function fetchStandingKeys(fetch: Fetch): Promise<Result<SignedText[], FetchFailure>> {
  try {
    return done(listOf(await get("/standing.json", fetch)))
  } catch {
    return refused({ kind: "no-connection" })
  }
}
