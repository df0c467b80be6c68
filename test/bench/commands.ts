import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { during } from "./leftovers.ts"

/** Longer than any step takes on a slow machine. */
const patience = 120_000

/** Runs a program to its end and gives what it wrote; throws when it ends badly or takes too long. */
export function run(command: string, args: readonly string[], input = ""): Promise<string> {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], timeout: patience })
  const ended = new Promise<string>((done, failed) => {
    const written = { out: "", told: "" }
    child.stdout.on("data", (chunk) => (written.out += chunk))
    child.stderr.on("data", (chunk) => (written.told += chunk))
    child.once("error", failed)
    child.once("close", (code) => (code === 0 ? done(written.out) : failed(new Error(`${args[0]}: ${written.told}`))))
  })
  child.stdin.on("error", () => {}) // it ended before it had read everything: its exit says so
  child.stdin.end(input)
  return during(
    child,
    () => child.kill("SIGTERM"),
    () => ended,
  )
}

/** One process a file, as many at a time as there are cores. */
export const onEachFile = (files: readonly string[], command: string, args: readonly string[]): Promise<string> =>
  run("xargs", ["-0", "-P", String(availableParallelism()), "-n", "1", command, ...args], files.join("\0"))
