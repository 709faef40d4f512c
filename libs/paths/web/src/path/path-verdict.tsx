import { Trans, useLingui } from '@lingui/react/macro';
import { Hours, LinkButton, Notice } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';

/** What came of planning, in a sentence, and how sure that is. */
export function PathVerdict({ path: { kind, optimal, bound, hours } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  switch (kind) {
    case 'PLAN':
      return optimal ? <Proven bound={bound} /> : <Found bound={bound} />;
    case 'OVER_BUDGET':
      return (
        <Notice kind="warning" title={t`Je hele doel past niet in je uren`} action={<ToWishes />}>
          <Trans>
            Dit pad van <Hours value={hours} /> brengt je zo ver als kan binnen de uren die je per jaar hebt. Geef je
            jezelf meer uren, dan kan er meer.
          </Trans>
        </Notice>
      );
    case 'INFEASIBLE_TARGET':
      return (
        <Notice kind="warning" title={t`Een deel van je doel kan nu niet`}>
          <Trans>Dit pad brengt je zo ver als nu kan. Onderaan lees je wat nog niet kan, en waarom.</Trans>
        </Notice>
      );
    case 'NOTHING_TO_DO':
      return (
        <Notice kind="success" title={t`Je kunt alles al wat bij dit doel hoort`}>
          <Trans>Je hoeft hiervoor geen module te volgen. Kies een ander doel als je verder wilt leren.</Trans>
        </Notice>
      );
  }
}

function Proven({ bound }: { bound: number | null | undefined }) {
  const { t } = useLingui();
  return (
    <Notice kind="success" title={t`Korter kan niet: dit is bewezen`}>
      {typeof bound === 'number' && (
        <Trans>
          Met het aanbod van nu, wat je al kunt en je wensen kost elk pad naar dit doel minstens <Hours value={bound} />
          .
        </Trans>
      )}
    </Notice>
  );
}

function Found({ bound }: { bound: number | null | undefined }) {
  const { t } = useLingui();
  return (
    <Notice title={t`Dit is het kortste pad dat we vonden`}>
      {typeof bound === 'number' ? (
        <Trans>
          Misschien kan het nog iets korter. Minder dan <Hours value={bound} /> kan zeker niet.
        </Trans>
      ) : (
        <Trans>Misschien kan het nog iets korter.</Trans>
      )}
    </Notice>
  );
}

/** To where a teacher can give the planner more room. */
export function ToWishes() {
  return (
    <LinkButton kind="secondary" small to="/profiel">
      <Trans>Pas je wensen aan</Trans>
    </LinkButton>
  );
}
