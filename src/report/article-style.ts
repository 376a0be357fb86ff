/** How an article reads: one column of a comfortable width. */
export const ARTICLE_STYLE = `
article{max-width:42rem;margin:0 auto;font-size:1.0625rem;line-height:1.6;overflow-wrap:anywhere}
section.page>.id,section.page>h1,.facts{max-width:42rem;margin-left:auto;margin-right:auto}
.facts{margin-top:0;margin-bottom:1.5rem;color:var(--soft);font-size:.9375rem}
article h1{font-size:1.5rem}
article h2{font-size:1.3125rem}
article h3{font-size:1.125rem}
article h4,article h5,article h6{font-size:1rem}
blockquote{margin:1rem 0;border-inline-start:4px solid var(--line)}
blockquote{padding-inline-start:1rem}
pre{padding:.75rem 1rem;border-radius:.25rem;background:var(--panel);overflow:auto;font-size:.875rem}
table{display:block;overflow-x:auto;border-collapse:collapse;font-size:.9375rem}
td,th{padding:.25rem .75rem;border:1px solid var(--line);vertical-align:top;text-align:start}
figure{margin:1rem 0}
img{max-width:100%;height:auto}
figcaption{color:var(--soft);font-size:.9375rem}
`;
