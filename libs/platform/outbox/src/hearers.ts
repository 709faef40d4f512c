import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { HEARS, type Hearer, type Hearing } from './hears';

/** Every hearer of this process, by its name. */
export type Hearers = ReadonlyMap<string, Hearing & { readonly work: Hearer }>;

/** Finds the providers marked with `Hears`. */
@Injectable()
export class HearerDiscovery {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** Throws when two providers claim the same name: their deliveries could not be told apart. */
  find(): Hearers {
    const found = new Map<string, Hearing & { readonly work: Hearer }>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const hearing = metatype ? this.reflector.get<Hearing | undefined>(HEARS, metatype) : undefined;
      if (!hearing) continue;
      if (found.has(hearing.hearer)) throw new Error(`Two hearers are called ${hearing.hearer}`);
      found.set(hearing.hearer, { ...hearing, work: instance as Hearer });
    }
    return found;
  }
}

/** The names of the hearers of each event type. */
export function hearersByEvent(hearers: Hearers): Map<string, string[]> {
  const byEvent = new Map<string, string[]>();
  for (const { event, hearer } of hearers.values())
    byEvent.set(event.type, [...(byEvent.get(event.type) ?? []), hearer]);
  return byEvent;
}

/** Throws when an event has no hearer, or a hearer hears an event that no contract knows. */
export function refuseUnheard(events: readonly { readonly type: string }[], hearers: Hearers): void {
  const heard = hearersByEvent(hearers);
  const known = new Set(events.map(({ type }) => type));
  const unheard = [...known].filter((type) => !heard.has(type));
  const unknown = [...heard.keys()].filter((type) => !known.has(type));
  if (unheard.length > 0) throw new Error(`No hearer for ${unheard.join(', ')}`);
  if (unknown.length > 0) throw new Error(`Hearers for events that no contract lists: ${unknown.join(', ')}`);
}
