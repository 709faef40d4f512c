import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Hours, useText } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { StepTag } from '../path/step-tag';
import { layoutOf, type Spot } from './layout';
import styles from './map.module.css';

/** In pixels; the arrows are drawn between boxes of one size. */
const box = { width: 176, height: 132, gapX: 56, gapY: 24 } as const;
const left = ({ column }: Spot): number => column * (box.width + box.gapX);
const top = ({ row }: Spot): number => row * (box.height + box.gapY);

/** The same steps as the timeline, as a map: an arrow means first this, then that. */
export function PathMap({ path: { steps } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const { spots, columns, rows, arrows } = layoutOf(steps);
  const width = columns * (box.width + box.gapX) - box.gapX;
  const height = rows * (box.height + box.gapY) - box.gapY;
  return (
    <div className={styles.frame}>
      <p className="alb-soft">
        <Trans>De kaart toont dezelfde stappen als de tijdlijn. Een pijl betekent: eerst dit, dan dat.</Trans>
      </p>
      <div className={styles.scroll} role="region" aria-label={t`Kaart van je leerpad`} tabIndex={0}>
        <div className={styles.plane} style={{ width, height }}>
          <svg className={styles.arrows} width={width} height={height} aria-hidden="true">
            <defs>
              <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
                <path d="M0 0 8 4 0 8z" />
              </marker>
            </defs>
            {arrows.map(([from, to]) => (
              <path key={`${from} ${to}`} d={curve(spots[from] as Spot, spots[to] as Spot)} markerEnd="url(#tip)" />
            ))}
          </svg>
          <ol role="list">
            {spots.map((spot) => (
              <MapBox key={spot.step.module.slug} spot={spot} path={steps} />
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

function MapBox({ spot, path }: { spot: Spot; path: PathOnPageFragment['steps'] }) {
  const text = useText();
  const { module, state, after } = spot.step;
  const first = path.filter((step) => after.includes(step.module.slug)).map((step) => text(step.module.title));
  return (
    <li className={styles.box} data-state={state} style={{ left: left(spot), top: top(spot), ...size }}>
      <StepTag state={state} />
      <Link to={`/aanbod/${module.slug}`}>{text(module.title)}</Link>
      <span className="alb-soft alb-small">
        <Hours value={module.hours} />
      </span>
      {first.length > 0 && (
        <span className="alb-visually-hidden">
          <Trans>Eerst: {first.join(', ')}</Trans>
        </span>
      )}
    </li>
  );
}

const size = { width: box.width, height: box.height };

/** From the right side of one box to the left side of another. */
function curve(from: Spot, to: Spot): string {
  const [x1, y1] = [left(from) + box.width, top(from) + box.height / 2];
  const [x2, y2] = [left(to) - 3, top(to) + box.height / 2];
  const bend = Math.max(24, (x2 - x1) / 2);
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
