import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Narrow, PageHeader, SkeletonPage, Stack, type Locale } from '@academy/ui';
import { accountQuery } from '../own-account/api';
import { AddressPart } from '../addresses/address-part';
import { LinkedPart } from '../linking/linked-part';
import { NoPasswordPart } from '../linking/no-password-part';
import { PasswordPart } from './password-part';
import { PersonPart } from './person-part';
import { PasskeysPart } from '../passkeys/passkeys-part';
import { SecondStepPart } from '../second-step/second-step-part';
import { OrganisationsPart } from './organisations-part';
import { SessionsPart } from './sessions-part';

export interface AccountScreenProps {
  /** The screens follow the language that someone chooses for their account. */
  onLanguage: (language: Locale) => void;
  /** The page that sent someone here for a second step. */
  back: string | undefined;
}

/** Account: who one is to the academy, and how safe that is. */
export function AccountScreen({ onLanguage, back }: AccountScreenProps) {
  const { t } = useLingui();
  const account = useQuery(accountQuery);
  return (
    <Narrow width="720px">
      <Stack gap={24}>
        <PageHeader
          title={t`Account`}
          crumbs={[{ to: '/', label: t`Begin` }]}
          lead={t`Je naam, je taal, je adres, je wachtwoord en waar je bent ingelogd.`}
        />
        <Loaded query={account} skeleton={<SkeletonPage cards={3} />}>
          {(mine) => (
            <Stack gap={48}>
              <PersonPart account={mine} onLanguage={onLanguage} />
              <AddressPart account={mine} />
              {mine.hasPassword ? <PasswordPart /> : <NoPasswordPart />}
              <SecondStepPart account={mine} back={back} />
              <PasskeysPart passkeys={mine.passkeys} />
              <LinkedPart account={mine} />
              <SessionsPart sessions={mine.sessions} />
              <OrganisationsPart />
            </Stack>
          )}
        </Loaded>
      </Stack>
    </Narrow>
  );
}
