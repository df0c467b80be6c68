import { element, say } from "./page.ts"

/** Said once little room is left, and not before: a counter that runs from the start hurries people. */
const fromShare = 0.8

function update(area: HTMLTextAreaElement, note: HTMLElement): void {
  const room = Number(area.dataset.room)
  const used = area.value.trim().length
  const over = used - room
  note.textContent =
    over > 0 ? say("room-over", { over }) : used > room * fromShare ? say("room-left", { used, room }) : ""
}

/** A count beneath every long field. Nothing is ever cut: what is too long is said. */
export function countCharacters(form: HTMLElement): void {
  for (const area of form.querySelectorAll<HTMLTextAreaElement>("textarea[data-room]")) {
    const note = element("p", "", "hint count")
    note.setAttribute("role", "status")
    area.after(note)
    area.addEventListener("input", () => update(area, note))
  }
}
