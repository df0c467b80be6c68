/**
 * Nothing that a library prints leaves this process: the adapter prints errors, and Astro the address of the page that
 * failed. What the server itself has to say are fixed sentences, on stderr, without address, path, time or content.
 */
export function silenceLibraries() {
  for (const method of ["debug", "error", "info", "log", "trace", "warn"] as const) console[method] = () => {}
  process.removeAllListeners("warning")
}

export const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

export const sentences = {
  fault: "A request met a fault in the server.",
  crash: "The server met a fault that it cannot go on with, and stops.",
  notForgotten: "The disk is full or failing: what is due to be forgotten is still there. Make room.",
} as const
