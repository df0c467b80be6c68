import { expect, test } from "vitest"
import { keyOf } from "../../crypto/identifier/identifier.ts"
import type { CheckTrouble } from "../../crypto/page-data.ts"
import { check, checkMessages } from "../../site/words/en/check.ts"
import { builtRender } from "./support/build.ts"
import { scheme, today } from "./support/scheme.ts"

const key = keyOf("tel", "+447700900126")

test.each(["busy", "offline", "nothing-published"] as const satisfies CheckTrouble[])(
  "N4 S30: the page without scripts says %s in words that are not 'not listed', offers a caseworker and another try",
  async (trouble) => {
    const render = await builtRender()
    const plain = { view: "understood", readings: [{ key, shown: "+44 7700 900126" }], trouble } as const
    const page = await (await render(new Request("http://canopy/en/plain"), { alerts: null, today, plain })).text()
    const text = page.replaceAll("&#39;", "'").replaceAll("&amp;", "&")
    expect(text).toContain(`role="alert"`)
    expect(text).toContain(checkMessages[trouble])
    expect(text).toContain(scheme.organisation.contact.phone)
    expect(text).toContain(`value="${key}"`)
    for (const wrong of [check.missTitle, check.missText, check.hitTitle]) expect(text).not.toContain(wrong)
  },
)
