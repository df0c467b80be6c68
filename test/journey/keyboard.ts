import type { Page } from "playwright-core"

/** Somebody at the desk who has no mouse. */

type Focused = { tag: string; name: string }

/** What has the focus: its element, and the name that a screen reader would say. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label =
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
        ? element.labels?.[0]?.innerText
        : undefined
    const name = element?.getAttribute("aria-label") ?? label ?? (element as HTMLElement | null)?.innerText ?? ""
    return { tag: element?.tagName.toLowerCase() ?? "", name: name.replaceAll(/\s+/g, " ").trim() }
  })

/** More than any page has. */
const mostSteps = 400

/** Presses Tab until this has the focus. Throws when the whole page was walked without meeting it. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const isIt = (at: Focused) => (typeof name === "string" ? at.name.startsWith(name) : name.test(at.name))
  const met: string[] = []
  let rounds = 0
  for (let step = 0; step < mostSteps; step++) {
    await page.keyboard.press("Tab")
    const at = await focused(page)
    if (isIt(at)) return
    // The page's end: from there Tab begins at its top again.
    if (at.tag === "body" && ++rounds > 2) break
    met.push(at.name)
  }
  throw new Error(`No Tab leads to ${name}. Met: ${met.slice(0, 60).join(" | ")}`)
}

/** Goes there and presses it. Whatever page comes of it is there when this is done. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")])
}

/** Goes there and opens or closes it: nothing is loaded. */
export async function unfold(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press("Enter")
}

/** Goes to a box and types, in the place of what stood there. */
export async function typeInto(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press("ControlOrMeta+A")
  await page.keyboard.press("Delete")
  await page.keyboard.insertText(text)
}

/** Goes to a list and chooses by typing the beginning of a choice. */
export async function choose(page: Page, name: string | RegExp, choice: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(choice)
}
