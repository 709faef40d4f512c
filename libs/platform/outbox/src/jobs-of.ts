import { queueOf, type OutgoingJob } from '@academy/platform/jobs';

interface Sent {
  readonly eventId: string;
  readonly hearer: string;
  readonly batch: string;
}

/** Deliveries as jobs: what was sent to one hearer together is one, and stays one when it is sent again. */
export function jobsOf(sent: readonly Sent[]): OutgoingJob[] {
  const jobs = new Map<string, OutgoingJob & { readonly eventIds: string[] }>();
  for (const { eventId, hearer, batch } of sent) {
    const name = `${batch}/${hearer}`;
    const job = jobs.get(name) ?? { queue: queueOf(hearer), hearer, batch, eventIds: [] };
    job.eventIds.push(eventId);
    jobs.set(name, job);
  }
  return [...jobs.values()];
}
