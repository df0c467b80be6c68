import { toBase64 } from "../../crypto/bytes.ts"
import { refused } from "../../crypto/result.ts"
import type { Case, UnreadableLetter } from "../casework/case.ts"
import { caseOf, record, setAside } from "../casework/intake.ts"
import { Refusal } from "../refusal.ts"
import { openingSeeds } from "../ring/message-keys.ts"
import { rosterOf, type Workstation } from "../workstation.ts"
import { downloadLetters, type Progress, type WaitingLetter } from "./download.ts"
import { type Opened, openAll } from "./opener.ts"
import { sendReplies, writeReply } from "./outbox.ts"
import { publishRosterAndKeys } from "./publish-keys.ts"
import { jsonBody, serverOf } from "./server.ts"

export type Pulled = {
  /** Letters downloaded. */
  fetched: number
  /** Cases that got something new. */
  cases: string[]
  /** Sealed for keys that are not here: a colleague's, or nobody's. */
  notOurs: number
  /** Changed after they were sealed. */
  damaged: number
  /** Replies sent: "we have opened it", and what waited here. */
  answered: number
  /** Replies that wait here, because their mailbox holds as many as it can. */
  waiting: number
}

type Tried = { id: string; letter: WaitingLetter["letter"]; opened: Opened }

/**
 * Fetches everything, opens all of it before any of it shows, keeps it in one commit, and only then says so: first to
 * the server, then to each reporter who wants an answer. Broken off anywhere, the next pull does what is left.
 */
export async function pull(workstation: Workstation, progress: Progress): Promise<Pulled> {
  await publishRosterAndKeys(workstation)
  const server = serverOf(workstation)
  const letters = await downloadLetters(server, rosterOf(workstation).recipients, progress)
  const tried = await tryAll(letters, openingSeeds(workstation))
  const cases = workstation.vault.together(() => keepAll(workstation, tried))
  await server.ask("POST", "/desk/acknowledge", jsonBody(acknowledgement(tried)))
  const { sent, waiting } = await sendReplies(workstation, server)
  return { fetched: letters.length, cases, ...counts(tried), answered: sent, waiting }
}

async function tryAll(letters: readonly WaitingLetter[], seeds: readonly Uint8Array[]): Promise<Tried[]> {
  const whole = letters.flatMap(({ letter }) => letter ?? [])
  const opened = (await openAll(whole, seeds)).values()
  return letters.map(({ id, letter }) => ({
    id,
    letter,
    opened: (letter && opened.next().value) ?? refused({ kind: "damaged" }),
  }))
}

function keepAll(workstation: Workstation, tried: readonly Tried[]): string[] {
  const changed = new Set<string>()
  for (const { id, letter, opened } of tried) {
    const updated = opened.ok ? record(workstation, id, opened.value) : null
    if (updated) changed.add(updated.id)
    if (!opened.ok && opened.failure.kind === "too-deep" && letter) setAside(workstation, tooDeep(id, letter))
  }
  for (const id of changed) answerOpened(workstation, caseOf(workstation, id))
  return [...changed]
}

/** Kept as it was sealed: its words cannot even be written down. */
const tooDeep = (id: string, letter: Uint8Array): Omit<UnreadableLetter, "opened"> => ({
  id,
  why: "too-deep",
  document: toBase64(letter),
})

/**
 * The answer that the desk gives by itself: a reporter whose letter the host dropped never gets it, and rings. Not where
 * somebody else may hold the code, and not where the way back is none: one bad letter must not stop the others.
 */
function answerOpened(workstation: Workstation, updated: Case | undefined): void {
  if (!updated?.wayBack.answerWanted || updated.anotherWayBack) return
  try {
    writeReply(workstation, updated, { type: "opened" })
  } catch (error) {
    if (!(error instanceof Refusal && error.kind === "cannot-be-answered")) throw error
    workstation.vault.put(`case/${updated.id}`, { ...updated, cannotBeAnswered: true })
  }
}

/** What can be read here, or was set aside here, is safe. */
const isSafe = ({ opened }: Tried): boolean => opened.ok || opened.failure.kind === "too-deep"

/** `safe`: opened and kept here. `notOurs`: for another key, or damaged; when everybody says so it is forgotten. */
const acknowledgement = (tried: readonly Tried[]) => ({
  safe: tried.filter(isSafe).map(({ id }) => id),
  notOurs: tried.filter((each) => !isSafe(each)).map(({ id }) => id),
})

function counts(tried: readonly Tried[]) {
  const failed = (kind: string) => tried.filter(({ opened }) => !opened.ok && opened.failure.kind === kind).length
  return { notOurs: failed("sealed-for-another-key"), damaged: failed("damaged") }
}
