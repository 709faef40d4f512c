import { useLingui } from '@lingui/react/macro';
import { useNumberFormat, useText } from '@academy/ui';
import { useEvidenceWords } from '@academy/teachers/web';
import type { Version } from './api';

export interface Column {
  readonly key: string;
  readonly label: string;
}

/** One line of a table of figures; cells in words, by the key of their column. */
export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A version as the lines of a table. */
export function useFiguresRows(): (version: Version) => { columns: readonly Column[]; rows: readonly FiguresRow[] } {
  const { t } = useLingui();
  const text = useText();
  const { number, hours, percent } = useNumberFormat();
  const { types } = useEvidenceWords();
  const people = { key: 'people', label: t`Mensen` };

  const evidence = (version: Version): FiguresRow[] =>
    version.evidence.map(({ type, spread, bias, people: count }) => ({
      key: type,
      name: types[type],
      cells: { spread: number(spread), bias: number(bias), people: count == null ? '–' : number(count) },
    }));
  const modules = (version: Version): FiguresRow[] =>
    version.hours.map(({ module, stated, usual, people: count }) => ({
      key: module.slug,
      name: text(module.title),
      cells: { stated: hours(stated), usual: hours(usual), people: number(count) },
    }));
  const outcomes = (version: Version): FiguresRow[] =>
    version.efficacy.map(({ module, competence, level, chance, people: count }) => ({
      key: `${module.slug} ${competence.id}@${level}`,
      name: t`${text(module.title)}: ${text(competence.name)}, niveau ${level}`,
      cells: { chance: percent(chance), people: number(count) },
    }));

  return (version) => {
    if (version.kind === 'EVIDENCE') {
      const columns = [{ key: 'spread', label: t`Zit ernaast` }, { key: 'bias', label: t`Te hoog` }, people];
      return { columns, rows: evidence(version) };
    }
    if (version.kind === 'HOURS') {
      const columns = [{ key: 'stated', label: t`Opgegeven` }, { key: 'usual', label: t`Meestal` }, people];
      return { columns, rows: modules(version) };
    }
    return { columns: [{ key: 'chance', label: t`Haalt het meteen` }, people], rows: outcomes(version) };
  };
}
