import { Plural, Trans } from '@lingui/react/macro';
import { CalendarDays, Clock, Languages, MapPin } from 'lucide-react';
import { Card, CardLink, CheckItem, CheckList, Fact, Facts, Hours, motifOf, Publisher, useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import type { ModuleCardFragment } from '@academy/gql';
import { NextStart } from '../words/next-start';
import { useModuleWords } from '../words/use-module-words';

const shown = 2;

/** A module in a list; pressing anywhere on it leads to its page. `to` is the folder of that page. */
export function ModuleCard({ module, to }: { module: ModuleCardFragment; to: string }) {
  const text = useText();
  const { forms, languages } = useModuleWords();
  const { slug, title, organisation, hours, form, city } = module;
  return (
    <Card as="li" link motif={{ theme: motifOf(slug), seed: slug }}>
      <h3>
        <CardLink to={`${to}/${slug}`}>{text(title)}</CardLink>
      </h3>
      <Publisher name={organisation.name} />
      <Facts>
        <Fact icon={<Clock size={18} />}>
          <Hours value={hours} />
        </Fact>
        <Fact icon={<MapPin size={18} />}>{city ? `${forms[form]} · ${city}` : forms[form]}</Fact>
        <Fact icon={<Languages size={18} />}>{module.languages.map((language) => languages[language]).join(', ')}</Fact>
        <Fact icon={<CalendarDays size={18} />}>
          <NextStart {...module} />
          <FreeSeats edition={module.editions[0]} />
        </Fact>
      </Facts>
      <Outcomes outcomes={module.outcomes} />
    </Card>
  );
}

function FreeSeats({ edition }: { edition: ModuleCardFragment['editions'][number] | undefined }) {
  if (!edition) return null;
  const { seatsFree } = edition;
  return (
    <>
      {' · '}
      {seatsFree > 0 ? <Plural value={seatsFree} one="nog # plek" other="nog # plekken" /> : <Trans>wachtlijst</Trans>}
    </>
  );
}

function Outcomes({ outcomes }: { outcomes: ModuleCardFragment['outcomes'] }) {
  const text = useText();
  const levelName = useLevelName();
  const more = outcomes.length - shown;
  return (
    <CheckList>
      {outcomes.slice(0, shown).map(({ competence, to }) => (
        <CheckItem key={competence.id}>
          {text(competence.name)}: {levelName(to)}
        </CheckItem>
      ))}
      {more > 0 && (
        <CheckItem>
          <Plural value={more} one="en nog # ding" other="en nog # dingen" />
        </CheckItem>
      )}
    </CheckList>
  );
}
