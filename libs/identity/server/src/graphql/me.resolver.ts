import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { WhoIsIn } from './who-is-in';

@Resolver()
export class MeResolver {
  constructor(private readonly whoIsIn: WhoIsIn) {}

  @Query('me')
  @Allow('anyone')
  async me(@CurrentActor() actor: Actor | undefined) {
    return (actor && (await this.whoIsIn.me(actor))) ?? null;
  }
}
