import { Clock, Languages, MapPin } from 'lucide-react';
import { Fact, Facts, Hours } from '@academy/ui';
import type { StudyForm, TeachingLanguage } from '@academy/gql';
import { useModuleWords } from '../words/use-module-words';

interface MainFactsProps {
  hours: number | null | undefined;
  form: StudyForm | null | undefined;
  city: string | null | undefined;
  languages: readonly TeachingLanguage[];
}

/** How long, where and in which language; of a module that is still written, as far as that is known. */
export function MainFacts({ hours, form, city, languages }: MainFactsProps) {
  const words = useModuleWords();
  const place = [form && words.forms[form], city].filter(Boolean).join(' · ');
  return (
    <Facts>
      {hours != null && (
        <Fact icon={<Clock size={18} />}>
          <Hours value={hours} />
        </Fact>
      )}
      {place && <Fact icon={<MapPin size={18} />}>{place}</Fact>}
      {languages.length > 0 && (
        <Fact icon={<Languages size={18} />}>{languages.map((language) => words.languages[language]).join(', ')}</Fact>
      )}
    </Facts>
  );
}
