import { Hono } from "hono"
import { plain, problem } from "./answers.ts"
import { checkRoutes } from "./desk/check-routes.ts"
import type { DeskParts } from "./desk/desk-parts.ts"
import { journalRoutes } from "./desk/journal-routes.ts"
import { keyRoute } from "./desk/key-route.ts"
import { letterRoutes } from "./desk/letter-routes.ts"
import { freshNonce } from "./desk/nonce.ts"
import { publicationRoutes } from "./desk/publication-routes.ts"
import { replyRoute } from "./desk/reply-route.ts"
import { publicationRoutes as publicPublications } from "./publications.ts"
import { strict } from "./strict.ts"

/** The desk port: what caseworkers' workstations ask of this host, each request signed and each role in the roster. */
export function desk(parts: DeskParts): Hono {
  const app = new Hono()
  app.use(strict(parts.organisation.noindex))
  app.get("/desk/nonce", () => plain(freshNonce(parts.now(), parts.nonceSecret)))
  letterRoutes(app, parts)
  replyRoute(app, parts)
  journalRoutes(app, parts)
  keyRoute(app, parts)
  publicationRoutes(app, parts)
  checkRoutes(app, parts)
  // What everybody is shown: a workstation looks at it before it says anything to this host.
  publicPublications(app, parts)
  app.notFound(() => problem({ kind: "not-found" }))
  app.onError(() => {
    parts.fault()
    return problem({ kind: "fault" })
  })
  return app
}
