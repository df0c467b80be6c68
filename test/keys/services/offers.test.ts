import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { answerOffer, describeOffer, offerService, offersOf } from "../../../keys/services/offers.ts"
import { areasOf, servicesFor } from "../../../keys/services/search.ts"
import { serviceText } from "../../../keys/services/words.ts"
import { aReport, followUpBy, letterBy, newMailboxBy, withdrawalBy } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aDay, aTeam } from "../workstation.ts"
import { inDirectory } from "./directory-of.ts"

/** J9: offered and accepted are written down, and no more. */

const kind = (of: string) => expect.objectContaining({ kind: of })

async function withCase(fields = {}) {
  const { workstation, pins } = await aTeam()
  take(workstation, letterBy("Mai", pins, aReport(fields)))
  const { id } = theCase(workstation)
  return { workstation, pins, id, offers: () => offersOf(workstation, openCase(workstation, id)) }
}

describe("J9: a service is offered", () => {
  test("when a reply passes it on; the kind and the day are kept, not which it was nor what for", async () => {
    const { workstation, id, offers } = await withCase({ support: ["drugs-alcohol"] })
    const one = inDirectory(workstation, { kinds: ["health", "drugs-alcohol"] })
    await replyTo(workstation, id, `This may help.\n\n${serviceText(one)}`)
    expect(offers()).toEqual([{ id: "1", kinds: ["health", "drugs-alcohol"], day: aDay, accepted: "unknown" }])
    expect(JSON.stringify(workstation.vault.list(`offer/${id}`))).not.toMatch(/Open Door|0161/)
    expect(describeOffer(offers()[0]!)).toBe(`health, drugs alcohol: offered on ${aDay}, no answer yet`)
  })

  test("once, when the same reply is given again", async () => {
    const { workstation, id, offers } = await withCase()
    const text = serviceText(inDirectory(workstation))
    for (const words of [text, `${text}\n`]) await replyTo(workstation, id, words)
    expect(offers()).toHaveLength(1)
  })

  test("with others, when a reply gives a choice; and by the words with which a case closes", async () => {
    const { workstation, id, offers } = await withCase()
    const [first, second] = [
      inDirectory(workstation),
      inDirectory(workstation, { name: "Safe Roof", kinds: ["housing"] }),
    ]
    await replyTo(workstation, id, `${serviceText(first)}\n\n${serviceText(second)}`)
    await closeCase(workstation, id, `We told you of Safe Roof, ${second.phone}.`)
    expect(offers().map(({ kinds }) => kinds)).toEqual([["health"], ["housing"], ["housing"]])
  })

  test.each([
    ["only names it", "Have you heard of the Open Door Clinic?"],
    ["only has its number", "Ring 0161 496 0123."],
    ["is about something else", "We have read it."],
  ])("but not by a reply that %s", async (_title, text) => {
    const { workstation, id, offers } = await withCase()
    inDirectory(workstation)
    await replyTo(workstation, id, text)
    expect(offers()).toEqual([])
  })

  test("nor by a reply that was refused", async () => {
    const { workstation, id, offers } = await withCase()
    const text = serviceText(inDirectory(workstation))
    await expect(replyTo(workstation, id, `${text} ${"字".repeat(20_000)}`)).rejects.toThrow(kind("reply-too-long"))
    expect(offers()).toEqual([])
  })

  test("in another way, when a caseworker says so", async () => {
    const { workstation, id, offers } = await withCase()
    const one = inDirectory(workstation)
    offerService(workstation, id.toLowerCase(), one.id)
    expect(offers()).toHaveLength(1)
    expect(() => offerService(workstation, id, "00000000")).toThrow(kind("no-such-service"))
    expect(() => offerService(workstation, "AAAAAAAA", one.id)).toThrow(kind("no-such-case"))
  })
})

describe("J9: the answer", () => {
  test("is yes or no, and can change", async () => {
    const { workstation, id, offers } = await withCase()
    offerService(workstation, id, inDirectory(workstation).id)
    answerOffer(workstation, id, "1", "no")
    expect(offers()).toMatchObject([{ accepted: "no", day: aDay }])
    answerOffer({ ...workstation, today: addDays(aDay, 5) }, id, "1", "yes")
    expect(offers()).toMatchObject([{ accepted: "yes", day: aDay }])
  })

  test.each(["2", "0", "", "__proto__", "1/1"])("to an offer %j, which was never made, is not kept", async (offer) => {
    const { workstation, id } = await withCase()
    offerService(workstation, id, inDirectory(workstation).id)
    expect(() => answerOffer(workstation, id, offer, "yes")).toThrow(kind("no-such-offer"))
  })
})

describe("N6: offers belong to the case", () => {
  test("and are forgotten with it; nothing more can be offered in it", async () => {
    const { workstation, pins, id } = await withCase()
    const one = inDirectory(workstation)
    offerService(workstation, id, one.id)
    take(workstation, withdrawalBy("Mai", pins))
    expect(workstation.vault.list(`offer/${id}`)).toEqual([])
    expect(() => offerService(workstation, id, one.id)).toThrow(kind("nothing-left-of-case"))
    expect(() => answerOffer(workstation, id, "1", "yes")).toThrow(kind("nothing-left-of-case"))
  })

  test("and go on with it when its mailbox is another one", async () => {
    const { workstation, pins, id, offers } = await withCase()
    take(workstation, letterBy("Mai's second code", pins, aReport({ story: "From the new one." })))
    const other = casesOf(workstation).find((each) => each.id !== id)?.id ?? ""
    const [health, housing] = [inDirectory(workstation), inDirectory(workstation, { kinds: ["housing"] })]
    offerService(workstation, id, health.id)
    offerService(workstation, other, housing.id)
    answerOffer(workstation, other, "1", "yes")
    take(workstation, newMailboxBy("Mai", "Mai's second code", pins))
    expect(offers().map(({ id: at, kinds, accepted }) => [at, kinds[0], accepted])).toEqual([
      ["1", "health", "unknown"],
      ["2", "housing", "yes"],
    ])
    expect(workstation.vault.list(`offer/${other}`)).toEqual([])
  })
})

describe("S13 S76: which services are shown for a case", () => {
  test("those of the region, the town and the area in which help is wanted, in any letter", async () => {
    const { workstation, pins, id } = await withCase({ region: "wales", town: "Leeds", helpArea: "Hull" })
    take(workstation, followUpBy("Mai", pins, { helpArea: "York" }))
    expect(areasOf(workstation, openCase(workstation, id))).toEqual(["Hull", "Leeds", "wales", "York"])
    for (const name of ["Leeds", "Hull", "York", "Crewe"])
      inDirectory(workstation, { name, regions: [], areas: [name] })
    inDirectory(workstation, { name: "Cymru", regions: ["wales"], areas: [] })
    const found = servicesFor(workstation, openCase(workstation, id)).map(({ name }) => name)
    expect(found).toEqual(["Hull", "Leeds", "York", "Cymru"])
  })

  test("all of them, where no area was told", async () => {
    const { workstation, id } = await withCase({ region: undefined })
    inDirectory(workstation)
    expect(servicesFor(workstation, openCase(workstation, id))).toHaveLength(1)
  })
})
