import { Trans } from '@lingui/react/macro';
import { CalendarDays, Clock, MapPin } from 'lucide-react';
import { Link } from 'react-router';
import { Card, DateText, Fact, Facts, Hours, Publisher, useText } from '@academy/ui';
import { useModuleWords } from '@academy/catalogue/web';
import type { EnrolmentItemFragment } from '@academy/gql';
import { EnrolmentActions } from './enrolment-actions';
import { EnrolmentSentence } from './enrolment-sentence';
import { EnrolmentTag } from './enrolment-tag';

/** One enrolment in the list. */
export function EnrolmentItem({ enrolment }: { enrolment: EnrolmentItemFragment }) {
  const text = useText();
  const { forms } = useModuleWords();
  const { module, edition, state } = enrolment;
  return (
    <Card as="li">
      <EnrolmentTag state={state} />
      <h3>
        <Link to={`/aanbod/${module.slug}`}>{text(module.title)}</Link>
      </h3>
      <Publisher name={module.organisation.name} />
      <Facts>
        <Fact icon={<CalendarDays size={18} />}>
          <Trans>
            Start <DateText value={edition.start} />
          </Trans>
        </Fact>
        <Fact icon={<Clock size={18} />}>
          <Hours value={module.hours} />
        </Fact>
        <Fact icon={<MapPin size={18} />}>
          {module.city ? `${forms[module.form]} · ${module.city}` : forms[module.form]}
        </Fact>
      </Facts>
      <p aria-live="polite">
        <EnrolmentSentence enrolment={enrolment} />
      </p>
      <EnrolmentActions enrolment={enrolment} />
    </Card>
  );
}
