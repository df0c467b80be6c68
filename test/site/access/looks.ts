import type { Page } from "playwright-core"
import { type Language, languages } from "../../../crypto/languages.ts"
import { unfold } from "../../support/chromium.ts"
import { everyPage, type Shown } from "../support/every-page.ts"
import { bring, statesIn } from "./states.ts"

/** One thing to look at on every screen. */
export type Look = { name: string; language: Language; go: (page: Page) => Promise<void> }

/** A page as it is sent, with its folds open. Its styles and scripts come from the portal. */
export const pageLook = (portal: string, { address, language, html }: Shown): Look => ({
  name: address,
  language,
  go: async (page) => {
    const here = `${portal}/looked-at`
    await page.route(here, (route) => route.fulfill({ contentType: "text/html", body: html }))
    await page.goto(here, { waitUntil: "networkidle" })
    await unfold(page)
  },
})

/** The states into which somebody's hands bring a page. */
const stateLooks = (portal: string, language: Language): Look[] =>
  statesIn(language)
    .filter(([, , act]) => act)
    .map((state) => ({
      name: `/${language}/${state[1]}: ${state[0]}`,
      language,
      go: (page) => bring(page, portal, language, state),
    }))

/** Every page with its folds open, and every state; in these languages. */
export async function looksIn(portal: string, spoken: readonly string[]): Promise<Look[]> {
  const pages = (await everyPage()).map((shown) => pageLook(portal, shown))
  const states = languages.flatMap((language) => stateLooks(portal, language))
  return [...pages, ...states].filter(({ language }) => spoken.includes(language))
}
