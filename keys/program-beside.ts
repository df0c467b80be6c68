import { extname } from "node:path"

/**
 * A program beside the file at `here` (its `import.meta.url`): TypeScript in the project, JavaScript in the workstation's
 * bundle, where all files lie in one folder.
 */
export const programBeside = (name: string, here: string): URL => new URL(`./${name}${extname(here)}`, here)
