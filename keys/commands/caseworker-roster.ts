import type { Roster } from "../../crypto/documents/roster.ts"
import { readJoining, spoken } from "../team/joining.ts"
import { renews, withKept, withPerson, withRenewed, withRoles, withState, withThreshold } from "../team/people.ts"
import { noteKept } from "../team/removals.ts"
import { homeOf, signedRosterOf } from "../workstation.ts"
import { type Context, Misused, readText, type Told, wordAt } from "./command.ts"
import { rolesIn } from "./roles.ts"
import { afterSigning, signChange } from "./signing.ts"

/** What the coordinator does with people, with the organisation key brought for the moment. */

function thresholdIn(text: string | undefined): 1 | 2 {
  if (text !== "1" && text !== "2") throw new Misused("How many people sign a warning is 1 or 2.")
  return text === "1" ? 1 : 2
}

/** `canopy caseworker add`: somebody new, or the renewed keys of somebody here. */
export async function add(context: Context): Promise<Told> {
  const content = readText(wordAt(context, 2, "The file"))
  const publish = context.options["publish-threshold"]
  const wanted = publish === undefined ? null : thresholdIn(publish)
  const workstation = await context.open()
  const joined = readJoining(content, homeOf(workstation).id)
  const { alias } = joined.joining
  const change = (roster: Roster): Roster => {
    const more = renews(roster, joined) ? withRenewed(roster, joined) : withPerson(roster, joined, rolesIn(context))
    return wanted === null ? more : withThreshold(more, wanted)
  }
  const next = await signChange(context, workstation, change)
  const words = spoken(joined.text)
  return {
    lines: [
      `${alias} reads these six words on their screen: ${words}. Ring them. If the words differ, do not publish: canopy caseworker revoke ${alias}`,
      ...afterSigning(next),
      `Then ask ${alias} to pull: their keys show from then on.`,
    ],
    value: { alias, words, epoch: next.epoch },
  }
}

type Change = (inForce: Roster, name: string, context: Context, signed: Roster) => Roster

/** A command that changes one person, or all of them, and signs. */
const changing =
  (said: (name: string) => string, change: Change) =>
  async (context: Context): Promise<Told> => {
    const name = wordAt(context, 2, "The name")
    const workstation = await context.open()
    const next = await signChange(context, workstation, (roster) =>
      change(roster, name, context, signedRosterOf(workstation)),
    )
    return { lines: [said(name), ...afterSigning(next)], value: { name, epoch: next.epoch } }
  }

export const retire = changing(
  (name) => `${name} retires: what they signed still counts, and nothing new does.`,
  (roster, name, _context, signed) => withState(roster, signed, name, "retired"),
)

export const revoke = changing(
  (name) => `${name} is revoked: nothing that those keys signed counts any more, not even earlier answers.`,
  (roster, name, _context, signed) => withState(roster, signed, name, "revoked"),
)

export const rolesOf = changing(
  (name) => `${name} has other roles.`,
  (roster, name, context) => withRoles(roster, name, rolesIn(context)),
)

export const threshold = changing(
  (count) => `A warning takes the signatures of ${count === "1" ? "one person" : "two people"}.`,
  (roster, count) => withThreshold(roster, thresholdIn(count)),
)

/** Leaves somebody in whom a colleague removed: a mistake, or malice. */
export async function keep(context: Context): Promise<Told> {
  const name = wordAt(context, 2, "The name")
  const workstation = await context.open()
  const next = await signChange(context, workstation, (roster) => withKept(roster, signedRosterOf(workstation), name))
  noteKept(workstation, next.epoch, name)
  return { lines: [`${name} stays.`, ...afterSigning(next)], value: { name, epoch: next.epoch } }
}
