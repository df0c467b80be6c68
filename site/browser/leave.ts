/**
 * "Leave this site": nothing of the page at once, then the exit address in its place, so that Back does not return.
 * Without this script the link works as well: the server sends its visitor on. Shift three times does the same.
 */
const link = document.querySelector<HTMLAnchorElement>("a[data-leave]")
const presses = document.querySelector<HTMLElement>(".presses")

function leave(event?: Event): void {
  event?.preventDefault()
  if (!link?.dataset.leave) return
  // The words are taken out, not covered: what a browser keeps of this page for Back has none of them.
  document.title = document.body.textContent = link.dataset.leaving ?? ""
  location.replace(link.dataset.leave)
}

let pressed = 0
let alone = false
let wait = 0

/** Seen as dots, and said aloud: the sentences stand in the page. */
function count(presently: number): void {
  if (presently !== pressed && presses) {
    presses.dataset.pressed = String(presently)
    presses.textContent = (presently === 1 ? presses.dataset.first : presently === 2 && presses.dataset.second) || ""
  }
  pressed = presently
  if (pressed === 3) leave()
}

// A Shift that makes a capital letter is not a press, and any other key starts again.
addEventListener("keydown", ({ key }) => {
  alone = key === "Shift"
  if (!alone) count(0)
})
addEventListener("keyup", ({ key }) => {
  if (key !== "Shift" || !alone) return
  alone = false
  clearTimeout(wait)
  // Each press within five seconds of the last.
  wait = window.setTimeout(count, 5000, 0)
  count(pressed + 1)
})
link?.addEventListener("click", leave)
// A browser that kept this page in memory is asked for it afresh.
addEventListener("pageshow", (event) => event.persisted && location.reload())
