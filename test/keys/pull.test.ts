import { describe, expect, test } from "vitest"
import { writeAgeFile } from "../../crypto/age-file.ts"
import { utf8 } from "../../crypto/bytes.ts"
import { keyList } from "../../crypto/documents/message-key.ts"
import { decodeRecipient, encodeRecipient } from "../../crypto/hybrid.ts"
import { letterBytes } from "../../crypto/lengths.ts"
import { wayBackOf } from "../../crypto/mailbox.ts"
import { sealLetter } from "../../crypto/seal.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import type { UnreadableLetter } from "../../keys/casework/case.ts"
import { casesOf, lettersOf } from "../../keys/casework/intake.ts"
import { describeCase } from "../../keys/casework/words.ts"
import { recipientOf } from "../crypto/cast.ts"
import { random } from "../support/random.ts"
import { aDesk } from "./desk-and-host.ts"
import type { Host } from "./host.ts"
import { aReport, codeOf, letterBy, post, saysYes, sealFor, send } from "./reporter.ts"

/** Letters that wait at the server become cases at the desk. */

/** A letter that holds exactly these bytes, which our own sealing would not write. */
async function sealText(host: Host, text: string | Uint8Array): Promise<SealedLetter> {
  const keys = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? "[]"))
  const { recipient } = JSON.parse(keys[0]!.document) as { recipient: string }
  const padded = new Uint8Array(letterBytes).fill(0x20)
  padded.set(typeof text === "string" ? utf8(text) : text)
  const stanzas = [recipient, ...["one", "two", "three"].map(recipientOf)].map((each) => decodeRecipient(each)!)
  return writeAgeFile(padded, stanzas, random) as SealedLetter
}

test("a letter becomes a case, word for word as it was written", async () => {
  const { team, host, pull } = await aDesk()
  const report = saysYes({ story: "他不让我走。He locked the door 😶‍🌫️", phones: ["07700 900123"] })
  await send(team, host, letterBy("Mai", team.pins, report))
  expect(await pull()).toMatchObject({ fetched: 1, notOurs: 0, damaged: 0, answered: 1 })
  const [known, ...others] = casesOf(team.workstation)
  expect(others).toEqual([])
  expect(known).toMatchObject({ state: "new", replies: 1, anotherWayBack: false })
  expect(lettersOf(team.workstation, known!).map(({ document }) => document.body)).toEqual([report])
})

test("what was opened and kept is forgotten by the server, and the next pull finds nothing", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await pull()
  expect(host.store.letterIds()).toEqual([])
  expect(await pull()).toEqual({
    fetched: 0,
    cases: [],
    byColleagues: [],
    withdrawn: [],
    repeated: 0,
    apart: 0,
    notOurs: 0,
    damaged: 0,
    answered: 0,
    waiting: 0,
    destroyed: 0,
  })
})

test("the same words sent again, sealed anew, are one letter and get one answer", async () => {
  const { team, host, pull } = await aDesk()
  const letter = letterBy("Mai", team.pins, aReport())
  await send(team, host, letter)
  await send(team, host, letter)
  await pull()
  await send(team, host, { ...letter })
  expect(await pull()).toMatchObject({ fetched: 1, cases: [], repeated: 1, answered: 0 })
  const [known] = casesOf(team.workstation)
  expect(known?.letters).toHaveLength(1)
  expect(host.store.letterIds()).toEqual([])
})

test("a second letter from the same mailbox joins its case, another person's makes another", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  await send(team, host, letterBy("Jo", team.pins, aReport()))
  await pull()
  await send(team, host, letterBy("Mai", team.pins, aReport({ story: "He came back." })))
  const { cases } = await pull()
  expect(cases).toHaveLength(1)
  const sizes = casesOf(team.workstation).map(({ id, letters }) => [id === cases[0], letters.length])
  expect(new Set(sizes.map(String))).toEqual(new Set(["true,2", "false,1"]))
})

test("a case has the same name at every workstation, and it tells nothing of the mailbox", async () => {
  const { team, host, pull } = await aDesk()
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  const { cases } = await pull()
  expect(cases[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(wayBackOf(codeOf("Mai", team.pins), true).mailbox).not.toContain(cases[0])
})

describe("two letters of one mailbox that name different ways back", () => {
  async function alarmed() {
    const desk = await aDesk()
    const { team, host, pull } = desk
    await send(team, host, letterBy("Mai", team.pins, aReport()))
    await pull()
    const wayBack = { ...wayBackOf(codeOf("Mai", team.pins), true), recipient: recipientOf("whoever saw the code") }
    await send(team, host, letterBy("Mai", team.pins, aReport({ story: "Write to me here." }), { wayBack }))
    return { ...desk, wayBack, told: await pull() }
  }

  test("are an alarm in the case, and the first way back stays", async () => {
    const { team, wayBack } = await alarmed()
    const [known, ...others] = casesOf(team.workstation)
    expect(others).toEqual([])
    expect(known).toMatchObject({
      anotherWayBack: true,
      wayBack: { recipient: expect.not.stringContaining(wayBack.recipient) },
    })
    expect(describeCase(known!, lettersOf(team.workstation, known!), [])).toContain("SOMEBODY ELSE MAY HOLD THIS CODE")
  })

  test("get no answer by themselves, so that nobody writes to whoever holds the code", async () => {
    const { told } = await alarmed()
    expect(told).toMatchObject({ answered: 0 })
  })

  test("are both kept", async () => {
    const { team } = await alarmed()
    expect(lettersOf(team.workstation, casesOf(team.workstation)[0]!)).toHaveLength(2)
  })
})

describe("what opens but cannot be read is kept aside, never dropped", () => {
  const aside = async (document: (id: string) => unknown) => {
    const { team, host, pull } = await aDesk()
    await send(team, host, document(team.pins.id))
    const told = await pull()
    expect([casesOf(team.workstation), host.store.letterIds()]).toEqual([[], []])
    const kept = team.workstation.vault.list<UnreadableLetter>("unreadable").map(({ value }) => value)
    return { told, kept }
  }

  test.each([
    ["a kind of letter that a newer page sends", { kind: "canopy/sign-up", version: 1, region: "wales" }],
    ["a newer version of a report", { kind: "canopy/report", version: 2, story: "words" }],
    ["a bare word", "help"],
    ["a number", 7],
    ["nothing", null],
    ["a list", [1, 2]],
    ["a field called __proto__", JSON.parse('{"__proto__": {"kind": "canopy/report"}}')],
  ])("%s", async (_title, document) => {
    const { told, kept } = await aside(() => document)
    expect(told).toMatchObject({ fetched: 1, cases: [], notOurs: 0, damaged: 0, answered: 0 })
    expect(kept).toMatchObject([{ why: "unknown-kind", document }])
  })

  test("a report that another mailbox signed", async () => {
    const letter = (id: string) => ({
      ...letterBy("Mai", { id }, aReport()),
      wayBack: letterBy("Jo", { id }, aReport()).wayBack,
    })
    expect((await aside(letter)).kept).toMatchObject([{ why: "not-signed" }])
  })

  test("a report whose words were changed", async () => {
    const letter = (id: string) => ({ ...letterBy("Mai", { id }, aReport()), body: aReport({ story: "Other words." }) })
    expect((await aside(letter)).kept).toMatchObject([
      { why: "not-signed", document: { body: { story: "Other words." } } },
    ])
  })

  test("a report for another organisation", async () => {
    expect((await aside(() => letterBy("Mai", { id: "f".repeat(32) }, aReport()))).kept).toMatchObject([
      { why: "not-signed" },
    ])
  })
})

describe("mischief in one letter does not keep the others from being read", () => {
  async function withMischief(mischief: (team: Awaited<ReturnType<typeof aDesk>>["team"]) => unknown) {
    const { team, host, pull } = await aDesk()
    await send(team, host, mischief(team))
    await send(team, host, letterBy("Mai", team.pins, aReport()))
    const told = await pull()
    expect(casesOf(team.workstation).some(({ replies }) => replies === 1)).toBe(true)
    expect(host.store.letterIds()).toEqual([])
    return { team, told }
  }

  test.each([
    ["lists in lists, thirty thousand deep", "[".repeat(30_000) + "]".repeat(30_000)],
    ["objects in objects, ten thousand deep", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
  ])("%s", async (_title, text) => {
    const { team, host, pull } = await aDesk()
    await post(host, await sealText(host, text))
    await send(team, host, letterBy("Mai", team.pins, aReport()))
    expect(await pull()).toMatchObject({ fetched: 2, damaged: 0, notOurs: 0, answered: 1 })
    expect(casesOf(team.workstation)).toHaveLength(1)
    expect(team.workstation.vault.list("unreadable")).toMatchObject([{ value: { why: "too-deep" } }])
    expect(host.store.letterIds()).toEqual([])
  })

  test("a way back to which nothing can be sealed: a point of low order", async () => {
    const key = new Uint8Array(1216)
    const { team, told } = await withMischief(({ pins }) =>
      letterBy("Eve", pins, aReport(), {
        wayBack: { ...wayBackOf(codeOf("Eve", pins), true), recipient: encodeRecipient(key) },
      }),
    )
    expect(told).toMatchObject({ fetched: 2, answered: 1 })
    const broken = casesOf(team.workstation).find(({ cannotBeAnswered }) => cannotBeAnswered)
    expect(broken?.letters).toHaveLength(1)
    expect(describeCase(broken!, lettersOf(team.workstation, broken!), [])).toContain("cannot be answered")
  })
})

describe("what cannot be opened here is counted, and acknowledged as not ours", () => {
  test("a letter for keys of somebody else", async () => {
    const { team, host, pull } = await aDesk()
    const sealed = sealLetter(letterBy("Mai", team.pins, aReport()), [recipientOf("a colleague")], 4, random)
    await post(host, sealed.ok ? sealed.value : (undefined as never))
    expect(await pull()).toMatchObject({ fetched: 1, notOurs: 1, damaged: 0, cases: [] })
    expect(host.store.letterIds()).toEqual([])
  })

  test.each([
    ["its words", -100],
    ["its header", 120],
  ])("a letter with a byte changed in %s", async (_title, at) => {
    const { team, host, pull } = await aDesk()
    const sealed = Uint8Array.from(await sealFor(team, host, letterBy("Mai", team.pins, aReport())))
    const place = at < 0 ? sealed.length + at : at
    sealed[place] = sealed[place] === 65 ? 66 : 65
    await post(host, sealed as SealedLetter)
    const { notOurs, damaged, cases } = await pull()
    expect([notOurs + damaged, cases]).toEqual([1, []])
    expect(host.store.letterIds()).toEqual([])
  })

  test("a letter of the right length that holds something else", async () => {
    const { team, host, pull } = await aDesk()
    await post(host, await sealText(host, random(65_536)))
    expect(await pull()).toMatchObject({ fetched: 1, damaged: 1, notOurs: 0, cases: [] })
    expect(team.workstation.vault.list("unreadable")).toEqual([])
  })
})
