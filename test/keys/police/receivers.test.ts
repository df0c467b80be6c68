import { generateX25519Identity, identityToRecipient } from "age-encryption"
import { describe, expect, test } from "vitest"
import {
  addReceiver,
  openReceiver,
  receiversOf,
  removeReceiver,
  setReceiverKey,
} from "../../../keys/outbound/police/receivers.ts"
import { aDay, aTeam } from "../workstation.ts"

/** S26: receivers are apart, each with its own rules, and named as the question of consent names them. */

const refused = (work: () => unknown, kind: string) => expect(work).toThrow(expect.objectContaining({ kind }))
const ids = (workstation: Parameters<typeof receiversOf>[0]) => receiversOf(workstation).map(({ id }) => id)

describe("S26: at first there are two", () => {
  test("SCAS, for the serious kinds alone, and a hub for all; both as the pages name them", async () => {
    const { workstation } = await aTeam()
    expect(receiversOf(workstation)).toMatchObject([
      { id: "scas", takes: ["rape", "sexual-assault", "attempted-sexual", "held"], since: null },
      { id: "hub", takes: "all", since: null },
    ])
    const { policeReceivers } = (await import("../../../site/organisation.json")).default
    expect(receiversOf(workstation).map(({ name }) => name)).toEqual(policeReceivers)
  })

  test("what was removed stays away, and is a new one when it is added again", async () => {
    const { workstation } = await aTeam()
    removeReceiver(workstation, "scas")
    expect(ids(workstation)).toEqual(["hub"])
    addReceiver(workstation, { id: "scas", name: "SCAS", takes: "all" })
    expect(openReceiver(workstation, "scas").since).toBe(aDay)
  })
})

describe("S26: a receiver", () => {
  test("with the same name keeps its yeses, whatever else of it changes", async () => {
    const { workstation } = await aTeam()
    const { name } = openReceiver(workstation, "hub")
    expect(addReceiver(workstation, { id: "hub", name, takes: ["rape"] })).toMatchObject({ since: null })
    expect(addReceiver(workstation, { id: "hub", name: "another hub", takes: "all" })).toMatchObject({ since: aDay })
  })

  test.each([
    ["without an id", { id: "", name: "A hub", takes: "all" }],
    ["with an id that is a path", { id: "a/b", name: "A hub", takes: "all" }],
    ["without a name", { id: "hub2", name: "  ", takes: "all" }],
    ["with a name that no page has room for", { id: "hub2", name: "x".repeat(121), takes: "all" }],
    ["that takes nothing", { id: "hub2", name: "A hub", takes: [] }],
  ] as const)("%s is refused", async (_title, given) => {
    const { workstation } = await aTeam()
    refused(() => addReceiver(workstation, given), "not-a-receiver")
    expect(ids(workstation)).toEqual(["scas", "hub"])
  })

  test("has a key that seals, and no other; one that opens is refused", async () => {
    const { workstation } = await aTeam()
    const identity = await generateX25519Identity()
    for (const key of ["", "age1", "nonsense", identity, "ssh-ed25519 AAAA"])
      refused(() => setReceiverKey(workstation, "hub", key), "not-a-receiver-key")
    const recipient = await identityToRecipient(identity)
    expect(setReceiverKey(workstation, "hub", recipient).key).toBe(recipient)
    expect(setReceiverKey(workstation, "hub", null).key).toBeNull()
    refused(() => setReceiverKey(workstation, "nobody", recipient), "no-such-receiver")
  })
})
