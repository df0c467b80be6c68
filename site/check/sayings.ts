import { levels, regions } from "../../crypto/documents/choices.ts"
import { identifierKinds } from "../../crypto/identifier/identifier.ts"
import type { CheckSaying } from "../browser/check/message-names.ts"
import type { Words } from "../words/words.ts"

const named = <Name extends string, Kind extends string>(
  names: readonly Kind[],
  prefix: Name,
  words: { [Each in Kind]: string },
) =>
  Object.fromEntries(names.map((name) => [`${prefix}-${name}`, words[name]])) as { [Each in `${Name}-${Kind}`]: string }

/** Everything that the script of the check can say, by its name. */
export const checkSayings = ({ check, checkMessages, choices, warnings }: Words): Record<CheckSaying, string> => ({
  ...checkMessages,
  ...named(identifierKinds, "kind", check.kinds),
  ...named(levels, "level", check.levels),
  ...named(levels, "advice", check.advice),
  ...named(regions, "region", choices.region),
  ...named(["one", "more-than-one"] as const, "reports", warnings.reportsCount),
  which: check.which,
  "is-this-it": check.isThisIt,
  on: check.on,
  "of-kind": check.ofKind,
  looked: check.looked,
  warning: check.warning,
  gone: check.gone,
  told: `${warnings.reports}:`,
  "watch-for": check.watchFor,
  "what-to-do": check.whatToDo,
  "level-only": check.levelOnly,
  "hit-heading": check.hitHeading,
  "hit-text": check.hitText,
  "miss-heading": check.missHeading,
  "miss-text": check.missText,
})
