import { join } from "node:path"
import { en } from "../site/words/en/index.ts"
import { flawsIn } from "../site/words/whole.ts"
import { root } from "./package-command.ts"

// What a language's words lack beside the English ones, for whoever translates: `node tool/words-whole.ts ro`.
const [language = ""] = process.argv.slice(2)
const spoken: Record<string, unknown> = await import(join(root, "site", "words", language, "index.ts"))
const flaws = flawsIn(en, Object.values(spoken)[0])
for (const { at, why } of flaws) console.log(`${why}: ${at}`)
console.log(flaws.length === 0 ? "Nothing is missing." : `${flaws.length} to mend.`)
process.exitCode = flaws.length === 0 ? 0 : 1
