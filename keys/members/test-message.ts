import { toHex } from "../../crypto/bytes.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { addressFor } from "./address.ts"
import type { HandedOver, Line, Outgoing } from "./line/line.ts"
import { settingsOf } from "./line/settings.ts"
import { mailWords, senderWords, subjectWords, textWords } from "./words.ts"

/** A message to an address of one's own, that looks like any other. Nothing of it is kept. Throws `not-an-address`. */
export async function sendTest(workstation: Workstation, line: Line, typed: string): Promise<HandedOver> {
  const { address } = settingsOf(workstation) ?? refuse("no-sending-settings")
  const channel = typed.includes("@") ? "email" : "text"
  const { to } = addressFor(channel, typed) ?? refuse("not-an-address")
  const body = channel === "email" ? mailWords.test(address) : textWords.test(address)
  const key = toHex(workstation.random(16))
  const message: Outgoing = { channel, to, key, from: senderWords.notices, subject: subjectWords.notice, body }
  if (channel === "email") return (line.mail ?? refuse("no-sending-settings"))(message)
  return (line.texts ?? refuse("no-sending-settings")).send(message)
}
