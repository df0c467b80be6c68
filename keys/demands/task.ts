import { addTask, dropTasks } from "../casework/tasks.ts"
import type { Workstation } from "../workstation.ts"
import type { Demand } from "./demand.ts"

/** A demand that waits for a decision stands on the list of tasks; one that is decided does not. */
export function showAsTask(workstation: Workstation, { id, decision }: Demand): void {
  if (decision === null) addTask(workstation, "legal-demand", { case: id, alerts: [] })
  else dropTasks(workstation, id)
}
