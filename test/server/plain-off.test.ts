import { describe, expect, test } from "vitest"
import type { Organisation } from "../../crypto/documents/organisation.ts"
import { plainHost, postForm } from "./plain-client.ts"
import { expectStrict } from "./strict-headers.ts"

const onion = "canopyexamplecanopyexamplecanopyexamplecanopyexamplecan.onion"
const clear = "canopy.example"
const origins = { clear: `https://${clear}`, onion: `http://${onion}` }

const hostWhere = (withoutScripts: Organisation["withoutScripts"], rest: Partial<Organisation> = {}) =>
  plainHost({ decided: { withoutScripts, origins, ...rest } })

const addresses = [
  "report",
  "report/send",
  "sealed",
  "messages",
  "messages/write",
  "messages/read",
  "messages/withdraw",
]

const policyAt = async ({ portal }: ReturnType<typeof plainHost>, host: string, path = "/en/report") =>
  (await portal.request(path, { headers: { Host: host } })).headers.get("content-security-policy")

/** What comes back for the sentinel from this host name; and how much of the form was read. */
async function sentTo(host: ReturnType<typeof plainHost>, name: string | null, path: string) {
  const headers = name ? { Host: name } : ({} as Record<string, string>)
  const fields = { story: "the sentinel phrase", code: "sentinel", block: "sentinel", _step: "yes" }
  const answer = await postForm(host.portal, path, fields, headers)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

async function expectNotHere(host: ReturnType<typeof plainHost>, name: string | null) {
  for (const path of addresses) {
    const { status, text } = await sentTo(host, name, path)
    expect([path, status]).toEqual([path, 403])
    expect(text).toMatch(/^\{"view":"not-here"\}<!-- *-->$/)
  }
  expect(host.store.letterIds()).toEqual([])
}

describe("switched off", () => {
  test.each([clear, onion, null])("every form is answered by a page that says so, at %s", async (name) => {
    await expectNotHere(hostWhere("off"), name)
  })

  test("nothing of the form is read", async () => {
    const host = hostWhere("off")
    let drawn = 0
    const body = new ReadableStream({
      pull(controller) {
        drawn++
        controller.enqueue(new TextEncoder().encode("story=sentinel&"))
      },
    })
    const headers = { "Content-Type": "application/x-www-form-urlencoded" }
    const request = { method: "POST", body, headers, duplex: "half" } as RequestInit
    expect((await host.portal.request("/en/report", request)).status).toBe(403)
    // A stream fetches its first piece by itself, asked or not.
    expect(drawn).toBeLessThanOrEqual(1)
  })

  test.each(["/en", "/en/report", "/en/nowhere", "/leave"])(
    "browsers are told to send no form from %s",
    async (path) => {
      for (const name of [clear, onion])
        expect(await policyAt(hostWhere("off"), name, path)).toContain("form-action 'none'")
    },
  )

  test("letters that a browser sealed still come in", async () => {
    const answer = await hostWhere("off").portal.request("/letters", { method: "POST", body: "x" })
    expect(answer.status).toBe(415)
  })
})

describe("allowed on the onion only", () => {
  test.each([clear, `www.${onion}`, `${onion}.example`, `${onion}:8080`, "127.0.0.1:8080", null])(
    "every form is answered by a page that says so, at %s",
    async (name) => {
      await expectNotHere(hostWhere("onion-only"), name)
    },
  )

  test("nowhere, as long as there is no onion", async () => {
    for (const none of [null, "", "an onion"])
      await expectNotHere(hostWhere("onion-only", { origins: { clear: null, onion: none } }), "null")
  })

  test("what another header says of the host does not count", async () => {
    const answer = await postForm(
      hostWhere("onion-only").portal,
      "report",
      { story: "x" },
      {
        Host: clear,
        Forwarded: `host=${onion}`,
        "X-Forwarded-Host": onion,
      },
    )
    expect(answer.status).toBe(403)
  })

  test("browsers are told to send no form from the other address, and may from the onion", async () => {
    const host = hostWhere("onion-only")
    expect(await policyAt(host, clear)).toContain("form-action 'none'")
    expect(await policyAt(host, onion)).toContain("form-action 'self'")
  })

  test.each([onion, onion.toUpperCase()])("a report can be sent at %s", async (name) => {
    const host = hostWhere("onion-only")
    const { status, text } = await sentTo(host, name, "report")
    expect([status, text]).toEqual([200, expect.stringContaining('"view":"form"')])
    const sent = await postForm(host.portal, "report/send", { story: "x" }, { Host: name })
    expect(await sent.text()).toContain('"view":"sent"')
    expect(host.store.letterIds()).toHaveLength(1)
  })
})

describe("allowed everywhere", () => {
  test.each([clear, onion])("a report can be sent at %s, and the strict headers are as ever", async (name) => {
    const host = hostWhere("everywhere")
    const answer = await postForm(host.portal, "report/send", { story: "x" }, { Host: name })
    expect(await answer.text()).toContain('"view":"sent"')
    expectStrict(answer.headers)
  })
})

test.each(["off", "onion-only"] as const)("%s: no other header changes but what is said of forms", async (choice) => {
  const { headers } = await sentTo(hostWhere(choice), clear, "report")
  headers.set(
    "content-security-policy",
    headers.get("content-security-policy")!.replace("form-action 'none'", "form-action 'self'"),
  )
  expectStrict(headers)
})
