/** How the page of a report looks, on a screen by day and by night and on A4 paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #595959; --line: #d0d0d0; --red: #a4262c; --amber: #8a5300; --blue: #0f5a9c; --green: #0b6a0b; --paper: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #f2f2f2; --soft: #b8b8b8; --line: #4a4a4a; --red: #ff9a9e; --amber: #ffc27a; --blue: #8cc4ff; --green: #8fd98f; --paper: #1f1f1f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 "Segoe UI", system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 0; padding-top: 1rem; border-top: 2px solid var(--ink); }
p { margin: .25rem 0; }
.facts, .more, .place, footer { color: var(--soft); font-size: .875rem; }
.state { font-weight: 600; }
ol { padding-left: 2rem; }
li { margin: .75rem 0; padding-left: .75rem; border-left: 4px solid var(--line); }
li.error { border-left-color: var(--red); } li.error strong { color: var(--red); }
li.warning { border-left-color: var(--amber); } li.warning strong { color: var(--amber); }
li.info { border-left-color: var(--blue); } li.info strong { color: var(--blue); }
del { color: var(--red); } ins { color: var(--green); text-decoration: none; font-weight: 600; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid var(--line); font-style: italic; }
footer { font-style: normal; }
@page { size: A4; margin: 20mm 15mm 20mm 25mm; }
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --red: #000; --amber: #000; --blue: #000; --green: #000; --paper: #fff; }
  body { font: 11pt/1.4 "Times New Roman", serif; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } li { break-inside: avoid; } del { text-decoration: line-through; }
}
`;
