import { type Day, monthOf } from "../crypto/day.ts"
import { claimIn } from "./day-keys.ts"
import type { Store } from "./store/store.ts"

const minute = 60_000

/** Forgets what is due: letters and replies whose month has come, and keys whose window is over. */
export function tidy(store: Store, today: Day): "kept" | "full" {
  const keys = store.keys()
  const current = keys.filter((signed) => (claimIn(signed)?.until ?? "") >= today)
  if (current.length < keys.length && store.replaceKeys(current) === "full") return "full"
  return store.forgetUntil(monthOf(today))
}

/** Does it now and every hour, so that the first of a month is met; hides the file's times every ten minutes. */
export function keepHouse(store: Store, today: () => Day, notForgotten: () => void): { stop(): void } {
  const round = () => {
    if (tidy(store, today()) === "full") notForgotten()
  }
  round()
  const timers = [setInterval(round, 60 * minute), setInterval(store.hideTimes, 10 * minute)]
  for (const timer of timers) timer.unref()
  return { stop: () => timers.forEach(clearInterval) }
}
