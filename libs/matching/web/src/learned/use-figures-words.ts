import { useLingui } from '@lingui/react/macro';
import type { FiguresKind } from '@academy/gql';
import type { Version } from './api';

/** The words for kinds of learned figures and their versions. */
export function useFiguresWords() {
  const { t } = useLingui();
  const titles: Record<FiguresKind, string> = {
    EVIDENCE: t`Wat bewijs waard is`,
    HOURS: t`Uren van modules`,
    EFFICACY: t`Hoe vaak modules hun niveau halen`,
  };
  const leads: Record<FiguresKind, string> = {
    EVIDENCE: t`Hoe ver zit een soort bewijs ernaast? Dit komt van mensen die later een toets deden of een assessor spraken.`,
    HOURS: t`Hoeveel uur kost een module echt? Dit komt van mensen die het na afloop zeiden. De opgegeven uren tellen mee als tien mensen.`,
    EFFICACY: t`Hoeveel mensen halen het niveau bij hun eerste eindtoets? Het gemiddelde van de aanbieder telt mee als tien mensen.`,
  };
  /** 'Ontwerp' for what rests on no data, else 'versie 2'. */
  const version = ({ version: name }: Pick<Version, 'version'>): string => {
    const number = name.split('-').at(-1) ?? '';
    return name.startsWith('design') ? t`Ontwerp` : t`Versie ${number}`;
  };
  return { titles, leads, version };
}
