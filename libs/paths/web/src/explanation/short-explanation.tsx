import { Trans, useLingui } from '@lingui/react/macro';
import { ArrowUpRight, Lock, Milestone } from 'lucide-react';
import { useText } from '@academy/ui';
import { useLevelName } from '@academy/competences/web';
import { EntryLackSentence } from '@academy/enrolment/web';
import type { StepOnPathFragment } from '@academy/gql';
import styles from '../path/path.module.css';

/** Why a step is on the path, what it builds on, and what keeps the teacher out of it. */
export function ShortExplanation({ step, steps }: { step: StepOnPathFragment; steps: readonly StepOnPathFragment[] }) {
  const { t } = useLingui();
  const text = useText();
  const waitsFor = steps
    .filter(({ module, state }) => step.after.includes(module.slug) && state !== 'DONE')
    .map(({ module }) => text(module.title));
  const isAhead = step.state === 'OPEN' || step.state === 'LOCKED';
  return (
    <ul role="list" className={styles.ways} aria-label={t`Waarom deze stap`}>
      {step.serves.map((reason) => (
        <Serves key={`${reason.target.competence.id} ${reason.target.level}`} reason={reason} />
      ))}
      {isAhead && waitsFor.length > 0 && (
        <li>
          <Milestone size={18} />
          <span>
            <Trans>Bouwt voort op: {waitsFor.join(', ')}</Trans>
          </span>
        </li>
      )}
      {step.state === 'LOCKED' && step.lacks && (
        <li>
          <Lock size={18} />
          <span>
            <EntryLackSentence lacks={step.lacks} />
          </span>
        </li>
      )}
    </ul>
  );
}

function Serves({ reason: { direct, target } }: { reason: StepOnPathFragment['serves'][number] }) {
  const text = useText();
  const level = useLevelName()(target.level);
  const competence = text(target.competence.name);
  return (
    <li>
      {direct ? <ArrowUpRight size={18} /> : <Milestone size={18} />}
      <span>
        {direct ? (
          <Trans>
            Werkt toe naar ‘{level}’ in {competence}
          </Trans>
        ) : (
          <Trans>
            Bereidt voor op ‘{level}’ in {competence}
          </Trans>
        )}
      </span>
    </li>
  );
}
