import type { Told } from "./commands/command.ts"

/** What a command has to tell, as it is printed. A terminal obeys control characters (ECMA-48 §5): none gets through. */

const controls = /(?![\n\t])\p{Cc}/gu
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`

export const asLines = ({ lines }: Told): string =>
  lines.map((line) => `${line.replaceAll(controls, "\ufffd")}\n`).join("")

/** JSON.stringify leaves DEL and what stands from U+0080 to U+009F as it is. */
export const asJson = ({ value }: Told): string => `${JSON.stringify(value).replaceAll(controls, escaped)}\n`
