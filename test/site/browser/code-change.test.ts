import { describe, expect, test } from "vitest"
import type { LetterContent } from "../../../crypto/documents/letter.ts"
import { signLetter, type Unsigned } from "../../../crypto/letter.ts"
import { wayBackOf } from "../../../crypto/mailbox.ts"
import { newMailboxAgrees } from "../../../crypto/new-mailbox.ts"
import { freshReceiptCode } from "../../../crypto/receipt-code.ts"
import { CodeChange } from "../../../site/browser/code-change.ts"
import { fixedRandom, organisationId } from "../../crypto/cast.ts"
import { unsignedLetter } from "../../crypto/letters.ts"
import { random } from "../../support/random.ts"
import { keysOf } from "../support/post-office.ts"

const code = freshReceiptCode(fixedRandom("Sam's code"))
const old = keysOf(code)

function changing() {
  const said: LetterContent[] = []
  const send = async (content: LetterContent) => {
    said.push(content)
    return { kind: "trouble", trouble: "perhaps-lost", offerStanding: false } as const
  }
  return { said, change: new CodeChange(code, organisationId, { send }, random) }
}

describe("N3: “somebody saw my code”", () => {
  test("names a mailbox that nobody has yet, and that agrees", async () => {
    const { said, change } = changing()
    await change.tell()
    const content = said[0] as Extract<LetterContent, { kind: "canopy/new-mailbox" }>
    const { answerWanted: _, ...address } = wayBackOf(keysOf(change.next), true)
    expect(content.body.next).toEqual(address)
    const letter = signLetter({ ...unsignedLetter(old), ...content } as Unsigned<"canopy/new-mailbox">, old)
    expect(newMailboxAgrees(letter)).toBe(true)
    expect(keysOf(change.next).mailbox).not.toEqual(old.mailbox)
    expect(changing().change.next).not.toEqual(change.next)
  })

  test("says the same however often it is tried: a second change would be an alarm", async () => {
    const { said, change } = changing()
    await change.tell()
    await change.tell()
    expect(said[1]).toEqual(said[0])
  })
})
