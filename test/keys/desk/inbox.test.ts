import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { caseOf } from "../../../keys/casework/intake.ts"
import { withdraw } from "../../../keys/casework/taking/withdrawal.ts"
import { addTask } from "../../../keys/casework/tasks.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { changes, idOf, letterOf, tells } from "../register/told.ts"
import { aDay, aTeam } from "../workstation.ts"
import { casesOn, headingsOn, textOf } from "./page.ts"

/** The inbox: what is to be done, then the cases by what they need. */

async function inbox(fill: (workstation: Workstation) => void) {
  const { workstation } = await aTeam()
  workstation.vault.together(() => fill(workstation))
  const { get, post } = await aBrowser(workstation)
  const at = async (path = "/") => (await get(path)).text()
  return { workstation, at, post }
}

describe("the inbox", () => {
  test("lists cases under a heading for each urgency, the most urgent first, and no heading over nothing", async () => {
    const { at, workstation } = await inbox((to) => {
      tells(to, "waits")
      tells(to, "soon", { stillHappening: "yes" })
      tells(to, "now", { safeNow: "no", injury: ["pep"] })
    })
    const page = await at()
    expect(headingsOn(page)).toEqual(["Now", "Soon", "Waiting for an answer"])
    expect(casesOn(page)).toEqual(["now", "soon", "waits"].map(idOf))
    for (const name of ["now", "soon", "waits"]) changes(workstation, name, { answered: 1 })
    expect(headingsOn(await at())).toEqual(["Nothing to do just now"])
  })

  test("S17: says in words what each needs, and by when an answer was promised; what is late stands out", async () => {
    const { at } = await inbox((to) => {
      tells(to, "now", { safeNow: "no", injury: ["pep"] }, {}, { opened: addDays(aDay, -5) })
      tells(to, "soon", { support: ["isva"] }, {}, { opened: addDays(aDay, -2) })
      tells(to, "no answer", {}, {}, { answerWanted: false })
    })
    const page = await at()
    expect(textOf(page)).toContain("not safe now · needs care within hours or days")
    expect(page).toContain("<strong>answer promised: 2 days late</strong>")
    expect(page).toContain("answer promised: tomorrow")
    expect(page).not.toContain("<strong>answer promised: tomorrow")
    expect(page.match(/answer promised/g)).toHaveLength(2)
  })

  test("has no word of what was told, in any field", async () => {
    const words = "sentinel"
    const { at } = await inbox((to) => {
      tells(to, "Mai", {
        story: words,
        name: words,
        replyLanguage: words,
        town: words,
        control: words,
        injuryDetail: words,
        contactDetail: words,
        supportDetail: words,
        support: ["other"],
        people: [{ nameUsed: words, marks: words }],
        phones: [words],
      })
    })
    for (const path of ["/", "/?group=new", "/tasks"]) expect(await at(path)).not.toContain(words)
  })

  test("shows five tasks, and says how many more there are", async () => {
    const { at } = await inbox((to) => {
      for (let place = 0; place < 8; place++) {
        tells(to, `${place}`)
        addTask(to, "asks-for-support", { case: idOf(`${place}`), alerts: [] })
      }
    })
    const page = await at()
    expect(page.match(/This is done</g)).toHaveLength(5)
    expect(page).toContain('<a href="/tasks">3 more to do</a>')
    expect((await at("/tasks")).match(/This is done</g)).toHaveLength(8)
  })
})

describe("groups", () => {
  test("are one step away, the present one marked; each has its own cases", async () => {
    const states = ["new", "read", "acknowledged", "working", "waiting", "closed"] as const
    const { at } = await inbox((to) => {
      for (const state of states) {
        tells(to, state)
        changes(to, state, { state })
      }
    })
    for (const state of states) {
      const page = await at(`/?group=${state}`)
      expect([state, casesOn(page)]).toEqual([state, [idOf(state)]])
      expect(page).toContain(`<a href="/?group=${state}" aria-current="page">`)
      expect(page.match(/aria-current/g)).toHaveLength(1)
    }
    const all = await at()
    expect(casesOn(all).sort()).toEqual(states.slice(0, 5).map(idOf).sort())
    expect(all).toContain('<a href="/?group=open" aria-current="page">')
    for (const state of states) expect(all).toContain(`href="/?group=${state}"`)
  })

  test("what is no group shows all that are open", async () => {
    const { at } = await inbox((to) => void tells(to, "Mai"))
    for (const group of ["", "withdrawn", "constructor", "__proto__", "<script>", "new' OR 1=1"]) {
      const page = await at(`/?group=${encodeURIComponent(group)}`)
      expect([group, casesOn(page)]).toEqual([group, [idOf("Mai")]])
      expect(page).toContain('<a href="/?group=open" aria-current="page">')
      expect(page).not.toContain("<script")
    }
  })

  test("an empty one says so; those who took everything back stand with the closed ones", async () => {
    const { at, workstation } = await inbox((to) => void tells(to, "Mai"))
    expect(await at("/?group=closed")).toContain("No cases here.")
    withdraw(
      workstation,
      caseOf(workstation, idOf("Mai")),
      letterOf("Mai", { kind: "canopy/withdrawal", body: {} }),
      () => {},
    )
    const closed = await at("/?group=closed")
    expect([headingsOn(closed), casesOn(closed)]).toEqual([["To do", "Taken back by their reporters"], [idOf("Mai")]])
    expect(await at("/?group=new")).toContain("No cases here.")
  })
})

describe("pages of a long list", () => {
  const many = async () =>
    inbox((to) => {
      for (let place = 0; place < 107; place++) tells(to, `${place}`)
    })
  const linksOn = (page: string) =>
    [...page.matchAll(/<a href="(\/\?group=\w+&amp;page=\d+)">([^<]*)</g)].map(([, to, words]) => [to, words])

  test("lead on and back, say where one is, and show every case once", async () => {
    const { at } = await many()
    const pages = [await at(), await at("/?group=open&page=1"), await at("/?group=open&page=2")]
    expect(pages.map(linksOn)).toEqual([
      [["/?group=open&amp;page=1", "Next page"]],
      [
        ["/?group=open&amp;page=0", "Page before"],
        ["/?group=open&amp;page=2", "Next page"],
      ],
      [["/?group=open&amp;page=1", "Page before"]],
    ])
    for (const [place, page] of pages.entries()) expect(page).toContain(`Page ${place + 1} of 3, 107 cases`)
    expect(new Set(pages.flatMap(casesOn)).size).toBe(107)
    expect(linksOn(await at("/?group=new&page=1"))[0]).toEqual(["/?group=new&amp;page=0", "Page before"])
  })

  test("what is no page is the first one; behind the last one there is the last one", async () => {
    const { at } = await many()
    for (const page of ["-1", "x", "0.5", "1e2000", "9007199254740993", "", "NaN"])
      expect([page, (await at(`/?page=${page}`)).includes("Page 1 of 3")]).toEqual([page, true])
    for (const page of [3, 1e9, Number.MAX_SAFE_INTEGER])
      expect([page, casesOn(await at(`/?page=${page}`))]).toEqual([page, casesOn(await at("/?page=2"))])
  })

  test("a short list has none", async () => {
    const { at } = await inbox((to) => void tells(to, "Mai"))
    expect(await at()).not.toContain("Page 1 of")
  })
})

describe("the list of tasks", () => {
  test("groups what many ask for, says by when in words, and takes off what is done", async () => {
    const { at, post, workstation } = await inbox((to) => {
      for (const name of ["Mai", "Jo"]) {
        tells(to, name)
        addTask(to, "asks-for-support", { case: idOf(name), alerts: [], due: addDays(aDay, name === "Mai" ? -1 : 2) })
      }
    })
    const page = await at("/tasks")
    expect(page.match(/This person asks for support/g)).toHaveLength(1)
    expect(page).toContain("<strong>1 day late</strong>")
    expect([textOf(page).includes("in 2 days"), casesOn(page)]).toEqual([true, [idOf("Mai"), idOf("Jo")]])
    const done = await (await post(`/tasks/${idOf("Mai")}-asks-for-support`)).text()
    expect([done.includes("The task is off the list."), casesOn(done)]).toEqual([true, [idOf("Jo")]])
    const again = await post(`/tasks/${idOf("Mai")}-asks-for-support`)
    expect([again.status, (await again.text()).includes("no task of this name")]).toEqual([404, true])
    expect(workstation.vault.list("task")).toHaveLength(1)
  })

  test("shows a hundred at most, and says how many there are", async () => {
    const { at } = await inbox((to) => {
      for (let place = 0; place < 103; place++) addTask(to, "old-code-used", { case: idOf(`${place}`), alerts: [] })
    })
    const page = await at("/tasks")
    expect([page.match(/This is done</g)?.length, page.includes("the first 100 of 103")]).toEqual([100, true])
    const { at: atNothing } = await inbox(() => {})
    expect(await atNothing("/tasks")).toContain("Nothing is to be done.")
  })
})
