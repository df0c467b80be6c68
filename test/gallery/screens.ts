import type { Page } from "playwright-core"
import type { Language } from "../../crypto/languages.ts"
import { listed } from "../site/support/check-host.ts"
import { codeWords, type Hosts } from "./hosts.ts"
import { oneWarning } from "./published.ts"

/** What the gallery shows, and how a person comes to see it. */

/** Latin letters, marks above and below them, no spaces between words, and from right to left. */
export const shownLanguages = ["en", "ro", "th", "ar"] as const satisfies Language[]

const stories = {
  en: "He was kind on the phone. Then he locked the door and would not let me go.",
  ro: "A fost amabil la telefon. Apoi a încuiat ușa și nu m-a lăsat să plec.",
  th: "ตอนคุยโทรศัพท์เขาพูดดี แต่แล้วเขาล็อกประตูและไม่ยอมให้ฉันออกไป",
  ar: "كان لطيفًا على الهاتف. ثم أقفل الباب ولم يتركني أخرج.",
} satisfies Record<(typeof shownLanguages)[number], string>

export type Visit = { page: Page; hosts: Hosts; language: (typeof shownLanguages)[number]; scripts: boolean }

export type Screen = {
  name: string
  /** Pages that are in English alone. */
  english?: true
  /** The same with scripts and without. */
  alike?: true
  reach: (visit: Visit) => Promise<unknown>
}

const at =
  (path: string) =>
  ({ page, hosts, language }: Visit) =>
    page.goto(`${hosts.portal}/${language}${path}`)

/** Opens a form; with scripts it is ready when its button shows. */
async function form({ page, hosts, language, scripts }: Visit, path: string, ready: string): Promise<void> {
  await page.goto(`${hosts.server}/${language}/${path}`)
  if (scripts) await page.locator(ready).waitFor()
}

async function checkAnswers(visit: Visit): Promise<void> {
  const { page, language, scripts } = visit
  await form(visit, "report/quick", "#check")
  await page.fill('[name="story"]', stories[language])
  await page.fill('[name="phones.0"]', "07700 900123")
  await page.selectOption('[name="region"]', "wales")
  for (const chosen of ['[name="types[]"][value="held"]', '[name="safeNow"][value="yes"]'])
    await page.locator(chosen).evaluate((box: HTMLElement) => box.click())
  await page.click(scripts ? "#check" : 'button[name="_step"]')
  await page
    .locator(scripts ? "#summary dl" : 'form[action$="/report/send"]')
    .first()
    .waitFor()
}

async function receipt(visit: Visit): Promise<void> {
  await checkAnswers(visit)
  await visit.page.click(visit.scripts ? "#send" : 'form[action$="/report/send"] button')
  await visit.page.locator(".code:visible").waitFor()
  await visit.page
    .locator(visit.scripts ? "#keep dl" : "dl")
    .first()
    .waitFor()
}

const check = (typed: string) => async (visit: Visit) => {
  const { page, scripts } = visit
  await form(visit, "check", "#go")
  await page.fill(scripts ? "#value" : "#plain-value", typed)
  await page.click(scripts ? "#go" : "main form button")
  await page
    .locator(scripts ? "#keys label" : "main form .choice")
    .first()
    .waitFor()
  await page.click(scripts ? "#look" : "main form button")
  await page
    .locator(scripts ? "#answer-view:visible" : "main h2")
    .first()
    .waitFor()
}

/** Without scripts the same answers come from a view, which stands in English. */
async function answers({ page, hosts, language, scripts }: Visit): Promise<void> {
  if (!scripts) return void (await page.goto(`${hosts.views}/view/answers`))
  await page.goto(`${hosts.portal}/${language}/messages`)
  await page.locator("#code").waitFor()
  await page.fill("#code", codeWords)
  await page.click("#open")
  await page.locator("#replies-view:visible").waitFor()
}

export const screens: readonly Screen[] = [
  { name: "home", alike: true, reach: at("") },
  { name: "report", reach: (visit) => form(visit, "report", "#check") },
  { name: "quick", reach: (visit) => form(visit, "report/quick", "#check") },
  { name: "check-answers", reach: checkAnswers },
  { name: "receipt", reach: receipt },
  { name: "messages", reach: (visit) => form(visit, "messages", "#open") },
  { name: "answers", reach: answers },
  { name: "check", reach: (visit) => form(visit, "check", "#go") },
  { name: "check-hit", reach: check(listed.warned) },
  { name: "check-miss", reach: check(listed.nobody) },
  { name: "contact", alike: true, reach: at("/contact") },
  { name: "help-now", alike: true, reach: at("/help-now") },
  { name: "safety", alike: true, reach: at("/safety") },
  { name: "warnings", english: true, alike: true, reach: at("/alerts") },
  { name: "warning", english: true, alike: true, reach: at(`/alerts/${oneWarning}`) },
  { name: "services", english: true, alike: true, reach: at("/services") },
  { name: "counts", english: true, alike: true, reach: at("/counts") },
  { name: "protect", english: true, alike: true, reach: at("/protect") },
  { name: "gallery", alike: true, reach: at("/gallery") },
]

/** Whether this screen is shown in this language and in this way. */
export const isShown = ({ name, english, alike }: Screen, { language, scripts }: Pick<Visit, "language" | "scripts">) =>
  (scripts || !alike) && (!english || language === "en") && (scripts || name !== "answers" || language === "en")
