import { Refusal, type RefusalKind } from "../../../keys/refusals/refusal.ts"

/** The kind of the refusal that it meets; null when it meets none. Anything else that is thrown is a bug. */
export function refusalIn(work: () => unknown): RefusalKind | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

export async function refusalOf(work: Promise<unknown>): Promise<RefusalKind | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}
