/** Requests until then go through; that one is lost on its way, or its answer is; later ones never leave. */
export function breakingAt(request: number, lost: "request" | "answer", fetcher: typeof fetch): typeof fetch {
  let made = 0
  return async (input, init) => {
    made++
    if (made > request || (made === request && lost === "request")) throw new TypeError("the line is down")
    const answer = await fetcher(input, init)
    if (made === request) throw new TypeError("the line is down")
    return answer
  }
}
