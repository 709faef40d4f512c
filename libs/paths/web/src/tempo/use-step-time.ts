import { useQuery } from '@tanstack/react-query';
import { tempoQuery, type TempoSchedule } from './api';

type Title = TempoSchedule['unscheduled'][number]['waitsFor'][number]['title'];

/** When a step of a path is followed, as its schedule has it. */
export type StepTime =
  | { readonly kind: 'EDITION' | 'ANY_DAY'; readonly start: string }
  | { readonly kind: 'WAITS'; readonly waitsFor: readonly Title[] }
  | { readonly kind: 'TOO_FAR_AWAY' | 'NONE' };

/** The time of a step; undefined while it is being worked out. */
export function useStepTime(slug: string, computedAt: string): StepTime | undefined {
  const { data } = useQuery(tempoQuery(computedAt));
  return data ? stepTimeIn(data.schedule, slug) : undefined;
}

function stepTimeIn({ steps, unscheduled }: TempoSchedule, slug: string): StepTime {
  const placed = steps.find(({ module }) => module.slug === slug);
  if (placed) return { kind: placed.edition ? 'EDITION' : 'ANY_DAY', start: placed.start };
  const left = unscheduled.find(({ module }) => module.slug === slug);
  if (left?.reason === 'WAITS') return { kind: 'WAITS', waitsFor: left.waitsFor.map(({ title }) => title) };
  return { kind: left?.reason === 'TOO_FAR_AWAY' ? 'TOO_FAR_AWAY' : 'NONE' };
}
