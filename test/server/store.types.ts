import type { Month } from "../../crypto/day.ts"
import type { Report } from "../../crypto/documents/report.ts"
import type { SealedLetter } from "../../crypto/sealed.ts"
import type { PostId, Store } from "../../server/store/store.ts"

// Never run: the compiler is the test. An error that is expected and does not come is an error.
export function whatCannotBeKept(store: Store, report: Report, bytes: Uint8Array, letter: SealedLetter) {
  const rest = { id: "" as PostId, withdrawalKey: bytes, forgetIn: "2027-01" as Month }
  store.keepLetters([{ ...rest, letter }])
  // @ts-expect-error a report nobody sealed cannot be kept
  store.keepLetters([{ ...rest, letter: report }])
  // @ts-expect-error bytes that nobody looked at cannot be kept
  store.keepLetters([{ ...rest, letter: bytes }])
  // @ts-expect-error a time of arrival has no place to be written
  store.keepLetters([{ ...rest, letter, arrived: Date.now() }])
  // @ts-expect-error nor has an address
  store.keepLetters([{ ...rest, letter, address: "127.0.0.1" }])
}
