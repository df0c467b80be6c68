import { expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import { encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { chooseKeys, trustKey } from "../../crypto/trust.ts"
import { makeKeysAhead, messageSecrets, openingSeeds } from "../../keys/ring/message-keys.ts"
import { rosterOf } from "../../keys/workstation.ts"
import { secretOf, signedBy } from "../crypto/cast.ts"
import { aDay, aTeam, openWorkstation } from "./workstation.ts"

test("N6: on the first day five message keys and two standing keys stand ready, each with a secret of its own", async () => {
  const { workstation } = await aTeam()
  const secrets = messageSecrets(workstation)
  expect(secrets.filter(({ kind }) => kind === "canopy/message-key")).toHaveLength(5)
  expect(secrets.filter(({ kind }) => kind === "canopy/standing-key")).toHaveLength(2)
  expect(new Set(secrets.map(({ seed }) => seed)).size).toBe(7)
  expect(openingSeeds(workstation).map(({ length }) => length)).toEqual(Array(7).fill(32))
})

test("every published key belongs to the secret that is kept, and is signed by its owner", async () => {
  const { workstation } = await aTeam()
  for (const { kind, seed, from, until, signed } of messageSecrets(workstation)) {
    const sort = kind === "canopy/message-key" ? "message" : "standing"
    const trusted = trustKey(signed, rosterOf(workstation), from, sort)
    expect(trusted).toMatchObject({ ok: true, value: { from, until, person: "Ana" } })
    expect(trusted.ok && trusted.value.recipient).toBe(encodeRecipient(hybridPublicKey(Buffer.from(seed, "base64"))))
  }
})

test("nothing that is published of a key holds its secret", async () => {
  const { workstation } = await aTeam()
  for (const { seed, signed } of messageSecrets(workstation)) {
    expect(signed.document).not.toContain(seed)
    expect(signed.document).not.toContain(Buffer.from(seed, "base64").toString("hex"))
  }
})

test("a browser finds a key on each of the next forty days without another pull", async () => {
  const { workstation } = await aTeam()
  const list = messageSecrets(workstation).map(({ signed }) => signed)
  for (let days = 0; days <= 40; days++)
    expect([days, chooseKeys(list, rosterOf(workstation), addDays(aDay, days), "message").ok]).toEqual([days, true])
  expect(chooseKeys(list, rosterOf(workstation), addDays(aDay, 60), "message").ok).toBe(false)
})

test("a key that somebody else signed in Ana's name is refused", async () => {
  const { workstation } = await aTeam()
  const [secret] = messageSecrets(workstation)
  const forged = signedBy(secretOf("somebody else"), JSON.parse(secret!.signed.document))
  expect(trustKey(forged, rosterOf(workstation), aDay, "message")).toMatchObject({ failure: { kind: "key-damaged" } })
})

test("a week later one more is made and every older secret is still there", async () => {
  const { home, workstation } = await aTeam()
  const before = messageSecrets(workstation).map(({ seed }) => seed)
  const later = await openWorkstation(home, addDays(aDay, 7))
  expect(makeKeysAhead(later)).toBe(1)
  expect(makeKeysAhead(later)).toBe(0)
  expect(messageSecrets(later).map(({ seed }) => seed)).toEqual(expect.arrayContaining(before))
})

test("a desk and a command that make keys on one day do not overwrite each other's", async () => {
  const { home } = await aTeam()
  const [desk, command] = [await openWorkstation(home, addDays(aDay, 7)), await openWorkstation(home, addDays(aDay, 7))]
  expect([makeKeysAhead(desk), makeKeysAhead(command)]).toEqual([1, 0])
})
