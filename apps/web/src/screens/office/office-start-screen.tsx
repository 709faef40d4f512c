import { useMe } from '../../session/use-session';
import { AuthorStart } from './author-start';
import { ViewerStart } from './viewer-start';

/** /beheer: authors see who takes part in their editions; the others see the offer. */
export function OfficeStartScreen() {
  const me = useMe();
  if (me.kind === 'COMPANY_AUTHOR' || me.kind === 'SCHOOL_AUTHOR') return <AuthorStart me={me} />;
  return <ViewerStart kind={me.kind} />;
}
