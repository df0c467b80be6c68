import { toBase64 } from "../../crypto/bytes.ts"
import { readCanary } from "../../crypto/canary.ts"
import type { Canary } from "../../crypto/documents/canary.ts"
import { refused } from "../../crypto/result.ts"
import type { Arrived, UnreadableLetter } from "../casework/case.ts"
import { read } from "../casework/intake.ts"
import { setAside } from "../casework/taking/aside.ts"
import { type Taken, takeAll } from "../casework/taking/take.ts"
import { casesIn } from "../journal/cases.ts"
import { type Received, receiveJournal, sendJournal } from "../journal/sync.ts"
import { troublesOf } from "../journal/trouble.ts"
import { noteSenderTold } from "../members/sender.ts"
import { destroyOldKeys } from "../ring/destruction.ts"
import { messageSecrets, secretName, seedIn } from "../ring/message-keys.ts"
import { homeOf, rosterOf, type Workstation } from "../workstation.ts"
import { answerByItself } from "./by-itself.ts"
import { noteCanaries } from "./canaries.ts"
import { downloadLetters, type Progress, type WaitingLetter } from "./download.ts"
import { type Opened, openAll } from "./opener.ts"
import { sendReplies } from "./outbox.ts"
import { blockOpener, unpacked } from "./pasted.ts"
import { publishRosterAndKeys } from "./publish-keys.ts"
import { rememberPull } from "./pulled.ts"
import { jsonBody, serverOf, unlessCarried } from "./server.ts"
import { dayIn } from "./server-clock.ts"

export type Pulled = {
  /** Letters downloaded, but for test letters of caseworkers. */
  fetched: number
  /** Cases that got something new: from their reporters, here or at a colleague's workstation. */
  cases: string[]
  /** Other cases in which colleagues did something. */
  byColleagues: string[]
  /** Cases that are gone: their reporters took everything back. */
  withdrawn: string[]
  /** Letters whose words were here already. */
  repeated: number
  /** Letters of partner projects that are set apart until a caseworker looked. */
  apart: number
  /** Sealed for keys that are not here: a colleague's, or nobody's. */
  notOurs: number
  /** Changed after they were sealed. */
  damaged: number
  /** Replies sent: "we have opened it", and what waited here. */
  answered: number
  /** Replies that wait here, because their mailbox holds as many as it can. */
  waiting: number
  /** Keys destroyed: nothing that they could open is on its way any more. */
  destroyed: number
}

/** What this pull brought, and what colleagues' workstations did. */
function withColleagues(workstation: Workstation, taken: Taken, { names }: Received) {
  const { arrived, gone, touched } = casesIn(workstation, names)
  const cases = [...new Set([...taken.cases, ...arrived])]
  return {
    ...taken,
    cases,
    withdrawn: [...new Set([...taken.withdrawn, ...gone])],
    byColleagues: touched.filter((id) => !cases.includes(id)),
  }
}

type Tried = { id: string; letter: WaitingLetter["letter"]; opened: Opened }

/**
 * Fetches everything, opens all of it before any of it shows, keeps it in one commit, and only then says so: first to
 * the server, then to each reporter who wants an answer. Then keys whose time is over are destroyed. Broken off anywhere,
 * the next pull does what is left.
 */
export async function pull(workstation: Workstation, progress: Progress): Promise<Pulled> {
  await publishRosterAndKeys(workstation)
  const server = serverOf(workstation)
  const journal = await receiveJournal(workstation, server)
  const letters = await downloadLetters(server, rosterOf(workstation).recipients, progress)
  const keys = keysHeld(workstation)
  const tried = await tryAll(letters, keys.seeds)
  const sorted = await sortOut(workstation, tried, keys)
  const taken = workstation.vault.together(() => keepAll(workstation, sorted))
  const told = await unlessCarried(server.ask("POST", "/desk/acknowledge", jsonBody(acknowledgement(tried))))
  // By carried files it goes with the parcel.
  if (told) {
    await sendJournal(workstation, server, journal)
    noteSenderTold(workstation)
  }
  // What is missing of the journal may be sealed to a key whose time is over.
  const destroyed = !told || troublesOf(workstation).length > 0 ? 0 : destroyOldKeys(workstation, dayIn(told))
  const { sent, waiting } = await sendReplies(workstation, server)
  const both = withColleagues(workstation, taken, journal)
  const fetched = letters.length - sorted.canaries.length
  return { fetched, ...both, ...counts(tried), answered: sent, waiting, destroyed }
}

/** Every key that opens letters: its name, and its seed of 32 bytes. */
type Keys = { names: string[]; seeds: Uint8Array[] }

function keysHeld(workstation: Workstation): Keys {
  const secrets = messageSecrets(workstation)
  return { names: secrets.map(secretName), seeds: secrets.map(seedIn) }
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

type Sorted = { arrived: Arrived[]; aside: Omit<UnreadableLetter, "opened">[]; canaries: Canary[]; used: Set<string> }

/** Letters, pasted blocks opened a second time; and what cannot be read, which is kept aside and never dropped. */
async function sortOut(workstation: Workstation, tried: readonly Tried[], { names, seeds }: Keys): Promise<Sorted> {
  const { id: organisation } = homeOf(workstation)
  const roster = rosterOf(workstation)
  const sorted: Sorted = { arrived: [], aside: [], canaries: [], used: new Set() }
  const use = (by: number): unknown => sorted.used.add(names[by]!)
  const open = blockOpener(seeds, use)
  for (const { id, letter, opened } of tried) {
    if (!opened.ok) {
      if (opened.failure.kind !== "too-deep" || !letter) continue
      use(opened.failure.by)
      sorted.aside.push(tooDeep(id, letter))
      continue
    }
    const { document, by } = opened.value
    const canary = readCanary(document, roster)
    if (canary) {
      // Its key opened nothing that a second copy must hold.
      sorted.canaries.push(canary)
      continue
    }
    use(by)
    const reading = read(document, organisation)
    if (reading.kind === "unreadable") sorted.aside.push({ id, why: reading.why, document })
    else sorted.arrived.push(await unpacked({ id, document: reading.document }, organisation, open))
  }
  return sorted
}

function keepAll(workstation: Workstation, { arrived, aside, canaries, used }: Sorted) {
  const taken = takeAll(workstation, arrived, (to, type) => answerByItself(workstation, to, type))
  for (const each of aside) setAside(workstation, each)
  noteCanaries(workstation, canaries)
  rememberPull(workstation, used)
  return taken
}

/** Kept as it was sealed: its words cannot even be written down. */
const tooDeep = (id: string, letter: Uint8Array): Omit<UnreadableLetter, "opened"> => ({
  id,
  why: "too-deep",
  document: toBase64(letter),
})

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
