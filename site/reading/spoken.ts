/** What has a name and a language. */
export type Spoken = { name: string; language: string }

/** "en/health": the id of a file in a collection. */
export function spokenAs(id: string): Spoken {
  const [language = "", name = ""] = id.split("/")
  return { name, language }
}
