import { stubOf } from "../casework/taking/stub.ts"
import type { Workstation } from "../workstation.ts"

/** Which cases these names of changed items are about: with a new letter, gone, or with anything else. */
export function casesIn({ vault, ...rest }: Workstation, names: Iterable<string>) {
  const [arrived, gone, touched] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const name of names) {
    const [shelf, id = ""] = name.split("/")
    if (shelf === "withdrawn" && stubOf({ vault, ...rest }, id)) gone.add(id)
    if (!vault.get(`case/${id}`)) continue
    if (shelf === "letter") arrived.add(id)
    else touched.add(id)
  }
  return { arrived: [...arrived], gone: [...gone], touched: [...touched] }
}
