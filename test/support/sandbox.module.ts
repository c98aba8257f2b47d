import { Body, Controller, Get, HttpCode, Module, Param, Patch, Post, Query } from '@nestjs/common';
import { PartialType } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { Commands } from '../../src/platform/database/commands.js';
import { CreatedAt, JsonText } from '../../src/platform/http/answers.js';
import { AsOfQuery } from '../../src/platform/http/as-of.query.js';
import {
  Day,
  Flag,
  Id,
  Instant,
  Matching,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../src/platform/http/fields.js';
import { IfMatch, staleVersion } from '../../src/platform/http/if-match.js';
import { PageQuery, printCursor, readCursor } from '../../src/platform/http/page.js';
import type { Page } from '../../src/platform/http/page.js';
import { RepeatKey } from '../../src/platform/http/repeat-key.js';
import type { Repeat } from '../../src/platform/http/repeat-key.js';
import { UuidParam } from '../../src/platform/http/uuid-param.js';
import { fillDatabase } from '../../src/platform/start-up/prepare-database.js';
import { notFound } from '../../src/platform/problems/machine-problems.js';

/** Makes the table of the sandbox in the database at `ownerUrl`. */
export async function createSandbox(ownerUrl: string): Promise<void> {
  await fillDatabase(ownerUrl, (manager) => manager.query(SANDBOX_TABLE));
}

/** A small resource with a field of every sort, for the tests of what is common to all resources. */
const SANDBOX_TABLE = `
  CREATE TABLE notes (
    id uuid PRIMARY KEY,
    title text NOT NULL CONSTRAINT ck_notes_title CHECK (title <> 'forbidden'),
    serial int CONSTRAINT uq_notes_serial UNIQUE,
    about uuid CONSTRAINT fk_notes_about REFERENCES notes (id),
    version int NOT NULL DEFAULT 1
  );
  GRANT SELECT, INSERT, UPDATE ON notes TO nunc_runtime`;

class PointField {
  @OneOf(['cost', 'delay'])
  kind: string;

  @Text(10, { optional: true })
  text?: string | null;
}

export class NoteRequest {
  @Text(20)
  title: string;

  @Day({ optional: true })
  on?: string | null;

  @Instant({ optional: true })
  at?: string | null;

  @Whole(1, 2_147_483_647, { optional: true })
  serial?: number | null;

  @Flag({ optional: true })
  sealed?: boolean | null;

  @Id({ optional: true })
  about?: string | null;

  @Matching((text) => text.startsWith('no'), 'a word that begins with no', { optional: true })
  word?: string | null;

  @Text(10, { optional: true, list: 3 })
  tags?: string[] | null;

  @Nested(() => PointField, { optional: true })
  main?: PointField | null;

  @Nested(() => PointField, { optional: true, list: 5 })
  points?: PointField[] | null;
}

class AmendNoteRequest extends PartialType(NoteRequest, { skipNullProperties: false }) {}

class NotesQuery extends PageQuery {
  @OneOf(['open', 'closed'], { optional: true, list: true })
  status?: string[];

  @Flag({ optional: true })
  sealed?: boolean;
}

interface Note {
  id: string;
  title: string;
  version: number;
}

@Controller('notes')
class NotesController {
  constructor(
    private readonly commands: Commands,
    private readonly dataSource: DataSource,
  ) {}

  @Post()
  @CreatedAt('/api/v1/notes/:id')
  add(@Body() request: NoteRequest, @RepeatKey() repeat: Repeat | undefined): Promise<Note> {
    return this.commands.perform(repeat, (manager) => insert(manager, request));
  }

  @Post('check')
  @HttpCode(200)
  check(@Body() request: NoteRequest): object {
    return { given: request };
  }

  @Get()
  list(@Query() query: NotesQuery): Page<unknown> {
    const first = query.cursor === undefined ? 0 : Number(readCursor(query.cursor, 1)[0]);
    const items = Array.from({ length: query.limit }, (_, index) => first + index);
    return { items: [query, items], next: first > 0 ? null : printCursor([query.limit]) };
  }

  @Get('as-of')
  asOf(@Query() { asOf }: AsOfQuery): object {
    return { asOf: asOf ?? null };
  }

  @Get('one-parameter')
  oneParameter(@Query('q') q: string): object {
    return { q };
  }

  @Get('text')
  text(): JsonText {
    return new JsonText('{"a": 1.50}', '7.12', 'bmV4dA');
  }

  @Get('fails/:how')
  async fails(@Param('how') how: string): Promise<object> {
    if (how === 'plainly') throw new Error('a secret of ours');
    return this.dataSource.query(FAILURES[how] ?? 'SELECT 1');
  }

  @Get(':noteId')
  async find(@UuidParam('noteId') noteId: string): Promise<Note> {
    const [note] = await this.dataSource.query<Note[]>('SELECT * FROM notes WHERE id = $1', [
      noteId,
    ]);
    if (note === undefined) throw notFound('note', noteId);
    return note;
  }

  @Patch(':noteId')
  async amend(
    @UuidParam('noteId') noteId: string,
    @IfMatch() version: number,
    @Body() request: AmendNoteRequest,
  ): Promise<object> {
    const note = await this.find(noteId);
    if (note.version !== version) throw staleVersion('note', version, note.version);
    return { ...note, given: request, version: version + 1 };
  }
}

const FAILURES: Record<string, string> = {
  'in-sql': 'SELECT * FROM no_such_table',
  deadlock: "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$",
  serialization: "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40001'; END $$",
  slowly: 'SELECT pg_sleep(20)',
  'not-null': "INSERT INTO notes (id) VALUES ('00000000-0000-0000-0000-000000000000')",
  'out-of-range': 'SELECT 99999999999::int',
};

async function insert(manager: EntityManager, request: NoteRequest): Promise<Note> {
  const [note] = await manager.query<Note[]>(
    'INSERT INTO notes (id, title, serial, about) VALUES ($1, $2, $3, $4) RETURNING id, title, version',
    [v7(), request.title, request.serial, request.about],
  );
  if (note === undefined) throw new Error('Nothing was inserted');
  return note;
}

@Module({ controllers: [NotesController] })
export class SandboxModule {}
