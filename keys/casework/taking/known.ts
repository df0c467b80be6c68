import { addDays, type Day } from "../../../crypto/day.ts"
import type { Letter } from "../../../crypto/documents/letter.ts"
import { textHash } from "../../../crypto/trust.ts"
import { messageSecrets } from "../../ring/message-keys.ts"
import { homeOf, type Workstation } from "../../workstation.ts"

/**
 * Publications that this workstation knows, by the SHA-256 (hex) of their exact text. A letter tells what its page was
 * shown; a page that was shown anything else was shown it by somebody else, and one that was shown what had been
 * replaced long before was kept from seeing the newer one.
 */

type Publication = "roster" | "release"
type Known = { kind: Publication; since: Day }

/** Call it when one was signed here, or seen at the server and verified. The first day on which it was known stays. */
export function rememberPublished({ vault, today }: Workstation, kind: Publication, text: string): void {
  const name = `known/${textHash(text)}`
  if (vault.get<Known>(name)?.kind !== kind) vault.put(name, { kind, since: today } satisfies Known)
}

/** Phones lie about the day, and a page that is open stays open: what was replaced is held against nobody at once. */
const graceDays = 3

/** Whether a letter says that its page was shown something that we did not publish, or had replaced. */
export type Judge = (letter: Pick<Letter, "seen" | "day">) => boolean

/**
 * The judge of one pull. A roster must be known and not replaced: the one in force, or any that was at the server while
 * this workstation looked. Of the message or standing keys one must be ours, and not past its window: keys of colleagues
 * are not known here, and a letter that opened here was sealed to one of ours. A release is judged only where releases
 * are signed on this machine; elsewhere, and in a letter that saw none, there is nothing to compare. It may be served
 * long after it was signed, so that an older one is no alarm.
 */
export function judgeOfSeen(workstation: Workstation): Judge {
  const known = knownHere(workstation)
  const rosterEnds = rosterEndsIn(workstation, known)
  const keyEnds = new Map(messageSecrets(workstation).map(({ signed, until }) => [textHash(signed.document), until]))
  const signsReleases = [...known.values()].some(({ kind }) => kind === "release")
  const holds = (day: Day, end: Day | undefined): boolean => end !== undefined && day <= addDays(end, graceDays)
  return ({ seen, day }) =>
    !holds(day, rosterEnds.get(seen.roster)) ||
    !seen.messageKeys.some((key) => holds(day, keyEnds.get(key))) ||
    (signsReleases && seen.release !== null && known.get(seen.release)?.kind !== "release")
}

function knownHere({ vault }: Workstation): Map<string, Known> {
  return new Map(vault.list<Known>("known").map(({ name, value }) => [name.slice("known/".length), value]))
}

const never = "9999-12-01" as Day

/** The last day of each roster known here: the one on which we knew a newer one. */
function rosterEndsIn(workstation: Workstation, known: ReadonlyMap<string, Known>): Map<string, Day> {
  const inForce = textHash(homeOf(workstation).roster.document)
  const rosters = [...known].filter(([, { kind }]) => kind === "roster")
  const endOf = (since: Day): Day => {
    const later = rosters.map(([, other]) => other.since).filter((day) => day > since)
    return later.toSorted()[0] ?? since
  }
  const ends = rosters.map(([hash, { since }]) => [hash, endOf(since)] as const)
  return new Map([...ends, [inForce, never]])
}
