import { useState, type FocusEvent } from 'react';
import { useLocale, type FieldFault } from '@academy/ui';
import { differing } from '../differing';
import { fieldOf } from '../fields/field-of';
import { useFaultWords } from '../fields/use-fault-words';
import type { Kept } from '../keeping/draft-keeper';
import { contentsOf, toDo, unreadableIn } from '../keeping/typed-contents';
import { useOnceLetGo } from './use-once-let-go';

/** What is not right yet: all of it to go through, and at each field where someone was or once handing in was tried. */
export function useFaults({ draft, typed, unsaved }: Kept) {
  const locale = useLocale();
  const words = useFaultWords();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const onceLetGo = useOnceLetGo();
  // What was changed since is not known to be wrong until it is kept.
  const changed = new Set<string>(unsaved ? differing(contentsOf(typed, locale), draft.contents) : []);
  const known = draft.faults.filter(({ path }) => !changed.has(path.split('.')[0] ?? ''));
  const left: readonly FieldFault[] = toDo(known, unreadableIn(typed, locale)).map((fault) => ({
    field: fieldOf(fault.path),
    message: words(fault),
  }));
  const shown = left.filter(({ field }) => attempt > 0 || touched.has(field));
  return {
    left,
    attempt,
    at: Object.fromEntries(shown.map(({ field, message }) => [field, message])),
    tried: () => setAttempt((before) => before + 1),
    /** For the element around the fields, when one of them is left. */
    touch: ({ target }: FocusEvent<HTMLElement>) => {
      const field = target.id || target.closest('fieldset')?.id;
      if (field && !touched.has(field)) onceLetGo(() => setTouched((before) => new Set([...before, field])));
    },
  };
}
