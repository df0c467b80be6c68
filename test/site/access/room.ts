import type { Page } from "playwright-core"

/** Gives the page a style of the reader's own. A constructed sheet: our policy lets no other in, and need not. */
export const readersStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

/** WCAG 1.4.12 */
export const spacious = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`

/** WCAG 1.4.4 */
export const twiceAsLarge = "html { font-size: 200% !important; }"

/** Where words are cut off, lie on others, or where the page is wider than the screen. */
export const cramped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isForEars = (each: Element) => each.closest(".unseen, .presses, .skip, option") !== null
    const wide = document.documentElement.scrollWidth - innerWidth
    type Box = { left: number; right: number; top: number; bottom: number; height: number }
    const words: { said: string; at: Box; floats: boolean }[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement
      const said = node.textContent?.trim() ?? ""
      if (!parent || said === "" || isForEars(parent) || !parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const floats = parent.closest(".top") !== null
      for (const { left, right, top, bottom, height } of range.getClientRects())
        words.push({ said, at: { left, right, top, bottom, height }, floats })
    }
    // Letters stand in the middle of the box of their line; boxes of neighbouring lines may touch.
    const lies = (one: Box, other: Box) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.3 * Math.min(one.height, other.height)
    const over = words.flatMap(({ said, at, floats }, place) =>
      words
        .slice(place + 1)
        .filter((other) => other.floats === floats && lies(at, other.at))
        .map((other) => `“${said.slice(0, 30)}” lies on “${other.said.slice(0, 30)}”`),
    )
    const cut = [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((each) => !isForEars(each) && each.checkVisibility() && !each.matches("textarea, input, select"))
      .filter((each) => /hidden|clip/.test(getComputedStyle(each).overflow))
      .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
      .map((each) => `cut off: ${each.outerHTML.slice(0, 80)}`)
    const beside = words
      .filter(({ at }) => at.right > innerWidth + 1 || at.left < -1)
      .map(({ said }) => `beside the screen: ${said.slice(0, 40)}`)
    return [...(wide > 0 ? [`${wide} px wider than the screen`] : []), ...new Set([...over, ...cut, ...beside])]
  })
