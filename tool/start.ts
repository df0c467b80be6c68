import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { buildWhenChanged } from "./build-site.ts"
import { root } from "./package-command.ts"

/**
 * `npm start`: a demonstration organisation on this machine. Portal and desk interface are one process, the caseworker's
 * desk another, as they are in life; they meet in documents only. Stopping stops both; the data stays in data/demo.
 */

const port = process.env.PORT ?? "8080"
const deskPort = process.env.DESK_PORT ?? "8081"
const workstationPort = process.env.WORKSTATION_PORT ?? "8090"

const demo = join(root, "data", "demo")
const organisationFile = join(demo, "organisation.json")
const workstation = join(demo, "workstation")
const site = join(demo, "site")
const deskAddress = `http://127.0.0.1:${deskPort}`
const name = "Demonstration organisation"

const env = { ...process.env, CANOPY_PASSPHRASE_FILE: join(demo, "passphrase") }
const say = (line: string) => process.stdout.write(`${line}\n`)

const canopyArguments = (words: string[]) => [
  join(root, "keys", "main.ts"),
  ...["--home", workstation, "--server", deskAddress, "--organisation-file", organisationFile],
  ...words,
]

/** Runs a workstation's command to its end; false when it was refused. */
function canopy(...words: string[]): Promise<boolean> {
  const child = spawn(process.execPath, canopyArguments(words), { env, stdio: ["ignore", "ignore", "inherit"] })
  return new Promise((done) => child.on("exit", (code) => done(code === 0)))
}

const children: ChildProcess[] = []

/**
 * Starts a process that stays, and waits for the line that says that it is ready. `left`: what to do when it has ended
 * well by itself; without it everything ends.
 */
function stay(file: string[], more: NodeJS.ProcessEnv, ready: RegExp, left?: () => void): Promise<string> {
  const child = spawn(process.execPath, file, { env: { ...env, ...more }, stdio: ["ignore", "pipe", "inherit"] })
  children.push(child)
  return new Promise((done, fail) => {
    let output = ""
    child.stdout?.on("data", (chunk) => {
      output += chunk
      const found = ready.exec(output)
      if (found) done(found[1] ?? found[0])
    })
    child.on("exit", (code) => {
      if (left && code === 0 && !stopping) return left()
      fail(new Error("ended"))
      stop(1)
    })
  })
}

let stopping = false
function stop(code: number): void {
  if (stopping) return
  stopping = true
  process.exitCode = code
  for (const child of children) child.kill("SIGTERM")
}

/** The template's words, marked as a demonstration; `canopy init` writes the pins. */
function writeOrganisation(): void {
  mkdirSync(demo, { recursive: true })
  const template = JSON.parse(readFileSync(join(root, "site", "organisation.json"), "utf8")) as object
  writeFileSync(organisationFile, `${JSON.stringify({ ...template, demonstration: true }, null, 2)}\n`)
}

async function prepare(): Promise<void> {
  if (!existsSync(join(workstation, "vault.keys"))) {
    say("Making a demonstration organisation in data/demo …")
    writeOrganisation()
    if (!(await canopy("init", "--organisation", name))) throw new Error("init")
  }
  if (!existsSync(join(site, "server"))) say("Building the pages …")
  if (buildWhenChanged(organisationFile, site) && !(await canopy("release", "sign", site))) throw new Error("release")
}

const serverSettings = {
  CANOPY_DATA: join(demo, "server"),
  CANOPY_SITE: site,
  CANOPY_ORGANISATION: organisationFile,
  CANOPY_PORT: port,
  CANOPY_DESK_PORT: deskPort,
}

/** Whoever leaves the desk of the demonstration may come back to it: it opens anew, with a new link. */
const openDesk = (): Promise<string> =>
  stay(canopyArguments(["desk", "--port", workstationPort]), {}, /desk (http\S+)/, () => {
    openDesk().then(
      (link) => say(`\nThe desk was left. It opens again at ${link}`),
      () => stop(1),
    )
  })

async function start(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0))
  await prepare()
  await stay([join(root, "server", "main.ts")], serverSettings, /portal (http\S+)/)
  if (!(await canopy("roster", "publish"))) throw new Error("roster")
  // The evaluator of the check forgot its key when the server stopped: a shift publishes a table or brings the key again.
  if (!(await canopy("pull"))) throw new Error("pull")
  const link = await openDesk()
  say(`
This is a demonstration. Nobody reads what is sent here: do not send a real report.

  The portal                 http://127.0.0.1:${port}
  The desk interface         ${deskAddress}   (for programs; every request is signed)
  The caseworker's desk      ${link}   (opens once, until you leave it)

Try first: open the portal, choose “Quick warning”, write a line, say Yes to a warning, and send it.
Then open the desk, fetch new letters, read yours, draft a warning, and publish it. It stands at once at
http://127.0.0.1:${port}/en/alerts.

Stop with Ctrl-C. Everything stays in data/demo; delete that folder to begin anew.`)
}

start().catch(() => {
  process.stderr.write("The demonstration could not be started. Is another one running, or a port in use?\n")
  stop(1)
})
