import * as z from "zod/mini"
import * as field from "./field.ts"
import { signedText } from "./message-key.ts"
import { roles } from "./roster.ts"

/**
 * A carried file that asks somebody into an organisation. Nothing in it is secret, and nothing in it is trusted before
 * its roster verifies under a key that the person who joins has compared with a printed card.
 */
export const invitation = z.strictObject({
  kind: z.literal("canopy/invitation"),
  version: z.literal(1),
  organisation: z.strictObject({
    id: field.organisationId,
    name: field.text(100),
    /** The key that signed the roster below. */
    key: field.minisignKey,
  }),
  alias: field.alias,
  roles: z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(roles.length)),
  server: z.nullable(field.text(200)),
  roster: signedText,
})
export type Invitation = z.output<typeof invitation>
