import { ROLE_NAMES } from "../split/role-lists.js";
import { TINT } from "./block-list.js";

/** Facts and strip. */
const FACTS = `
.facts{display:flex;flex-wrap:wrap;gap:.75rem 2.25rem;margin:0 0 1rem}
.facts dt{color:var(--soft);font-size:.8125rem}
.facts dd{margin:0}
.map{display:block;width:100%;height:1rem;margin:0 0 1rem;border:1px solid var(--line);background:repeating-linear-gradient(135deg,var(--plate-tint) 0 1px,transparent 1px 5px)}
.map .body{fill:var(--body-tint)}
.map .title{fill:var(--title-tint)}
`;

/** The switches for roles, and the list of doubtful blocks. */
const CONTROLS = `
.legend{margin:0 0 1rem;padding:.5rem 1rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--panel)}
.legend legend{padding:0 .375rem;color:var(--soft);font-size:.8125rem}
.legend label{display:inline-block;margin-right:.75rem;white-space:nowrap}
.legend input{width:1rem;height:1rem;margin:0 .125rem 0 0;vertical-align:-.125rem;accent-color:var(--mark,var(--title))}
.group{padding:.25rem 0 .25rem 1rem}
.group .name{font-weight:600;color:var(--mark)}
.group>.count{display:inline-block;margin-right:1rem}
.count{color:var(--soft);font-size:.875rem;font-variant-numeric:tabular-nums}
.note{max-width:48rem;margin:.5rem 0 0;color:var(--soft);font-size:.875rem}
.switches{margin-top:.375rem;padding-top:.5rem;border-top:1px solid var(--line)}
.doubts{margin:0 0 1rem;padding:.5rem 1rem;border:1px dashed var(--warn);border-radius:.5rem}
.doubts summary{font-weight:600}
.doubts ol{max-height:24rem;margin:.5rem 0 0;padding:0;overflow:auto;list-style:none}
.doubts li{display:grid;grid-template-columns:3.5ch 9rem minmax(0,1fr);gap:.75rem;padding:.125rem 0 .125rem .75rem;margin:.125rem 0}
.doubts .sure,.doubts .role{color:var(--soft);font-size:.875rem;line-height:1.7}
.doubts .sure{text-align:right}
.doubts a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`;

/** Hue of a side, and its mark in the margin: solid for body, double for the title, striped for boilerplate. */
const SIDES = `
.body{--mark:var(--body);--tint:var(--body-tint);--because:"Body because"}
.title{--mark:var(--title);--tint:var(--title-tint);--because:"Title because"}
.boilerplate{--mark:var(--plate);--tint:var(--plate-tint);--because:"Boilerplate because"}
.blocks>li,.group,.doubts li{background:linear-gradient(var(--mark),var(--mark)) 0 0/6px 100% no-repeat}
.blocks>.title,.group.title,.doubts .title{background:linear-gradient(90deg,var(--mark) 2px,transparent 2px 4px,var(--mark) 4px 6px) 0 0/6px 100% no-repeat}
.blocks>.boilerplate,.group.boilerplate,.doubts .boilerplate{background:repeating-linear-gradient(135deg,var(--mark) 0 2px,transparent 2px 5px) 0 0/6px 100% no-repeat}
`;

/** The blocks: number, role and confidence in the margin, then the text. */
const BLOCKS = `
.blocks{list-style:none;margin:0;padding:0}
.blocks>li{position:relative;display:grid;grid-template-columns:13.5rem minmax(0,1fr);column-gap:.75rem;padding-left:1rem;margin:2px 0;scroll-margin:30vh 0}
.blocks p{display:grid;grid-template-columns:minmax(2.25rem,auto) 1fr auto;gap:.5rem;margin:0;padding:.375rem 0;font-size:.8125rem;font-weight:600;line-height:1.5rem;color:var(--mark);user-select:none;-webkit-user-select:none}
.blocks b,.blocks i{font-style:normal;font-weight:400;font-variant-numeric:tabular-nums;color:var(--soft)}
.blocks b{text-align:right}
.blocks .doubt i{font-weight:700;color:var(--warn)}
.blocks>li>div{padding:.375rem .75rem;overflow-wrap:anywhere}
.blocks [dir]{border-radius:0 .25rem .25rem 0;background:color-mix(in srgb,var(--tint) var(--t),transparent);white-space:pre-wrap}
.blocks .doubt [dir]{outline:1px dashed var(--mark);outline-offset:-1px}
.blocks .boilerplate [dir]{font-size:.9375rem;background:color-mix(in srgb,var(--tint) calc(var(--t)*.7),transparent)}
.blocks .r-heading [dir],.blocks .title [dir]{font-weight:600}
.blocks .r-code [dir]{font-family:ui-monospace,monospace;font-size:.875rem}
.blocks :target [dir]{outline:2px solid var(--warn)}
.blocks>li:hover [dir]{box-shadow:inset 0 0 0 1px var(--mark)}
`;

/** The reasons: over the blocks below on narrow screens, in a column of their own on wide ones. */
const REASONS = `
.why{position:absolute;z-index:1;top:100%;left:1rem;width:min(24rem,calc(100% - 1rem));border:1px solid var(--mark);border-radius:.25rem;background:var(--paper);box-shadow:0 .25rem 1rem rgb(0 0 0/.25);font-size:.875rem;white-space:pre-line;visibility:hidden}
.why::before{content:var(--because);display:block;font-weight:600;color:var(--mark)}
.blocks>li:hover{z-index:3}
.blocks>li:focus-within{z-index:2}
.blocks>li:hover>.why,.blocks>li:focus-within>.why{visibility:visible}
.page:has(>.legend .all-reasons:checked)>.blocks>li>.why{position:static;grid-column:2;width:auto;border-color:transparent;box-shadow:none;background:none;visibility:visible}
.page:has(>.legend .all-reasons:checked)>.blocks>li>[dir]{align-self:start}
.page:has(>.legend .only-doubts:checked)>.blocks>li:not(.doubt){display:none}
@media (min-width:68rem){
.blocks>li{grid-template-columns:13.5rem minmax(0,1fr) 17rem}
.why{top:0;left:auto;right:0;width:17rem;box-shadow:none}
.page:has(>.legend .all-reasons:checked)>.blocks>li>.why{grid-column:3}
}
@media (max-width:44rem){
.blocks>li{grid-template-columns:minmax(0,1fr)}
.blocks p{grid-template-columns:auto 1fr auto;padding:.25rem 0 0}
.page:has(>.legend .all-reasons:checked)>.blocks>li>.why{grid-column:1}
.doubts li{grid-template-columns:3.5ch 7rem minmax(0,1fr);gap:.5rem}
}
`;

const PAPER = `
@media (forced-colors:active){.blocks>li,.group,.doubts li{border-left:6px double}.blocks>.body,.group.body,.doubts .body{border-left-style:solid}.blocks>.boilerplate,.group.boilerplate,.doubts .boilerplate{border-left-style:dotted}}
@media print{.switches,.legend input{display:none}.blocks>li{print-color-adjust:exact;-webkit-print-color-adjust:exact;break-inside:avoid}}
`;

/** One rule a role: a box that is not checked hides its blocks. */
const FILTERS = ROLE_NAMES.map(
  (role) => `.page:has(>.legend .f-${role}:not(:checked))>.blocks>.r-${role}{display:none}`,
).join("\n");

/** One rule a strength of color. */
const TINTS = Array.from({ length: TINT.most - TINT.least + 1 }, (_, i) => TINT.least + i)
  .map((percent) => `.t${percent}{--t:${percent}%}`)
  .join("");

/** All of the style of a split report. */
export const SPLIT_STYLE: string = [FACTS, CONTROLS, SIDES, BLOCKS, REASONS, PAPER, TINTS, FILTERS].join("");
