import type { Case } from "../casework/case.ts"
import { openCase } from "../casework/open-case.ts"
import { finishTask, tasksOfCase } from "../casework/tasks.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"

/** The alarms that keep everything from being written to a case. */
const alarms = ["another-way-back", "second-new-mailbox"]

/**
 * Lifts the alarm: a caseworker made sure by another way (a call, a meeting) that the mailbox which the case has now is
 * the reporter's. Otherwise whoever once saw a code could silence us for good. What was held leaves at the next pull.
 * Throws the refusals `no-such-case` and `nothing-held`.
 */
export function writeAgain(workstation: Workstation, id: string): Case {
  return workstation.vault.together(() => {
    const known = openCase(workstation, id)
    if (!known.anotherWayBack) return refuse("nothing-held")
    const lifted: Case = { ...known, anotherWayBack: false }
    workstation.vault.put(`case/${known.id}`, lifted)
    for (const task of tasksOfCase(workstation, known.id))
      if (alarms.includes(task.kind)) finishTask(workstation, task.id)
    return lifted
  })
}
