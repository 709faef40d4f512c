import { may } from '@academy/audit/core';
import type { Actor } from '@academy/contracts/identity';
import { Allow, checkFirst, CurrentActor } from '@academy/platform/graphql';
import { Args, Query, type Asked } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { ReadLog, type About } from '../postgres/read-log';
import { PresentEntries } from './present-entries';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly log: ReadLog,
    private readonly presenting: PresentEntries,
  ) {}

  @Query('myAudit')
  @Allow('signedIn')
  mine(@CurrentActor() { accountId, teacherId }: Actor, @Args() asked: Asked<'myAudit'>) {
    return this.page(teacherId ? [accountId, teacherId] : [accountId], asked);
  }

  @Query('audit')
  @Allow('admin')
  all(@CurrentActor() actor: Actor, @Args() asked: Asked<'audit'>) {
    return may.readAll(actor) ? this.page(null, asked) : null;
  }

  private async page(about: About, { first, after }: Asked<'audit'>) {
    checkFirst(first);
    const rows = await this.log.page(about, { first, ...numberOf(after) });
    const shown = rows.slice(0, first);
    const nodes = await this.presenting.entries(shown);
    return {
      edges: nodes.map((node) => ({ cursor: String(node.number), node })),
      pageInfo: { hasNextPage: rows.length > first, endCursor: shown.length > 0 ? String(shown.at(-1)?.number) : null },
    };
  }
}

/** A cursor that was not given here begins at the beginning. */
const numberOf = (after: string | null | undefined) =>
  after && /^\d{1,9}$/.test(after) ? { before: Number(after) } : {};
