import { OperatorFault } from '@academy/platform/config';

export type PostgresFaultKind =
  | 'UnsupportedPlatform'
  | 'NoDiskSpace'
  | 'FolderNotWritable'
  | 'FolderInUse'
  | 'FolderOfOtherVersion'
  | 'DidNotStart'
  | 'Interrupted';

/** What an operator can be told in a line or two; anything else that is thrown here is a bug. */
export class PostgresFault extends OperatorFault {
  override readonly name = 'PostgresFault';

  constructor(
    readonly kind: PostgresFaultKind,
    message: string,
  ) {
    super(message);
  }
}
