import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { Row } from '@academy/ui';
import styles from './profile.module.css';

type PartId = 'kunnen' | 'talenten' | 'wensen';

/** The three parts of the profile, each one press away. */
export function PartLinks() {
  const { t } = useLingui();
  const parts: Record<PartId, string> = {
    kunnen: t`Wat ik kan`,
    talenten: t`Talenten`,
    wensen: t`Wensen en grenzen`,
  };
  return (
    <nav aria-label={t`Onderdelen van je profiel`}>
      <Row as="ul">
        {Object.entries(parts).map(([id, name]) => (
          <li key={id}>
            <Link to={{ hash: id }} className="alb-chip" preventScrollReset>
              {name}
            </Link>
          </li>
        ))}
      </Row>
    </nav>
  );
}

/** One part; the address ending in its id brings you there, with the focus. */
export function ProfilePart({ id, children }: { id: PartId; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${id}`) return;
    place.current?.scrollIntoView();
    place.current?.focus({ preventScroll: true });
  }, [hash, key, id]);
  return (
    <div ref={place} id={id} tabIndex={-1} className={styles.part}>
      {children}
    </div>
  );
}
