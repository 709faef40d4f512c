/** Something that work is about: what it is, as the news calls it, and its id. */
export interface About {
  readonly what: string;
  readonly id: string;
}

const MOST = 12;
/** Ids are UUIDs, or what an academy's folder calls things: one word in small letters. */
const id = /^[a-z0-9][a-z0-9.:_-]{0,79}$/;
const namesAnId = /(Id|Ids|Slug|^id)$/;

/**
 * The ids in what was told, and nothing else of it: what people wrote, what they are called and where they are reached is not
 * for whoever keeps the work going.
 */
export function aboutOf(told: Readonly<Record<string, unknown>>): readonly About[] {
  const found = Object.entries(told).flatMap(([what, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown): About[] =>
      namesAnId.test(what) && typeof one === 'string' && id.test(one) ? [{ what, id: one }] : [],
    ),
  );
  return found.slice(0, MOST);
}
