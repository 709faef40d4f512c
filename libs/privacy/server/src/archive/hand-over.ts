import { CertificateFiles } from '@academy/contracts/certification';
import { People, type Actor } from '@academy/contracts/identity';
import type { Clock, Language } from '@academy/kernel';
import { inLanguage } from '@academy/platform/language';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OwnData } from '../known/own-data';
import { archiveOf } from './archive';

/** Hands someone all that is known of them, in one file. */
@Injectable()
export class HandOver {
  /** Who presses twice gets what is being made. */
  private readonly making = new Map<string, Promise<Uint8Array | undefined>>();

  constructor(
    private readonly data: OwnData,
    private readonly people: People,
    private readonly certificates: CertificateFiles<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** For the person themself alone: whoever asks gets their own. Undefined of an account that is not there any more. */
  async execute({ actor, language }: { actor: Actor; language: Language }): Promise<Uint8Array | undefined> {
    const key = `${actor.accountId} ${language}`;
    const made = this.making.get(key) ?? this.make(actor, language).finally(() => this.making.delete(key));
    this.making.set(key, made);
    return made;
  }

  private async make(actor: Actor, language: Language): Promise<Uint8Array | undefined> {
    const person = await this.data.person(actor);
    const contact = (await this.people.ofAccounts([actor.accountId])).get(actor.accountId);
    if (!person || !contact) return undefined;
    const { all, more } = await this.data.atOneMoment(person, async (tx) =>
      actor.teacherId ? this.certificates.of(tx, actor.teacherId, language) : [],
    );
    const facts = { name: contact.name, madeAt: this.clock.now(), language };
    return inLanguage(language, () => archiveOf(all, more, facts));
  }
}
