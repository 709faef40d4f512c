import { Trans, useLingui } from '@lingui/react/macro';
import type { Version } from './api';
import { useFiguresRows, type FiguresRow } from './figures-rows';
import styles from './learned.module.css';
import { useFiguresWords } from './use-figures-words';

/** The figures of a version; beside those in force, where `before` is given. */
export function FiguresTable({ version, before }: { version: Version; before?: Version }) {
  const { t } = useLingui();
  const rowsOf = useFiguresRows();
  const { titles, version: nameOf } = useFiguresWords();
  const { columns, rows } = rowsOf(version);
  const old = new Map((before ? rowsOf(before).rows : []).map((row) => [row.key, row]));
  if (rows.length === 0) return <NothingLearned />;
  const caption = t`${titles[version.kind]}: ${nameOf(version)}`;
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="alb-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{version.kind === 'EVIDENCE' ? t`Bewijs` : t`Module`}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map(({ key }) => (
                <td key={key} className={styles.number}>
                  <Cell row={row} before={before && old.get(row.key)} column={key} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {version.kind === 'EVIDENCE' && (
        <p className="alb-soft alb-small">
          <Trans>In niveaus. ‘Te hoog’ onder nul betekent dat mensen zich te laag inschatten.</Trans>
        </p>
      )}
    </div>
  );
}

function Cell({ row, before, column }: { row: FiguresRow; before?: FiguresRow; column: string }) {
  const [now, was] = [row.cells[column], before?.cells[column]];
  if (was === undefined || was === now || column === 'people') return <span>{now}</span>;
  return (
    <>
      <span className="alb-visually-hidden">
        <Trans>nu</Trans>{' '}
      </span>
      <span className={styles.was}>{was}</span>
      <span aria-hidden="true"> → </span>
      <span className="alb-visually-hidden">
        <Trans>, wordt</Trans>{' '}
      </span>
      <b>{now}</b>
    </>
  );
}

/** By design nothing of modules is corrected. */
function NothingLearned() {
  return (
    <p>
      <Trans>Nog niets geleerd: de academie rekent met de uren die aanbieders opgeven.</Trans>
    </p>
  );
}
