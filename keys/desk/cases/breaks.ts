import { html } from "hono/html"
import type { Markup } from "../shell/layout.ts"

/** Hard stories add up (J15). After some, the desk says so once, and asks nothing. Counted in memory, for this sitting. */
const storiesBeforeBreak = 6

export type Breaks = { opened: (id: string) => Markup | "" }

export function freshBreaks(): Breaks {
  const read = new Set<string>()
  return {
    opened: (id) => {
      if (read.has(id)) return ""
      read.add(id)
      return read.size % storiesBeforeBreak === 0
        ? html`<p class="note calm" role="note">You have opened ${read.size} cases since you began. If you can, get up for a few minutes, or talk to a colleague. The cases wait.</p>`
        : ""
    },
  }
}
