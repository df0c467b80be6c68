import { toHex } from "../../../crypto/bytes.ts"
import type { Workstation } from "../../workstation.ts"

/** Files that were made and wait to be saved by the browser: in memory, until the desk closes. All of them are sealed or signed. */
export type CarriedFiles = {
  /** The path at which it can be saved. */
  keep: (workstation: Workstation, name: string, bytes: Uint8Array) => string
  find: (id: string) => { name: string; bytes: Uint8Array } | undefined
}

export function carriedFiles(): CarriedFiles {
  const files = new Map<string, { name: string; bytes: Uint8Array }>()
  return {
    keep: ({ random }, name, bytes) => {
      const id = toHex(random(16))
      files.set(id, { name, bytes })
      return `/alerts/files/${id}`
    },
    find: (id) => files.get(id),
  }
}

/** The file in a form: uploaded, or carried along from the page before. */
export async function fileIn(form: FormData, name: string): Promise<Uint8Array> {
  const carried = form.get("sealed")
  if (typeof carried === "string") return Buffer.from(carried, "base64")
  const file = form.get(name)
  return file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
}
