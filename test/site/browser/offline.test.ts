import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../../crypto/day.ts"
import type { CarriedKeys } from "../../../crypto/documents/carried-keys.ts"
import { openedLetter } from "../../../crypto/documents/letter.ts"
import { report } from "../../../crypto/documents/report.ts"
import { letterPostBytes } from "../../../crypto/lengths.ts"
import { isSigned, wordsHash } from "../../../crypto/letter.ts"
import { openBlock, openLetter } from "../../../crypto/open.ts"
import { asSealedLetter } from "../../../crypto/sealed.ts"
import { trustCarried } from "../../../site/browser/offline/carried.ts"
import { Sealing } from "../../../site/browser/offline/sealing.ts"
import type { Page } from "../../../site/browser/page.ts"
import { identityOf } from "../../crypto/cast.ts"
import { messageKeyOf, standingKeyOf, testOrganisation } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"

const start = "2026-06-01" as Day
const ours = testOrganisation({ today: start, people: { Ana: ["open"], Ben: ["open"] } })
const { organisation, signedRoster, standingKeys, roster } = ours
const page: Page = {
  pins: { organisationKey: organisation.key, organisation: organisation.id, epoch: organisation.epoch },
  build: start,
  recipients: 4,
  language: "en-GB",
  consentText: { version: 1, language: "en" },
}
const carried: NonNullable<CarriedKeys> = { day: start, roster: signedRoster, standing: standingKeys }
const onDay = (day: Day, change: object = {}) => trustCarried(JSON.stringify({ ...carried, ...change }), page, day)
const kindOf = (result: ReturnType<typeof trustCarried>) => (result.ok ? "sealable" : result.failure.kind)

describe("N13: a form seals to nobody", () => {
  test("when nobody has filled it", () => expect(kindOf(trustCarried("null", page, start))).toBe("nothing-published"))

  test.each(["", "{}", "[]", '{"day":"2026-06-01"}', "<b>"])("when what it carries is %j", (text) =>
    expect(kindOf(trustCarried(text, page, start))).toBe("damaged-roster"),
  )

  test("when its keys are past, or its roster is", () => {
    expect(kindOf(onDay(addDays(start, 184)))).toBe("sealable")
    expect(kindOf(onDay(addDays(start, 185)))).toBe("key-outside-window")
    expect(kindOf(onDay(addDays(start, 400)))).toBe("expired-roster")
  })

  test("when one letter of the roster or of a key was changed", () => {
    const changed = (text: string) => text.replace(/"epoch":\d/, '"epoch":9')
    expect(kindOf(onDay(start, { roster: { ...signedRoster, document: changed(signedRoster.document) } }))).toBe(
      "damaged-roster",
    )
    const standing = standingKeys.map((key) => ({ ...key, document: changed(key.document) }))
    expect(kindOf(onDay(start, { standing }))).toBe("key-damaged")
  })

  test("when another organisation made the roster, or its page knows a newer one", () => {
    const pins = { ...page.pins, organisationKey: roster.release }
    expect(kindOf(trustCarried(JSON.stringify(carried), { ...page, pins }, start))).toBe("another-organisation-key")
    const newer = { ...page.pins, epoch: organisation.epoch + 1 }
    expect(kindOf(trustCarried(JSON.stringify(carried), { ...page, pins: newer }, start))).toBe("older-roster")
  })

  test("with another number of stanzas than its page was built with: its blocks would stand out", () =>
    expect(kindOf(trustCarried(JSON.stringify(carried), { ...page, recipients: 8 }, start))).toBe("not-a-roster"))

  test("when it carries message keys in the place of standing keys, or keys of nobody here", () => {
    expect(kindOf(onDay(start, { standing: [messageKeyOf("Ana", start, roster)] }))).toBe("not-a-key")
    expect(kindOf(onDay(start, { standing: [standingKeyOf("Eve", start, roster)] }))).toBe("key-of-nobody-here")
    expect(kindOf(onDay(start, { standing: [] }))).toBe("too-few-keys")
  })
})

test("a clock that is years behind is taken for the day on which the form was filled", () => {
  const later = addDays(start, 91)
  const standing = ["Ana", "Ben"].map((alias) => standingKeyOf(alias, later, roster))
  expect(kindOf(onDay("1990-01-01" as Day, { standing }))).toBe("key-outside-window")
  expect(onDay("1990-01-01" as Day, { standing, day: later })).toMatchObject({ ok: true, value: { today: later } })
})

describe("what the form seals", () => {
  const world = { page, carried: () => JSON.stringify(carried), random, now: () => Date.parse(start) }
  const said = report.parse({ story: "He locked the door.", consents: { textVersion: 1, language: "en" } })
  const identity = [identityOf(`Ana's standing key of ${start}`)]
  const given = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
    if (!result.ok) throw new Error("refused")
    return result.value
  }
  const inBlock = async (block: string) =>
    openedLetter.parse(JSON.parse(given(await openBlock(block, identity)) as string))
  const inPost = async (body: Uint8Array) => {
    const letter = asSealedLetter(body.slice(41), 4)
    return openedLetter.parse(given(await openLetter(letter!, identity)))
  }

  test("is one signed letter, in the block and in the post, so that the desk keeps it once", async () => {
    const sealing = new Sealing(world)
    const block = await inBlock(given(sealing.block(said)))
    const body = given(sealing.post(said))
    expect(body).toHaveLength(letterPostBytes(4))
    const posted = await inPost(body)
    expect(isSigned(block, organisation.id)).toBe(true)
    expect(posted).toEqual(block)
    expect(wordsHash(posted)).toBe(wordsHash(block))
    expect(block).toMatchObject({ kind: "canopy/report", day: start, seen: { by: "offline-form", release: null } })
    expect(block.seen.messageKeys).toHaveLength(2)
  })

  test("is the same block and the same post while the words are the same, and others when they change", () => {
    const sealing = new Sealing(world)
    expect(sealing.block(said)).toEqual(sealing.block(said))
    expect(sealing.post(said)).toEqual(sealing.post(said))
    const more = report.parse({ ...said, story: "He locked both doors." })
    expect(sealing.block(more)).not.toEqual(new Sealing(world).block(said))
    // Only a code's first letter has the key that takes it back: a second would show that two belong together.
    const keyOf = (body: Uint8Array) => body.slice(1, 33)
    const first = keyOf(given(sealing.post(said)))
    expect(keyOf(given(sealing.post(more)))).not.toEqual(first)
  })

  test("is opened by nobody whose standing key the form does not carry", async () => {
    const block = given(new Sealing(world).block(said))
    const stranger = [identityOf("a stranger")]
    expect(await openBlock(block, stranger)).toEqual({ ok: false, failure: { kind: "sealed-for-another-key" } })
  })

  test("is nothing once the keys are past, though they held when the form was opened", () => {
    let now = Date.parse(start)
    const sealing = new Sealing({ ...world, now: () => now })
    expect(sealing.whom().ok).toBe(true)
    now += 200 * 86_400_000
    expect(sealing.block(said)).toEqual({ ok: false, failure: { kind: "key-outside-window" } })
    expect(sealing.post(said)).toEqual({ ok: false, failure: { kind: "key-outside-window" } })
  })
})
