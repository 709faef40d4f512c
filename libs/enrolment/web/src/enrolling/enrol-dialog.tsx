import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Link } from 'react-router';
import { DateText, useText, ConfirmDialog, useIdempotencyKey } from '@academy/ui';
import type { EditionOnPage, ModuleOnPage } from '@academy/catalogue/web';
import { requestEnrolment } from '../enrolments/api';
import { useKeepEnrolment } from '../enrolments/use-keep-enrolment';
import { useEnrolmentRefusals, type EnrolmentRefusal } from '../refusals/use-enrolment-refusals';

interface EnrolDialogProps {
  module: ModuleOnPage;
  edition: EditionOnPage;
  onClose: () => void;
}

/** Asks once more, then asks for the place. Pressing again after a fault cannot enrol twice. */
export function EnrolDialog({ module, edition, onClose }: EnrolDialogProps) {
  const { t } = useLingui();
  const title = useText()(module.title);
  const keyOf = useIdempotencyKey();
  const keep = useKeepEnrolment();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => {
      const asked = { editionId: edition.id };
      return requestEnrolment({ ...asked, idempotencyKey: keyOf(asked) });
    },
    onSuccess: (result) => {
      if (result.__typename !== 'EnrolmentReceived') return;
      onClose();
      keep(result.enrolment);
    },
  });
  return (
    <ConfirmDialog
      title={t`Inschrijven`}
      confirm={edition.seatsFree > 0 ? t`Schrijf me in` : t`Zet me op de wachtlijst`}
      pending={isPending}
      refusal={data && data.__typename !== 'EnrolmentReceived' ? <RefusalText refusal={data} /> : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je schrijft je in voor <b>{title}</b>, start <DateText value={edition.start} />.
        </Trans>
      </p>
      {edition.seatsFree === 0 && (
        <p>
          <Trans>Deze uitvoering is vol. Je komt op de wachtlijst en hoort het als er een plek vrijkomt.</Trans>
        </p>
      )}
      <p className="alb-soft">
        <Trans>Je kunt je inschrijving later weer intrekken.</Trans>
      </p>
    </ConfirmDialog>
  );
}

function RefusalText({ refusal }: { refusal: EnrolmentRefusal }) {
  return (
    <>
      <p>{useEnrolmentRefusals()(refusal)}</p>
      {refusal.__typename === 'AlreadyEnrolled' && (
        <Link to="/inschrijvingen">
          <Trans>Bekijk je inschrijvingen</Trans>
        </Link>
      )}
    </>
  );
}
