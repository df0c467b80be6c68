import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { fromBase64, fromHex, toBase64 } from "../../crypto/bytes.ts"
import { encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import type { Store } from "../../server/store/store.ts"
import { filled, letterAtDesk, plainHost } from "./plain-client.ts"

/** N3: without scripts the server makes keys of a code for a moment: the same keys as every browser, for ever. */

type Golden = {
  words: string[]
  digits: string[]
  keys: { mailbox: string; seal: string; replyKey: string; withdrawal: string }
}
const file = readFileSync(new URL("../vectors/receipt-codes.json", import.meta.url), "utf8")
const { codes } = JSON.parse(file) as { codes: Golden[] }

describe.each(codes)("N3: the code $words", ({ words, digits, keys }) => {
  test.each([
    words.join(" "),
    words
      .map((word) => word.slice(0, 4))
      .join(", ")
      .toUpperCase(),
    digits.join(""),
  ])("typed as “%s” asks for the mailbox it always led to", async (typed) => {
    const host = plainHost()
    const asked: string[] = []
    const repliesAfter: Store["repliesAfter"] = (mailbox) => {
      asked.push(toBase64(mailbox))
      return []
    }
    const watched = plainHost({ store: { ...host.store, repliesAfter } })
    expect((await filled(watched, "messages", { code: typed }, "replies")).code).toBe(words.join(" "))
    expect(new Set(asked)).toEqual(new Set([keys.mailbox]))
  })

  test("seals letters with the way back it always had, and takes the first one back with its key", async () => {
    const host = plainHost()
    const fields = { story: "Something.", _code: words.join(" ") }
    await filled(host, "report/send", fields, "sent")
    expect((await letterAtDesk(host, "canopy/report")).wayBack).toEqual({
      mailbox: keys.mailbox,
      recipient: encodeRecipient(hybridPublicKey(fromHex(keys.seal))),
      replyKey: keys.replyKey,
      answerWanted: true,
    })
    host.store.withdrawLetters(fromBase64(keys.withdrawal)!)
    expect(host.store.letterIds()).toEqual([])
  })
})
