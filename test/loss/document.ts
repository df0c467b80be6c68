import { readFileSync } from "node:fs"
import { join } from "node:path"

/** `docs/loss.md`: its sections, the commands that each one asks for, and what it says that the program says. */

export type Section = { heading: string; text: string; commands: string[]; quotes: string[] }

const text = readFileSync(join(import.meta.dirname, "../../docs/loss.md"), "utf8")

const found = (part: string, pattern: RegExp): string[] => [...part.matchAll(pattern)].map((match) => match[1] ?? "")

/** A command's name alone, in a sentence about it, is no step. */
const isStep = (command: string): boolean => !["canopy", "canopy verify"].includes(command)

export const sections: Section[] = text
  .split("\n## ")
  .slice(1)
  .map((part) => {
    const flat = part.replaceAll(/\s+/g, " ")
    return {
      heading: part.split("\n", 1)[0]!,
      text: part,
      commands: found(flat, /`(canopy [^`]*)`/g).filter(isStep),
      quotes: found(flat, /“([^”]*)”/g),
    }
  })

export function sectionNamed(heading: string): Section {
  const section = sections.find((each) => each.heading === heading)
  if (!section) throw new Error(`docs/loss.md has no section of this name: ${heading}`)
  return section
}

/** Days, numbers and the ends of sentences' gaps are others each time. */
export const plain = (sentence: string): string =>
  sentence
    .replaceAll(/\d{4}-\d{2}-\d{2}/g, "DAY")
    .replaceAll(/\d+/g, "N")
    .replaceAll(/\s+/g, " ")
