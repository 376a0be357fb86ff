/** True where two titles differ in case, spaces, the shape of quotes and dashes, and a stop or quotes at their ends at most. */
export function isExactly(answer: string, wanted: string): boolean {
  return plain(answer) === plain(wanted);
}

function plain(title: string): string {
  return title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2013\u2014]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^["']+|["'.]+$/g, "");
}
