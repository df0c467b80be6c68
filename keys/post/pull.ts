import type { Case } from "../casework/case.ts"
import { caseOf, record } from "../casework/intake.ts"
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
  /** "We have opened it" sent. */
  answered: number
}

/**
 * Fetches everything, opens all of it before any of it shows, keeps it in one commit, and only then says so: first to
 * the server, then to each reporter who wants an answer. Broken off anywhere, the next pull does what is left.
 */
export async function pull(workstation: Workstation, progress: Progress): Promise<Pulled> {
  await publishRosterAndKeys(workstation)
  const server = serverOf(workstation)
  const letters = await downloadLetters(server, rosterOf(workstation).recipients, progress)
  const opened = await openAll(
    letters.map(({ letter }) => letter),
    openingSeeds(workstation),
  )
  const cases = workstation.vault.together(() => keepAll(workstation, letters, opened))
  await server.ask("POST", "/desk/acknowledge", jsonBody(acknowledgement(letters, opened)))
  const answered = await sendReplies(workstation, server)
  return { fetched: letters.length, cases, ...counts(opened), answered }
}

function keepAll(workstation: Workstation, letters: readonly WaitingLetter[], opened: readonly Opened[]): string[] {
  const changed = new Set<string>()
  for (const [at, result] of opened.entries()) {
    if (!result.ok) continue
    const updated = record(workstation, letters[at]!.id, result.value)
    if (updated) changed.add(updated.id)
  }
  for (const id of changed) answerOpened(workstation, caseOf(workstation, id))
  return [...changed]
}

/** The answer that the desk gives by itself: a reporter whose letter the host dropped never gets it, and rings. */
function answerOpened(workstation: Workstation, updated: Case | undefined): void {
  if (updated?.wayBack.answerWanted) writeReply(workstation, updated, { type: "opened" })
}

/** `safe`: opened and kept here. `notOurs`: for another key, or damaged; when everybody says so it is forgotten. */
function acknowledgement(letters: readonly WaitingLetter[], opened: readonly Opened[]) {
  const idsWhere = (ok: boolean) => letters.flatMap(({ id }, at) => (opened[at]?.ok === ok ? [id] : []))
  return { safe: idsWhere(true), notOurs: idsWhere(false) }
}

function counts(opened: readonly Opened[]) {
  const failed = (kind: string) => opened.filter((result) => !result.ok && result.failure.kind === kind).length
  return { notOurs: failed("sealed-for-another-key"), damaged: failed("damaged") }
}
