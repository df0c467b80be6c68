// `npm run gallery`: every page of the portal as people see it, as pictures in test/results/gallery, and an index.html that
// shows them side by side. `--only home,quick` and `--in th,ar` take a part; `--docs` makes the pictures of docs/design.md.
import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Browser } from "playwright-core"
import { toolPaths } from "../../tool/outside-tools.ts"
import { root } from "../../tool/package-command.ts"
import { hasChromium, openChromium } from "../support/chromium.ts"
import type { Hosts } from "./hosts.ts"

// Read where the site is built: with it, the build has the page of all components.
process.env.CANOPY_GALLERY = "yes"

const { values } = parseArgs({
  options: { only: { type: "string" }, in: { type: "string" }, docs: { type: "boolean", default: false } },
})
const folder = join(root, "test", "results", "gallery")
const say = (line: string) => process.stderr.write(`${line}\n`)

/** Scripts that no font of this machine draws: their pictures would show boxes. */
function missingLetters(): string[] {
  const drawn = (language: string): boolean => {
    try {
      return execFileSync("fc-list", [`:lang=${language}`, "family"], { encoding: "utf8" }).trim() !== ""
    } catch {
      return true
    }
  }
  return ["th", "ar", "zh-cn"].filter((language) => !drawn(language)).map((language) => `a font for “${language}”`)
}

/** Firefox draws some things by itself: a few pages, as they are at first. Gives the names of the pictures. */
async function inFirefoxToo(hosts: Hosts): Promise<string[]> {
  const { inFirefox } = await import("../journey/browsers.ts")
  const files: string[] = []
  await inFirefox(async (visitor) => {
    for (const page of ["en", "ar", "en/report/quick", "th/check", "ar/gallery"]) {
      const file = `firefox.${page.replaceAll("/", "-")}.png`
      await visitor.visit(`${hosts.portal}/${page}`)
      await visitor.screenshot(join(folder, file))
      files.push(file)
    }
  })
  return files
}

async function takeAll(browser: Browser, hosts: Hosts): Promise<string[]> {
  const { shootAll } = await import("./shots.ts")
  const { indexPage } = await import("./index-page.ts")
  const isPart = values.only !== undefined || values.in !== undefined
  if (!isPart) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const wanted = { screens: values.only?.split(","), languages: values.in?.split(",") }
  const { shots, missing } = await shootAll(browser, hosts, folder, wanted, say)
  const hasFirefox = toolPaths().firefox !== null
  const firefox = hasFirefox && !isPart ? await inFirefoxToo(hosts) : []
  writeFileSync(join(folder, "index.html"), indexPage(shots, firefox))
  say(`${shots.length + firefox.length} pictures, side by side in test/results/gallery/index.html`)
  return [...missing, ...(hasFirefox ? [] : ["Firefox ESR"])]
}

async function main(): Promise<void> {
  if (!hasChromium) throw new Error("There is no Chromium here: `npm test` installs it where it can.")
  const { openHosts } = await import("./hosts.ts")
  say("Building the pages …")
  const hosts = await openHosts()
  const browser = await openChromium()
  try {
    const { takeDocsPictures } = await import("./docs-pictures.ts")
    const missing = await (values.docs ? takeDocsPictures(browser, hosts) : takeAll(browser, hosts))
    const lacking = [...missingLetters(), ...missing]
    if (lacking.length > 0) say(`Lacking: ${lacking.join("; ")}.`)
    process.exitCode = missing.length > 0 ? 1 : 0
  } finally {
    await browser.close()
    await hosts.close()
  }
}

await main()
