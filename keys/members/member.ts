import type { Day } from "../../crypto/day.ts"
import type { SignUp } from "../../crypto/documents/sign-up.ts"
import type { Workstation } from "../workstation.ts"
import type { Address } from "./address.ts"

/**
 * Who asked to be told of warnings (S38). All of one person stands under one key, apart from every case, and goes with it.
 * The name is made from the letter, not from the address: an old copy of the vault's file tells nothing of who it was.
 */

/** What somebody asked for, and where it goes. `mailbox`: of the letter; nothing of ours is sent there. */
export type Member = Pick<SignUp, "channel" | "regions" | "levels" | "language" | "quiet" | "sender" | "subject"> &
  Address & { id: string; mailbox: string; day: Day; fullText: boolean }

/** We wrote a number to the address; whoever sends it back reads there. */
export type Asked = { day: Day; echo: string; why: "sign-up" | "yearly" }
type Confirmed = { day: Day }

/** `refused`: days on which a message to it was refused for good. */
export type Person = { member: Member; asked: Asked | null; confirmed: Day | null; refused: Day[] }

/** What became of a message to somebody. `sending`: before it is handed over. `unknown`: it may have gone; never again. */
export type MessageState = "sending" | "sent" | "unknown" | "refused"
/** `key`: 32 hex digits by which a gateway knows it again; messages that went as one have the same. */
export type Message = { state: MessageState; key: string; day: Day; receipt?: "delivered" }

export const memberName = (id: string): string => `member/${id}`

const personOf = ({ vault }: Workstation, member: Member): Person => ({
  member,
  asked: vault.get<Asked>(`member-asked/${member.id}`) ?? null,
  confirmed: vault.get<Confirmed>(`member-confirmed/${member.id}`)?.day ?? null,
  refused: vault.get<Day[]>(`member-refused/${member.id}`) ?? [],
})

const byId = (one: Person, other: Person): number => (one.member.id < other.member.id ? -1 : 1)

/** Everybody, confirmed or not, in an order that tells nothing. */
export const peopleOf = (workstation: Workstation): Person[] =>
  workstation.vault
    .list<Member>("member")
    .map(({ value }) => personOf(workstation, value))
    .toSorted(byId)

export function personWith(workstation: Workstation, id: string): Person | undefined {
  const member = workstation.vault.get<Member>(memberName(id))
  return member && personOf(workstation, member)
}

/** Sign-ups of one address, the newest first: its wishes are the ones that count. */
export const ofAddress = (people: readonly Person[], key: string): Person[] =>
  people
    .filter(({ member }) => member.key === key)
    .toSorted((one, other) =>
      one.member.day === other.member.day ? byId(one, other) : one.member.day < other.member.day ? 1 : -1,
    )

export const keepMember = ({ vault }: Workstation, member: Member): void => vault.put(memberName(member.id), member)
export const keepAsked = ({ vault }: Workstation, { id }: Member, asked: Asked): void =>
  vault.put(`member-asked/${id}`, asked)
export const keepConfirmed = ({ vault }: Workstation, { id }: Member, day: Day): void =>
  vault.put(`member-confirmed/${id}`, { day } satisfies Confirmed)
export const keepRefused = ({ vault }: Workstation, { id }: Member, days: readonly Day[]): void =>
  vault.put(`member-refused/${id}`, days)

/** By what it was about: "26-0143", "26-0143-back", "ask-2026-06-17". */
export const messageName = ({ id }: Member, about: string): string => `message/${id}/${about}`
export const messageTo = ({ vault }: Workstation, member: Member, about: string): Message | undefined =>
  vault.get<Message>(messageName(member, about))
export const messagesTo = ({ vault }: Workstation, member: Member): { about: string; message: Message }[] =>
  vault
    .list<Message>(`message/${member.id}`)
    .map(({ name, value }) => ({ about: name.slice(messageName(member, "").length), message: value }))

/** Nothing opens what we had of this person any more. */
export const destroyMember = ({ vault }: Workstation, { id }: Member): void => vault.destroy(memberName(id))
