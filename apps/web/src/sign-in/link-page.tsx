import { useNavigate } from 'react-router';
import { linkScreen } from '@academy/identity/web';
import { useEntered } from '../session/use-entered';
import { homeOf } from '../workspaces';
import { PasskeyButton } from './passkey-button';

/** Where the link of a mail leads; whoever comes in begins at home, since it may be another browser than the one that asked. */
export async function linkPage() {
  const Screen = await linkScreen();
  return {
    Component: function LinkPage() {
      const entered = useEntered();
      const navigate = useNavigate();
      return (
        <Screen
          passkey={(onEntered) => <PasskeyButton onEntered={onEntered} second />}
          onEntered={(me) => {
            entered(me);
            void navigate(homeOf(me), { replace: true });
          }}
        />
      );
    },
  };
}
