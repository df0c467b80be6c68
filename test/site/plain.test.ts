import { describe, expect, test } from "vitest"
import type { PlainPage } from "../../crypto/page-data.ts"
import { wordsFor } from "../../site/words/shown.ts"
import { builtRender } from "./support/build.ts"
import { tagsIn } from "./support/markup.ts"
import {
  code,
  policeFile,
  policeId,
  questionId,
  renderPlain,
  said,
  shownCode,
  threads,
  views,
  warningId,
} from "./support/plain-views.ts"
import { formIn, openTags, postedBy, textIn } from "./support/posted.ts"
import { today } from "./support/scheme.ts"

const render = await builtRender()
const of = (view: PlainPage) => renderPlain(render, view)
const words = wordsFor("en", {})

const all = await Promise.all(Object.entries(views).map(async ([name, view]) => [name, view, await of(view)] as const))
const titleOf = (html: string): string => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ""
const wrong = (view: PlainPage): boolean =>
  ("problems" in view && view.problems.length > 0) ||
  ("problem" in view && view.problem !== null) ||
  ("trouble" in view && view.trouble !== null)

test("somebody who asks for this page without having sent a form finds nothing", async () => {
  const page = await render(new Request("http://canopy.invalid/en/plain"), { alerts: null, today })
  expect(page.status).toBe(404)
  expect(await page.text()).toContain("This page is not here")
})

describe.each(all)("%s", (_name, view, html) => {
  const tags = tagsIn(html)

  test("has one heading, a language, and a title that tells nothing in a history", () => {
    expect(tags.filter(({ name }) => name === "h1")).toHaveLength(1)
    expect(tags.find(({ name }) => name === "html")?.attributes).toMatchObject({ lang: "en-GB", dir: "ltr" })
    expect(titleOf(html)).toMatch(/^[^<]+ – Canopy$/)
    expect(titleOf(html)).not.toMatch(/sex|work|violen|crime|rape|police|mugs|abuse|assault/i)
    expect(titleOf(html).startsWith("Error: ")).toBe(wrong(view))
  })

  test("S35: loads nothing from anybody, holds no script of its own, and sends forms only here, never in an address", () => {
    expect(html).not.toMatch(/<script[^>]*>[^<]|<style/)
    for (const { name, attributes } of tags) {
      expect(
        Object.keys(attributes).filter((key) => /^on|^style$/.test(key)),
        name,
      ).toEqual([])
      for (const key of ["src", "action", "formaction"])
        if (attributes[key] !== undefined) expect(attributes[key]).toMatch(/^\/(?!\/)/)
      if (name === "form") expect(attributes.method).toBe("post")
    }
  })

  test("labels every field, and gives no name to two things", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const labelled = new Set(tags.flatMap(({ attributes }) => attributes.for ?? []))
    for (const field of html.matchAll(/<(?:textarea|select|input(?! type="hidden"))(?:[^>"]|"([^"]*)")*>/g)) {
      const within = html.lastIndexOf("<label", field.index) > html.lastIndexOf("</label>", field.index)
      const id = / id="([^"]+)"/.exec(field[0])?.[1] ?? ""
      expect(within || labelled.has(id), field[0]).toBe(true)
    }
    for (const { attributes } of tags)
      for (const id of (attributes["aria-describedby"] ?? "").split(" ").filter(Boolean)) expect(ids).toContain(id)
  })

  test("says when something is wrong with the field, on top and beside it, with a link that leads there", () => {
    const links = [...html.matchAll(/<li><a href="#([^"]+)">([^<]+)/g)]
    for (const [, id, sentence] of links) {
      const field = tags.find(({ attributes }) => attributes.id === id)?.attributes
      expect(field).toMatchObject({ "aria-invalid": "true" })
      expect(html).toContain(`<p class="error" id="${field?.["aria-describedby"]?.split(" ")[0]}">${sentence}</p>`)
    }
    expect(links.length > 0 || html.includes('role="alert"')).toBe(wrong(view))
  })

  test("N3: shows the code on the receipt and on no other page", () => {
    const read = textIn(html)
    const receipt = (view.view === "sent" || view.view === "small-sent") && view.code !== null
    expect(read.includes("follow face addict") || / follow .* face .* addict /.test(read)).toBe(receipt)
    expect(shownCode.digits.every((group) => read.includes(group))).toBe(receipt)
  })
})

describe("before the first field stands what differs", () => {
  test.each([
    ["the full form again", "our server sees your words for a moment"],
    ["the code again", "our server sees this code and can read its messages"],
    ["answers", "our server sees what you write here for a moment"],
    ["the block again", "put their own in place of ours"],
    ["check your answers", "Our server saw your words to make this page"],
  ])("%s", async (name, sentence) => {
    const html = await of(views[name]!)
    const field = html.search(/<(textarea|select|input(?! type="hidden")|button type="submit">Send)/)
    expect(html.indexOf(sentence)).toBeGreaterThan(0)
    expect(html.indexOf(sentence)).toBeLessThan(field)
  })
})

describe("the check", () => {
  test("N2: carries the words, the code and the day on, and nothing else", async () => {
    const html = await of(views["check your answers"]!)
    const send = formIn(html, "/en/report/send")
    expect(postedBy(send)).toEqual([...said, ["_long", "1"], ["_code", code], ["_day", "2026-06-11"]])
    expect(openTags(send).filter((tag) => tag.startsWith("<button"))).toEqual([
      '<button type="submit">',
      '<button type="submit" class="second" formaction="/en/report" name="_step" value="change">',
    ])
  })

  test("when there was no room the words are there, with a phone number, and can be sent again", async () => {
    const read = textIn(await of(views["the check, when there was no room"]!))
    expect(read).toContain("no room at the moment")
    expect(read).toContain("Your words are still here")
    expect(read).toContain("0161 496 0000")
    expect(read).toContain("Try again")
  })
})

describe("the receipt", () => {
  test("S17: shows the code as words and as numbers, how to keep it, and what happens next", async () => {
    const read = textIn(await of(views["the receipt"]!))
    for (const part of [...shownCode.words, ...shownCode.digits, "How to keep your code", "Within 3 working days"])
      expect(read).toContain(part)
    expect(read).toContain("Our server saw your words and this code for a moment")
    expect(read).toContain("Somebody saw my code")
  })

  test("of a block says who could read answers to this code, and that the block's own code comes first", async () => {
    const read = textIn(await of(views["the receipt of a block"]!))
    expect(read).toContain("could read our answers to it, or put their own in place of ours")
    expect(read).toContain("that code counts")
    expect(read).not.toContain("saw your words")
  })

  test("without a code says that nothing can be taken back", async () => {
    const read = textIn(await of(views["the receipt without a code"]!))
    expect(read).toContain("you cannot take it back")
    expect(read).not.toContain("This is your code")
  })
})

describe("answers", () => {
  test("an answer is plain text in its own direction: no address in it can be pressed, and no markup is made", async () => {
    const html = await of(threads)
    expect(html).toContain('dir="auto">We read it. Look at https://example.org/help\n&lt;b&gt;أهلا&lt;/b&gt;</p>')
    expect(tagsIn(html).filter(({ attributes }) => attributes.href?.includes("example.org/help"))).toEqual([])
  })

  test("says who wrote, each number and day, how many letters we have, gaps, repetitions, and what is not shown", async () => {
    const read = textIn(await of(threads))
    for (const part of [
      "From Ana",
      "Answer 3, 11 June 2026",
      "has opened it",
      "we had one letter from you",
      "we had 3 letters from you",
      "Answer 2 from Ana is not here",
      "Answers 4 to 6 from Ana are not here",
      "Two answers from Ana have the number 7",
      "begins with number 8 and has 3 parts",
      "An answer comes from somebody who has never read your report",
    ])
      expect(read).toContain(part)
  })

  test("S29 N9: each question is answered by its own id, and no answer is chosen for anybody", async () => {
    const form = formIn(await of(threads), "/en/messages/write")
    const radios = tagsIn(form).filter(({ attributes }) => attributes.name?.startsWith("answers."))
    expect(radios.map(({ attributes }) => [attributes.name, attributes.value])).toEqual(
      [questionId, policeId, warningId].flatMap((id) => ["yes", "no"].map((answer) => [`answers.${id}`, answer])),
    )
    expect(postedBy(form)).toEqual([
      ["_code", code],
      ["_day", today],
    ])
    expect(textIn(`<body>${form}`)).toContain("If you do not answer, that is a No.")
  })

  test("N9: shows the words of a warning exactly as its readers would see them", async () => {
    const question = threads.threads[0]!.lines.at(-1)!
    if (question.kind !== "reply" || question.reply.message.type !== "alert-words") throw new Error("no warning")
    const words = question.reply.message.alert
    const alert = { ...words, number: "26-0143", published: "2026-10", checked: "2026-10", expires: "2027-10" } as never
    const locals = { alerts: { alerts: [alert], withdrawn: [], validUntil: today } as never, today }
    const published = await (await render(new Request("http://canopy.invalid/en/alerts/26-0143"), locals)).text()
    const between = (html: string, from: string, to: string) => {
      const rest = html.slice(html.indexOf(from))
      return rest.slice(0, rest.indexOf(to))
    }
    const preview = between(await of(threads), "<h4>Reported as", "</div><fieldset").replaceAll("h4>", "h2>")
    expect(preview).toContain("Do not go alone.")
    expect(preview).toBe(between(published, "<h2>Reported as", '<dl class="rows"><div><dt>Published'))
  })

  test("N9: shows a police file row by row, exactly as it would be printed, with its receiver", async () => {
    const html = await of(threads)
    const section = html.slice(html.indexOf(`id="question-${policeId}"`))
    const shown = section.slice(0, section.indexOf("</section>"))
    expect(textIn(`<body>${shown}`)).toContain("This is what would go to a police intelligence hub.")
    expect(textIn(`<body>${shown}`)).toContain("May we give them this, in these words?")
    expect(shown).toContain('<dd class="said" dir="auto">The subject &lt;b&gt;blocked&lt;/b&gt;\nthe door.</dd>')
    const rows = [...shown.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label)
    expect(rows).toEqual(policeFile.flatMap((part) => part.rows.map(({ label }) => label)))
  })

  test("writing back asks for words, help and each consent, chooses nothing, and says that a Yes is asked once more", async () => {
    const form = formIn(await of(threads), "/en/messages/write")
    const names = new Set(tagsIn(form).flatMap(({ attributes }) => attributes.name ?? []))
    for (const name of ["text", "support[]", "supportDetail", "helpArea", "consents.policeShare", "consents.checker"])
      expect(names).toContain(name)
    expect(names).toContain("consents.alertPreview")
    expect(names).not.toContain("consents.limitsRead")
    expect(form).not.toMatch(/ (checked|selected)/)
    expect(textIn(`<body>${form}`)).toContain("If you said No before and now say Yes, a caseworker asks you once more")
  })

  test("N2: a letter that could not be sent is there again, with what is wrong with it", async () => {
    const view = views["writing back, with a problem"]!
    const posted = postedBy(formIn(await of(view), "/en/messages/write"))
    if (view.view !== "replies") throw new Error("another view")
    for (const entry of view.entries) expect(posted).toContainEqual(entry)
    expect(posted).toHaveLength(view.entries.length + ["_code", "_day"].length)
    expect(textIn(await of(view))).toContain("make it about 3 characters shorter")
  })

  test("deleting names every answer that stood on the page; without any there is nothing to press", async () => {
    expect(postedBy(formIn(await of(threads), "/en/messages/read"))).toEqual([
      ["_code", code],
      ...threads.ids.map((id) => ["ids", id]),
    ])
    expect(formIn(await of(views["nothing here"]!), "/en/messages/read")).toBe("")
  })

  test("other pages are reached by forms, for a link would carry the code in an address", async () => {
    const html = await of(threads)
    const codes = [...html.matchAll(/<form action="\/en\/messages" method="post">.*?<\/form>/g)].map(([form]) => form)
    expect(codes.map((form) => postedBy(form))).toEqual([
      [
        ["code", code],
        ["_page", "1"],
      ],
      [
        ["code", code],
        ["_page", "3"],
      ],
    ])
    expect(await of({ ...threads, page: 3 })).not.toContain("Newer answers")
    expect(await of({ ...threads, page: 1 })).not.toContain("Older answers")
  })

  test("S17: nothing there is said with the ends of the code, and one can write and take back all the same", async () => {
    const html = await of(views["nothing here"]!)
    expect(textIn(html)).toContain("Check your code: its first word is once (1236), its last detect (0483).")
    expect(formIn(html, "/en/messages/write")).not.toBe("")
    expect(postedBy(formIn(html, "/en/messages/withdraw"))).toEqual([["_code", code]])
  })
})

describe("taking everything back", () => {
  test("says what is deleted and what nobody can undo before the button, and has a way back", async () => {
    const html = await of(views["delete everything"]!)
    const button = html.indexOf("Yes, delete everything")
    for (const said of ["What is deleted", "What nobody can undo"]) {
      expect(html.indexOf(said)).toBeGreaterThan(0)
      expect(html.indexOf(said)).toBeLessThan(button)
    }
    expect(formIn(html, "/en/messages/withdraw")).toContain('name="_step" value="yes"')
    expect(postedBy(formIn(html, "/en/messages"))).toEqual([["code", code]])
  })

  test("says when it is done, and what takes until the next working day", async () => {
    expect(textIn(await of({ view: "withdrawn" }))).toContain("until the next working day")
  })
})

describe("every reason why something could not be done has its own sentence", () => {
  const troubles = Object.keys(words.plain.trouble) as (keyof typeof words.plain.trouble)[]
  test.each(troubles)("%s", async (trouble) => {
    const read = textIn(await of({ view: "check", long: false, entries: said, code, day: today, trouble }))
    expect(read).toContain(words.plain.trouble[trouble])
    expect(words.plain.trouble[trouble]).not.toMatch(/browser|phone\b.*date/)
  })
})

test("what is wrong with a code is said with the part that was typed, which stays text", async () => {
  const typed = "abandon <b>zzz</b>"
  const html = await of({ view: "code", typed, problem: { kind: "not-in-list", at: 2 }, trouble: null })
  expect(textIn(html)).toContain("Word 2, “b”, is in no code of ours.")
  expect(html).not.toContain("<b>")
  expect(postedBy(formIn(html, "/en/messages"))).toEqual([["code", typed]])
  expect(textIn(html)).not.toContain("Nothing was sent")
})
