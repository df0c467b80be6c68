import type { BodyFailure } from "./body.ts"
import type { CheckFailure } from "./check-route.ts"
import type { DeskFailure } from "./desk/failures.ts"
import { deskFailures } from "./desk/failures.ts"
import type { FormFailure } from "./form-body.ts"
import type { ReceiveFailure } from "./letters.ts"
import type { MailboxFailure } from "./mailbox.ts"
import type { Saying } from "./saying.ts"

export type PortalFailure =
  | ReceiveFailure
  | MailboxFailure
  | CheckFailure
  | BodyFailure
  | FormFailure
  | { kind: "store-full" }
  | { kind: "not-found" }
  | { kind: "method-not-allowed" }
  | { kind: "malformed-request" }
  | { kind: "fault" }

export type Failure = PortalFailure | DeskFailure
export type FailureKind = Failure["kind"]

const notSent = "Nothing was kept."

const portalFailures = {
  "too-short": [400, `This letter did not arrive whole. ${notSent} Please send it again.`],
  "too-long": [413, `This is longer than a letter. ${notSent} Please use the form on this site, or ring us.`],
  "another-version": [400, `This was made by another version of the form. ${notSent} Load the page again and send.`],
  "not-a-sealed-letter": [400, `This is not a sealed letter. ${notSent} Please use the form on this site, or ring us.`],
  "broken-off": [400, `The line broke off. ${notSent} Please send it again.`],
  "wrong-type": [415, `This is not the kind of message we take here. ${notSent} Please use the form on this site.`],
  "form-too-long": [413, `This is more than one form can hold. ${notSent} Please send less at once, or ring us.`],
  "not-a-form": [400, `This form did not arrive whole. ${notSent} Please go back and send it again, or ring us.`],
  "store-full": [503, `We cannot keep your letter just now. ${notSent} Please ring us, or try again later.`],
  "not-a-mailbox-request": [
    400,
    "This does not ask for a mailbox as we know it. Nothing was changed. Load the page again.",
  ],
  "longer-than-a-request": [
    413,
    "This is longer than a question to a mailbox. Nothing was changed. Load the page again.",
  ],
  "not-a-check-request": [400, "This is no question as the check asks it. Nothing was kept. Load the page again."],
  "longer-than-a-check": [413, "This is longer than a question of the check. Nothing was kept. Load the page again."],
  "not-forgotten": [503, "We could not delete this just now. Nothing was changed. Please try again, or ring us."],
  "not-found": [404, "There is nothing at this address."],
  "method-not-allowed": [405, "This address can be read, not written to."],
  "malformed-request": [400, "We could not understand this request. Please load the page again."],
  fault: [500, "Something went wrong here. Nothing you typed was written down. Please try again, or ring us."],
} satisfies Record<PortalFailure["kind"], Saying>

const failures: Record<FailureKind, Saying> = { ...portalFailures, ...deskFailures }

export const statusOf = (kind: FailureKind): number => failures[kind][0]
export const sentenceOf = (kind: FailureKind): string => failures[kind][1]
