import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Why no other mail goes out now, and when one does. */
export function useMailsWait(): (refusal: { readonly retryAfterSeconds: number }) => string {
  const { t } = useLingui();
  return ({ retryAfterSeconds }) => {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    const wait = t`${plural(minutes, { one: 'over een minuut', other: 'over # minuten' })}`;
    return t`Er zijn kort na elkaar veel mails gevraagd. Probeer het ${wait} weer.`;
  };
}
