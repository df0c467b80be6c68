import { describe, expect, test } from "vitest"
import { armored } from "../../crypto/block.ts"
import { mostBlockCharacters } from "../../crypto/lengths.ts"
import { isSigned, wordsHash } from "../../crypto/letter.ts"
import { wayBackOf, withdrawalKeyOf } from "../../crypto/mailbox.ts"
import { openBlock } from "../../crypto/open.ts"
import { sealBlock } from "../../crypto/seal.ts"
import { identityOf, organisationId, recipientOf } from "../crypto/cast.ts"
import { random } from "../support/random.ts"
import { someDay } from "./host.ts"
import { filled, keysOf, letterAtDesk, lettersAtDesk, plainHost } from "./plain-client.ts"

function blockFor(name: string): string {
  const sealed = sealBlock({ story: "he took the phone" }, [recipientOf(name)], 4, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return armored(sealed.value)
}
const block = blockFor("Ana's standing key")
const tooLong = block.replace("\n-----END", `\n${"A".repeat(mostBlockCharacters)}\n-----END`)

describe("what is no sealed block comes back as it was pasted, and nothing is kept", () => {
  test.each([
    ["nothing", "", "no-block"],
    ["words that nobody sealed", "he took the phone", "no-block"],
    ["half a block", block.slice(0, 9000), "block-not-whole"],
    ["a block with a line of words in it", block.replace("\n", "\nhello there\n"), "block-not-whole"],
    ["a block that is too long", tooLong, "block-too-long"],
  ])("%s", async (_title, pasted, kind) => {
    const host = plainHost()
    const page = await filled(host, "sealed", { block: pasted }, "sealed")
    expect(page).toMatchObject({ pasted, day: someDay, problem: { kind }, trouble: null })
    expect(host.store.letterIds()).toEqual([])
  })

  test("when no caseworker has a key the block, its code and its day come back", async () => {
    const host = plainHost({}, { roster: true, keys: false })
    const first = await filled(host, "sealed", { block }, "sealed")
    expect(first).toMatchObject({ pasted: block, problem: null, trouble: "too-few-keys" })
    const second = await filled(host, "sealed", { block, _code: first.code, _day: first.day }, "sealed")
    expect(second).toEqual(first)
  })
})

describe("a sealed block that is pasted", () => {
  test("reaches the desk unopened in an ordinary letter, with whatever stood around it taken off", async () => {
    const host = plainHost()
    const receipt = await filled(host, "sealed", { block: `Hello!\r\n  ${block.replaceAll("\n", "\r\n")}Bye` }, "sent")
    expect(receipt.of).toBe("block")
    const letter = await letterAtDesk(host, "canopy/pasted")
    expect(letter.body).toEqual({ block })
    expect(letter.seen.by).toBe("server")
    expect(isSigned(letter, organisationId)).toBe(true)
    expect(letter.wayBack).toEqual(wayBackOf(keysOf(receipt.code!.words.join(" ")), true))
    expect(await openBlock(letter.body.block, [identityOf("Ana's standing key")])).toMatchObject({ ok: true })
  })

  test("can be taken back with its code while it waits", async () => {
    const host = plainHost()
    const receipt = await filled(host, "sealed", { block }, "sent")
    host.store.withdrawLetters(withdrawalKeyOf(keysOf(receipt.code!.words.join(" "))))
    expect(host.store.letterIds()).toEqual([])
  })

  test("again with the code and day of its page is the same letter for the desk", async () => {
    const host = plainHost()
    const { code, day } = await filled(host, "sealed", { block: "not yet" }, "sealed")
    for (let time = 0; time < 2; time++) {
      const receipt = await filled(host, "sealed", { block, _code: code, _day: day }, "sent")
      expect(receipt.code!.words.join(" ")).toBe(code)
    }
    expect(new Set((await lettersAtDesk(host)).map(wordsHash)).size).toBe(1)
  })
})
