import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Loaded, Notice, PageHeader, SkeletonPage, Stack, useFocusWhenLost, useWorkplace } from '@academy/ui';
import { peopleQuery, type People } from './api';
import { ColleagueCard } from './colleague-card';

/** Who is what at an organisation, for whoever says so there. */
export function PeopleScreen() {
  const { t } = useLingui();
  const { id, name } = useWorkplace();
  return (
    <Stack gap={24}>
      <PageHeader
        title={t`Mensen`}
        lead={t`Wie bij ${name} werkt, en met welke rol. Wat je hier wijzigt, geldt meteen.`}
      />
      <Loaded query={useQuery(peopleQuery(id))} skeleton={<SkeletonPage cards={3} />}>
        {(people) => (people ? <Colleagues people={people} /> : <NoSay />)}
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

/** At the academy, while another owns the organisation; or after one gave one's own say away. */
function NoSay() {
  const { t } = useLingui();
  return (
    <Notice title={t`Je bepaalt hier niet wie welke rol heeft`}>
      <Trans>Dat doet een eigenaar van de organisatie.</Trans>
    </Notice>
  );
}
