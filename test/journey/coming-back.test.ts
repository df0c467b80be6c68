import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { withAnswers } from "../support/answers.ts"
import { inChromium, inFirefox, torSafer, type Visitor } from "./browsers.ts"
import { filesWith, timesInMemory, timesOf } from "./everywhere.ts"
import { fillQuickWarning, send, sentinel } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
beforeAll(async () => {
  scheme = await startScheme()
})
afterAll(() => scheme.stop())

const answer = "We read it twice, and we believe you. Ring us on a Tuesday: heron-basalt-58."
const more = "He rang again from another number: cobalt-ferry-33."

/** Different in each journey: what an earlier one published is no secret any more. */
const manners = ["loudly", "quietly", "slowly"]
const watchForNext = () => `Reported as friendly at first, then ${manners.shift()} blocks the door.`

const must = (...words: string[]): string => {
  const ran = scheme.canopy(...words)
  expect(ran.told).toBe("")
  return ran.out
}

/** Nobody on the way has read this: no file of the host, no memory of it; and no file tells a time. */
function expectUnread(...phrases: string[]): void {
  expect(timesOf(scheme.server.data)).toEqual(["01T00:00:00"])
  for (const phrase of phrases) {
    expect(filesWith(scheme.server.data, phrase)).toEqual([])
    expect(timesInMemory(scheme.server.pid, phrase) ?? 0).toBe(0)
  }
}

const textFile = (text: string): string => {
  const file = join(scheme.folder, "text.txt")
  writeFileSync(file, text)
  return file
}

async function comeBack(visitor: Visitor, code: string): Promise<void> {
  await visitor.visit(`${scheme.portal}/en/messages`)
  await visitor.type("#code", code)
  await visitor.press("#open")
}

const wordsShown = async (visitor: Visitor): Promise<string[]> =>
  (await visitor.read("#code-words")).split(/\s+/).filter((word) => /^[a-z]+$/.test(word))

/** Everything that waits is fetched and opened; the case that has something new. */
const pulled = (): string => JSON.parse(must("pull", "--json")).cases[0] ?? ""

/** The words of a warning, ready to go out but for the reporter's yes to them. */
function draftOf(caseId: string, watchFor: string): string {
  const file = join(scheme.folder, `${caseId}.json`)
  must("alert", "draft", caseId, "--out", file)
  const draft = JSON.parse(readFileSync(file, "utf8")) as AlertDraft
  const advice = "Meet in a public place first."
  const written = { ...draft, alert: { ...draft.alert, watchFor, advice } }
  writeFileSync(file, JSON.stringify(written))
  const asked = JSON.parse(scheme.canopy("alert", "check", file, "--json").out)
  writeFileSync(file, JSON.stringify(withAnswers(written, asked)))
  return file
}

/** Reported, shown the words of the warning, and said yes to exactly these. Gives the number of the warning. */
async function seenBeforeItGoes(visitor: Visitor, caseId: string, code: string): Promise<string> {
  const watchFor = watchForNext()
  const file = draftOf(caseId, watchFor)
  expect(scheme.canopy("alert", "publish", file).status).toBe(1)
  must("alert", "ask", file)
  must("reply", caseId, "--text-file", textFile(answer))
  expect(scheme.canopy("alert", "publish", file).status).toBe(1)
  expectUnread("heron-basalt", watchFor)
  await comeBack(visitor, code)
  const read = await visitor.read("#replies")
  expect(read).toContain(answer)
  expect(read).toContain(watchFor)
  await visitor.tick('[name^="answers."][value="yes"]')
  await visitor.type("#text", more)
  await visitor.press("#send")
  await visitor.until("#follow-up-sent", "It is sealed and sent.")
  expectUnread("cobalt-ferry")
  expect(pulled()).toBe(caseId)
  expect(must("case", caseId)).toContain("cobalt-ferry-33")
  return JSON.parse(must("alert", "publish", file, "--json")).number
}

/** Reading deletes nothing; “I have read these” does, and then the mailbox is like any other that is empty. */
async function readAndDelete(visitor: Visitor, words: string[]): Promise<void> {
  await comeBack(visitor, words.map((word) => word.slice(0, 4).toUpperCase()).join(", "))
  expect(await visitor.read("#replies")).toContain("heron-basalt-58")
  await visitor.press("#read")
  await visitor.read("#deleted")
  await comeBack(visitor, words.join(" "))
  const nothing = await visitor.read("#nothing")
  expect(nothing).toContain(words[0])
  expect(nothing).toContain(words[7])
}

/** “Somebody saw my code”: from now on answers wait under another one. */
async function changeCode(visitor: Visitor, caseId: string, old: string): Promise<string> {
  await visitor.press("#change-code")
  await visitor.press("#change-now")
  const code = (await wordsShown(visitor)).join(" ")
  expect(code).not.toBe(old)
  expect(pulled()).toBe(caseId)
  must("reply", caseId, "--text-file", textFile("Only you can read this: thistle-77."))
  await comeBack(visitor, old)
  await visitor.read("#nothing")
  await comeBack(visitor, code)
  expect(await visitor.read("#replies")).toContain("thistle-77")
  return code
}

async function takeEverythingBack(visitor: Visitor, caseId: string, number: string): Promise<void> {
  await visitor.press("#withdraw-all")
  await visitor.press("#withdraw-now")
  await visitor.read("#withdrawn-view")
  must("pull")
  expect(must("case", caseId)).not.toContain(sentinel)
  expect(must("tasks")).toContain(`${caseId}-withdrawn`)
  expect((await scheme.ask(`/en/alerts/${number}`)).status).toBe(410)
}

/** There and back, as often as it takes; nobody on the way reads a word. */
async function thereAndBack(visitor: Visitor): Promise<void> {
  await fillQuickWarning(visitor, scheme.portal, { alert: "ask-me-first" })
  const { words } = await send(visitor)
  const caseId = pulled()
  const number = await seenBeforeItGoes(visitor, caseId, words.join(" "))
  expect((await scheme.ask(`/en/alerts/${number}`)).status).toBe(200)
  await readAndDelete(visitor, words)
  const code = await changeCode(visitor, caseId, words.join(" "))
  await takeEverythingBack(visitor, caseId, number)
  expectUnread(sentinel, "thistle-77", "cobalt-ferry", words.join(" "), code)
}

const { chromium, firefox } = toolPaths()

describe("N3 N8 N9 S11: answers, a yes to the exact words, a new code, and everything taken back", () => {
  it.skipIf(!chromium)("in Chromium", () => inChromium(thereAndBack))
  it.skipIf(!firefox)("in Firefox ESR", () => inFirefox(thereAndBack))
  it.skipIf(!firefox)("in Firefox with JIT and WebAssembly off, as in Tor Browser at Safer", () =>
    inFirefox(thereAndBack, { preferences: torSafer }),
  )
})
