import type { ConsentName } from "../../crypto/documents/consents.ts"

/** Words to begin a question with. They ask and do not press, and say what follows from each answer. */
export const askingWords = {
  record: "May we keep a record of what you told us? If you say No, we delete it 30 days after our last message.",
  alert:
    "May we make a warning for others from what you told us? We write it anew, and you can see the words first. It is fine to say No.",
  partners:
    "May we tell front-line services that support sex workers what to watch out for? Nothing about you. It is fine to say No.",
  policeAnonymous:
    "May we tell the police what happened, without anything that tells who you are? You can see the words first. It is fine to say No.",
  policeTalk:
    "Would you like us to arrange a talk with the police, or with their liaison officer, without your name? It is fine to say No.",
  policeProxy: "Would you like us to speak to the police for you? It is fine to say No.",
  policeShare: "May we share what you told us with the police, with your details? It is fine to say No.",
  policeFormal:
    "Do you want to make a formal report to the police? We can go through it with you. It is fine to say No, now or later.",
  statistics: "May we count your report in our numbers? Numbers only, never words. It is fine to say No.",
} as const satisfies { [Name in ConsentName]: string }
