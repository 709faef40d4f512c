import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { BeginModule, useModuleWords } from '@academy/catalogue/web';
import { useLevelName } from '@academy/competences/web';
import { Details, Tag, useNumberFormat, useText, useWorkplace } from '@academy/ui';
import type { AreaOnPage, LevelOnPage } from './api';
import type { Sought } from './sought';
import { useAreaWords } from './use-area-words';
import styles from './demand.module.css';

/** Lines that are seen at once; who wants all of them opens the rest. */
const AT_ONCE = 15;

interface DemandTableProps {
  readonly lines: readonly Sought[];
  readonly caption: string;
}

/** The chart in words, with what there is for each level; of levels of which no people are told, what there is alone. */
export function DemandTable({ lines, caption }: DemandTableProps) {
  const { t } = useLingui();
  const rest = lines.slice(AT_ONCE);
  const more = rest.length;
  const restCaption = t`${caption}, de andere ${more}`;
  return (
    <>
      <Table lines={lines.slice(0, AT_ONCE)} caption={caption} />
      {more > 0 && (
        <Details summary={t`De andere ${more} niveaus`}>
          <Table lines={rest} caption={restCaption} />
        </Details>
      )}
    </>
  );
}

/** Where it is narrow, a line is a card, and says its columns itself. */
function Table({ lines, caption }: DemandTableProps) {
  const columns = useColumns(lines.some(({ people }) => people !== null));
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="alb-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Competentie en niveau</Trans>
            </th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.asked.competenceId} ${line.asked.level}`} line={line} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Column {
  readonly name: string;
  readonly Cell: (props: { line: Sought }) => ReactNode;
}

function useColumns(tellsOfPeople: boolean): readonly Column[] {
  const { t } = useLingui();
  if (!tellsOfPeople) return [{ name: t`Aanbod`, Cell: OfferedOrMissing }];
  return [
    { name: t`Gezocht door`, Cell: People },
    { name: t`Aanbod`, Cell: Offered },
    { name: t`Te weinig plekken voor`, Cell: Short },
  ];
}

function Line({ line, columns }: { line: Sought; columns: readonly Column[] }) {
  const text = useText();
  const levelName = useLevelName();
  const { asked } = line;
  return (
    <tr>
      <th scope="row">
        {text(asked.name)}
        <span className="alb-soft alb-small">
          {asked.level} · {levelName(asked.level)}
        </span>
      </th>
      {columns.map(({ name, Cell }) => (
        <td key={name} data-column={name}>
          <Cell line={line} />
        </td>
      ))}
    </tr>
  );
}

/** Where nothing is told of people, what there is is all that stands in a line. */
const OfferedOrMissing = ({ line }: { line: Sought }) => (
  <>
    <Offered line={line} />
    <Missing line={line} />
  </>
);

/** For how many there is no place. */
function Short({ line }: { line: Sought }) {
  const { number } = useNumberFormat();
  const short = number(line.short ?? 0);
  return (
    <>
      {line.short === 0 ? (
        <Trans>Niemand</Trans>
      ) : (
        <b>
          <Trans>minstens {short}</Trans>
        </b>
      )}
      <Missing line={line} />
    </>
  );
}

/** Who writes modules may begin the one that is missing. */
function Missing({ line: { asked, modules, short } }: { line: Sought }) {
  const { t } = useLingui();
  const text = useText();
  const { roles } = useWorkplace();
  const [name, level] = [text(asked.name), asked.level];
  const isMissing = modules.length === 0 || (short ?? 0) > 0;
  return isMissing && roles.includes('AUTHOR') ? (
    <BeginModule competenceId={asked.competenceId} level={level} name={t`${name}, niveau ${level}`} />
  ) : null;
}

function People({ line: { asked, together, people } }: { line: Sought }) {
  const { t } = useLingui();
  const words = useAreaWords();
  const { number } = useNumberFormat();
  const placed = (areas: readonly AreaOnPage[]) => areas.map((area) => words[area]).join(', ');
  return (
    <>
      <Trans>minstens {number(people ?? 0)} mensen</Trans>
      {together.length > 0 ? (
        <p className="alb-soft alb-small">
          {together.length === Object.keys(words).length - 1 ? (
            <Trans>in heel Nederland samen</Trans>
          ) : (
            <Trans>samen met {placed(together)}</Trans>
          )}
        </p>
      ) : (
        <Details summary={t`Waar`} plain>
          <ul>
            {asked.people.map((group) => (
              <li key={group.areas.join()}>
                {placed(group.areas)}: {number(group.people)}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Offered({ line: { modules, places } }: { line: Sought }) {
  const { t } = useLingui();
  const ours = modules.filter((module) => module.ours).length;
  if (modules.length === 0)
    return (
      <Tag kind="busy">
        <Trans>Geen module</Trans>
      </Tag>
    );
  return (
    <>
      <Plural value={modules.length} one="# module" other="# modules" />
      {', '}
      {places === null ? (
        <Trans>plek voor iedereen</Trans>
      ) : (
        <Plural value={places} one="# plek vrij" other="# plekken vrij" />
      )}
      <Details summary={ours > 0 ? t`Welke, ook ${ours} van ons` : t`Welke`} plain>
        <ul>
          {modules.map((module) => (
            <Serving key={module.slug} module={module} />
          ))}
        </ul>
      </Details>
    </>
  );
}

function Serving({ module: { slug, title, form, freePlaces, ours } }: { module: LevelOnPage['modules'][number] }) {
  const text = useText();
  const { forms } = useModuleWords();
  const { home } = useWorkplace();
  return (
    <li>
      <Link to={`${home}/aanbod/${slug}`}>{text(title)}</Link>{' '}
      <span className="alb-soft alb-small">
        {forms[form]},{' '}
        {freePlaces == null ? (
          <Trans>begin wanneer je wilt</Trans>
        ) : (
          <Plural value={freePlaces} one="# plek vrij" other="# plekken vrij" />
        )}
        {ours && <Trans>, van ons</Trans>}
      </span>
    </li>
  );
}
