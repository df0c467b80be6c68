import { describe, expect, test } from "vitest"
import { regions } from "../../../crypto/documents/choices.ts"
import { quietTimes, senderLabels, subjects } from "../../../crypto/documents/sign-up.ts"
import type { HandedOver } from "../../../keys/members/line/line.ts"
import { keepSettings } from "../../../keys/members/line/settings.ts"
import { peopleOf } from "../../../keys/members/member.ts"
import { beginNotices } from "../../../keys/members/notice.ts"
import { isQuiet } from "../../../keys/members/quiet.ts"
import { sendDue } from "../../../keys/members/send.ts"
import { openMessages, readReceipts } from "../../../keys/members/settle.ts"
import { stopAddress } from "../../../keys/members/stop.ts"
import { tellingIn } from "../../../keys/members/telling.ts"
import { mailWords, noticeLine, senderWords, subjectWords, textWords } from "../../../keys/members/words.ts"
import { alertsInForce } from "../../../keys/outbound/alerts/published.ts"
import { Refusal, refuse } from "../../../keys/refusals/refusal.ts"
import { take } from "../taking.ts"
import { aDesk, byText, confirmed, type Desk, echoBy, later, signUpBy, stopBy, wishes } from "./people.ts"
import { again, Death, dies, Lines, published, set, settings } from "./sending.ts"

/** What leaves for members, to whom, and how often: once (S38, N14). */

async function scene(...all: Parameters<typeof confirmed>[1][]): Promise<Desk & { lines: Lines }> {
  const desk = await aDesk()
  set(desk.workstation)
  confirmed(desk, ...all)
  published(desk.workstation, { "26-0143": {} })
  return { ...desk, lines: new Lines() }
}
const send = ({ workstation }: Desk, lines: Lines) => sendDue(workstation, lines.line, () => {})
const begin = ({ workstation }: Desk, ...numbers: string[]) => beginNotices(workstation, numbers)
const refusal = async (act: () => unknown): Promise<string> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return "none"
}
const many = (count: number) => Array.from({ length: count }, (_, at) => wishes({ address: `m${at}@example.org` }))

describe("S38 N14: what a message says", () => {
  const at = "notes.example"
  const notice = (region: (typeof regions)[number], back = false) => ({ number: "26-0143", region, back })

  test("a text is the number, the area, how to stop, and a short address", async () => {
    const { workstation, lines, team } = await scene(byText("+447700900123"))
    begin({ workstation, team }, "26-0143")
    await send({ workstation, team }, lines)
    expect(lines.texts.map(({ to, body }) => [to, body])).toEqual([
      ["+447700900123", "New notice 26-0143, North West. Reply STOP. notes.example/n"],
    ])
  })

  test("every text is 160 signs of GSM 7-bit at most, and no text, subject, sender or e-mail tells what it is about", () => {
    const lines = subjects.flatMap((subject) =>
      regions.flatMap((region) => [
        noticeLine({ subject }, [notice(region), notice(region), notice(region)]),
        noticeLine({ subject }, [notice(region, true)]),
      ]),
    )
    const texts = [
      ...lines.map((line) => textWords.notice(line, at)),
      ...[textWords.ask("482109375", at), textWords.yearly("482109375", at), textWords.goodbye(at), textWords.test(at)],
    ]
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(160)
      expect(text).toMatch(/^[A-Za-z0-9 .,;:?'/-]+$/)
    }
    const mails = [
      ...lines.map((line) => mailWords.notice(line, at, [])),
      ...[mailWords.ask("482109375", at), mailWords.yearly("482109375", at), mailWords.goodbye(at), mailWords.test(at)],
    ]
    const shown = [...senderLabels.map((label) => senderWords[label]), ...subjects.map((each) => subjectWords[each])]
    for (const text of [...texts, ...mails, ...shown]) expect(tellingIn(text)).toEqual([])
  })

  test.each(["Ugly Mugs", "sexworkers.example", "an ALERT", "the police", "a client", "danger", "Canopy"])(
    "“%s” is found, and stops a message before it leaves",
    (words) => expect(tellingIn(words)).not.toEqual([]),
  )

  test("an address that would tell is not taken as the one from which we write, nor as the short one", async () => {
    const { workstation } = await aDesk()
    const telling = [
      { ...settings, address: "uglymugs.example" },
      { ...settings, smtp: { ...settings.smtp, from: "alerts@notes.example" } },
    ]
    for (const file of telling)
      expect(await refusal(() => keepSettings(workstation, JSON.stringify(file)))).toBe("message-tells")
    const wrong = [
      { ...settings, gateway: { ...settings.gateway, url: "http://texts.example" } },
      { ...settings, smtp: { ...settings.smtp, tls: "none" } },
      { ...settings, smtp: { ...settings.smtp, certificate: "-----BEGIN" } },
      { ...settings, smtp: { ...settings.smtp, ignoreTLS: true } },
      {},
    ]
    for (const file of wrong)
      expect(await refusal(() => keepSettings(workstation, JSON.stringify(file)))).toBe("not-sending-settings")
  })

  test("a message in which such a word stands all the same is not handed over, and is due as before", async () => {
    const desk = await scene(wishes())
    begin(desk, "26-0143")
    desk.workstation.vault.put("sending/settings", { ...settings, address: "uglymugs.example" })
    expect(await refusal(() => send(desk, desk.lines))).toBe("message-tells")
    expect([desk.lines.all, openMessages(desk.workstation)]).toEqual([[], []])
    set(desk.workstation)
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 1 })
  })

  test("the words of a warning go only to who chose them, and by e-mail alone", async () => {
    const desk = await scene(wishes(), wishes({ address: "whole@example.org", fullText: true }))
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    const bodies = Object.fromEntries(desk.lines.mails.map(({ to, body }) => [to, body]))
    expect(bodies["mai@example.org"]).toBe(
      "New notice 26-0143, North West.\n\nhttps://notes.example/n\n\nTo stop: https://notes.example/s",
    )
    expect(bodies["whole@example.org"]).toContain("He asks for a second address.")
    expect(desk.lines.mails.map(({ from, subject }) => `${from} ${subject}`)).toEqual([
      "Notices Notice",
      "Notices Notice",
    ])
  })
})

describe("S38: who gets it", () => {
  test("the regions and levels that were chosen, and what is about several areas", async () => {
    const desk = await scene(
      wishes(),
      wishes({ address: "south@example.org", regions: ["south-east"], levels: ["nuisance"] }),
    )
    published(desk.workstation, {
      "26-0144": { region: "south-east", level: "nuisance" },
      "26-0145": { region: "touring", level: "danger" },
      "26-0146": { region: "touring", level: "nuisance" },
    })
    begin(desk, "26-0143", "26-0144", "26-0145", "26-0146")
    await send(desk, desk.lines)
    const told = Object.fromEntries(desk.lines.mails.map(({ to, body }) => [to, body.match(/26-\d{4}/g)]))
    expect(told).toEqual({ "mai@example.org": ["26-0143", "26-0145"], "south@example.org": ["26-0144", "26-0146"] })
  })

  test("nobody in their quiet hours: they get it at another hour, once", async () => {
    const desk = await scene(wishes({ quiet: "night" }))
    begin(desk, "26-0143")
    desk.lines.hour = 23
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 0, quiet: 1 })
    desk.lines.hour = 8
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 1, quiet: 0 })
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 0 })
    const hours = quietTimes.map(
      (time) => Array.from({ length: 24 }, (_, hour) => isQuiet(time, hour)).filter(Boolean).length,
    )
    expect(hours).toEqual([0, 10, 14, 9])
  })

  test("what is taken back is told to who was told of it, and to nobody else", async () => {
    const desk = await scene(wishes(), wishes({ address: "new@example.org", regions: ["wales"] }))
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    published(desk.workstation, {}, ["26-0143"])
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    await send(desk, desk.lines)
    expect(desk.lines.mails.map(({ to }) => to)).toEqual(["mai@example.org", "mai@example.org"])
    expect(desk.lines.mails[1]?.body).toContain("Notice 26-0143 is taken back.")
  })

  test("J18: what two people paused is sent to nobody who waits for it, and goes on when it is back", async () => {
    const desk = await scene(wishes({ fullText: true }), byText("+447700900123"))
    begin(desk, "26-0143")
    const [warning] = alertsInForce(desk.workstation)
    published(desk.workstation, {}, [], { paused: ["26-0143"] })
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 0 })
    expect(await refusal(() => begin(desk, "26-0143"))).toBe("no-such-alert")
    published(desk.workstation, {}, [], { resumed: [warning!] })
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 2 })
  })

  test("a warning that nobody published, or of which nobody was told before it went, is told to nobody", async () => {
    const desk = await scene(wishes())
    expect(await refusal(() => begin(desk, "26-0999"))).toBe("no-such-alert")
    published(desk.workstation, {}, ["26-0143"])
    expect(await refusal(() => begin(desk, "26-0143"))).toBe("not-told-of")
  })

  test("after two weeks a notice is over, and begins no second time", async () => {
    const desk = await scene(wishes())
    begin(desk, "26-0143")
    const after = await later(desk, 15)
    expect(await refusal(() => begin(after, "26-0143"))).toBe("notice-over")
    expect(await send(after, desk.lines)).toMatchObject({ sent: 0 })
  })
})

describe("S38: double opt-in, and once a year", () => {
  const echoIn = (body = "") => (body.match(/\d{3} \d{3} \d{3}/)?.[0] ?? "").replaceAll(" ", "")

  test("an address is asked once, by a message that holds the number; a stranger’s wishes for it never hold", async () => {
    const desk = await scene()
    take(
      desk.workstation,
      signUpBy("Mai", desk.team, wishes()),
      signUpBy("a stranger", desk.team, wishes({ regions: ["wales"] })),
    )
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    await send(desk, desk.lines)
    expect(desk.lines.mails.length).toBe(1)
    take(desk.workstation, echoBy("Mai", desk.team, echoIn(desk.lines.mails[0]?.body)))
    const [first] = peopleOf(desk.workstation).filter((person) => person.confirmed !== null)
    await send(desk, desk.lines)
    const isTold = desk.lines.mails.some(({ body }) => body.includes("26-0143"))
    expect(isTold).toBe(first?.member.regions[0] === "north-west")
    expect(peopleOf(desk.workstation).filter((person) => person.confirmed !== null).length).toBe(1)
  })

  test("after eleven months members are asked, once, and after twelve they are forgotten without an answer", async () => {
    const desk = await scene(wishes(), wishes({ address: "jo@example.org" }))
    expect(await send(await later(desk, 334), desk.lines)).toMatchObject({ sent: 0 })
    const asked = await later(desk, 335)
    expect(await send(asked, desk.lines)).toMatchObject({ sent: 2 })
    expect(await send(asked, desk.lines)).toMatchObject({ sent: 0 })
    const ofMai = desk.lines.mails.find(({ to }) => to === "mai@example.org")?.body
    take(asked.workstation, echoBy("Mai", asked.team, echoIn(ofMai)))
    const after = await later(desk, 366)
    expect(await send(after, desk.lines)).toMatchObject({ sent: 0 })
    expect(peopleOf(after.workstation).map(({ member }) => member.to)).toEqual(["mai@example.org"])
  })

  test("who stopped by a letter hears it once, and is nowhere then; who stopped by a text hears no more", async () => {
    const desk = await scene(wishes(), byText("+447700900123"))
    desk.lines.stops = ["+447700900123", "+447700900999"]
    take(desk.workstation, stopBy("anybody", desk.team, "mai@example.org"))
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 1, stopped: 1 })
    expect(desk.lines.all.map(({ to, body }) => [to, body.includes("come back at")])).toEqual([
      ["mai@example.org", true],
    ])
    expect([
      await send(desk, desk.lines),
      desk.workstation.vault.list("goodbye"),
      peopleOf(desk.workstation),
    ]).toMatchObject([{ sent: 0 }, [], []])
  })

  test("who stops while a send goes on gets nothing of what was left", async () => {
    const desk = await scene(...many(3))
    begin(desk, "26-0143")
    desk.lines.mailSays = () => {
      for (const { member } of peopleOf(desk.workstation)) stopAddress(desk.workstation, member.key, "silent")
      return "sent"
    }
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 1 })
    expect(desk.lines.mails.length).toBe(1)
  })
})

describe("S38: never twice to one person", () => {
  const outcomes: HandedOver[] = ["sent", "refused", "unsure"]
  test.each(outcomes)("an e-mail that was “%s” is not sent again", async (how) => {
    const desk = await scene(wishes())
    begin(desk, "26-0143")
    desk.lines.mailSays = () => how
    await send(desk, desk.lines)
    await send(await again(desk), desk.lines)
    expect(desk.lines.mails.length).toBe(1)
  })

  test("one that was “later”, or that a broken line kept from going, goes with the next send, once", async () => {
    const desk = await scene(wishes())
    begin(desk, "26-0143")
    desk.lines.mailSays = () => "later"
    expect(await send(desk, desk.lines)).toMatchObject({ later: 1 })
    desk.lines.mailSays = () => refuse("mail-unreachable")
    expect(await refusal(() => send(desk, desk.lines))).toBe("mail-unreachable")
    desk.lines.mailSays = () => "sent"
    expect([await send(desk, desk.lines), await send(desk, desk.lines)]).toMatchObject([{ sent: 1 }, { sent: 0 }])
  })

  test.each([1, 2, 3, 4, 5])(
    "killed at message %i of 5, before or after the other side had it, each person gets one",
    async (place) => {
      for (const before of [true, false]) {
        let desk: Desk & { lines: Lines } = await scene(...many(5))
        begin(desk, "26-0143")
        const got: string[] = []
        let at = 0
        desk.lines.mailSays = ({ to }) => {
          if (++at === place && before) dies()
          got.push(to)
          return at === place ? dies() : "sent"
        }
        await expect(send(desk, desk.lines)).rejects.toThrow(Death)
        desk = { ...desk, ...(await again(desk)) }
        desk.lines.mailSays = ({ to }) => {
          got.push(to)
          return "sent"
        }
        expect(openMessages(desk.workstation).length).toBe(1)
        await send(desk, desk.lines)
        expect(new Set(got).size).toBe(got.length)
        // Of an e-mail nobody can tell: it is shown, and not sent again.
        expect(got.length).toBe(before ? 4 : 5)
      }
    },
  )

  test("of a text the gateway knows: one that it never had goes under the same key, one that it had does not", async () => {
    for (const had of [true, false]) {
      const desk = await scene(byText("+447700900123"))
      begin(desk, "26-0143")
      desk.lines.textSays = dies
      await expect(send(desk, desk.lines)).rejects.toThrow(Death)
      const next = await again(desk)
      desk.lines.textSays = () => "sent"
      desk.lines.lookSays = () => (had ? "accepted" : "never")
      await send(next, desk.lines)
      await send(next, desk.lines)
      const keys = desk.lines.texts.map(({ key, body }) => `${key} ${body}`)
      expect([keys.length, new Set(keys).size, openMessages(next.workstation).length]).toEqual([had ? 1 : 2, 1, 0])
    }
  })

  test("a text of which nobody said whether it went waits for the gateway’s word, and nothing is sent without it", async () => {
    const desk = await scene(byText("+447700900123"), byText("+447700900124"))
    begin(desk, "26-0143")
    desk.lines.textSays = () => "unsure"
    expect(await send(desk, desk.lines)).toMatchObject({ unsure: 2 })
    desk.lines.lookSays = () => refuse("gateway-unreachable")
    expect(await refusal(() => send(desk, desk.lines))).toBe("gateway-unreachable")
    desk.lines.lookSays = () => "accepted"
    expect(await send(desk, desk.lines)).toMatchObject({ sent: 0 })
    expect(desk.lines.texts.length).toBe(2)
  })

  test("new wishes for the same address bring nothing again", async () => {
    const desk = await scene(wishes())
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    take(desk.workstation, signUpBy("Mai again", desk.team, wishes({ fullText: true })))
    await send(desk, desk.lines)
    take(
      desk.workstation,
      echoBy("Mai", desk.team, (desk.lines.mails[1]?.body.match(/\d{3} \d{3} \d{3}/)?.[0] ?? "").replaceAll(" ", "")),
    )
    expect(peopleOf(desk.workstation).map(({ member }) => member.fullText)).toEqual([true])
    await send(desk, desk.lines)
    expect(desk.lines.mails.length).toBe(2)
  })
})

describe("S38: what comes back", () => {
  test("an address that refuses on two days is forgotten; on one day it is not", async () => {
    const desk = await scene(wishes())
    published(desk.workstation, { "26-0144": {} })
    begin(desk, "26-0143")
    desk.lines.mailSays = () => "refused"
    await send(desk, desk.lines)
    begin(desk, "26-0144")
    await send(desk, desk.lines)
    expect(peopleOf(desk.workstation).map(({ refused }) => refused.length)).toEqual([1])
    const next = await later(desk, 1)
    published(next.workstation, { "26-0145": {} })
    begin(next, "26-0145")
    await send(next, desk.lines)
    expect(peopleOf(next.workstation)).toEqual([])
  })

  test("ten in a row that come back stop the send: the fault is not with each of them", async () => {
    const desk = await scene(...many(15))
    begin(desk, "26-0143")
    desk.lines.mailSays = () => "refused"
    expect(await refusal(() => send(desk, desk.lines))).toBe("everybody-refused")
    expect([desk.lines.mails.length, peopleOf(desk.workstation).length]).toEqual([10, 15])
  })

  test("a gateway’s receipt is asked for: what did not arrive counts as refused, what arrived is not asked again", async () => {
    const desk = await scene(byText("+447700900123"), byText("+447700900124"))
    begin(desk, "26-0143")
    await send(desk, desk.lines)
    const first = desk.lines.texts[0]?.key
    desk.lines.lookSays = (key) => (key === first ? "failed" : "delivered")
    expect(await readReceipts(desk.workstation, desk.lines.line)).toEqual({ delivered: 1, failed: 1 })
    expect(await readReceipts(desk.workstation, desk.lines.line)).toEqual({ delivered: 0, failed: 0 })
    expect(peopleOf(desk.workstation).flatMap(({ refused }) => refused).length).toBe(1)
  })
})
