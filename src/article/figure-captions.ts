import type { ImageElement, PageImages, Surrounding } from "../blocks/image-elements.js";
import type { Block } from "../blocks/types.js";
import type { LabelledBlock } from "../split/types.js";
import { type Holdings, isCaption } from "./figure-holdings.js";

/** How many blocks the caption of an image has at most, and from which share of linked text a block beside others is a mere link. */
export const CAPTIONS = Object.freeze({ most: 8, linked: 0.9 });

/** Images by their place in the list of those chosen, from the first to the last. */
interface ImageRange {
  readonly first: number;
  last: number;
}

/** The images in each element that holds nothing of the body. */
function findFrames(images: readonly ImageElement[], holdings: Holdings): ReadonlyMap<Surrounding, ImageRange> {
  const frames = new Map<Surrounding, ImageRange>();
  for (const [index, image] of images.entries()) {
    for (let at = image.parent; at !== null && holdings.get(at)?.hasBody !== true; at = at.parent) {
      const frame = frames.get(at);
      if (frame === undefined) frames.set(at, { first: index, last: index });
      else frame.last = index;
    }
  }
  return frames;
}

/**
 * The blocks that are captions of images, by the image's place in the list. A caption belongs to the last image before it in the
 * innermost element that holds both and nothing of the body, else to the first there. An image without such a caption has
 * the one right below it, else the one right above. Links beside a caption (`5 photos`) are no part of it.
 */
export function findCaptions(
  images: readonly ImageElement[],
  { around }: PageImages,
  blocks: readonly Block[],
  labelled: readonly LabelledBlock[],
  holdings: Holdings,
): ReadonlyMap<number, readonly number[]> {
  const frames = findFrames(images, holdings);
  const isCaptionAt = labelled.map((label, index) => isCaption(blocks[index], label));
  const framed = new Map<number, number[]>();
  let before = 0;
  for (let index = 0; index < labelled.length; index++) {
    while (before < images.length && (images[before]?.beforeBlock ?? 0) <= index) before++;
    if (isCaptionAt[index] !== true) continue;
    for (let at = around[index] ?? null; at !== null && holdings.get(at)?.hasBody !== true; at = at.parent) {
      const frame = frames.get(at);
      if (frame === undefined) continue;
      const image = before > frame.first ? Math.min(before - 1, frame.last) : frame.first;
      framed.set(image, [...(framed.get(image) ?? []), index].slice(0, CAPTIONS.most));
      break;
    }
  }
  const taken = new Set([...framed.values()].flat());
  const isFree = (index: number): boolean => isCaptionAt[index] === true && !taken.has(index);
  for (const [place, { beforeBlock }] of images.entries()) {
    if (framed.has(place)) continue;
    const caption = [beforeBlock, beforeBlock - 1].find(isFree);
    if (caption === undefined) continue;
    taken.add(caption);
    framed.set(place, [caption]);
  }
  return new Map([...framed].map(([place, captions]) => [place, withoutLinks(captions, blocks)]));
}

function withoutLinks(captions: readonly number[], blocks: readonly Block[]): readonly number[] {
  const texts = captions.filter((index) => (blocks[index]?.linkDensity ?? 0) < CAPTIONS.linked);
  return texts.length > 0 ? texts : captions;
}
