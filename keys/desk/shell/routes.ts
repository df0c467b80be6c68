import type { Hono } from "hono"
import type { Workstation } from "../../workstation.ts"

/** One part of the desk: adds its pages to the app. `workstation` is asked anew for each request: its day may change. */
export type Routes = (app: Hono, workstation: () => Workstation) => void
