// Debian's package tool, as far as the tests' outside tools need it.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { root } from "./package-command.ts"

export type AptResult = { status: number | null; stdout: string; stderr: string }

/** Runs `apt-get`, quietly, in `folder`. Waits up to two minutes for another run to let go of the package lists. */
export function apt(args: string[], folder = root): AptResult {
  const { status, stdout, stderr } = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=120", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" },
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  })
  // Without apt-get there is no output at all, not even an empty one.
  return { status, stdout: stdout ?? "", stderr: stderr ?? "" }
}

/** The first thing that apt called an error, for a sentence. */
export function aptFailure(result: AptResult): string {
  return /^E: (.*)$/m.exec(result.stderr)?.[1] ?? "apt-get did not say why"
}

export function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
}

export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/** The Debian mirror that this machine already uses, so that no address stands in our files. Null for none. */
export function debianMirror(): string | null {
  if (!isDebian()) return null
  const known = mirrorInLists()
  if (known || !isRoot()) return known
  // apt names its mirrors only once it has their lists, and a fresh machine may have none.
  apt(["update"])
  return mirrorInLists()
}

function mirrorInLists(): string | null {
  const lines = apt(["indextargets", "--format", "$(LABEL) $(COMPONENT) $(SITE)"]).stdout.split("\n")
  const line = lines.find((each) => each.startsWith("Debian main "))
  return line?.split(" ")[2] ?? null
}
