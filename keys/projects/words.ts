import type { ProjectCode } from "../../crypto/project.ts"
import { digitsOf, wordsOf } from "../../crypto/receipt-code.ts"
import { caseIdFor, caseOf } from "../casework/intake.ts"
import { describeLetter } from "../casework/letter-words.ts"
import type { Workstation } from "../workstation.ts"
import type { ApartLetter } from "./apart.ts"
import { type Project, projectWith } from "./project.ts"
import type { WhyApart } from "./standing.ts"

/** Projects and their letters, as a caseworker reads them. */

export const projectLine = ({ name, day, revoked }: Project): string =>
  `${name} · since ${day}${revoked ? ` · revoked on ${revoked}` : ""}`

/** The code, both ways, for the sheet of paper that the project keeps. */
export const codeLines = (code: ProjectCode): string[] => [wordsOf(code).join(" "), digitsOf(code).join(" ")]

/** What each is, and what can be done. */
export const whyWords = {
  "unknown-project":
    "It says that it is from a partner project, and its key is not known here. A colleague may have given it out: then add the project here by its key. Until then it is nobody's report.",
  "not-signed-by-project":
    "It names a partner project and is not signed by it. Somebody else wrote it, or it was changed. Do not act on it as that project's word.",
  "revoked-project":
    "The key of this project was revoked. It may be from the project, or from whoever found its code. Ask the project in another way, then take it in or leave it here.",
  "number-used-twice":
    "It has the number of a report that is here already. Two reports never share a mailbox. Ask the project to send it again under a new number.",
  "another-form":
    "It came by a project's mailbox in a form that no project has: it may name a person. It counts for nothing.",
} as const satisfies { [Why in WhyApart]: string }

/** "from Open Door, revoked on 2026-06-17"; a name stands here only where a key vouches for it. */
export function fromWords(workstation: Workstation, { why, document }: ApartLetter): string {
  const key = document.kind === "canopy/project-report" ? document.body.project.key : null
  const known = key && why !== "not-signed-by-project" ? projectWith(workstation, key) : undefined
  const named = known ?? projectOfMailbox(workstation, document.wayBack.mailbox)
  if (!named || why === "not-signed-by-project")
    return why === "unknown-project" ? "from a project not known here" : "from nobody known here"
  return `from ${named.name}${named.revoked ? `, revoked on ${named.revoked}` : ""}`
}

const projectOfMailbox = (workstation: Workstation, mailbox: string) =>
  caseOf(workstation, caseIdFor(workstation, mailbox))?.project

export const apartLine = (workstation: Workstation, letter: ApartLetter): string =>
  [
    letter.name,
    fromWords(workstation, letter),
    `opened on ${letter.opened}`,
    letter.why.replaceAll("-", " "),
    ...(letter.left ? [`left here on ${letter.left}`] : []),
  ].join(" · ")

/** The letter itself: only for who means to decide about it. */
export const describeApart = (letter: ApartLetter) => describeLetter({ ...letter, case: "" }, [])
