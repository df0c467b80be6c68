import { unsetWords } from "../../crypto/documents/unset-words.ts"
import { english } from "../../crypto/languages.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { unknownFacts } from "../../crypto/reading/facts.ts"
import { htmlOf, linksIn, notLinkedIn } from "../../crypto/reading/markdown.ts"
import { wordsNotUsedIn } from "../../crypto/reading/plain-words.ts"
import { longSentences } from "../../crypto/reading/sentences.ts"
import { isNews, type Written } from "../../crypto/reading/source.ts"
import { tellingIn } from "../../crypto/reading/telling.ts"
import { addressOf, publicText, textAt } from "../post/server.ts"
import type { Workstation } from "../workstation.ts"
import { draftsOf, placeOf } from "./drafts.ts"
import { publishedPages } from "./published.ts"

/** What is said about words before they go out. `hard`: they cannot go out like this. */
export type Finding = { hard: boolean; what: string }

const hard = (what: string): Finding => ({ hard: true, what })
const soft = (what: string): Finding => ({ hard: false, what })

const mostWords = 25

/** What can be seen in the words alone. */
export function findingsIn(written: Written): Finding[] {
  const { title, lead, text } = written
  const braces = unknownFacts(`${lead} ${text}`)
  const told = tellingIn(title, written.language)
  const titled = told ? [hard(`The title can be read in a browser’s history. “${told}” could tell on somebody.`)] : []
  return [
    ...titled,
    ...braces.map((name) => hard(`“{${name}}” stands for nothing.`)),
    ...bracesAsTyped(written).map((name) =>
      hard(`“${name}” is not filled in: not in a title, a heading, or the first sentence of news.`),
    ),
    ...notLinkedIn(`${lead}\n\n${text}`).map((address) =>
      soft(`“${address}” is no address that words can lead to. It is shown as it is typed.`),
    ),
    ...(/<[a-z!/]/i.test(text) ? [soft("HTML is shown as it is typed.")] : []),
    ...(/!\[/.test(text) ? [soft("Pictures are not shown, only linked.")] : []),
    ...longSentences(text, mostWords).map((sentence) =>
      soft(`More than ${mostWords} words: “${sentence.slice(0, 60)}…”`),
    ),
    ...unplain(written),
  ]
}

/** Where words are shown as they were typed. */
function bracesAsTyped(written: Written): string[] {
  const asTyped = isNews(written) ? [written.title, written.lead] : [written.title, written.heading]
  return asTyped.join(" ").match(/\{\w+\}/g) ?? []
}

/** The list is one of English words (docs/words.md). */
function unplain(written: Written): Finding[] {
  if (written.language !== english) return []
  const { title, lead, text } = written
  return wordsNotUsedIn(`${title}\n${lead}\n${text}`).map(({ word, instead, why }) =>
    soft(`“${word}” is a word that we do not use. Instead: ${instead}. ${why}`),
  )
}

const isAway = (link: string): boolean => /^(https|tel|mailto):/.test(link)

/** What a link leads to: this page or another draft as it will be, else the page of the site, in English where there is no other. */
async function pageBehind(workstation: Workstation, written: Written, path: string): Promise<string | null> {
  const place = path === "" ? placeOf(written) : `${written.language}/${path}`
  const draft = [written, ...draftsOf(workstation)].find((each) => placeOf(each) === place)
  if (draft) return htmlOf(draft.text, (address) => ({ address }))
  const inEnglish = `${english}/${path}`
  const ask = (at: string) => textAt(workstation.fetch, addressOf(workstation), `/${at}`)
  return (await ask(place)) ?? (place === inEnglish ? null : ask(inEnglish))
}

/** The heading that a link leads to, in letters: an address writes "ă" as "%C4%83". */
function headingIn(link: string): string {
  const [, heading = ""] = link.split("#")
  try {
    return decodeURIComponent(heading)
  } catch {
    return heading
  }
}

/** Every link of this page to a page of the site that is not there, or to a heading that is not on it. */
async function brokenLinks(workstation: Workstation, written: Written): Promise<Finding[]> {
  const links = new Set(linksIn(`${written.lead}\n\n${written.text}`).filter((each) => !isAway(each)))
  const broken: Finding[] = []
  for (const link of links) {
    const [path = ""] = link.split("#")
    const heading = headingIn(link)
    const page = await pageBehind(workstation, written, path)
    if (page === null) broken.push(hard(`The link to “${link}” leads nowhere.`))
    else if (heading && !page.includes(`id="${heading}"`))
      broken.push(hard(`There is no heading “${heading}” on “${path || written.name}”.`))
  }
  return broken
}

/** The languages of the site, as it says itself; none where it does not say. */
async function languagesOf(workstation: Workstation): Promise<readonly string[]> {
  const said = unsetWords.safeParse(jsonOf((await publicText(workstation, "/words.json")) ?? ""))
  return said.success ? said.data.languages : []
}

/** What other languages say of this page: it stays as it is there, or is not there at all. Each item of news is its own. */
async function otherLanguages(workstation: Workstation, written: Written): Promise<Finding[]> {
  if (isNews(written)) return []
  const drafted = new Set(draftsOf(workstation).map(placeOf))
  const others = (await languagesOf(workstation)).filter(
    (language) => language !== written.language && !drafted.has(`${language}/${written.name}`),
  )
  const asked = others.map((language) =>
    textAt(workstation.fetch, addressOf(workstation), `/${language}/${written.name}.md`),
  )
  const found = await Promise.all(asked)
  const has = others.filter((_, at) => found[at] !== null)
  const lacks = others.filter((_, at) => found[at] === null)
  return [
    ...has.map((language) => soft(`In “${language}” this page stays as it is. Does it still say the same?`)),
    ...(lacks.length > 0
      ? [soft(`Nobody has translated it yet: ${lacks.join(", ")}. Links lead to the English page.`)]
      : []),
  ]
}

/** Where nobody would find it: in a language that the site does not speak, or where the program has something else. */
async function whereNobodyLooks(workstation: Workstation, written: Written): Promise<Finding[]> {
  const spoken = await languagesOf(workstation)
  if (spoken.length > 0 && !spoken.includes(written.language))
    return [hard(`This site does not speak “${written.language}”: nobody would find the page.`)]
  const ask = (suffix: string) => textAt(workstation.fetch, addressOf(workstation), `/${placeOf(written)}${suffix}`)
  const [page, source] = await Promise.all([ask(""), ask(".md")])
  return page !== null && source === null
    ? [
        hard(
          `At /${placeOf(written)} stands a part of the program, and would go on standing there. Choose another name.`,
        ),
      ]
    : []
}

/** News of the organisation's own take the place of all that comes with the program. */
async function firstNews(workstation: Workstation, written: Written): Promise<Finding[]> {
  if (!isNews(written) || (await publishedPages(workstation))?.news) return []
  return [soft("It is the first news of your own. The news that came with the program are not shown any more.")]
}

/** Everything: what is in the words, where they lead, and what other languages say. Throws `server-not-reached` and its like. */
export async function checkWritten(workstation: Workstation, written: Written): Promise<Finding[]> {
  return [
    ...findingsIn(written),
    ...(await whereNobodyLooks(workstation, written)),
    ...(await firstNews(workstation, written)),
    ...(await brokenLinks(workstation, written)),
    ...(await otherLanguages(workstation, written)),
  ]
}
