/** What must be ended or removed, whether the run ends well, badly, or by Ctrl-C. */
type End = () => unknown

const ends = new Set<End>()

/** Does `work` with a thing that must be put away afterwards. */
export async function during<Thing, Value>(thing: Thing, end: End, work: (thing: Thing) => Promise<Value>) {
  ends.add(end)
  try {
    return await work(thing)
  } finally {
    ends.delete(end)
    await end()
  }
}

/** Puts this away at the end of the run. */
export const later = (end: End): unknown => ends.add(end)

let ending: Promise<void> | undefined

async function endAll(): Promise<void> {
  for (const end of [...ends].reverse()) await end()
}

/** Puts everything away, once, whoever asks. */
export const putAway = (): Promise<void> => (ending ??= endAll())

/** Whether the run is at its end: then nothing new begins. */
export const isEnding = (): boolean => ending !== undefined
