// Plain JavaScript for whatever Node a machine happens to have: installs what the lock file names, when it changed,
// then hands over to the pinned Node. `node tool/run.mjs FILE [ARG …]`
import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { environment, nodeOptions } from "./workstation-process.mjs"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const packages = join(root, "node_modules")
const stamp = join(packages, ".installed-lock-hash")

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex")
}

/** Whoever linked the packages of another checkout keeps them: to install here would empty them there. */
const isLinked = () => lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink() === true

function install() {
  if (isLinked()) return
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash()) return
  process.stderr.write("Installing what the project needs. This happens once.\n")
  // No install scripts: nothing that is downloaded runs before our own code asks it to. The engines' warnings are
  // about the Node that started us; everything below runs on the pinned one.
  const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  })
  if (npm.status !== 0) {
    process.stderr.write("The packages could not be installed. Check the network connection and try again.\n")
    process.exit(1)
  }
  writeFileSync(stamp, lockHash())
}

/** The Node that the lock file pins, or one on PATH that is new enough (where no pinned build exists). */
function node() {
  const pinned = join(packages, `node-${process.platform}-${process.arch}`, "bin", "node")
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath
  process.stderr.write("This needs Node 24 or newer: there is no pinned build for this kind of machine.\n")
  process.exit(1)
}

/** Node keeps the program compiled, so that a command starts in half the time. At the server nothing is kept. */
const isServer = ["server/main.ts", "server/evaluator/main.ts"].includes(process.argv[2])
const compiled = isServer ? {} : { NODE_COMPILE_CACHE: join(root, ".compiled") }

const isWorkstation = process.argv[2] === "keys/main.ts"

install()
const child = spawn(node(), [...(isWorkstation ? nodeOptions : []), ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...compiled, ...(isWorkstation && environment), ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
})
// The scripts begin with `exec`, so that npm is the parent and not a shell.
// npm does not pass every end on to what it started: when it has gone, the demonstration goes too. A real server stays.
const startedBy = process.ppid
if (process.argv[2] === "tool/start.ts")
  setInterval(() => {
    if (process.ppid !== startedBy) child.kill("SIGTERM")
  }, 500).unref()
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal))
child.on("exit", (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
