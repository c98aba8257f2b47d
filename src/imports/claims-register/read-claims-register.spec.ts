import { corpusTest } from '../../../test/support/corpus.js';
import { claimsRegisterView } from '../juriscraper/claims-register-view.js';
import { readClaimsRegister } from './read-claims-register.js';

describe('claims registers', () => {
  corpusTest('claims-register', 'html', (bytes, courtId) => {
    const reading = readClaimsRegister(bytes, courtId);
    return reading.ok ? claimsRegisterView(reading.snapshot) : {};
  });
});
