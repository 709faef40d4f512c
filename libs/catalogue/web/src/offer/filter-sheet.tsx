import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog } from '@academy/ui';
import { useModules } from './module-list';
import { howManyChosen } from './offer-filter';
import { OfferFilters } from './offer-filters';
import type { Offer } from './use-offer-filter';

/** The filters over the list, with how many modules they leave; what they count is asked only once it is open. */
export function FilterSheet({ offer }: { offer: Offer }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { data } = useModules(offer.filter, offer.order);
  const total = data?.pages[0]?.totalCount;
  const chosen = howManyChosen(offer.filter);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="secondary" icon={<SlidersHorizontal size={18} />} onClick={() => setOpen(true)}>
        {chosen > 0 ? <Trans>Filters ({chosen})</Trans> : <Trans>Filters</Trans>}
      </Button>
      <Dialog
        sheet
        open={open}
        onClose={close}
        title={t`Filters`}
        actions={
          <Button onClick={close}>
            {total === undefined ? (
              <Trans>Toon de modules</Trans>
            ) : (
              <Plural value={total} one="Toon # module" other="Toon # modules" />
            )}
          </Button>
        }
      >
        <OfferFilters offer={offer} />
      </Dialog>
    </>
  );
}
