import { concatBytes } from "@noble/hashes/utils.js"
import { describe, expect, test } from "vitest"
import { toHex } from "../../crypto/bytes.ts"
import { mostListBytes, sealedBytes, sealedReplyBytes } from "../../crypto/lengths.ts"
import { secretOf } from "../crypto/cast.ts"
import { manyPosts, sealedReply } from "../support/letters.ts"
import { random } from "../support/random.ts"
import { ask, jsonBody, nonceFrom } from "./desk-client.ts"
import { type Host, noon, post, testHost, testStore } from "./host.ts"

const recordBytes = 16 + sealedBytes(65_536, 4)

/** A host on which Ana has published the roster. */
async function openHost(...settings: Parameters<typeof testHost>): Promise<Host> {
  const host = testHost(...settings)
  expect((await publishRoster(host)).status).toBe(200)
  return host
}

const publishRoster = ({ desk, signedRoster }: Host) =>
  ask(
    desk,
    "Ana",
    "PUT",
    "/desk/publications/roster.json",
    jsonBody({ document: signedRoster.document, signatures: [signedRoster.minisig] }),
  )

const kindOf = async (answer: Response) => ((await answer.json()) as { kind: string }).kind

/** The ids in a body of letters. */
async function idsIn(answer: Response): Promise<string[]> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(bytes.length % recordBytes).toBe(0)
  return Array.from({ length: bytes.length / recordBytes }, (_, at) =>
    toHex(bytes.subarray(at * recordBytes, at * recordBytes + 16)),
  )
}

const acknowledge = (host: Host, alias: string, safe: string[], notOurs: string[] = []) =>
  ask(host.desk, alias, "POST", "/desk/acknowledge", jsonBody({ safe, notOurs }))

async function sendMany(host: Host, count: number) {
  for (const body of manyPosts(count)) expect((await post(host.portal, body)).status).toBe(201)
}

describe("who may ask", () => {
  test("nobody, as long as there is no roster", async () => {
    const answer = await ask(testHost().desk, "Ana", "GET", "/desk/letters")
    expect([answer.status, await kindOf(answer)]).toEqual([409, "no-roster"])
  })

  test.each([
    ["without a signature", { headers: () => ({}) }, "not-signed"],
    ["with a signature over less than is asked for", { components: ["@method", "@path"] }, "not-signed"],
    ["with a key that is in no roster", { secret: secretOf("a stranger") }, "unknown-key"],
    ["in somebody's name without that person's key", { secret: secretOf("a stranger"), keyid: "" }, "unknown-key"],
    ["with a nonce of another server", { nonce: Buffer.from(random(36)).toString("base64url") }, "stale-nonce"],
    ["with a nonce that is none", { nonce: "now" }, "stale-nonce"],
    ["with a signature for another path", { path: "/desk/letters?after=00" }, "not-signed"],
    [
      "with a damaged signature",
      {
        headers: (all: Record<string, string>) => ({
          ...all,
          Signature: `desk=:${Buffer.from(random(64)).toString("base64")}:`,
        }),
      },
      "not-signed",
    ],
    [
      "with two signatures",
      {
        headers: (all: Record<string, string>) => ({
          ...all,
          "Signature-Input": `${all["Signature-Input"]}, ${all["Signature-Input"]?.replace("desk", "more")}`,
        }),
      },
      "not-signed",
    ],
  ])("nobody %s", async (_title, change, kind) => {
    const { desk } = await openHost()
    const answer = await ask(desk, "Ana", "GET", "/desk/letters", undefined, change)
    expect([answer.status, await kindOf(answer)]).toEqual([401, kind])
  })

  test("nobody with Ana's key id and another key", async () => {
    const { desk, roster } = await openHost()
    const ana = roster.people.find(({ alias }) => alias === "Ana")!
    const answer = await ask(desk, "Ana", "GET", "/desk/letters", undefined, {
      secret: secretOf("a stranger"),
      keyid: ana.request,
    })
    expect([answer.status, await kindOf(answer)]).toEqual([401, "not-signed"])
  })

  test("nobody six minutes after the nonce was made; somebody five minutes after", async () => {
    const host = await openHost()
    const nonce = await nonceFrom(host.desk)
    host.clock.now = noon + 5 * 60_000
    expect((await ask(host.desk, "Ana", "GET", "/desk/letters", undefined, { nonce })).status).toBe(200)
    host.clock.now = noon + 6 * 60_000
    expect((await ask(host.desk, "Ana", "GET", "/desk/letters", undefined, { nonce })).status).toBe(401)
  })

  test("nobody whose body is not the one that was signed", async () => {
    const { desk } = await openHost()
    const answer = await ask(desk, "Ana", "POST", "/desk/acknowledge", jsonBody({ safe: [], notOurs: [] }), {
      sends: jsonBody({ safe: ["00"], notOurs: [] }),
    })
    expect([answer.status, await kindOf(answer)]).toEqual([400, "digest-differs"])
  })

  test.each([
    ["GET", "/desk/letters"],
    ["POST", "/desk/acknowledge"],
    ["POST", "/desk/replies"],
    ["PUT", "/desk/keys"],
    ["PUT", "/desk/publications/roster.json"],
    ["PUT", "/desk/publications/recipients.txt"],
  ] as const)("%s %s needs a role that Cleo does not have", async (method, path) => {
    const { desk } = await openHost()
    const answer = await ask(desk, "Cleo", method, path, method === "GET" ? undefined : jsonBody({}))
    expect([answer.status, await kindOf(answer)]).toEqual([403, "role-missing"])
  })

  test("a stranger cannot make this host read a body", async () => {
    const { desk } = await openHost()
    const body = new ReadableStream({ pull: () => Promise.reject(new Error("it was read")) }, { highWaterMark: 0 })
    const answer = await desk.request("/desk/replies", { method: "POST", body, duplex: "half" } as RequestInit)
    expect(answer.status).toBe(401)
  })
})

describe("fetching letters", () => {
  test("all that wait, each of one length, and how many they are", async () => {
    const host = await openHost()
    await sendMany(host, 12)
    const answer = await ask(host.desk, "Ana", "GET", "/desk/letters")
    expect(answer.headers.get("letters-waiting")).toBe("12")
    expect(await idsIn(answer)).toEqual(host.store.letterIds())
  })

  test("after a line that broke: the rest, or word to start again", async () => {
    const host = await openHost()
    await sendMany(host, 5)
    const ids = host.store.letterIds()
    const rest = await ask(host.desk, "Ana", "GET", `/desk/letters?after=${ids[2]}`)
    expect(await idsIn(rest)).toEqual(ids.slice(3))
    host.store.forgetLetters([ids[2]!])
    const gone = await ask(host.desk, "Ana", "GET", `/desk/letters?after=${ids[2]}`)
    expect([gone.status, await kindOf(gone)]).toEqual([409, "start-again"])
  })

  test("one that is forgotten while they are being fetched is left out", async () => {
    const host = await openHost()
    await sendMany(host, 14)
    const answer = await ask(host.desk, "Ana", "GET", "/desk/letters")
    const last = host.store.letterIds().at(-1)!
    host.store.forgetLetters([last])
    expect(await idsIn(answer)).toHaveLength(13)
  })
})

describe("a letter is forgotten", () => {
  test("when two people have it safe, and not when one has", async () => {
    const host = await openHost()
    await sendMany(host, 3)
    const ids = host.store.letterIds()
    expect(await (await acknowledge(host, "Ana", ids)).json()).toEqual({ forgotten: 0, waiting: 3 })
    expect(await (await acknowledge(host, "Ana", ids)).json()).toEqual({ forgotten: 0, waiting: 3 })
    expect(await (await acknowledge(host, "Ben", ids.slice(1))).json()).toEqual({ forgotten: 2, waiting: 1 })
    expect(host.store.letterIds()).toEqual(ids.slice(0, 1))
  })

  test("when all say that it is not theirs, and not when one has it safe", async () => {
    const host = await openHost()
    await sendMany(host, 2)
    const [first, second] = host.store.letterIds() as string[]
    await acknowledge(host, "Ana", [second!], [first!])
    expect(await (await acknowledge(host, "Ben", [], [first!, second!])).json()).toEqual({ forgotten: 1, waiting: 1 })
    expect(host.store.letterIds()).toEqual([second])
  })

  test("when the only person who opens letters has it safe", async () => {
    const host = await openHost({ people: { Ana: ["open", "coordinate"] } })
    await sendMany(host, 1)
    expect(await (await acknowledge(host, "Ana", host.store.letterIds())).json()).toEqual({ forgotten: 1, waiting: 0 })
  })

  test("not for ids that never waited, and not for a form that nobody knows", async () => {
    const host = await openHost()
    await sendMany(host, 1)
    expect((await acknowledge(host, "Ana", [toHex(random(16))])).status).toBe(200)
    expect((await acknowledge(host, "Ana", ["all of them"])).status).toBe(400)
    const more = await ask(
      host.desk,
      "Ana",
      "POST",
      "/desk/acknowledge",
      jsonBody({ safe: [], notOurs: [], when: "now" }),
    )
    expect([more.status, await kindOf(more)]).toEqual([400, "not-the-right-form"])
    expect(host.store.letterIds()).toHaveLength(1)
  })
})

describe("posting replies", () => {
  const record = (mailbox: Uint8Array, reply: Uint8Array = sealedReply()) => concatBytes(mailbox, reply)
  const postReplies = (host: Host, body: Uint8Array) => ask(host.desk, "Ben", "POST", "/desk/replies", body)

  test("keeps each for its mailbox, once", async () => {
    const host = await openHost()
    const [mine, yours] = [random(32), random(32)]
    const body = concatBytes(record(mine), record(yours), record(mine))
    expect(await (await postReplies(host, body)).json()).toEqual({ kept: 3, refused: [] })
    expect(await (await postReplies(host, body)).json()).toEqual({ kept: 3, refused: [] })
    expect(host.store.repliesFor(mine)).toHaveLength(2)
    expect(host.store.repliesFor(yours)).toHaveLength(1)
  })

  test("keeps no more than 32 for a mailbox, and names those that it refused", async () => {
    const host = await openHost({ store: testStore(undefined, undefined, { first: 64, most: 64 }) })
    const mailbox = random(32)
    const many = concatBytes(...Array.from({ length: 34 }, () => record(mailbox)))
    const answer = (await (await postReplies(host, many)).json()) as { kept: number; refused: string[] }
    expect([answer.kept, answer.refused.length]).toEqual([32, 2])
    const more = await postReplies(host, record(mailbox))
    expect([more.status, await kindOf(more)]).toEqual([409, "mailboxes-full"])
  })

  test.each([
    ["nothing", new Uint8Array()],
    ["half a reply", new Uint8Array(5000)],
    ["noise", random(32 + sealedReplyBytes)],
    ["a reply and noise", concatBytes(record(random(32)), random(32 + sealedReplyBytes))],
  ])("keeps nothing of %s", async (_title, body) => {
    const host = await openHost()
    const answer = await postReplies(host, body)
    expect([answer.status, await kindOf(answer)]).toEqual([400, "not-sealed-replies"])
    expect(host.store.repliesFor(body.subarray(0, 32))).toEqual([])
  })
})

test.each([
  ["as long as a workstation makes one", mostListBytes, [400, "not-the-right-form"]],
  ["a byte longer", mostListBytes + 1, [413, "too-long"]],
])("N12: a list of warnings %s is read, or refused for its length", async (_title, length, refused) => {
  const host = await openHost()
  const answer = await ask(host.desk, "Ana", "PUT", "/desk/publications/alerts.json", new Uint8Array(length))
  expect([answer.status, await kindOf(answer)]).toEqual(refused)
})
