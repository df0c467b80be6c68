import { type ChildProcess, spawn } from "node:child_process"
import { join } from "node:path"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { hasChromium, newWindow, openChromium, wide } from "../support/chromium.ts"
import { freePort } from "../support/free-port.ts"
import { workstationProgram } from "../support/workstation.ts"
import { inChromium } from "./browsers.ts"
import { fillQuickWarning, send, sentinel } from "./report.ts"
import { type Scheme, startScheme } from "./scheme.ts"

let scheme: Scheme
let desk: ChildProcess
let link: string
beforeAll(async () => {
  scheme = await startScheme()
  const port = await freePort()
  desk = spawn(process.execPath, [await workstationProgram(), ...scheme.common, "desk", "--port", String(port)], {
    env: { ...process.env, CANOPY_PASSPHRASE_FILE: join(scheme.folder, "passphrase") },
    stdio: ["ignore", "pipe", "inherit"],
  })
  link = await new Promise((found) =>
    desk.stdout?.on("data", (chunk) => {
      const address = /http:\S+/.exec(String(chunk))?.[0]
      if (address) found(address)
    }),
  )
})
afterAll(async () => {
  desk.kill("SIGTERM")
  await new Promise((ended) => desk.once("exit", ended))
  await scheme.stop()
})

/** A caseworker's browser: no script is needed at the desk, so none may run. */
async function atTheDesk(work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openChromium()
  try {
    const { page } = await newWindow(browser, { javaScriptEnabled: false, viewport: wide })
    await work(page)
  } finally {
    await browser.close()
  }
}

describe.skipIf(!hasChromium)("the desk in a real browser, scripts off", () => {
  it("from the one-time link to a published warning, and back", async () => {
    await inChromium(async (visitor) => {
      await fillQuickWarning(visitor, scheme.portal, { alert: "yes" })
      await send(visitor)
    })
    await atTheDesk(async (page) => {
      await page.goto(link)
      await page.getByRole("button", { name: "Fetch and open new letters" }).click()
      await page.getByText("Letters fetched: 1").waitFor()
      await page.locator("ul.rows a").first().click()
      expect(await page.locator("main").innerText()).not.toContain(sentinel)
      await page.getByText("Read what they wrote").click()
      expect(await page.locator("main").innerText()).toContain(sentinel)
      await page.getByRole("link", { name: "Draft a warning", exact: true }).click()
      await page.fill('[name="watchFor"]', "Call him on 07700 900123 last Friday")
      await page.getByRole("button", { name: "Publish" }).click()
      expect(await page.getByRole("alert").innerText()).toContain("phone number")
      expect(await page.inputValue('[name="watchFor"]')).toBe("Call him on 07700 900123 last Friday")
      await page.fill('[name="watchFor"]', "Reported as kind at first, then blocks the door.")
      await page.fill('[name="danger"]', "He rings somebody new every day.")
      await page.getByRole("button", { name: "Publish" }).click()
      expect(await page.getByRole("alert").innerText()).toContain("Could he know from this who it was?")
      for (const box of await page.locator('[name="answer-why"]').all())
        await box.fill("Nearly everybody tells us this.")
      await page.getByRole("button", { name: "Publish" }).click()
      expect(await page.getByRole("status").innerText()).toContain("is published, and live")
      const [number = ""] = /\d{2}-\d{4}/.exec(await page.getByRole("status").innerText()) ?? []
      const address = `/en/alerts/${number}`
      expect(await (await scheme.ask(address)).text()).toContain("blocks the door")
      await page.getByRole("button", { name: "Withdraw" }).click()
      expect(await page.getByRole("status").innerText()).toContain("is withdrawn")
      expect((await scheme.ask(address)).status).toBe(410)
    })
  })

  it("the link opens once", () =>
    atTheDesk(async (page) => {
      expect((await page.goto(link))?.status()).toBe(403)
      expect(await page.locator("h1").innerText()).toContain("used up")
    }))
})
