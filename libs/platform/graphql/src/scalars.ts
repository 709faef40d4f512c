import { day, type Day } from '@academy/kernel';
import { t } from '@lingui/core/macro';
import { Scalar, type CustomScalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { badInput } from './bad-input';

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

/** `Day`: a date of the calendar, and nothing else. */
@Scalar('Day')
export class DayScalar implements CustomScalar<string, Day> {
  parseValue(value: unknown): Day {
    if (typeof value !== 'string') throw badInput(t`Een dag is tekst zoals 2026-11-26`);
    try {
      return day(value);
    } catch {
      throw badInput(t`Een dag is tekst zoals 2026-11-26`);
    }
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): Day {
    return this.parseValue(textOf(node));
  }
}

/** `Instant`: a moment in UTC, in full ISO 8601. */
@Scalar('Instant')
export class InstantScalar implements CustomScalar<string, Date> {
  parseValue(value: unknown): Date {
    const instant = typeof value === 'string' ? new Date(value) : new Date(NaN);
    if (Number.isNaN(instant.getTime()) || instant.toISOString() !== value) {
      throw badInput(t`Een moment is tekst zoals 2026-11-26T15:30:00.000Z`);
    }
    return instant;
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : String(value);
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(textOf(node));
  }
}
