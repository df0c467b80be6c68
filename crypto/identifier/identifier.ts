/**
 * What names a person or a car, in one canonical string, so that every spelling of it meets: protocol.md §8. Site, server
 * and workstation call the same files. Nothing here throws, whatever was typed; what cannot be read gives nothing.
 */

/** Rises when a spelling gets another canonical string: what was made by another version does not compare. */
export const normaliserVersion = 1

export const identifierKinds = ["tel", "mail", "vrm", "user"] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** "tel:+447700900123" · "mail:dave@example.org" · "vrm:LB07SE0" · "user:site:name" · "user:any:name". */
export type IdentifierKey = `${IdentifierKind}:${string}` & { readonly brand: "IdentifierKey" }

export const keyOf = (kind: IdentifierKind, value: string): IdentifierKey => `${kind}:${value}` as IdentifierKey

export const kindOf = (key: IdentifierKey): IdentifierKind => key.slice(0, key.indexOf(":")) as IdentifierKind

/** What stands after the kind. */
export const valueIn = (key: IdentifierKey): string => key.slice(key.indexOf(":") + 1)
