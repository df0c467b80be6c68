/** "Leave": there is no address to go to and no server to ask. The page becomes empty; closing the window is the rest. */

const soonEnoughMilliseconds = 5000

/** Calls `leave` when Shift was pressed three times, each press within five seconds of the last. */
export function onThreeShifts(leave: () => void): void {
  let pressed = 0
  let last = 0
  let alone = false
  // A Shift that makes a capital letter is not a press, and any other key starts again.
  addEventListener("keydown", ({ key }) => {
    alone = key === "Shift"
    if (!alone) pressed = 0
  })
  addEventListener("keyup", ({ key, timeStamp }) => {
    if (key !== "Shift" || !alone) return
    alone = false
    pressed = timeStamp - last > soonEnoughMilliseconds ? 1 : pressed + 1
    last = timeStamp
    if (pressed === 3) leave()
  })
}

/** Nothing is left in the page: no word, no code, no block. */
export function emptyPage(): void {
  for (const form of document.forms) form.reset()
  document.title = ""
  document.body.replaceChildren()
}
