import { createApp } from "astro/app/entrypoint"
import type { Alert } from "../../crypto/documents/alert.ts"
import type { PageData } from "../../crypto/page-data.ts"
import { builtPages } from "../reading/pages.ts"
import { linesOf } from "../warnings/lines.ts"
import { type Language, wordsIn } from "../words/words.ts"

const app = createApp({ streaming: false })

/** A page that is rendered when asked, from publications alone. Resolves to the whole answer, its status included. */
export const render = (request: Request, locals: PageData): Promise<Response> => app.render(request, { locals })

/** Everything that the pages of this language say of a warning, as text: what a search looks through. */
export const shownAs = (alert: Alert, language: Language): string =>
  [alert.number, ...linesOf(alert, wordsIn(language))].join("\n")

/** The pages of words that come with the program, and what is still to be done to each before it is true. */
export const wordPages = builtPages
