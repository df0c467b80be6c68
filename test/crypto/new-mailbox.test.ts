import { describe, expect, test } from "vitest"
import { letter as writtenLetter } from "../../crypto/documents/letter.ts"
import { isSigned, signLetter } from "../../crypto/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { newMailboxAgrees, newMailboxBody } from "../../crypto/new-mailbox.ts"
import { organisationId } from "./cast.ts"
import { mailboxOf, unsignedLetter } from "./letters.ts"

const old = mailboxOf("the reporter")
const next = mailboxOf("the reporter, later")
const somebody = mailboxOf("somebody else")

type Body = ReturnType<typeof newMailboxBody>
const moving = (body: Body, by = old) =>
  signLetter<"canopy/new-mailbox">({ ...unsignedLetter(by), kind: "canopy/new-mailbox", body }, by)
const body = newMailboxBody(old, next, organisationId)

describe("N3: “somebody saw my code”", () => {
  test("names the new mailbox in a letter that the old one signs and the new one agrees to", () => {
    const letter = moving(body)
    expect(writtenLetter.parse(letter)).toEqual(letter)
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(newMailboxAgrees(letter)).toBe(true)
    expect(body.next.mailbox).toBe(wayBackOf(next, true).mailbox)
  })

  test.each<[string, Body, typeof old?]>([
    [
      "for the keys of somebody who did not agree",
      { ...body, next: newMailboxBody(old, somebody, organisationId).next },
    ],
    [
      "for another recipient than was agreed to",
      { ...body, next: { ...body.next, recipient: wayBackOf(somebody, true).recipient } },
    ],
    [
      "for another reply key than was agreed to",
      { ...body, next: { ...body.next, replyKey: wayBackOf(somebody, true).replyKey } },
    ],
    ["where somebody else’s old mailbox is meant", body, somebody],
    ["at another organisation", newMailboxBody(old, next, "f".repeat(32))],
    ["with a damaged agreement", { ...body, proof: newMailboxBody(old, somebody, organisationId).proof }],
  ])("leads nowhere %s", (_, changed, by = old) => {
    expect(newMailboxAgrees(moving(changed, by))).toBe(false)
  })
})

test("N3: a letter that takes everything back, or names a new mailbox, says nothing else when it is written", () => {
  const withdrawal = signLetter<"canopy/withdrawal">(
    { ...unsignedLetter(old), kind: "canopy/withdrawal", body: {} },
    old,
  )
  expect(writtenLetter.parse(withdrawal)).toEqual(withdrawal)
  for (const letter of [withdrawal, moving(body)])
    expect(writtenLetter.safeParse({ ...letter, body: { ...letter.body, why: "words" } }).success).toBe(false)
})
