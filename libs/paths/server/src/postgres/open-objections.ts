import type { TeacherId } from '@academy/contracts/identity';
import { Objections } from '@academy/contracts/paths';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PostgresObjections extends Objections {
  constructor(private readonly database: DataSource) {
    super();
  }

  async open(teacherId: TeacherId): Promise<number> {
    const [counted] = await askAtOnce<{ readonly open: number }>(
      this.database,
      `SELECT count(*)::int AS open FROM paths.objection WHERE teacher_id = $1::uuid AND state = 'open'`,
      [teacherId],
    );
    return counted?.open ?? 0;
  }
}
