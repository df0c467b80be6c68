/**
 * "Leave this site": an empty page at once, then the exit address in this page's place, so that Back does not return.
 * Without this script the link works as well: the server sends its visitor on. Shift three times does the same.
 */
const link = document.querySelector<HTMLAnchorElement>("a[data-leave]")

function leave(event?: Event): void {
  event?.preventDefault()
  if (!link?.dataset.leave) return
  document.title = document.body.textContent = link.dataset.leaving ?? ""
  location.replace(link.dataset.leave)
}

// Each press within five seconds of the last; any other key starts again, so that capital letters do not leave.
let presses = 0
let last = 0

function pressed({ key, repeat, timeStamp }: KeyboardEvent): void {
  if (repeat) return
  presses = key !== "Shift" ? 0 : timeStamp - last > 5000 ? 1 : presses + 1
  last = timeStamp
  link?.classList.toggle("armed", presses === 2)
  if (presses === 3) leave()
}

link?.addEventListener("click", leave)
addEventListener("keydown", pressed)
// A browser that kept this page in memory shows it whole again, not the empty one.
addEventListener("pageshow", (event) => event.persisted && location.reload())
