/** Colours and their contrast, for the page of components and for the test that holds the figures. */

/** Tokens that are colours, by name, without the dashes. */
export type Colours = Readonly<Record<string, string>>

const coloursIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = "", value = ""]) => [name, value]),
  )

/** The colours of `tokens.css` by day and at night. Whatever the night does not say again stays as by day. */
export function schemesOf(tokens: string): { light: Colours; dark: Colours } {
  const [day = "", night = ""] = tokens.split("@media (prefers-color-scheme: dark)")
  const light = coloursIn(day)
  return { light, dark: { ...light, ...coloursIn(night) } }
}

/** From 0 to 1. */
function channels(colour: string): number[] {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16) / 255)
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((each) =>
    each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2.2, "contrast ratio": from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
