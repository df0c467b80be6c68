import { describe, expect, test } from "vitest"
import type { Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { changes, idOf, tells } from "../register/told.ts"
import { aTeam } from "../workstation.ts"
import { boxOn, casesOn, escaped, textOf } from "./page.ts"

/** Search at the desk: over everything that was told, and remembered nowhere. */

async function desk(fill: (workstation: Workstation) => void) {
  const { workstation } = await aTeam()
  workstation.vault.together(() => fill(workstation))
  const { get, post } = await aBrowser(workstation)
  const looksFor = async (words: string) => {
    const answer = await post("/search", { words })
    return { answer, page: await answer.text() }
  }
  return { get, looksFor, workstation }
}

describe("search", () => {
  test("finds cases in the order of what they need, says what that is, and shows no word of what was told", async () => {
    const { looksFor, workstation } = await desk((to) => {
      tells(to, "waits", { story: "a sentinellamp in a hidden corner" })
      tells(to, "now", { story: "a sentinellamp", injury: ["pep"] })
      tells(to, "closed", { story: "a sentinellamp" })
      tells(to, "other", { story: "a door" })
    })
    changes(workstation, "closed", { state: "closed" })
    const { answer, page } = await looksFor("SentinelLamp")
    expect([answer.status, casesOn(page)]).toEqual([200, ["now", "waits", "closed"].map(idOf)])
    expect(page).toContain('role="status">3 cases found.')
    expect(textOf(page)).toContain("needs care within hours or days")
    expect(textOf(page)).toContain("answer promised: in 3 days")
    expect([page.includes("hidden"), page.match(/sentinellamp/gi)?.length]).toEqual([false, 1])
    expect((await looksFor("sentinellamp corner")).page).toContain("1 case found.")
  })

  test("is posted: what was looked for stands in no address, and one that holds words finds nothing", async () => {
    const { looksFor, get } = await desk((to) => void tells(to, "Mai", { story: "sentinel" }))
    const { page, answer } = await looksFor("sentinel")
    expect(page).toContain('<form method="post" action="/search">')
    for (const [, to] of page.matchAll(/(?:href|action|src)="([^"]*)"/g)) expect(to).not.toContain("sentinel")
    expect([...answer.headers].join()).not.toContain("sentinel")
    for (const path of ["/search?words=sentinel", "/?words=sentinel"]) {
      const asked = await (await get(path)).text()
      expect([path, asked.includes("found"), asked.includes("sentinel")]).toEqual([path, false, false])
    }
    // The form's own box is told to remember nothing.
    expect(page).toMatch(/<input [^>]*id="words"[^>]*autocomplete="off"/)
  })

  test.each([['"><script>alert(1)</script>'], ["' OR words MATCH '*"], ["NEAR(a b)"], ["ประตู 蓝色 مُحَمَّد"]])(
    "%s: is text, stands in its box again, and breaks nothing",
    async (typed) => {
      const { looksFor } = await desk((to) => void tells(to, "Mai"))
      const { answer, page } = await looksFor(typed)
      expect([answer.status, boxOn(page, "words"), page.includes("<script")]).toEqual([200, escaped(typed), false])
      expect(page).toContain("Nothing was found.")
    },
  )

  test("for nothing says that there is no word in it", async () => {
    const { looksFor } = await desk((to) => void tells(to, "Mai"))
    for (const typed of ["", "  ", "!?*"]) {
      const { page } = await looksFor(typed)
      expect(page).toContain('role="alert">There is no word in this to look for.')
      expect(casesOn(page)).toEqual([])
    }
  })

  test("that finds many shows the most urgent, and says how many there are", async () => {
    const { looksFor } = await desk((to) => {
      for (let place = 0; place < 53; place++) tells(to, `${place}`, { story: "a lamp" })
    })
    const { page } = await looksFor("lamp")
    expect([casesOn(page).length, page.includes("53 cases found; these are the 50 most urgent.")]).toEqual([50, true])
  })
})
