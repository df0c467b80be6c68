import { organisation } from "virtual:organisation"

/**
 * This path at the portal, as a page that lies elsewhere has to name it; null when no address is configured. The onion
 * only where there is no other: an ordinary browser that looks for one tells its name to whoever resolves names.
 * Throws, and ends the build, for an address that is none.
 */
export function atPortal(path: string): string | null {
  const origin = organisation.origins.clear ?? organisation.origins.onion
  return origin === null ? null : new URL(path, origin).href
}

/** The same at every address that the portal has, for people to choose from. */
export const atEveryAddress = (path: string): string[] =>
  [organisation.origins.clear, organisation.origins.onion].flatMap((origin) =>
    origin === null ? [] : [new URL(path, origin).href],
  )
