/** The desk's one style sheet: calm, light or dark as the machine is, no colour that shouts. */
export const deskStyle = `
:root { color-scheme: light dark; --ink: #22303a; --soft: #55646e; --paper: #fbfaf7; --raised: #f3f1ea; --line: #d5d2c8; --accent: #1f5f5b; --warn: #8a4b12 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --soft: #a9b3b8; --paper: #16191c; --raised: #1e2327; --line: #3a4046; --accent: #8fd0c6; --warn: #e5b07a } }
* { box-sizing: border-box }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper) }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; padding: .5rem 1rem; border-block-end: 1px solid var(--line) }
.home { font-weight: 700; color: inherit; text-decoration: none; padding-block: .6rem }
header nav { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; flex: 1 }
header nav a { padding: .6rem .1rem; min-block-size: 2.75rem; display: inline-block; text-underline-offset: .25em }
header nav form { margin-inline-start: auto }
.skip { position: absolute; inset-inline-start: -99rem; padding: .75rem 1rem; background: var(--paper) } .skip:focus { inset-inline-start: .5rem; inset-block-start: .5rem; z-index: 1 }
main { max-inline-size: 60rem; margin-inline: auto; padding: 1rem } main:focus { outline: none }
main.broad { max-inline-size: 84rem } @media (min-width: 68rem) { .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 27rem); gap: 0 2.5rem } }
h1 { font-size: 1.6rem; line-height: 1.25; margin-block: .5rem 1rem }
h2 { font-size: 1.25rem; margin-block: 2rem .5rem } h3 { font-size: 1.0625rem; margin-block: 1.5rem .5rem }
a { color: var(--accent) }
p, li, dd { max-inline-size: 46rem }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .35rem 1rem }
dt { color: var(--soft) } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
@media (max-width: 34rem) { dl { grid-template-columns: minmax(0, 1fr) } dd { margin-block-end: .6rem } }
table { border-collapse: collapse; inline-size: 100%; margin-block: .5rem 1rem } th, td { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; border-block-end: 1px solid var(--line); overflow-wrap: anywhere } th { font-weight: 600 }
td.yes::before, td.wait::before, td.no::before { display: inline-block; inline-size: 1.4em; font-weight: 700 }
td.yes::before { content: "✓" / "" } td.wait::before { content: "…" / "" } td.no::before { content: "–" / "" }
@media (max-width: 34rem) { table.stacked thead { display: none } table.stacked :is(tr, th, td) { display: block; border: 0; padding-block: .1rem } table.stacked tr { border-block-end: 1px solid var(--line); padding-block: .4rem } }
code { overflow-wrap: anywhere }
kbd { font: inherit; font-weight: 700; border: 1px solid var(--soft); border-radius: .3rem; padding: .1rem .5rem }
.ours { white-space: pre-wrap; overflow-wrap: anywhere; border-inline-start: 4px solid var(--accent); padding-inline-start: .9rem }
ul.rows, ul.tabs, ul.actions, ul.plain { list-style: none; padding: 0 } ul.rows li { border-block-end: 1px solid var(--line); padding-block: .6rem; max-inline-size: none }
ul.rows li > a:first-child { display: inline-block; padding-block: .35rem }
ul.tabs { display: flex; flex-wrap: wrap; gap: 0 1.25rem; border-block-end: 1px solid var(--line) } ul.tabs a { display: inline-block; padding-block: .6rem } ul.tabs a[aria-current] { color: inherit; font-weight: 700; text-decoration-thickness: 3px; text-underline-offset: .6rem }
ul.actions li { padding-block: .35rem } ul.actions a { display: inline-block; padding-block: .5rem } .greyed > span:first-child { color: var(--soft); text-decoration: line-through }
.needs { display: block; color: var(--warn); font-weight: 600 } li .soft { display: block }
details.panel, details.cover { border: 1px solid var(--line); border-radius: .5rem; background: var(--raised); padding-inline: 1rem; margin-block: .75rem }
summary { cursor: pointer; padding-block: .6rem; min-block-size: 2.75rem; font-weight: 600 } details[open] > summary { margin-block-end: .5rem }
details.cover > summary { font-weight: 400; color: var(--soft) }
progress { inline-size: 100%; max-inline-size: 36rem; accent-color: var(--accent) }
fieldset { border: 1px solid var(--line); border-radius: .5rem; margin-block: 1rem; padding: .5rem 1rem 1rem }
legend { font-weight: 600; padding-inline: .35rem }
label { display: block; margin-block: .7rem .2rem } label.tick { display: flex; gap: .6rem; align-items: center; min-block-size: 2.75rem; margin: 0 }
input[type=text], input[type=file], select, textarea { inline-size: 100%; max-inline-size: 36rem; min-block-size: 2.75rem; padding: .5rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: .35rem }
textarea { max-inline-size: 46rem } select option { color: initial; background: initial }
form.inline { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-block: .75rem } form.inline label { margin: 0 } form.inline select, form.inline input { inline-size: auto }
button { font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: .5rem 1.1rem; border-radius: .35rem; border: 1px solid var(--accent); color: var(--paper); background: var(--accent); cursor: pointer }
button.second { color: var(--accent); background: transparent } button.quiet { color: var(--soft); border-color: var(--line); background: transparent; font-weight: 400 }
form.line { display: inline } .note form.line { display: block; margin-block-start: .5rem }
.note { border-inline-start: 4px solid var(--warn); padding: .4rem .9rem; margin-block: 1rem } .note.calm { border-color: var(--accent) }
.soft { color: var(--soft) } .hidden { position: absolute; clip-path: inset(50%); block-size: 1px; inline-size: 1px; overflow: hidden; white-space: nowrap }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
@media print { header, form, .skip, button { display: none } body { background: #fff; color: #000 } details.panel { border: 0 } }
/* Two cases side by side. */
.side :is(th, td) { padding: .4rem .6rem; white-space: pre-wrap; min-inline-size: 7rem }

/* Numbers: tables, plots, and the page on paper. What was not handed out is not printed. */
.wide { overflow-x: auto; margin-block: 1.5rem .75rem } caption { text-align: start; font-weight: 600; padding-block-end: .4rem }
.numbers table { font-variant-numeric: tabular-nums } .numbers :is(th, td) { padding: .35rem .7rem; text-align: end; vertical-align: bottom; overflow-wrap: normal } .numbers :is(th[scope=row], thead th:first-child) { text-align: start; font-weight: 400 }
.plot { display: block; max-inline-size: 100%; block-size: auto; background: #fff; border: 1px solid var(--line) }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --accent: #000; --warn: #555 }
  header, .choice, .aside, .numbers form, .leaving { display: none }
  .wide { overflow: visible } .wide table { font-size: .65rem } tr, .plot { break-inside: avoid }
  .not-out * { display: none } .not-out::before { content: "These numbers were not handed out, so they are not printed. Hand them out first." }
}
/* services, chains of steps, breaking confidence */
.overdue, .late { color: var(--warn) }
ol.rows li { padding-block: .3rem } ol.rows [aria-current] { font-weight: 600 }
.paper { white-space: pre-wrap; overflow-wrap: anywhere }
@media print { .screen, main:has(.paper) h1 { display: none } main { max-inline-size: none; padding: 0 } }
/* Warnings: the form, and beside it what a reader sees. */
@media (min-width: 68rem) { .beside > section { position: sticky; inset-block-start: 1rem; align-self: start } }
.reader { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem } .reader h3 { font-size: 1rem; margin-block: .9rem .2rem } .reader p { margin-block: .2rem }
.level { font-weight: 600 }
/* Police files: what is struck out, what stands there instead, what an answer keeps. */
.struck { white-space: pre-wrap; overflow-wrap: anywhere } .struck del { color: var(--warn) } .struck ins, .struck mark { text-decoration: none; color: inherit; background: transparent; border-block-end: 2px solid var(--accent) }
`
