import { Decrypter } from "age-encryption"
import { jsonOf } from "../../../crypto/publication.ts"
import { nativeIdentity } from "../../post/native-identity.ts"
import { refuse } from "../../refusals/refusal.ts"
import { isOurs, linesOf, plaintextOf } from "../../ring/backup/read.ts"
import { compartmentOf } from "../../ring/items.ts"
import { openingSeeds } from "../../ring/message-keys.ts"
import { isShared } from "../../ring/shared.ts"
import { openedByPerson } from "../../team/person-keys.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../workstation.ts"
import { nameHere } from "../entries/batch.ts"
import { harvest } from "../entries/harvest.ts"
import { keepHash } from "../entries/hashes.ts"
import { covers, type Heads, joinedHeads } from "../merging/heads.ts"
import { destroyedBy, mergeDestroyed, mergedOf, noteDestroyed, show } from "../merging/merge.ts"
import { countOwnReplies } from "../merging/own-replies.ts"
import { joined, type Merged, nothingMerged } from "../merging/registers.ts"
import { rescueLetters, takeRescued } from "../merging/rescue.ts"
import { aliasIn, beginJournal, headsOf, journalOf, keepJournal } from "../state.ts"
import { destroyedLine, type HandOverHeading, hashLine, heading, itemLine, lastLine, lineSum, sum } from "./form.ts"

/** Taking in what a colleague handed over: both states become one, and nothing that was done here is lost. */

/** Items in one commit. */
const atOnce = 500

export type Taken = { from: string; items: number }

/**
 * Reads the file twice: to be sure of it, then to take it in. Killed on the way, taking it again does what is left.
 * Throws `file-not-found`, `not-a-hand-over`, `not-for-us`, `damaged-hand-over` and `foreign-hand-over`.
 */
export async function takeHandOver(workstation: Workstation, path: string): Promise<Taken> {
  const head = await checked(workstation, path)
  const items = await takeLines(workstation, head, (each) => linesIn(workstation, path, each))
  return { from: aliasIn(head.from), items }
}

/** Hands over line by line, from the first to the last; it is called twice. */
type Read = (each: (line: string) => void) => Promise<void>

/** Makes both states one, of lines that were found right. Says how many items there were. */
export async function takeLines(workstation: Workstation, head: HandOverHeading, read: Read): Promise<number> {
  beginJournal(workstation)
  workstation.vault.together(() => harvest(workstation, false))
  const both: Both = { knows: headsOf(workstation), knew: head.heads, theirs: new Set() }
  // Whatever stands in a compartment after it was destroyed comes in a later commit.
  await inCommits(workstation, read, (value) => takeDestroyed(workstation, value, both))
  await inCommits(workstation, read, (value) => takeItem(workstation, value, both))
  dropWhatIsGone(workstation, both)
  finish(workstation, head)
  takeRescued(workstation)
  return both.theirs.size
}

async function linesIn(workstation: Workstation, path: string, each: (line: string) => void): Promise<void> {
  const by = new Decrypter()
  for (const seed of openingSeeds(workstation)) by.addIdentity(nativeIdentity(seed))
  const plain = await plaintextOf(path, by, { foreign: "not-for-us", other: "not-a-hand-over" })
  try {
    for await (const line of linesOf(plain)) each(line)
  } catch (error) {
    if (isOurs(error)) throw error
    return refuse("damaged-hand-over")
  } finally {
    plain.destroy()
  }
}

/** The heading of a file of which every line is as a current colleague signed it. */
async function checked(workstation: Workstation, path: string): Promise<HandOverHeading> {
  const adding = lineSum()
  let [first, last]: [unknown, string | null] = [undefined, null]
  await linesIn(workstation, path, (line) => {
    if (last !== null) adding.add(last)
    first ??= jsonOf(line)
    last = line
  })
  const head = heading.safeParse(first)
  if (!head.success) return refuse("not-a-hand-over")
  const { organisation, from } = head.data
  if (organisation !== homeOf(workstation).id) return refuse("foreign-hand-over")
  const { lines, sha256 } = adding.sum()
  const said = signedBy(workstation, from, last ?? "")
  if (said?.lines !== lines || said.sha256 !== sha256 || said.author !== from) return refuse("damaged-hand-over")
  return head.data
}

function signedBy(workstation: Workstation, author: string, line: string) {
  const end = lastLine.safeParse(jsonOf(line))
  const person = rosterOf(workstation).people.find(({ alias }) => alias === aliasIn(author))
  if (!end.success || !person || person.state === "revoked") return null
  const opened = openedByPerson(end.data.signed, person, sum)
  return opened?.ok ? opened.value : null
}

/** Some hundred lines in one commit. */
async function inCommits(workstation: Workstation, read: Read, take: (value: unknown) => void): Promise<void> {
  let waiting: string[] = []
  const flush = () => {
    workstation.vault.together(() => {
      for (const line of waiting) take(jsonOf(line))
    })
    waiting = []
  }
  await read((line) => {
    waiting.push(line)
    if (waiting.length === atOnce) flush()
  })
  flush()
}

type Both = { knows: Heads; knew: Heads; theirs: Set<string> }

/** Of what was destroyed there before this workstation knew, nothing stays; of what both know, only the name. */
function takeDestroyed(workstation: Workstation, value: unknown, { knows, knew }: Both): void {
  const line = destroyedLine.safeParse(value)
  if (!line.success || !isShared(line.data.destroyed)) return
  const { destroyed: compartment, dots } = line.data
  const isNews = dots.some((dot) => !covers(knows, dot))
  const known = destroyedBy(workstation, compartment)
  const isTaken = dots.every(([author, at]) => known.some(([other, place]) => other === author && place === at))
  if (isNews && !isTaken) {
    rescueLetters(workstation, compartment, knew)
    mergeDestroyed(workstation, compartment, dots)
  } else noteDestroyed(workstation, compartment, dots)
}

function takeItem(workstation: Workstation, value: unknown, { knows, knew, theirs }: Both): void {
  const hash = hashLine.safeParse(value)
  if (hash.success) keepHash(workstation, hash.data.author, hash.data.sequence, hash.data.hash)
  const line = itemLine.safeParse(value)
  const name = nameHere(line.data?.name ?? "", selfOf(workstation).alias)
  if (!line.success || !isShared(name)) return
  theirs.add(name)
  // Destroyed here, and they did not know.
  if (destroyedBy(workstation, compartmentOf(name)).some((dot) => !covers(knew, dot))) return
  show(workstation, name, joined(mergedOf(workstation, name), knows, line.data.merged as Merged, knew))
  countOwnReplies(workstation, [name])
}

/** What they knew of and have no more was removed there. */
function dropWhatIsGone(workstation: Workstation, { knows, knew, theirs }: Both): void {
  const { vault } = workstation
  const names: string[] = []
  vault.each((name) => {
    if (isShared(name) && !theirs.has(name)) names.push(name)
  })
  for (let at = 0; at < names.length; at += atOnce)
    vault.together(() => {
      for (const name of names.slice(at, at + atOnce)) {
        const mine = mergedOf(workstation, name)
        const left = joined(mine, knows, nothingMerged, knew)
        if (left.present.length < mine.present.length) show(workstation, name, left)
      }
    })
}

function finish(workstation: Workstation, { heads, from }: HandOverHeading): void {
  workstation.vault.together(() => {
    const state = journalOf(workstation)
    if (!state) return
    const others = { ...state.others, [from]: heads }
    const troubles = state.troubles.filter(({ kind, author, to }) => kind === "fork" || !covers(heads, [author, to]))
    keepJournal(workstation, { ...state, heads: joinedHeads(state.heads, heads), others, troubles })
  })
}
