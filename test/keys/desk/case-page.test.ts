import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import type { Report } from "../../../crypto/documents/report.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { keepQuestion } from "../../../keys/casework/questions.ts"
import { settable, stateWords } from "../../../keys/casework/states.ts"
import { actionsOf } from "../../../keys/desk/cases/actions-panel.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { brings, changes, followUpOf, idOf, letterOf, tells, wayBackOf } from "../register/told.ts"
import { aDay, aTeam } from "../workstation.ts"
import { boxOn, casesOn, detailsOn, escaped, textOf, withoutDetails } from "./page.ts"

/** One case, opened: hard words are covered, and everything that decides what comes first stands beside them. */

async function desk(fill: (workstation: Workstation) => void) {
  const { workstation } = await aTeam()
  fill(workstation)
  const { get, post } = await aBrowser(workstation)
  return { workstation, get, post, at: async (name: string) => (await get(`/cases/${idOf(name)}`)).text() }
}

type Fields = Omit<Partial<Report>, "consents">

describe("J15: what somebody wrote", () => {
  const told: Fields = {
    story: "sentinel",
    control: "sentinel",
    injuryDetail: "sentinel",
    placeDetail: "sentinel",
    weaponDetail: "sentinel",
    lostDetail: "sentinel",
    supportDetail: "sentinel",
    people: [{ marks: "sentinel", leaving: "sentinel", clothing: "sentinel", appearance: "sentinel", gender: "man" }],
    region: "north-west",
    town: "Preston",
  }

  test("is covered, all of it, and the cover is closed; the short facts stand beside it", async () => {
    const { at } = await desk((to) => {
      tells(to, "Mai", told)
      brings(to, followUpOf("Mai", { text: "sentinel later" }))
      brings(to, {
        ...letterOf("Mai", { kind: "canopy/pasted", body: { block: "x" } }),
        inside: { text: "sentinel pasted" },
      })
    })
    const page = await at("Mai")
    expect(page.match(/sentinel/g)).toHaveLength(13)
    expect(withoutDetails(page)).not.toContain("sentinel")
    expect(page.match(/<details class="cover"><summary>/g)).toHaveLength(3)
    expect(textOf(withoutDetails(page))).toContain("Town Preston")
    expect(textOf(withoutDetails(page))).toContain("north west")
  })

  test("in a field that a newer form added is covered too, when it is more than a fact", async () => {
    const { at } = await desk((to) => {
      const { document } = tellsMore("A fact.", "sentinel ".repeat(30))
      brings(to, document)
    })
    const outside = withoutDetails(await at("Mai"))
    expect([outside.includes("A fact."), outside.includes("sentinel")]).toEqual([true, false])
  })
  const tellsMore = (fact: string, long: string) => ({
    document: letterOf("Mai", {
      kind: "canopy/report",
      body: { newerFact: fact, newerWords: long, consents: { textVersion: 1, language: "en" } },
    }),
  })

  test.each([
    [["rape"], "It tells of sexual violence."],
    [["condom", "hate"], "It tells of sexual violence and hate."],
    [
      ["stalking", "robbery", "attempted-sexual"],
      "It tells of sexual violence, violence, and control or threats to out somebody.",
    ],
    [["uneasy", "time-waster"], "It may tell of violence."],
    [[], "It may tell of violence."],
  ] as [NonNullable<Report["types"]>, string][])(
    "is said first what it tells of, by what was ticked: %j",
    async (types, warning) => {
      const { at } = await desk((to) => void tells(to, "Mai", { types, story: "They raped me." }))
      const page = await at("Mai")
      expect(detailsOn(page, "Read what they wrote")?.inside).toContain(`about a minute. ${warning}`)
    },
  )

  test("is said how long it takes to read", async () => {
    const { at } = await desk((to) => void tells(to, "Mai", { story: "words ".repeat(1000) }))
    expect(await at("Mai")).toContain("Read what they wrote: about 6 minutes.")
  })

  test("that is nothing has no cover", async () => {
    const { at } = await desk((to) => void tells(to, "Mai", { story: undefined, types: ["uneasy"] }))
    expect(await at("Mai")).not.toContain('class="cover"')
  })
})

describe("at a glance", () => {
  test("S17: what is needed, by when an answer was promised, and in which language", async () => {
    const { at } = await desk(
      (to) =>
        void tells(
          to,
          "Mai",
          { safeNow: "no", story: "เขาล็อกประตูสีฟ้าไว้แน่นมาก", replyLanguage: "ภาษาไทย <b>" },
          { language: "th" },
          { opened: addDays(aDay, -4) },
        ),
    )
    const page = await at("Mai")
    expect(page).toContain('<p class="needs">not safe now · waits for an answer</p>')
    expect(page).toContain("An answer was promised: 1 day late.")
    expect(page).toContain(`Languages: reply in: ${escaped("ภาษาไทย <b>")}; Thai; Thai script`)
  })

  test("a letter whose language is no language opens all the same", async () => {
    const { get } = await desk((to) => void tells(to, "Mai", {}, { language: '"><b>!' }))
    const answer = await get(`/cases/${idOf("Mai")}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(`Languages: ${escaped('"><b>!')}`)
  })

  test("cases told in the same words are named on both, and on no other", async () => {
    const story = "He took my phone and would not let me out of the car before I had paid him back."
    const { at } = await desk((to) => {
      tells(to, "one", { story })
      tells(to, "two", { story: story.toUpperCase() })
      tells(to, "three", { story: `${story} And then he left.` })
    })
    for (const [name, others] of [
      ["one", ["two"]],
      ["two", ["one"]],
      ["three", []],
    ] as const) {
      const note =
        /<p class="note">The same words came in another case as well: .*?<\/p>/.exec(await at(name))?.[0] ?? ""
      expect([name, casesOn(note)]).toEqual([name, others.map(idOf)])
    }
  })
})

describe("N8: what they allow", () => {
  const panelOf = (page: string) => textOf(detailsOn(page, "What they allow")?.inside ?? "")

  test("has a line for each consent: what holds, the day, the version and language of the words, and our question's answer", async () => {
    const question = "ab".repeat(16)
    const { at, workstation } = await desk(
      (to) =>
        void tells(to, "Mai", {}, { record: "yes", alert: "ask-me-first", language: "ro", checker: "after-3-days" }),
    )
    keepQuestion(workstation, openCase(workstation, idOf("Mai")), {
      id: question,
      topic: { type: "consent", consent: "alert" },
      day: aDay,
      letters: 1,
      reply: 2,
    })
    brings(
      workstation,
      followUpOf("Mai", {
        answers: [{ question, answer: "yes" }],
        consents: { textVersion: 1, language: "en", record: "no" },
      }),
    )
    const panel = panelOf(await at("Mai"))
    expect(panel).toContain(
      `Keep a record No · yes on ${aDay} (words of version 1, ro) · no on ${aDay} (words of version 1, en) Ask again`,
    )
    expect(panel).toContain(
      `Make a warning Yes · ask me first on ${aDay} (words of version 1, ro) · yes on ${aDay} (to our question) Tell`,
    )
    expect(panel).toContain(`Share with the police No · no on ${aDay} (words of version 1, ro) Ask again`)
    expect(panel).toContain(`A match for who checks after 3 days on ${aDay}`)
  })

  test("offers to ask again what is not allowed, and nothing where nobody can be asked", async () => {
    const { at, workstation } = await desk((to) => void tells(to, "Mai", {}, { alert: "yes" }))
    const asks = (page: string) => [...page.matchAll(/href="\/cases\/\w+\/ask\/(\w+)"/g)].map(([, name]) => name)
    const offered = asks(await at("Mai"))
    expect([offered.includes("record"), offered.includes("alert"), offered.length]).toEqual([true, false, 8])
    changes(workstation, "Mai", { anotherWayBack: true })
    expect(asks(await at("Mai"))).toEqual([])
  })
})

describe("what cannot be done", () => {
  test.each([
    ["an alarm about the code", { anotherWayBack: true }],
    ["a way back that does not work", { cannotBeAnswered: true }],
    ["no answer wanted", { wayBack: wayBackOf("Mai", false) }],
  ])("with %s is greyed, each with the very sentence of its refusal", async (_title, change) => {
    const { at, get, workstation } = await desk((to) => {
      tells(to, "Mai")
      changes(to, "Mai", change)
    })
    const panel = detailsOn(await at("Mai"), "What you can do")?.inside ?? ""
    const actions = actionsOf(workstation, openCase(workstation, idOf("Mai")))
    const greyed = actions.filter(({ why }) => why !== null)
    expect(greyed.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["Write to them", "Ask them something again"]),
    )
    for (const { label, to, why } of actions) {
      expect([label, panel.includes(`<a href="${to}">${label}</a>`)]).toEqual([label, why === null])
      if (why)
        expect(panel).toContain(
          `<span>${label}</span> <span class="soft">Not now: ${escaped(new Refusal(why).message)}</span>`,
        )
    }
    // By its address, it meets that sentence.
    const { why } = greyed.find(({ label }) => label.startsWith("Ask"))!
    const forced = await get(`/cases/${idOf("Mai")}/ask`)
    expect([forced.status, (await forced.text()).includes(escaped(new Refusal(why!).message))]).toEqual([409, true])
  })

  test("everything else is a link to where it is done", async () => {
    const { at } = await desk((to) => void tells(to, "Mai"))
    const page = await at("Mai")
    for (const anchor of ["reply", "close"]) {
      expect(page).toContain(`<a href="/cases/${idOf("Mai")}#${anchor}">`)
      expect(page).toContain(`id="${anchor}"`)
    }
  })
})

describe("how far it is", () => {
  test("is set with one form, which shows where it stands", async () => {
    const { at, post, workstation } = await desk((to) => void tells(to, "Mai"))
    expect(await at("Mai")).toContain('<option value="new" selected disabled>new</option>')
    for (const state of settable) {
      const answer = await post(`/cases/${idOf("Mai")}/state`, { state })
      const page = await answer.text()
      expect([answer.status, page.includes(`role="status">This case is set to “${stateWords[state]}”.`)]).toEqual([
        200,
        true,
      ])
      expect(page).toContain(`<option value="${state}" selected>`)
      expect(openCase(workstation, idOf("Mai")).state).toBe(state)
    }
  })

  test.each([["closed"], ["new"], ["withdrawn"], [""], ["<b>"]])("cannot be forced to be %j", async (state) => {
    const { post, workstation } = await desk((to) => void tells(to, "Mai"))
    const answer = await post(`/cases/${idOf("Mai")}/state`, { state })
    expect([answer.status, (await answer.text()).includes("It is done when you close it")]).toEqual([409, true])
    expect(openCase(workstation, idOf("Mai")).state).toBe("new")
  })

  test("has no form when it is closed, and forced it is refused", async () => {
    const { at, post } = await desk((to) => {
      tells(to, "Mai")
      changes(to, "Mai", { state: "closed" })
    })
    expect(await at("Mai")).not.toContain("How far it is")
    const answer = await post(`/cases/${idOf("Mai")}/state`, { state: "read" })
    expect([answer.status, (await answer.text()).includes("A new letter opens it again")]).toEqual([409, true])
    expect((await post("/cases/AAAAAAAA/state", { state: "read" })).status).toBe(404)
  })
})

describe("notes of the team", () => {
  const hostile = '</textarea><script>alert(1)</script> "note" & ประตู\nsecond line'

  test("are kept, shown as text with their day and name, and deleted with one press", async () => {
    const { at, post, workstation } = await desk((to) => void tells(to, "Mai"))
    const kept = await (
      await post(`/cases/${idOf("Mai")}/notes`, { note: hostile, due: ` ${addDays(aDay, 2)} ` })
    ).text()
    expect(kept).toContain('role="status">The note is kept.')
    const page = await at("Mai")
    const panel = detailsOn(page, "Notes (1)")?.inside ?? ""
    expect(panel).toContain(`<p class="ours" dir="auto">${escaped(hostile)}</p>`)
    expect(textOf(panel)).toContain(`Ana, ${aDay}, to do: in 2 days`)
    expect([page.includes("<script"), boxOn(page, "note"), boxOn(page, "due")]).toEqual([false, "", ""])
    expect(page).toContain("wanted to be reminded")
    const [remove = ""] = /\/cases\/\w+\/notes\/\w+\/remove/.exec(page) ?? []
    const after = await (await post(remove)).text()
    expect([after.includes("The note is deleted."), after.includes("Notes (0)")]).toEqual([true, true])
    expect(after).not.toContain("wanted to be reminded")
    const again = await post(remove)
    expect([again.status, (await again.text()).includes("no such note")]).toEqual([404, true])
    expect(workstation.vault.list(`note/${idOf("Mai")}`)).toEqual([])
  })

  test.each([
    ["that says nothing", { note: " \n ", due: addDays(aDay, 1) as string }, "no words in this note"],
    ["that is too long", { note: `${hostile} ${"x".repeat(2000)}`, due: "" }, "longer than 2,000 characters"],
    ["for a day that there is not", { note: hostile, due: "31.06.2026" }, "That is not a day"],
    ["for no day at all", { note: hostile, due: 'tomorrow "' }, "That is not a day"],
  ])("one %s is refused, and every word is there again", async (_title, typed, sentence) => {
    const { post, workstation } = await desk((to) => void tells(to, "Mai"))
    const answer = await post(`/cases/${idOf("Mai")}/notes`, typed)
    const page = await answer.text()
    expect([answer.status, page.includes(sentence), page.includes('role="alert"')]).toEqual([409, true, true])
    expect([boxOn(page, "note"), boxOn(page, "due")]).toEqual([escaped(typed.note), escaped(typed.due.trim())])
    expect(detailsOn(page, "Notes (0)")?.tag).toContain("open")
    expect([page.includes("<script"), workstation.vault.list(`note/${idOf("Mai")}`)]).toEqual([false, []])
  })

  test("the same when the vault is held by another program", async () => {
    const { workstation } = await aTeam()
    tells(workstation, "Mai")
    const together = (): never => {
      throw new Refusal("vault-in-use")
    }
    const { get, post } = await aBrowser({ ...workstation, vault: { ...workstation.vault, together } })
    const answer = await post(`/cases/${idOf("Mai")}/notes`, { note: hostile, due: "" })
    expect([answer.status, boxOn(await answer.text(), "note")]).toEqual([409, escaped(hostile)])
    expect((await get("/")).status).toBe(200)
  })

  test("of a case that is not there say nothing of what was typed", async () => {
    const { post } = await desk(() => {})
    for (const path of ["/cases/AAAAAAAA/notes", "/cases/AAAAAAAA/notes/x/remove"]) {
      const answer = await post(path, { note: "sentinel", due: "sentinel" })
      expect([answer.status, (await answer.text()).includes("sentinel")]).toEqual([404, false])
    }
  })
})

describe("J15: a word about breaks", () => {
  const note = /<p class="note calm" role="note">You have opened (\d+) cases/

  test("comes with the sixth case, once, in the page; not with one that was opened before", async () => {
    const { at } = await desk((to) => {
      for (let place = 1; place <= 13; place++) tells(to, `${place}`)
    })
    for (let time = 0; time < 12; time++) expect(await at("1")).not.toMatch(note)
    const said = []
    for (let place = 1; place <= 13; place++) {
      const page = await at(`${place}`)
      const [, count] = note.exec(page.slice(0, page.indexOf("</main>"))) ?? []
      if (count) said.push([place, count])
      // Opened again, and one from before: nothing is said a second time.
      for (const again of [place, 1]) expect(await at(`${again}`)).not.toMatch(note)
      expect(page.trimEnd().endsWith("</html>")).toBe(true)
    }
    expect(said).toEqual([
      [6, "6"],
      [12, "12"],
    ])
  })

  test("does not count what is not there, nor forms that were sent", async () => {
    const { at, get, post } = await desk((to) => {
      for (let place = 1; place <= 6; place++) tells(to, `${place}`)
    })
    for (let time = 0; time < 8; time++) await get(`/cases/AAAAAAA${time}`)
    for (let place = 1; place <= 6; place++) await post(`/cases/${idOf(`${place}`)}/state`, { state: "read" })
    for (let place = 1; place <= 5; place++) expect(await at(`${place}`)).not.toMatch(note)
    expect(await at("6")).toMatch(note)
  })
})
