import { useNavigate } from 'react-router';
import { fromProviderScreen } from '@academy/identity/web';
import { useEntered } from '../session/use-entered';
import { safeReturn } from '../session/use-session';
import { homeOf } from '../workspaces';
import { PasskeyButton } from './passkey-button';

/** Where a provider of OpenID Connect sends people back to; whoever comes in goes on to where they came from. */
export async function fromProviderPage() {
  const Screen = await fromProviderScreen();
  return {
    Component: function FromProviderPage() {
      const entered = useEntered();
      const navigate = useNavigate();
      return (
        <Screen
          passkey={(onEntered) => <PasskeyButton onEntered={onEntered} second />}
          onEntered={(me, back) => {
            entered(me);
            void navigate(safeReturn(back ?? null) ?? homeOf(me), { replace: true });
          }}
        />
      );
    },
  };
}
