import { beforeAll, describe, expect, test } from "vitest"
import type { Render } from "../../server/pages.ts"
import { builtRender } from "../site/support/build.ts"
import { filled, letterAtDesk, plainHost, postForm } from "./plain-client.ts"

/** Signing up, giving the number and stopping where no script runs (S38, S48). */

const whole = {
  channel: "email",
  address: "mai@example.org",
  "regions[]": "everywhere",
  "levels[]": "danger",
  quiet: "night",
  sender: "notices",
  subject: "notice",
  yearly: "yes",
}

describe("S38: without scripts", () => {
  test.each([
    [
      "sign-up",
      whole,
      "canopy/sign-up",
      { address: "mai@example.org", regions: ["everywhere"], fullText: false, yearly: true },
    ],
    ["confirm", { echo: "482 109 375" }, "canopy/confirmation", { echo: "482109375" }],
    ["stop", { address: "07700 900123" }, "canopy/stop", { address: "07700 900123" }],
  ] as const)("%s is sealed as any other letter, and gives no code to keep", async (page, fields, kind, body) => {
    const host = plainHost()
    const check = await filled(host, page, { ...fields }, "small-check")
    expect(host.store.letterIds()).toEqual([])
    const sent = await filled(host, `${page}/send`, { ...fields, _code: check.code, _day: check.day }, "small-sent")
    expect(sent.code).toBeNull()
    const letter = await letterAtDesk(host, kind)
    expect(letter.body).toMatchObject(body)
    expect(letter.wayBack.answerWanted).toBe(false)
  })

  describe("the page that is really built", () => {
    let render: Render
    beforeAll(async () => {
      render = await builtRender()
    })

    test("says at each choice what is missing, keeps the others, and has one length whatever address was typed", async () => {
      const pageOf = async (fields: Record<string, string>) =>
        (await postForm(plainHost({ render }).portal, "sign-up", fields)).text()
      const { quiet: _, yearly: __, ...some } = whole
      const html = await pageOf(some)
      expect(html).toMatch(/<fieldset[^>]*id="quiet"[^>]*aria-describedby="quiet-error"/)
      expect(html).toMatch(/<input[^>]*name="yearly"[^>]*aria-describedby="yearly-error"/)
      expect(html).toMatch(/<input[^>]*value="everywhere"[^>]*checked/)
      const pages = await Promise.all([some, whole, { ...whole, address: "a".repeat(200) }].map(pageOf))
      expect(new Set(pages.map((page) => Buffer.byteLength(page))).size).toBe(1)
    })
  })
})
