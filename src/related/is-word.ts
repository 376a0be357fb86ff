/** Whether a term has a letter: numbers tell prices and scores apart and not what articles are about. */
export function isWord(surface: string): boolean {
  return /\p{L}/u.test(surface);
}
