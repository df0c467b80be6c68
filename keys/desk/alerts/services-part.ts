import { html } from "hono/html"
import { audienceOf } from "../../../crypto/documents/alert.ts"
import { othersWhoMayApprove } from "../../approval/approval.ts"
import type { Case } from "../../casework/case.ts"
import { whyNotDraft } from "../../outbound/alerts/drafts.ts"
import { type ServiceWarning, serviceWarnings } from "../../outbound/alerts/for-services.ts"
import { draftsOf, type KeptDraft } from "../../outbound/alerts/kept-drafts.ts"
import type { Workstation } from "../../workstation.ts"
import type { Markup } from "../shell/layout.ts"

/** What services alone are told from one case, at the page of its warnings. */

const standingRow = ({ alert: { number, watchFor, expires } }: ServiceWarning): Markup =>
  html`<li><strong>${number}</strong> ${watchFor} <span class="soft">ends ${expires}</span> <form class="line" method="post" action="/services/${number}/take-back"><button class="second">Take it back</button></form></li>`

/** A saved draft and its second person. */
const secondRow = ({ id, draft }: KeptDraft): Markup =>
  html`<li>${draft.kind === "canopy/alert-draft" ? draft.alert.watchFor || "nothing written yet" : ""}
<form method="post" action="/drafts/${id}/services-ask"><button class="second">Make the question for a colleague</button></form>
<form method="post" action="/drafts/${id}/services" enctype="multipart/form-data"><label for="slip-${id}">Your colleague's slip</label><input type="file" id="slip-${id}" name="slip"><p><button class="second">Give it to services</button></p></form></li>`

export function servicesPart(workstation: Workstation, known: Case): Markup | "" {
  const standing = serviceWarnings(workstation).filter((each) => each.case === known.id)
  const mayDraft = whyNotDraft(workstation, known, "canopy/alert-draft", "partners") === null
  if (!mayDraft && standing.length === 0) return ""
  const isAlone = othersWhoMayApprove(workstation, "for-services").length === 0
  const drafts = isAlone ? [] : draftsOf(workstation, known.id).filter(({ draft }) => audienceOf(draft) === "partners")
  return html`<h2>For services alone</h2><p class="soft">Partner projects get it in their inbox, with their next digest. It is never published.</p>
${mayDraft ? html`<p><a href="/cases/${known.id}/services-warning">Draft a warning for services alone</a></p>` : ""}
${standing.length > 0 ? html`<ul class="rows">${standing.map(standingRow)}</ul>` : ""}
${drafts.length > 0 ? html`<h3>The second person</h3><ul class="rows">${drafts.map(secondRow)}</ul>` : ""}`
}
