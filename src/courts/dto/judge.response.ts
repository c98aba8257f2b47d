import { Id, Instant, Text, Whole } from '../../platform/http/fields.js';
import { PageOf } from '../../platform/http/page.js';

/** A judge; `JUDGE_JSON` writes it. */
export class JudgeResponse {
  @Id()
  id: string;

  @Text(300)
  name: string;

  @Text(200, { nullable: true })
  title: string | null;

  @Text(20, { nullable: true, description: 'As docket numbers print them: `BJR`.' })
  initials: string | null;

  @Text(60, { nullable: true })
  courtId: string | null;

  @Whole(1, 1, { description: 'Always 1: the record of a judge is not changed.' })
  version: number;

  @Instant()
  recordedAt: string;
}

export class JudgePage extends PageOf(JudgeResponse) {}
