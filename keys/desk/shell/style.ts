/** The desk's one style sheet: calm, light or dark as the machine is, no colour that shouts. */
export const deskStyle = `
:root { color-scheme: light dark; --ink: #22303a; --soft: #55646e; --paper: #fbfaf7; --line: #d5d2c8; --accent: #1f5f5b; --warn: #8a4b12 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --soft: #a9b3b8; --paper: #16191c; --line: #3a4046; --accent: #8fd0c6; --warn: #e5b07a } }
* { box-sizing: border-box }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding: .75rem 1rem; border-block-end: 1px solid var(--line) }
.home { font-weight: 700; color: inherit; text-decoration: none }
nav a { padding: .75rem .25rem; display: inline-block }
main { max-inline-size: 52rem; margin-inline: auto; padding: 1rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: .5rem 1rem }
h2 { font-size: 1.15rem; margin-block: 2rem .5rem }
a { color: var(--accent) }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .35rem 1rem }
dt { color: var(--soft) } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr } dd { margin-block-end: .6rem } }
.ours { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 4px solid var(--accent); padding-inline-start: .9rem }
ul.rows { list-style: none; padding: 0 } ul.rows li { border-block-end: 1px solid var(--line); padding-block: .6rem }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin-block: 1rem; padding: .5rem 1rem 1rem }
legend { font-weight: 600; padding-inline: .35rem }
label { display: block; margin-block: .7rem .2rem } label.tick { display: flex; gap: .6rem; align-items: center; min-block-size: 2.75rem; margin: 0 }
input[type=text], select, textarea { inline-size: 100%; max-inline-size: 36rem; min-block-size: 2.75rem; padding: .5rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--soft); border-radius: .35rem }
select option { color: initial }
button { font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: .5rem 1.1rem; border-radius: .35rem; border: 1px solid var(--accent); color: var(--paper); background: var(--accent); cursor: pointer }
button.second { color: var(--accent); background: transparent }
form.line { display: inline } .note form.line { display: block; margin-block-start: .5rem }
.note { border-inline-start: 4px solid var(--warn); padding: .4rem .9rem; margin-block: 1rem }
.soft { color: var(--soft) }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
/* Police files: what is struck out, what stands there instead, what an answer keeps. */
.struck { white-space: pre-wrap; overflow-wrap: anywhere } .struck del { color: var(--warn) } .struck ins, .struck mark { text-decoration: none; color: inherit; background: transparent; border-block-end: 2px solid var(--accent) }
table { border-collapse: collapse; inline-size: 100% } th, td { text-align: start; vertical-align: top; padding: .4rem .6rem .4rem 0; border-block-end: 1px solid var(--line); overflow-wrap: anywhere }
`
