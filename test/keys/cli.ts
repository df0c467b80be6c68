import { spawn } from "node:child_process"
import { once } from "node:events"
import { workstationProgram } from "../support/workstation.ts"

/** Where Node keeps the program compiled: the same program, sooner there. */
const { NODE_COMPILE_CACHE: cache } = process.env
const compiled = cache ? { NODE_COMPILE_CACHE: cache } : {}

export type Said = { code: number | null; stdout: string; stderr: string }

/** The real program, run to its end, without a terminal and with no more of this environment than it needs. */
export async function canopy(args: readonly string[], env: Record<string, string> = {}): Promise<Said> {
  const child = spawn(process.execPath, [await workstationProgram(), ...args], {
    env: { HOME: "/nonexistent", ...compiled, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  const said = { stdout: "", stderr: "" }
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].setEncoding("utf8").on("data", (text: string) => {
      said[stream] += text
    })
  const [code] = (await once(child, "close")) as [number | null]
  return { code, ...said }
}
