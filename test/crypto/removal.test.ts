import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { MessageKey, SignedText } from "../../crypto/documents/message-key.ts"
import { removal } from "../../crypto/documents/removal.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { afterRemovals, trustRemoval } from "../../crypto/removal.ts"
import { checkReply, signReply } from "../../crypto/reply.ts"
import { chooseKeys, trustRoster } from "../../crypto/trust.ts"
import { caseworker, day, organisationId, organisationKey, recipientOf, rosterOf, secretOf, signedBy } from "./cast.ts"
import { mailboxOf } from "./letters.ts"

/** What browsers, the server and workstations make of a removal: one function for all of them. */

const today = day("2026-06-10")
const names = ["Ana", "Ben", "Cleo", "Dora"]
const roster = rosterOf(names.map((name) => caseworker(name)))
const documentSecret = (alias: string) => secretOf(`${alias}'s document key`)

const removing = (by: string, person: string, rest: object = {}, signer = by): SignedText =>
  signedBy(documentSecret(signer), {
    kind: "canopy/removal",
    version: 1,
    epoch: 7,
    organisation: organisationId,
    by,
    person,
    ...rest,
  } as never)

const keyOf = (person: string): SignedText => {
  const key: MessageKey = {
    kind: "canopy/message-key",
    version: 1,
    epoch: 7,
    organisation: organisationId,
    person,
    recipient: recipientOf(person),
    from: day("2026-06-03"),
    until: day("2026-06-17"),
  }
  return signedBy(documentSecret(person), key)
}

const keys = names.map(keyOf)
const out = (list: readonly SignedText[], known = roster): string[] =>
  afterRemovals(list, known)
    .people.filter(({ state }) => state === "revoked")
    .map(({ alias }) => alias)

const sealedTo = (list: readonly SignedText[], known = roster) => chooseKeys(list, known, today, "message")

describe("a removal", () => {
  test("by any current person takes somebody's keys out of use, wherever it stands in the list", () => {
    for (const list of [
      [removing("Ben", "Ana"), ...keys],
      [...keys, removing("Ben", "Ana")],
    ])
      expect(sealedTo(list)).toMatchObject({ value: { recipients: ["Ben", "Cleo", "Dora"].map(recipientOf) } })
  })

  test("leaves those who are left enough: half is counted without who is out", () => {
    const two = rosterOf(["Ana", "Ben"].map((name) => caseworker(name)))
    expect(sealedTo([keyOf("Ana"), keyOf("Ben"), removing("Ben", "Ana")], two)).toMatchObject({
      value: { recipients: [recipientOf("Ben")] },
    })
  })

  test("of the only person who opens letters leaves nobody to seal to", () => {
    const one = rosterOf([caseworker("Ana"), caseworker("Ben", { roles: ["coordinate"] })])
    expect(sealedTo([keyOf("Ana"), removing("Ben", "Ana")], one)).toMatchObject({ ok: false })
  })

  test("counts once of each signer: the first", () => {
    expect(out([removing("Ben", "Ana"), removing("Ben", "Cleo"), removing("Ben", "Dora")])).toEqual(["Ana"])
  })

  test("of two who remove each other takes both out, in either order", () => {
    const both = [removing("Ana", "Ben"), removing("Ben", "Ana")]
    expect(out(both)).toEqual(["Ana", "Ben"])
    expect(out(both.toReversed())).toEqual(["Ana", "Ben"])
  })

  test.each([
    ["of an older roster, which this one ended", removing("Ben", "Ana", { epoch: 6 })],
    ["of a roster to come", removing("Ben", "Ana", { epoch: 8 })],
    ["of another organisation", removing("Ben", "Ana", { organisation: "f".repeat(32) })],
    ["in somebody else's name", removing("Ben", "Ana", {}, "Cleo")],
    ["by nobody here", removing("Eve", "Ana")],
    ["of another kind", removing("Ben", "Ana", { kind: "canopy/approval" })],
    ["of another version", removing("Ben", "Ana", { version: 2 })],
    ["cut short", { ...removing("Ben", "Ana"), document: removing("Ben", "Ana").document.slice(0, -9) }],
    ["that was changed", { ...removing("Ben", "Ana"), document: removing("Ben", "Cleo").document }],
    ["without a signature", { ...removing("Ben", "Ana"), minisig: "" }],
    ["that is no JSON", { document: "garbage", minisig: "garbage" }],
    ["that is null", { document: "null", minisig: "" }],
  ])("%s counts for nothing", (_title, signed) => {
    expect(trustRemoval(signed, roster)).toBeNull()
    expect(out([signed])).toEqual([])
    expect(sealedTo([signed, ...keys])).toMatchObject({ value: { recipients: names.map(recipientOf) } })
  })

  test.each(["retired", "revoked"] as const)("by somebody %s counts for nothing", (state) => {
    const known = rosterOf([caseworker("Ana"), caseworker("Ben", { state }), caseworker("Cleo")])
    expect(trustRemoval(removing("Ben", "Ana"), known)).toBeNull()
  })

  test("has no field too many", () => {
    expect(removal.safeParse({ ...JSON.parse(removing("Ben", "Ana").document), why: "a word" }).success).toBe(false)
  })

  test("whatever the order in which each signer's one arrives: the same people are out", () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      selector: ([by]) => by,
    })
    fc.assert(
      fc.property(
        pairs.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const signed = (list: [string, string][]) => list.map(([by, person]) => removing(by, person))
          expect(out(signed(one))).toEqual(out(signed(other)))
          expect(out(signed(one))).toEqual(names.filter((name) => one.some(([, person]) => person === name)))
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe("N3: answers", () => {
  const mine = mailboxOf("the reporter")
  const { mailbox, recipient } = wayBackOf(mine, true)
  const unsigned = {
    kind: "canopy/reply",
    version: 1,
    organisation: organisationId,
    from: "Ana",
    mailbox,
    recipient,
    number: 1,
    day: today,
    letters: 1,
    body: { type: "message", text: "Hello." },
  } as const
  const by = (secret: string) => signReply(unsigned, secretOf(secret), mine.reply)
  const check = (secret: string, known: typeof roster) => checkReply(by(secret), known, mailbox, mine.reply)
  const { document, reply } = caseworker("Ana before")
  const renewed = (rest = {}) => rosterOf([caseworker("Ana", { earlier: [{ document, reply }], ...rest })])

  test("of somebody who was removed are not shown", () => {
    expect(check("Ana's reply key", afterRemovals([], roster)).ok).toBe(true)
    expect(check("Ana's reply key", afterRemovals([removing("Ben", "Ana")], roster))).toMatchObject({
      failure: { kind: "unknown-caseworker" },
    })
  })

  test("signed with a key that was renewed since are shown, of somebody who retired too", () => {
    for (const known of [renewed(), renewed({ state: "retired" })]) {
      expect(check("Ana before's reply key", known).ok).toBe(true)
      expect(check("Ana's reply key", known).ok).toBe(true)
      expect(check("Ben's reply key", known).ok).toBe(false)
    }
    expect(check("Ana before's reply key", renewed({ state: "revoked" })).ok).toBe(false)
    expect(check("Ana before's reply key", roster).ok).toBe(false)
  })

  test("but a message key, or a removal, signed with a renewed key counts for nothing", () => {
    const known = renewed()
    expect(trustRemoval(removing("Ana", "Ben", {}, "Ana before"), known)).toBeNull()
    const signed = signedBy(documentSecret("Ana before"), JSON.parse(keyOf("Ana").document))
    expect(sealedTo([signed], known)).toMatchObject({ failure: { kind: "key-damaged" } })
  })
})

describe("N12: while an organisation key is replaced", () => {
  const until = day("2027-01-01")
  const earlier = { key: organisationKey, until }
  const pins = { organisationKey: "", organisation: organisationId, epoch: 7 }
  const before = signedBy(secretOf("organisation"), rosterOf([caseworker("Ana")], { validUntil: day("2028-01-01") }))
  const known = { ...pins, organisationKey: caseworker("new").document, earlierKey: earlier }
  const byNew = signedBy(
    documentSecret("new"),
    rosterOf([caseworker("Ana")], { validUntil: day("2028-01-01"), epoch: 8 }),
  )

  test("a roster by either is taken up to that day, and afterwards only one by the new", () => {
    for (const signed of [before, byNew]) expect(trustRoster(signed, known, until).ok).toBe(true)
    expect(trustRoster(byNew, known, day("2027-01-02")).ok).toBe(true)
    expect(trustRoster(before, known, day("2027-01-02"))).toEqual({
      ok: false,
      failure: { kind: "another-organisation-key" },
    })
  })

  test("a third key's roster is nobody's, and one that was changed is damaged", () => {
    const third = signedBy(secretOf("somebody else"), rosterOf([caseworker("Ana")]))
    expect(trustRoster(third, known, today)).toMatchObject({ failure: { kind: "another-organisation-key" } })
    const changed = { ...before, document: before.document.replace("Ana", "Eva") }
    expect(trustRoster(changed, known, today)).toMatchObject({ failure: { kind: "damaged-roster" } })
  })
})
