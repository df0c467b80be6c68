import type { HandedOver } from "./line/line.ts"
import type { SendRequest } from "./release.ts"

/** What a second person reads. */
export const requestLines = ({ by, day, what, emails, texts }: SendRequest): string[] => [
  `${by} asks to send, on ${day}: ${emails} e-mails and ${texts} texts.`,
  `What goes: ${what.join(", ")}.`,
]

const testWords = {
  sent: "The test is on its way. Look at what arrives, and at who it says that it is from.",
  refused: "The other side does not take this address or number.",
  later: "The other side does not take it now. Try again later.",
  unsure: "It may have gone. Nobody said so.",
} as const satisfies Record<HandedOver, string>

export const testLine = (how: HandedOver): string => testWords[how]
