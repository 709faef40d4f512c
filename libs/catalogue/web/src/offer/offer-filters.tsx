import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, FieldGroup, Radio, Select, Stack, useNumberFormat, useText } from '@academy/ui';
import { frameworkNamesQuery } from '@academy/competences/web';
import type { Sector, StudyForm } from '@academy/gql';
import { useModuleWords } from '../words/use-module-words';
import { hourLimits, isNarrowed } from './offer-filter';
import type { OfferFilter } from './use-offer-filter';

/** What narrows the list; every choice works at once. */
export function OfferFilters({ offer }: { offer: OfferFilter }) {
  return (
    <Stack gap={24}>
      <SectorFilter offer={offer} />
      <FormFilter offer={offer} />
      <DomainFilter offer={offer} />
      <HoursFilter offer={offer} />
      {isNarrowed(offer.filter) && (
        <Button kind="secondary" onClick={offer.clear}>
          <Trans>Wis alle filters</Trans>
        </Button>
      )}
    </Stack>
  );
}

function SectorFilter({ offer: { filter, narrow } }: { offer: OfferFilter }) {
  const { t } = useLingui();
  const { sectors } = useModuleWords();
  const options: [Sector | undefined, string][] = [
    [undefined, t`Alle sectoren`],
    ['VO', sectors.VO],
    ['MBO', sectors.MBO],
  ];
  return (
    <FieldGroup label={t`Sector`}>
      {options.map(([sector, label]) => (
        <Radio
          key={label}
          name="sector"
          label={label}
          checked={(filter.sector ?? undefined) === sector}
          onChange={() => narrow({ sector })}
        />
      ))}
    </FieldGroup>
  );
}

function FormFilter({ offer: { filter, narrow } }: { offer: OfferFilter }) {
  const { t } = useLingui();
  const { forms } = useModuleWords();
  const chosen = filter.forms ?? [];
  return (
    <FieldGroup label={t`Vorm`}>
      {(Object.keys(forms) as StudyForm[]).map((form) => (
        <Checkbox
          key={form}
          label={forms[form]}
          checked={chosen.includes(form)}
          onChange={({ currentTarget: { checked } }) =>
            narrow({ forms: checked ? [...chosen, form] : chosen.filter((other) => other !== form) })
          }
        />
      ))}
    </FieldGroup>
  );
}

function DomainFilter({ offer: { filter, narrow } }: { offer: OfferFilter }) {
  const { t } = useLingui();
  const text = useText();
  const { data } = useQuery(frameworkNamesQuery);
  return (
    <Select
      label={t`Onderwerp`}
      placeholder={t`Alle onderwerpen`}
      value={filter.domainId ?? ''}
      options={(data?.domains ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))}
      onChange={({ currentTarget }) => narrow({ domainId: currentTarget.value || undefined })}
    />
  );
}

function HoursFilter({ offer: { filter, narrow } }: { offer: OfferFilter }) {
  const { t } = useLingui();
  const { hours } = useNumberFormat();
  return (
    <Select
      label={t`Hoeveel tijd`}
      placeholder={t`Maakt niet uit`}
      value={filter.maxHours ? String(filter.maxHours) : ''}
      options={hourLimits.map((limit) => ({ value: String(limit), label: t`Hoogstens ${hours(limit)}` }))}
      onChange={({ currentTarget }) => narrow({ maxHours: Number(currentTarget.value) || undefined })}
    />
  );
}
