import { unknownFacts } from "../../crypto/reading/facts.ts"
import { linksIn } from "../../crypto/reading/markdown.ts"
import { longSentences } from "../../crypto/reading/sentences.ts"
import { isNews, type Written } from "../../crypto/reading/source.ts"
import { addressOf, textAt } from "../post/server.ts"
import type { Workstation } from "../workstation.ts"
import { draftsOf, placeOf } from "./drafts.ts"
import { publishedPages } from "./published.ts"

/** What is said about words before they go out. `hard`: they cannot go out like this. */
export type Finding = { hard: boolean; what: string }

const hard = (what: string): Finding => ({ hard: true, what })
const soft = (what: string): Finding => ({ hard: false, what })

/** It stands in a history, a bookmark and a task list (S35). */
const telling = /sex|work|violen|crime|rape|police|mugs|abuse|assault/i
const mostWords = 25

/** What can be seen in the words alone. */
export function findingsIn(written: Written): Finding[] {
  const { title, lead, text } = written
  const braces = unknownFacts(`${lead} ${text}`)
  const titled = telling.test(title)
    ? [hard(`The title can be read in a browser’s history. “${telling.exec(title)?.[0]}” could tell on somebody.`)]
    : []
  return [
    ...titled,
    ...braces.map((name) => hard(`“{${name}}” stands for nothing.`)),
    ...(/<[a-z!/]/i.test(text) ? [soft("HTML is shown as it is typed.")] : []),
    ...(/!\[/.test(text) ? [soft("Pictures are not shown, only linked.")] : []),
    ...longSentences(text, mostWords).map((sentence) =>
      soft(`More than ${mostWords} words: “${sentence.slice(0, 60)}…”`),
    ),
  ]
}

const isAway = (link: string): boolean => /^(https|tel|mailto):/.test(link)

/** Every link of this page to a page of the site that is not there, or to a heading that is not on it. */
async function brokenLinks(workstation: Workstation, written: Written): Promise<Finding[]> {
  const drafted = draftsOf(workstation).map(placeOf)
  const broken: Finding[] = []
  for (const link of new Set(linksIn(written.text).filter((each) => !isAway(each)))) {
    const [path = "", heading] = link.split("#")
    const place = path === "" ? placeOf(written) : `${written.language}/${path}`
    const page = await textAt(workstation.fetch, addressOf(workstation), `/${place}`)
    if (page === null && !drafted.includes(place)) broken.push(hard(`The link to “${link}” leads nowhere.`))
    if (page !== null && path !== "" && heading && !page.includes(`id="${heading}"`))
      broken.push(hard(`There is no heading “${heading}” on “${path}”.`))
  }
  return broken
}

/** Languages in which the organisation has this page in its own words, but older than the draft, or not at all. */
async function otherLanguages(workstation: Workstation, written: Written): Promise<Finding[]> {
  if (isNews(written)) return []
  const own = (await publishedPages(workstation))?.pages ?? []
  const spoken = new Set(own.map(({ language }) => language))
  const drafted = new Set(draftsOf(workstation).map(placeOf))
  return [...spoken]
    .filter((language) => language !== written.language && !drafted.has(`${language}/${written.name}`))
    .map((language) => soft(`In “${language}” this page stays as it is. Does it still say the same?`))
}

/** Everything: what is in the words, where they lead, and what other languages say. Throws `server-not-reached` and its like. */
export async function checkWritten(workstation: Workstation, written: Written): Promise<Finding[]> {
  return [
    ...findingsIn(written),
    ...(await brokenLinks(workstation, written)),
    ...(await otherLanguages(workstation, written)),
  ]
}
