import { need } from "../page.ts"

/** Copies the block; where a browser does not let a page do that, marks it, and says how a person can. */
export async function copyBlock(): Promise<void> {
  const field = need<HTMLTextAreaElement>("block")
  const status = need("copied")
  field.focus()
  field.select()
  const copied = await copy(field.value)
  status.textContent = (copied ? status.dataset.copied : status.dataset.marked) ?? ""
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
