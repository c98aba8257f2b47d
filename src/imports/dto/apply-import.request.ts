import { ApiProperty } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';

const MOST_ANSWERS = 10_000;

/** A person's yes or no to what a plan proposed, by the question's key. */
export class ApplyImportRequest {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'boolean' },
    selfRequired: false,
    description: 'Of each proposed match: whether the two are the same.',
  })
  @IsAnswers()
  answers?: Record<string, boolean>;
}

function IsAnswers(): PropertyDecorator {
  return (target, propertyName) => {
    registerDecorator({
      name: 'answers',
      target: target.constructor,
      propertyName: String(propertyName),
      validator: {
        validate: areAnswers,
        defaultMessage: () => 'permitted is an object of true and false by question.',
      },
    });
  };
}

function areAnswers(value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const answers = Object.values(value);
  return answers.length <= MOST_ANSWERS && answers.every((one) => typeof one === 'boolean');
}
