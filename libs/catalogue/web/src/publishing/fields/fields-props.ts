import type { TypedContents } from '../keeping/typed-contents';

/** What a group of fields of the editor is given. */
export interface FieldsProps {
  typed: TypedContents;
  /** What is wrong at a field, by its id; nothing as long as nobody was there. */
  faults: Readonly<Record<string, string | undefined>>;
  onType: (change: Partial<TypedContents>) => void;
}
