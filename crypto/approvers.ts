import { holds, type Roster } from "./documents/roster.ts"

/**
 * The roster as colleagues read it when they seal a file for each other: who approves has a key too, without opening
 * letters. No page ever seals by it.
 */
export const withApprovers = (roster: Roster): Roster => ({
  ...roster,
  people: roster.people.map((person) =>
    holds(person, "approve") && !holds(person, "open") ? { ...person, roles: [...person.roles, "open"] } : person,
  ),
})
