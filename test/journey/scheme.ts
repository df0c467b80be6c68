import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process"
import { cpSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { dayOf } from "../../crypto/day.ts"
import { writePins } from "../../keys/commands/pins.ts"
import { freshPassphrase } from "../../keys/passphrase.ts"
import { beginOrganisation } from "../../keys/ring/ceremony.ts"
import { buildSite } from "../../tool/build-site.ts"
import { root } from "../../tool/package-command.ts"
import { quickFolder } from "../support/folder.ts"
import { random } from "../support/random.ts"

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
  /** Stops the server and starts it again over the same data. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** A port that nobody listens on, on 127.0.0.1. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await new Promise((ready) => probe.once("listening", ready))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  return typeof address === "object" && address ? address.port : 0
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
}

/** Makes the scheme from nothing, with the commands that everybody uses. */
export async function startScheme(): Promise<Scheme> {
  const folder = quickFolder("canopy-journey-")
  const organisationFile = join(folder, "organisation.json")
  const site = join(folder, "site")
  const data = join(folder, "server")
  const [port, deskPort] = [await freePort(), await freePort()]
  const address = `http://127.0.0.1:${deskPort}`
  cpSync(join(root, "site", "organisation.json"), organisationFile)

  const common = ["--home", join(folder, "workstation"), "--server", address, "--organisation-file", organisationFile]
  const canopy = (...words: string[]) => {
    const ran = spawnSync(process.execPath, [join(root, "keys", "main.ts"), ...common, ...words], {
      encoding: "utf8",
      cwd: root,
      env: { ...process.env, CANOPY_PASSPHRASE_FILE: join(folder, "passphrase") },
    })
    return { status: ran.status, out: ran.stdout, told: ran.stderr }
  }
  const must = (...words: string[]) => {
    const ran = canopy(...words)
    if (ran.status !== 0) throw new Error(`canopy ${words.join(" ")}: ${ran.told}`)
  }

  await init(folder, organisationFile, address)
  buildSite(organisationFile, site)
  must("release", "sign", site)
  let said = ""
  const settings = {
    CANOPY_DATA: data,
    CANOPY_SITE: site,
    CANOPY_ORGANISATION: organisationFile,
    CANOPY_PORT: String(port),
    CANOPY_DESK_PORT: String(deskPort),
  }
  const begin = () => startServer(settings, (text) => (said += text))
  let child = await begin()
  must("roster", "publish")

  const server = {
    get pid() {
      return child.pid ?? 0
    },
    data,
    said: () => said,
  }
  return {
    folder,
    portal: `http://127.0.0.1:${port}`,
    site,
    organisationFile,
    server,
    common,
    canopy,
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
