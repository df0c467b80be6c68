import * as z from "zod/mini"
import { fromBase64 } from "../../crypto/bytes.ts"
import * as field from "../../crypto/documents/field.ts"
import { type SignedText, signedText } from "../../crypto/documents/message-key.ts"
import { holds, type Role, type RosterPerson } from "../../crypto/documents/roster.ts"
import { jsonOf, publicationText, signPublication } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import { openedByPerson } from "../team/person-keys.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"

/**
 * A second person's word on something exact: the text of a police file, a decision to break confidence. It is a signed
 * document of its own and holds nothing but a hash, so that it can be carried open. It counts for one text only: one
 * changed letter needs a fresh one.
 */

/** What can be approved, and the role that it takes. The one who drafted never counts. */
const roleFor = {
  "police-file": "approve",
  confidence: "coordinate",
  thaw: "approve",
  "big-send": "approve",
  "for-services": "approve",
  pause: "approve",
} as const satisfies {
  [what: string]: Role
}
export type Approvable = keyof typeof roleFor

const approval = z.strictObject({
  kind: z.literal("canopy/approval"),
  version: z.literal(1),
  epoch: field.epoch,
  organisation: field.organisationId,
  what: z.enum(Object.keys(roleFor) as [Approvable, ...Approvable[]]),
  /** SHA-256 (hex) of exactly what is approved. */
  words: field.sha256Hex,
  by: field.alias,
  day: field.day,
})
export type Approval = z.output<typeof approval>

const mayApprove = (person: RosterPerson, what: Approvable): boolean => holds(person, roleFor[what])

/** People other than this one whose word would count. None: a team of one, which the record of what was done says. */
export function othersWhoMayApprove(workstation: Workstation, what: Approvable): string[] {
  const { alias } = selfOf(workstation)
  return rosterOf(workstation)
    .people.filter((person) => person.alias !== alias && mayApprove(person, what))
    .map((person) => person.alias)
}

/** This caseworker's word on what hashes to `words`. Throws `may-not-approve`. */
export function giveApproval(workstation: Workstation, what: Approvable, words: string): SignedText {
  const self = selfOf(workstation)
  const roster = rosterOf(workstation)
  const person = roster.people.find(({ alias }) => alias === self.alias)
  if (!person || !mayApprove(person, what)) return refuse("may-not-approve")
  const document = approval.parse({
    kind: "canopy/approval",
    version: 1,
    epoch: roster.epoch,
    organisation: homeOf(workstation).id,
    what,
    words,
    by: self.alias,
    day: workstation.today,
  })
  const seed = fromBase64(self.document) ?? refuse("damaged-vault")
  return { document: publicationText(document), minisig: signPublication(document, seed) }
}

/**
 * Takes the slip that a colleague handed back, and keeps it. Throws `not-an-approval` for anything else than a slip, and
 * `approval-not-valid` for one that no current colleague signed who may.
 */
export function takeApproval(workstation: Workstation, text: string): Approval {
  const slip = signedText.safeParse(jsonOf(text))
  if (!slip.success) return refuse("not-an-approval")
  const opened = openedApproval(workstation, slip.data) ?? refuse("approval-not-valid")
  workstation.vault.put(`approval/${opened.words}/${opened.by}`, slip.data)
  return opened
}

/** The slip's content, if a current person of the roster signed it whose role allows it; else null. */
function openedApproval(workstation: Workstation, { document, minisig }: SignedText): Approval | null {
  for (const person of rosterOf(workstation).people) {
    const opened = openedByPerson({ document, minisig }, person, approval)
    if (!opened?.ok) continue
    const { by, organisation, what } = opened.value
    const isSound = by === person.alias && organisation === homeOf(workstation).id && mayApprove(person, what)
    return isSound ? opened.value : null
  }
  return null
}

/** Who said yes to exactly this, checked against today's roster; never the one who drafted it. */
export const approversOf = (workstation: Workstation, what: Approvable, words: string, drafter: string): string[] =>
  rosterOf(workstation).people.flatMap(({ alias }) => {
    const slip = alias === drafter ? undefined : workstation.vault.get<SignedText>(`approval/${words}/${alias}`)
    const opened = slip && openedApproval(workstation, slip)
    return opened?.what === what && opened.words === words && opened.by === alias ? [alias] : []
  })
