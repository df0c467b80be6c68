import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import { addDays } from "../../crypto/day.ts"
import type { Alerts } from "../../crypto/documents/alert.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import type { Roster } from "../../crypto/documents/roster.ts"
import { signMinisign } from "../../crypto/minisign.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { withShort } from "../../crypto/short-alerts.ts"
import { caseworker, recipientOf, secretOf, signedBy } from "../crypto/cast.ts"
import { alertsOf, documentSecret, messageKeyOf, standingKeyOf } from "../support/organisation.ts"
import { ask, jsonBody } from "./desk-client.ts"
import { type Host, noon, someDay, testHost } from "./host.ts"

type Put = { document: string; signatures: string[] }

const put = (host: Host, alias: string, name: string, publication: Put) =>
  ask(host.desk, alias, "PUT", `/desk/publications/${name}`, jsonBody(publication))

const asPut = ({ document, minisig }: SignedText): Put => ({ document, signatures: [minisig] })
const kindOf = async (answer: Response) => ((await answer.json()) as { kind: string }).kind
const textOf = async (host: Host, path: string) => (await host.portal.request(path)).text()

async function openHost(...settings: Parameters<typeof testHost>): Promise<Host> {
  const host = testHost(...settings)
  expect((await put(host, "Ana", "roster.json", asPut(host.signedRoster))).status).toBe(200)
  return host
}

const rosterBy = (secret: Uint8Array, host: Host, rest: Partial<Roster>) =>
  asPut(signedBy(secret, { ...host.roster, ...rest }))

describe("the roster", () => {
  test("N12: is served byte for byte as it was signed, and so is its signature", async () => {
    const host = await openHost()
    expect(await textOf(host, "/roster.json")).toBe(host.signedRoster.document)
    expect(await textOf(host, "/roster.json.minisig")).toBe(host.signedRoster.minisig)
  })

  test.each(["/roster.json", "/roster.json.minisig", "/keys.json", "/alerts.json", "/recipients.txt"])(
    "there is nothing at %s before it is published",
    async (path) => {
      expect((await testHost().portal.request(path)).status).toBe(404)
    },
  )

  test("the first one can only be brought by a coordinator whom it names", async () => {
    const host = testHost()
    const byBen = await put(host, "Ben", "roster.json", asPut(host.signedRoster))
    expect([byBen.status, await kindOf(byBen)]).toEqual([403, "role-missing"])
    const byStranger = await put(host, "a stranger", "roster.json", asPut(host.signedRoster))
    expect([byStranger.status, await kindOf(byStranger)]).toEqual([401, "unknown-key"])
    expect((await host.portal.request("/roster.json")).status).toBe(404)
  })

  test("of two that come at once to a server that has none, the later epoch stays", async () => {
    const host = testHost()
    const later = rosterBy(secretOf("organisation"), host, { epoch: 8 })
    const answers = [later, asPut(host.signedRoster)].map((each) => put(host, "Ana", "roster.json", each))
    const [taken] = await Promise.all(answers)
    expect([taken?.status, await textOf(host, "/roster.json")]).toEqual([200, later.document])
  })

  test("of two that a coordinator brings at once, the later epoch stays", async () => {
    const host = await openHost()
    const [later, earlier] = [9, 8].map((epoch) => rosterBy(secretOf("organisation"), host, { epoch }))
    const answers = await Promise.all([later!, earlier!].map((each) => put(host, "Ana", "roster.json", each)))
    expect([answers[0]?.status, await textOf(host, "/roster.json")]).toEqual([200, later?.document])
  })

  const warningsBy = (host: Host, alias: string) => {
    const list = alertsOf(host.signedRoster, someDay)
    return { document: publicationText(list), signatures: [signPublication(list, documentSecret(alias))] }
  }
  const keysBy = (host: Host, alias: string) => [messageKeyOf(alias, someDay, host.roster)]

  test.each([
    ["warnings", "Cleo", "/desk/publications/alerts.json", warningsBy],
    ["keys", "Ben", "/desk/keys", keysBy],
  ] as const)(
    "who is retired while their %s are on the way brings nothing any more",
    async (...[, alias, path, by]) => {
      const host = await openHost()
      const people = host.roster.people.map((each) =>
        each.alias === alias ? { ...each, state: "retired" as const } : each,
      )
      const without = rosterBy(secretOf("organisation"), host, { epoch: 8, people })
      const body = jsonBody(by(host, alias))
      const sends = new ReadableStream<Uint8Array>(
        {
          async pull(controller) {
            expect((await put(host, "Ana", "roster.json", without)).status).toBe(200)
            controller.enqueue(body)
            controller.close()
          },
        },
        { highWaterMark: 0 },
      )
      const answer = await ask(host.desk, alias, "PUT", path, body, { sends })
      expect([answer.status, await kindOf(answer)]).toEqual([401, "unknown-key"])
      expect([(await host.portal.request("/alerts.json")).status, host.store.keys()]).toEqual([404, []])
    },
  )

  test("a later one takes its place", async () => {
    const host = await openHost()
    const next = rosterBy(secretOf("organisation"), host, { epoch: 8 })
    expect(await (await put(host, "Ana", "roster.json", next)).json()).toEqual({ epoch: 8 })
    expect(await textOf(host, "/roster.json")).toBe(next.document)
  })

  test("the same one again is no mistake: the line may have broken", async () => {
    const host = await openHost()
    expect((await put(host, "Ana", "roster.json", asPut(host.signedRoster))).status).toBe(200)
  })

  test.each([
    ["by somebody else", "another", { epoch: 8 }, 403, "another-organisation-key"],
    [
      "of the same epoch with other people",
      "organisation",
      { people: [caseworker("Ana", { roles: ["coordinate"] })] },
      409,
      "older-roster",
    ],
    ["of an earlier epoch", "organisation", { epoch: 6 }, 409, "older-roster"],
    ["that is over", "organisation", { epoch: 8, validUntil: addDays(someDay, -30) }, 403, "expired-roster"],
    [
      "with another number of stanzas",
      "organisation",
      { epoch: 8, recipients: 8 as const },
      409,
      "another-letter-size",
    ],
  ])("one signed %s is refused, and the kept one stays", async (_title, signer, rest, status, kind) => {
    const host = await openHost()
    const answer = await put(host, "Ana", "roster.json", rosterBy(secretOf(signer), host, rest))
    expect([answer.status, await kindOf(answer)]).toEqual([status, kind])
    expect(await textOf(host, "/roster.json")).toBe(host.signedRoster.document)
  })

  test("somebody whom the new roster retires can ask for nothing any more", async () => {
    const host = await openHost()
    const people = host.roster.people.map((each) =>
      each.alias === "Ben" ? { ...each, state: "retired" as const } : each,
    )
    await put(host, "Ana", "roster.json", rosterBy(secretOf("organisation"), host, { epoch: 8, people }))
    const answer = await ask(host.desk, "Ben", "GET", "/desk/letters")
    expect([answer.status, await kindOf(answer)]).toEqual([401, "unknown-key"])
  })
})

describe("warnings", () => {
  const signedList = (list: Alerts, signers: string[]): Put => ({
    document: publicationText(list),
    signatures: signers.map((alias) => signPublication(list, documentSecret(alias))),
  })

  test("N12: are served byte for byte as they were signed, with one signature or two", async () => {
    const host = await openHost({ thresholds: { publish: 2 } })
    const list = signedList(alertsOf(host.signedRoster, someDay), ["Ana", "Ben"])
    expect(await (await put(host, "Ana", "alerts.json", list)).json()).toEqual({ epoch: 1 })
    const served = [
      await textOf(host, "/alerts.json"),
      await textOf(host, "/alerts.json.minisig"),
      await textOf(host, "/alerts.json.2.minisig"),
    ]
    expect(served).toEqual([list.document, ...list.signatures])
  })

  test("S37: are live on the first request after they were put", async () => {
    const host = await openHost()
    expect(await textOf(host, "/en/alerts")).toContain("no list of warnings")
    await put(host, "Ana", "alerts.json", signedList(alertsOf(host.signedRoster, someDay), ["Ana"]))
    expect(await textOf(host, "/en/alerts")).toContain("0 warnings")
  })

  test("each list follows the one before it", async () => {
    const host = await openHost()
    const first = signedList(alertsOf(host.signedRoster, someDay), ["Ana"])
    await put(host, "Ana", "alerts.json", first)
    const second = signedList(alertsOf(host.signedRoster, someDay, first.document), ["Ana"])
    expect(await (await put(host, "Ana", "alerts.json", second)).json()).toEqual({ epoch: 2 })
    expect((await put(host, "Ana", "alerts.json", second)).status).toBe(200)
    const back = await put(host, "Ana", "alerts.json", first)
    expect([back.status, await kindOf(back)]).toEqual([409, "chain-broken"])
  })

  test.each([
    ["that skips an epoch", { epoch: 3 }, 409, "chain-broken"],
    ["that follows another list", { previous: "0".repeat(64) }, 409, "chain-broken"],
    ["that follows nothing", { previous: null }, 409, "chain-broken"],
    ["made with another roster", { roster: "0".repeat(64) }, 409, "another-roster"],
    ["of another organisation", { organisation: "f".repeat(32) }, 409, "another-roster"],
    ["that is over", { validUntil: addDays(someDay, -1) }, 403, "list-expired"],
    ["that says more than a warning may", { story: "he took the phone" }, 400, "not-alerts"],
  ])("a list %s is refused, and the kept one stays", async (_title, rest, status, kind) => {
    const host = await openHost()
    const first = signedList(alertsOf(host.signedRoster, someDay), ["Ana"])
    await put(host, "Ana", "alerts.json", first)
    const second = signedList({ ...alertsOf(host.signedRoster, someDay, first.document), ...rest }, ["Ana"])
    const answer = await put(host, "Ana", "alerts.json", second)
    expect([answer.status, await kindOf(answer)]).toEqual([status, kind])
    expect(await textOf(host, "/alerts.json")).toBe(first.document)
  })

  test.each([
    ["one person where two are asked for", ["Ana"], "too-few-signatures"],
    ["one person twice", ["Ana", "Ana"], "too-few-signatures"],
    ["somebody who is not in the roster", ["Ana", "a stranger"], "signature-does-not-hold"],
  ])("N12: a list signed by %s is refused", async (_title, signers, kind) => {
    const host = await openHost({ thresholds: { publish: 2 } })
    const answer = await put(host, "Ana", "alerts.json", signedList(alertsOf(host.signedRoster, someDay), signers))
    expect([answer.status, await kindOf(answer)]).toEqual([403, kind])
    expect((await host.portal.request("/alerts.json")).status).toBe(404)
  })

  test("a list whose text was changed after it was signed is refused", async () => {
    const host = await openHost()
    const list = signedList(alertsOf(host.signedRoster, someDay), ["Ana"])
    const answer = await put(host, "Ana", "alerts.json", { ...list, document: list.document.replace("[]", "[ ]") })
    expect([answer.status, await kindOf(answer)]).toEqual([403, "signature-does-not-hold"])
  })

  test("a host that lost everything takes the list as it stands", async () => {
    const host = await openHost()
    const late = signedList(
      withShort({ ...alertsOf(host.signedRoster, someDay), epoch: 37, previous: "a".repeat(64) }),
      ["Ana"],
    )
    expect(await (await put(host, "Ana", "alerts.json", late)).json()).toEqual({ epoch: 37 })
  })
})

describe("the keys of the day", () => {
  const putKeys = (host: Host, alias: string, keys: SignedText[]) =>
    ask(host.desk, alias, "PUT", "/desk/keys", jsonBody(keys))
  const served = async (host: Host, path = "/keys.json") => JSON.parse(await textOf(host, path)) as SignedText[]

  test("of windows made ahead, each day has the one that ends last", async () => {
    const host = await openHost()
    const starts = [0, 7, 14, 21].map((days) => addDays(someDay, days))
    const ahead = starts.map((from) => messageKeyOf("Ana", from, host.roster))
    expect(await (await putKeys(host, "Ana", ahead)).json()).toEqual({ kept: 4 })
    for (const [days, place] of [
      [0, 0],
      [6, 0],
      [7, 1],
      [13, 1],
      [14, 2],
      [20, 2],
      [34, 3],
    ] as const) {
      host.clock.now = noon + days * 86_400_000
      expect(await served(host)).toEqual([ahead[place]])
    }
    host.clock.now = noon + 35 * 86_400_000
    expect(await served(host)).toEqual([])
  })

  test("one for each person who opens letters, in the roster's order", async () => {
    const host = await openHost()
    await putKeys(host, "Ben", [messageKeyOf("Ben", someDay, host.roster)])
    await putKeys(host, "Ana", [messageKeyOf("Ana", someDay, host.roster)])
    expect(await served(host)).toEqual(host.messageKeys)
  })

  test("standing keys stand apart", async () => {
    const host = await openHost()
    await putKeys(host, "Ana", [...host.messageKeys, ...host.standingKeys])
    expect(await served(host)).toEqual(host.messageKeys)
    expect(await served(host, "/standing.json")).toEqual(host.standingKeys)
  })

  test("a key of somebody who is retired is not served any more", async () => {
    const host = await openHost()
    await putKeys(host, "Ana", host.messageKeys)
    const people = host.roster.people.map((each) =>
      each.alias === "Ben" ? { ...each, state: "retired" as const } : each,
    )
    await put(host, "Ana", "roster.json", rosterBy(secretOf("organisation"), host, { epoch: 8, people }))
    expect(await served(host)).toEqual(host.messageKeys.slice(0, 1))
  })

  test.each([
    ["of somebody who opens no letters", (host: Host) => messageKeyOf("Cleo", someDay, host.roster)],
    ["of nobody here", (host: Host) => messageKeyOf("a stranger", someDay, host.roster)],
    [
      "signed by somebody else",
      (host: Host) => ({ ...messageKeyOf("Ana", someDay, host.roster), minisig: host.messageKeys[1]!.minisig }),
    ],
    [
      "of another organisation",
      (host: Host) =>
        messageKeyOf("Ana", someDay, {
          ...host.roster,
          organisation: { ...host.roster.organisation, id: "f".repeat(32) },
        }),
    ],
    ["that is a roster", (host: Host) => host.signedRoster],
  ])("a key %s is refused, and none is kept", async (_title, bad) => {
    const host = await openHost()
    const answer = await putKeys(host, "Ana", [host.messageKeys[0]!, bad(host)])
    expect([answer.status, await kindOf(answer)]).toEqual([403, "key-does-not-verify"])
    expect(await served(host)).toEqual([])
  })

  test("a key whose window is over is dropped at the next put", async () => {
    const host = await openHost()
    const old = standingKeyOf("Ana", addDays(someDay, -300), host.roster)
    expect(await (await putKeys(host, "Ana", [old, ...host.messageKeys])).json()).toEqual({ kept: 2 })
    expect(host.store.keys()).toHaveLength(2)
  })
})

describe("recipients for the stock age", () => {
  const signedText = (document: string, alias = "Ana"): Put => ({
    document,
    signatures: [signMinisign(utf8(document), documentSecret(alias), "canopy/recipients 1")],
  })
  const good = `# The Lantern Project\n${recipientOf("Ana's standing key")}\n${recipientOf("Ben's standing key")}\n`

  test("are served as a coordinator signed them", async () => {
    const host = await openHost()
    expect((await put(host, "Ana", "recipients.txt", signedText(good))).status).toBe(200)
    expect(await textOf(host, "/recipients.txt")).toBe(good)
    expect((await host.portal.request("/recipients.txt.minisig")).status).toBe(200)
  })

  test.each([
    [
      "with a classic recipient",
      "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n",
      "Ana",
      400,
      "not-recipients",
    ],
    ["with words", "help me\n", "Ana", 400, "not-recipients"],
    ["with nobody", "# nobody\n", "Ana", 400, "not-recipients"],
    ["for more people than a letter has stanzas", good + good + good, "Ana", 400, "not-recipients"],
    ["signed by somebody who does not coordinate", good, "Ben", 403, "signature-does-not-hold"],
  ])("a list %s is refused", async (_title, document, signer, status, kind) => {
    const host = await openHost()
    const answer = await put(host, "Ana", "recipients.txt", signedText(document, signer))
    expect([answer.status, await kindOf(answer)]).toEqual([status, kind])
  })
})
