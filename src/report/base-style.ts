/**
 * Colors and type that all reports share. The three hues are those of M. Okabe and K. Ito, "Color universal design", 2002,
 * made darker or lighter until text in them has a contrast of 4.5 or more: they stay apart for every kind of color vision.
 */
export const BASE_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c2126;--soft:#545d66;--line:#d4d9de;--panel:#f5f6f7;--body:#00694c;--body-tint:#009e73;--plate:#a33c00;--plate-tint:#d55e00;--title:#00578c;--title-tint:#0072b2;--warn:#8a5a00}
@media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e7eaec;--soft:#a3acb5;--line:#363d44;--panel:#1e2226;--body:#4fd0a5;--body-tint:#12b886;--plate:#ff9a5c;--plate-tint:#e8702a;--title:#6cbcf0;--title-tint:#339af0;--warn:#e8b84a}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
a{color:var(--title)}
:focus-visible{outline:3px solid var(--title);outline-offset:2px}
h1,h2,h3{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}
h1{margin:.25rem 0 1rem;font-size:1.75rem}
summary{cursor:pointer}
main{max-width:76rem;margin:0 auto;padding:1.5rem 1rem 6rem}
.none{color:var(--soft);font-style:italic;font-weight:400}
.id{margin:0;color:var(--soft);font:.8125rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.status{display:inline-block;padding:0 .5rem;border:1px solid;border-radius:1rem;color:var(--warn);font-size:.875rem;font-weight:600}
.status.ok{color:var(--body)}
.status.error{color:var(--plate)}
details.page,.failed{border-bottom:1px solid var(--line)}
details.page>summary,.failed{padding:.625rem .25rem}
details.page[open]>summary{margin-bottom:1rem}
details.page[open]{padding-bottom:2rem}
summary .id,.failed .id{display:block}
summary h2,.failed h2{display:inline;margin:0 .5rem 0 0;font-size:1.0625rem}
.short{display:block;margin-top:.125rem;color:var(--soft);font-size:.875rem}
.failed p{margin:.125rem 0 0;overflow-wrap:anywhere}
@media (max-width:44rem){main{padding:1rem .75rem 6rem}h1{font-size:1.375rem}}
`;
