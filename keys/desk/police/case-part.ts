import { html } from "hono/html"
import { policeSorts } from "../../../crypto/documents/police-file.ts"
import { whyNotDraft } from "../../outbound/police/permission.ts"
import { receiversOf } from "../../outbound/police/receivers.ts"
import type { CasePart } from "../cases/action.ts"
import { receiverLines, wentList } from "./case-overview.ts"

/** Each receiver is an action of its own, with its own reason. A file without a name is the usual one. */
export const policePart: CasePart = {
  actions: (workstation, { id }) =>
    receiversOf(workstation).map((receiver) => {
      const why = policeSorts.map((sort) => whyNotDraft(workstation, id, receiver, sort))
      return {
        label: `A file for ${receiver.name}`,
        to: `/cases/${id}/police/${receiver.id}`,
        why: why.includes(null) ? null : (why[0] ?? null),
      }
    }),
  panel: (workstation, known) =>
    html`<h2>The police</h2>${known.state === "withdrawn" ? "" : receiverLines(workstation, known)}
<p><a href="/cases/${known.id}/police">The police in this case</a></p>${wentList(workstation, known)}`,
}
