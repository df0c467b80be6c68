import { rmSync } from "node:fs"
import { newWindow, openChromium, patience } from "../support/chromium.ts"
import { firefoxProfile, openFirefox } from "../support/firefox.ts"

/** What a person does with a page, in either browser. Selectors are CSS. */
export type Visitor = {
  visit: (address: string) => Promise<void>
  type: (selector: string, text: string) => Promise<void>
  /** Ticks a box or chooses a radio button, as a finger would: by its label. */
  tick: (selector: string) => Promise<void>
  /** Chooses this option of a list. */
  choose: (selector: string) => Promise<void>
  press: (selector: string) => Promise<void>
  /** Waits until something is seen, and gives its text. */
  read: (selector: string) => Promise<string>
  /** Waits until something says these words. */
  until: (selector: string, words: string) => Promise<string>
  /** The value of a field. */
  value: (selector: string) => Promise<string>
  /** Opens every fold of the page, as somebody who looks for something would. */
  unfold: () => Promise<void>
  /** Goes back in the history, or asks for the page again: whatever was posted for it is posted again. */
  back: () => Promise<void>
  reload: () => Promise<void>
  /** What the browser keeps of the page beside its words: address, title, state of the history, where it came from. */
  kept: () => Promise<string>
  /** Cuts the line, or mends it. */
  offline: (cut: boolean) => Promise<void>
  screenshot: (path: string) => Promise<void>
  /** Every address that the browser asked for on behalf of the page. */
  asked: () => string[]
}

export type Settings = { width?: number; scripts?: boolean; preferences?: Record<string, unknown> }

const unfoldAll = () => {
  for (const fold of document.querySelectorAll("details")) fold.open = true
}
const chooseIt = (option: Element) => {
  ;(option as HTMLOptionElement).selected = true
}
const keptOfPage = () => JSON.stringify([location.href, document.title, history.state, document.referrer])
const clickIt = (element: Element) => (element as HTMLElement).click()

/** What a visitor does who reads again and again until something is said: a form that was sent brings its page in its time. */
const until = (read: Visitor["read"]) => async (selector: string, words: string) => {
  for (let tries = 0; tries < 600; tries++) {
    const said = await read(selector).catch(() => "")
    if (said.includes(words)) return said
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${selector} does not say: ${words}`)
}

/** The same visitor, able to wait for words. */
const patient = (visitor: Omit<Visitor, "until">): Visitor => ({ ...visitor, until: until(visitor.read) })

export async function inChromium(work: (visitor: Visitor) => Promise<void>, settings: Settings = {}): Promise<void> {
  const browser = await openChromium()
  try {
    const { page, context } = await newWindow(browser, {
      javaScriptEnabled: settings.scripts ?? true,
      viewport: { width: settings.width ?? 320, height: 640 },
    })
    const asked: string[] = []
    page.on("request", (request) => void asked.push(request.url()))
    await work(
      patient({
        visit: async (address) => void (await page.goto(address)),
        type: (selector, text) => page.fill(selector, text),
        tick: (selector) => page.locator(selector).evaluate(clickIt),
        choose: (selector) => page.locator(selector).evaluate(chooseIt),
        press: (selector) => page.click(selector),
        read: async (selector) => {
          const seen = page.locator(selector).first()
          await seen.waitFor({ state: "visible", timeout: 60_000 })
          return (await seen.innerText()).trim()
        },
        value: (selector) => page.inputValue(selector),
        unfold: () => page.evaluate(unfoldAll),
        back: async () => void (await page.goBack()),
        reload: async () => void (await page.reload()),
        kept: () => page.evaluate(keptOfPage),
        offline: (cut) => context.setOffline(cut),
        screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
        asked: () => asked,
      }),
    )
  } finally {
    await browser.close()
  }
}

export async function inFirefox(work: (visitor: Visitor) => Promise<void>, settings: Settings = {}): Promise<void> {
  const profile = await firefoxProfile()
  const browser = await openFirefox(profile, {
    "javascript.enabled": settings.scripts ?? true,
    // Firefox asks before it posts a form again: somebody says yes.
    "dom.confirm_repost.testing.always_accept": true,
    ...settings.preferences,
  })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(patience)
    await page.setViewport({ width: settings.width ?? 320, height: 640 })
    const asked: string[] = []
    page.on("request", (request) => void asked.push(request.url()))
    // Looked for again and again from outside: what waits inside the page needs scripts of its own.
    const found = async (selector: string, isSeen: (element: Element) => boolean = () => true) => {
      for (let tries = 0; tries < 1200; tries++) {
        const element = await page.$(selector).catch(() => null)
        if (element && (await element.evaluate(isSeen).catch(() => false))) return element
        await new Promise((done) => setTimeout(done, 50))
      }
      throw new Error(`nothing at ${selector}`)
    }
    await work(
      patient({
        visit: async (address) => void (await page.goto(address)),
        type: async (selector, text) => {
          const field = await found(selector)
          await field.evaluate((element) => (element as HTMLInputElement).select())
          await field.focus()
          await page.keyboard.type(text)
        },
        tick: async (selector) => (await found(selector)).evaluate(clickIt),
        choose: async (selector) => (await found(selector)).evaluate(chooseIt),
        press: async (selector) => (await found(selector)).evaluate(clickIt),
        read: async (selector) => {
          const element = await found(selector, (node) => node.checkVisibility())
          return (await element.evaluate((node) => (node as HTMLElement).innerText)).trim()
        },
        value: (selector) => page.$eval(selector, (field) => (field as HTMLInputElement).value),
        unfold: () => page.evaluate(unfoldAll),
        // Not waited for: without scripts nothing tells the driver that a page came back whole. Who goes back reads on until.
        back: async () => void page.goBack({ timeout: 0 }).catch(() => null),
        reload: async () => void (await page.reload()),
        kept: () => page.evaluate(keptOfPage),
        offline: async (cut) => page.setOfflineMode(cut),
        screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png`, fullPage: true })),
        asked: () => asked,
      }),
    )
  } finally {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Tor Browser's "Safer": no JIT, no WebAssembly. */
export const torSafer = {
  "javascript.options.ion": false,
  "javascript.options.baselinejit": false,
  "javascript.options.native_regexp": false,
  "javascript.options.wasm": false,
  "javascript.options.asmjs": false,
  "privacy.resistFingerprinting": true,
}
