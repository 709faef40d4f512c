import type { AccountId, OrganisationId, Role } from '@academy/contracts/identity';
import { stateOf, type Invitation, type InvitationId, type InvitationState } from '@academy/identity/core';
import type { Clock, Day, Language } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** An invitation as it is shown. */
export interface ShownInvitation {
  readonly id: InvitationId;
  readonly organisation: string;
  readonly email: string;
  readonly role: Role;
  readonly factor: number | null;
  readonly until: Day | null;
  readonly language: Language;
  /** Name of who invited, or `SCIM` where the administration of the organisation did; null where the academy itself did. */
  readonly invitedBy: string | null;
  readonly mailedAt: Date;
  readonly expiresAt: Date;
  readonly state: InvitationState;
}

type Found = Omit<ShownInvitation, 'state'> & Pick<Invitation, 'answer'>;

/** More than this an organisation is not shown; those that wait for an answer come first. */
const MOST_SHOWN = 1_000;

/** Reads invitations, for who invited and for who is invited. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of an organisation, the last mailed first. What was taken up shows among its people. */
  of(organisationId: OrganisationId): Promise<ShownInvitation[]> {
    return this.found(
      `i.organisation_id = $1 AND i.answer IS DISTINCT FROM 'accepted'
        ORDER BY i.answer IS NOT NULL, i.mailed_at DESC, i.email, i.id LIMIT ${MOST_SHOWN}`,
      organisationId,
    );
  }

  /** By the hash of what is secret in the link of its last mail. */
  async byLink(linkHash: string): Promise<ShownInvitation | undefined> {
    return (await this.found(`i.link_hash = $1`, linkHash))[0];
  }

  /** Those to the address of an account that can be answered, the last mailed first. */
  async openFor(accountId: AccountId): Promise<ShownInvitation[]> {
    const found = await this.found(
      `i.email = (SELECT email FROM identity.account WHERE id = $1) AND i.answer IS NULL ORDER BY i.mailed_at DESC, i.id`,
      accountId,
    );
    return found.filter(({ state }) => state === 'open');
  }

  private async found(which: string, value: string): Promise<ShownInvitation[]> {
    const rows: Found[] = await this.database.query(
      `SELECT i.id, o.name AS organisation, i.email, i.role, i.factor, i.until_day::text AS until, i.language,
              coalesce(a.name, CASE WHEN i.invited_by_key IS NOT NULL THEN 'SCIM' END) AS "invitedBy", i.mailed_at AS "mailedAt", i.expires_at AS "expiresAt", i.answer
         FROM identity.invitation i JOIN identity.organisation o ON o.id = i.organisation_id
         LEFT JOIN identity.account a ON a.id = i.invited_by
        WHERE ${which}`,
      [value],
    );
    const [now, today] = [this.clock.now(), this.clock.today()];
    return rows.map(({ answer, ...row }) => ({ ...row, state: stateOf({ answer, ...row }, now, today) }));
  }
}
