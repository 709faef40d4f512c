import type { Actor } from '@academy/contracts/identity';
import { Allow, CurrentActor } from '@academy/platform/graphql';
import { Query } from '@academy/sdl';
import { Resolver } from '@nestjs/graphql';
import { OwnData } from '../known/own-data';
import { presentKnown } from './present-known';

@Resolver()
export class MyDataResolver {
  constructor(private readonly data: OwnData) {}

  @Query('myData')
  @Allow('signedIn')
  async mine(@CurrentActor() actor: Actor) {
    const person = await this.data.person(actor);
    return presentKnown(person ? await this.data.counts(person) : []);
  }
}
