import { describe, expect, test } from "vitest"
import { addDays } from "../../crypto/day.ts"
import type { Seen } from "../../crypto/documents/letter.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { textHash } from "../../crypto/trust.ts"
import { rememberPublished } from "../../keys/casework/taking/known.ts"
import { roster } from "../../keys/commands/roster.ts"
import { publishRosterAndKeys } from "../../keys/post/publish-keys.ts"
import { tasksOf } from "../../keys/register/asking.ts"
import { type MessageSecret, messageSecrets } from "../../keys/ring/message-keys.ts"
import { homeOf, type Workstation } from "../../keys/workstation.ts"
import { recipientOf } from "../crypto/cast.ts"
import { contextFor } from "./context.ts"
import { aDesk } from "./desk-and-host.ts"
import { aReport, codeOf, followUpBy, letterBy, send, withdrawalBy } from "./reporter.ts"
import { take, theCase } from "./taking.ts"
import { aDay, aTeam } from "./workstation.ts"

/** N12: a page that was shown something else than we published tells us so inside the seal. */

const keysOf = (workstation: Workstation, kind: MessageSecret["kind"]): string[] =>
  messageSecrets(workstation)
    .filter((secret) => secret.kind === kind)
    .map(({ signed }) => textHash(signed.document))

/** What an honest page saw of this workstation. */
const honest = (workstation: Workstation, rest: Partial<Seen> = {}): Seen => ({
  by: "page",
  roster: textHash(homeOf(workstation).roster.document),
  messageKeys: keysOf(workstation, "canopy/message-key").slice(0, 1),
  release: null,
  ...rest,
})

const stranger = "e".repeat(64)
const kinds = (workstation: Workstation): string[] => tasksOf(workstation).map(({ kind }) => kind)

describe("N12: no alarm in what happens every day", () => {
  test.each([
    ["a page with scripts, before any release was signed", () => ({})],
    ["a page whose host shows a release that was signed on another machine", () => ({ release: stranger })],
    ["a page without scripts", () => ({ by: "server" as const })],
    [
      "the offline form, which knows standing keys",
      (workstation: Workstation) => ({
        by: "offline-form" as const,
        messageKeys: keysOf(workstation, "canopy/standing-key"),
      }),
    ],
    [
      "a page that sealed to a colleague's keys too",
      (workstation: Workstation) => ({
        messageKeys: [stranger, ...keysOf(workstation, "canopy/message-key").slice(1, 2), "d".repeat(64)],
      }),
    ],
  ] as [string, (workstation: Workstation) => Partial<Seen>][])("by %s", async (_title, seen) => {
    const { workstation, pins } = await aTeam()
    take(workstation, letterBy("Mai", pins, aReport(), { seen: honest(workstation, seen(workstation)) }))
    expect([theCase(workstation).letters.length, kinds(workstation)]).toEqual([1, []])
  })

  test("by a page that was opened before the roster was renewed", async () => {
    const { team, host, pull } = await aDesk()
    const seen = honest(team.workstation)
    await roster(contextFor(team.home, "roster rotate", {}, { fetcher: host.fetch }))
    await publishRosterAndKeys(team.workstation)
    expect(seen.roster).not.toBe(honest(team.workstation).roster)
    await send(team, host, letterBy("Mai", team.pins, aReport(), { seen }))
    await pull()
    expect(kinds(team.workstation)).toEqual([])
  })

  test("by a page of any release that was signed here", async () => {
    const { workstation, pins } = await aTeam()
    for (const text of ["the first release", "the second"]) rememberPublished(workstation, "release", text)
    for (const [name, release] of [
      ["Mai", textHash("the first release")],
      ["Jo", textHash("the second")],
      ["Sam", null],
    ] as const)
      take(workstation, letterBy(name, pins, aReport(), { seen: honest(workstation, { release }) }))
    expect(kinds(workstation)).toEqual([])
  })
})

describe("N12: an alarm, and the letter is kept all the same, when its page was shown", () => {
  test.each([
    ["a roster that is not ours", { roster: stranger }],
    ["keys of which none is ours", { messageKeys: [stranger] }],
    ["no key at all", { messageKeys: [] }],
    ["a release that was not signed here, where releases are", { release: stranger }],
    ["a roster where a release should be", { release: "roster" }],
  ] as [string, Partial<Seen>][])("%s", async (_title, rest) => {
    const { workstation, pins } = await aTeam()
    rememberPublished(workstation, "release", "a release")
    const seen = honest(workstation, rest)
    if (seen.release === "roster") seen.release = seen.roster
    take(workstation, letterBy("Mai", pins, aReport(), { seen }))
    expect([theCase(workstation).letters.length, kinds(workstation)]).toEqual([1, ["unknown-publications"]])
  })

  test.each([
    [3, []],
    [4, ["unknown-publications"]],
  ])("a roster that had been replaced, on day %i after: %j", async (after, expected) => {
    const { workstation, pins } = await aTeam()
    const replaced = addDays(aDay, 10)
    rememberPublished(workstation, "roster", "an old roster")
    rememberPublished({ ...workstation, today: replaced }, "roster", homeOf(workstation).roster.document)
    const seen = honest(workstation, { roster: textHash("an old roster") })
    take(workstation, letterBy("Mai", pins, aReport(), { seen, day: addDays(replaced, after) }))
    expect(kinds(workstation)).toEqual(expected)
  })

  test.each([
    [3, []],
    [4, ["unknown-publications"]],
  ])("only a key whose window had ended, on day %i after: %j", async (after, expected) => {
    const { workstation, pins } = await aTeam()
    const [first] = messageSecrets(workstation).filter(({ kind }) => kind === "canopy/message-key")
    const seen = honest(workstation, { messageKeys: [textHash(first!.signed.document)] })
    take(workstation, letterBy("Mai", pins, aReport(), { seen, day: addDays(first!.until, after) }))
    expect(kinds(workstation)).toEqual(expected)
  })

  test("the same, in a letter that takes everything back", async () => {
    const { workstation, pins } = await aTeam()
    take(workstation, withdrawalBy("Mai", pins, { seen: honest(workstation, { roster: stranger }) }))
    expect(kinds(workstation)).toEqual(["withdrawn", "unknown-publications"])
  })
})

test("N3: two ways back for one mailbox are a task, once, until it is done", async () => {
  const { workstation, pins } = await aTeam()
  const seen = honest(workstation)
  const wayBack = { ...wayBackOf(codeOf("Mai", pins), true), recipient: recipientOf("whoever saw the code") }
  take(
    workstation,
    letterBy("Mai", pins, aReport(), { seen }),
    followUpBy("Mai", pins, { text: "It is me." }, { seen, wayBack }),
  )
  take(workstation, followUpBy("Mai", pins, { text: "Write here." }, { seen, wayBack }))
  expect([kinds(workstation), theCase(workstation).anotherWayBack]).toEqual([["another-way-back"], true])
})
