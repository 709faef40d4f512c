import { CalendarDays, Clock, MapPin } from 'lucide-react';
import { Card, CardLink, Fact, Facts, Hours, MatchBars, motifOf, Publisher, useText } from '@academy/ui';
import { NextStart, useModuleWords } from '@academy/catalogue/web';
import type { MatchCardFragment } from '@academy/gql';
import { MatchFeedback } from './match-feedback';
import { MatchReasons } from './match-reasons';

/** A module that suits, with how well and why; pressing anywhere on it leads to its page, but for the feedback on it. */
export function MatchCard({ match, feedback }: { match: MatchCardFragment; feedback?: boolean }) {
  const text = useText();
  const { strength, reasons, module } = match;
  return (
    <Card as="li" link motif={{ theme: motifOf(module.slug), seed: module.slug }}>
      <MatchBars strength={strength} />
      <h3>
        <CardLink to={`/aanbod/${module.slug}`}>{text(module.title)}</CardLink>
      </h3>
      <Publisher name={module.organisation.name} />
      <MatchFacts module={module} said={reasons.map(({ code }) => code)} />
      <MatchReasons reasons={reasons} />
      {feedback && <MatchFeedback match={match} />}
    </Card>
  );
}

interface MatchFactsProps extends Pick<MatchCardFragment, 'module'> {
  /** Codes of the reasons below: what they say is not said twice. */
  said: readonly string[];
}

function MatchFacts({ module: { hours, form, city, ...starting }, said }: MatchFactsProps) {
  const { forms } = useModuleWords();
  return (
    <Facts>
      <Fact icon={<Clock size={18} />}>
        <Hours value={hours} />
      </Fact>
      {!said.includes('FORM') && (
        <Fact icon={<MapPin size={18} />}>{city ? `${forms[form]} · ${city}` : forms[form]}</Fact>
      )}
      {!said.includes('STARTS_SOON') && (
        <Fact icon={<CalendarDays size={18} />}>
          <NextStart {...starting} />
        </Fact>
      )}
    </Facts>
  );
}
