import styles from './second-step.module.css';

/** A square to photograph; what it says stands beside it in text. */
export const QrSquare = ({ size, path, label }: { size: number; path: string; label: string }) => (
  <div className={styles.square}>
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} fill="#06363d" />
    </svg>
  </div>
);
