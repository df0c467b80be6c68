import { type Context, Hono } from "hono"
import { addressOfPage, english } from "../crypto/languages.ts"
import { shortAddresses } from "../crypto/short-addresses.ts"
import { plain } from "./answers.ts"
import { type CheckParts, checkRoute } from "./check-route.ts"
import { choiceRoutes } from "./choices.ts"
import type { Failure } from "./failures.ts"
import { fromAnyOrigin, type LetterParts, letterRoute } from "./letter-route.ts"
import { type MailboxParts, mailboxRoute } from "./mailbox-route.ts"
import { type PageParts, pageRoutes, refusal } from "./pages.ts"
import { type PlainParts, plainRoutes } from "./plain.ts"
import { plainCheckRoutes } from "./plain-check.ts"
import { holdFormsBack } from "./plain-places.ts"
import { type PublicationParts, publicationRoutes } from "./publications.ts"
import { type SearchParts, searchRoutes } from "./search/routes.ts"
import { onlyFor, strict } from "./strict.ts"

export type PortalParts = LetterParts &
  MailboxParts &
  CheckParts &
  PageParts &
  PlainParts &
  PublicationParts &
  SearchParts & { fault: () => void }

/** The portal: what everybody may ask of this host. */
export function portal(parts: PortalParts): Hono {
  const app = new Hono()
  const refuse = (c: Context, failure: Failure) => refusal(c, parts, failure)
  app.use("/letters", fromAnyOrigin)
  app.use(holdFormsBack(parts.organisation))
  app.use(strict(parts.organisation.noindex))
  app.get("/healthz", () => plain("ok"))
  app.get("/leave", () => leave(parts.organisation.exitAddress))
  shortRoutes(app)
  letterRoute(app, parts, refuse)
  mailboxRoute(app, parts, refuse)
  checkRoute(app, parts, refuse)
  for (const [address, allow] of Object.entries({ "/letters": "OPTIONS, POST", "/mailbox": "POST", "/check": "POST" }))
    app.all(address, (c) => onlyFor(allow, () => refuse(c, { kind: "method-not-allowed" })))
  plainRoutes(app, parts, refuse)
  plainCheckRoutes(app, parts, refuse)
  searchRoutes(app, parts, refuse)
  choiceRoutes(app, parts, refuse)
  publicationRoutes(app, parts)
  pageRoutes(app, parts)
  app.all("*", (c) => onlyFor("GET, HEAD", () => refuse(c, { kind: "method-not-allowed" })))
  app.notFound((c) => refuse(c, { kind: "not-found" }))
  app.onError((_error, c) => {
    parts.fault()
    return refuse(c, { kind: "fault" })
  })
  return app
}

function shortRoutes(app: Hono): void {
  for (const [address, page] of Object.entries(shortAddresses))
    app.get(address, (c) => c.redirect(addressOfPage(page, english), 303))
}

/** Leaves nothing of this site in the browser, as far as the browser can be asked to (W3C Clear Site Data). */
const leave = (exitAddress: string): Response =>
  new Response(null, {
    status: 303,
    headers: { Location: exitAddress, "Clear-Site-Data": '"cache", "cookies", "storage"' },
  })
