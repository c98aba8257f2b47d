import { AddCourtDayRequest } from '../../courts/dto/add-court-day.request.js';
import { Text } from '../../../platform/http/fields.js';

/** A day of a court's calendar as a file of NUNC_RULES_DIR says it. */
export class FiledCourtDay extends AddCourtDayRequest {
  @Text(60)
  courtId: string;
}
