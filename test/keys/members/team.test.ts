import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { dueNow } from "../../../keys/members/due.ts"
import { peopleOf } from "../../../keys/members/member.ts"
import { beginNotices } from "../../../keys/members/notice.ts"
import { agreeToSend, askRelease, bigSend, releaseFor, summaryOf } from "../../../keys/members/release.ts"
import { sendDue } from "../../../keys/members/send.ts"
import { takeOverSending } from "../../../keys/members/sender.ts"
import { pull } from "../../../keys/post/pull.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aColleague } from "../colleague.ts"
import { aDesk as aDeskWithHost } from "../desk-and-host.ts"
import { aTeamOf } from "../journal/team.ts"
import { send } from "../reporter.ts"
import { byText, confirmed, signUpBy, wishes } from "./people.ts"
import { Lines, published, set } from "./sending.ts"

/** Several people work here: nobody gets anything twice, and no one person reaches everybody by mistake (J12, S38). */

const refusal = async (act: () => unknown): Promise<string> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return "none"
}
const onDay = (workstation: Workstation, days: number): Workstation => ({
  ...workstation,
  today: addDays(workstation.today, days),
})
const fetching = (workstation: Workstation) => pull(workstation, () => {})
const sending = (workstation: Workstation, lines: Lines) => sendDue(workstation, lines.line, () => {})

describe("S38 J12: two workstations", () => {
  test("one sends; the other knows what was sent, takes over from the next day, and sends nothing again", async () => {
    const { at, host, team } = await aTeamOf("Ben")
    const lines = new Lines()
    for (const workstation of Object.values(at)) {
      set(workstation)
      published(workstation, { "26-0143": {} })
    }
    await send(team, host, signUpBy("Mai", team, byText("+447700900123")))
    expect(await refusal(() => sending(at.Ana, lines))).toBe("another-sends")
    takeOverSending(at.Ana)
    await fetching(at.Ana)
    await fetching(at.Ben)
    expect(await refusal(() => sending(at.Ana, lines))).toBe("sends-from-tomorrow")

    const [ana, ben] = [onDay(at.Ana, 1), onDay(at.Ben, 1)]
    expect(await refusal(() => sending(ana, lines))).toBe("fetch-before-sending")
    await fetching(ana)
    expect(await sending(ana, lines)).toMatchObject({ sent: 1 })
    expect(peopleOf(ben).length).toBe(1)
    await fetching(ana)
    await fetching(ben)
    expect(await refusal(() => sending(ben, lines))).toBe("another-sends")
    expect(dueNow(ben, lines.line).now).toEqual([])

    takeOverSending(ben)
    await fetching(ben)
    expect(await refusal(() => sending(ben, lines))).toBe("sends-from-tomorrow")
    const [anaNext, benNext] = [onDay(at.Ana, 2), onDay(at.Ben, 2)]
    for (const each of [anaNext, benNext]) await fetching(each)
    expect(await refusal(() => sending(anaNext, lines))).toBe("another-sends")
    expect(await sending(benNext, lines)).toMatchObject({ sent: 0 })

    lines.stops = ["+447700900123"]
    expect(await sending(benNext, lines)).toMatchObject({ stopped: 1 })
    for (const each of [benNext, anaNext]) await fetching(each)
    expect(peopleOf(anaNext)).toEqual([])
  })
})

describe("S38 J12: a big send", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => wishes({ address: `m${at}@example.org` }))

  async function scene(count: number) {
    const desk = await aDeskWithHost()
    const ana = desk.team.workstation
    set(ana)
    confirmed({ team: desk.team, workstation: ana }, ...many(count))
    published(ana, { "26-0143": {}, "26-0144": { region: "wales" } })
    beginNotices(ana, ["26-0143"])
    const lines = new Lines()
    return { desk, ana, lines, due: () => dueNow(ana, lines.line).now }
  }

  test("goes by one person’s word only where there is no other, and it is said", async () => {
    const { ana, lines } = await scene(bigSend)
    expect(await sending(ana, lines)).toMatchObject({ sent: bigSend, alone: true })
    const small = await scene(bigSend - 1)
    expect(await sending(small.ana, small.lines)).toMatchObject({ sent: bigSend - 1, alone: false })
  })

  test("waits for a second person’s yes to exactly this, who sees no address", async () => {
    const { desk, ana, due } = await scene(bigSend)
    const ben = await aColleague(desk, "Ben", ["open", "approve"])
    expect(releaseFor(ana, due())).toBe("needed")
    const request = askRelease(ana, due())
    expect(request).not.toMatch(/m\d+@|example/)
    expect([releaseFor(ana, due()), await refusal(() => agreeToSend(ana, request))]).toEqual(["needed", "own-send"])
    expect(await refusal(() => agreeToSend(ben, request.replace("26-0143", "x".repeat(30))))).toBe("not-a-send-request")
    takeApproval(ana, JSON.stringify(agreeToSend(ben, request)))
    expect(releaseFor(ana, due())).toBe("released")
  })

  test("a yes counts for no other warning, and for no more people", async () => {
    const { desk, ana, due } = await scene(bigSend)
    const ben = await aColleague(desk, "Ben", ["open", "approve"])
    takeApproval(ana, JSON.stringify(agreeToSend(ben, askRelease(ana, due()))))
    confirmed({ team: desk.team, workstation: ana }, wishes({ address: "more@example.org" }))
    expect(releaseFor(ana, due())).toBe("needed")
    const another = due()
      .slice(1)
      .map((parcel) => ({ ...parcel, kind: "ask" as const, about: "ask" }))
    expect([summaryOf(another).what, releaseFor(ana, another)]).toEqual([["sign-ups"], "needed"])
  })

  test("who may not approve anything cannot release it", async () => {
    const { desk, ana, due } = await scene(bigSend)
    const cas = await aColleague(desk, "Cas", ["open"])
    const ben = await aColleague(desk, "Ben", ["open", "approve"])
    cas.vault.put("self/organisation", ben.vault.get("self/organisation"))
    expect(await refusal(() => agreeToSend(cas, askRelease(ana, due())))).toBe("may-not-approve")
  })
})
