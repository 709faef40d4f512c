import {
  ChangePerson,
  FindPeople,
  ProvisionPerson,
  RemovePerson,
  scimFilterOf,
  type FoundScimPerson,
  type ScimActor,
  type ScimFilter,
  type ScimPersonId,
  type ScimPersonTold,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { isUuid } from '@academy/platform/graphql';
import { CONFIG } from '@academy/platform/nest';
import {
  All,
  Controller,
  Delete,
  Get,
  Inject,
  Patch,
  Post,
  Put,
  Req,
  Res,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MOST_RESULTS, resourceTypes, schemas, serviceProvider } from './discovery';
import { listOf, presentPerson, versionAsked, versionOf } from './present-person';
import { patchIn, personIn } from './read-person';
import { refusalOf } from './refusal-of';
import { ByKey, ScimKeys, wrongKey } from './scim-keys';
import { ScimRefusals } from './scim-refusals';
import { SCIM_JSON, ScimRefused, unknownPerson } from './scim-refused';

type Asked = FastifyRequest<{ Params: { id?: string }; Querystring: Record<string, unknown> }>;

/** SCIM 2.0 (RFC 7644): the key is asked before anything of it is done. */
@Controller('scim/v2')
@UseGuards(ScimKeys)
@UseFilters(ScimRefusals)
export class ScimController {
  private readonly base: string;

  constructor(
    private readonly finding: FindPeople,
    private readonly provisioning: ProvisionPerson,
    private readonly changing: ChangePerson,
    private readonly removing: RemovePerson,
    @Inject(CONFIG) { publicUrl }: Pick<Config, 'publicUrl'>,
  ) {
    this.base = `${publicUrl}/scim/v2`;
  }

  @Get('ServiceProviderConfig')
  async config(@Res() reply: FastifyReply) {
    return send(reply, 200, serviceProvider(this.base));
  }

  @Get('ResourceTypes')
  async types(@Res() reply: FastifyReply) {
    return send(reply, 200, wholeListOf(resourceTypes(this.base)));
  }

  @Get('ResourceTypes/:id')
  async type(@Req() request: Asked, @Res() reply: FastifyReply) {
    return send(reply, 200, known(resourceTypes(this.base).find(({ id }) => id === request.params.id)));
  }

  @Get('Schemas')
  async schemas(@Res() reply: FastifyReply) {
    return send(reply, 200, wholeListOf(schemas(this.base)));
  }

  @Get('Schemas/:id')
  async schema(@Req() request: Asked, @Res() reply: FastifyReply) {
    return send(reply, 200, known(schemas(this.base).find(({ id }) => id === request.params.id)));
  }

  @Get('Users')
  async list(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    const { filter, startIndex, count } = pageIn(request.query);
    const { total, people } = await this.found(actor, filter, { skip: startIndex - 1, count });
    const resources = people.map((person) => presentPerson(person, this.base));
    return send(reply, 200, listOf(resources, total, startIndex));
  }

  @Get('Users/:id')
  async one(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    const filter = { attribute: 'id', value: idIn(request) } as const;
    const { people } = await this.found(actor, filter, { skip: 0, count: 1 });
    return this.show(reply, 200, known(people[0]));
  }

  @Post('Users')
  async create(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    const outcome = await this.provisioning.execute({ actor, told: personIn(request.body) });
    if (outcome.kind !== 'PersonKept') throw refusalOf(outcome);
    void reply.header('location', `${this.base}/Users/${outcome.person.id}`);
    return this.show(reply, 201, outcome.person);
  }

  @Put('Users/:id')
  async replace(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    const told = personIn(request.body);
    return this.change(actor, request, reply, () => told);
  }

  @Patch('Users/:id')
  async patch(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    return this.change(actor, request, reply, patchIn(request.body));
  }

  @Delete('Users/:id')
  async remove(@ByKey() actor: ScimActor, @Req() request: Asked, @Res() reply: FastifyReply) {
    const { kind } = await this.removing.execute({ actor, id: idIn(request), version: versionIn(request) });
    if (kind !== 'PersonRemoved') throw refusalOf({ kind });
    return reply.code(204).header('cache-control', 'no-store').send();
  }

  /** Also of those who are nobody here: what there is not is told to who has a key. */
  @All(['', '*'])
  async nothing() {
    throw new ScimRefused(
      404,
      'There is nothing here. /Users, /ServiceProviderConfig, /ResourceTypes and /Schemas are.',
    );
  }

  private async found(actor: ScimActor, filter: ScimFilter | undefined, page: { skip: number; count: number }) {
    const outcome = await this.finding.execute({ actor, filter, ...page });
    if (outcome.kind === 'NotAllowed') throw wrongKey();
    return outcome;
  }

  private async change(
    actor: ScimActor,
    request: Asked,
    reply: FastifyReply,
    change: (now: FoundScimPerson) => ScimPersonTold | Promise<ScimPersonTold>,
  ) {
    const asked = { actor, id: idIn(request), version: versionIn(request), change };
    const outcome = await this.changing.execute(asked);
    if (outcome.kind !== 'PersonKept') throw refusalOf(outcome);
    return this.show(reply, 200, outcome.person);
  }

  private show(reply: FastifyReply, code: number, person: FoundScimPerson) {
    void reply.header('etag', versionOf(person));
    return send(reply, code, presentPerson(person, this.base));
  }
}

const send = (reply: FastifyReply, code: number, body: object) =>
  reply.code(code).type(SCIM_JSON).header('cache-control', 'no-store').send(JSON.stringify(body));

const wholeListOf = (resources: readonly object[]) => listOf(resources, resources.length, 1);

function known<One>(found: One | undefined): One {
  if (found === undefined) throw unknownPerson();
  return found;
}

/** What is no id is the id of nobody. */
function idIn({ params: { id = '' } }: Asked): ScimPersonId {
  if (!isUuid(id)) throw unknownPerson();
  return id;
}

const versionIn = ({ headers }: Asked): number | undefined => versionAsked(headers['if-match']);

/** RFC 7644 §3.4.2.4: what is below the least is the least; from 1. */
function pageIn({ filter, startIndex, count }: Record<string, unknown>) {
  const read = filter === undefined ? undefined : scimFilterOf(typeof filter === 'string' ? filter : '');
  if (filter !== undefined && !read)
    throw new ScimRefused(
      400,
      'Only userName, externalId, emails or id with eq and a text can be asked.',
      'invalidFilter',
    );
  return {
    filter: read,
    startIndex: Math.max(1, wholeIn('startIndex', startIndex, 1)),
    count: Math.min(MOST_RESULTS, Math.max(0, wholeIn('count', count, 100))),
  };
}

function wholeIn(name: string, given: unknown, fallback: number): number {
  if (given === undefined) return fallback;
  if (typeof given !== 'string' || !/^-?\d{1,9}$/.test(given))
    throw new ScimRefused(400, `'${name}' has to be a whole number.`, 'invalidValue');
  return Number(given);
}
