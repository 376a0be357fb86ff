declare module "natural/lib/natural/stemmers/*.js" {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module "stopword/src/*.js" {
  const lists: Readonly<Record<string, readonly string[]>>;
  export = lists;
}
