import { publicKeyBytes, type RecipientCount } from "../../crypto/lengths.ts"
import { writeLetterPost } from "../../crypto/letter-post.ts"
import { sealLetter, sealReply } from "../../crypto/seal.ts"
import type { SealedLetter, SealedReply } from "../../crypto/sealed.ts"
import { recipientOf } from "../crypto/cast.ts"
import { random } from "./random.ts"

/** A letter that says something, sealed to these people. */
export function sealedLetter(
  document: unknown,
  recipients: readonly string[] = [recipientOf("Ana")],
  count: RecipientCount = 4,
): SealedLetter {
  const sealed = sealLetter(document, recipients, count, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}

/** The body of a `POST /letters`. */
export const letterPost = (letter: SealedLetter = sealedLetter({ story: "something happened" })): Uint8Array =>
  writeLetterPost(random(32), letter)

/** Many different bodies that all look sealed, made from one seal, for tests that count: their words do not open. */
export function manyPosts(count: number): Uint8Array[] {
  const one = letterPost()
  return Array.from({ length: count }, () => {
    const post = Uint8Array.from(one)
    post.set(random(publicKeyBytes), 1)
    post.set(random(32), post.length - 32)
    return post
  })
}

export function sealedReply(document: unknown = { text: "we have opened it" }): SealedReply {
  const sealed = sealReply(document, recipientOf("a reporter"), random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return sealed.value
}
