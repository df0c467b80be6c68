import { utf8 } from "./bytes.ts"
import { type Message, mostParts, openedMessage, type Reply } from "./documents/reply.ts"
import { jsonOf } from "./publication.ts"

/** A message too long for one reply goes as parts "i of n": pieces of its JSON, joined only when all are there. */

/** What a piece may take inside a reply's document, escapes included. The rest of the document takes less than 3,100. */
export const pieceBytes = 5000

/** The bytes of this character in a JSON string. */
const costOf = (character: string): number => utf8(JSON.stringify(character)).length - '""'.length

function piecesOf(json: string): string[] {
  const pieces: string[] = []
  let room = 0
  for (const character of json) {
    const cost = costOf(character)
    if (cost > room) {
      pieces.push("")
      room = pieceBytes
    }
    pieces[pieces.length - 1] += character
    room -= cost
  }
  return pieces
}

/** The bodies that carry a message, one reply each; null when it takes more than the most parts. */
export function bodiesFor(message: Message): Reply["body"][] | null {
  const pieces = piecesOf(JSON.stringify(message))
  if (pieces.length <= 1) return [message]
  if (pieces.length > mostParts) return null
  return pieces.map((piece, at) => ({ type: "part", at: at + 1, of: pieces.length, piece }))
}

/** The number of the first part of what this reply belongs to: its own, when it is whole. */
export const firstNumber = ({ number, body }: Pick<Reply, "number" | "body">): number =>
  body.type === "part" ? number - body.at + 1 : number

type Carrier = Pick<Reply, "number" | "body">

/**
 * The message that these replies of one caseworker carry together, given in the order of their numbers; null while a part
 * is missing, or when they do not fit together.
 */
export function joined(replies: readonly Carrier[]): Message | null {
  const [first] = replies
  if (!first) return null
  if (first.body.type !== "part") return replies.length === 1 ? first.body : null
  const { of } = first.body
  const fits = (reply: Carrier, at: number): boolean =>
    reply.body.type === "part" && reply.body.of === of && reply.body.at === at + 1 && reply.number === first.number + at
  if (replies.length !== of || !replies.every(fits)) return null
  const json = replies.map(({ body }) => (body.type === "part" ? body.piece : "")).join("")
  const parsed = openedMessage.safeParse(jsonOf(json))
  return parsed.success ? parsed.data : null
}
