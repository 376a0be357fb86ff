const CODE = /[{}();=<>]{2}|\w\(|=>|:=|^(?:\$|>>>|#!|\/\/|import |def |npm |pip |git |sudo )/u;

/** True for a line with signs of program text, which prose has not. */
export function looksLikeCode(text: string): boolean {
  return CODE.test(text);
}
