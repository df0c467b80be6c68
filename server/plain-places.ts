import type { MiddlewareHandler } from "hono"
import type { Organisation } from "../crypto/documents/organisation.ts"
import { policyWithoutForms } from "./headers.ts"

type Choice = Pick<Organisation, "withoutScripts" | "origins">

function hostOf(origin: string | null): string | null {
  try {
    return new URL(origin ?? "").host
  } catch {
    return null
  }
}

/** Whether forms work without scripts for somebody who asked this host: the operator may allow them on the onion only. */
export function plainWorksAt(host: string | undefined, { withoutScripts, origins }: Choice): boolean {
  if (withoutScripts !== "onion-only") return withoutScripts === "everywhere"
  return host !== undefined && host.toLowerCase() === hostOf(origins.onion)
}

/** What is published is looked through by a form too, with scripts or without: nobody writes there what happened to them. */
const looking = /^\/[a-z]{2,3}\/(?:alerts|police-watch)(\/|$)/

/** Where they do not, a browser is told to send no form at all: refused here, the words would have travelled already. */
export const holdFormsBack =
  (organisation: Choice): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (!plainWorksAt(c.req.header("host"), organisation) && !looking.test(c.req.path))
      c.res.headers.set("Content-Security-Policy", policyWithoutForms)
  }
