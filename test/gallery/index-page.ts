import { type Shot, schemes, widths } from "./shots.ts"

const languageNames: Readonly<Record<string, string>> = { en: "English", ro: "Română", th: "ไทย", ar: "العربية" }

const picture = ({ file, width, screen, language }: Shot): string =>
  `<a href="${file}"><img loading="lazy" src="${file}" width="${Math.min(width, 420)}" alt="${screen}, ${language}, ${width} px"></a>`

/** The pictures of one screen: a row for each width and scheme, the languages side by side. */
function screenPart(name: string, shots: readonly Shot[]): string {
  const rows = [true, false].flatMap((scripts) =>
    widths.flatMap((width) =>
      schemes.map((scheme) => {
        const row = shots.filter((each) => each.scripts === scripts && each.width === width && each.scheme === scheme)
        if (row.length === 0) return ""
        const told = row.map(({ language }) => languageNames[language] ?? language).join(", ")
        return `<h3>${width} px, ${scheme}${scripts ? "" : ", scripts off"}: ${told}</h3><div>${row.map(picture).join("")}</div>`
      }),
    ),
  )
  return `<details><summary>${name}</summary>${rows.join("\n")}</details>`
}

/** Everything that was taken, side by side. */
export function indexPage(shots: readonly Shot[], firefox: readonly string[]): string {
  const names = [...new Set(shots.map(({ screen }) => screen))]
  const parts = names.map((name) =>
    screenPart(
      name,
      shots.filter(({ screen }) => screen === name),
    ),
  )
  const other = firefox.map(
    (file) => `<a href="${file}"><img loading="lazy" src="${file}" width="320" alt="${file}"></a>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Canopy: every page</title>
<style>body{font-family:system-ui,sans-serif;margin:1rem}div{display:flex;gap:.5rem;align-items:flex-start;overflow-x:auto}
img{border:1px solid #888;height:auto}summary{font-size:1.3rem;padding:.4rem}</style>
<h1>Every page</h1>${parts.join("\n")}<details><summary>Firefox ESR</summary><div>${other.join("")}</div></details></html>\n`
}
