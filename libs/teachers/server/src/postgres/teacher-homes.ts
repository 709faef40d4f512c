import type { TeacherId } from '@academy/contracts/identity';
import { TeacherHomes, type Place } from '@academy/contracts/teachers';
import { askAtOnce } from '@academy/platform/postgres';
import { townNamed } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Row {
  readonly id: TeacherId;
  readonly city: string;
}

@Injectable()
export class PostgresTeacherHomes extends TeacherHomes {
  constructor(private readonly database: DataSource) {
    super();
  }

  async all(): Promise<ReadonlyMap<TeacherId, Place>> {
    const rows = await askAtOnce<Row>(this.database, `SELECT id, city FROM teachers.teacher WHERE city IS NOT NULL`);
    return new Map(
      rows.flatMap(({ id, city }) => {
        const town = townNamed(city);
        return town ? [[id, town] as const] : [];
      }),
    );
  }
}
