import { toHex } from "../../crypto/bytes.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import type { HandedOver, Line, Outgoing } from "./line/line.ts"
import { settingsOf } from "./line/settings.ts"
import { destroyMember, keepRefused, type MessageState, messageName, messageTo, personWith } from "./member.ts"
import { aboutOf, type Parcel, written } from "./parcel.ts"
import type { Goodbye } from "./stop.ts"

/**
 * One message, never twice. Before it is handed over the vault says so; what was being handed over when the program died
 * is never simply sent again (`settle.ts`).
 */
export async function handOver(
  workstation: Workstation,
  line: Line,
  parcel: Parcel,
  again: string | null = null,
): Promise<HandedOver | null> {
  const message = begin(workstation, parcel, again)
  return message && became(workstation, parcel, message, await tried(workstation, line, parcel, message))
}

const goodbyeName = ({ member }: Parcel): string => `goodbye/${member.id}`

/** `again`: the key under which it was begun before. Null when it is not due any more: a "stop" came meanwhile. */
function begin(workstation: Workstation, parcel: Parcel, again: string | null): Outgoing | null {
  const { vault, random } = workstation
  return vault.together(() => {
    const key = again ?? toHex(random(16))
    const { address } = settingsOf(workstation) ?? refuse("no-sending-settings")
    if (parcel.kind === "goodbye") {
      const waits = vault.get<Goodbye>(goodbyeName(parcel))
      if (!waits || (again === null && waits.key !== null)) return null
      vault.put(goodbyeName(parcel), { ...waits, key } satisfies Goodbye)
    } else {
      const isKnown = (about: string) => messageTo(workstation, parcel.member, about) !== undefined
      if (!personWith(workstation, parcel.member.id) || (again === null && aboutOf(parcel).some(isKnown))) return null
      remember(workstation, parcel, key, "sending")
    }
    return written(workstation, parcel, key, address)
  })
}

function remember({ vault, today }: Workstation, parcel: Parcel, key: string, state: MessageState): void {
  for (const about of aboutOf(parcel)) vault.put(messageName(parcel.member, about), { state, key, day: today })
}

/** A refusal says that it has not gone: then it is due as before. */
async function tried(workstation: Workstation, line: Line, parcel: Parcel, message: Outgoing): Promise<HandedOver> {
  try {
    if (message.channel === "email") return await (line.mail ?? refuse("no-sending-settings"))(message)
    return await (line.texts ?? refuse("no-sending-settings")).send(message)
  } catch (error) {
    if (error instanceof Refusal) asBefore(workstation, parcel)
    throw error
  }
}

export function asBefore(workstation: Workstation, parcel: Parcel): void {
  const { vault } = workstation
  vault.together(() => {
    for (const about of aboutOf(parcel)) vault.remove(messageName(parcel.member, about))
    const waits = parcel.kind === "goodbye" && vault.get<Goodbye>(goodbyeName(parcel))
    if (waits) vault.put(goodbyeName(parcel), { ...waits, key: null } satisfies Goodbye)
  })
}

/** Writes down what became of it. Of a text that may have gone the gateway is asked later: it stays as it is. */
export function became(
  workstation: Workstation,
  parcel: Parcel,
  { key, channel }: Pick<Outgoing, "key" | "channel">,
  how: HandedOver,
): HandedOver {
  const { vault } = workstation
  return vault.together(() => {
    if (how === "later") asBefore(workstation, parcel)
    else if (how === "unsure" && channel === "text") return how
    else if (parcel.kind === "goodbye") vault.destroy(goodbyeName(parcel))
    else if (personWith(workstation, parcel.member.id)) {
      remember(workstation, parcel, key, how === "unsure" ? "unknown" : how)
      if (how === "refused") wasRefused(workstation, parcel)
    }
    return how
  })
}

/**
 * One refusal can be the fault of a server in between. An address that refuses on two days is forgotten; one that never
 * confirmed, at once.
 */
function wasRefused(workstation: Workstation, { member }: Parcel): void {
  const person = personWith(workstation, member.id)
  const days = [...new Set([...(person?.refused ?? []), workstation.today])]
  if (person?.confirmed === null || days.length > 1) destroyMember(workstation, member)
  else keepRefused(workstation, member, days)
}
