import type { Channel } from "../../crypto/documents/sign-up.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { messagesTo, peopleOf } from "./member.ts"
import { openNotices } from "./notice.ts"
import { bigSend } from "./release.ts"
import type { Sent } from "./send.ts"
import { isAlone, senderOf } from "./sender.ts"

/** How the list stands, in counts: no address is ever shown. */

export type Standing = {
  members: { [Of in Channel]: number }
  /** Have not sent the number back yet. */
  waiting: number
  /** A message to them was refused on one day. */
  refused: number
  /** E-mails that may have gone, and are not sent again. */
  unknown: number
  notices: { about: string; sent: number }[]
  /** Alias of who sends for the team; null: nobody does yet. */
  sender: string | null
}

export function standingOf(workstation: Workstation): Standing {
  const people = peopleOf(workstation)
  const members = people.filter(({ confirmed }) => confirmed !== null)
  const messages = members.flatMap(({ member }) => messagesTo(workstation, member))
  const by = (channel: Channel): number => members.filter(({ member }) => member.channel === channel).length
  return {
    members: { email: by("email"), text: by("text") },
    waiting: people.length - members.length,
    refused: members.filter(({ refused }) => refused.length > 0).length,
    unknown: messages.filter(({ message }) => message.state === "unknown").length,
    notices: openNotices(workstation).map(({ about }) => ({
      about,
      sent: messages.filter((each) => each.about === about && each.message.state === "sent").length,
    })),
    sender: isAlone(workstation) ? selfOf(workstation).alias : (senderOf(workstation)?.alias ?? null),
  }
}

export function standingLines({ members, waiting, refused, unknown, notices, sender }: Standing): string[] {
  return [
    `Members: ${members.email} by e-mail, ${members.text} by text. Not confirmed yet: ${waiting}.`,
    ...(refused > 0
      ? [`A message to ${refused} of them was refused. Once more on another day, and they are forgotten.`]
      : []),
    ...(unknown > 0
      ? [
          `E-mails of which nobody knows whether they went: ${unknown}. They are not sent again: nobody gets anything twice.`,
        ]
      : []),
    ...notices.map(({ about, sent }) => `${about}: sent to ${sent}.`),
    sender === null ? "Nobody sends for the team yet." : `${sender} sends for the team.`,
  ]
}

const some = (count: number, words: string): string[] => (count > 0 ? [`${words}: ${count}.`] : [])

export const sentLines = (sent: Sent): string[] => [
  `Sent: ${sent.sent}.`,
  ...some(sent.quiet, "Wait for their quiet hours to end; send again later"),
  ...some(sent.later, "Not taken now; they go with the next send"),
  ...some(sent.refused, "Refused for good by the other side"),
  ...some(sent.unsure, "May have gone, and nobody said so; never sent again without being sure"),
  ...some(sent.noLine, "Not sent, for nothing here carries them; see docs/members.md"),
  ...some(sent.stopped, "Stopped by a text, and are forgotten"),
  ...(sent.alone
    ? [`This went to ${bigSend} or more by one person's word: nobody else in your team may release it.`]
    : []),
]
