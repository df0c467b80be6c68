import type { Browser } from "../browser.ts"

/** Every page and every form of the desk, by its routes: a new one is walked without being named here. */

/** Stands for what a route names: a case that is there, a consent, and whatever else. */
const filled = (path: string, id: string): string =>
  path.replace(":id", id).replace(":case", id).replace(":consent", "alert").replaceAll(/:\w+/g, "1")

const paths = ({ app }: Browser, method: string, id: string): string[] => [
  ...new Set(
    app.routes
      .filter((route) => route.method === method && !route.path.includes("*") && !route.path.startsWith("/enter/"))
      .map(({ path }) => filled(path, id)),
  ),
]

export const pagesOf = (browser: Browser, id = "AAAAAAAA"): string[] => paths(browser, "GET", id)
export const formsOf = (browser: Browser, id = "AAAAAAAA"): string[] => paths(browser, "POST", id)
