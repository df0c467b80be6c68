import type { Page } from "playwright-core"

/** What can be found out about what has the focus. Each function says what is wrong, or null. */

/** WCAG 2.4.7 and 2.4.11: whatever the keyboard came to has an outline, is on the screen, and nothing lies on it. */
export const focusUnseen = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    // Where the page itself puts the focus, for ears (a heading), nothing can be pressed.
    if (!focused || focused === document.body || focused.matches('[tabindex="-1"]')) return null
    const wrong = (what: string) => `${what}: ${focused.outerHTML.slice(0, 120)}`
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    if (outlineStyle !== "solid" || Number.parseFloat(outlineWidth) < 2) return wrong("no outline")
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) return wrong("off the screen")
    // The top of what is taller than the screen counts: one reads on from there.
    const seen = document.elementFromPoint(
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      Math.max(top, 0) + Math.min(bottom - top, 40) / 2,
    )
    const isIt = seen && (focused.contains(seen) || seen.contains(focused) || seen.closest("label")?.contains(focused))
    if (!isIt) return wrong(`under ${seen?.outerHTML.slice(0, 60)}`)
    const bar = document.querySelector(".top")
    if (!bar || bar.contains(focused)) return null
    const lies = bar.getBoundingClientRect()
    return top < lies.bottom - 1 && bottom > lies.top + 1 ? wrong("under the bar") : null
  })

/** Somebody without a mouse: every key goes on, and what it came to is looked at. */
export function keyboard(page: Page) {
  const unseen: string[] = []
  const press = async (key: string) => {
    await page.keyboard.press(key)
    const wrong = await focusUnseen(page)
    if (wrong) unseen.push(wrong)
  }
  const isAt = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)

  /** Presses one key until what is wanted has the focus. */
  async function goTo(selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let presses = 0; presses < 400; presses++) {
      await press(key)
      if (await isAt(selector)) return
    }
    throw new Error(`${key} never comes to ${selector}`)
  }

  return { press, goTo, isAt, type: (text: string) => page.keyboard.type(text), unseen }
}
