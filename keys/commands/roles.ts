import { roles as allRoles, type Role } from "../../crypto/documents/roster.ts"
import { type Context, Misused } from "./command.ts"

/** Throws Misused for a role that there is not. */
export function rolesIn({ options }: Context): Role[] {
  const named = (options.roles ?? "").split(",").map((role) => role.trim())
  const found = named.flatMap((name) => allRoles.find((role) => role === name) ?? [])
  if (found.length !== named.length) throw new Misused(`--roles is some of ${allRoles.join(",")}.`)
  return [...new Set(found)]
}
