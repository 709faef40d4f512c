import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { KeyRound, MailPlus } from 'lucide-react';
import { LinkButton, Loaded, PageHeader, SkeletonPage, Stack, useFocusWhenLost, useWorkplace } from '@academy/ui';
import { peopleQuery, type People } from './api';
import { ColleagueCard } from './colleague-card';
import { NoSay } from './no-say';

/** Who is what at an organisation, for whoever says so there. */
export function PeopleScreen() {
  const { t } = useLingui();
  const { id, name, home, roles } = useWorkplace();
  const people = useQuery(peopleQuery(id));
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Mensen`}
        lead={t`Wie bij ${name} werkt, en met welke rol. Wat je hier wijzigt, geldt meteen.`}
        actions={
          people.data && (
            <>
              <LinkButton to={`${home}/mensen/uitnodigen`} icon={<MailPlus size={20} />}>
                <Trans>Uitnodigen</Trans>
              </LinkButton>
              {roles.includes('OWNER') && (
                <LinkButton kind="secondary" to={`${home}/mensen/koppelen`} icon={<KeyRound size={20} />}>
                  <Trans>Koppelen met SCIM</Trans>
                </LinkButton>
              )}
            </>
          )
        }
      />
      <Loaded query={people} skeleton={<SkeletonPage cards={3} />}>
        {(shown) => (shown ? <Colleagues people={shown} /> : <NoSay />)}
      </Loaded>
    </Stack>
  );
}

function Colleagues({ people: { colleagues, roles } }: { people: People }) {
  const place = useFocusWhenLost<HTMLDivElement>(
    colleagues.flatMap((one) => one.memberships.map(({ id }) => id)).join(),
  );
  return (
    <div ref={place} tabIndex={-1}>
      <Stack as="ul" gap={16}>
        {colleagues.map((colleague) => (
          <ColleagueCard key={colleague.id} colleague={colleague} roles={roles} />
        ))}
      </Stack>
    </div>
  );
}
