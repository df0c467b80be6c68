/**
 * Does in one go what was asked for in one turn of the event loop: while the disk is busy with one commit, letters come
 * in, and the next commit takes them all. `work` answers in the order in which it was asked.
 */
export function together<Asked, Answer>(work: (all: readonly Asked[]) => Answer[]): (one: Asked) => Promise<Answer> {
  let waiting: { asked: Asked; answer: (value: Answer) => void; fail: (error: unknown) => void }[] = []
  function turn() {
    const all = waiting
    waiting = []
    try {
      const answers = work(all.map(({ asked }) => asked))
      for (const [at, { answer }] of all.entries()) answer(answers[at]!)
    } catch (error) {
      for (const { fail } of all) fail(error)
    }
  }
  return (asked) =>
    new Promise((answer, fail) => {
      if (waiting.length === 0) setImmediate(turn)
      waiting.push({ asked, answer, fail })
    })
}
