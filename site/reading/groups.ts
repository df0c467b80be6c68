import type { Words } from "../words/words.ts"
import { pageOf } from "./pages.ts"

/** Every page that somebody may look for, by what it is about: pages of words by their name, others with their words. */

type Group = keyof Words["everything"]["groups"]
type Link = { href: string; text: string }

const named: Record<Group, readonly string[]> = {
  now: ["help-now", "contact", "safety", "technical-help", "words"],
  reporting: [
    "report",
    "report/quick",
    "messages",
    "what-happens",
    "who-reads",
    "promises",
    "paper",
    "copy",
    "under-18",
  ],
  warnings: ["alerts", "check", "police-watch", "challenge", "sign-up", "stop"],
  police: ["police", "telling-police", "police-contacts", "complaints"],
  care: ["advice", "health", "law", "services", "your-data"],
  us: ["about", "news", "counts", "protect", "privacy", "accessibility", "feedback", "professionals", "shop"],
}

const textOf = (name: string, language: string, words: Words): string => {
  const { layout, home, offline, small, news, countsPage, directories, shop } = words
  const ours: Record<string, string> = {
    contact: layout.caseworker,
    safety: layout.safety,
    report: home.full,
    "report/quick": home.quick,
    messages: layout.answers,
    paper: layout.paper,
    copy: offline.save.heading,
    alerts: layout.warnings,
    check: layout.check,
    "police-watch": layout.policeWatch,
    challenge: layout.challenge,
    feedback: small.letters.feedback.heading,
    "sign-up": small.letters["sign-up"].title,
    stop: small.letters.stop.title,
    protect: layout.protect,
    news: news.heading,
    counts: countsPage.heading,
    services: directories.services.heading,
    "police-contacts": directories.contacts.heading,
    shop: shop.link,
  }
  return ours[name] ?? pageOf(name, language)?.heading ?? layout.all
}

/** All groups, in their order, with the words of a language. An organisation may have no shop. */
export const groupsIn = (language: string, words: Words, hasShop: boolean): { heading: string; links: Link[] }[] =>
  (Object.keys(named) as Group[]).map((group) => ({
    heading: words.everything.groups[group],
    links: named[group]
      .filter((name) => name !== "shop" || hasShop)
      .map((name) => ({ href: `/${language}/${name}`, text: textOf(name, language, words) })),
  }))
