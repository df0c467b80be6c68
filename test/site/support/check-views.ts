import { shownOf } from "../../../crypto/check/shown.ts"
import { keyOf } from "../../../crypto/identifier/identifier.ts"
import type { PlainPage, Reading } from "../../../crypto/page-data.ts"
import { warning } from "../../support/warnings.ts"

/** Every page that answers a check without scripts, in the states that people meet. */

const number: Reading = { key: keyOf("tel", "+447700900123"), shown: "+44 7700 900123" }
const plate: Reading = { key: keyOf("vrm", "LB07SE0"), shown: "LB07 SE0" }
const listings = [{ alert: "26-0143" }, { alert: "26-0002" }, { level: "danger" }] as const

export const checkViews: Readonly<Record<string, PlainPage>> = {
  "the check, with nothing typed": { view: "value", typed: "", why: "empty" },
  "the check, with a part of a number": { view: "value", typed: "ends in 0123", why: "a-part" },
  "the check, with what nobody can read": { view: "value", typed: "???", why: "not-understood" },
  "what a check looks for": { view: "understood", readings: [number, plate], trouble: null },
  "a check that has no answer": { view: "understood", readings: [number], trouble: "offline" },
  "the answer of a check: listed": {
    view: "answer",
    looked: number,
    shown: shownOf(listings, [warning("26-0143")]),
  },
  "the answer of a check: not listed": { view: "answer", looked: number, shown: [] },
}
