import { Text } from '../../platform/http/fields.js';

/** A judge as entered on the record. */
export class EnterJudgeRequest {
  @Text(300, { description: 'Without the title.' })
  name: string;

  @Text(200, { optional: true, description: '`United States District Judge`' })
  title?: string | null;

  @Text(20, { optional: true, description: 'As docket numbers print them: `BJR`.' })
  initials?: string | null;

  @Text(60, { optional: true, description: "The court's id, such as `wawd`." })
  courtId?: string | null;
}
