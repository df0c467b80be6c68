/** About words on the site. */
export const pagesSentences = {
  "not-a-page":
    "This is no page that can be published. Nothing was kept. It begins with lines like “title: About us” between two lines “---”; docs/pages.md shows one.",
  "no-such-page": "There is no such page on the site. Nothing was changed. A page is named like en/about.",
  "no-such-page-draft": "There is no draft for this page. Nothing was changed. `canopy page` lists what is there.",
  "page-must-be-mended":
    "Something in this page has to be put right first. Nothing was published, and the draft is kept. `canopy page check` says what.",
  "pages-need-publish":
    "Your role in the roster does not let you publish. Nothing was sent. Ask a colleague whose role does.",
  "pages-not-ours":
    "The words at the server were signed by nobody of this organisation. Nothing was published. Tell the coordinator.",
  "pages-older":
    "The server shows older words than were seen here. Somebody may have put them back. Nothing was published. Tell the coordinator.",
  "pages-changed":
    "A colleague published words in the same moment. Nothing of theirs was lost, and nothing of yours was sent. Publish again.",
  "no-own-page": "This page is the program’s own already. Nothing was changed.",
  "no-version": "Nothing is known here of how this page was before. Nothing was changed.",
} as const
