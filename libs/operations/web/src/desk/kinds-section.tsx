import { Trans, useLingui } from '@lingui/react/macro';
import { Card, Details, Pairs, Section, Stack, useMedia, useNumberFormat } from '@academy/ui';
import { useSince } from '../words/use-since';
import { useWorkNames } from '../words/use-work-names';
import type { Desk, WorkOfKind } from './api';
import styles from './desk.module.css';

const isQuiet = ({ waiting, running, failing, doneLastHour }: WorkOfKind): boolean =>
  waiting + running + failing + doneLastHour === 0;

/** Each kind of work in figures; those of which there is nothing now are folded away. */
export function KindsSection({ desk: { kinds, at } }: { desk: Desk }) {
  const { t } = useLingui();
  const nameOf = useWorkNames();
  const quiet = kinds.filter(isQuiet);
  const busy = kinds.filter((kind) => !isQuiet(kind));
  return (
    <Section title={t`Al het werk, per soort`}>
      {busy.length > 0 ? <Kinds kinds={busy} at={at} /> : <NothingLately />}
      {quiet.length > 0 && (
        <Details summary={t`Nu niets te doen, en het afgelopen uur ook niet (${quiet.length})`}>
          <ul>
            {quiet.map(({ name }) => (
              <li key={name}>{nameOf(name)}</li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

const NothingLately = () => (
  <p>
    <Trans>Het afgelopen uur was er niets te doen.</Trans>
  </p>
);

const NARROW = '(max-width: 639px)';

/** A row of a table where there is room for its columns, and else a card. */
function Kinds({ kinds, at }: { kinds: readonly WorkOfKind[]; at: string }) {
  const rows = useRows(kinds, at);
  return useMedia(NARROW) ? <KindsCards rows={rows} /> : <KindsTable rows={rows} />;
}

interface Row {
  readonly name: string;
  readonly figures: readonly {
    readonly name: string;
    readonly value: string;
    readonly isNone: boolean;
    readonly isDate?: boolean;
  }[];
}

function useRows(kinds: readonly WorkOfKind[], at: string): readonly Row[] {
  const { t } = useLingui();
  const nameOf = useWorkNames();
  const since = useSince();
  const { number } = useNumberFormat();
  const counted = (count: number) => ({ value: number(count), isNone: count === 0 });
  return kinds.map(({ name, waiting, running, failing, oldest, doneLastHour }) => ({
    name: nameOf(name),
    figures: [
      { name: t`Wacht`, ...counted(waiting) },
      { name: t`Bezig`, ...counted(running) },
      { name: t`Lukt niet`, ...counted(failing) },
      { name: t`Gedaan, laatste uur`, ...counted(doneLastHour) },
      { name: t`Oudste sinds`, value: oldest ? since(oldest, at) : '–', isNone: !oldest, isDate: true },
    ],
  }));
}

/** Without what is nothing: a card has no columns to keep. */
const KindsCards = ({ rows }: { rows: readonly Row[] }) => (
  <Stack as="ul" gap={16}>
    {rows.map(({ name, figures }) => (
      <Card key={name} as="li">
        <h3>{name}</h3>
        <Pairs kind="rows" items={figures.filter(({ isNone }) => !isNone)} />
      </Card>
    ))}
  </Stack>
);

function KindsTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useLingui();
  const styleOf = ({ isDate }: Row['figures'][number]) => (isDate ? styles.date : styles.number);
  return (
    <div className={styles.scroll} role="region" aria-label={t`Tabel met al het werk`} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t`Soort werk`}</th>
            {rows[0]?.figures.map((figure) => (
              <th key={figure.name} scope="col" className={styleOf(figure)}>
                {figure.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((figure) => (
                <td key={figure.name} className={styleOf(figure)}>
                  {figure.value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
