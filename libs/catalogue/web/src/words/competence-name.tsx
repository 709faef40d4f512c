import { Link } from 'react-router';
import { useText } from '@academy/ui';

interface CompetenceNameProps {
  competence: { readonly id: string; readonly name: { readonly nl: string; readonly en: string } };
  /** What stands before the addresses of pages here; without it the name leads nowhere. */
  home: string | undefined;
}

/** What a competence is called; it leads to the page that says what it is. */
export function CompetenceName({ competence: { id, name }, home }: CompetenceNameProps) {
  const text = useText();
  if (home === undefined) return <span>{text(name)}</span>;
  return <Link to={`${home}/competenties/${id}`}>{text(name)}</Link>;
}
