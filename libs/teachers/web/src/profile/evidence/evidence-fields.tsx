import { Trans, useLingui } from '@lingui/react/macro';
import { ComboBox, Notice, RadioCards, useText } from '@academy/ui';
import { ownTypes, type OwnType } from './evidence-draft';
import { DateFields, NoteField, YearsField } from './evidence-detail-fields';
import type { EvidenceFieldsProps } from './evidence-fields-props';
import { LevelChoice } from './level-choice';

/** The form for a piece of evidence: what it is about first, then only what its kind asks for. */
export function EvidenceFields(props: EvidenceFieldsProps) {
  const { framework, draft, faults, onChange } = props;
  const competence = framework.competences.find(({ id }) => id === draft.competenceId);
  return (
    <>
      <CompetenceField {...props} />
      {competence?.safetyCritical && (
        <Notice kind="warning">
          <Trans>Dit gaat over veiligheid. Hiervoor telt alleen een certificaat dat nog geldig is.</Trans>
        </Notice>
      )}
      <TypeField {...props} />
      {draft.type === 'YEARS' && <YearsField {...props} />}
      {draft.type && draft.type !== 'YEARS' && competence && (
        <LevelChoice
          framework={framework}
          competence={competence}
          notYet={draft.type === 'SELF'}
          value={draft.level}
          error={faults.level}
          onChange={(level) => onChange({ level })}
        />
      )}
      <DateFields {...props} />
      <NoteField {...props} />
    </>
  );
}

function CompetenceField({ framework, draft, faults, onChange }: EvidenceFieldsProps) {
  const { t } = useLingui();
  const text = useText();
  const domainName = (domainId: string) => {
    const domain = framework.domains.find(({ id }) => id === domainId);
    return domain && text(domain.name);
  };
  return (
    <ComboBox
      id="evidence-competenceId"
      label={t`Waar gaat het over?`}
      hint={t`Typ een paar letters, zoals ‘mechanica’.`}
      error={faults.competenceId}
      value={draft.competenceId}
      onChange={(competenceId) => onChange({ competenceId })}
      options={framework.competences.map(({ id, domainId, name }) => ({
        id,
        label: text(name),
        extra: domainName(domainId),
      }))}
    />
  );
}

function TypeField({ draft, faults, onChange }: EvidenceFieldsProps) {
  const { t } = useLingui();
  const words: Record<OwnType, { title: string; text: string }> = {
    SELF: { title: t`Ik schat mezelf in`, text: t`Snel, en je kunt het later aanpassen.` },
    YEARS: { title: t`Werkervaring`, text: t`Hoeveel jaar je dit hebt gedaan.` },
    DIPLOMA: { title: t`Diploma`, text: t`Van een opleiding die je afrondde.` },
    CERTIFICATE: { title: t`Certificaat`, text: t`Van een cursus of examen, soms met een einddatum.` },
  };
  return (
    <RadioCards
      id="evidence-type"
      name="evidence-type"
      label={t`Waaruit blijkt het?`}
      error={faults.type}
      min="13rem"
      value={draft.type}
      onChange={(type) => onChange({ type })}
      options={ownTypes.map((value) => ({ value, ...words[value] }))}
    />
  );
}
