import { addDays } from "../../crypto/day.ts"
import type { Workstation } from "../workstation.ts"
import { became, handOver } from "./hand-over.ts"
import type { Line } from "./line/line.ts"
import { settingsOf } from "./line/settings.ts"
import { type Member, type Message, messageName, messagesTo, peopleOf } from "./member.ts"
import type { Notice } from "./notice.ts"
import { aboutOf, type Parcel, written } from "./parcel.ts"
import { type Goodbye, stopAddress } from "./stop.ts"

/** What stands open from before: messages that were being handed over when the program died, and texts that said "stop". */

type Open = { parcel: Parcel; key: string }

/** The parcel to which these belong: of one member, handed over as one. */
function parcelOf({ vault }: Workstation, member: Member, about: readonly string[]): Parcel {
  const [first = ""] = about
  if (first === "ask") return { kind: "ask", member, about: first }
  if (first.startsWith("yearly-")) return { kind: "yearly", member, about: first }
  const notices = about.toSorted().flatMap((each) => vault.get<Notice>(`notice/${each}`) ?? [])
  return { kind: "notice", member, notices }
}

function openTo(workstation: Workstation, member: Member, wanted: (message: Message) => boolean): Open[] {
  const found = messagesTo(workstation, member).filter(({ message }) => wanted(message))
  const keys = [...new Set(found.map(({ message }) => message.key))]
  return keys.map((key) => {
    const about = found.flatMap((each) => (each.message.key === key ? [each.about] : []))
    return { key, parcel: parcelOf(workstation, member, about) }
  })
}

const goodbyesOpen = ({ vault }: Workstation): Open[] =>
  vault
    .list<Goodbye>("goodbye")
    .flatMap(({ value: { member, key } }) => (key === null ? [] : [{ key, parcel: { kind: "goodbye", member } }]))

/** Messages of which it is not known whether they went. */
export const openMessages = (workstation: Workstation): Open[] => [
  ...goodbyesOpen(workstation),
  ...peopleOf(workstation).flatMap(({ member }) => openTo(workstation, member, ({ state }) => state === "sending")),
]

/**
 * An e-mail that may have gone is not sent again. Of a text the gateway knows: it is asked, and one that it never had is
 * handed over under the same key. Throws `gateway-unreachable`; then nothing is sent.
 */
export async function settleMessages(workstation: Workstation, line: Line): Promise<void> {
  const at = settingsOf(workstation)?.address ?? ""
  for (const { parcel, key } of openMessages(workstation)) {
    const { channel } = parcel.member
    if (channel === "email") became(workstation, parcel, { key, channel }, "unsure")
    else if (line.texts) {
      const message = workstation.vault.together(() => written(workstation, parcel, key, at))
      const receipt = await line.texts.look(message)
      if (receipt === "never") await handOver(workstation, line, parcel, key)
      else became(workstation, parcel, message, receipt === "failed" ? "refused" : "sent")
    }
  }
}

/** Whoever answered a text with "stop" is forgotten. The gateway has told them so already. How many. */
export async function readStops(workstation: Workstation, { texts }: Line): Promise<number> {
  if (!texts) return 0
  const { vault } = workstation
  const { numbers, next } = await texts.stops(vault.get("sending/stops"))
  return vault.together(() => {
    vault.put("sending/stops", next)
    return numbers.filter((number) => stopAddress(workstation, `tel:${number}`, "silent")).length
  })
}

/** Days after which nobody asks any more whether a text arrived. */
const receiptDays = 3

/** Asks whether texts arrived. How many did, and how many were refused on their way. */
export async function readReceipts(
  workstation: Workstation,
  { texts }: Line,
): Promise<{ delivered: number; failed: number }> {
  const counts = { delivered: 0, failed: 0 }
  if (!texts) return counts
  const at = settingsOf(workstation)?.address ?? ""
  const isOpen = ({ state, receipt, day }: Message): boolean =>
    state === "sent" && !receipt && day >= addDays(workstation.today, -receiptDays)
  for (const { member } of peopleOf(workstation).filter((person) => person.member.channel === "text"))
    for (const { parcel, key } of openTo(workstation, member, isOpen)) {
      const message = workstation.vault.together(() => written(workstation, parcel, key, at))
      const receipt = await texts.look(message)
      if (receipt !== "delivered" && receipt !== "failed") continue
      counts[receipt]++
      if (receipt === "failed") became(workstation, parcel, message, "refused")
      else noteDelivered(workstation, parcel)
    }
  return counts
}

function noteDelivered({ vault }: Workstation, parcel: Parcel): void {
  vault.together(() => {
    for (const about of aboutOf(parcel)) {
      const name = messageName(parcel.member, about)
      const message = vault.get<Message>(name)
      if (message) vault.put(name, { ...message, receipt: "delivered" } satisfies Message)
    }
  })
}
