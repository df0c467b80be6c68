import { expect, test } from "vitest"
import { unknownFacts } from "../../crypto/reading/facts.ts"
import { htmlOf, linksIn } from "../../crypto/reading/markdown.ts"
import { alertsOf } from "../support/organisation.ts"
import { builtEntry, clientFiles } from "./support/build.ts"
import { tagsIn } from "./support/markup.ts"
import { blocksOf } from "./support/plain-words.ts"
import { scheme, today } from "./support/scheme.ts"

const entry = await builtEntry()
const alerts = alertsOf(scheme.signedRoster, today)
const asked = (path: string, own = {}) =>
  entry.render(new Request(`http://canopy.invalid${path}`), { alerts, today, ...own })
const read = async (name: string) => (await asked(`/en/${name}`)).text()
const names = entry.wordPages().map(({ name }) => name)

/** Row of `docs/promises.md` → the page that keeps it, its heading, and the facts that must stand there. */
const facts: [row: string, page: string, heading: string, facts: string[]][] = [
  ["S10", "police", "What we can do, if you want", ["If you know a local project", "we help you ourselves"]],
  ["S15", "who-reads", "The people", ["know sex work", "do not judge"]],
  ["S16", "who-reads", "The people", ["somebody who has done sex work", "adviser on sexual violence"]],
  [
    "S17",
    "what-happens",
    "5. We tell you what we did",
    ["even if we do not know who you are", "cannot close your case"],
  ],
  ["S18", "who-reads", "The people", ["do not judge"]],
  ["S18", "what-happens", "4. We do what you said Yes to", ["Just listen", "Nothing else happens"]],
  [
    "S19",
    "what-happens",
    "4. We do what you said Yes to",
    ["find services near you", "carry messages between you, them and the police"],
  ],
  ["S20", "technical-help", "Something on this site does not work", ["never ask what happened to you"]],
  ["S23", "police", "What we never do", ["never push you to go to the police or to court"]],
  ["S24", "words", "Words of this site", ["reads what you send", "It says nothing about who told us"]],
  ["S24", "telling-police", "Telling the police: all the ways", ["There are many ways"]],
  ["S26", "police", "What we can do, if you want", [scheme.organisation.policeReceivers[0]!]],
  ["S28", "police", "If the police want to know more", ["They ask us and not you"]],
  ["S29", "police", "If the police want to know more", ["until you say Yes again"]],
  ["S31", "who-reads", "Who cannot read it", ["funders and researchers", "Translators"]],
  ["S32", "who-reads", "When we might have to tell somebody", [scheme.organisation.limitsOfConfidence[0]!]],
  [
    "S33",
    "promises",
    "What we promise, and what makes us keep it",
    ["The server has no key", "A case cannot be closed"],
  ],
  ["S34", "about", "Money", ["who pays for our work"]],
  ["S45", "health", "In the first days", ["within 72 hours", "up to 5 days"]],
  ["S45", "law", "If you are stopped or arrested", ["solicitor", "free"]],
  ["S45", "advice", "Before you meet", ["Check the number"]],
  ["S46", "police", "What we can do, if you want", ["Tell them without you"]],
  ["S50", "help-now", "In danger now", ["safe place", "999", "free", "55"]],
  ["S51", "help-now", "Make 999 quicker to ring", ["speed-dial", "dial by voice"]],
  [
    "S52",
    "telling-police",
    "If they have just left",
    ["wore", "looked like", "Which way they went", "registration", "weapon"],
  ],
  ["S53", "telling-police", "A full report", ["take somebody with you", "alone", "saw what happened too"]],
  [
    "S54",
    "telling-police",
    "What you can expect of an officer",
    ["Questions only about what matters", "your own gender", "not in uniform", "your other job, your studies"],
  ],
  ["S55", "telling-police", "Not in danger: 101", ["101", "not an emergency"]],
  ["S56", "telling-police", "A form on the web", ["It leaves traces"]],
  [
    "S57",
    "telling-police",
    "Ways that are not a full report",
    ["As intelligence", "should not tell the person", "come back to you"],
  ],
  [
    "S60",
    "telling-police",
    "Ways that are not a full report",
    ["0800 555 111", "not the police", "do not ask your name", "reward"],
  ],
  ["S61", "telling-police", "Rape and sexual assault", ["Most forces have officers who are trained"]],
  [
    "S62",
    "complaints",
    "Five ways to get help",
    ["Us.", "rights organisation", "Professional Standards Department", "MP", "solicitor"],
  ],
  [
    "S63",
    "your-data",
    "What the ICO can help with",
    ["0303 123 1113", "search engine", "Calls and messages", "live chat"],
  ],
  ["S66", "about", "Three principles", ["Sex workers first", "Good support", "Learning"]],
  ["S66", "about", "Three ways of knowing", ["Lived experience", "Practice", "Scholarship"]],
  ["S66", "about", "Five rights", ["without violence", "not to be outed"]],
  ["S66", "about", "History", ["1986", "Victoria", "2012"]],
  ["S67", "about", "Our aims", ["all genders, ages, abilities and cultures"]],
  ["S72", "what-happens", "3. A caseworker reads it", ["Nobody is read first or last because of who they are"]],
  ["S75", "under-18", "If somebody is under 18", ["We never ask how old you are", "0800 1111", "may have to tell"]],
  ["S76", "professionals", "If you support sex workers", ["The worker says Yes or No to each question"]],
]

test.each(facts)("%s: the page “%s” has the heading “%s” and its facts", async (row, name, heading, expected) => {
  const html = await read(name)
  const blocks = blocksOf(html)
  expect(blocks).toContain(heading)
  for (const fact of expected) expect(blocks.join(" ")).toContain(fact)
  expect(entry.wordPages().find((page) => page.name === name)?.rows, name).toContain(row)
})

test("every row that a page claims to keep is looked at here, or by the page’s own test", () => {
  const elsewhere = ["S4", "S5", "S6", "S7", "S8", "S9", "S14", "S21", "S25", "S27", "S39", "S69", "S73", "S74"]
  const claimed = entry.wordPages().flatMap(({ rows }) => rows)
  expect(claimed.filter((row) => !elsewhere.includes(row) && !facts.some(([known]) => known === row))).toEqual([])
})

test("an organisation’s own details stand in the words, and no name in braces is left over", async () => {
  for (const { text, lead } of entry.wordPages()) expect(unknownFacts(text + lead)).toEqual([])
  for (const name of names) expect(await read(name), name).not.toMatch(/\{\w+\}/)
  expect(await read("technical-help")).toContain('<a href="tel:01614960000">0161 496 0000</a>')
})

test("the organisation’s own page takes the place of the one that came with the program, at once", async () => {
  const own = { pages: [{ name: "about", language: "en", title: "Us", heading: "Who we are", lead: "A", text: "B" }] }
  const html = await (await asked("/en/about", { own })).text()
  expect(html).toContain("<h1>Who we are</h1>")
  expect(await read("about")).toContain("Three principles")
})

test("a page that nobody wrote is not found", async () => {
  for (const path of ["/en/nothing", "/en/About", "/xx/about", "/en/about/more"])
    expect((await asked(path)).status, path).toBe(404)
})

test("S35: words can bring no picture, no script, no HTML and no address of another kind", () => {
  const html = htmlOf(
    "<script>x</script> ![p](https://a.example/p.png) [a](javascript:alert) [b](http://a.example) [c](data:x) [d](//a.example)",
    (page) => ({ address: `/en/${page}` }),
  )
  expect(tagsIn(html).map(({ name }) => name)).toEqual(["p", "a"])
  expect(html).toContain('<a href="https://a.example/p.png" rel="noreferrer nofollow">')
})

test("every address in the words leads to a page that is there, and to a heading that is there", async () => {
  const built = [...clientFiles().keys()].map((path) => `/${path.replace(/(\/index)?\.html$/, "")}`)
  for (const { name, text } of entry.wordPages()) {
    for (const link of linksIn(text).filter((each) => !/^(https|tel|mailto):/.test(each))) {
      const [path = "", heading] = link.split("#")
      const page = path || name
      const there = built.includes(`/en/${page}`) || (await asked(`/en/${page}`)).status === 200
      expect(there, `${name} → ${link}`).toBe(true)
      if (heading) expect(await read(page), `${name} → ${link}`).toContain(`id="${heading}"`)
    }
  }
})
