/** What stands in messages to members: an address that says nothing, and the page to which it leads (S38). */
export const shortAddresses = { "/n": "alerts", "/y": "confirm", "/s": "stop" } as const
