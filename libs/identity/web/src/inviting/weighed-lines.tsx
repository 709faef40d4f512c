import { useLingui } from '@lingui/react/macro';
import type { InviteEffect } from '@academy/gql';
import { Card, List, ListRow, Section, Stack, Tag } from '@academy/ui';
import { useInviteProblems } from '../refusals/use-inviting-refusals';
import { RoleTerms } from '../words/role-terms';
import { isRight, peopleIn, type WeighedInvitee } from './weighed-list';
import styles from './inviting.module.css';

/** What is wrong first, then what would happen. */
export function WeighedLines({ lines }: { lines: readonly WeighedInvitee[] }) {
  const { t } = useLingui();
  const [right, wrong] = [lines.filter(isRight), lines.filter((line) => !isRight(line))];
  return (
    <Stack gap={24}>
      {wrong.length > 0 && (
        <Section title={t`Regels die niet kloppen`}>
          <Card>
            <List label={t`Regels die niet kloppen`}>
              {wrong.map((line) => (
                <WrongLine key={line.line} line={line} />
              ))}
            </List>
          </Card>
        </Section>
      )}
      {right.length > 0 && (
        <Section title={t`Regels die kloppen`}>
          <Card>
            <List label={t`Regels die kloppen`}>
              {right.map((line) => (
                <RightLine key={line.line} line={line} />
              ))}
            </List>
          </Card>
        </Section>
      )}
    </Stack>
  );
}

function WrongLine({ line: { line, typed, problems } }: { line: WeighedInvitee }) {
  const { t } = useLingui();
  const words = useInviteProblems();
  const what = [typed.email, typed.role, typed.factor, typed.until].filter((cell) => cell !== '').join(' · ');
  return (
    <ListRow title={t`Regel ${line}`}>
      <p className={styles.address}>{what}</p>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={problem}>{words[problem]}</li>
        ))}
      </ul>
    </ListRow>
  );
}

function RightLine({ line }: { line: WeighedInvitee }) {
  const { t } = useLingui();
  const [person] = peopleIn([line]);
  const effects: Record<InviteEffect, string> = {
    NEW: t`Krijgt een mail`,
    AGAIN: t`Krijgt de mail opnieuw`,
    JUST_MAILED: t`Is net al uitgenodigd`,
  };
  if (!person) return null;
  return (
    <ListRow
      title={<span className={styles.address}>{person.email}</span>}
      end={line.effect && <Tag kind={line.effect === 'NEW' ? 'info' : 'neutral'}>{effects[line.effect]}</Tag>}
    >
      <RoleTerms {...person} />
    </ListRow>
  );
}
