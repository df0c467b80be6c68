import * as z from "zod/mini"
import type { PostId } from "../store/store.ts"

/** Names of what waits here, as workstations send them. */
export const ids = z.array(
  z.pipe(
    z.string().check(z.regex(/^[0-9a-f]{32}$/)),
    z.transform((id) => id as PostId),
  ),
)
