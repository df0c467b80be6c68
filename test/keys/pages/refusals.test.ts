import { describe, expect, test } from "vitest"
import { minisignPublicKey } from "../../../crypto/minisign.ts"
import { page } from "../../../keys/commands/pages.ts"
import { draftAt, draftsOf, dropDraft, saveDraft, sourceAt } from "../../../keys/pages/drafts.ts"
import { publishChecked, publishDirectory, removeAt, rollBack } from "../../../keys/pages/publish.ts"
import { publishedPages, publishPages } from "../../../keys/pages/published.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { random } from "../../support/random.ts"
import { canopy } from "../cli.ts"
import { aColleague, withRoster } from "../colleague.ts"
import { hostFor } from "../host.ts"
import {
  aDeskWithSite,
  anItem,
  aPage,
  type DeskWithSite,
  publishedAt,
  publishes,
  siteOf,
  typed,
} from "./desk-and-site.ts"

/** Words that do not go out, and words that are not lost. */

const kind = (of: string) => expect.objectContaining({ kind: of })
const headings = async ({ host }: DeskWithSite) => (await publishedAt(host))?.pages.map(({ heading }) => heading)

async function withBen(roles: Parameters<typeof aColleague>[2] = ["open", "publish"]) {
  const desk = await aDeskWithSite()
  const ben = { ...(await aColleague(desk, "Ben", roles)), fetch: desk.site.fetch }
  return { ...desk, ben }
}

/** What the server showed before, shown again in the place of what it shows now. */
async function showing({ site, host }: DeskWithSite): Promise<typeof fetch> {
  const before = new Map<string, string | null>()
  for (const path of ["/pages.json", "/pages.json.minisig"]) before.set(path, await host.published(path))
  return async (input, init) => {
    const { pathname } = new URL(String(input))
    const text = before.get(pathname)
    if (text === undefined || init?.method === "PUT") return site.fetch(input, init)
    return text === null ? new Response(null, { status: 404 }) : new Response(text)
  }
}

describe("nothing goes out", () => {
  test("from somebody whose role is not to publish: neither a page nor the directory", async () => {
    const { ben, host } = await withBen(["open"])
    saveDraft(ben, aPage())
    for (const work of [() => publishChecked(ben, "en/about"), () => publishDirectory(ben)])
      await expect(work()).rejects.toThrow(kind("pages-need-publish"))
    expect([await host.published("/pages.json"), draftsOf(ben).length]).toEqual([null, 1])
  })

  test("where there is no draft, no page, no words of our own, and nothing from before", async () => {
    const { ana } = await aDeskWithSite()
    for (const place of ["en/about", "", "en/__proto__", "../en/about", "en/news/new-room"]) {
      await expect(publishChecked(ana, place)).rejects.toThrow(kind("no-such-page-draft"))
      await expect(removeAt(ana, place)).rejects.toThrow(kind("no-own-page"))
      await expect(rollBack(ana, place)).rejects.toThrow(kind("no-version"))
      expect(() => dropDraft(ana, place)).toThrow(kind("no-such-page-draft"))
    }
    for (const place of ["en/nothing", "en/alerts", "xx/about"])
      await expect(sourceAt(ana, place)).rejects.toThrow(kind("no-such-page"))
  })

  test("while the server cannot be reached; the draft stays", async () => {
    const { ana } = await aDeskWithSite()
    saveDraft(ana, aPage())
    const offline: Workstation = { ...ana, fetch: () => Promise.reject(new TypeError("no way")) }
    await expect(publishChecked(offline, "en/about")).rejects.toThrow(kind("server-not-reached"))
    expect(draftAt(ana, "en/about")).toEqual(aPage())
  })

  test("when the line breaks before the answer: the words are there, and the draft too, and publishing again is no mistake", async () => {
    const desk = await aDeskWithSite()
    const broken: typeof fetch = async (input, init) => {
      const answer = await desk.site.fetch(input, init)
      if (init?.method === "PUT") throw new TypeError("the line broke")
      return answer
    }
    await expect(publishes({ ...desk.ana, fetch: broken }, aPage())).rejects.toThrow(kind("server-not-reached"))
    expect([await headings(desk), draftsOf(desk.ana).length]).toEqual([["Who we are"], 1])
    await publishChecked(desk.ana, "en/about")
    expect([await headings(desk), draftsOf(desk.ana)]).toEqual([["Who we are"], []])
    await rollBack(desk.ana, "en/about")
    expect(await headings(desk)).toEqual([])
  })
})

describe("two colleagues", () => {
  test("who publish in the same moment lose nothing: the second is told, has the draft, and publishes again", async () => {
    const desk = await withBen()
    const { ana, ben } = desk
    saveDraft(ben, aPage({ name: "by-ben", heading: "By Ben" }))
    await publishPages(ana, (own) => own)
    let isFirst = true
    const late: typeof fetch = async (input, init) => {
      if (init?.method === "PUT" && isFirst) {
        isFirst = false
        await publishes(ana, aPage({ name: "by-ana", heading: "By Ana" }))
      }
      return desk.site.fetch(input, init)
    }
    await expect(publishChecked({ ...ben, fetch: late }, "en/by-ben")).rejects.toThrow(kind("pages-changed"))
    expect([await headings(desk), draftsOf(ben).length]).toEqual([["By Ana"], 1])
    await publishChecked(ben, "en/by-ben")
    expect(await headings(desk)).toEqual(["By Ben", "By Ana"])
    // What was kept for the change that never went out says the same, and is passed over.
    await rollBack(ben, "en/by-ben")
    expect(await headings(desk)).toEqual(["By Ana"])
    await expect(rollBack(ben, "en/by-ben")).rejects.toThrow(kind("no-version"))
  })

  test("of whom one has other keys now: the words that the earlier ones signed are still known", async () => {
    const { ana, ben, ...desk } = await withBen()
    await publishes(ben, aPage())
    await withRoster(desk, (people) =>
      people.map(({ document, reply, request, ...rest }) => ({
        ...rest,
        reply,
        request,
        document: rest.alias === "Ben" ? minisignPublicKey(random(32)) : document,
        ...(rest.alias === "Ben" && { earlier: [{ document, reply }] }),
      })),
    )
    expect((await publishedPages(ana))?.pages).toHaveLength(1)
  })
})

describe("the server", () => {
  test("that lost the words is given them again, with the next change", async () => {
    const { ana, team } = await aDeskWithSite()
    await publishes(ana, aPage())
    await publishes(ana, anItem())
    const empty = hostFor(team.pins)
    const again = { ...ana, fetch: (await siteOf(empty)).fetch }
    await publishRosterAndKeys(again)
    expect((await publishedPages(again))?.pages).toHaveLength(1)
    await publishes(again, aPage({ name: "our-room" }))
    const own = await publishedAt(empty)
    expect([own?.epoch, own?.pages.map(({ name }) => name), own?.news?.length]).toEqual([3, ["our-room", "about"], 1])
  })

  test("N12: that shows older words than were seen here is caught, and nothing is published over them", async () => {
    const desk = await aDeskWithSite()
    await publishes(desk.ana, aPage())
    const old = await showing(desk)
    await publishes(desk.ana, aPage({ heading: "Newer" }))
    const misled = { ...desk.ana, fetch: old }
    await expect(publishedPages(misled)).rejects.toThrow(kind("pages-older"))
    saveDraft(misled, aPage({ heading: "Newest" }))
    await expect(publishChecked(misled, "en/about")).rejects.toThrow(kind("pages-older"))
    expect(await headings(desk)).toEqual(["Newer"])
  })

  test.each([
    ["that shows words of its own", (text: string) => text.replace("Who we are", "Pay here")],
    ["that shows something else", () => "{}\n"],
    ["that shows nothing that can be read", () => "<html>"],
  ])("N12: %s is caught", async (_title, change) => {
    const desk = await withBen()
    await publishes(desk.ana, aPage())
    const lying: typeof fetch = async (input, init) => {
      const answer = await desk.site.fetch(input, init)
      return String(input).endsWith("/pages.json") ? new Response(change(await answer.text())) : answer
    }
    await expect(publishedPages({ ...desk.ben, fetch: lying })).rejects.toThrow(kind("pages-not-ours"))
  })

  test("N12: cannot put words into a colleague’s hands: own pages are taken from what was signed", async () => {
    const desk = await withBen()
    await publishes(desk.ana, aPage())
    const lying: typeof fetch = async (input, init) =>
      String(input).endsWith("/en/about.md") ? new Response("---\nPay here\n---") : desk.site.fetch(input, init)
    expect(await sourceAt({ ...desk.ben, fetch: lying }, "en/about")).toMatchObject({ heading: "Who we are" })
  })

  test("N12: shows words of somebody who was removed since: who saw them before goes on from them, nobody else does", async () => {
    const desk = await withBen()
    const cleo = { ...(await aColleague(desk, "Cleo", ["publish"])), fetch: desk.site.fetch }
    await publishes(desk.ben, aPage())
    await publishedPages(desk.ana)
    await withRoster(
      desk,
      (people) => people.map((each) => (each.alias === "Ben" ? { ...each, state: "revoked" } : each)),
      [cleo],
    )
    await expect(publishedPages(cleo)).rejects.toThrow(kind("pages-not-ours"))
    await publishes(desk.ana, aPage({ name: "our-room" }))
    expect((await publishedPages(cleo))?.pages).toHaveLength(2)
  })
})

test.each([
  [[], 1, /passphrase/],
  [["draft", "/nonexistent/about.md"], 1, /file/],
  [["shout"], 2, /page \[list\]/],
] as [string[], number, RegExp][])("canopy page %j ends with words for a person", async (words, code, says) => {
  const said = await canopy(["--home", "/nonexistent", "page", ...words])
  expect(said).toEqual({ code, stdout: "", stderr: expect.stringMatching(says) })
  expect(said.stderr).not.toMatch(/at .*\.ts|Error:/)
})

test("each refusal of `canopy page` is one line for a person", async () => {
  const desk = await aDeskWithSite()
  for (const line of ["page publish en/about", "page drop en/about", "page show en/nothing", "page rollback en/about"])
    await expect(page(typed(desk, line))).rejects.toThrow(/^[A-Z][^\n]+\.$/)
  for (const line of ["page publish", "page check", "page draft"])
    await expect(page(typed(desk, line))).rejects.toThrow("is missing")
  expect(() => page(typed(desk, "page constructor"))).toThrow(/page \[list\]/)
})
