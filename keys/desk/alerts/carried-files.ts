import { toHex } from "../../../crypto/bytes.ts"
import type { Workstation } from "../../workstation.ts"
import type { Routes } from "../shell/routes.ts"

/** Files that were made and wait to be saved by the browser: in memory, until the desk closes. All of them are sealed or signed. */
export type CarriedFiles = {
  /** The path at which it can be saved. */
  keep: (workstation: Workstation, name: string, bytes: Uint8Array) => string
  find: (id: string) => { name: string; bytes: Uint8Array } | undefined
}

/** `at`: the path under which `fileRoute` gives them. */
export function carriedFiles(at: string): CarriedFiles {
  const files = new Map<string, { name: string; bytes: Uint8Array }>()
  return {
    keep: ({ random }, name, bytes) => {
      const id = toHex(random(16))
      files.set(id, { name, bytes })
      return `${at}/${id}`
    },
    find: (id) => files.get(id),
  }
}

export const fileRoute =
  (at: string, files: CarriedFiles): Routes =>
  (app) => {
    app.get(`${at}/:id`, (c) => {
      const found = files.find(c.req.param("id") ?? "")
      if (!found) return c.notFound()
      return c.body(found.bytes as Uint8Array<ArrayBuffer>, 200, {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename="${found.name}"`,
      })
    })
  }

/** The file in a form: uploaded, or carried along from the page before. */
export async function fileIn(form: FormData, name: string): Promise<Uint8Array> {
  const carried = form.get("sealed")
  if (typeof carried === "string") return Buffer.from(carried, "base64")
  const file = form.get(name)
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}
