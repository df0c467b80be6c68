/** What has a name and a language. */
export type Spoken = { name: string; language: string }

/** An entry of a collection (content.config.ts). Said here, so that it is known before the site was ever built. */
export type Filed<Data> = { id: string; data: Data; body?: string | undefined }

/** "en/health": the id of a file in a collection. */
export function spokenAs(id: string): Spoken {
  const [language = "", name = ""] = id.split("/")
  return { name, language }
}
