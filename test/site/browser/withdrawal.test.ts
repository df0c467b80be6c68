import { describe, expect, test } from "vitest"
import { freshReceiptCode } from "../../../crypto/receipt-code.ts"
import { done, refused } from "../../../crypto/result.ts"
import type { Attempt } from "../../../site/browser/sender.ts"
import { Withdrawal } from "../../../site/browser/withdrawal.ts"
import { fixedRandom } from "../../crypto/cast.ts"

const sent: Attempt = { kind: "sent", code: freshReceiptCode(fixedRandom("a code")) }
const busy: Attempt = { kind: "trouble", trouble: "busy", offerStanding: false }

/** A server of which each step can break; what was done, in order. */
function server(broken: { withdraw?: boolean; letter?: boolean; empty?: boolean }) {
  const steps: string[] = []
  const ask = (step: "withdraw" | "empty") => async () => {
    steps.push(step)
    return broken[step] ? refused({ kind: "busy" as const }) : done(null)
  }
  const send = async (content: { kind: string }) => {
    steps.push(content.kind)
    return broken.letter ? busy : sent
  }
  return { steps, broken, withdrawal: new Withdrawal({ withdraw: ask("withdraw"), empty: ask("empty") }, { send }) }
}

const all = ["withdraw", "canopy/withdrawal", "empty"]

describe("N3 S30: “delete everything”", () => {
  test("takes the first letter back, tells the caseworkers, deletes the answers: in this order", async () => {
    const { withdrawal, steps } = server({})
    expect(await withdrawal.go()).toEqual({ kind: "done" })
    expect(steps).toEqual(all)
  })

  test.each([
    ["withdraw", { kind: "not-begun", failure: "busy" }, 1],
    ["letter", { kind: "not-told", attempt: busy }, 2],
    ["empty", { kind: "not-emptied", failure: "busy" }, 3],
  ] as const)(
    "that breaks off at “%s” says so, goes no further, and goes on from there",
    async (step, came, reached) => {
      const { withdrawal, steps, broken } = server({ [step]: true })
      expect(await withdrawal.go()).toEqual(came)
      expect(steps).toEqual(all.slice(0, reached))
      expect(await withdrawal.go()).toEqual(came)
      broken[step] = false
      expect(await withdrawal.go()).toEqual({ kind: "done" })
      expect(steps.slice(reached + 1)).toEqual(all.slice(reached - 1))
    },
  )
})
