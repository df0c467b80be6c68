import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { openedAlerts } from "../../crypto/documents/alert.ts"
import { openedRoster, roster } from "../../crypto/documents/roster.ts"
import { signMinisign } from "../../crypto/minisign.ts"
import { openPublication, publicationText, signPublication } from "../../crypto/publication.ts"
import { caseworker, organisationKey, rosterOf, secretOf } from "./cast.ts"

const secret = secretOf("organisation")
const document = rosterOf([caseworker("Ana"), caseworker("Ben")])
const text = publicationText(document)
const minisig = signPublication(document, secret)
const open = (words: string, signature: string, key = organisationKey) =>
  openPublication(words, signature, key, openedRoster)
const refused = (kind: string) => ({ ok: false, failure: { kind } })

describe("a publication", () => {
  test("N12: opens for who holds the key that signed it", () => {
    expect(open(text, minisig)).toEqual({ ok: true, value: document })
  })

  test("is one line of JSON that begins with its kind and version", () => {
    expect(text).toMatch(/^\{"kind":"canopy\/roster","version":1,"epoch":7,[^\n]*\}\n$/)
  })

  test("N12: with one word changed is damaged", () => {
    expect(open(text.replace("Ana", "Eva"), minisig)).toEqual(refused("damaged"))
  })

  test("N12: that means the same but is written in another way is damaged: the exact text is what was signed", () => {
    expect(open(text.trimEnd(), minisig)).toEqual(refused("damaged"))
    expect(open(JSON.stringify(document, null, 2), minisig)).toEqual(refused("damaged"))
  })

  test("N12: signed by another organisation is refused by that name", () => {
    expect(open(text, signPublication(document, secretOf("somebody else")))).toEqual(refused("another-key"))
  })

  test("is refused where the pinned key is no key", () => {
    expect(open(text, minisig, "RWQ")).toEqual(refused("another-key"))
  })

  test("rightly signed, but another kind of document, is refused", () => {
    expect(openPublication(text, minisig, organisationKey, openedAlerts)).toEqual(refused("another-kind"))
  })

  test.each([
    ["a newer epoch", "canopy/roster 8"],
    ["another kind", "canopy/alerts 7"],
    ["more than that", "canopy/roster 7 and more"],
    ["nothing", ""],
  ])("N12: whose trusted comment says %s is refused", (_, comment) => {
    expect(open(text, signMinisign(utf8(text), secret, comment))).toEqual(refused("another-kind"))
  })

  test.each([
    ["not JSON", "a roster\n"],
    ["a list", "[]\n"],
    ["null", "null\n"],
    ["nothing", ""],
    ["of another version", publicationText({ ...document, version: 2 as 1 })],
    ["of epoch zero", publicationText({ ...document, epoch: 0 })],
    ["of half an epoch", publicationText({ ...document, epoch: 7.5 })],
    ["without people", publicationText({ ...document, people: [] } as never)],
  ])("rightly signed, but %s, is refused and nothing throws", (_, words) => {
    expect(open(words, signMinisign(utf8(words), secret, "canopy/roster 7"))).toEqual(refused("another-kind"))
  })

  test("from a newer version keeps the fields that this one does not know", () => {
    const newer = { ...document, motto: "nothing about us without us" }
    expect(open(publicationText(newer), signPublication(newer, secret))).toEqual({ ok: true, value: newer })
    expect(roster.safeParse(newer).success).toBe(false)
  })
})

describe("a roster", () => {
  const people = (count: number) =>
    ["Ana", "Ben", "Cleo", "Dora", "Eli"].slice(0, count).map((name) => caseworker(name))

  test("N5: has at most R people who open letters", () => {
    expect(roster.safeParse(rosterOf(people(4))).success).toBe(true)
    expect(roster.safeParse(rosterOf(people(5))).success).toBe(false)
    expect(openedRoster.safeParse(rosterOf(people(5))).success).toBe(false)
  })

  test("counts neither the retired nor the revoked, nor who does not open", () => {
    const fifth = [
      caseworker("Eli", { state: "retired" }),
      caseworker("Eli", { state: "revoked" }),
      caseworker("Eli", { roles: ["approve"] }),
    ]
    for (const person of fifth) expect(roster.safeParse(rosterOf([...people(4), person])).success).toBe(true)
  })

  test("has no two people of one name", () => {
    expect(roster.safeParse(rosterOf([caseworker("Ana"), caseworker("Ana", { state: "retired" })])).success).toBe(false)
  })

  test.each([5, 0, 32])("has R of 4, 8 or 16, never %d", (count) => {
    expect(roster.safeParse({ ...document, recipients: count }).success).toBe(false)
  })

  test.each(["", " Ana", "Ana\n", "7", "Ana\u202e", "<b>", "a".repeat(41)])("has nobody by the alias %j", (alias) => {
    expect(roster.safeParse(rosterOf([caseworker(alias)])).success).toBe(false)
  })

  test.each(["Ana", "Zoë B.", "林", "O'Neill-Smith", "สมศรี"])("may have somebody by the alias %s", (alias) => {
    expect(roster.safeParse(rosterOf([caseworker(alias)])).success).toBe(true)
  })
})
