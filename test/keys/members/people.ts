import { addDays, type Day } from "../../../crypto/day.ts"
import type { Letter } from "../../../crypto/documents/letter.ts"
import type { SignUp } from "../../../crypto/documents/sign-up.ts"
import { peopleOf } from "../../../keys/members/member.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { letterOf } from "../reporter.ts"
import { take } from "../taking.ts"
import { aTeam, openWorkstation, type Team } from "../workstation.ts"

/** Members as their letters say who they are; each name has a receipt code of its own. */

export const wishes = (given: Partial<SignUp> = {}): SignUp => ({
  channel: "email",
  address: "mai@example.org",
  regions: ["north-west"],
  levels: ["danger", "risk"],
  language: "en",
  quiet: "none",
  sender: "notices",
  subject: "notice",
  fullText: false,
  yearly: true,
  ...given,
})

export const byText = (address: string, given: Partial<SignUp> = {}): SignUp =>
  wishes({ channel: "text", address, levels: ["danger"], ...given })

export const signUpBy = (name: string, { pins }: Pick<Team, "pins">, given: SignUp, day?: Day): Letter =>
  letterOf(name, pins, { kind: "canopy/sign-up", body: given }, day ? { day } : {})
export const echoBy = (name: string, { pins }: Pick<Team, "pins">, echo: string): Letter =>
  letterOf(name, pins, { kind: "canopy/confirmation", body: { echo } })
export const stopBy = (name: string, { pins }: Pick<Team, "pins">, address: string, day?: Day): Letter =>
  letterOf(name, pins, { kind: "canopy/stop", body: { address } }, day ? { day } : {})

export type Desk = { team: Team; workstation: Workstation }
export async function aDesk(): Promise<Desk> {
  const team = await aTeam()
  return { team, workstation: team.workstation }
}

/** The same desk, so many days later. */
export async function later({ team }: Desk, days: number): Promise<Desk> {
  team.workstation.vault.close()
  const workstation = await openWorkstation(team.home, addDays(team.workstation.today, days))
  return { team: { ...team, workstation }, workstation }
}

/** Members who have confirmed, without a message that asked them. */
export function confirmed({ team, workstation }: Desk, ...all: SignUp[]): void {
  for (const [at, each] of all.entries()) take(workstation, signUpBy(`member ${at} ${each.address}`, team, each))
  for (const { member } of peopleOf(workstation)) {
    const known = workstation.vault.get(`member-confirmed/${member.id}`)
    if (!known) workstation.vault.put(`member-confirmed/${member.id}`, { day: workstation.today })
  }
}
