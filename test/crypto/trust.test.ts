import { describe, expect, test } from "vitest"
import { addDays, type Day } from "../../crypto/day.ts"
import type { MessageKey, StandingKey } from "../../crypto/documents/message-key.ts"
import { holds, openers } from "../../crypto/documents/roster.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { chooseKeys, textHash, trustKey, trustRoster } from "../../crypto/trust.ts"
import { caseworker, day, organisationId, organisationKey, recipientOf, rosterOf, secretOf, signedBy } from "./cast.ts"

const today = day("2026-06-10")
const refused = (kind: string) => ({ ok: false, failure: { kind } })
const documentSecret = (alias: string) => secretOf(`${alias}'s document key`)

describe("the roster that a page goes by", () => {
  const secret = secretOf("organisation")
  const roster = rosterOf([caseworker("Ana"), caseworker("Ben")])
  const pins = { organisationKey, organisation: organisationId, epoch: 7 }
  const signed = signedBy(secret, roster)
  const trust = (at: Day = today, known = pins, text = signed) => trustRoster(text, known, at)

  test("N12: is the one that the pinned organisation signed", () => {
    expect(trust()).toEqual({ ok: true, value: roster })
  })

  test("N12: is not another organisation's, whoever serves it", () => {
    const theirs = signedBy(secretOf("somebody else"), roster)
    expect(trust(today, pins, theirs)).toEqual(refused("another-organisation-key"))
    expect(trust(today, { ...pins, organisation: "f".repeat(32) })).toEqual(refused("another-organisation-key"))
  })

  test("N12: is not one that was changed after it was signed", () => {
    const changed = { ...signed, document: signed.document.replace('"current"', '"retired"') }
    expect(trust(today, pins, changed)).toEqual(refused("damaged-roster"))
    expect(trust(today, pins, { ...signed, minisig: "" })).toEqual(refused("damaged-roster"))
  })

  test("N12: is not another document that the organisation signed", () => {
    const other = signedBy(secret, { kind: "canopy/alerts", version: 1, epoch: 7 })
    expect(trust(today, pins, other)).toEqual(refused("not-a-roster"))
  })

  test("N12: is not an older one than the page was built with; a newer one is welcome", () => {
    expect(trust(today, { ...pins, epoch: 8 })).toEqual(refused("older-roster"))
    expect(trust(today, { ...pins, epoch: 6 }).ok).toBe(true)
  })

  test("N12: has not expired, with three days' grace for a phone's clock", () => {
    expect(trust(day("2026-12-31")).ok).toBe(true)
    expect(trust(day("2027-01-03")).ok).toBe(true)
    expect(trust(day("2027-01-04"))).toEqual(refused("expired-roster"))
  })

  test("may be from tomorrow: that is a phone whose clock is behind", () => {
    expect(trust(day("2020-01-01")).ok).toBe(true)
  })
})

const people = ["Ana", "Ben", "Cleo", "Dora"].map((name) => caseworker(name))
const roster = rosterOf(people)

type Window = { from?: string; until?: string }
const keyOf = (person: string, { from = "2026-06-03", until = "2026-06-17" }: Window = {}): MessageKey => ({
  kind: "canopy/message-key",
  version: 1,
  epoch: 7,
  organisation: organisationId,
  person,
  recipient: recipientOf(`${person} ${from} ${until}`),
  from: day(from),
  until: day(until),
})
const signedKey = (person: string, window: Window = {}, rest: object = {}, signer = person) =>
  signedBy(documentSecret(signer), { ...keyOf(person, window), ...rest })

describe("one caseworker's message key", () => {
  const trust = (signed = signedKey("Ana"), at = today, known = roster) => trustKey(signed, known, at, "message")

  test("N12: counts when that caseworker signed it", () => {
    const { kind: _, ...rest } = keyOf("Ana")
    expect(trust()).toMatchObject({ ok: true, value: rest })
  })

  test.each([
    ["three days before its window", "2026-05-31", true],
    ["four days before its window", "2026-05-30", false],
    ["on its first day", "2026-06-03", true],
    ["on its last day", "2026-06-17", true],
    ["three days after its window", "2026-06-20", true],
    ["four days after its window", "2026-06-21", false],
  ])("N6: %s (%s) counts: %s", (_, at, counts) => {
    const result = trust(signedKey("Ana"), day(at))
    if (counts) expect(result.ok).toBe(true)
    else expect(result).toEqual(refused("key-outside-window"))
  })

  test("N12: signed by a colleague is refused", () => {
    expect(trust(signedKey("Ana", {}, {}, "Ben"))).toEqual(refused("key-damaged"))
  })

  test("N12: signed by the organisation key is refused: each person signs their own", () => {
    expect(trust(signedBy(secretOf("organisation"), keyOf("Ana")))).toEqual(refused("key-damaged"))
  })

  test("N12: with another recipient put in is refused", () => {
    const signed = signedKey("Ana")
    const swapped = signed.document.replace(keyOf("Ana").recipient, recipientOf("the host"))
    expect(swapped).not.toBe(signed.document)
    expect(trust({ ...signed, document: swapped })).toEqual(refused("key-damaged"))
  })

  test("N12: of somebody who is not in the roster is refused", () => {
    expect(trust(signedKey("Eve"))).toEqual(refused("key-of-nobody-here"))
  })

  test("N12: made for another organisation is refused", () => {
    expect(trust(signedKey("Ana", {}, { organisation: "f".repeat(32) }))).toEqual(refused("key-of-nobody-here"))
  })

  test.each([
    ["retired", caseworker("Ana", { state: "retired" })],
    ["revoked", caseworker("Ana", { state: "revoked" })],
    ["somebody who does not open letters", caseworker("Ana", { roles: ["publish", "approve", "coordinate"] })],
  ])("N12: of a person who is %s is refused", (_, ana) => {
    const known = rosterOf([ana, caseworker("Ben")])
    expect(trust(signedKey("Ana"), today, known)).toEqual(refused("key-of-retired-person"))
  })

  test("N12: for the offline form is not taken for a page's letter, nor the other way round", () => {
    const standing = signedKey("Ana", {}, { kind: "canopy/standing-key" })
    expect(trust(standing)).toEqual(refused("not-a-key"))
    expect(trustKey(signedKey("Ana"), roster, today, "standing")).toEqual(refused("not-a-key"))
    expect(trustKey(standing, roster, today, "standing").ok).toBe(true)
  })

  test.each([
    ["that is not hybrid", { recipient: "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj" }],
    ["of a version that does not exist", { version: 2 }],
    ["without a last day", { until: undefined }],
    ["until a day that does not exist", { until: "2026-02-30" }],
  ])("N1: rightly signed, but %s, is refused", (_, rest) => {
    expect(trust(signedKey("Ana", {}, rest))).toEqual(refused("not-a-key"))
  })

  test.each(["", "null", "[]", "{}", '{"person":null}', '{"person":{"alias":"Ana"}}', "not JSON"])(
    "that is only %j is nobody's, and nothing throws",
    (document) => expect(trust({ document, minisig: "" })).toEqual(refused("key-of-nobody-here")),
  )
})

describe("the keys that a report is sealed to", () => {
  const all = ["Dora", "Ben", "Cleo", "Ana"].map((name) => signedKey(name))
  const choose = (list = all, known = roster, at = today) => chooseKeys(list, known, at, "message")
  const recipients = (...names: string[]) => names.map((name) => keyOf(name).recipient)

  test("N1: are one for each person, in roster order, with the hash of each exact text", () => {
    const texts = ["Ana", "Ben", "Cleo", "Dora"].map((name) => signedKey(name).document)
    expect(choose()).toEqual({
      ok: true,
      value: { recipients: recipients("Ana", "Ben", "Cleo", "Dora"), hashes: texts.map(textHash) },
    })
  })

  test("N6: are of each person's the one that ends last", () => {
    const [early, late] = [
      { from: "2026-05-28", until: "2026-06-11" },
      { from: "2026-06-04", until: "2026-06-18" },
    ]
    const known = rosterOf([caseworker("Ana")])
    for (const list of [
      [early, late],
      [late, early],
    ]) {
      const chosen = choose(
        list.map((window) => signedKey("Ana", window)),
        known,
      )
      expect(chosen).toMatchObject({ ok: true, value: { recipients: [keyOf("Ana", late).recipient] } })
    }
  })

  test("N6: are none of next week's, though it ends later", () => {
    const next = signedKey("Ana", { from: addDays(today, 4), until: addDays(today, 18) })
    expect(choose([next, signedKey("Ana")], rosterOf([caseworker("Ana")]))).toMatchObject({
      ok: true,
      value: { recipients: recipients("Ana") },
    })
  })

  test("N12: leave out a swapped one; the others still stand", () => {
    const swapped = {
      ...all[3]!,
      document: publicationText({ ...keyOf("Ana"), recipient: recipientOf("the host") } as MessageKey),
    }
    expect(choose([...all.slice(0, 3), swapped])).toMatchObject({
      ok: true,
      value: { recipients: recipients("Ben", "Cleo", "Dora") },
    })
  })

  test("N12: a key that somebody else signed in Ana's name never displaces hers", () => {
    const forged = signedKey("Ana", { until: "2026-06-23" }, {}, "Eve")
    expect(choose([forged, ...all])).toEqual(choose())
  })

  test.each([
    [4, 2, true],
    [4, 1, false],
    [3, 2, true],
    [3, 1, false],
    [2, 1, true],
    [1, 1, true],
  ])("N12: of %d people with %d valid keys are enough: %s", (of, with_, enough) => {
    const result = choose(
      people.slice(0, with_).map(({ alias }) => signedKey(alias)),
      rosterOf(people.slice(0, of)),
    )
    if (enough) expect(result.ok).toBe(true)
    else expect(result).toEqual(refused("too-few-keys"))
  })

  test("N12: too few say so also when the others are there but damaged", () => {
    const list = [signedKey("Ana"), signedKey("Ben", {}, {}, "Eve"), signedKey("Cleo", {}, {}, "Eve")]
    expect(choose(list)).toEqual(refused("too-few-keys"))
  })

  test("N12: where none is valid, the first one's failure is told: a phone's clock, most likely", () => {
    expect(choose(all, roster, day("2026-09-01"))).toEqual(refused("key-outside-window"))
    expect(choose([])).toEqual(refused("too-few-keys"))
  })

  test("count only the people who open: the retired neither give a key nor are waited for", () => {
    const known = rosterOf([
      caseworker("Ana"),
      caseworker("Ben", { state: "retired" }),
      caseworker("Cleo", { roles: ["publish"] }),
    ])
    expect(choose(all, known)).toMatchObject({ ok: true, value: { recipients: recipients("Ana") } })
  })

  test("N13: for the offline form are the standing ones", () => {
    const standing: StandingKey = { ...keyOf("Ana", { until: "2026-11-30" }), kind: "canopy/standing-key" }
    const list = [signedKey("Ana"), signedBy(documentSecret("Ana"), standing)]
    const chosen = chooseKeys(list, rosterOf([caseworker("Ana")]), today, "standing")
    expect(chosen).toMatchObject({ ok: true, value: { recipients: [standing.recipient] } })
  })
})

describe("who may do what", () => {
  test("a role holds only while its person is current", () => {
    expect(holds(caseworker("Ana"), "open")).toBe(true)
    expect(holds(caseworker("Ana"), "approve")).toBe(false)
    expect(holds(caseworker("Ana", { state: "retired" }), "open")).toBe(false)
    expect(holds(caseworker("Ana", { state: "revoked" }), "open")).toBe(false)
  })

  test("the openers stand in roster order", () => {
    expect(openers(roster).map(({ alias }) => alias)).toEqual(["Ana", "Ben", "Cleo", "Dora"])
  })
})

test("N12: a publication's hash is of its exact text", () => {
  const text = publicationText(roster)
  expect(textHash(text)).toMatch(/^[0-9a-f]{64}$/)
  expect(textHash(text)).not.toBe(textHash(text.trimEnd()))
  expect(textHash("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  expect(signPublication(roster, secretOf("organisation"))).not.toContain(textHash(text))
})
