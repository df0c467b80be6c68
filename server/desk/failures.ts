import type { RosterFailure } from "../../crypto/trust.ts"
import type { Saying } from "../saying.ts"
import type { AlertsFailure } from "./alerts.ts"
import type { CheckTableFailure } from "./check-table.ts"
import type { CountsFailure } from "./counts.ts"
import type { KeysFailure } from "./keys.ts"
import type { PagesFailure } from "./pages.ts"
import type { RecipientsFailure } from "./recipients.ts"
import type { RepliesFailure } from "./replies.ts"
import type { RosterRefusal } from "./roster.ts"
import type { SignedRequestFailure } from "./signed-request.ts"

export type DeskFailure =
  | SignedRequestFailure
  | RosterFailure
  | RosterRefusal
  | AlertsFailure
  | RecipientsFailure
  | CountsFailure
  | PagesFailure
  | CheckTableFailure
  | { kind: "no-evaluator" }
  | KeysFailure
  | RepliesFailure
  | { kind: "not-sealed-entries" }
  | { kind: "role-missing" }
  | { kind: "not-the-right-form" }
  | { kind: "start-again" }
  | { kind: "no-roster" }

export const deskFailures = {
  "not-signed": [401, "This request is not signed as this server asks. Bring the workstation's program up to date."],
  "stale-nonce": [401, "This request was signed too long ago. Check the clock, and ask again."],
  "unknown-key": [
    401,
    "This key is not in the roster that this server has. Publish the roster, or ask the coordinator.",
  ],
  "digest-differs": [400, "What was sent is not what was signed. Send it again."],
  "role-missing": [403, "The roster does not give you the role for this. Ask the coordinator."],
  "not-the-right-form": [400, "This server does not know the form of what was sent. Bring both programs up to date."],
  "start-again": [409, "That letter is not here any more. Fetch all letters from the start."],
  "no-roster": [409, "This server has no roster yet. The coordinator publishes it first."],
  "another-organisation-key": [403, "This roster is signed by another organisation key than the one this server has."],
  "damaged-roster": [403, "The signature does not fit this roster. Export it again."],
  "not-a-roster": [400, "This is signed, but it is no roster that this server knows."],
  "older-roster": [409, "This server has this roster's epoch or a later one. Fetch the roster, then change that one."],
  "expired-roster": [403, "This roster's time is over. Publish a fresh one."],
  "another-letter-size": [
    409,
    "This roster has another number of stanzas than this server was set up for. It never changes.",
  ],
  "signature-does-not-hold": [
    403,
    "A signature is not by a current person who may sign this, or it does not fit the text.",
  ],
  "too-few-signatures": [403, "This needs the signatures of more people, each a different one."],
  "not-alerts": [400, "This is signed, but it is no list of warnings that this server knows."],
  "chain-broken": [
    409,
    "This list does not follow the one that is published. Fetch that one, and make the change again.",
  ],
  "another-roster": [409, "This list was made with another roster than this server has. Publish the roster first."],
  "short-differs": [400, "The short list that belongs to this one is another. Bring both programs up to date."],
  "list-expired": [403, "This list's time is over. Publish a fresh one."],
  "not-recipients": [400, "This is no list of recipients: a line is neither a comment nor one, or they are too many."],
  "not-counts": [400, "This is signed, but it is no document of counts that this server knows."],
  "counts-of-others": [403, "These counts are another organisation's."],
  "not-pages": [400, "This is signed, but it is no document of pages that this server knows."],
  "pages-of-others": [403, "These pages are another organisation's."],
  "pages-chain-broken": [
    409,
    "These pages were not made from those that this server has. Fetch them, then publish the next.",
  ],
  "older-counts": [409, "This server has counts of this epoch or a later one. Fetch them, then publish the next."],
  "not-a-check-table": [400, "This is signed, but it is no table of the check that this server knows."],
  "table-of-others": [
    409,
    "This table is another organisation's, or was made with another roster than this server has.",
  ],
  "older-table": [409, "This server has a table of this epoch or a later one. Fetch that one, then publish the next."],
  "table-expired": [403, "This table's time is over. Publish a fresh one."],
  "rows-differ": [400, "These rows are not the ones that were signed. Send the table again."],
  "no-evaluator": [503, "The evaluator of this server does not answer. Its operator looks whether it runs."],
  "key-does-not-verify": [403, "One of these keys is not signed by a current person who opens letters. None was kept."],
  "removed-another": [409, "This person removed somebody else already. Of each signer one removal counts."],
  "not-sealed-replies": [400, "One of these is no sealed reply. None was kept."],
  "not-sealed-entries": [400, "One of these is no sealed entry of a journal. None was kept."],
  "mailboxes-full": [409, "These mailboxes have as many replies waiting as they can hold. None was kept."],
} satisfies Record<DeskFailure["kind"], Saying>
