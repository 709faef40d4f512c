import { useEffect, useState, type ComponentType } from 'react';

interface FetchedLater<Props> {
  fetch(): Promise<unknown>;
  /** The component once it was wanted and is there. */
  useWhen(wanted: boolean): ComponentType<Props> | undefined;
}

const all: (() => Promise<unknown>)[] = [];

/** A component that no page starts with. Once it is there it is shown at once, without a moment in between. */
export function fetchedLater<Props>(load: () => Promise<ComponentType<Props>>): FetchedLater<Props> {
  let there: ComponentType<Props> | undefined;
  const fetch = async () => (there ??= await load());
  all.push(fetch);
  function useWhen(wanted: boolean) {
    const [wasWanted, setWanted] = useState(false);
    const [, arrived] = useState(false);
    useEffect(() => {
      if (!wanted) return;
      setWanted(true);
      // What cannot be fetched is told by `vite:preloadError`; the next press tries again.
      if (!there)
        void fetch().then(
          () => arrived(true),
          () => undefined,
        );
    }, [wanted]);
    return wanted || wasWanted ? there : undefined;
  }
  return { fetch, useWhen };
}

/** Everything of this kind is there from now on. One after the other: what two share is loaded by the first. */
export async function fetchAllLater(): Promise<void> {
  for (const fetch of all) await fetch();
}
