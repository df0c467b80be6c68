import type { Page } from "playwright-core"
import { addressOfPage, type Language, languageOfPage } from "../../../crypto/languages.ts"
import { wordsOf } from "../../../crypto/receipt-code.ts"
import { unfold } from "../../support/chromium.ts"
import { code, emptyCode } from "./furnished.ts"

/** A page, and what it becomes under somebody's hands. `page` is the last part of its address; "" is the first page. */
export type State = readonly [name: string, page: string, act?: (page: Page) => Promise<unknown>]

export const pressCheck = (page: Page) => page.click("#check")

async function unfoldWrong(page: Page): Promise<void> {
  await unfold(page)
  await pressCheck(page)
  await page.locator("#problem:visible").waitFor()
}

/** The quick form's check, or a small letter's: something is told in the field of this name. */
const fill = (field: string) => async (page: Page) => {
  await page.fill(`[name="${field}"]`, "Something happened.")
  await pressCheck(page)
  await page.locator("#summary dl").first().waitFor()
}

const send = (field: string) => async (page: Page) => {
  await fill(field)(page)
  await page.click("#send")
  await page.locator("#receipt-view").waitFor()
}

export const typeCode =
  (typed = wordsOf(code).join(" ")) =>
  async (page: Page) => {
    await page.fill("#code", typed)
    await page.click("#open")
    await page.locator("#problem:visible, #nothing-view:visible, #replies-view:visible, #trouble:visible").waitFor()
  }

async function withoutAnswers(page: Page): Promise<void> {
  await page.route("**/mailbox", (route) => route.abort())
  await typeCode()(page)
  await page.unroute("**/mailbox")
}

async function checkNothing(page: Page): Promise<void> {
  await page.click("#go")
  await page.locator("#problem:visible").waitFor()
}

export const states: readonly State[] = [
  ["home", ""],
  ["the full report", "report"],
  ["the quick warning", "report/quick"],
  ["the full report, unfolded, with a problem", "report", unfoldWrong],
  ["check your answers", "report/quick", fill("story")],
  ["the receipt", "report/quick", send("story")],
  ["reading an answer", "messages"],
  ["a code with a problem", "messages", typeCode("abandon")],
  ["a code that no answer waits for", "messages", typeCode(wordsOf(emptyCode).join(" "))],
  ["answers, a gap and a refusal", "messages", typeCode()],
  ["answers that cannot be fetched", "messages", withoutAnswers],
  ["the check", "check"],
  ["a check of nothing", "check", checkNothing],
  ["warnings", "alerts"],
  ["a warning", "alerts/26-0143"],
  ["Police Watch", "police-watch"],
  ["an entry of Police Watch", "police-watch/P26-0011"],
  ["a small letter with a problem", "police-experience", pressCheck],
  ["a small letter's check", "police-experience", fill("wentBadly")],
  ["a small letter's receipt", "police-experience", send("wentBadly")],
  ["contact", "contact"],
  ["how we protect you", "protect"],
  ["using this site safely", "safety"],
  ["help now", "help-now"],
  ["how to keep a code", "code"],
  ["the form on paper", "paper"],
  ["typing in a form", "paper/typing"],
  ["something went wrong", "error"],
  ["nothing here", "nothing"],
]

/** The states of pages that stand in this language itself. */
export const statesIn = (language: Language): readonly State[] =>
  states.filter(([, page]) => languageOfPage(page, language) === language)

/** What a working script shows on pages that have one: before it nothing can be typed. */
const ready: Readonly<Record<string, string>> = {
  report: "#check",
  "report/quick": "#check",
  "police-experience": "#check",
  messages: "#code",
  check: "#value",
}

/** Goes to a page in a language, waits until it can be used, and does what the state says. */
export async function bring(page: Page, portal: string, language: Language, [, name, act]: State): Promise<void> {
  await page.goto(portal + addressOfPage(name, language))
  const sign = ready[name]
  if (sign) await page.locator(sign).waitFor()
  await act?.(page)
}
