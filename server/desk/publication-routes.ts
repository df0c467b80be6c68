import type { Context, Hono } from "hono"
import type { Role } from "../../crypto/documents/roster.ts"
import { mostListBytes } from "../../crypto/lengths.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { json, problem } from "../answers.ts"
import type { Failure } from "../failures.ts"
import type { KeptRoster } from "../shelf.ts"
import { type Publication, type PublicationName, publicationNames } from "../store/store.ts"
import { acceptAlerts } from "./alerts.ts"
import { asked, formOf } from "./asked.ts"
import { acceptCounts, mostCountsBytes } from "./counts.ts"
import type { DeskParts } from "./desk-parts.ts"
import { acceptPages, mostPagesBytes } from "./pages.ts"
import { publicationForm } from "./publication-form.ts"
import { acceptRecipients } from "./recipients.ts"
import { acceptRoster } from "./roster.ts"
import { selfVouchedRoster } from "./self-vouched-roster.ts"

const mostPublicationBytes = 16 * 1024 * 1024

type Accept = (put: Publication, kept: KeptRoster, parts: DeskParts) => Result<Answer, Failure>

/** Who may bring which publication, and what makes it one that may be served. */
const rules: Record<PublicationName, { role: Role; most: number; accept: Accept }> = {
  "roster.json": {
    role: "coordinate",
    most: mostPublicationBytes,
    accept(put, kept, { organisation, today }) {
      const next = acceptRoster(put, kept, organisation, today())
      return next.ok ? done({ epoch: next.value.roster.epoch }) : next
    },
  },
  "alerts.json": {
    role: "publish",
    most: mostListBytes,
    accept(put, kept, { shelf, today }) {
      const list = acceptAlerts(put, shelf.alerts(), kept, today())
      return list.ok ? done({ epoch: list.value.epoch }) : list
    },
  },
  "recipients.txt": {
    role: "coordinate",
    most: mostPublicationBytes,
    accept(put, kept) {
      const recipients = acceptRecipients(put, kept.roster)
      return recipients.ok ? done({}) : recipients
    },
  },
  "counts.json": {
    role: "publish",
    most: mostCountsBytes,
    accept(put, { roster }, { store }) {
      const counts = acceptCounts(put, store.publication("counts.json"), roster)
      return counts.ok ? done({ epoch: counts.value.epoch }) : counts
    },
  },
  "pages.json": {
    role: "publish",
    most: mostPagesBytes,
    accept(put, { roster }, { store }) {
      const pages = acceptPages(put, store.publication("pages.json"), roster)
      return pages.ok ? done({ epoch: pages.value.epoch }) : pages
    },
  },
}

/** `PUT /desk/publications/:name`: kept and served as it was signed, and live when the answer is there. */
export function publicationRoutes(app: Hono, parts: DeskParts) {
  for (const name of publicationNames)
    app.put(`/desk/publications/${name}`, async (c) => {
      const kept = name === "roster.json" ? await rosterIn(c, parts) : await publicationIn(c, name, parts)
      return kept.ok ? json(kept.value) : problem(kept.failure)
    })
}

/** What its bringer is told. */
type Answer = { epoch?: number }

function keep(
  name: PublicationName,
  publication: Publication,
  answer: Answer,
  parts: DeskParts,
): Result<Answer, Failure> {
  if (parts.store.publish(name, publication) === "full") return refused({ kind: "store-full" })
  parts.shelf.changed()
  return done(answer)
}

/** Kept in the step in which it was held against the kept one: of two that come at once, the second meets the first. */
async function publicationIn(c: Context, name: PublicationName, parts: DeskParts): Promise<Result<Answer, Failure>> {
  const { role, most, accept } = rules[name]
  const request = await asked(c, parts, role, most)
  if (!request.ok) return request
  const publication = formOf(request.value.body, publicationForm)
  if (!publication) return refused({ kind: "not-the-right-form" })
  const accepted = accept(publication, parts.shelf.roster() ?? request.value.kept, parts)
  return accepted.ok ? keep(name, publication, accepted.value, parts) : accepted
}

const strangers: readonly string[] = ["no-roster", "unknown-key", "role-missing"]

/**
 * A roster comes from a coordinator of the one in force. When the only coordinator was removed, or has renewed keys, or
 * there is no roster yet, the next one says who brings it: the organisation key signed it.
 */
async function rosterIn(c: Context, parts: DeskParts): Promise<Result<Answer, Failure>> {
  const known = await publicationIn(c, "roster.json", parts)
  if (known.ok || !strangers.includes(known.failure.kind)) return known
  const vouched = await selfVouchedRoster(c, parts)
  if (!vouched.ok) return known.failure.kind === "no-roster" ? vouched : known
  const next = acceptRoster(vouched.value, parts.shelf.roster(), parts.organisation, parts.today())
  if (!next.ok) return next
  return keep("roster.json", vouched.value, { epoch: next.value.roster.epoch }, parts)
}
