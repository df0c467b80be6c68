import { describe, expect, test } from "vitest"
import { page } from "../../../keys/commands/pages.ts"
import { checkWritten, type Finding } from "../../../keys/pages/check.ts"
import { readSource, saveDraft } from "../../../keys/pages/drafts.ts"
import { publishChecked } from "../../../keys/pages/publish.ts"
import { aDeskWithSite, anItem, aPage, type DeskWithSite, fileWith, publishes, typed } from "./desk-and-site.ts"

/** What a caseworker is told of words before they go out. */

const kind = (of: string) => expect.objectContaining({ kind: of })
const head = ["name: about", "language: en", "title: Us", "heading: Us", "lead: A line."]
const file = (lines: readonly string[], text = "Words."): string => `---\n${lines.join("\n")}\n---\n${text}\n`
const without = (name: string) => head.filter((line) => !line.startsWith(`${name}:`))
const withOther = (line: string) => file([...without(line.split(":")[0] ?? ""), line])

describe("a file is no page, and nothing of it is kept,", () => {
  test.each([
    ["when it is empty", ""],
    ["when it is anything else", "\u0000\u0001PK garbage"],
    ["without lines at its head", "## About us\n\nWords."],
    ["when the head has no end", `---\n${head.join("\n")}\n\nWords.`],
    ["with a line in its head that says nothing", file([...head, "and so on"])],
    ["with a field that no page has", file([...head, "picture: us.png"])],
    ["with a field named like a trick", file([...head, "__proto__: x"])],
    ["with one field twice", file([...head, "title: You"])],
    ["with its text in the head", file([...head, "text: Other words."])],
    ["without a heading", file(without("heading"))],
    ["without a name", file(without("name"))],
    ["with a name in capitals", withOther("name: About")],
    ["with a name that leads elsewhere", withOther("name: ../keys")],
    ["with a name that has two parts", withOther("name: about/us")],
    ["with a name of one letter", withOther("name: a")],
    ["with a name of 41 letters", withOther(`name: ${"a".repeat(41)}`)],
    ["with a language that is no path", withOther("language: English")],
    ["with a title of 61 letters", withOther(`title: ${"a".repeat(61)}`)],
    ["with a heading of 121", withOther(`heading: ${"a".repeat(121)}`)],
    ["with a first sentence of 401", withOther(`lead: ${"a".repeat(401)}`)],
    ["with an empty title", withOther("title:")],
    ["with a text of 20,001 letters", file(head, "a".repeat(20_001))],
    ["when it is news in a month that is none", file([...without("heading"), "month: 2026-13", "place: new"])],
    ["when it is news in a place that is none", file([...without("heading"), "month: 2026-06", "place: top"])],
    ["when it is both news and a page", file([...head, "month: 2026-06", "place: new"])],
  ])("%s", (_title, source) => {
    expect(() => readSource(source)).toThrow(kind("not-a-page"))
  })

  test("as the command says, in one sentence that shows the way", async () => {
    const desk = await aDeskWithSite()
    await expect(page(typed(desk, `page draft ${fileWith("garbage")}`))).rejects.toThrow("docs/pages.md shows one")
    expect((await page(typed(desk, "page"))).lines).toEqual(["Every page is the program’s own."])
  })
})

test("a file from another machine is the same page: its line ends, a mark before it and blank lines say nothing", () => {
  const written = readSource(file(head))
  expect(readSource(`\uFEFF\r\n${file(head).replaceAll("\n", "\r\n")}\r\n`)).toEqual(written)
})

const findings = (desk: DeskWithSite, written = aPage()): Promise<Finding[]> => checkWritten(desk.ana, written)
const hardIn = (found: readonly Finding[]) => found.filter(({ hard }) => hard).map(({ what }) => what)
const softIn = (found: readonly Finding[]) => found.filter(({ hard }) => !hard).map(({ what }) => what)

describe("a page cannot go out", () => {
  test.each([
    ["with braces that stand for nothing", { text: "Ring {telephone}." }, "“{telephone}” stands for nothing."],
    ["with braces named like a trick", { text: "{constructor} {__proto__}" }, "“{constructor}” stands for nothing."],
    ["with details in a heading, where none are filled in", { heading: "Ring {phone}" }, "“{phone}” is not filled in"],
    ["with a link to no page", { text: "[a](nowhere-at-all)" }, "The link to “nowhere-at-all” leads nowhere."],
    ["with such a link in its first sentence", { lead: "See [a](nowhere-at-all)." }, "leads nowhere"],
    ["with a link to a heading that is not there", { text: "[a](health#nothing)" }, "no heading “nothing” on “health”"],
    ["with one that is not on itself", { text: "[a](#nothing)" }, "no heading “nothing” on “about”"],
    ["S35: with a title that tells something", { title: "Sex workers in Leeds" }, "browser’s history"],
    ["in a language that the site does not speak", { language: "fr" }, "does not speak “fr”"],
    ["at the address of the report form", { name: "report" }, "At /en/report stands a part of the program"],
    ["at the address of the list of warnings", { name: "alerts" }, "stands a part of the program"],
  ])("%s", async (_title, rest, what) => {
    const desk = await aDeskWithSite()
    const written = aPage(rest)
    expect(hardIn(await findings(desk, written)).join("\n")).toContain(what)
    saveDraft(desk.ana, written)
    const place = `${written.language}/${written.name}`
    await expect(publishChecked(desk.ana, place)).rejects.toThrow(kind("page-must-be-mended"))
    expect(await desk.host.published("/pages.json")).toBeNull()
    const { exit, lines } = await page(typed(desk, `page check ${place}`))
    expect([exit, lines.join("\n")]).toEqual([1, expect.stringContaining("Must be put right: ")])
  })

  test("when it is news whose first sentence holds what is not filled in there", async () => {
    const found = await findings(await aDeskWithSite(), anItem({ lead: "Ring {phone}." }) as never)
    expect(hardIn(found).join()).toContain("“{phone}” is not filled in")
  })
})

describe("a caseworker is told, and may publish all the same,", () => {
  const long = `We ${"read and ".repeat(14)}answer.`
  test.each([
    ["that HTML is shown as typed", { text: "<b>Now</b>" }, "HTML is shown as it is typed."],
    ["that there are no pictures", { text: "![us](https://a.example/us.png)" }, "Pictures are not shown"],
    ["that a sentence is long", { text: long }, "More than 25 words: “We read and"],
    ["that a word is one that we do not use", { text: "Click here." }, "is a word that we do not use"],
    ["that nothing can lead to an address", { text: "[us](http://a.example)" }, "“http://a.example” is no address"],
    ["that Romanian readers have no such page", {}, "Nobody has translated it yet: ro, "],
  ])("%s", async (_title, rest, what) => {
    const found = await findings(await aDeskWithSite(), aPage(rest))
    expect(softIn(found).join("\n")).toContain(what)
    expect(hardIn(found)).toEqual([])
  })

  test("which languages have the page and stay as they are, and not those of which a draft waits", async () => {
    const desk = await aDeskWithSite()
    const stays = (language: string) => `In “${language}” this page stays as it is. Does it still say the same?`
    expect(softIn(await findings(desk, aPage({ name: "help-now" })))).toContain(stays("ro"))
    saveDraft(desk.ana, aPage({ name: "help-now", language: "ro" }))
    const after = softIn(await findings(desk, aPage({ name: "help-now" })))
    expect([after.includes(stays("ro")), after.includes(stays("pl"))]).toEqual([false, true])
  })

  test("that the news which came with the program go with the first news of their own, once", async () => {
    const desk = await aDeskWithSite()
    const said = async () =>
      softIn(await findings(desk, anItem() as never))
        .join()
        .includes("first news of your own")
    expect(await said()).toBe(true)
    await publishes(desk.ana, anItem({ name: "another" }))
    expect(await said()).toBe(false)
  })
})

test("words of other languages are not held against the English list", async () => {
  const found = await findings(await aDeskWithSite(), aPage({ language: "ro", text: "Click here." }))
  expect(softIn(found).join()).not.toContain("do not use")
})

describe("a link is followed as a reader follows it:", () => {
  test("from a Romanian page to the English one where there is no other, and to a heading in any script", async () => {
    const text = "## Ce facem dacă ne scrii\n\n[a](health#in-the-first-days) [b](#ce-facem-dacă-ne-scrii) [c](help-now)"
    expect(hardIn(await findings(await aDeskWithSite(), aPage({ language: "ro", text })))).toEqual([])
  })

  test("to drafts as they will be, and to this page as it is written now", async () => {
    const desk = await aDeskWithSite()
    saveDraft(desk.ana, aPage({ name: "our-room", text: "## The door" }))
    const text = "## New here\n\n[a](our-room#the-door) [b](about#new-here) [c](#new-here)"
    expect(hardIn(await findings(desk, aPage({ text })))).toEqual([])
  })

  test("an address that is no address is told, and breaks nothing", async () => {
    const found = await findings(
      await aDeskWithSite(),
      aPage({ text: "[a](health#%E0%A4%A) [b](#%) [c](a/../../leave)" }),
    )
    expect(hardIn(found).length).toBeGreaterThan(0)
  })
})
