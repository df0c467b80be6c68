import { describe, expect, test } from "vitest"
import { letterPost } from "../support/letters.ts"
import { post, testHost } from "./host.ts"
import { plainHost, postForm } from "./plain-client.ts"
import { expectStrict, expectStrictForAnyOrigin } from "./strict-headers.ts"

/** A form that was saved as a file: its origin has no name. */
const fromFile = { Origin: "null" }
const asked = { ...fromFile, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type" }
const anyOrigin = /access-control|timing-allow/i

const namesIn = (answer: Response): string[] => [...answer.headers.keys()].filter((name) => anyOrigin.test(name)).sort()

describe("nothing but the letter box can be used from another page", () => {
  test.each([
    "/",
    "/en/report",
    "/en/alerts",
    "/mailbox",
    "/healthz",
    "/leave",
    "/roster.json",
    "/en/nowhere",
    "/letters/x",
  ])("%s", async (path) => {
    const { portal } = testHost()
    for (const method of ["GET", "OPTIONS", "POST"]) {
      const answer = await portal.request(path, { method, headers: asked })
      expect([method, namesIn(answer)]).toEqual([method, []])
      expectStrict(answer.headers)
      if (method === "OPTIONS") expect(answer.status).toBe(405)
    }
  })

  test("nor a form without scripts", async () => {
    const answer = await postForm(plainHost().portal, "report", { story: "x" }, fromFile)
    expect(namesIn(answer)).toEqual([])
    expectStrict(answer.headers)
  })
})

describe("S43: the form that works offline may post its letter", () => {
  test("it is told so before it does, for this one kind of body", async () => {
    const answer = await testHost().portal.request("/letters", { method: "OPTIONS", headers: asked })
    expect([answer.status, await answer.text()]).toEqual([204, ""])
    expect(Object.fromEntries([...answer.headers].filter(([name]) => anyOrigin.test(name)))).toEqual({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "600",
    })
  })

  test.each([
    ["that was kept", letterPost(), 201],
    ["that was refused", new Uint8Array(3), 400],
  ])("it learns of a letter %s", async (_title, body, status) => {
    const answer = await post(testHost().portal, body, fromFile)
    expect(answer.status).toBe(status)
    expect(namesIn(answer)).toEqual(["access-control-allow-origin"])
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
  })

  test("of all strict headers one says another thing there, and nothing goes along that a browser knows of its owner", async () => {
    const answer = await post(testHost().portal, letterPost(), fromFile)
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull()
    expectStrictForAnyOrigin(answer.headers)
  })

  test("no other method than these two is taken there", async () => {
    const answer = await testHost().portal.request("/letters", { method: "PUT", headers: asked })
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "OPTIONS, POST"])
  })
})
