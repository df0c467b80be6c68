import { describe, expect, test } from "vitest"
import { actions, readMailboxRequest, requestBytes, writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { fixedRandom } from "./cast.ts"

const organisation = new Uint8Array(16).fill(7)
const secret = new Uint8Array(32).fill(9)
const ids = [1, 2, 3].map((byte) => new Uint8Array(16).fill(byte))
const written = () => writeMailboxRequest("read", ids, secret, organisation, fixedRandom("a request"))

describe("what a browser asks of a mailbox", () => {
  test.each(actions)("%s is 256 bytes, and comes back as it was written", (action) => {
    const request = writeMailboxRequest(action, ids.slice(0, 1), secret, organisation, fixedRandom("a request"))
    expect(request).toHaveLength(requestBytes)
    expect(readMailboxRequest(request, organisation)).toEqual({
      action,
      publicKey: publicKeyOf(secret),
      ids: ids.slice(0, 1),
    })
  })

  test("names up to four replies", () => {
    expect(readMailboxRequest(written(), organisation)?.ids).toEqual(ids)
  })

  test("nothing of it can be changed by anybody without the code", () => {
    const request = written()
    for (let at = 0; at < requestBytes; at++) {
      const changed = Uint8Array.from(request)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(readMailboxRequest(changed, organisation), `byte ${at}`).toBeNull()
    }
  })

  test.each([
    ["too short", (request: Uint8Array) => request.slice(0, -1)],
    ["too long", (request: Uint8Array) => Uint8Array.from([...request, 0])],
    ["empty", () => new Uint8Array()],
    ["all zeros", () => new Uint8Array(requestBytes)],
  ])("%s is refused", (_, change) => {
    expect(readMailboxRequest(change(written()), organisation)).toBeNull()
  })

  test("a request for another organisation is refused", () => {
    expect(readMailboxRequest(written(), new Uint8Array(16).fill(8))).toBeNull()
  })
})
