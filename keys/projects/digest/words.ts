import { levelWords } from "../../outbound/alerts/reader-words.ts"
import type { Workstation } from "../../workstation.ts"
import type { Project } from "../project.ts"
import { toldTo } from "./digest.ts"
import type { DigestsSent } from "./send.ts"
import { type Wish, wishOf } from "./wish.ts"

/** Digests as the desk tells of them. */

const rhythmWords = { weekly: "once a week", "danger-at-once": "once a week, and at once for danger" } as const

const wishLine = ({ regions, levels, rhythm, email }: Wish): string =>
  [
    `told of warnings ${rhythmWords[rhythm]}`,
    email === null ? "in its inbox" : `by e-mail to ${email}`,
    regions.join(", "),
    levels.map((level) => levelWords[level].split(":")[0]).join(", "),
  ].join(" · ")

/** What a project is told, and when it was last; null when it is told nothing. */
export function digestLine(workstation: Workstation, project: Project): string | null {
  const wish = wishOf(workstation, project)
  if (!wish || project.revoked) return null
  const { last, words, unknown = 0 } = toldTo(workstation, wish)
  const since =
    last === null ? "nothing sent yet" : `last on ${last}, ${Object.values(words).filter(Boolean).length} warnings`
  return `${wishLine(wish)} · ${since}${unknown > 0 ? ` · e-mails that may not have arrived: ${unknown}` : ""}`
}

export const digestsLines = ({ sent, unsure, refused, waits }: DigestsSent): string[] => [
  sent.length === 0 ? "No digest was due." : `Digests sent to: ${sent.join(", ")}.`,
  ...(unsure.length > 0 ? [`May not have arrived, and are not sent again; ring them: ${unsure.join(", ")}.`] : []),
  ...(refused.length > 0 ? [`Their address took nothing; ask them for another: ${refused.join(", ")}.`] : []),
  ...(waits ? ["Something waits here, and leaves with the next fetch."] : []),
]
