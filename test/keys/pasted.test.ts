import { describe, expect, test } from "vitest"
import { writeAgeFile } from "../../crypto/age-file.ts"
import { armored } from "../../crypto/block.ts"
import { utf8 } from "../../crypto/bytes.ts"
import type { Seen } from "../../crypto/documents/letter.ts"
import { encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { sealBlock } from "../../crypto/seal.ts"
import type { SealedBlock } from "../../crypto/sealed.ts"
import { casesOf, lettersOf } from "../../keys/casework/intake.ts"
import { cases, letters, oneCase } from "../../keys/commands/reading.ts"
import { blockOpener } from "../../keys/post/pasted.ts"
import { messageSecrets } from "../../keys/ring/message-keys.ts"
import { secretOf } from "../crypto/cast.ts"
import { random } from "../support/random.ts"
import { aBrowser } from "./browser.ts"
import { contextFor } from "./context.ts"
import { aDesk, type Desk } from "./desk-and-host.ts"
import { aReport, codeOf, followUpBy, letterBy, pastedBy, send, withdrawalBy } from "./reporter.ts"
import { taskKinds, theCase } from "./taking.ts"

/** N13: a block that somebody sealed elsewhere and pasted is opened a second time, at the desk. */

function standingKey({ team }: Desk): Uint8Array {
  const secret = messageSecrets(team.workstation).find(({ kind }) => kind === "canopy/standing-key")
  return hybridPublicKey(Uint8Array.from(Buffer.from(secret!.seed, "base64")))
}

/** What the offline form makes. */
function blockOf(desk: Desk, document: unknown): string {
  const sealed = sealBlock(document, [encodeRecipient(standingKey(desk))], 4, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return armored(sealed.value)
}

/** What the stock `age` makes of a text, to these keys. */
const textBlock = (text: string, keys: readonly Uint8Array[]): string =>
  armored(writeAgeFile(utf8(text), keys, random) as unknown as SealedBlock)

/** The block, pasted by somebody whose code the server made, and pulled. */
async function paste(desk: Desk, block: string) {
  await send(desk.team, desk.host, pastedBy("outer", desk.team.pins, block))
  return desk.pull()
}

const outerCase = ({ team }: Desk) => theCase(team.workstation)
const insideOf = (desk: Desk) => lettersOf(desk.team.workstation, outerCase(desk))[0]!.inside

describe("N13: a block that does not open is kept in its case, and says why", () => {
  test("sealed for others", async () => {
    const desk = await aDesk()
    await paste(desk, textBlock("words", [hybridPublicKey(secretOf("somebody else"))]))
    expect(insideOf(desk)).toEqual({ why: "pasted-not-ours" })
    const told = (await oneCase(contextFor(desk.team.home, `case ${outerCase(desk).id}`))).lines.join("\n")
    expect(told).toContain("A colleague may hold one")
  })

  test.each([
    [
      "changed after it was sealed",
      (block: string) => block.replace(/.(?=\n-----END)/, (last) => (last === "A" ? "B" : "A")),
    ],
    ["no age file at all", () => "Hello, I could not paste it."],
  ])("%s", async (_title, change) => {
    const desk = await aDesk()
    await paste(desk, change(`${textBlock("words ".repeat(40), [standingKey(desk)])}`))
    expect(insideOf(desk)).toEqual({ why: "pasted-damaged" })
    expect(desk.host.store.letterIds()).toEqual([])
  })

  test("of more stanzas than any organisation has: it is not even tried", async () => {
    const mine = secretOf("mine")
    const others = Array.from({ length: 16 }, (_, at) => hybridPublicKey(secretOf(`other ${at}`)))
    const open = blockOpener([mine])
    expect(await open(textBlock("words", [...others, hybridPublicKey(mine)]))).toEqual({ why: "pasted-not-ours" })
    expect(await open(textBlock("words", [...others.slice(1), hybridPublicKey(mine)]))).toEqual({ text: "words" })
  })
})

describe("N13: a signed letter inside counts as that letter", () => {
  test("of its own mailbox, however often it is pasted, and nobody marks its case", async () => {
    const desk = await aDesk()
    const { team, host, pull } = desk
    const inner = letterBy("Mai", team.pins, aReport({ story: "Sealed at home." }))
    await paste(desk, blockOf(desk, inner))
    await send(team, host, pastedBy("another outer", team.pins, blockOf(desk, inner)))
    expect(await pull()).toMatchObject({ cases: [] })
    const known = outerCase(desk)
    expect(known).toMatchObject({ letters: { length: 1 }, wayBack: { mailbox: inner.wayBack.mailbox } })
    expect([known.answersReadableByHost, taskKinds(team.workstation)]).toEqual([undefined, []])
  })

  test("a withdrawal too, before all others", async () => {
    const desk = await aDesk()
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport()))
    expect(await paste(desk, blockOf(desk, withdrawalBy("Mai", desk.team.pins)))).toMatchObject({ cases: [] })
    expect(casesOf(desk.team.workstation)).toEqual([])
  })
})

describe("N13: anything else inside is what the outer mailbox said", () => {
  test("told word for word, and the case says that the server can read its answers", async () => {
    const desk = await aDesk()
    const text = "<b>He</b> had a blue car.\nHe asked where I live."
    expect(await paste(desk, textBlock(text, [standingKey(desk)]))).toMatchObject({ cases: [outerCase(desk).id] })
    expect(insideOf(desk)).toEqual({ text })
    expect(outerCase(desk).answersReadableByHost).toBe(true)
    expect(taskKinds(desk.team.workstation)).toEqual(["answers-readable-by-host"])
    const page = await (await (await aBrowser(desk.team.workstation)).get(`/cases/${outerCase(desk).id}`)).text()
    expect([page.includes("&lt;b&gt;He&lt;/b&gt; had a blue car."), page.includes("<b>He")]).toEqual([true, false])
    expect((await cases(contextFor(desk.team.home, "cases"))).lines[0]).toContain("CAN BE READ BY THE SERVER")
    expect((await letters(contextFor(desk.team.home, "letters"))).lines[0]).toContain("canopy/pasted")
  })

  test.each([
    [
      "a letter that its mailbox did not sign",
      (pins: { id: string }) => ({ ...letterBy("Mai", pins, aReport()), day: "2026-06-16" }),
    ],
    ["a letter for another organisation", () => letterBy("Mai", { id: "f".repeat(32) }, aReport())],
    ["a block in a block", (pins: { id: string }) => pastedBy("Mai", pins, "-----BEGIN")],
  ])("also %s", async (_title, document) => {
    const desk = await aDesk()
    await paste(desk, blockOf(desk, document(desk.team.pins)))
    expect(outerCase(desk).wayBack.recipient).toBe(
      encodeRecipient(hybridPublicKey(codeOf("outer", desk.team.pins).seal)),
    )
    expect(insideOf(desk)).toMatchObject({ text: expect.any(String) })
  })
})

test("N13: a letter inside that is nested deeper than any of ours is words, and no letter", async () => {
  const desk = await aDesk()
  const nested = JSON.parse("[".repeat(200) + "]".repeat(200)) as unknown
  const letter = letterBy("Mai", desk.team.pins, { ...aReport(), nested } as ReturnType<typeof aReport>)
  const text = JSON.stringify(letter)
  await paste(desk, textBlock(text, [standingKey(desk)]))
  expect(insideOf(desk)).toEqual({ text })
})

test("N3: a letter that was written with scripts off says on its case that it passed our server", async () => {
  const desk = await aDesk()
  const { team, host, pull } = desk
  const seen: Seen = { by: "server", roster: "a".repeat(64), messageKeys: [], release: null }
  await send(team, host, followUpBy("Mai", team.pins, { text: "Hello." }, { seen }))
  await pull()
  const told = (await oneCase(contextFor(team.home, `case ${outerCase(desk).id}`))).lines.join("\n")
  expect(told).toContain("Passed our server in readable form")
})
