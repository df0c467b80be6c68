import { describe, expect, test } from "vitest"
import type { Consents } from "../../../crypto/documents/consents.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { actionsOf } from "../../../keys/desk/cases/actions-panel.ts"
import { closeCase } from "../../../keys/outbound/close.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aCase, type DeskWithCase } from "../alerts.ts"
import { aBrowser } from "../browser.ts"
import { withdrawsAll } from "../later-letters.ts"

/** N8 S25: what is greyed is refused with the very reason that stands beside it, however it is forced. */

const everything: Partial<Consents> = { alert: "yes", policeAnonymous: "yes", policeShare: "yes", policeFormal: "yes" }

const states: { [name: string]: () => Promise<DeskWithCase> } = {
  "nothing is allowed": () => aCase({}),
  "everything is to be asked first": () => aCase({ alert: "ask-me-first", policeAnonymous: "ask-me-first" }),
  "everything is allowed": () => aCase(everything),
  "somebody else may hold the code": async () => {
    const desk = await aCase(everything)
    const { vault } = desk.team.workstation
    vault.put(`case/${desk.id}`, { ...openCase(desk.team.workstation, desk.id), anotherWayBack: true })
    return desk
  },
  "the case is closed": async () => {
    const desk = await aCase(everything)
    await closeCase(desk.team.workstation, desk.id, "We talked.")
    return desk
  },
  "its reporter took everything back": async () => {
    const desk = await aCase(everything)
    await withdrawsAll(desk)
    return desk
  },
}

const greyed = ({ team, id }: DeskWithCase) =>
  actionsOf(team.workstation, openCase(team.workstation, id)).filter(({ why }) => why !== null)

const textOf = (page: string): string =>
  page
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")

describe("a greyed action", () => {
  test.each(Object.keys(states))("stands on the page with its reason when %s", async (name) => {
    const desk = (await states[name]?.()) as DeskWithCase
    const { get } = await aBrowser(desk.team.workstation)
    const page = textOf(await (await get(`/cases/${desk.id}`)).text())
    const isGone = openCase(desk.team.workstation, desk.id).state === "withdrawn"
    for (const { label, why } of isGone ? [] : greyed(desk))
      expect(page).toContain(`${label} Not now: ${new Refusal(why ?? "nothing-held").message}`)
  })

  test.each(Object.keys(states))("is refused at its address when %s", async (name) => {
    const desk = (await states[name]?.()) as DeskWithCase
    const { get } = await aBrowser(desk.team.workstation)
    const silent: string[] = []
    for (const { label, to, why } of greyed(desk).filter(({ to }) => !to.includes("#"))) {
      const said = textOf(await (await get(to)).text())
      if (!said.includes(new Refusal(why ?? "nothing-held").message)) silent.push(`${label}: ${why}`)
    }
    expect(silent).toEqual([])
  })

  test.each(Object.keys(states))("is refused by its form when %s", async (name) => {
    const desk = (await states[name]?.()) as DeskWithCase
    const { post } = await aBrowser(desk.team.workstation)
    const forms: { [label: string]: Record<string, string> } = {
      "Write to them": { act: "send", text: "Hello." },
      "Close the case": { act: "close", summary: "We did." },
    }
    for (const { label, why } of greyed(desk)) {
      const fields = forms[label]
      if (!fields) continue
      const answer = await post(`/cases/${desk.id}`, fields)
      expect([label, answer.status]).toEqual([label, 409])
      expect(textOf(await answer.text())).toContain(new Refusal(why ?? "nothing-held").message)
    }
  })
})
