import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The server acts as `nunc_runtime`, which owns nothing: a fault in it, or an injected statement,
 * cannot change the schema, and later migrations say table by table what it may do with the rows.
 * Roles belong to the whole cluster, so another database may have made it, or be making it now.
 */
export class CreateRoles1767000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DO $$
      DECLARE
        -- Before 16, being a member was enough to act as the role.
        acting constant text :=
          CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
      BEGIN
        IF to_regrole('nunc_runtime') IS NULL THEN
          BEGIN
            CREATE ROLE nunc_runtime NOLOGIN;
          EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
          END;
        END IF;
        -- A superuser may act as anyone.
        IF NOT pg_has_role(current_user, 'nunc_runtime', acting) THEN
          BEGIN
            GRANT nunc_runtime TO CURRENT_USER;
          EXCEPTION WHEN unique_violation THEN
            NULL;
          END;
        END IF;
      EXCEPTION WHEN insufficient_privilege THEN
        RAISE EXCEPTION USING
          ERRCODE = 'insufficient_privilege',
          MESSAGE = format(
            'The user %1$s may not make the role that Nunc acts as. An administrator has to run, '
            'once, in any database of this server: %2$sGRANT nunc_runtime TO %1$I;',
            current_user,
            CASE WHEN to_regrole('nunc_runtime') IS NULL
              THEN 'CREATE ROLE nunc_runtime NOLOGIN; ' ELSE '' END
          );
      END
      $$
    `);
    await queryRunner.query('GRANT USAGE ON SCHEMA public TO nunc_runtime');
    await queryRunner.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC, nunc_runtime');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('REVOKE ALL ON SCHEMA public FROM nunc_runtime');
    await queryRunner.query(`
      DO $$
      BEGIN
        DROP ROLE nunc_runtime;
      EXCEPTION WHEN dependent_objects_still_exist OR insufficient_privilege THEN
        -- Another database of this server still uses it, or it was an administrator who made it.
        NULL;
      END
      $$
    `);
  }
}
