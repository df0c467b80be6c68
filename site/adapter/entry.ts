import { createApp } from "astro/app/entrypoint"
import type { PageData } from "../../crypto/page-data.ts"

const app = createApp({ streaming: false })

/** A page that is rendered when asked, from publications alone. Resolves to the whole answer, its status included. */
export const render = (request: Request, locals: PageData): Promise<Response> => app.render(request, { locals })
