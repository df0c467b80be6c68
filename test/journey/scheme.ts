import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process"
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setImmediate } from "node:timers/promises"
import { dayOf } from "../../crypto/day.ts"
import { writePins } from "../../keys/commands/pins.ts"
import { freshPassphrase } from "../../keys/passphrase.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { buildSite } from "../../tool/build-site.ts"
import { root } from "../../tool/package-command.ts"
import { quickFolder } from "../support/folder.ts"
import { freePort } from "../support/free-port.ts"
import { madeOnce } from "../support/once.ts"
import { random } from "../support/random.ts"
import { workstationProgram } from "../support/workstation.ts"

/**
 * A whole scheme on this machine, as in life: a workstation's folder, the built and signed pages, and the server as a
 * process of its own. Nothing is shared between them but documents.
 */
export type Scheme = {
  folder: string
  portal: string
  site: string
  organisationFile: string
  /** The server's process, and everything it has said. */
  server: { pid: number; data: string; said: () => string }
  /** What every command of this workstation begins with. */
  common: string[]
  /** Runs a workstation's command. */
  canopy: (...words: string[]) => { status: number | null; out: string; told: string }
  /** What the portal answers under this path. */
  ask: (path: string) => Promise<Response>
  /** Stops the server and starts it again over the same data. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

function startServer(settings: NodeJS.ProcessEnv, heard: (text: string) => void): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, "server", "main.ts")], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  })
  return new Promise((ready, failed) => {
    let output = ""
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        output += chunk
        heard(String(chunk))
        if (/portal http/.test(output)) ready(child)
      })
    child.once("exit", () => failed(new Error(`the server ended: ${output}`)))
  })
}

function stopServer(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    child.once("exit", () => stopped())
    child.kill("SIGTERM")
  })
}

/**
 * `canopy init`, but for scrypt's work: the program's own takes a second, and every command of a journey would pay it
 * again. `test/keys/cli.test.ts` begins with the program's own.
 */
async function init(folder: string, organisationFile: string, server: string): Promise<void> {
  const passphrase = freshPassphrase(random)
  writeFileSync(join(folder, "passphrase"), `${passphrase}\n`, { mode: 0o600 })
  const pins = await beginOrganisation({
    folder: join(folder, "workstation"),
    organisation: "Journey",
    alias: "Caseworker 1",
    server,
    recipients: 4,
    passphrase,
    workFactor: 10,
    today: dayOf(Date.now()),
    random,
  })
  writePins(organisationFile, { name: "Journey", ...pins })
  // Two languages: what is the same in eleven more would only be built and verified eleven times more.
  const written = JSON.parse(readFileSync(organisationFile, "utf8"))
  writeFileSync(organisationFile, JSON.stringify({ ...written, languages: ["en", "ro"] }))
}

/** Runs a command of the workstation that lives in this folder. */
function command(program: string, folder: string, words: string[]) {
  const ran = spawnSync(process.execPath, [program, ...words], {
    encoding: "utf8",
    cwd: root,
    env: { ...process.env, CANOPY_PASSPHRASE_FILE: join(folder, "passphrase") },
  })
  return { status: ran.status, out: ran.stdout, told: ran.stderr }
}

/** What every command begins with, and what the server is told, for a scheme in this folder. */
async function settingsIn(folder: string) {
  const [port, deskPort] = [await freePort(), await freePort()]
  const files = {
    organisation: join(folder, "organisation.json"),
    site: join(folder, "site"),
    data: join(folder, "server"),
  }
  const address = `http://127.0.0.1:${deskPort}`
  return {
    ...files,
    portal: `http://127.0.0.1:${port}`,
    address,
    common: ["--home", join(folder, "workstation"), "--server", address, "--organisation-file", files.organisation],
    environment: {
      CANOPY_DATA: files.data,
      CANOPY_SITE: files.site,
      CANOPY_ORGANISATION: files.organisation,
      CANOPY_PORT: String(port),
      CANOPY_DESK_PORT: String(deskPort),
    },
  }
}

/** A scheme as it stands after its first day, made with the commands that everybody uses; its server has ended. */
async function firstDay(folder: string): Promise<void> {
  const { organisation, site, address, common, environment } = await settingsIn(folder)
  const program = await workstationProgram()
  const must = (...words: string[]) => {
    const ran = command(program, folder, [...common, ...words])
    if (ran.status !== 0) throw new Error(`canopy ${words.join(" ")}: ${ran.told}`)
  }
  cpSync(join(root, "site", "organisation.json"), organisation)
  await init(folder, organisation, address)
  buildSite(organisation, site)
  must("release", "sign", site)
  const server = await startServer(environment, () => undefined)
  must("roster", "publish")
  await stopServer(server)
}

/** A scheme of one's own, after its first day: the first who asks in a run makes it, and everybody has a copy. */
export async function startScheme(): Promise<Scheme> {
  const made = await madeOnce("scheme", firstDay)
  const program = await workstationProgram()
  const folder = quickFolder("canopy-journey-")
  // Times and permissions too: both are looked at.
  execFileSync("cp", ["-a", `${made}/.`, folder])
  const { organisation: organisationFile, site, data, portal, common, environment } = await settingsIn(folder)
  let said = ""
  const begin = () => startServer(environment, (text) => (said += text))
  let child = await begin()

  const server = {
    get pid() {
      return child.pid ?? 0
    },
    data,
    said: () => said,
  }
  return {
    folder,
    portal,
    site,
    organisationFile,
    server,
    common,
    canopy: (...words) => command(program, folder, [...common, ...words]),
    ask: async (path) => {
      // A command holds this program up for longer than a connection is kept open: time to notice that it was closed.
      await setImmediate()
      return fetch(portal + path)
    },
    restart: async () => {
      await stopServer(child)
      child = await begin()
    },
    stop: async () => {
      await stopServer(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether a process of this id still runs. */
export function runs(pid: number): boolean {
  try {
    execFileSync("kill", ["-0", String(pid)], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}
