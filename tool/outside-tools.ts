// Programs that the tests need and npm does not bring: real browsers, and the stock tools that our files must open in.
// Importing this installs nothing: tests ask `toolPaths()`, and `npm test` calls `obtainTools()` before them.
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import { apt, aptFailure, isDebian, isRoot } from "./apt.ts"
import { fetchStockAge, newEnough, stockAgeFolder } from "./stock-age.ts"

/** Where each program is, or null if this machine has none. */
export type ToolPaths = Record<
  "chromium" | "firefox" | "minisign" | "gpg" | "xmllint" | "age" | "ageKeygen" | "agePluginPq",
  string | null
>

/** A program that is not here. `excused`: nobody can install it any more, so the gate lets it pass with a word. */
export type MissingTool = { name: string; why: string; excused: boolean }

// Firefox ESR is what Tor Browser is made of; other systems than Debian call theirs `firefox`.
const packages = [
  { tool: "chromium", debian: "chromium", commands: ["chromium", "chromium-browser"] },
  { tool: "firefox", debian: "firefox-esr", commands: ["firefox-esr", "firefox"] },
  { tool: "minisign", debian: "minisign", commands: ["minisign"] },
  { tool: "gpg", debian: "gnupg", commands: ["gpg"] },
  { tool: "xmllint", debian: "libxml2-utils", commands: ["xmllint"] },
] as const

export function toolPaths(): ToolPaths {
  const installed = packages.map(({ tool, commands }) => [tool, onPath(commands)])
  return { ...Object.fromEntries(installed), ...agePaths() }
}

/** Installs what is missing, where that is possible, and says what is still missing and why. */
export function obtainTools(): MissingTool[] {
  const paths = toolPaths()
  const absent = packages.filter(({ tool }) => !paths[tool]).map(({ debian }) => debian)
  if (absent.length === 0 && paths.age) return []
  const wanted = [...absent, ...(paths.age ? [] : ["age"])]
  process.stderr.write(`The tests need ${wanted.join(", ")}: installing what can be installed here.\n`)
  const refusal = absent.length > 0 ? installPackages(absent) : null
  const ageFailure = paths.age ? null : fetchStockAge()
  return stillMissing(refusal, ageFailure)
}

/** What is not here, without trying to install it. */
export function missingTools(): MissingTool[] {
  const why = "not on this machine; `npm test` without a path installs it where it can"
  return stillMissing(why, { why, gone: false })
}

function stillMissing(whyPackage: string | null, whyAge: ReturnType<typeof fetchStockAge>): MissingTool[] {
  const paths = toolPaths()
  const absent = packages.filter(({ tool }) => !paths[tool])
  const age = { name: "age", why: whyAge?.why ?? "not found", excused: whyAge?.gone ?? false }
  return [
    ...absent.map(({ commands }) => ({ name: commands[0], why: whyPackage ?? "not found", excused: false })),
    ...(paths.age ? [] : [age]),
  ]
}

/** Null when apt installed them all. */
function installPackages(names: string[]): string | null {
  if (!isDebian()) return "this installs packages on Debian only; install it and run again"
  if (!isRoot()) return `only root may install it: apt-get install ${names.join(" ")}`
  // Old lists name packages that the mirror no longer has. A failure here shows in the next step, with its reason.
  apt(["update"])
  const installed = apt(["install", "-y", "--no-install-recommends", ...names])
  return installed.status === 0 ? null : aptFailure(installed)
}

function agePaths(): Pick<ToolPaths, "age" | "ageKeygen" | "agePluginPq"> {
  const folder = stockAgeFolder()
  if (folder) return ageIn((command) => join(folder, command))
  const age = onPath(["age"])
  return age && newEnough(age) ? ageIn((command) => onPath([command])) : ageIn(() => null)
}

function ageIn(find: (command: string) => string | null) {
  return { age: find("age"), ageKeygen: find("age-keygen"), agePluginPq: find("age-plugin-pq") }
}

function onPath(commands: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  const places = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return places.find(isExecutable) ?? null
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
