import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { fromBase64, fromHex } from "../../crypto/bytes.ts"
import { encodeIdentity } from "../../crypto/hybrid.ts"
import { isSigned } from "../../crypto/letter.ts"
import { mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { openReply } from "../../crypto/open.ts"
import type { ReceiptCode } from "../../crypto/receipt-code.ts"
import { checkReply } from "../../crypto/reply.ts"
import type { SealedReply } from "../../crypto/sealed.ts"
import { writeReply } from "../../keys/post/outbox.ts"
import { homeOf, rosterOf } from "../../keys/workstation.ts"
import { letterOf, unsignedLetter } from "../crypto/letters.ts"
import { take, theCase } from "./taking.ts"
import { aTeam } from "./workstation.ts"

/** N3: what the workstation writes to a code's mailbox is what that code's keys open, for ever. */

type Golden = { code: string; words: string[]; keys: { mailbox: string; seal: string; replyKey: string } }
const file = readFileSync(new URL("../vectors/receipt-codes.json", import.meta.url), "utf8")
const { organisation, codes } = JSON.parse(file) as { organisation: string; codes: Golden[] }

describe.each(codes)("N3: the code $words", ({ code, keys }) => {
  test("signs letters that the workstation takes, and opens and proves what it answers", async () => {
    const { workstation } = await aTeam()
    // The vectors belong to an organisation of their own.
    workstation.vault.put("self/organisation", { ...homeOf(workstation), id: organisation })
    const mine = mailboxKeys(fromHex(code) as ReceiptCode, fromHex(organisation))
    const letter = letterOf(mine, { ...unsignedLetter(mine), organisation, wayBack: wayBackOf(mine, true) })
    expect(isSigned(letter, organisation)).toBe(true)
    take(workstation, letter)
    expect(theCase(workstation).wayBack.mailbox).toBe(keys.mailbox)
    workstation.vault.together(() => writeReply(workstation, theCase(workstation), { type: "message", text: "Hello." }))
    const waiting = workstation.vault.list<{ mailbox: string; sealed: string }>("outbox").map(({ value }) => value)
    const roster = rosterOf(workstation)
    const known = { ...roster, organisation: { ...roster.organisation, id: organisation } }
    for (const { mailbox, sealed } of waiting) {
      expect(mailbox).toBe(keys.mailbox)
      const opened = await openReply(fromBase64(sealed) as SealedReply, [encodeIdentity(fromHex(keys.seal))])
      const checked = checkReply(opened.ok && opened.value, known, keys.mailbox, fromBase64(keys.replyKey)!)
      expect(checked.ok).toBe(true)
    }
    expect(waiting).toHaveLength(2)
  })
})
