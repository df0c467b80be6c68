import { fromBase64, fromHex, toBase64, utf8 } from "./bytes.ts"
import { type Said, unsignedOf } from "./compose.ts"
import type { Letter, LetterContent, LetterOf } from "./documents/letter.ts"
import type { ProjectSaid } from "./documents/project-report.ts"
import { signatureBytes } from "./lengths.ts"
import { signLetter, type Unsigned } from "./letter.ts"
import { type ProjectKeys, projectKeyOf } from "./project.ts"
import { bytesOrNull, canonicalBytes, sign, statement, verify } from "./statement.ts"

/** A project's letter carries two signatures: of its report's mailbox, as every letter does, and of the project. */

type Kind = "canopy/project-report"
type UnsignedProject = Unsigned<Kind>

const blankSignature = toBase64(new Uint8Array(signatureBytes))

/** What a project says as a letter's content: as long as it will be when it is signed. */
export const projectContent = (said: ProjectSaid, keys: ProjectKeys): LetterContent & { kind: Kind } => ({
  kind: "canopy/project-report",
  body: { ...said, project: { key: projectKeyOf(keys), signature: blankSignature } },
})

/** All of the letter but the two signatures. */
function signedBytes({ organisation, day, wayBack, body, seen }: UnsignedProject): Uint8Array {
  const { project, ...said } = body
  return statement("canopy/project-report", fromHex(organisation), [
    utf8(day),
    canonicalBytes(wayBack),
    utf8(project.key),
    canonicalBytes(said),
    canonicalBytes(seen),
  ])
}

const withSignature = (letter: UnsignedProject, { sign: secret }: ProjectKeys): UnsignedProject => {
  const signature = toBase64(sign(signedBytes(letter), secret))
  return { ...letter, body: { ...letter.body, project: { ...letter.body.project, signature } } }
}

/** Writes what `projectContent` gave: signed by the project, and all of that by the mailbox of the report. */
export const projectWriter =
  (keys: ProjectKeys) =>
  (said: Said): Letter =>
    signLetter(withSignature(unsignedOf(said) as UnsignedProject, keys), said.keys)

/** Whether whoever holds the project's code wrote this letter: its `project.key` says whose code that is. */
export function isSignedByProject({ signature: _, ...letter }: LetterOf<Kind>): boolean {
  const key = fromBase64(letter.body.project.key)
  const signature = fromBase64(letter.body.project.signature)
  const bytes = bytesOrNull(() => signedBytes(letter))
  return key !== null && signature !== null && bytes !== null && verify(signature, bytes, key)
}
