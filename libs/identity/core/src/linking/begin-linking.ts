import type { Actor } from '@academy/contracts/identity';
import type { OwnPassword, PasswordRefusal } from '../factors/own-password';
import type { BeginRound, BeginRoundOutcome } from './begin-round';

export type BeginLinkingOutcome = BeginRoundOutcome | PasswordRefusal;

interface LinkingRequest {
  readonly actor: Actor;
  readonly provider: string;
  readonly password: string;
  readonly place: string;
  readonly secret: string | undefined;
}

/**
 * Sends someone to a provider, to link who they are there to their account. It asks for their password: whoever finds an
 * open screen would else link themselves to it, and stay.
 */
export class BeginLinking {
  constructor(
    private readonly password: OwnPassword,
    private readonly round: BeginRound,
  ) {}

  async execute({
    actor: { accountId },
    provider,
    password,
    place,
    secret,
  }: LinkingRequest): Promise<BeginLinkingOutcome> {
    const refusal = await this.password.refusal(accountId, { password, place });
    return refusal ?? this.round.execute({ provider, accountId, back: null, secret });
  }
}
