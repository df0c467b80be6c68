import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { letter } from "../../../crypto/documents/letter.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { settleEchoes } from "../../../keys/members/confirm.ts"
import { keepAsked, peopleOf } from "../../../keys/members/member.ts"
import { forgetOld, stopAddress } from "../../../keys/members/stop.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { day } from "../../crypto/cast.ts"
import { letterOf, withdrawalBy } from "../reporter.ts"
import { permutations, take } from "../taking.ts"
import { aDesk, byText, confirmed, echoBy, later, signUpBy, stopBy, wishes } from "./people.ts"

/** Who is on the list, and who is not any more (S38, S48). */

const addresses = (workstation: Workstation) => peopleOf(workstation).map(({ member }) => member.to)
const isConfirmed = (workstation: Workstation) => peopleOf(workstation).map((person) => person.confirmed !== null)

describe("S38 S48: signing up", () => {
  test("is a letter that makes no case, and says nothing until the number of our message comes back", async () => {
    const { team, workstation } = await aDesk()
    take(workstation, signUpBy("Mai", team, wishes()))
    expect([addresses(workstation), isConfirmed(workstation), casesOf(workstation)]).toEqual([
      ["mai@example.org"],
      [false],
      [],
    ])
    keepAsked(workstation, peopleOf(workstation)[0]!.member, {
      day: workstation.today,
      echo: "482109375",
      why: "sign-up",
    })
    take(workstation, echoBy("a friend’s phone", team, "482109376"))
    expect(isConfirmed(workstation)).toEqual([false])
    take(workstation, echoBy("Mai", team, "482109375"))
    expect(isConfirmed(workstation)).toEqual([true])
  })

  test("a number that comes before this workstation knows it, waits, and counts later", async () => {
    const { team, workstation } = await aDesk()
    take(workstation, echoBy("Mai", team, "482109375"), signUpBy("Mai", team, wishes()))
    keepAsked(workstation, peopleOf(workstation)[0]!.member, {
      day: workstation.today,
      echo: "482109375",
      why: "sign-up",
    })
    settleEchoes(workstation)
    expect(isConfirmed(workstation)).toEqual([true])
    expect(workstation.vault.list("echo-given")).toEqual([])
  })

  test("what was never confirmed is forgotten after 14 days, and so is a number that nobody knew", async () => {
    const desk = await aDesk()
    take(desk.workstation, signUpBy("Mai", desk.team, wishes()), echoBy("Jo", desk.team, "000000000"))
    const inTime = await later(desk, 14)
    expect([forgetOld(inTime.workstation), addresses(inTime.workstation).length]).toEqual([0, 1])
    const after = await later(inTime, 1)
    expect([forgetOld(after.workstation), addresses(after.workstation)]).toEqual([1, []])
    expect(after.workstation.vault.list("echo-given")).toEqual([])
  })

  test("new wishes for an address hold when they are confirmed, and the older ones are gone then", async () => {
    const desk = await aDesk()
    confirmed(desk, wishes({ regions: ["london"] }))
    const { team, workstation } = await later(desk, 1)
    take(workstation, signUpBy("a stranger", team, wishes({ address: "Mai@Example.org", regions: ["wales"] })))
    const fresh = peopleOf(workstation).find((person) => person.confirmed === null)!
    expect(peopleOf(workstation).find((person) => person.confirmed !== null)?.member.regions).toEqual(["london"])
    keepAsked(workstation, fresh.member, { day: workstation.today, echo: "111222333", why: "sign-up" })
    take(workstation, echoBy("Mai", team, "111222333"))
    expect(peopleOf(workstation).map(({ member }) => member.regions)).toEqual([["wales"]])
  })

  test("an address that no message could go to is not kept, nor one that holds two; of any other the bare address is", async () => {
    const { team, workstation } = await aDesk()
    for (const address of ["nobody", "07700", "Mai <x>\r\nBcc: @"])
      take(workstation, signUpBy(address, team, wishes({ address })), signUpBy(`${address} t`, team, byText(address)))
    take(workstation, signUpBy("two", team, wishes({ address: "a@example.org, b@example.org" })))
    take(workstation, signUpBy("three", team, byText("07700 900123 / 07700 900124")))
    expect(addresses(workstation)).toEqual([])
    take(workstation, signUpBy("four", team, wishes({ address: "Jo <jo@example.org>\r\nBcc: x" })))
    expect(addresses(workstation)).toEqual(["jo@example.org"])
  })

  test("a text company never sees nuisance, nor the words of a warning: the letter has no place for it", async () => {
    const { team } = await aDesk()
    const sound = signUpBy("Mai", team, byText("+447700900123"))
    expect(letter.safeParse(sound).success).toBe(true)
    const bodies = [
      { levels: ["nuisance"] },
      { fullText: true },
      { yearly: false },
      { sender: "Ugly Mugs" },
      { name: "Mai" },
    ]
    for (const body of bodies)
      expect(letter.safeParse({ ...sound, body: { ...(sound.body as object), ...body } }).success).toBe(false)
  })
})

describe("S38: stopping", () => {
  test.each([
    ["mai@example.org", " MAI@example.org "],
    ["+447700900123", "07700 900123"],
  ])("%s is gone by “%s”, with no code, from anybody", async (address, typed) => {
    const desk = await aDesk()
    const { team, workstation } = desk
    confirmed(desk, address.startsWith("+") ? byText(address) : wishes({ address }))
    take(workstation, stopBy("anybody", team, typed))
    expect(addresses(workstation)).toEqual([])
  })

  test("counts against every sign-up of that day or before, in whatever order letters come", async () => {
    const { team } = await aDesk()
    const letters = [
      signUpBy("Mai", team, wishes()),
      stopBy("Mai", team, "mai@example.org"),
      echoBy("Mai", team, "482109375"),
    ]
    for (const order of permutations(letters)) {
      const { workstation } = await aDesk()
      take(workstation, ...order)
      expect(addresses(workstation)).toEqual([])
    }
  })

  test("whoever signs up again on a later day is on the list, also when both letters come together", async () => {
    const { team, workstation } = await aDesk()
    take(workstation, signUpBy("Mai", team, wishes(), day("2026-06-18")), stopBy("Mai", team, "mai@example.org"))
    expect(addresses(workstation)).toEqual(["mai@example.org"])
  })

  test("a sign-up that the host sends a second time brings nobody back", async () => {
    const { team, workstation } = await aDesk()
    const first = signUpBy("Mai", team, wishes())
    take(workstation, first)
    take(workstation, stopBy("Mai", team, "mai@example.org"))
    take(workstation, first)
    expect(addresses(workstation)).toEqual([])
  })

  test("one last message waits for who had heard of us, and none for who had not", async () => {
    const desk = await aDesk()
    confirmed(desk, wishes())
    take(desk.workstation, signUpBy("Jo", desk.team, wishes({ address: "jo@example.org" })))
    stopAddress(desk.workstation, "mail:mai@example.org", "goodbye")
    stopAddress(desk.workstation, "mail:jo@example.org", "goodbye")
    expect(
      desk.workstation.vault.list<{ member: { to: string } }>("goodbye").map(({ value }) => value.member.to),
    ).toEqual(["mai@example.org"])
    const after = await later(desk, 15)
    forgetOld(after.workstation)
    expect(after.workstation.vault.list("goodbye")).toEqual([])
  })

  test("“delete everything” from the sign-up’s own mailbox takes the sign-up too", async () => {
    const { team, workstation } = await aDesk()
    take(workstation, signUpBy("Mai", team, wishes()))
    take(workstation, withdrawalBy("Mai", team.pins))
    expect(addresses(workstation)).toEqual([])
    take(
      workstation,
      letterOf("Mai", team.pins, { kind: "canopy/sign-up", body: wishes({ address: "other@example.org" }) }),
    )
    expect(addresses(workstation)).toEqual([])
  })
})

describe("S38 N5: the list on the disk", () => {
  const filesOf = (home: string) => readdirSync(home).map((name) => readFileSync(join(home, name)))

  test("no file of the workstation holds an address, and a member who stopped is in none that the keys open", async () => {
    const desk = await aDesk()
    const { team, workstation } = desk
    confirmed(desk, wishes(), byText("+447700900123"))
    for (const file of filesOf(team.home))
      for (const word of ["mai@example.org", "7700900123", "north-west"]) expect(file.includes(word)).toBe(false)
    const before = workstation.vault.list("member").length
    stopAddress(workstation, "mail:mai@example.org", "silent")
    expect([before, workstation.vault.list("member").length]).toEqual([2, 1])
    const names: string[] = []
    workstation.vault.together(() =>
      workstation.vault.each((name, value) => names.push(`${name} ${JSON.stringify(value)}`)),
    )
    expect(names.filter((each) => each.includes("mai@"))).toEqual([])
  })
})
