// Runs a command that an installed package ships, on the Node that runs us: the machine's own `node`, which comes
// first on PATH, may be too old for it.
import { type ChildProcess, spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The script behind `command`, as the package's own package.json names it. */
export function script(packageName: string, command: string) {
  const folder = join(root, "node_modules", packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { bin: Record<string, string> }
  const file = bin[command]
  if (!file) throw new Error(`${packageName} ships no command named ${command}`)
  return join(folder, file)
}

/** Runs the command in the project's folder, on our terminal. True if it ended well. */
export function run(packageName: string, command: string, args: string[]): Promise<boolean> {
  return endOf(spawn(process.execPath, [script(packageName, command), ...args], { cwd: root, stdio: "inherit" }))
}

/** The same beside something else: what it says is kept, both streams as they came, and nothing stands on the terminal. */
export async function runBeside(packageName: string, command: string, args: string[]) {
  const child = spawn(process.execPath, [script(packageName, command), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: "1" }) },
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text))
  return { passed: await endOf(child), said }
}

/** True if it ended well. Whoever ends us ends it. */
function endOf(child: ChildProcess): Promise<boolean> {
  const stop = (signal: NodeJS.Signals) => child.kill(signal)
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const
  for (const signal of signals) process.on(signal, stop)
  return new Promise((done, fail) => {
    child.on("error", fail)
    child.on("close", (code) => {
      for (const signal of signals) process.off(signal, stop)
      done(code === 0)
    })
  })
}
