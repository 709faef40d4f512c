import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Download, ShieldCheck } from 'lucide-react';
import { Button, Details, ErrorCard, Hours, Pairs, Stack } from '@academy/ui';
import type { PathOnPageFragment } from '@academy/gql';
import { DownloadExplanation } from './download-explanation';
import { fetchProgramme } from './api';
import { saveAs } from './save-as';

/** What the planner proved, and the model for whoever wants to check it. */
export function Proof({ path: { kind, optimal, bound, hours, solver, modelHash } }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  if (!modelHash) return null;
  return (
    <Details icon={<ShieldCheck size={18} />} summary={<Trans>Bekijk het bewijs</Trans>}>
      <Stack gap={12}>
        <p>
          <Trans>
            Je pad is de oplossing van een rekenmodel: elke module is een ja of een nee, en de uren samen zijn zo weinig
            mogelijk. Een rekenprogramma bewijst dat het niet minder kan.
          </Trans>
        </p>
        <Pairs
          kind="rows"
          items={[
            ...(kind === 'PLAN' && typeof bound === 'number'
              ? [{ name: t`Minder dan dit kan zeker niet`, value: <Hours value={bound} /> }]
              : []),
            { name: t`Dit pad, wat nog te doen is`, value: <Hours value={hours} /> },
            { name: t`Bewezen`, value: optimal ? t`Ja` : t`Nee, de tijd was op` },
            { name: t`Opgelost met`, value: solver ?? '–' },
            { name: t`Vingerafdruk van het model`, value: <code>{modelHash}</code> },
          ]}
        />
        <DownloadModel />
        <DownloadExplanation />
      </Stack>
    </Details>
  );
}

function DownloadModel() {
  const { t } = useLingui();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: fetchProgramme,
    onSuccess: (programme) => programme && saveAs('leerpad.lp', programme.lp, 'text/plain'),
  });
  return (
    <Stack gap={8}>
      <p className="alb-soft">
        <Trans>
          Vertrouw ons niet op ons woord. Het bestand is van het soort CPLEX LP; elk programma voor wiskundige
          optimalisatie leest het, zoals HiGHS, SCIP of Gurobi. Los het op en vergelijk de uitkomst.
        </Trans>
      </p>
      <div>
        <Button kind="secondary" small pending={isPending} onClick={() => mutate()}>
          <Download size={18} /> <Trans>Download het model</Trans>
        </Button>
      </div>
      {data === null && (
        <p role="status">
          <Trans>Er valt nu niets op te lossen: je pad is leeg.</Trans>
        </p>
      )}
      {error && <ErrorCard title={t`Downloaden lukte niet`} error={error} />}
    </Stack>
  );
}
