import { onTestFinished } from "vitest"
import { toHex } from "../../../crypto/bytes.ts"
import type { Day } from "../../../crypto/day.ts"
import type { Consents } from "../../../crypto/documents/consents.ts"
import type { FollowUp } from "../../../crypto/documents/follow-up.ts"
import type { Letter, WayBack } from "../../../crypto/documents/letter.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { type Case, caseIdOf, freshCase, type OpenedLetter } from "../../../keys/casework/case.ts"
import { keepLetter } from "../../../keys/casework/intake.ts"
import { createVault, openVault } from "../../../keys/ring/vault.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { aReport } from "../reporter.ts"
import { aDay, noNetwork, passphrase, testFolder, workFactor } from "../workstation.ts"

/** A workstation with cases, without a server and without seals: what people told, as it is after it was opened. */

export async function aWorkstation(): Promise<Workstation> {
  const folder = testFolder()
  const vault = await createVault(folder, passphrase, workFactor, random)
  onTestFinished(() => vault.close())
  vault.put("self/keys", { alias: "Ana" })
  return { folder, vault, today: aDay, random, fetch: noNetwork }
}

/** The same folder, opened by another program, or after a start. */
export async function another(workstation: Workstation): Promise<Workstation> {
  const vault = await openVault(workstation.folder, passphrase, random)
  onTestFinished(() => vault.close())
  return { ...workstation, vault }
}

export const wayBackOf = (name: string, answerWanted = true): WayBack => ({
  mailbox: `${name}'s mailbox`,
  recipient: `${name}'s recipient`,
  replyKey: `${name}'s reply key`,
  answerWanted,
})
export const idOf = (name: string): string => caseIdOf(wayBackOf(name).mailbox)

type Told = { opened?: Day; answerWanted?: boolean }

const documentOf = (name: string, content: object, { opened = aDay, answerWanted }: Told): Letter =>
  ({
    version: 1,
    organisation: "00",
    day: opened,
    wayBack: wayBackOf(name, answerWanted),
    seen: { by: "page" },
    ...content,
  }) as Letter

export const letterOf = (name: string, content: object, rest: Told = {}): OpenedLetter => ({
  id: toHex(random(16)),
  case: idOf(name),
  opened: rest.opened ?? aDay,
  document: documentOf(name, content, rest),
})

export const reportOf = (
  name: string,
  fields: Omit<Partial<Report>, "consents"> = {},
  given: Partial<Consents> = {},
  rest: Told = {},
): OpenedLetter => letterOf(name, { kind: "canopy/report", body: aReport(fields, given) }, rest)

export const followUpOf = (name: string, body: FollowUp, rest: Told = {}): OpenedLetter =>
  letterOf(name, { kind: "canopy/follow-up", body }, rest)

/** Puts a letter where it belongs, as a pull does; the case that has it. */
export function brings(workstation: Workstation, letter: OpenedLetter): Case {
  const known = workstation.vault.get<Case>(`case/${letter.case}`) ?? freshCase(letter.document.wayBack)
  return workstation.vault.together(() => keepLetter(workstation, known, letter))
}

export const tells = (
  workstation: Workstation,
  name: string,
  fields: Omit<Partial<Report>, "consents"> = {},
  given: Partial<Consents> = {},
  rest: Told = {},
): Case => brings(workstation, reportOf(name, fields, given, rest))

/** Changes what stands under a case's name. */
export const changes = ({ vault }: Workstation, name: string, change: Partial<Case>): void =>
  vault.put(`case/${idOf(name)}`, { ...vault.get<Case>(`case/${idOf(name)}`), ...change })
