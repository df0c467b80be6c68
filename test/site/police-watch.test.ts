import { expect, test } from "vitest"
import { asWritten } from "../../crypto/documents/field.ts"
import { type WatchEntry, watchEntry } from "../../crypto/documents/police-watch.ts"
import { monthUnderstood } from "../../crypto/police-experience-draft.ts"
import { watchChoice } from "../../crypto/police-watch-choice.ts"
import { smallLetters } from "../../crypto/small-letters.ts"
import { watchAskedFor } from "../../site/police-watch/asked-for.ts"
import { byForce } from "../../site/police-watch/by-force.ts"
import { alertsOf } from "../support/organisation.ts"

const entry = (serial: number, rest: Partial<WatchEntry> = {}): WatchEntry =>
  watchEntry(asWritten).parse({
    number: `P26-000${serial}`,
    force: "kent",
    themes: ["stop"],
    wentBadly: "Officers are reported to have laughed.",
    reports: "one",
    published: "2026-05",
    checked: "2026-05",
    expires: "2028-05",
    ...rest,
  })
const list = (policeWatch: WatchEntry[], withdrawn: string[] = []) => ({
  ...alertsOf({ document: "a roster", minisig: "" }, "2026-06-17" as never),
  policeWatch,
  withdrawn,
})

test("S44: four entries of a force are not counted, five are, and a theme of one of them never is", () => {
  const five = [1, 2, 3, 4, 5].map((serial) => entry(serial, serial === 1 ? { themes: ["stop", "papers"] } : {}))
  expect(byForce(five.slice(1), {})).toMatchObject([{ count: null, themes: [] }])
  expect(byForce(five, {})).toMatchObject([{ count: 5, themes: [["stop", 5]] }])
  expect(byForce(five, { theme: "papers" })).toMatchObject([{ count: 5, entries: [{ number: "P26-0001" }] }])
})

test("S44: is read by force, month and theme; what is no choice chooses everything", () => {
  const all = [
    entry(1, { month: "2026-04" as never }),
    entry(2, { month: "2026-05" as never }),
    entry(3, { force: "psni" }),
  ]
  expect(byForce(all, {}).map(({ force, entries }) => [force, entries.length])).toEqual([
    ["kent", 2],
    ["psni", 1],
  ])
  expect(byForce(all, { month: "2026-04" as never })[0]?.entries.map(({ number }) => number)).toEqual(["P26-0001"])
  expect(
    watchChoice([
      ["force", "longsight"],
      ["month", "May"],
    ]),
  ).toEqual({})
})

test("S44: an entry that was taken back says so, and the number of a warning is none here", () => {
  const alerts = list([entry(1)], ["P26-0002", "26-0001"])
  const status = (number: string) => watchAskedFor(alerts, number).status
  expect(["P26-0001", "P26-0002", "P26-0003", "26-0001"].map(status)).toEqual([200, 410, 404, 404])
  expect(watchAskedFor(null, "P26-0001").status).toBe(503)
})

test("S44: what is left blank in the letter is No, and something must be said", () => {
  const { read } = smallLetters["police-experience"]
  expect(read([["wentWell", "Fast."]], 4)).toMatchObject({
    content: { body: { consents: { share: "no", keep: "no" } } },
    answerWanted: true,
  })
  expect(read([], 4)).toMatchObject({ problems: [{ why: "nothing-said" }] })
  expect(["May 2026", "5/2026", "2026-5", "yesterday"].map(monthUnderstood)).toEqual([
    "2026-05",
    "2026-05",
    "2026-05",
    "yesterday",
  ])
})
